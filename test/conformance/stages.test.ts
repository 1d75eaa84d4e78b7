import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readBlocks, StageError, StagePipeline } from '../../lib/semantics';
import { parse } from '../../lib/syntax';
import { type RefusalError, runStages, type StageEntryRecord } from '../../lib/testing';

/** The stages of a `loki.process`, and what a real Alloy made of entries with them or why it refused them. */
interface Row {
  readonly id: string;
  readonly stages: string;
  readonly entries?: readonly StageEntryRecord[];
  readonly out?: readonly StageEntryRecord[];
  readonly metrics?: Readonly<Record<string, string>>;
  readonly now?: string;
  readonly error?: string;
  readonly errors?: readonly RefusalError[];
  /** What the process said when it crashed. */
  readonly panic?: string;
}

const folder = process.env['ALLOY_GOLDEN'] ?? resolve(__dirname, '../../../shared/golden');
const file = join(folder, 'stages.jsonl');
if (!existsSync(file)) {
  throw new Error(`golden data is missing: ${file} (set ALLOY_GOLDEN to the folder that holds stages.jsonl)`);
}
const rows: readonly Row[] = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));

/** The streams with their entries: the order of entries of different streams is random. */
function streams(entries: readonly StageEntryRecord[]): Readonly<Record<string, readonly StageEntryRecord[]>> {
  const groups = new Map<string, StageEntryRecord[]>();
  for (const entry of entries) {
    const key = JSON.stringify([Object.entries(entry.labels).sort(), entry.tenant ?? '']);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return Object.fromEntries(groups);
}

test('the golden data are there', () => {
  expect(rows.filter(({ out }) => out).length).toBeGreaterThan(900);
  expect(rows.filter(({ errors }) => errors).length).toBeGreaterThan(100);
});

test.each(rows.filter(({ out }) => out))('$id', (row) => {
  const result = runStages(row.stages, row.entries!, row.now === undefined ? {} : { now: row.now });

  if ('error' in result) throw new Error(result.error);
  expect(streams(result.out)).toEqual(streams(row.out!));
  expect(result.metrics).toEqual(expect.objectContaining(row.metrics ?? {}));
});

test.each(rows.filter(({ errors }) => errors))('$id is refused', (row) => {
  expect(runStages(row.stages, [])).toEqual({ error: row.error, errors: row.errors });
});

/** Why stages are refused; undefined if they aren't. */
function refusal({ stages }: Row): StageError | undefined {
  try {
    new StagePipeline(readBlocks(parse(stages).file.body));
    return undefined;
  } catch (error) {
    if (error instanceof StageError) return error;
    throw error;
  }
}

test.each(rows.filter(({ panic }) => panic))('$id crashes', (row) => {
  expect(refusal(row)).toMatchObject({ found: 'crash', message: row.panic });
});
