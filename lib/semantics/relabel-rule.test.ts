// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates of Go, not of JavaScript

import { type RelabelProps, readRelabelRule } from './relabel-rule';

const messages = (props: RelabelProps) => readRelabelRule(props).problems?.map(({ message }) => message);

test('what is absent has its default', () => {
  expect(readRelabelRule({ target_label: 'x' }).rule).toMatchObject({
    action: 'replace',
    sourceLabels: [],
    separator: ';',
    regex: '(.*)',
    modulus: 0n,
    targetLabel: 'x',
    replacement: '$1',
  });
});

test.each<RelabelProps>([
  { action: 'drop' },
  { action: 'keep', regex: '' },
  { target_label: 'a b' },
  { target_label: 'é' },
  { target_label: '${1}_y' },
  { target_label: '$1$2' },
  { action: 'hashmod', target_label: '$1-$2', modulus: 18446744073709551615n },
  { action: 'lowercase', target_label: '$1-$2', replacement: '$1', regex: 'x', modulus: 3, separator: ',' },
  { action: 'keepequal', target_label: 'a', separator: ';', regex: '(.*)', replacement: '$1', modulus: 0 },
  { action: 'labeldrop', regex: 'a', separator: ';', replacement: '$1' },
  { action: 'labelmap', replacement: 'a_${1}b' },
])('%j is a rule', (props) => {
  expect(messages(props)).toBeUndefined();
});

test.each<[RelabelProps, string]>([
  [{}, "relabel configuration for replace action requires 'target_label' value"],
  [{ action: 'keepequal' }, "relabel configuration for keepequal action requires 'target_label' value"],
  [{ action: 'hashmod', target_label: 'x' }, 'relabel configuration for hashmod requires non-zero modulus'],
  [{ action: 'hashmod', modulus: 2 }, "relabel configuration for hashmod action requires 'target_label' value"],
  [{ target_label: '$1-$2' }, `"$1-$2" is invalid 'target_label' for replace action`],
  [{ target_label: '${1' }, `"\${1" is invalid 'target_label' for replace action`],
  [{ action: 'labelmap', replacement: 'a-b' }, `"a-b" is invalid 'replacement' for labelmap action`],
  [{ action: 'labelmap', replacement: '' }, `"" is invalid 'replacement' for labelmap action`],
  [{ action: 'uppercase', target_label: 'x', replacement: 'y' }, "'replacement' can not be set for uppercase action"],
  [
    { action: 'dropequal', target_label: 'x', regex: 'y' },
    "dropequal action requires only 'source_labels' and 'target_label', and no other fields",
  ],
  [
    { action: 'labelkeep', regex: 'y', source_labels: [] },
    "labelkeep action requires only 'regex', and no other fields",
  ],
  [{ action: 'labeldrop', target_label: 'x' }, "labeldrop action requires only 'regex', and no other fields"],
])('%j makes no sense', (props, message) => {
  expect(readRelabelRule(props).problems).toEqual([{ message }]);
});

test('values that are no regular expression and no action are told each, by the argument', () => {
  expect(readRelabelRule({ action: 'Keep', regex: '(' }).problems).toEqual([
    { argument: 'regex', message: 'error parsing regexp: missing closing ): `^(?s:()$`' },
    { argument: 'action', message: 'unrecognized action type "Keep"' },
  ]);
});

test('no text of a target label takes long to be refused', () => {
  expect(messages({ target_label: `$${'a'.repeat(100_000)}-` })).toHaveLength(1);
});

test.each<[RelabelProps, boolean]>([
  [{ target_label: 'a_1' }, true],
  [{ target_label: '1a' }, false],
  [{ target_label: 'a-b' }, false],
  [{ target_label: 'é' }, false],
  [{ target_label: '$1' }, true],
  [{ action: 'hashmod', modulus: 2, target_label: '$1' }, false],
  [{ action: 'lowercase', target_label: 'a b' }, false],
  [{ action: 'keepequal', target_label: 'a b' }, false],
  [{ action: 'labelmap', replacement: 'a_$1' }, true],
])('where names are letters, digits and _: %j', (props, isRule) => {
  expect(readRelabelRule(props, { loaded: 'legacy', applied: 'legacy' }).problems === undefined).toBe(isRule);
});
