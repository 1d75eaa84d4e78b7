/** What an element of a layout stands for. */
export type LayoutElement =
  | 'year'
  | 'month'
  | 'day'
  | 'day of year'
  | 'weekday'
  | 'hour'
  | 'hour of twelve'
  | 'half of day'
  | 'minute'
  | 'second'
  | 'fraction'
  | 'zone name'
  | 'zone offset';

/** A piece of a layout: an element, told apart by its text (`2006` or `06`), or a text that has to stand there as it is. */
export interface LayoutPart {
  /** Undefined for a literal. */
  readonly element?: LayoutElement;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The layouts that Alloy knows by name, and what each stands for. `Unix` and the like count from 1970 and have no layout. */
export const namedLayouts: Readonly<Record<string, string | undefined>> = {
  ANSIC: 'Mon Jan _2 15:04:05 2006',
  UnixDate: 'Mon Jan _2 15:04:05 MST 2006',
  RubyDate: 'Mon Jan 02 15:04:05 -0700 2006',
  RFC822: '02 Jan 06 15:04 MST',
  RFC822Z: '02 Jan 06 15:04 -0700',
  RFC850: 'Monday, 02-Jan-06 15:04:05 MST',
  RFC1123: 'Mon, 02 Jan 2006 15:04:05 MST',
  RFC1123Z: 'Mon, 02 Jan 2006 15:04:05 -0700',
  RFC3339: '2006-01-02T15:04:05Z07:00',
  RFC3339Nano: '2006-01-02T15:04:05.999999999Z07:00',
  Unix: undefined,
  UnixMs: undefined,
  UnixUs: undefined,
  UnixNs: undefined,
};

const element =
  /January|Jan(?![a-z])|Monday|Mon(?![a-z])|MST|002|0[1-6]|15|1|2006|__2|_2(?!006)|[2345]|PM|pm|[-Z]07(?:0000|:00:00|00|:00)?|[.,](?:0+|9+)(?!\d)/g;

/** Splits a layout of Go's `time` into its parts. Every text is a layout. */
export function parseTimeLayout(layout: string): readonly LayoutPart[] {
  const parts: LayoutPart[] = [];
  let from = 0;
  const literal = (to: number): void => {
    if (from < to) parts.push({ text: layout.slice(from, to), start: from, end: to });
  };
  for (const { 0: text, index: start } of layout.matchAll(element)) {
    literal(start);
    from = start + text.length;
    parts.push({ element: meaning(text), text, start, end: from });
  }
  literal(layout.length);
  return parts;
}

const meanings: Readonly<Record<string, LayoutElement>> = {
  2006: 'year',
  '06': 'year',
  January: 'month',
  Jan: 'month',
  '01': 'month',
  1: 'month',
  '02': 'day',
  _2: 'day',
  2: 'day',
  '002': 'day of year',
  __2: 'day of year',
  Monday: 'weekday',
  Mon: 'weekday',
  15: 'hour',
  '03': 'hour of twelve',
  3: 'hour of twelve',
  PM: 'half of day',
  pm: 'half of day',
  '04': 'minute',
  4: 'minute',
  '05': 'second',
  5: 'second',
  MST: 'zone name',
};

function meaning(text: string): LayoutElement {
  return meanings[text] ?? (/^[.,]/.test(text) ? 'fraction' : 'zone offset');
}
