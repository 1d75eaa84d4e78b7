/**
 * What Alloy says of a text that is no regular expression, or undefined. It's the syntax of RE2 with the messages of Go's library:
 * no back references, no look-around, repetition counts up to 1000. Linear, and without recursion.
 */
export function regexpProblem(expression: string): string | undefined {
  const checker = new Checker(expression);
  try {
    checker.check();
  } catch (error) {
    if (error instanceof SyntaxProblem) return `error parsing regexp: ${error.what}: \`${error.part}\``;
    throw error;
  }
  return undefined;
}

class SyntaxProblem extends Error {
  readonly what: string;
  readonly part: string;

  constructor(what: string, part: string) {
    super(what);
    this.what = what;
    this.part = part;
  }
}

/** What is known of an item: whether there is one to repeat, how often its innermost part can repeat, how deep it nests. */
interface Item {
  readonly count: number;
  readonly height: number;
}

interface Group {
  /** The item that a repetition operator would repeat. */
  last: Item | undefined;
  count: number;
  height: number;
}

const longestRepeat = 1000;
const deepest = 1000;

class Checker {
  readonly #text: string;
  #at = 0;
  /** Where the repetition operator began that was read last, if nothing came after it. */
  #repeat: number | undefined;
  readonly #groups: Group[] = [emptyGroup()];

  constructor(text: string) {
    this.#text = text;
  }

  check(): void {
    while (this.#at < this.#text.length) {
      const start = this.#at;
      this.#repeat = this.#token(start, this.#text[start]!) ? start : undefined;
    }
    if (this.#groups.length > 1) throw new SyntaxProblem('missing closing )', this.#text);
  }

  /** Reads one token; whether it was a repetition operator. */
  #token(start: number, char: string): boolean {
    switch (char) {
      case '(':
        this.#open(start);
        return false;
      case '|':
        this.#group.last = undefined;
        this.#at++;
        return false;
      case ')':
        this.#close();
        return false;
      case '[':
        this.#class(start);
        this.#add();
        return false;
      case '*':
      case '+':
      case '?':
        this.#at++;
        this.#repeatLast(start, undefined);
        return true;
      case '{':
        return this.#counted(start);
      case '\\':
        this.#escaped(start);
        this.#add();
        return false;
      default:
        this.#at += char >= '\ud800' && char < '\udc00' ? 2 : 1;
        this.#add();
        return false;
    }
  }

  get #group(): Group {
    return this.#groups.at(-1)!;
  }

  #add(item: Item = { count: 0, height: 1 }): void {
    const group = this.#group;
    group.last = item;
    group.count = Math.max(group.count, item.count);
    group.height = Math.max(group.height, item.height);
    if (group.height > deepest) throw new SyntaxProblem('expression nests too deeply', this.#text);
  }

  #open(start: number): void {
    const text = this.#text;
    if (text[start + 1] !== '?') {
      this.#at++;
      this.#groups.push(emptyGroup());
      return;
    }
    const name = text.startsWith('P<', start + 2) ? start + 4 : text[start + 2] === '<' ? start + 3 : undefined;
    if (name !== undefined) {
      const end = text.indexOf('>', name);
      if (end < 0) throw new SyntaxProblem('invalid named capture', text.slice(start));
      if (!/^\w+$/.test(text.slice(name, end))) {
        throw new SyntaxProblem('invalid named capture', text.slice(start, end + 1));
      }
      this.#at = end + 1;
      this.#groups.push(emptyGroup());
      return;
    }
    const flags = /(?:[imsU]*-[imsU]+|[imsU]*)[:)]/y;
    flags.lastIndex = start + 2;
    const found = flags.exec(text)?.[0];
    if (found === undefined) throw new SyntaxProblem('invalid or unsupported Perl syntax', this.#badFlags(start));
    this.#at = flags.lastIndex;
    if (found.endsWith(':')) this.#groups.push(emptyGroup());
  }

  /** The group's head up to and with the first character that can't stand there. */
  #badFlags(start: number): string {
    const good = /[imsU]*(?:-[imsU]*)?/y;
    good.lastIndex = start + 2;
    good.exec(this.#text);
    const bad = String.fromCodePoint(this.#text.codePointAt(good.lastIndex) ?? 0);
    return good.lastIndex < this.#text.length
      ? this.#text.slice(start, good.lastIndex + bad.length)
      : this.#text.slice(start);
  }

  #close(): void {
    if (this.#groups.length === 1) throw new SyntaxProblem('unexpected )', this.#text);
    const { count, height } = this.#groups.pop()!;
    this.#at++;
    this.#add({ count, height: height + 1 });
  }

  #repeatLast(start: number, times: number | undefined): void {
    if (this.#text[this.#at] === '?') this.#at++;
    if (this.#repeat !== undefined) {
      throw new SyntaxProblem('invalid nested repetition operator', this.#text.slice(this.#repeat, this.#at));
    }
    const { last } = this.#group;
    if (!last) throw new SyntaxProblem('missing argument to repetition operator', this.#text.slice(start, this.#at));
    const count = times === undefined ? last.count : times * Math.max(1, last.count);
    if (times !== undefined && times >= 2 && count > longestRepeat) {
      throw new SyntaxProblem('invalid repeat count', this.#text.slice(start, this.#at));
    }
    this.#add({ count, height: last.height + 1 });
  }

  /** `{2}`, `{2,}`, `{2,3}`; any other brace stands for itself. */
  #counted(start: number): boolean {
    const counts = /\{(0|[1-9][0-9]*)(?:(,)(0|[1-9][0-9]*)?)?\}/y;
    counts.lastIndex = start;
    const found = counts.exec(this.#text);
    if (!found) {
      this.#at++;
      this.#add();
      return false;
    }
    this.#at = counts.lastIndex;
    const least = Number(found[1]);
    const most = found[2] === undefined ? least : found[3] === undefined ? undefined : Number(found[3]);
    if (least > longestRepeat || (most !== undefined && (most > longestRepeat || least > most))) {
      throw new SyntaxProblem('invalid repeat count', found[0]);
    }
    this.#repeatLast(start, most ?? least);
    return true;
  }

  /** A backslash outside of a class. */
  #escaped(start: number): void {
    const next = this.#text[start + 1];
    if (next === 'Q') {
      const end = this.#text.indexOf('\\E', start + 2);
      this.#at = end < 0 ? this.#text.length : end + 2;
      return;
    }
    if (next !== undefined && /[AbBz]/.test(next)) {
      this.#at += 2;
      return;
    }
    if (!this.#classEscape(start)) this.#character(start);
  }

  /** `\d`, `\pL`, `\p{Greek}`: an escape that stands for many characters. */
  #classEscape(start: number): boolean {
    const text = this.#text;
    const next = text[start + 1];
    if (next !== undefined && /[dDsSwW]/.test(next)) {
      this.#at = start + 2;
      return true;
    }
    if (next !== 'p' && next !== 'P') return false;
    const open = text[start + 2] === '{';
    const end = open ? text.indexOf('}', start) : start + 2;
    if (end < 0 || end >= text.length) throw new SyntaxProblem('invalid character class range', text.slice(start));
    const size = open ? 1 : String.fromCodePoint(text.codePointAt(end)!).length;
    const name = (open ? text.slice(start + 3, end) : text.slice(end, end + size)).replace(/^\^/, '');
    if (!isUnicodeClass(name)) throw new SyntaxProblem('invalid character class range', text.slice(start, end + size));
    this.#at = end + size;
    return true;
  }

  /** An escape that stands for one character; which one, where it matters for a range. */
  #character(start: number): number {
    const text = this.#text;
    if (start + 1 >= text.length) throw new SyntaxProblem('trailing backslash at end of expression', '');
    const found =
      /\\(?:0[0-7]{0,2}|[1-7][0-7]{1,2}|x[0-9A-Fa-f]{2}|x\{0*[0-9A-Fa-f]{1,6}\}|[afnrtv]|[!-/:-@[-`{-~ \x00-\x1f\x7f])/y;
    found.lastIndex = start;
    const sequence = found.exec(text)?.[0];
    const value = sequence === undefined ? undefined : escapeValue(sequence);
    if (sequence === undefined || value === undefined || value > 0x10ffff) {
      const bad = /\\(?:x(?:\{[0-9A-Fa-f]*.?|[0-9A-Fa-f]?.?)|.)/suy;
      bad.lastIndex = start;
      throw new SyntaxProblem('invalid escape sequence', bad.exec(text)![0]);
    }
    this.#at = start + sequence.length;
    return value;
  }

  #class(start: number): void {
    const text = this.#text;
    this.#at = start + (text[start + 1] === '^' ? 2 : 1);
    for (let first = true; first || text[this.#at] !== ']'; first = false) {
      const at = this.#at;
      if (text.startsWith('[:', at)) {
        const end = text.indexOf(':]', at + 2);
        if (end >= 0) {
          const name = text.slice(at, end + 2);
          if (!posixClass.test(name)) throw new SyntaxProblem('invalid character class range', name);
          this.#at = end + 2;
          continue;
        }
      }
      if (text[at] === '\\' && this.#classEscape(at)) continue;
      const low = this.#classCharacter(start);
      if (text[this.#at] === '-' && this.#at + 1 < text.length && text[this.#at + 1] !== ']') {
        this.#at++;
        if (this.#classCharacter(start) < low) {
          throw new SyntaxProblem('invalid character class range', text.slice(at, this.#at));
        }
      }
    }
    this.#at++;
  }

  #classCharacter(classStart: number): number {
    const char = this.#text.codePointAt(this.#at);
    if (char === undefined) throw new SyntaxProblem('missing closing ]', this.#text.slice(classStart));
    if (char === 0x5c) return this.#character(this.#at);
    this.#at += char > 0xffff ? 2 : 1;
    return char;
  }
}

function emptyGroup(): Group {
  return { last: undefined, count: 0, height: 1 };
}

const posixClass = /^\[:\^?(?:alnum|alpha|ascii|blank|cntrl|digit|graph|lower|print|punct|space|upper|word|xdigit):\]$/;

const controls: Readonly<Record<string, number>> = { a: 7, f: 12, n: 10, r: 13, t: 9, v: 11 };

function escapeValue(sequence: string): number {
  const body = sequence.slice(1);
  if (/^[0-7]/.test(body)) return Number.parseInt(body, 8);
  if (body.startsWith('x')) return Number.parseInt(body.replace(/[x{}]/g, ''), 16);
  return controls[body] ?? body.charCodeAt(0);
}

/** Whether Unicode has a general category or a script of this name. */
function isUnicodeClass(name: string): boolean {
  if (name === 'Any') return true;
  if (!/^[A-Za-z_]+$/.test(name)) return false;
  return ['General_Category', 'Script'].some((property) => {
    try {
      return new RegExp(`\\p{${property}=${name}}`, 'u') !== undefined;
    } catch {
      return false;
    }
  });
}
