import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { validate } from '../../lib/checks';

/** A configuration, published or with a fault put into it, and all that `alloy validate` says of it. */
interface Row {
  readonly id: string;
  readonly in: string;
  readonly ok: boolean;
  readonly errors: readonly { severity: string; line: number; column: number; message: string }[];
}

const file = join(process.env['ALLOY_FACTS'] ?? resolve(__dirname, '../../../shared/alloy'), 'validate.jsonl');
if (!existsSync(file)) {
  throw new Error(`golden data is missing: ${file} (set ALLOY_FACTS to the folder that holds validate.jsonl)`);
}
const rows: readonly Row[] = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));

const flags = { stabilityLevel: 'experimental', communityComponents: true } as const;

test('the golden data are there', () => {
  expect(rows.filter(({ ok }) => ok).length).toBeGreaterThan(300);
  expect(rows.filter(({ ok }) => !ok).length).toBeGreaterThan(900);
});

test.each(rows)('$id', ({ in: text, ok, errors }) => {
  const found = validate(text, flags).map(({ severity, line, column, message }) => ({
    severity,
    line,
    column,
    message,
  }));

  expect(found).toEqual(errors);
  expect(found.length === 0).toBe(ok);
  expect(validate(Buffer.from(text), flags)).toHaveLength(errors.length);
});
