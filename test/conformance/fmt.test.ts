import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { format, parse, printParsed } from '../../lib/syntax';

interface Row {
  readonly id: string;
  readonly in: string;
  readonly out?: string;
  readonly errors?: readonly { readonly line: number; readonly column: number; readonly message: string }[];
}

const file = join(process.env['ALLOY_FACTS'] ?? resolve(__dirname, '../../../shared/alloy'), 'fmt.jsonl');
if (!existsSync(file)) {
  throw new Error(`golden data is missing: ${file} (set ALLOY_FACTS to the folder that holds fmt.jsonl)`);
}
const rows: readonly Row[] = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));

const valid = rows.filter(({ out }) => out !== undefined);
const invalid = rows.filter(({ errors }) => errors !== undefined);

test('the golden data are there', () => {
  expect(valid.length).toBeGreaterThan(800);
  expect(invalid.length).toBeGreaterThan(100);
  expect(valid.length + invalid.length).toBe(rows.length);
});

describe('a text that alloy fmt formats', () => {
  test.each(valid)('$id', (row) => {
    expect(format(row.in)).toBe(row.out);
    expect(format(Buffer.from(row.in))).toBe(row.out);
    const { file, source, diagnostics } = parse(row.in);
    expect(diagnostics).toEqual([]);
    expect(printParsed(file, source)).toBe(row.out);
  });
});

describe('a text that alloy fmt rejects', () => {
  test.each(invalid)('$id', (row) => {
    const found = parse(row.in).diagnostics.map(({ line, column, message }) => ({ line, column, message }));
    expect(found).toEqual(row.errors);
    expect(() => format(row.in)).toThrow();
  });
});
