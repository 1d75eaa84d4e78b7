import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lints, typeRules } from '../../lib/checks';
import { lintsPage } from './page';

test('docs/lints.md is what the lints say; npm run lints-page writes it anew', () => {
  expect(readFileSync(join(__dirname, '..', '..', 'docs', 'lints.md'), 'utf8')).toBe(lintsPage(typeRules, lints));
});

test('a lint is shown with its code, its examples, and the workload that they need', () => {
  const page = lintsPage(
    [],
    [
      {
        code: 'lint/x',
        severity: 'warning',
        description: 'What it is.',
        fails: 'a { }\n',
        passes: 'b { }\n',
        workload: { clustered: true },
      },
    ],
  );

  expect(page).toContain(
    '### lint/x\n\nWhat it is.\n\nReported (with the workload `{"clustered":true}`):\n\n```alloy\na { }\n```',
  );
  expect(page).toContain('Fine:\n\n```alloy\nb { }\n```\n');
});

test('every code is there once, with its prefix', () => {
  const codes = [...typeRules, ...lints].map(({ code }) => code);

  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.filter((code) => !/^(lint|type)\/[a-z]+(-[a-z]+)*$/.test(code))).toEqual([]);
});
