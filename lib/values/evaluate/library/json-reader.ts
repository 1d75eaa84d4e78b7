import { quote } from '../../../syntax';
import { bufferOf, textOf, wellFormed } from '../byte-text';
import { FunctionError, LeftUnknown } from '../error';
import { make, type NumberValue, shared, type Value } from '../value';

/** Lists and objects in each other that are read: no configuration holds deeper ones. Go reads 10,000. */
const DEEPEST = 500;

const blank = /[ \t\r\n]*/y;
const digits = /[0-9]*/y;
const plainCharacters = /[^"\\\x00-\x1f]*/y;

/**
 * The value of a JSON text.
 *
 * @param number - makes the value of a number, given as it's written
 * @throws FunctionError with the message of Go's library for a text that is no JSON; LeftUnknown for more than 500 levels
 */
export function readJson(text: string, number: (literal: string) => NumberValue): Value {
  return new JsonReader(text, number).read();
}

class JsonReader {
  /** A character a byte: Go's messages name the byte that is wrong. */
  readonly #text: string;
  readonly #number: (literal: string) => NumberValue;
  #at = 0;
  #depth = 0;

  constructor(text: string, number: (literal: string) => NumberValue) {
    this.#text = bufferOf(text).toString('latin1');
    this.#number = number;
  }

  read(): Value {
    const value = this.#value();
    if (this.#next() !== '') throw this.#invalid('after top-level value');
    return value;
  }

  #value(): Value {
    const char = this.#next();
    switch (char) {
      case '':
        throw ended();
      case '{':
      case '[': {
        if (++this.#depth > DEEPEST) throw new LeftUnknown();
        this.#at++;
        const value = char === '{' ? this.#object() : this.#array();
        this.#depth--;
        return value;
      }
      case '"':
        return make.string(this.#string());
      case 't':
      case 'f':
        return make.bool(this.#word(char === 't' ? 'true' : 'false'));
      case 'n':
        this.#word('null');
        return shared.null;
      default:
        if (!/[-0-9]/.test(char)) throw this.#invalid('looking for beginning of value');
        return this.#number(this.#numeral());
    }
  }

  #array(): Value {
    const elements: Value[] = [];
    if (this.#take(']')) return make.array(elements);
    for (;;) {
      elements.push(this.#value());
      if (this.#take(']')) return make.array(elements);
      this.#expect(',', 'after array element');
    }
  }

  #object(): Value {
    const fields = new Map<string, Value>();
    if (this.#take('}')) return make.object(fields);
    for (;;) {
      if (this.#next() !== '"') throw this.#unexpected('looking for beginning of object key string');
      const key = this.#string();
      this.#expect(':', 'after object key');
      fields.set(key, this.#value());
      if (this.#take('}')) return make.object(fields);
      this.#expect(',', 'after object key:value pair');
    }
  }

  #string(): string {
    const start = this.#at++;
    for (;;) {
      this.#skip(plainCharacters);
      const char = this.#text[this.#at];
      if (char === undefined) throw ended();
      if (char === '"') break;
      if (char !== '\\') throw this.#invalid('in string literal');
      this.#at++;
      this.#escape();
    }
    const literal = textOf(Buffer.from(this.#text.slice(start, ++this.#at), 'latin1'));
    // A byte that is no UTF-8 and half of a surrogate pair are read as U+FFFD.
    return (JSON.parse(wellFormed(literal)) as string).replace(/[\ud800-\udfff]/gu, '\ufffd');
  }

  #escape(): void {
    const char = this.#text[this.#at];
    if (char !== 'u') {
      if (char === undefined || !'"\\/bfnrt'.includes(char)) throw this.#invalid('in string escape code');
      this.#at++;
      return;
    }
    for (let i = 0; i < 4; i++) {
      if (!/[0-9a-fA-F]/.test(this.#text[++this.#at] ?? '')) throw this.#invalid('in \\u hexadecimal character escape');
    }
    this.#at++;
  }

  #numeral(): string {
    const start = this.#at;
    if (this.#text[this.#at] === '-') this.#at++;
    if (this.#text[this.#at] === '0') this.#at++;
    else this.#digits('in numeric literal');
    if (this.#text[this.#at] === '.') {
      this.#at++;
      this.#digits('after decimal point in numeric literal');
    }
    if (/[eE]/.test(this.#text[this.#at] ?? '')) {
      this.#at++;
      if (/[-+]/.test(this.#text[this.#at] ?? '')) this.#at++;
      this.#digits('in exponent of numeric literal');
    }
    return this.#text.slice(start, this.#at);
  }

  #digits(where: string): void {
    const start = this.#at;
    this.#skip(digits);
    if (this.#at === start) throw this.#invalid(where);
  }

  /** Whether the word is `true`. */
  #word(word: 'true' | 'false' | 'null'): boolean {
    for (const char of word) {
      if (this.#text[this.#at] !== char) throw this.#invalid(`in literal ${word} (expecting '${char}')`);
      this.#at++;
    }
    return word === 'true';
  }

  /** The next character that isn't blank, empty at the end. */
  #next(): string {
    this.#skip(blank);
    return this.#text[this.#at] ?? '';
  }

  #take(char: string): boolean {
    const isNext = this.#next() === char;
    if (isNext) this.#at++;
    return isNext;
  }

  #expect(char: string, where: string): void {
    if (!this.#take(char)) throw this.#unexpected(where);
  }

  #skip(pattern: RegExp): void {
    pattern.lastIndex = this.#at;
    this.#at += pattern.exec(this.#text)![0].length;
  }

  #unexpected(where: string): FunctionError {
    return this.#at >= this.#text.length ? ended() : this.#invalid(where);
  }

  /** In the middle of a token, Go takes the end of the text for a blank. */
  #invalid(where: string): FunctionError {
    const char = this.#text[this.#at] ?? ' ';
    const shown = char === "'" ? "\\'" : char === '"' ? '"' : quote(char).slice(1, -1);
    return new FunctionError(`invalid character '${shown}' ${where}`);
  }
}

function ended(): FunctionError {
  return new FunctionError('unexpected end of JSON input');
}
