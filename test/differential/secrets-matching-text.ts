import type { Dice } from './dice';

/** Makes a text that an expression of RE2 matches, or nearly: anchors and word boundaries are passed over. */
export function matchingText(dice: Dice, expression: string): string {
  return new TextMaker(dice, expression).make();
}

type Make = () => string;

const WORD = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_'];
const DIGITS = [...'0123456789'];
const SPACES = [...' \t'];
const PRINTABLE = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at));
const NAMED: Readonly<Record<string, readonly string[]>> = {
  w: WORD,
  d: DIGITS,
  s: SPACES,
  S: PRINTABLE.slice(1),
  W: PRINTABLE.filter((each) => !WORD.includes(each)),
  D: PRINTABLE.filter((each) => !DIGITS.includes(each)),
};
const POSIX: Readonly<Record<string, readonly string[]>> = { alnum: WORD.slice(0, -1), alpha: WORD.slice(0, 52) };
/** More than the least number that is asked for. */
const MORE = 12;

class TextMaker {
  readonly #dice: Dice;
  readonly #text: string;
  #at = 0;
  #isAnyCase = false;

  constructor(dice: Dice, text: string) {
    this.#dice = dice;
    this.#text = text;
  }

  make(): string {
    return this.#alternatives()();
  }

  #alternatives(): Make {
    const isAnyCase = this.#isAnyCase;
    const all = [this.#sequence()];
    while (this.#takes('|')) all.push(this.#sequence());
    this.#isAnyCase = isAnyCase;
    return () => this.#dice.of(all)();
  }

  #sequence(): Make {
    const parts: Make[] = [];
    while (this.#at < this.#text.length && !'|)'.includes(this.#text[this.#at]!))
      parts.push(this.#repeated(this.#atom()));
    return () => parts.map((part) => part()).join('');
  }

  #repeated(make: Make): Make {
    const [, sign = '', least = '0', comma = '', most = ''] = this.#pattern(/([*+?]|\{(\d+)(,?)(\d*)\})\??/y) ?? [];
    if (sign === '') return make;
    const from = sign === '+' ? 1 : Number(least);
    const upTo =
      sign === '?' ? 1 : comma === '' && sign.startsWith('{') ? from : most === '' ? from + MORE : Number(most);
    return () => {
      const count = from + this.#dice.below(Math.min(upTo - from, MORE) + 1);
      return Array.from({ length: count }, make).join('');
    };
  }

  #atom(): Make {
    if (this.#takes('(')) return this.#group();
    if (this.#takes('[')) return this.#oneOf(this.#class());
    if (this.#takes('.')) return this.#oneOf(PRINTABLE);
    if (this.#pattern(/[$^]|\\[bBzA]/y) !== undefined) return () => '';
    return this.#oneOf(this.#characters());
  }

  #group(): Make {
    const [, flags, colon] = this.#pattern(/\?P?(?:<\w+>|([ims-]*)([:)]))/y) ?? [];
    const isAnyCase = this.#isAnyCase;
    if (flags !== undefined) this.#isAnyCase = /^[^-]*i/.test(flags) || (isAnyCase && !/-.*i/.test(flags));
    if (colon === ')') return () => '';
    const make = this.#alternatives();
    this.#takes(')');
    this.#isAnyCase = isAnyCase;
    return make;
  }

  /** The characters of one that is written, or of an escape for several. */
  #characters(): readonly string[] {
    const [, hex, name] = this.#pattern(/\\(?:x([\da-f]{2})|([wdsSWD]))/iy) ?? [];
    if (hex !== undefined) return [String.fromCharCode(Number.parseInt(hex, 16))];
    if (name !== undefined) return NAMED[name]!;
    if (this.#takes('\\')) {
      const letter = this.#text[this.#at++]!;
      return [{ n: '\n', r: '\r', t: '\t' }[letter] ?? letter];
    }
    return [this.#text[this.#at++]!];
  }

  #class(): readonly string[] {
    const isOther = this.#takes('^');
    const members: string[] = [];
    for (let first = true; first || this.#text[this.#at] !== ']'; first = false) {
      const [, posix] = this.#pattern(/\[:(\w+):\]/y) ?? [];
      const from = posix === undefined ? this.#characters() : POSIX[posix]!;
      if (from.length === 1 && /^-[^\]]/.test(this.#text.slice(this.#at))) {
        this.#at++;
        const [begin, end] = [from[0]!.charCodeAt(0), this.#characters()[0]!.charCodeAt(0)];
        for (let code = begin; code <= end; code++) members.push(String.fromCharCode(code));
      } else members.push(...from);
    }
    this.#at++;
    return isOther ? PRINTABLE.filter((each) => !members.includes(each)) : members;
  }

  #oneOf(characters: readonly string[]): Make {
    const isAnyCase = this.#isAnyCase;
    return () => {
      const character = this.#dice.of(characters);
      if (!isAnyCase || this.#dice.chance(70)) return character;
      return this.#dice.chance(50) ? character.toUpperCase() : character.toLowerCase();
    };
  }

  #takes(text: string): boolean {
    if (!this.#text.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  /** @param pattern that is sticky */
  #pattern(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match === null) return undefined;
    this.#at = pattern.lastIndex;
    return match;
  }
}
