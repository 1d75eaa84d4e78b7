// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates of Go, not of JavaScript

import { applyRule, relabel } from './relabel';
import { type RelabelProps, readRelabelRule } from './relabel-rule';

const rule = (props: RelabelProps) => readRelabelRule(props).rule!;
const labels = (values: Readonly<Record<string, string>>) => new Map(Object.entries(values));
const step = (props: RelabelProps, values: Readonly<Record<string, string>>) => applyRule(rule(props), labels(values));
const after = (props: RelabelProps, values: Readonly<Record<string, string>>) =>
  Object.fromEntries(step(props, values).labels);

test('a step tells what was compared, what came of it and what it changed', () => {
  const props = {
    source_labels: ['a', 'b'],
    separator: '/',
    regex: '(.+)/(.*)',
    target_label: 'c',
    replacement: '$2$1',
  };

  expect(step(props, { a: 'x', b: 'y', c: 'z' })).toEqual({
    labels: labels({ a: 'x', b: 'y', c: 'yx' }),
    kept: true,
    value: 'x/y',
    matched: true,
    changes: [{ name: 'c', before: 'z', after: 'yx' }],
  });
});

test('an expression that matches a part only changes nothing', () => {
  expect(step({ source_labels: ['a'], regex: 'x', target_label: 'b' }, { a: 'xx' })).toEqual({
    labels: labels({ a: 'xx' }),
    kept: true,
    value: 'xx',
    matched: false,
    changes: [],
  });
});

test('an empty replacement takes the label away', () => {
  expect(step({ target_label: 'b', replacement: '' }, { a: 'x', b: 'y' })).toMatchObject({
    labels: labels({ a: 'x' }),
    changes: [{ name: 'b', before: 'y', after: undefined }],
  });
});

test('the name of the target can come from the value, and no name is no target', () => {
  const props = { source_labels: ['a'], regex: '(.*)=(.*)', target_label: '$1', replacement: '$2' };

  expect(after(props, { a: 'b=c' })).toEqual({ a: 'b=c', b: 'c' });
  expect(after(props, { a: '=c' })).toEqual({ a: '=c' });
});

test.each<[RelabelProps['action'], string, boolean]>([
  ['keep', 'x', true],
  ['keep', 'y', false],
  ['drop', 'x', false],
  ['drop', 'y', true],
])('%s by an expression, %s', (action, value, kept) => {
  expect(step({ action, source_labels: ['a'], regex: 'x' }, { a: value })).toMatchObject({ kept, changes: [] });
});

test.each<[RelabelProps['action'], Readonly<Record<string, string>>, boolean]>([
  ['keepequal', { a: 'x', b: 'x' }, true],
  ['keepequal', { a: 'x', b: 'y' }, false],
  ['keepequal', {}, true],
  ['dropequal', { a: 'x', b: 'x' }, false],
  ['dropequal', { a: 'x' }, true],
])('%s of %j', (action, values, kept) => {
  expect(step({ action, source_labels: ['a'], target_label: 'b' }, values)).toMatchObject({
    kept,
    matched: kept === (action === 'keepequal'),
  });
});

test('what is dropped keeps its labels, so that one can see which they were', () => {
  expect(step({ action: 'drop' }, { a: 'x' }).labels).toEqual(labels({ a: 'x' }));
});

test('hashmod takes the last eight bytes of the MD5 sum', () => {
  const props = { action: 'hashmod', source_labels: ['a'], target_label: 'b' };

  expect(after({ ...props, modulus: 18446744073709551615n }, { a: 'x' })['b']).toBe(String(0xf5c8564e155c67a6n));
  expect(after({ ...props, modulus: 1 }, { a: 'x' })['b']).toBe('0');
});

test.each([
  ['lowercase', 'ÄÖ İ', 'äö i'],
  ['uppercase', 'aß', 'Aß'],
])('%s', (action, value, expected) => {
  expect(after({ action, source_labels: ['a'], target_label: 'b', regex: 'nothing' }, { a: value })['b']).toBe(
    expected,
  );
});

test('a case of nothing takes the target away', () => {
  expect(after({ action: 'lowercase', source_labels: ['a'], target_label: 'b' }, { b: 'x' })).toEqual({});
});

test('labelmap copies under new names, those copied are not copied again', () => {
  const props = { action: 'labelmap', regex: '_(.*)' };

  expect(step(props, { __a: '1', b: '2' })).toMatchObject({
    labels: labels({ _a: '1', __a: '1', b: '2' }),
    matched: true,
    changes: [{ name: '_a', before: undefined, after: '1' }],
  });
});

test('of a name given twice by labelmap, the label that was there before all rules wins', () => {
  const rules = [
    rule({ target_label: '_z', replacement: 'set' }),
    rule({ action: 'labelmap', regex: '_.', replacement: 'x' }),
  ];

  expect(relabel(rules, labels({ _a: 'own' }))?.get('x')).toBe('own');
});

test('labeldrop and labelkeep look at names', () => {
  expect(after({ action: 'labeldrop', regex: '__.*' }, { __a: '1', a__: '2' })).toEqual({ a__: '2' });
  expect(after({ action: 'labelkeep', regex: '__.*' }, { __a: '1', a__: '2' })).toEqual({ __a: '1' });
  expect(step({ action: 'labelkeep', regex: 'x' }, { b: '1', a: '2' }).changes).toEqual([
    { name: 'a', before: '2', after: undefined },
    { name: 'b', before: '1', after: undefined },
  ]);
});

test('empty labels count as absent and are gone behind any rule, but stay without one', () => {
  expect(after({ action: 'labelmap', regex: '(a)', replacement: 'x_$1' }, { a: '', b: '1' })).toEqual({ b: '1' });
  expect(after({ action: 'keep', regex: '' }, { a: '' })).toEqual({});
  expect(relabel([], labels({ a: '' }))).toEqual(labels({ a: '' }));
});

test('the rules come one after the other, and end where one drops', () => {
  const rename = rule({ source_labels: ['a'], target_label: 'b' });
  const keep = rule({ action: 'keep', source_labels: ['b'], regex: 'x' });

  expect(relabel([rename, keep], labels({ a: 'x' }))).toEqual(labels({ a: 'x', b: 'x' }));
  expect(relabel([keep, rename], labels({ a: 'x' }))).toBeUndefined();
});

test('names that JavaScript knows are names like others', () => {
  expect(relabel([rule({ target_label: '__proto__', replacement: 'x' })], labels({ constructor: 'y' }))).toEqual(
    new Map([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]),
  );
});

test('a name that a label may not have is the end of a replacement, where names are letters, digits and _', () => {
  const labelsWith = (applied: 'any' | 'legacy', value: string) => {
    const { rule } = readRelabelRule(
      { source_labels: ['a'], target_label: '$1', replacement: 'x' },
      { loaded: 'any', applied },
    );
    return Object.fromEntries(applyRule(rule!, new Map([['a', value]])).labels);
  };

  expect(labelsWith('any', 'b-c')).toEqual({ a: 'b-c', 'b-c': 'x' });
  expect(labelsWith('legacy', 'b-c')).toEqual({ a: 'b-c' });
  expect(labelsWith('legacy', 'b_c')).toEqual({ a: 'b_c', b_c: 'x' });
  // Other actions don't look.
  const lower = readRelabelRule(
    { source_labels: ['a'], target_label: 'b-c', action: 'lowercase' },
    { loaded: 'any', applied: 'legacy' },
  );
  expect(Object.fromEntries(applyRule(lower.rule!, new Map([['a', 'X']])).labels)).toEqual({ a: 'X', 'b-c': 'x' });
});
