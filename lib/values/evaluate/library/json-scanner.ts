import { quote } from '../../../syntax';

/** Go's limit. */
const MAX_DEPTH = 10_000;

const END = 'unexpected end of JSON input';

/** Go's message for a text that is no JSON; undefined if it is. */
export function checkJson(bytes: Uint8Array): string | undefined {
  return new JsonScanner(bytes).scan();
}

const digit = (byte: number | undefined) => byte !== undefined && byte >= 0x30 && byte <= 0x39;

/** Go takes the end of the text for a blank where a token isn't whole. */
const charOf = (byte: number | undefined) => String.fromCharCode(byte ?? 0x20);

class JsonScanner {
  private at = 0;
  /** What is open: `[` or `{`. */
  private readonly open: string[] = [];

  constructor(private readonly bytes: Uint8Array) {}

  scan(): string | undefined {
    for (;;) {
      const problem = this.value();
      if (problem === 'opened') continue;
      if (problem !== undefined) return problem;
      const after = this.afterValue();
      if (after === 'done') return undefined;
      if (after !== undefined) return after;
    }
  }

  /** A value, or the beginning of a list or object that isn't empty. */
  private value(): string | undefined {
    this.skip();
    const byte = this.bytes[this.at];
    const char = byte === undefined ? '' : String.fromCharCode(byte);
    switch (char) {
      case '':
        return END;
      case '{':
      case '[':
        return this.begin(char);
      case '"':
        return this.string();
      case 't':
        return this.word('true');
      case 'f':
        return this.word('false');
      case 'n':
        return this.word('null');
      default:
        return char === '-' || digit(byte) ? this.number() : this.invalid('looking for beginning of value');
    }
  }

  private begin(char: '{' | '['): string | undefined {
    this.at++;
    this.open.push(char);
    if (this.open.length > MAX_DEPTH) return 'exceeded max depth';
    this.skip();
    if (this.bytes[this.at] === (char === '{' ? 0x7d : 0x5d)) {
      this.at++;
      this.open.pop();
      return undefined;
    }
    if (char === '[') return 'opened';
    return this.key() ?? 'opened';
  }

  private key(): string | undefined {
    this.skip();
    if (this.at >= this.bytes.length) return END;
    if (this.bytes[this.at] !== 0x22) return this.invalid('looking for beginning of object key string');
    const problem = this.string();
    if (problem !== undefined) return problem;
    this.skip();
    if (this.at >= this.bytes.length) return END;
    if (this.bytes[this.at] !== 0x3a) return this.invalid('after object key');
    this.at++;
    return undefined;
  }

  /** What follows a value: undefined if another one does. */
  private afterValue(): string | undefined {
    for (;;) {
      this.skip();
      const around = this.open.at(-1);
      const byte = this.bytes[this.at];
      if (around === undefined) {
        return byte === undefined ? 'done' : this.invalid('after top-level value');
      }
      if (byte === undefined) return END;
      if (byte === 0x2c) {
        this.at++;
        return around === '{' ? this.key() : undefined;
      }
      if (byte !== (around === '{' ? 0x7d : 0x5d)) {
        return this.invalid(around === '{' ? 'after object key:value pair' : 'after array element');
      }
      this.at++;
      this.open.pop();
    }
  }

  private string(): string | undefined {
    for (this.at++; this.at < this.bytes.length; this.at++) {
      const byte = this.bytes[this.at]!;
      if (byte === 0x22) {
        this.at++;
        return undefined;
      }
      if (byte < 0x20) return this.invalid('in string literal');
      if (byte === 0x5c) {
        const problem = this.escape();
        if (problem !== undefined) return problem;
      }
    }
    return END;
  }

  private escape(): string | undefined {
    const byte = this.bytes[++this.at];
    if (byte !== 0x75) {
      return '"\\/bfnrt'.includes(charOf(byte)) ? undefined : this.invalid('in string escape code');
    }
    for (let i = 0; i < 4; i++) {
      const hex = this.bytes[++this.at];
      if (!/^[0-9a-fA-F]$/.test(charOf(hex))) {
        return this.invalid('in \\u hexadecimal character escape');
      }
    }
    return undefined;
  }

  private number(): string | undefined {
    if (this.bytes[this.at] === 0x2d) {
      this.at++;
      if (!digit(this.bytes[this.at])) return this.invalid('in numeric literal');
    }
    if (this.bytes[this.at] === 0x30) this.at++;
    else this.digits();
    if (this.bytes[this.at] === 0x2e) {
      this.at++;
      if (!digit(this.bytes[this.at])) return this.invalid('after decimal point in numeric literal');
      this.digits();
    }
    if (this.bytes[this.at] === 0x65 || this.bytes[this.at] === 0x45) {
      this.at++;
      if (this.bytes[this.at] === 0x2b || this.bytes[this.at] === 0x2d) this.at++;
      if (!digit(this.bytes[this.at])) return this.invalid('in exponent of numeric literal');
      this.digits();
    }
    return undefined;
  }

  private digits(): void {
    while (digit(this.bytes[this.at])) this.at++;
  }

  private word(word: string): string | undefined {
    for (let i = 0; i < word.length; i++) {
      const byte = this.bytes[this.at];
      if (byte !== word.charCodeAt(i)) return this.invalid(`in literal ${word} (expecting '${word[i]}')`);
      this.at++;
    }
    return undefined;
  }

  private invalid(where: string): string {
    const char = charOf(this.bytes[this.at]);
    const shown = char === "'" ? "'\\''" : char === '"' ? "'\"'" : `'${quote(char).slice(1, -1)}'`;
    return `invalid character ${shown} ${where}`;
  }

  private skip(): void {
    while (/^[ \t\r\n]$/.test(String.fromCharCode(this.bytes[this.at] ?? 0))) this.at++;
  }
}
