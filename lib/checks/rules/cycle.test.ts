import { diagnose } from '../../../test/harness/validation-codes';
import { validate } from '../validate';

const relabel = (label: string, ...others: string[]) =>
  `discovery.relabel "${label}" { targets = [${others.map((other) => `discovery.relabel.${other}.output`).join(', ')}] }`;
const cycle = (...labels: string[]) =>
  `cycle detected: ${labels.map((label) => `discovery.relabel.${label}`).join(', ')}`;

test('each member, sorted, after everything else', () => {
  const text = [relabel('b', 'a'), relabel('a', 'b'), 'logging { nope = 1 }'].join('\n');

  expect(diagnose(text)).toEqual([
    '3:11-18 unknown-attribute unrecognized attribute name "nope"',
    `2:1-23 cycle ${cycle('a', 'b')}`,
    `1:1-23 cycle ${cycle('a', 'b')}`,
  ]);
});

test('several circles, in the order in which they are completed', () => {
  const text = [relabel('a', 'b', 'c'), relabel('b', 'a'), relabel('c', 'd'), relabel('d', 'c'), relabel('e', 'a')];

  expect(diagnose(text.join('\n'))).toEqual([
    `3:1-23 cycle ${cycle('c', 'd')}`,
    `4:1-23 cycle ${cycle('c', 'd')}`,
    `1:1-23 cycle ${cycle('a', 'b')}`,
    `2:1-23 cycle ${cycle('a', 'b')}`,
  ]);
});

test('a way that ends is none', () => {
  expect(diagnose([relabel('a', 'b', 'c'), relabel('b', 'c'), relabel('c')].join('\n'))).toEqual([]);
});

test('in a declare', () => {
  const text = `declare "x" {\n${relabel('a', 'b')}\n${relabel('b', 'a')}\n}`;

  expect(diagnose(text)).toEqual([`2:1-23 cycle ${cycle('a', 'b')}`, `3:1-23 cycle ${cycle('a', 'b')}`]);
});

test('a circle through a template is not found, as in Alloy', () => {
  const text = `${relabel('a', 'b')}\nforeach "x" {\n\tcollection = discovery.relabel.a.output\n\tvar = "y"\n\ttemplate {\n${relabel('c', 'a')}\n\t}\n}\n${relabel('b')}`;

  expect(diagnose(text)).toEqual([]);
});

test('a circle of thousands is named in part', () => {
  const n = 1_000;
  const text = Array.from(
    { length: n },
    (_, i) => `discovery.relabel "r${i}" {\n\ttargets = discovery.relabel.r${(i + 1) % n}.output\n}\n`,
  ).join('');

  const found = validate(text);

  expect(found).toHaveLength(n);
  expect(found[0]!.message).toMatch(/^cycle detected: discovery\.relabel\.r0, .*, and 800 more$/);
});
