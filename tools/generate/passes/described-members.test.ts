import type { SchemaFile } from '../schema-file';
import { describedMembers } from './described-members';
import { block, body, component, schema, string } from './make-facts';

/** The files with their ids; those of definitions in parentheses. */
function outline(parts: Partial<SchemaFile>): Record<string, string[]> {
  return Object.fromEntries(
    describedMembers(schema(parts)).map(({ file, members }) => [
      file,
      members.map(({ id, inherited }) => (inherited ? `(${id})` : id)),
    ]),
  );
}

test('each block stands before its members, in the order that the schema declares; exports come last', () => {
  const inner = body({ attributes: { url: string } });
  const outer = body({
    attributes: { name: string },
    blocks: { endpoint: block(inner) },
    enumBlocks: { stage: { json: inner, cri: body() } },
    order: ['endpoint', 'name'],
  });

  expect(outline({ components: { write: component(outer, { receiver: { capsule: 'LogsReceiver' } }) } })).toEqual({
    'components/write': [
      'endpoint',
      'endpoint/url',
      'name',
      'stage.json',
      'stage.json/url',
      'stage.cri',
      'export:receiver',
    ],
  });
});

test('keys of objects have ids, those in lists and maps too', () => {
  const object = { object: { key: string } } as const;
  const attributes = {
    one: { ...string, type: object },
    many: { ...string, type: { list: object } },
    named: { ...string, type: { map: object } },
    text: string,
  } as const;

  expect(outline({ components: { a: component(body({ attributes })) } })).toEqual({
    'components/a': ['one', 'one/key', 'many', 'many/key', 'named', 'named/key', 'text'],
  });
});

test('members of a definition are its own, and inherited wherever it is used', () => {
  const reference = { $ref: '#/definitions/Shared' };
  const definitions = { Shared: body({ attributes: { x: string } }) };
  const components = {
    uses: component(body({ blocks: { shared: block(reference) } })),
    is: component(reference, { targets: 'string' }),
  };

  expect(outline({ components, definitions })).toEqual({
    'definitions/Shared': ['x'],
    'components/uses': ['shared', '(shared/x)'],
    'components/is': ['(x)', 'export:targets'],
  });
});

test('a definition that holds itself is entered once', () => {
  const definitions = { Match: body({ blocks: { again: block({ $ref: '#/definitions/Match' }) } }) };
  const components = { a: component(body({ blocks: { match: block({ $ref: '#/definitions/Match' }) } })) };

  expect(outline({ components, definitions })['components/a']).toEqual(['match', '(match/again)']);
});

test('configuration blocks and functions have files; what has no members has none', () => {
  const functions = {
    'string.trim': { params: [], variadic: false, returns: 'string', stability: 'generally-available' },
  };
  const configBlocks = {
    logging: {
      label: 'none',
      repeatable: false,
      stability: 'generally-available',
      body: body({ attributes: { level: string } }),
      exports: {},
    },
  };

  expect(outline({ configBlocks, functions, components: { empty: component(body()) } } as Partial<SchemaFile>)).toEqual(
    {
      'config-blocks/logging': ['level'],
      functions: ['string.trim'],
    },
  );
});
