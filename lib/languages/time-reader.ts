import type { LayoutPart } from './time-layout';
import type { ClockTime } from './zoned-time';

/** What a text says of a time, with what Go takes for granted where it says nothing. */
export interface ReadTime extends ClockTime {
  /** Seconds east of UTC, if the text has them. */
  readonly offset: number | undefined;
  /** The abbreviation of a zone, if the text has one. */
  readonly zone: string | undefined;
  /** Whether it is said to be one of UTC: by a `Z`, or by that name. */
  readonly isUtc: boolean;
}

/** Reads a text by the parts of a layout as Go's `time` does; undefined where it isn't in that form or no date. */
export function readTime(parts: readonly LayoutPart[], text: string): ReadTime | undefined {
  try {
    return new TimeReader(text).read(parts);
  } catch (error) {
    if (error instanceof Mismatch) return undefined;
    throw error;
  }
}

class Mismatch extends Error {}

const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const shortNames = (names: readonly string[]) => names.map((name) => name.slice(0, 3));

const oneOrTwo = /\d\d?/y;
const two = /\d\d/y;
const fraction = /[.,]\d+/y;

class TimeReader {
  readonly #text: string;
  #at = 0;
  #year = 0;
  #month: number | undefined;
  #day: number | undefined;
  #dayOfYear: number | undefined;
  #hour = 0;
  #half: 'am' | 'pm' | undefined;
  #minute = 0;
  #second = 0;
  #nanosecond = 0;
  #offset: number | undefined;
  #zone: string | undefined;
  #isUtc = false;

  constructor(text: string) {
    this.#text = text;
  }

  read(parts: readonly LayoutPart[]): ReadTime {
    for (const [at, part] of parts.entries()) {
      if (part.element === undefined) this.#literal(part.text);
      else this.#element(part, parts[at + 1]);
    }
    if (this.#at < this.#text.length) throw new Mismatch();
    const [month, day] = this.#date();
    return {
      year: this.#year,
      month,
      day,
      hour:
        this.#half === 'pm' && this.#hour < 12
          ? this.#hour + 12
          : this.#half === 'am' && this.#hour === 12
            ? 0
            : this.#hour,
      minute: this.#minute,
      second: this.#second,
      nanosecond: this.#nanosecond,
      offset: this.#offset,
      zone: this.#zone,
      isUtc: this.#isUtc,
    };
  }

  /** Blanks stand for any number of them. */
  #literal(literal: string): void {
    for (let at = 0; at < literal.length; at++) {
      if (literal[at] === ' ') {
        if (this.#at < this.#text.length && this.#text[this.#at] !== ' ') throw new Mismatch();
        while (literal[at + 1] === ' ') at++;
        while (this.#text[this.#at] === ' ') this.#at++;
      } else if (this.#text[this.#at++] !== literal[at]) throw new Mismatch();
    }
  }

  #element({ element, text }: LayoutPart, next: LayoutPart | undefined): void {
    switch (element) {
      case 'year':
        this.#year = text === '06' ? centuryOf(this.#number(/\d\d|[+-]\d/y)) : this.#number(/\d{4}/y);
        return;
      case 'month':
        this.#month = /^\d/.test(text)
          ? this.#within(this.#number(text === '01' ? two : oneOrTwo), 1, 12)
          : this.#name(text === 'Jan' ? shortNames(months) : months) + 1;
        return;
      case 'weekday':
        this.#name(text === 'Mon' ? shortNames(weekdays) : weekdays);
        return;
      case 'day':
        if (text === '_2' && this.#text[this.#at] === ' ') this.#at++;
        this.#day = this.#number(text === '02' ? two : oneOrTwo);
        return;
      case 'day of year':
        for (let blanks = 0; text === '__2' && blanks < 2 && this.#text[this.#at] === ' '; blanks++) this.#at++;
        this.#dayOfYear = this.#number(text === '002' ? /\d{3}/y : /\d{1,3}/y);
        return;
      case 'hour':
        this.#hour = this.#within(this.#number(oneOrTwo), 0, 23);
        return;
      case 'hour of twelve':
        this.#hour = this.#within(this.#number(text === '03' ? two : oneOrTwo), 0, 12);
        return;
      case 'half of day':
        this.#half = this.#take(text === 'PM' ? /[AP]M/y : /[ap]m/y).toLowerCase() as 'am' | 'pm';
        return;
      case 'minute':
        this.#minute = this.#within(this.#number(text === '04' ? two : oneOrTwo), 0, 59);
        return;
      case 'second':
        this.#second = this.#within(this.#number(text === '05' ? two : oneOrTwo), 0, 59);
        // A fraction may follow where the layout has none.
        if (next?.element !== 'fraction') this.#fraction(fraction, false);
        return;
      case 'fraction':
        this.#fraction(text[1] === '0' ? new RegExp(`[.,]\\d{${text.length - 1}}`, 'y') : fraction, text[1] === '0');
        return;
      case 'zone name':
        this.#abbreviation();
        return;
      default:
        this.#zoneOffset(text);
    }
  }

  #fraction(expression: RegExp, required: boolean): void {
    const found = this.#match(expression);
    if (found === undefined && required) throw new Mismatch();
    if (found !== undefined) this.#nanosecond = Number(found.slice(1, 10).padEnd(9, '0'));
  }

  #abbreviation(): void {
    if (this.#match(/UTC/y) !== undefined) {
      this.#offset = 0;
      this.#isUtc = true;
      return;
    }
    this.#zone = this.#take(zoneName);
  }

  #zoneOffset(layout: string): void {
    if (layout.startsWith('Z') && this.#match(/Z/y) !== undefined) {
      this.#offset = 0;
      this.#isUtc = true;
      return;
    }
    const found = this.#take(offsetForms[layout.slice(1)]!);
    const [hours = 0, minutes = 0, seconds = 0] = found.slice(1).replaceAll(':', '').match(/\d\d/g)!.map(Number);
    if (hours > 24 || minutes > 60 || seconds > 60) throw new Mismatch();
    this.#offset = (found[0] === '-' ? -1 : 1) * (hours * 3600 + minutes * 60 + seconds);
  }

  #date(): readonly [month: number, day: number] {
    const leaps = this.#year % 4 === 0 && (this.#year % 100 !== 0 || this.#year % 400 === 0);
    const lengths = [31, leaps ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    if (this.#dayOfYear !== undefined) {
      let day = this.#within(this.#dayOfYear, 1, leaps ? 366 : 365);
      let month = 1;
      for (; day > lengths[month - 1]!; month++) day -= lengths[month - 1]!;
      if ((this.#month ?? month) !== month || (this.#day ?? day) !== day) throw new Mismatch();
      return [month, day];
    }
    const month = this.#month ?? 1;
    return [month, this.#within(this.#day ?? 1, 1, lengths[month - 1]!)];
  }

  #name(names: readonly string[]): number {
    const rest = this.#text.slice(this.#at).toLowerCase();
    const index = names.findIndex((name) => rest.startsWith(name.toLowerCase()));
    if (index < 0) throw new Mismatch();
    this.#at += names[index]!.length;
    return index;
  }

  #number(expression: RegExp): number {
    return Number(this.#take(expression));
  }

  #within(value: number, least: number, most: number): number {
    if (value < least || value > most) throw new Mismatch();
    return value;
  }

  #take(expression: RegExp): string {
    return this.#match(expression) ?? mismatch();
  }

  #match(expression: RegExp): string | undefined {
    expression.lastIndex = this.#at;
    const found = expression.exec(this.#text)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }
}

function mismatch(): never {
  throw new Mismatch();
}

function centuryOf(year: number): number {
  return year >= 69 ? 1900 + year : 2000 + year;
}

/** Three to five capitals, the last of four or five a T; `GMT` with an offset; an offset alone. */
const zoneName =
  /ChST|MeST|GMT(?:[+-](?:2[0-3]|[01]?\d)(?!\d))?|[+-](?:2[0-3]|[01]?\d)(?!\d)|(?:[A-Z]{4}T|[A-Z]{3}T|WITA|[A-Z]{3})(?![A-Z])/y;

const offsetForms: { readonly [layout: string]: RegExp } = {
  '07': /[+-]\d\d/y,
  '0700': /[+-]\d{4}/y,
  '07:00': /[+-]\d\d:\d\d/y,
  '070000': /[+-]\d{6}/y,
  '07:00:00': /[+-]\d\d:\d\d:\d\d/y,
};
