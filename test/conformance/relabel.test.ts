import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type RelabelProblem, type RelabelProps, readRelabelRule, relabel } from '../../lib/semantics';
import { quote } from '../../lib/syntax';

/** Rules, and what a real Alloy made of targets with them or why it refused them. */
interface Row {
  readonly id: string;
  readonly rules: readonly RelabelProps[];
  readonly targets: readonly Readonly<Record<string, string>>[];
  readonly out?: readonly Readonly<Record<string, string>>[];
  readonly errors?: readonly { readonly message: string }[];
}

const folder = process.env['ALLOY_GOLDEN'] ?? resolve(__dirname, '../../../shared/golden');
const file = join(folder, 'relabel.jsonl');
if (!existsSync(file)) {
  throw new Error(`golden data is missing: ${file} (set ALLOY_GOLDEN to the folder that holds relabel.jsonl)`);
}
const rows: readonly Row[] = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line.replace(/"modulus": (\d{16,})/g, '"modulus": {"exact": "$1"}'), exactModulus));

/** A modulus of sixteen digits and more is none that a number of JavaScript holds. */
function exactModulus(key: string, value: unknown): unknown {
  return key === 'modulus' && typeof value === 'object' ? BigInt((value as { exact: string }).exact) : value;
}

const read = (row: Row) => row.rules.map(readRelabelRule);

/** What `alloy run` says of a rule that can't be. */
function told({ argument, message }: RelabelProblem, props: RelabelProps): string {
  if (argument === undefined) return `Failed to build component: decoding configuration: ${message}`;
  return `${quote(String(props[argument]))} ${message}`;
}

test('the golden data are there', () => {
  expect(rows.filter(({ out }) => out).length).toBeGreaterThan(1500);
  expect(rows.filter(({ errors }) => errors).length).toBeGreaterThan(200);
});

test.each(rows.filter(({ out }) => out))('$id', (row) => {
  const rules = read(row).map(({ rule }) => rule!);

  const result = row.targets.map((target) => relabel(rules, new Map(Object.entries(target))));

  expect(result.filter((labels) => labels !== undefined).map((labels) => Object.fromEntries(labels))).toEqual(row.out);
});

// Of several faults in one component, Alloy tells the first.
test.each(rows.filter(({ errors }) => errors))('$id is refused', (row) => {
  const messages = read(row).flatMap(({ problems = [] }, at) =>
    problems.map((problem) => told(problem, row.rules[at]!)),
  );

  expect(messages.slice(0, 1)).toEqual(row.errors!.map(({ message }) => message));
});
