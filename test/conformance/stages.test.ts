import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  type LogEntry,
  readBlocks,
  type StageBlock,
  StageError,
  StagePipeline,
  tenantLabel,
} from '../../lib/semantics';
import { parse, quote } from '../../lib/syntax';

interface Entry {
  readonly labels: Readonly<Record<string, string>>;
  readonly line: string;
  readonly timestamp: string;
  readonly structured_metadata?: Readonly<Record<string, string>>;
  readonly tenant?: string;
}

/** The stages of a `loki.process`, and what a real Alloy made of entries with them or why it refused them. */
interface Row {
  readonly id: string;
  readonly stages: string;
  readonly entries?: readonly Entry[];
  readonly out?: readonly Entry[];
  readonly metrics?: Readonly<Record<string, string>>;
  readonly now?: string;
  readonly errors?: readonly { readonly message: string }[];
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

/** When the data were made, somewhat: later than what is said to be old, and the entries came some time after each other. */
const begin = 1_780_000_000_000_000_000n;
const between = 200_000_000n;

function blocksOf({ stages }: Row): readonly StageBlock[] {
  return readBlocks(parse(stages).file.body);
}

function logEntry({ labels, line, timestamp, structured_metadata: metadata = {} }: Entry): LogEntry {
  return {
    // The source of the recordings keeps no label that begins so.
    labels: new Map(Object.entries(labels).filter(([name]) => !name.startsWith('__'))),
    line,
    timestamp: BigInt(timestamp),
    structuredMetadata: new Map(Object.entries(metadata)),
  };
}

/** A byte that is no UTF-8, for which a reader sees U+FFFD. */
const loneByte = /[\ud800-\udfff]/gu;

function readable(pairs: readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
  return Object.fromEntries(pairs.map(([name, value]) => [name, value.replace(loneByte, '\ufffd')]));
}

/** Later times than the year 9999 have no place in what is sent, and never arrive. */
const latest = 253_402_300_800_000_000_000n;

/** An entry as `loki.write` sends it. */
function sent({ labels, line, timestamp, structuredMetadata }: LogEntry): Entry {
  const tenant = labels.get(tenantLabel);
  return {
    labels: readable([...labels].filter(([name]) => !name.startsWith('__'))),
    line: line.replace(loneByte, '\ufffd'),
    timestamp: String(timestamp),
    structured_metadata: readable([...structuredMetadata]),
    // The header was recorded byte by byte.
    ...(tenant === undefined ? {} : { tenant: Buffer.from(tenant).toString('latin1') }),
  };
}

/** The streams with their entries: the order of entries of different streams is random. */
function streams(entries: readonly Entry[]): Readonly<Record<string, readonly Entry[]>> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = JSON.stringify([Object.entries(entry.labels).sort(), entry.tenant ?? '']);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return Object.fromEntries(groups);
}

function run(row: Row): { readonly out: readonly Entry[]; readonly pipeline: StagePipeline } {
  const pipeline = new StagePipeline(blocksOf(row));
  let now = row.now === undefined ? begin : BigInt(row.now);
  const out: LogEntry[] = [];
  for (const entry of row.entries!) {
    out.push(...pipeline.flush(now), ...pipeline.run(logEntry(entry), now));
    now += between;
  }
  out.push(...pipeline.flush(now + 3_600_000_000_000n));
  return { out: out.filter(({ timestamp }) => timestamp < latest).map(sent), pipeline };
}

function told(error: StageError): string {
  switch (error.found) {
    case 'argument': {
      return error.value === undefined
        ? error.message
        : `${typeof error.value === 'string' ? quote(error.value) : error.value} ${error.message}`;
    }
    case 'decoding':
      return `Failed to build component: decoding configuration: ${error.message}`;
    default:
      return `Failed to build component: building component: invalid stage config ${error.message}`;
  }
}

test('the golden data are there', () => {
  expect(rows.filter(({ out }) => out).length).toBeGreaterThan(900);
  expect(rows.filter(({ errors }) => errors).length).toBeGreaterThan(100);
});

test.each(rows.filter(({ out }) => out))('$id', (row) => {
  const { out, pipeline } = run(row);

  expect(streams(out)).toEqual(streams(row.out!));
  const series = pipeline.series();
  const metrics = Object.entries(row.metrics ?? {});
  expect(metrics.map(([name]) => [name, series.get(name)])).toEqual(
    metrics.map(([name, value]) => [name, Number(value)]),
  );
});

/** Why stages are refused; undefined if they aren't. */
function refusal(row: Row): StageError | undefined {
  try {
    new StagePipeline(blocksOf(row));
    return undefined;
  } catch (error) {
    if (error instanceof StageError) return error;
    throw error;
  }
}

test.each(rows.filter(({ errors }) => errors))('$id is refused', (row) => {
  const error = refusal(row);

  expect(error && told(error)).toBe(row.errors![0]!.message);
});

test.each(rows.filter(({ panic }) => panic))('$id crashes', (row) => {
  expect(refusal(row)).toMatchObject({ found: 'crash', message: row.panic });
});
