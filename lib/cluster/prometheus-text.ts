/** A sample of a metric: `http_requests_total{code="200"} 3`. */
export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  /** May be NaN or infinite. */
  readonly value: number;
}

/** A line that is no sample. */
export class PrometheusTextError extends Error {
  public override readonly name = 'PrometheusTextError';

  constructor(
    /** Counted from 1. */
    public readonly line: number,
    reason: string,
  ) {
    super(`line ${line} of the metrics: ${reason}`);
  }
}

const NAME = /[A-Za-z_:][A-Za-z0-9_:]*/y;
const LABEL = /[A-Za-z_][A-Za-z0-9_]*/y;
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
/** What stands behind the labels: the value, a timestamp, an exemplar of OpenMetrics. */
const REST = /^[ \t]*(\S+)(?:[ \t]+-?[\d.]+)?[ \t]*(?:#[ \t].*)?$/;
const SPECIAL: Readonly<Record<string, number>> = {
  nan: Number.NaN,
  inf: Infinity,
  '+inf': Infinity,
  '-inf': -Infinity,
};

/**
 * Reads the text format of Prometheus (version 0.0.4), and what OpenMetrics adds to its samples. Types and help texts are left out.
 *
 * No maintained package does this: the one on npm has had no release for years, and reads only metrics that have a `# TYPE` line.
 *
 * @throws PrometheusTextError with the number of the first line that can't be read
 */
export function parsePrometheusText(text: string): Sample[] {
  const samples: Sample[] = [];
  let number = 0;
  for (const line of text.split('\n')) {
    number++;
    const content = line.endsWith('\r') ? line.slice(0, -1).trimStart() : line.trimStart();
    if (content === '' || content.startsWith('#')) continue;
    samples.push(sampleIn(content, number));
  }
  return samples;
}

function sampleIn(line: string, number: number): Sample {
  const name = matchAt(NAME, line, 0);
  if (name === undefined) throw new PrometheusTextError(number, 'expected the name of a metric');
  let at = skipBlanks(line, name.length);
  const labels: Record<string, string> = {};
  if (line[at] === '{') at = readLabels(line, at + 1, labels, number);
  const [, value] = REST.exec(line.slice(at)) ?? [];
  if (value === undefined) throw new PrometheusTextError(number, 'expected a value behind the metric');
  return { name, labels, value: numberOf(value, number) };
}

/** Reads `a="b",c="d"}` into `labels`. @returns where the line goes on */
function readLabels(line: string, start: number, labels: Record<string, string>, number: number): number {
  let at = skipBlanks(line, start);
  while (line[at] !== '}') {
    const label = matchAt(LABEL, line, at);
    if (label === undefined) throw new PrometheusTextError(number, 'expected the name of a label');
    at = skipBlanks(line, at + label.length);
    if (line[at] !== '=') throw new PrometheusTextError(number, `expected = behind the label ${label}`);
    at = skipBlanks(line, at + 1);
    if (line[at] !== '"') throw new PrometheusTextError(number, `expected the value of the label ${label} in quotes`);
    const end = endOfQuoted(line, at + 1);
    if (end === undefined) throw new PrometheusTextError(number, `the value of the label ${label} has no end`);
    Object.defineProperty(labels, label, { value: unescaped(line.slice(at + 1, end)), enumerable: true });
    at = skipBlanks(line, end + 1);
    if (line[at] === ',') at = skipBlanks(line, at + 1);
    else if (line[at] !== '}') throw new PrometheusTextError(number, `expected , or } behind the label ${label}`);
  }
  return at + 1;
}

function endOfQuoted(line: string, start: number): number | undefined {
  for (let at = start; at < line.length; at++) {
    if (line[at] === '\\') at++;
    else if (line[at] === '"') return at;
  }
  return undefined;
}

function unescaped(text: string): string {
  return text.includes('\\')
    ? text.replace(/\\(.)/gs, (whole, escaped) => (escaped === 'n' ? '\n' : /["\\]/.test(escaped) ? escaped : whole))
    : text;
}

function numberOf(text: string, line: number): number {
  const special = SPECIAL[text.toLowerCase()];
  if (special !== undefined) return special;
  if (!NUMBER.test(text)) throw new PrometheusTextError(line, `${JSON.stringify(text)} is no number`);
  return Number(text);
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function skipBlanks(text: string, start: number): number {
  let at = start;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at;
}
