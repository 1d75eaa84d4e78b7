import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { check, validate } from '../../lib/checks';
import { loadDifferences } from './load-differences';

/** A configuration, what `alloy validate` said of it, and what Alloy said when it was to run it. */
interface Row {
  readonly id: string;
  readonly kind: string;
  readonly in: string;
  readonly validate_ok: boolean;
  readonly validate_errors: readonly { severity: string; line: number; column: number; message: string }[];
  readonly run_ok: boolean;
  /** Components that stopped after a good load. */
  readonly run_unhealthy?: readonly unknown[];
}

function rowsOf<T>(folder: string, name: string): readonly T[] {
  const file = join(folder, name);
  if (!existsSync(file)) throw new Error(`golden data is missing: ${file} (set ALLOY_GOLDEN and ALLOY_FACTS)`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

const shared = resolve(__dirname, '../../../shared');
const facts = process.env['ALLOY_FACTS'] ?? join(shared, 'alloy');
const rows = rowsOf<Row>(process.env['ALLOY_GOLDEN'] ?? join(shared, 'golden'), 'load.jsonl');

const flags = { stabilityLevel: 'experimental', communityComponents: true } as const;
const differing = new Set(Object.values(loadDifferences).flat());

/** Whether what is said of a configuration is what Alloy makes of it. Of one that loads and stops then, a warning is enough. */
function agrees({ in: text, run_ok: ok, run_unhealthy: unhealthy = [] }: Row): boolean {
  const found = check(text);
  const isRefused = found.some(({ severity }) => severity === 'error');
  if (!ok || unhealthy.length === 0) return isRefused === !ok;
  return isRefused || found.some(({ code }) => code.startsWith('content/'));
}

test('the golden data are there', () => {
  expect(rows.length).toBeGreaterThan(2000);
});

test.each(rows.filter(({ id }) => !differing.has(id)))('$id is refused by check if Alloy refuses it', (row) => {
  expect(agrees(row)).toBe(true);
});

describe('rows that differ', () => {
  test('are rows, each under one reason', () => {
    const ids = Object.values(loadDifferences).flat();

    expect(ids).toHaveLength(differing.size);
    expect(ids.filter((id) => !rows.some((row) => row.id === id))).toEqual([]);
  });

  test('still differ', () => {
    expect(rows.filter((row) => differing.has(row.id) && agrees(row)).map(({ id }) => id)).toEqual([]);
  });

  test('are none about the languages in strings that Alloy reads itself', () => {
    const read = rows.filter(({ kind }) => /^(ottl|stage)-/.test(kind));

    expect(read.filter(({ id }) => differing.has(id))).toEqual([]);
    expect(read.length).toBeGreaterThan(1700);
  });

  test('are few', () => {
    expect(1 - differing.size / rows.length).toBeGreaterThan(0.98);
  });
});

/** Alloy lists the formats in another order each time. */
const unordered = new Set(['load-component-other-0048']);

test.each(rows.filter(({ id }) => !unordered.has(id)))('$id: what alloy validate says', (row) => {
  const found = validate(row.in, flags).map(({ severity, line, column, message }) => ({
    severity,
    line,
    column,
    message,
  }));

  expect(found).toEqual(row.validate_errors);
  expect(found.length === 0).toBe(row.validate_ok);
});

describe('configurations that were published', () => {
  const published = [
    ...rowsOf<{ id: string; in: string; ok: boolean }>(facts, 'validate.jsonl').filter(({ ok }) => ok),
    ...rowsOf<{ id: string; in: string; out?: string }>(facts, 'fmt.jsonl'),
  ];

  /** A test of Alloy's converter, which looks at no selector: its selector is `foobar`, which Alloy doesn't load. */
  const converted = 'pipeline_stages_match_nested.alloy';

  test('have nothing in their strings that Alloy refuses', () => {
    const wrong = published
      .filter(({ id }) => !id.includes(converted))
      .flatMap(({ id, in: text }) =>
        check(text)
          .filter(({ code, severity }) => severity === 'error' && code.startsWith('content/'))
          .map(({ message }) => `${id}: ${message}`),
      );

    expect(published.length).toBeGreaterThan(1200);
    expect(wrong).toEqual([]);
  });
});
