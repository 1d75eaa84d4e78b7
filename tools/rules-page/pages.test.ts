import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { differences } from '../generate/files';
import { placeOf, rulesPages, type Section } from './pages';
import { sections } from './sections';

const docs = join(__dirname, '..', '..', 'docs');

/** The pages of one section. */
const pagesOf = (section: Partial<Section>) =>
  rulesPages([{ page: 'rules/part', title: 'Part', text: 'Some.', rules: [], report: () => [], ...section }]);

test('docs/rules.md, docs/lints.md and their folders are what the rules say; npm run rules-page writes them anew', () => {
  expect(differences(docs, rulesPages(sections), (path) => /^(rules|lints)(\/[^/]+)?\.md$/.test(path))).toEqual([]);
});

test('a rule is shown with its code, its message, and the flags of its examples', () => {
  const pages = pagesOf({
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
  });

  expect(pages.get('rules.md')).toContain('| [`a-code`](rules/part.md#a-code) | error | `a \\| b` |');
  expect(pages.get('rules/part.md')).toContain(
    '## a-code\n\nWhat it is.\n\nReported as an error (with `--stability.level=experimental`, `--feature.community-components.enabled`): `a | b`\n\n```alloy\nx {\n}\n```\n\nFine:\n\n```alloy\ny { }\n```\n',
  );
});

test('a lint is in the index of lints with its first sentence, and on its page with its workload', () => {
  const pages = pagesOf({
    page: 'lints/part',
    rules: [
      {
        code: 'lint/x',
        severity: 'warning',
        message: 'it is x',
        description: 'What `a.b` is. What to do.',
        fails: 'a { }\n',
        passes: 'b { }\n',
        workload: { clustered: true },
      },
    ],
  });

  expect(pages.get('lints.md')).toContain('| [`lint/x`](lints/part.md#lintx) | What `a.b` is. |');
  expect(pages.get('rules.md')).not.toContain('lint/x');
  expect(pages.get('lints/part.md')).toContain(
    'Reported as a warning (with the workload `{"clustered":true}`): `it is x`\n\n```alloy\na { }\n```',
  );
});

test('sections of one part share its heading', () => {
  const part = { title: 'Whole', text: 'All of it.' };
  const section = { text: 'Some.', rules: [], report: () => [], part };

  const pages = rulesPages([
    { ...section, page: 'rules/a', title: 'A' },
    { ...section, page: 'rules/b', title: 'B' },
  ]);

  expect(pages.get('rules.md')!.match(/^#+ .*$/gm)).toEqual(['# Rules', '## Whole', '### A', '### B']);
  expect(pages.get('rules/b.md')).toContain('# B\n');
});

test('a message of ours is that of the example', () => {
  const rule = { code: 'kind/a', severity: 'error', description: 'd', fails: 'e', passes: 'f' } as const;
  const found = { code: 'kind/a', severity: 'error', message: 'it is `e`', file: '', line: 0, column: 0 } as const;

  const pages = pagesOf({
    rules: [rule],
    language: 'typescript',
    report: (example) => (example === 'e' ? [found] : []),
  });

  expect(pages.get('rules.md')).toContain('| [`kind/a`](rules/part.md#kinda) | error | `` it is `e` `` |');
  expect(pages.get('rules/part.md')).toContain('```typescript\ne\n```');
  expect(() => pagesOf({ rules: [rule] })).toThrow("the failing example of kind/a isn't reported");
});

test('what is no text is not shown, and of what is very long the ends', () => {
  const rule = { code: 'a', severity: 'error', message: 'b', description: 'c', fails: '\ufeff', passes: 'd' } as const;
  const long = { ...rule, fails: `x = ${'('.repeat(2_000)}1`, passes: 'y = )\n'.repeat(2_000) };

  const [broken, page] = [rule, long].map((r) => pagesOf({ rules: [r] }).get('rules/part.md')!);

  expect(broken).toContain('Reported as an error: `b`\n\nFine:');
  expect(page).toMatch(/```alloy\nx = \({36} \.\.\. \({39}1\n```/);
  expect(page).toContain('```alloy\ny = )\ny = )\ny = )\n...\ny = )\ny = )\ny = )\n```');
  expect(page!.length).toBeLessThan(1_000);
});

test('a code has a place, under the anchor that GitHub gives it', () => {
  expect(placeOf('lint/push-path', sections)).toBe('lints/sending.md#lintpush-path');
  expect(placeOf('alloy-version', sections)).toBe('rules/pods.md#alloy-version');
  expect(() => placeOf('lint/nobody', sections)).toThrow('lint/nobody is on no page');
});

test('pages are no longer than a reader has patience for', () => {
  const lengths = [...rulesPages(sections)].map(([path, text]) => [path, text.split('\n').length] as const);

  expect(lengths.filter(([, lines]) => lines > 500)).toEqual([]);
});

test('a page says that it is written by a program', () => {
  expect(readFileSync(join(docs, 'lints', 'sending.md'), 'utf8')).toContain('<!-- Written by npm run rules-page');
});
