import fc from 'fast-check';
import { type Labels, type LogEntry, type StageBlock, StageError, StagePipeline } from '../semantics';
import { build } from '../syntax';
import { type Form, literal, textOfForm } from './known-text';
import { type KnownLabel, LabelState } from './label-state';
import { type EntryState, entryState, type FlowStage, throughStages, UNKNOWN_ARGUMENT } from './stage-flow';

type Attributes = Readonly<Record<string, unknown>>;

const blockOf = (name: string, attributes: Attributes = {}, blocks: readonly StageBlock[] = []): StageBlock => ({
  name: `stage.${name}`,
  attributes,
  blocks,
});
const flowStage = ({ name, attributes, blocks }: StageBlock, unknown: readonly string[] = []): FlowStage => ({
  block: build.block(name, undefined, []),
  name: name.slice('stage.'.length),
  argument: (argument) => (unknown.includes(argument) ? UNKNOWN_ARGUMENT : attributes[argument]),
  stages: blocks.map((block) => flowStage(block)),
});
const surely = (...texts: readonly string[]): KnownLabel => ({ presence: 'surely', value: texts.map(literal) });
const stateOf = (labels: Readonly<Record<string, KnownLabel>>) => new LabelState(new Map(Object.entries(labels)), []);
const through = (blocks: readonly StageBlock[], labels: LabelState, visited: string[] = []): readonly EntryState[] =>
  throughStages(
    blocks.map((block) => flowStage(block)),
    [entryState(labels, 'container')],
    ({ name }) => void visited.push(name),
  );
const only = (blocks: readonly StageBlock[], labels: LabelState): EntryState => {
  const states = through(blocks, labels);
  expect(states).toHaveLength(1);
  return states[0]!;
};
const job = stateOf({ job: surely('x') });

describe('what is extracted', () => {
  test('by JSON and logfmt are the names that are asked for', () => {
    const json = only([blockOf('json', { expressions: { level: '', user: 'a.b' } })], job).extracted;
    const logfmt = only([blockOf('logfmt', { mapping: { level: 'lvl' } })], job).extracted;

    expect(json.names).toEqual(['job', 'level', 'user']);
    expect(logfmt.names).toEqual(['job', 'level']);
    expect(json.get('other').presence).toBe('never');
  });

  test('by expressions and patterns are the names of groups', () => {
    expect(only([blockOf('regex', { expression: '(?P<a>x)(?<b>y)(z)' })], job).extracted.names).toEqual([
      'a',
      'b',
      'job',
    ]);
    expect(only([blockOf('pattern', { pattern: '<ip> - <_> [<time>]' })], job).extracted.names).toEqual(
      expect.arrayContaining(['ip', 'job', 'time']),
    );
  });

  test('by a name that is not known may be anything', () => {
    const stage = flowStage(blockOf('json', {}), ['expressions']);
    const [state] = throughStages([stage], [entryState(job, 'other')], () => undefined);

    expect(state!.extracted.get('anything').presence).toBe('possibly');
  });
});

describe('labels', () => {
  test('are made of what is extracted, and of nothing else', () => {
    const { labels } = only(
      [
        blockOf('json', { expressions: { level: '' } }),
        blockOf('labels', { values: { level: '', env: 'production', j: 'job' } }),
      ],
      job,
    );

    expect(labels.get('level').presence).toBe('possibly');
    expect(labels.get('env').presence).toBe('never');
    expect(labels.get('j')).toEqual(surely('x'));
  });

  test('of groups are made where they are asked for', () => {
    const groups = (asLabels: boolean) =>
      only([blockOf('regex', { expression: '(?P<a>x)', labels_from_groups: asLabels })], job).labels.get('a').presence;

    expect([groups(true), groups(false)]).toEqual(['possibly', 'never']);
  });

  test('that are set, dropped, kept, packed and turned into metadata', () => {
    const from = stateOf({ a: surely('x'), b: surely('x') });
    const names = (block: StageBlock) => only([block], from).labels.names;

    expect(only([blockOf('static_labels', { values: { c: 'v', d: '' } })], from).labels.get('c')).toEqual(surely('v'));
    expect(names(blockOf('static_labels', { values: { d: '' } }))).toEqual(['a', 'b']);
    expect(names(blockOf('label_drop', { values: ['a'] }))).toEqual(['b']);
    expect(names(blockOf('label_keep', { values: ['a', 'c'] }))).toEqual(['a']);
    expect(names(blockOf('pack', { labels: ['a'] }))).toEqual(['b']);
    expect(names(blockOf('structured_metadata', { values: { m: 'a' } }))).toEqual(['b']);
    expect(only([blockOf('structured_metadata', { values: { m: 'a' } })], from).metadata.names).toEqual(['m']);
    expect(names(blockOf('tenant', { value: 't' }))).toEqual(['__tenant_id__', 'a', 'b']);
  });
});

describe('stage.match', () => {
  const inside = [blockOf('static_labels', { values: { team: 'web' } })];
  const match = (selector: string) => blockOf('match', { selector }, inside);

  test('never runs for a label that is not there, and always for a value that is known', () => {
    const visited: string[] = [];

    expect(through([match('{app="x"}')], job, visited).map(({ labels }) => labels.names)).toEqual([['job']]);
    expect(visited).toEqual(['match']);
    expect(through([match('{job="x"}')], job).map(({ labels }) => labels.names)).toEqual([['job', 'team']]);
    expect(through([match('{job!~"x|y"}')], job).map(({ labels }) => labels.names)).toEqual([['job']]);
  });

  test('may run where the value is not known, and then says what it is', () => {
    const app = stateOf({ app: { presence: 'possibly', value: [[{}]] } });
    const states = through([match('{app="x"}')], app);

    expect(states.map(({ labels }) => labels.get('app'))).toEqual([surely('x'), app.get('app')]);
  });

  test('may run where it looks at the line', () => {
    expect(through([match('{job="x"} |= "error"')], job)).toHaveLength(2);
  });

  test('drops what it surely means', () => {
    expect(through([blockOf('match', { selector: '{job="x"}', action: 'drop' })], job)).toEqual([]);
  });
});

test('lines of container runtimes are told from others until they are taken apart', () => {
  expect(only([blockOf('json', { expressions: { a: '' } })], job).line).toBe('container');
  expect(only([blockOf('cri')], job).line).toBe('other');
  expect(only([blockOf('cri')], job).labels.get('stream')).toEqual({
    presence: 'possibly',
    value: [['stdout'], ['stderr']],
  });
});

test('a stage that is not known makes all unknown', () => {
  const [state] = through([blockOf('no_such_stage')], job);

  expect(state!.labels).toBe(LabelState.UNKNOWN);
});

describe('what is said of stages is true of what they do', () => {
  const names = ['a', 'b', 'c', 'stream'];
  const name = fc.constantFrom(...names);
  const source = fc.constantFrom('', ...names);
  const values = fc.dictionary(name, source, { minKeys: 1, maxKeys: 2 });
  const list = fc.array(name, { minLength: 1, maxLength: 2 });
  const simple = fc.oneof(
    values.map((expressions) => blockOf('json', { expressions })),
    values.map((mapping) => blockOf('logfmt', { mapping })),
    values.map((all) => blockOf('labels', { values: all })),
    values.map((all) => blockOf('labels', { values: all, source_type: 'structured_metadata' })),
    fc
      .dictionary(name, fc.constantFrom('', 'x', 'y'), { minKeys: 1 })
      .map((all) => blockOf('static_labels', { values: all })),
    list.map((all) => blockOf('label_drop', { values: all })),
    list.map((all) => blockOf('label_keep', { values: all })),
    list.map((all) => blockOf('pack', { labels: all })),
    list.map((all) => blockOf('structured_metadata_drop', { values: all })),
    values.map((all) => blockOf('structured_metadata', { values: all })),
    fc.constantFrom('a|b', 'c').map((regex) => blockOf('structured_metadata', { regex })),
    fc
      .tuple(fc.constantFrom('(?P<a>x)', '(?P<b>.*)(?P<c>y)?'), fc.boolean())
      .map(([expression, labels_from_groups]) => blockOf('regex', { expression, labels_from_groups })),
    fc.boolean().map((labels_from_groups) => blockOf('pattern', { pattern: '<a> <b>', labels_from_groups })),
    fc
      .tuple(name, fc.constantFrom('{{ .a }}', 'x', ''))
      .map(([one, text]) => blockOf('template', { source: one, template: text })),
    fc.constantFrom(
      blockOf('cri'),
      blockOf('docker'),
      blockOf('decolorize'),
      blockOf('tenant', { source: 'a' }),
      blockOf('tenant', { value: 't' }),
    ),
    fc
      .tuple(source, fc.constantFrom('(x)', '(?P<b>y)'))
      .map(([one, expression]) =>
        blockOf('replace', { expression, replace: 'z', ...(one === '' ? {} : { source: one }) }),
      ),
  );
  const selector = fc.constantFrom(
    '{a="x"}',
    '{a!="x"}',
    '{b=~"x|y"}',
    '{c!~".+"}',
    '{a="",b="x"}',
    '{a=~".*"} |= "x"',
  );
  const stage = fc.oneof(
    { weight: 6, arbitrary: simple },
    {
      weight: 1,
      arbitrary: fc
        .tuple(selector, fc.array(simple, { minLength: 1, maxLength: 2 }))
        .map(([one, inside]) => blockOf('match', { selector: one }, inside)),
    },
    { weight: 1, arbitrary: selector.map((one) => blockOf('match', { selector: one, action: 'drop' })) },
  );
  const line = fc.constantFrom(
    '',
    'x',
    'x y',
    '{"a":"x","b":null,"c":1}',
    'a=x b=y',
    '2024-01-01T00:00:00Z stdout F x',
    '{"log":"x","stream":"stderr","time":"2024-01-01T00:00:00Z"}',
  );

  const fits = (form: Form, value: string): boolean => {
    const known = textOfForm(form);
    return known === undefined ? value !== '' : known === value;
  };
  const admits = ({ labels }: EntryState, concrete: Labels): boolean => {
    const present = [...concrete].filter(([, value]) => value !== '');
    return (
      present.every(([one, value]) => {
        const known = labels.get(one);
        return known.presence !== 'never' && known.value.some((form) => fits(form, value));
      }) &&
      [...labels.labels].every(
        ([one, { presence }]) => presence !== 'surely' || present.some(([other]) => other === one),
      )
    );
  };

  test('on random stages, labels and lines', () => {
    fc.assert(
      fc.property(
        fc.array(stage, { minLength: 1, maxLength: 5 }),
        fc.dictionary(name, fc.constantFrom('x', 'y')),
        fc.array(fc.nat(2), { minLength: names.length, maxLength: names.length }),
        line,
        (blocks, given, choices, text) => {
          const known = names.map((one, at): [string, KnownLabel] => {
            const value = given[one];
            if (choices[at] === 2) return [one, { presence: 'possibly', value: [[{ label: one }]] }];
            if (value === undefined)
              return [one, { presence: choices[at] === 0 ? 'never' : 'possibly', value: [['x']] }];
            return [one, choices[at] === 0 ? surely(value) : { presence: 'surely', value: [['x'], ['y']] }];
          });
          const entry: LogEntry = {
            labels: new Map(Object.entries(given)),
            line: text,
            timestamp: 1n,
            structuredMetadata: new Map(),
          };
          let pipeline: StagePipeline;
          try {
            pipeline = new StagePipeline(blocks);
          } catch (error) {
            if (error instanceof StageError) return;
            throw error;
          }
          const states = through(blocks, new LabelState(new Map(known), []));
          for (const out of pipeline.run(entry, 1n)) {
            expect(states.some((state) => admits(state, out.labels))).toBe(true);
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
