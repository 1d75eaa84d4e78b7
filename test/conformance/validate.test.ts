import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from '../../lib/config/validate';

/** Rows of real and of mutated configurations with all that `alloy validate` says of each. */
const rows = readFileSync(join(__dirname, '..', '..', '..', 'shared', 'alloy', 'validate.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Row);

interface Row {
  readonly id: string;
  readonly in: string;
  readonly ok: boolean;
  readonly errors: readonly { severity: string; line: number; column: number; message: string }[];
}

test('there are rows', () => {
  expect(rows.length).toBeGreaterThan(1000);
});

test.each(rows)('$id', ({ in: text, errors }) => {
  const diagnostics = validate(text, { stabilityLevel: 'experimental', communityComponents: true });

  expect(diagnostics.map(({ severity, line, column, message }) => ({ severity, line, column, message }))).toEqual(
    errors,
  );
});
