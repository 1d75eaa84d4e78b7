import type { MetricFamily } from '../../semantics';
import type { Sample } from '../item';

/** A text that no target should answer with. */
export class ExpositionError extends Error {
  override readonly name = 'ExpositionError';
}

const sampleLine = /^([a-zA-Z_:][\w:]*)?(?:\{(.*)\})?\s+(\S+)(?:\s+(-?[\d.]+))?(?:\s+#.*)?$/;
const labelPair = /\s*(?:([a-zA-Z_][\w]*)|"((?:[^"\\]|\\.)*)")\s*(?:=\s*"((?:[^"\\]|\\.)*)")?\s*(?:,|$)/y;

/**
 * The samples of a text in Prometheus' format, or in OpenMetrics'; comments and types are left out.
 * @throws ExpositionError
 */
export function parseExposition(text: string): readonly Sample[] {
  const isOpenMetrics = /^# EOF\s*$/m.test(text);
  return text.split('\n').flatMap((given, at) => {
    const line = given.trim();
    if (line === '' || line.startsWith('#')) return [];
    const found = sampleLine.exec(line);
    const labels = found === null ? undefined : labelsOf(found[1], found[2]);
    const value = found === null ? undefined : numberOf(found[3]!);
    if (labels === undefined || value === undefined) {
      throw new ExpositionError(`line ${at + 1} of the metrics is no sample: ${JSON.stringify(line)}`);
    }
    const time = found?.[4];
    if (time === undefined) return [{ labels, value }];
    return [{ labels, value, timestamp: BigInt(Math.trunc(Number(time) * (isOpenMetrics ? 1000 : 1))) }];
  });
}

/** What a text says of metrics: their types, what they are, their units. */
export function familiesIn(text: string): ReadonlyMap<string, MetricFamily> {
  const families = new Map<string, MetricFamily>();
  for (const line of text.split('\n')) {
    const [, what, quoted, plain, rest = ''] =
      /^#\s+(TYPE|HELP|UNIT)\s+(?:"((?:[^"\\]|\\.)*)"|(\S+))(?:\s+(.*?))?\s*$/.exec(line) ?? [];
    if (what === undefined) continue;
    const name = quoted === undefined ? plain! : unescaped(quoted);
    const before = families.get(name) ?? { type: 'unknown', help: '', unit: '' };
    const told = {
      TYPE: { type: rest === 'untyped' ? 'unknown' : rest },
      HELP: { help: unescaped(rest) },
      UNIT: { unit: rest },
    };
    families.set(name, { ...before, ...told[what as keyof typeof told] });
  }
  return families;
}

function labelsOf(name: string | undefined, pairs: string | undefined): ReadonlyMap<string, string> | undefined {
  const labels = new Map<string, string>();
  if (name !== undefined) labels.set('__name__', name);
  if (pairs !== undefined && pairs.trim() !== '') {
    labelPair.lastIndex = 0;
    while (labelPair.lastIndex < pairs.length) {
      const found = labelPair.exec(pairs);
      if (found === null) return undefined;
      const [, plain, quoted, value] = found;
      const label = plain ?? unescaped(quoted ?? '');
      // A quoted name without a value is that of the metric.
      if (value === undefined) labels.set('__name__', label);
      else if (value !== '') labels.set(label, unescaped(value));
    }
  }
  return labels.has('__name__') ? labels : undefined;
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, (_, char: string) => (char === 'n' ? '\n' : char));
}

function numberOf(text: string): number | undefined {
  if (/^[+-]?inf(?:inity)?$/i.test(text))
    return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  if (/^nan$/i.test(text)) return Number.NaN;
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;
}
