import { check, rules, switchProblems } from '../../checks';
import type { Diagnostic } from '../../syntax';
import { reportOf } from './configuration-report';

interface SarifRule {
  readonly id: string;
  readonly shortDescription?: { readonly text: string };
}

function sarifRules(diagnostics: readonly Diagnostic[]): readonly SarifRule[] {
  return JSON.parse(reportOf([{ sources: [], diagnostics }], 'sarif', {})).runs[0].tool.driver.rules;
}

test.each(rules)('SARIF describes $code', ({ code, severity, description }) => {
  const found: Diagnostic = { code, severity, message: 'it is wrong', file: 'a.alloy', line: 1, column: 1 };

  expect(sarifRules([found])).toEqual([{ id: code, shortDescription: { text: description } }]);
});

test('SARIF describes each code that a report has, once', () => {
  const wrongSwitch = switchProblems({ 'lint/nope': 'a reason' });
  const text =
    'loki.write "a" { }\nprometheus.scrape "b" {\n\ttargets = []\n\tforward_to = [loki.write.a.receiver]\n\tnope = 1\n}';

  const described = sarifRules([...wrongSwitch, ...check(text), ...check(text)]);

  expect(described.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['lint-switch', 'type/mismatch', 'unknown-attribute']),
  );
  expect(new Set(described.map(({ id }) => id)).size).toBe(described.length);
  expect(described.filter(({ shortDescription }) => !shortDescription)).toEqual([]);
});

test('GitHub takes the descriptions, of at most 1024 characters', () => {
  expect(rules.filter(({ description }) => description.length > 1024)).toEqual([]);
});
