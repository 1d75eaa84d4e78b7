import type { LayoutPart } from './time-layout';

/** Undefined for a layout of Go; for what is a pattern of another language, or a time, that in Go's way, as far as it's known. */
export function writtenInGo(layout: string, parts: readonly LayoutPart[]): string | undefined {
  const literals = parts.filter((part) => part.element === undefined).map(({ text }) => text);
  if (/%[a-zA-Z]/.test(layout)) return layout.replace(/%[a-zA-Z]/g, (code) => strftime[code[1]!] ?? code);
  if (literals.some((text) => /y{2,}|Y{2,}|M{2,}|D{2,}|d{2,}|H{2,}|m{2,}|s{2,}|S{3,}/.test(text))) {
    return layout.replace(
      /'([^']*)'|([a-zA-Z])\2*/g,
      (letters, quoted: string | undefined) => quoted ?? letterPattern[letters] ?? letters,
    );
  }
  if (parts.every((part) => part.element === undefined)) return layout;
  return literals.some((text) => /[1-9]/.test(text)) || /\b(?!2006)(?:19|20)\d\d\b/.test(layout)
    ? sampleTime(layout)
    : undefined;
}

const strftime: Readonly<Record<string, string>> = {
  Y: '2006',
  y: '06',
  m: '01',
  d: '02',
  e: '_2',
  H: '15',
  I: '03',
  M: '04',
  S: '05',
  L: '000',
  f: '000000',
  N: '000000000',
  p: 'PM',
  z: '-0700',
  Z: 'MST',
  b: 'Jan',
  h: 'Jan',
  B: 'January',
  a: 'Mon',
  A: 'Monday',
  j: '002',
  F: '2006-01-02',
  T: '15:04:05',
  D: '01/02/06',
  R: '15:04',
};

/** The letters of Java's, JavaScript's and .NET's patterns. */
const letterPattern: Readonly<Record<string, string>> = {
  yyyy: '2006',
  YYYY: '2006',
  yy: '06',
  YY: '06',
  MMMM: 'January',
  MMM: 'Jan',
  MM: '01',
  dd: '02',
  DD: '02',
  EEE: 'Mon',
  EEEE: 'Monday',
  ddd: 'Mon',
  dddd: 'Monday',
  HH: '15',
  hh: '03',
  mm: '04',
  ss: '05',
  SSS: '000',
  SSSSSS: '000000',
  SSSSSSSSS: '000000000',
  fff: '000',
  a: 'PM',
  tt: 'PM',
  z: 'MST',
  Z: '-0700',
  ZZ: '-0700',
  X: 'Z07',
  XX: 'Z0700',
  XXX: 'Z07:00',
  zzz: '-07:00',
};

const samples: readonly (readonly [RegExp, string])[] = [
  [/\b\d{4}([-/.])\d\d\1\d\d/, '2006$101$102'],
  [/\b\d\d\/(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\/\d{4}/, '02/Jan/2006'],
  [/\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b/, 'Mon'],
  [/\b\d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4}/, '02 Jan 2006'],
  [/\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \d]?\d\b/, 'Jan _2'],
  [/(?<!\d)\d\d:\d\d:\d\d(?!\d)/, '15:04:05'],
  [/(?<=15:04:05)[+-]\d\d:\d\d$/, '-07:00'],
  [/(?<=15:04:05.*) ?[+-]\d{4}$/, ' -0700'],
];

/** A sample time as a layout. */
function sampleTime(text: string): string {
  const translated = samples.reduce((written, [sample, layout]) => written.replace(sample, layout), text);
  return translated.replace(/(?<=15:04:05[.,])\d+/, (digits) => '0'.repeat(digits.length));
}
