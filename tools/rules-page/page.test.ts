import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesPage } from './page';
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
    },
  ]);

  expect(page).toContain('| [`a-code`](#a-code) | error | `a \\| b` |');
  expect(page).toContain(
    'Reported (with `--stability.level=experimental`, `--feature.community-components.enabled`):\n\n```alloy\nx {\n}\n```',
  );
  expect(page).toContain('Fine:\n\n```alloy\ny { }\n```');
});

test('a message with backticks is code, and an example says what it is written in', () => {
  const rule = { code: 'a', severity: 'error', message: '`b` c', description: 'd', fails: 'e', passes: 'f' } as const;

  const page = rulesPage([{ title: 'Part', text: '', language: 'typescript', rules: [rule] }]);

  expect(page).toContain('| error | `` `b` c `` |');
  expect(page).toContain('Reported:\n\n```typescript\ne\n```');
});

test('no rule is without a message', () => {
  expect(sections.flatMap(({ rules }) => rules).filter(({ message }) => message === '')).toEqual([]);
});

test('what is no text is not shown', () => {
  const rule = { code: 'a', severity: 'error', message: 'b', description: 'c', fails: '\ufeff', passes: 'd' } as const;

  expect(rulesPage([{ title: 'Part', text: '', rules: [rule] }])).not.toContain('Reported');
});
