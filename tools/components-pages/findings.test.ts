import { lints } from '../../lib/checks';
import { componentSchema } from '../../lib/facts';
import { argumentRulesTable, componentsInExample, lintsFor, lintsTable } from './findings';

const codesFor = (name: string) => lintsFor(componentSchema(name)!).map(({ code }) => code);

test.each(lints)('$code is among the findings of the components that its example is about', (lint) => {
  expect([...componentsInExample(lint)].filter((name) => !codesFor(name).includes(lint.code))).toEqual([]);
});

test('what a component cannot do wrong is not among its findings', () => {
  expect(codesFor('loki.write')).toEqual([
    'lint/unfed-component',
    'lint/own-address',
    'lint/url-scheme',
    'lint/push-path',
    'lint/label-name',
    'lint/literal-secret',
    'lint/unknown-env',
    'lint/unmounted-file',
  ]);
});

test('an attribute deep inside counts, and a block that holds itself ends', () => {
  expect(codesFor('loki.process')).toContain('lint/label-name');
  expect(codesFor('otelcol.exporter.otlp')).toContain('lint/literal-secret');
});

test('lints are linked and told in one sentence', () => {
  expect(lintsTable(componentSchema('discovery.dns')!)).toContain(
    '| [`lint/unused-component`](../lints/wiring.md#lintunused-component) | Nothing refers to what the component exports, so it only costs: discovery watches, exporters collect, secrets are read for nobody. |',
  );
});

test('rules on arguments are told with their arguments and the message of Alloy', () => {
  const rules = argumentRulesTable('BasicAuth');

  expect(rules).toContain(
    '| [`rule/at-most-one-of`](../rules/run-time.md#ruleat-most-one-of) | `password` and `password_file` | `at most one of basic_auth password & password_file must be configured` |',
  );
  expect(argumentRulesTable('discovery.nothing')).toBeUndefined();
});
