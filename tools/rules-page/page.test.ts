import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anchorOf, rulesPage } from './page';
import { sections } from './sections';

test('docs/rules.md is what the rules say; npm run rules-page writes it anew', () => {
  expect(readFileSync(join(__dirname, '..', '..', 'docs', 'rules.md'), 'utf8')).toBe(rulesPage(sections));
});

test('a rule is shown with its code, its message, and the flags of its examples', () => {
  const page = rulesPage([
    {
      title: 'Part',
      text: 'Some.',
      rules: [
        {
          code: 'a-code',
          severity: 'error',
          message: 'a | b',
          description: 'What it is.',
          fails: 'x {\n}\n',
          passes: 'y { }',
          options: { stabilityLevel: 'experimental', communityComponents: true },
        },
      ],
      report: () => [],
    },
  ]);

  expect(page).toContain('| [`a-code`](#a-code) | error | `a \\| b` |');
  expect(page).toContain(
    'Reported (with `--stability.level=experimental`, `--feature.community-components.enabled`):\n\n```alloy\nx {\n}\n```',
  );
  expect(page).toContain('Fine:\n\n```alloy\ny { }\n```');
});

test('a message of ours is that of the example', () => {
  const rule = { code: 'kind/a', severity: 'error', description: 'd', fails: 'e', passes: 'f' } as const;
  const found = { code: 'kind/a', severity: 'error', message: 'it is `e`', file: '', line: 0, column: 0 } as const;
  const section = { title: 'Part', text: '', rules: [rule] };

  const page = rulesPage([
    { ...section, language: 'typescript', report: (example) => (example === 'e' ? [found] : []) },
  ]);

  expect(page).toContain('| [`kind/a`](#kinda) | error | `` it is `e` `` |');
  expect(page).toContain('Reported:\n\n```typescript\ne\n```');
  expect(() => rulesPage([{ ...section, report: () => [] }])).toThrow("the failing example of kind/a isn't reported");
});

test('what is no text is not shown, and of what is very long the ends', () => {
  const rule = { code: 'a', severity: 'error', message: 'b', description: 'c', fails: '\ufeff', passes: 'd' } as const;
  const long = { ...rule, fails: `x = ${'('.repeat(2_000)}1`, passes: 'y = )\n'.repeat(2_000) };

  const [broken, page] = [rule, long].map((r) =>
    rulesPage([{ title: 'Part', text: '', rules: [r], report: () => [] }]),
  );

  expect(broken).not.toContain('Reported');
  expect(page).toMatch(/```alloy\nx = \({36} \.\.\. \({39}1\n```/);
  expect(page).toContain('```alloy\ny = )\ny = )\ny = )\n...\ny = )\ny = )\ny = )\n```');
  expect(page!.length).toBeLessThan(1_000);
});

test('an anchor is what GitHub makes of a heading', () => {
  expect([anchorOf('Types behind references'), anchorOf('lint/push-path')]).toEqual([
    'types-behind-references',
    'lintpush-path',
  ]);
});
