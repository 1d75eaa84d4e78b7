import type { Metric } from '../telemetry';

const units: Readonly<Record<string, string>> = {
  d: 'days',
  h: 'hours',
  min: 'minutes',
  s: 'seconds',
  ms: 'milliseconds',
  us: 'microseconds',
  ns: 'nanoseconds',
  By: 'bytes',
  KiBy: 'kibibytes',
  MiBy: 'mebibytes',
  GiBy: 'gibibytes',
  TiBy: 'tibibytes',
  KBy: 'kilobytes',
  MBy: 'megabytes',
  GBy: 'gigabytes',
  TBy: 'terabytes',
  m: 'meters',
  V: 'volts',
  A: 'amperes',
  J: 'joules',
  W: 'watts',
  g: 'grams',
  Cel: 'celsius',
  Hz: 'hertz',
  '1': '',
  '%': 'percent',
};

const rates: Readonly<Record<string, string>> = {
  s: 'second',
  m: 'minute',
  h: 'hour',
  d: 'day',
  w: 'week',
  mo: 'month',
  y: 'year',
};

/** What a metric of OpenTelemetry is called in Prometheus; with suffixes for its unit and type if they are wanted. */
export function prometheusName(
  { name, unit, type, isMonotonic }: Pick<Metric, 'name' | 'unit' | 'type' | 'isMonotonic'>,
  hasSuffixes: boolean,
): string {
  if (!hasSuffixes)
    return withLetter(
      name
        .split(/[^\p{L}\p{Nd}_:]+/u)
        .filter(isGiven)
        .join('_'),
    );
  const words = wordsOf(name);
  const [main = '', rate = ''] = splitAtFirst(unit, '/');
  const unitWord = unitOf(main, units);
  if (unitWord !== '' && !words.includes(unitWord)) words.push(unitWord);
  const rateWord = unitOf(rate, rates);
  if (rateWord !== '' && !words.includes(rateWord)) words.push('per', rateWord);
  const suffix = type === 'sum' && isMonotonic ? 'total' : unit === '1' && type === 'gauge' ? 'ratio' : undefined;
  const all = suffix === undefined ? words : [...words.filter((word) => word !== suffix), suffix];
  return withLetter(all.join('_'));
}

/** The name of an attribute as one of a label. */
export function prometheusLabel(name: string): string {
  const plain = name.replace(/[^\p{L}\p{Nd}]/gu, '_');
  if (/^[0-9]/.test(plain)) return `key_${plain}`;
  return plain.startsWith('_') && !plain.startsWith('__') ? `key${plain}` : plain;
}

/** A unit of Prometheus as OpenTelemetry has it: `meters_per_second` is `m/s`. */
export function unitOfWord(word: string): string {
  const [main = '', rate = ''] = splitAtFirst(word, '_per_');
  return (
    (main === '' ? '' : nameIn(units, main === 'ratio' ? '' : main)) + (rate === '' ? '' : `/${nameIn(rates, rate)}`)
  );
}

function nameIn(words: Readonly<Record<string, string>>, word: string): string {
  return Object.entries(words).find(([, each]) => each === word)?.[0] ?? word;
}

/** A name doesn't begin with a digit. */
function withLetter(name: string): string {
  return /^[0-9]/.test(name) ? `_${name}` : name;
}

function unitOf(text: string, words: Readonly<Record<string, string>>): string {
  const unit = text.trim();
  if (/[{}]/.test(unit)) return '';
  return wordsOf(Object.hasOwn(words, unit) ? words[unit]! : unit).join('_');
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{Nd}]+/u).filter(isGiven);
}

function splitAtFirst(text: string, separator: string): readonly string[] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}

function isGiven(text: string): boolean {
  return text !== '';
}
