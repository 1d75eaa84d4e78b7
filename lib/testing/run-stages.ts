import { attributesIn } from '../analysis';
import { type LogEntry, readBlocks, StageError, StagePipeline, tenantLabel } from '../semantics';
import { type Attribute, type Block, parse, quote, startOf } from '../syntax';
import { bytesOf, evaluate, plainValue } from '../values';
import { type Refusal, refusal } from './refusal';
import type { TextRecord } from './scrape';

/** An entry as it comes to a `loki.process`, and as `loki.write` behind it sends it. */
export interface StageEntryRecord {
  readonly labels: TextRecord;
  readonly line: string;
  /** The bytes of a line that is no UTF-8; `line` has U+FFFD in it then. */
  readonly line_base64?: string;
  /** Nanoseconds since 1970. */
  readonly timestamp: string;
  readonly structured_metadata?: TextRecord;
  /** The header `X-Scope-OrgID`. */
  readonly tenant?: string;
}

/** What arrives, and the series that the stages have made; or why Alloy refuses the stages, the first time without a place. */
export type StagesOutcome = { readonly out: readonly StageEntryRecord[]; readonly metrics: TextRecord } | Refusal;

export interface RunStagesOptions {
  /** When the first entry comes, in nanoseconds since 1970; each comes 200 ms after the one before. @default - some time in May 2026 */
  readonly now?: string | bigint;
}

const DEFAULT_START = 1_780_000_000_000_000_000n;
const BETWEEN = 200_000_000n;
const LONG = 3_600_000_000_000n;

/** Later times than the year 9999 have no place in what is sent, and never arrive. */
const LATEST = 253_402_300_800_000_000_000n;

/** What stands around the stages in a configuration: places of errors count from its beginning. */
const wrapped = (stages: string) => `loki.process "c0" {\n\tforward_to = []\n${stages}\n}\n`;

/**
 * What the stages of a `loki.process` make of entries that come one at a time.
 * @param stagesText what stands inside of the `loki.process`
 * @throws NotExecutable for stages that need what isn't here
 */
export function runStages(
  stagesText: string,
  entries: readonly StageEntryRecord[],
  { now: start = DEFAULT_START }: RunStagesOptions = {},
): StagesOutcome {
  const { file, source } = parse(wrapped(stagesText), { filename: 'config.alloy' });
  const component = file.body[0] as Block;
  let pipeline: StagePipeline;
  try {
    pipeline = new StagePipeline(readBlocks(component.body));
  } catch (error) {
    if (!(error instanceof StageError)) throw error;
    return { ...refusal(source, startOf(placeOf(error, component)), messageOf(error)), error: messageOf(error) };
  }
  let now = BigInt(start);
  const out: LogEntry[] = [];
  for (const entry of entries) {
    out.push(...pipeline.flush(now), ...pipeline.run(readEntry(entry), now));
    now += BETWEEN;
  }
  out.push(...pipeline.flush(now + LONG));
  return {
    out: out.filter(({ timestamp }) => timestamp < LATEST).map(sentEntry),
    metrics: Object.fromEntries([...pipeline.series()].map(([name, value]) => [name, goNumber(value)])),
  };
}

function readEntry({ labels, line, timestamp, structured_metadata: metadata = {} }: StageEntryRecord): LogEntry {
  return {
    // loki.source.api, which entries come by, keeps no label that begins so.
    labels: new Map(Object.entries(labels).filter(([name]) => !name.startsWith('__'))),
    line,
    timestamp: BigInt(timestamp),
    structuredMetadata: new Map(Object.entries(metadata)),
  };
}

/** A byte that is no UTF-8. */
const loneByte = /[\ud800-\udfff]/gu;

function sentEntry({ labels, line, timestamp, structuredMetadata }: LogEntry): StageEntryRecord {
  const tenant = labels.get(tenantLabel);
  const readableLine = line.replace(loneByte, '\ufffd');
  return {
    labels: readable([...labels].filter(([name]) => !name.startsWith('__'))),
    line: readableLine,
    ...(readableLine === line ? {} : { line_base64: Buffer.from(bytesOf(line)).toString('base64') }),
    timestamp: String(timestamp),
    structured_metadata: readable([...structuredMetadata]),
    // Headers are read byte by byte.
    ...(tenant === undefined ? {} : { tenant: Buffer.from(tenant).toString('latin1') }),
  };
}

function readable(pairs: readonly (readonly [string, string])[]): TextRecord {
  return Object.fromEntries(pairs.map(([name, value]) => [name, value.replace(loneByte, '\ufffd')]));
}

/** What an error is about: the value or the block that is refused, or the component. */
function placeOf({ found, value, message }: StageError, component: Block): Block | Attribute['value'] {
  if (found !== 'argument') return component;
  if (value === undefined) {
    return (
      blocksInside(component).find(({ name }) => message === `unrecognized block name ${quote(name)}`) ?? component
    );
  }
  const { attribute } =
    attributesIn(component).find(({ attribute: { value: expr } }) => {
      const result = evaluate(expr);
      return result.kind === 'known' && JSON.stringify(plainValue(result.value)) === JSON.stringify(value);
    }) ?? {};
  return attribute?.value ?? component;
}

function blocksInside({ body }: Block): readonly Block[] {
  return body.flatMap((statement) => (statement.kind === 'block' ? [statement, ...blocksInside(statement)] : []));
}

function messageOf({ found, value, message }: StageError): string {
  switch (found) {
    case 'argument':
      return value === undefined ? message : `${typeof value === 'string' ? quote(value) : value} ${message}`;
    case 'decoding':
      return `Failed to build component: decoding configuration: ${message}`;
    default:
      return `Failed to build component: building component: invalid stage config ${message}`;
  }
}

/** A number as Prometheus' client writes it: with an exponent of two digits and more from a million on, and below a ten-thousandth. */
function goNumber(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf';
  const [digits = '', exponent = ''] = value.toExponential().split('e');
  const power = Number(exponent);
  if (power >= -4 && power < 6) return String(value);
  return `${digits}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}
