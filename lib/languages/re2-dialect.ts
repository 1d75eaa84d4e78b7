import { unicodeClassName } from './re2-unicode-class';

/** An expression as re2js takes it, and what is needed to speak of it as it was written. */
export interface Dialect {
  readonly pattern: string;
  /** The name of each group, `''` where it has none; the first is the match as a whole. */
  readonly groupNames: readonly string[];
  /** Where a character class begins that nothing closes, in the expression as it was written. */
  readonly unclosedClass: number | undefined;
  /** Parts that re2js reads, and so quotes, in another way than Go: to what was written there first. */
  readonly quotes: ReadonlyMap<string, string>;
}

/**
 * Rewrites what re2js and Go's regexp (1.26) see differently, and leaves all else as it is:
 * - Go takes a name for several groups, re2js refuses that: each group gets a name of its own, and those written are kept apart;
 * - Go reads names of Unicode classes whatever their case, and takes aliases as in `\p{Letter}`;
 * - to Go, the `:]` that ends `[:` comes behind it; re2js takes the colon in `[[:]` for both.
 *
 * An expression may be wrong: from its first certain fault on nothing is rewritten, so that re2js meets it as it was written.
 */
export function toDialect(expression: string): Dialect {
  return new Rewriting(expression).run();
}

const namedGroup = /\(\?P?<(\w+)>/y;
const anyNamedGroup = /\(\?P?</y;
const unicodeClass = /(\\[pP])(?:\{([^}]*)\}|([^{]))/suy;
/** `\x` by itself where nothing good follows. */
const hexadecimalEscape = /\\x(?:[0-9A-Fa-f]{2}|\{[0-9A-Fa-f]+\})?/y;

class Rewriting {
  readonly #text: string;
  /** Where the last `:]` stands, so that no text has to be searched for one again and again. */
  readonly #lastNameEnd: number;
  #at = 0;
  #pattern = '';
  /** Up to where the text has been taken over. */
  #taken = 0;
  readonly #groupNames = [''];
  readonly #quotes = new Map<string, string>();
  #unclosedClass: number | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#lastNameEnd = text.lastIndexOf(':]');
  }

  run(): Dialect {
    while (this.#at < this.#text.length && this.#item()) {}
    return {
      pattern: this.#pattern + this.#text.slice(this.#taken),
      groupNames: this.#groupNames,
      unclosedClass: this.#unclosedClass,
      quotes: this.#quotes,
    };
  }

  /** Goes behind one item; whether to go on. */
  #item(): boolean {
    switch (this.#text[this.#at]) {
      case '(':
        return this.#group();
      case '[':
        return this.#class();
      case '\\':
        return this.#escape();
      default:
        this.#at++;
        return true;
    }
  }

  #group(): boolean {
    const named = this.#match(namedGroup);
    if (named) {
      this.#replace(named[0], `(?P<g${this.#groupNames.length}>`);
      this.#groupNames.push(named[1]!);
      return true;
    }
    if (this.#match(anyNamedGroup)) return false;
    if (this.#text[this.#at + 1] !== '?') this.#groupNames.push('');
    this.#at++;
    return true;
  }

  #escape(): boolean {
    const next = this.#text[this.#at + 1];
    if (next === 'p' || next === 'P') return this.#unicodeClass();
    if (next === 'Q') {
      const end = this.#text.indexOf('\\E', this.#at + 2);
      this.#at = end < 0 ? this.#text.length : end + 2;
      return true;
    }
    this.#at += 2;
    return true;
  }

  #unicodeClass(): boolean {
    const found = this.#match(unicodeClass);
    if (!found) return false;
    const [whole, start, name, letter] = found;
    const written =
      letter === undefined ? `${start}{${unicodeClassName(name!)}}` : start + (unicodeClassName(letter) || letter);
    this.#quote(written, whole);
    this.#replace(whole, written);
    return true;
  }

  #class(): boolean {
    const start = this.#at;
    this.#at += this.#text[start + 1] === '^' ? 2 : 1;
    for (let first = true; first || this.#text[this.#at] !== ']'; first = false) {
      if (this.#at >= this.#text.length) {
        this.#unclosedClass = start;
        return false;
      }
      if (!this.#classItem()) return false;
    }
    this.#at++;
    return true;
  }

  /** One named class, one escape for many characters, one character or one range of them. */
  #classItem(): boolean {
    const text = this.#text;
    if (text.startsWith('[:', this.#at)) {
      if (this.#at + 2 <= this.#lastNameEnd) return this.#namedClass(text.indexOf(':]', this.#at + 2) + 2);
      this.#replace('[', '\\[');
      return true;
    }
    if (/^\\[pP]/.test(text.slice(this.#at, this.#at + 2))) return this.#unicodeClass();
    if (!this.#classCharacter()) return false;
    if (text[this.#at] !== '-' || this.#at + 1 === text.length || text[this.#at + 1] === ']') return true;
    this.#at++;
    return this.#classCharacter();
  }

  #namedClass(end: number): boolean {
    if (this.#text[this.#at + 2] === ']') {
      this.#quote('[:]', this.#text.slice(this.#at, end));
      return false;
    }
    this.#at = end;
    return true;
  }

  #classCharacter(): boolean {
    if (this.#text[this.#at] !== '\\') {
      this.#at++;
      return true;
    }
    const hexadecimal = this.#match(hexadecimalEscape)?.[0];
    this.#at += hexadecimal?.length ?? 2;
    return hexadecimal !== '\\x';
  }

  #match(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.#at;
    return expression.exec(this.#text);
  }

  #quote(read: string, written: string): void {
    if (!this.#quotes.has(read)) this.#quotes.set(read, written);
  }

  #replace(written: string, replacement: string): void {
    this.#pattern += this.#text.slice(this.#taken, this.#at) + replacement;
    this.#at += written.length;
    this.#taken = this.#at;
  }
}
