import type { Step } from './way';
import { changesOf, rfc3339, wayText } from './way-text';

const place = { file: 'c.alloy', line: 3, column: 1 };
const view = (labels: Record<string, string>, line?: string) => ({
  labels: new Map(Object.entries(labels)),
  ...(line === undefined ? {} : { line }),
});

const first: Step = { component: 'a', place, what: 'input', outcome: 'made', after: view({ x: '1' }) };
const same: Step = {
  previous: first,
  component: 'b',
  place,
  what: 'rule 1: keep',
  outcome: 'passed',
  before: first.after,
  after: first.after,
  why: 'x = "1" matches',
};
const last: Step = {
  previous: same,
  component: 'c',
  place,
  what: '',
  outcome: 'dropped',
  before: first.after,
  after: view({ y: '2' }),
};

test('a way is its steps, with what they have changed', () => {
  expect(wayText(last)).toBe(
    'c.alloy:3  a  input  made\n    + x = "1"\nc.alloy:3  c  DROPPED\n    - x = "1"\n    + y = "2"\n',
  );
});

test('steps that change nothing are told on request, and where they are the last', () => {
  expect(wayText(last, { all: true })).toContain('c.alloy:3  b  rule 1: keep  passed: x = "1" matches\n');
  expect(wayText(same)).toContain('rule 1: keep  passed');
});

test('what is added and removed can be marked', () => {
  const marked = wayText(last, { mark: (text, kind) => `<${kind}>${text}` });

  expect(marked).toContain('<removed>    - x = "1"\n<added>    + y = "2"\n');
});

test('labels of a discovery that end together are one line; one alone is named', () => {
  const discovered = { ...first, after: view({ __meta_a: '1', __meta_b: '2', x: '1' }) };
  const scraped = { ...last, previous: discovered, before: discovered.after, after: view({ x: '1' }) };
  const one = { ...scraped, after: view({ __meta_a: '1', x: '1' }) };

  expect(wayText(scraped)).toBe(
    'c.alloy:3  a  input  made\n    + __meta_a = "1"\n    + __meta_b = "2"\n    + x = "1"\nc.alloy:3  c  DROPPED\n    - 2 labels __meta_*\n',
  );
  expect(wayText(one)).toContain('c  DROPPED\n    - __meta_b = "2"\n');
  expect(changesOf(scraped).map(({ name }) => name)).toEqual(['__meta_a', '__meta_b']);
});

test('changes are those of labels, line, time and metadata', () => {
  const before = { ...view({ a: '1' }, 'x'), timestamp: 0n, structuredMetadata: new Map([['m', '1']]) };
  const after = { ...view({ a: '2' }, 'y'), timestamp: 1n, structuredMetadata: new Map([['n', '1']]) };

  expect(changesOf({ before, after })).toEqual([
    { name: 'a', before: '1', after: '2' },
    { name: 'line', before: 'x', after: 'y' },
    { name: 'metadata m', before: '1' },
    { name: 'metadata n', after: '1' },
    { name: 'timestamp', before: '1970-01-01T00:00:00Z', after: '1970-01-01T00:00:00.000000001Z' },
  ]);
});

test.each([
  [0n, '1970-01-01T00:00:00Z'],
  [1_500_000_000n, '1970-01-01T00:00:01.5Z'],
  [-1n, '1969-12-31T23:59:59.999999999Z'],
  [-62_135_596_800_000_000_000n, '0001-01-01T00:00:00Z'],
  [10n ** 30n, '1000000000000000000000000000000 ns'],
])('%d ns is %s', (time, text) => {
  expect(rfc3339(time)).toBe(text);
});
