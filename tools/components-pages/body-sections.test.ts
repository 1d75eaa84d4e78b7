import { type BlockSchema, type BodySchema, emptyBody } from '../../lib/facts';
import { bodySections } from './body-sections';

const string = { type: 'string', required: false } as const;
const body = (parts: Partial<BodySchema>): BodySchema => ({ ...emptyBody, ...parts });
const block = (inner: BodySchema, parts: Partial<BlockSchema> = {}): BlockSchema => ({
  required: false,
  repeatable: false,
  labeled: false,
  body: inner,
  ...parts,
});

test('arguments stand with type, default, and what is said of them', () => {
  const attributes = new Map<string, BodySchema['attributes'] extends ReadonlyMap<string, infer A> ? A : never>([
    ['url', { type: 'string', required: true }],
    ['token', { type: 'secret', required: false, documentedRequired: true }],
    ['mode', { type: 'string', required: false, enum: ['a', 'b'], default: 'a' }],
    ['old', { type: 'bool', required: false, deprecated: true }],
  ]);

  expect(bodySections(body({ attributes }), { url: 'Where.', mode: 'How.', old: 'Not any more.' }, 1)).toEqual([
    '## Arguments',
    `| Argument | Type | Default | What it does |
| --- | --- | --- | --- |
| \`url\` | string | **required** | Where. |
| \`token\` | secret | **required** by the reference | |
| \`mode\` | string: \`"a"\` or \`"b"\` | \`"a"\` | How. |
| \`old\` | bool | | Deprecated. Not any more. |`,
  ]);
});

test('keys of objects follow their argument', () => {
  const type = { list: { object: { size: string } } } as const;
  const [, table] = bodySections(
    body({ attributes: new Map([['cache', { type, required: false }]]) }),
    { cache: 'Kept.', 'cache/size': 'How much.' },
    1,
  );

  expect(table).toContain('| `cache` | list(object) | | Kept. |\n| `cache > size` | string | | How much. |');
});

test('blocks are listed with what is in them, and each with arguments has a section', () => {
  const inner = body({ attributes: new Map([['size', string]]) });
  const outer = body({ blocks: new Map([['queue', block(inner)]]) });
  const sections = bodySections(
    body({
      blocks: new Map([
        ['endpoint', block(outer, { required: true, repeatable: true, labeled: true })],
        ['schema.tables', block(emptyBody)],
      ]),
      enumBlocks: new Map([['stage', new Map([['cri', block(emptyBody)]])]]),
    }),
    { endpoint: 'Where to.', 'endpoint/queue': 'What waits.', 'endpoint/queue/size': 'How much.', 'stage.cri': 'CRI.' },
    1,
  );

  expect(sections).toEqual([
    '## Blocks',
    `| Block | How often | What it is for |
| --- | --- | --- |
| \`endpoint\` | **required**, any number, with a label | Where to. |
| [\`endpoint > queue\`](#endpoint--queue) | once | What waits. |
| \`schema.tables\` | once | |
| \`stage.cri\` | any number | CRI. |`,
    '### `endpoint > queue`',
    `| Argument | Type | Default | What it does |
| --- | --- | --- | --- |
| \`size\` | string | | How much. |`,
  ]);
});

test('a shared block is linked and not entered; what the owner says otherwise of it follows', () => {
  const shared = body({ definition: 'TLSConfig', attributes: new Map([['ca_file', string]]) });
  const sections = bodySections(body({ blocks: new Map([['tls', block(shared)]]) }), { 'tls/ca_file': 'Not here.' }, 1);

  expect(sections).toEqual([
    '## Blocks',
    `| Block | How often | What it is for |
| --- | --- | --- |
| [\`tls\`](shared-blocks.md#tlsconfig) | once | |`,
    'Here, some arguments of shared blocks mean something else:',
    `| Argument | What it does |
| --- | --- |
| \`tls > ca_file\` | Not here. |`,
  ]);
});

test('where several bodies are on one page, headings and anchors carry the name of theirs', () => {
  const inner = body({ attributes: new Map([['size', string]]) });
  const sections = bodySections(
    body({ attributes: new Map([['a', string]]), blocks: new Map([['q', block(inner)]]) }),
    {},
    2,
    ['X'],
  );

  expect(sections.filter((text) => text.startsWith('#'))).toEqual([
    '### Arguments of `X`',
    '### Blocks of `X`',
    '#### `X > q`',
  ]);
  expect(sections.join('\n')).toContain('[`q`](#x--q)');
});

test('a body without members has no sections', () => {
  expect(bodySections(emptyBody, {}, 1)).toEqual([]);
});
