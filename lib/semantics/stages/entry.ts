/** A value that a stage has taken out of an entry. Objects and lists of JSON are kept as the text that they are written as. */
export type ExtractedValue = string | number | boolean | null;

/** An entry of a log as it comes and goes. */
export interface LogEntry {
  readonly labels: ReadonlyMap<string, string>;
  readonly line: string;
  /** Nanoseconds since 1970. */
  readonly timestamp: bigint;
  readonly structuredMetadata: ReadonlyMap<string, string>;
}

/** An entry on its way through stages, which change it: a copy of what came in, and what has been taken out of it. */
export interface StageEntry {
  labels: Map<string, string>;
  line: string;
  timestamp: bigint;
  structuredMetadata: Map<string, string>;
  extracted: Map<string, ExtractedValue>;
}

/** A copy for stages to change. Labels count as taken out of the entry from the start. */
export function stageEntry({ labels, line, timestamp, structuredMetadata }: LogEntry): StageEntry {
  return {
    labels: new Map(labels),
    line,
    timestamp,
    structuredMetadata: new Map(structuredMetadata),
    extracted: new Map(labels),
  };
}

export function copyOf(entry: StageEntry): StageEntry {
  return { ...stageEntry(entry), extracted: new Map(entry.extracted) };
}

/** A value as text; undefined for null, which has none. Numbers are written without an exponent. */
export function valueText(value: ExtractedValue | undefined): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return decimalText(value);
  return typeof value === 'boolean' ? String(value) : undefined;
}

/** The text of a value that was taken out under this name; undefined if there is none. */
export function extractedText({ extracted }: StageEntry, name: string): string | undefined {
  return valueText(extracted.get(name));
}

/** A number with all its digits, as Go's `'f'` writes it. */
export function decimalText(value: number): string {
  if (Object.is(value, -0)) return '-0';
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf';
  const found = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(String(value));
  if (!found) return String(value);
  const [, sign = '', first = '', rest = '', exponent = '0'] = found;
  const digits = first + rest;
  const point = 1 + Number(exponent);
  return point <= 0 ? `${sign}0.${'0'.repeat(-point)}${digits}` : sign + digits.padEnd(point, '0');
}

/** Whether a text is valid as the value of a label. */
export function isLabelValue(text: string): boolean {
  return !/[\ud800-\udfff]/u.test(text);
}

/** What tells streams apart: the labels, whatever their order. */
export function streamKey(labels: ReadonlyMap<string, string>): string {
  return JSON.stringify([...labels].sort(([a], [b]) => (a < b ? -1 : 1)));
}
