import { diagnoseRules } from '../../../test/harness/argument-rules';
import { check } from '../check';

const at = (name: string, body: string) => `${name} "x" {\n\t${body}\n}\n`;

test('names the values, and points at the one that is none of them', () => {
  expect(diagnoseRules(at('discovery.kubernetes', 'role = "pods"'))).toEqual([
    '2:9 rule/enumeration role must be one of endpoints, endpointslice, ingress, node, pod, service, got "pods"',
  ]);
});

test('says when Alloy notices, if it does at all', () => {
  const hint = (text: string) => check(text).find(({ code }) => code === 'rule/enumeration')?.hint;

  expect(hint(at('discovery.kubernetes', 'role = "pods"'))).toBe(
    'Alloy will run, write an error to its log, and find nothing',
  );
});

test.each(['"POD"', '"Pod"', 'sys.env("ROLE")', '""'])(
  'says nothing about %s: case, an unset argument, what only Alloy knows',
  (role) => {
    expect(
      diagnoseRules(at('discovery.kubernetes', `role = ${role}`)).filter((line) => line.includes('enumeration')),
    ).toEqual([]);
  },
);

test.each([
  ['otelcol.exporter.debug', 'verbosity = "loud"'],
  ['otelcol.processor.cumulativetodelta', 'include {\n\t\tmetric_types = ["sum", "moon"]\n\t}\n\toutput { }'],
])('leaves what %s knows better to its own rule', (name, body) => {
  expect(diagnoseRules(at(name, body))).toEqual([expect.not.stringContaining('enumeration')]);
});
