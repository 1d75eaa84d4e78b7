import { bytesOf, quoteText } from '../byte-text';
import { fieldsOf, type NumberValue, sortedKeys, type Value } from '../value';
import { floatText } from './float-text';

/** What stands between `%` and the verb. */
export interface Directive {
  minus: boolean;
  plus: boolean;
  sharp: boolean;
  /** `#` before `v`: in Go's syntax. */
  source: boolean;
  space: boolean;
  zero: boolean;
  width?: number | undefined;
  precision?: number | undefined;
}

export function plainDirective(): Directive {
  return { minus: false, plus: false, sharp: false, source: false, space: false, zero: false };
}

/** A value as a verb of `fmt.Sprintf` shows it. What doesn't fit is shown as `%!verb(type=value)`. */
export function formatValue(value: Value, verb: string, directive: Directive): string {
  return new ValueFormatter({ ...directive }).argument(value, verb);
}

/** A value that no directive asked for: `type=value`. */
export function formatSurplus(value: Value): string {
  return value.type === 'null' ? '<nil>' : `${hostType(value)}=${formatValue(value, 'v', plainDirective())}`;
}

class ValueFormatter {
  constructor(private readonly directive: Directive) {}

  /** The value of a directive. */
  argument(arg: Value, verb: string): string {
    if (verb === 'v' || verb === 'w') {
      this.directive.source = this.directive.sharp;
      this.directive.sharp = false;
      this.directive.plus = false;
    }
    return verb === 'w' ? this.bad(arg, verb) : this.show(arg, verb);
  }

  private show(arg: Value, verb: string): string {
    if (verb === 'T') return arg.type === 'null' ? this.pad('<nil>') : this.text(hostType(arg));
    switch (arg.type) {
      case 'null':
        return verb === 'v' ? this.pad('<nil>') : this.bad(arg, verb);
      case 'bool':
        return verb === 't' || verb === 'v' ? this.pad(String(arg.value)) : this.bad(arg, verb);
      case 'string':
        return this.string(arg, arg.value, verb);
      case 'number':
        return arg.kind === 'float' ? this.float(arg, arg.value, verb) : this.integer(arg, arg.value, verb);
      case 'array':
        return this.list(arg.elements, verb);
      case 'object':
        return this.map(arg.fields, verb);
      case 'function':
        return verb === 'v' ? this.pad('0x0') : this.bad(arg, verb);
      case 'capsule': {
        if (arg.capsule === 'secret') return this.string(arg, arg.text, verb);
        if (arg.capsule === 'optional_secret') {
          return `{${this.show({ type: 'bool', value: arg.isSecret }, verb)} ${this.string(arg, arg.text, verb)}}`;
        }
        return this.map(fieldsOf(arg) ?? new Map(), verb);
      }
      default:
        return this.bad(arg, verb);
    }
  }

  private bad(arg: Value, verb: string): string {
    return arg.type === 'null' ? `%!${verb}(<nil>)` : `%!${verb}(${hostType(arg)}=${this.show(arg, 'v')})`;
  }

  private list(elements: readonly Value[], verb: string): string {
    if (verb === 'v' && this.directive.source) {
      return `[]interface {}{${elements.map((element) => this.inSource(element)).join(', ')}}`;
    }
    return `[${elements.map((element) => this.inside(element, verb)).join(' ')}]`;
  }

  private map(fields: ReadonlyMap<string, Value>, verb: string): string {
    const keys = sortedKeys(fields);
    if (verb === 'v' && this.directive.source) {
      const items = keys.map((key) => `${this.quoted(key)}:${this.inSource(fields.get(key)!)}`);
      return `map[string]interface {}{${items.join(', ')}}`;
    }
    const items = keys.map(
      (key) => `${this.show({ type: 'string', value: key }, verb)}:${this.inside(fields.get(key)!, verb)}`,
    );
    return `map[${items.join(' ')}]`;
  }

  private inside(value: Value, verb: string): string {
    return value.type === 'null' ? '<nil>' : this.show(value, verb);
  }

  private inSource(value: Value): string {
    return value.type === 'null' ? 'interface {}(nil)' : this.show(value, 'v');
  }

  private string(arg: Value, value: string, verb: string): string {
    switch (verb) {
      case 'v':
        return this.directive.source ? this.quoted(value) : this.text(value);
      case 's':
        return this.text(value);
      case 'q':
        return this.quoted(value);
      case 'x':
      case 'X':
        return this.hexText(value, verb);
      default:
        return this.bad(arg, verb);
    }
  }

  private text(value: string): string {
    return this.pad(this.truncated(value));
  }

  private truncated(value: string): string {
    return this.directive.precision === undefined ? value : [...value].slice(0, this.directive.precision).join('');
  }

  private quoted(value: string): string {
    const text = this.truncated(value);
    const raw = this.directive.sharp && !/[`\x00-\x08\x0a-\x1f\x7f\ufeff]|[\udc80-\udcff]/u.test(text);
    return this.pad(raw ? `\`${text}\`` : quoteText(text, this.directive.plus));
  }

  private hexText(value: string, verb: 'x' | 'X'): string {
    const all = bytesOf(value);
    const bytes = this.directive.precision === undefined ? all : all.subarray(0, this.directive.precision);
    const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, '0'));
    const { space, sharp } = this.directive;
    const prefix = sharp ? '0x' : '';
    const text = digits.length === 0 ? '' : space ? digits.map((d) => prefix + d).join(' ') : prefix + digits.join('');
    return this.pad(verb === 'X' ? text.toUpperCase() : text);
  }

  private float(arg: Value, value: number, verb: string): string {
    switch (verb) {
      case 'v':
        return this.floatForm(value, 'g', this.directive.precision);
      case 'e':
      case 'E':
      case 'f':
      case 'F':
        return this.floatForm(value, verb === 'F' ? 'f' : verb, this.directive.precision ?? 6);
      case 'g':
      case 'G':
      case 'b':
      case 'x':
      case 'X':
        return this.floatForm(value, verb, this.directive.precision);
      default:
        return this.bad(arg, verb);
    }
  }

  private floatForm(value: number, form: string, precision: number | undefined): string {
    const signed = floatText(value, form, precision);
    const sign = /^[+-]/.test(signed) ? signed[0]! : '+';
    let digits = /^[+-]/.test(signed) ? signed.slice(1) : signed;
    const finite = Number.isFinite(value);
    if (this.directive.sharp && form !== 'b' && finite) {
      digits = withPoint(digits, form, precision);
    }
    const { plus, space, zero, minus, width } = this.directive;
    const shown = sign === '-' || plus || (!finite && digits === 'Inf' && plus) ? sign : space ? ' ' : '';
    if (!finite && digits === 'Inf' && shown === '') {
      return this.pad(`${sign === '-' ? '-' : '+'}Inf`, false);
    }
    if (zero && !minus && width !== undefined && finite && width > shown.length + [...digits].length) {
      return shown + digits.padStart(width - shown.length, '0');
    }
    return this.pad(shown + digits, false);
  }

  private integer(arg: NumberValue, value: bigint, verb: string): string {
    switch (verb) {
      case 'v':
        if (this.directive.source && hostType(arg) === 'uint64') return this.digits(value, 16, false, '0x');
        return this.digits(value, 10, false, '');
      case 'd':
        return this.digits(value, 10, false, '');
      case 'b':
        return this.digits(value, 2, false, this.directive.sharp ? '0b' : '');
      case 'o':
        return this.digits(value, 8, false, this.directive.sharp ? '0' : '');
      case 'O':
        return this.digits(value, 8, false, this.directive.sharp ? '0o0' : '0o');
      case 'x':
      case 'X':
        return this.digits(value, 16, verb === 'X', this.directive.sharp ? (verb === 'X' ? '0X' : '0x') : '');
      case 'c':
        return this.pad(character(value));
      case 'q':
        return this.pad(quotedCharacter(character(value), this.directive.plus));
      case 'U':
        return this.codePoint(value);
      default:
        return this.bad(arg, verb);
    }
  }

  private digits(value: bigint, base: number, upper: boolean, prefix: string): string {
    const { precision, width, plus, space, zero, minus } = this.directive;
    const negative = value < 0n;
    const sign = negative ? '-' : plus ? '+' : space ? ' ' : '';
    if (precision === 0 && value === 0n) return ' '.repeat(width ?? 0);
    let text = (negative ? -value : value).toString(base);
    if (upper) text = text.toUpperCase();
    if (precision !== undefined) text = text.padStart(precision, '0');
    else if (zero && !minus && width !== undefined) text = text.padStart(width - sign.length, '0');
    if (base === 8 && prefix.endsWith('0')) {
      text = prefix.slice(0, -1) + (text.startsWith('0') ? text : `0${text}`);
    } else {
      text = prefix + text;
    }
    return this.pad(sign + text, false);
  }

  private codePoint(value: bigint): string {
    const digits = BigInt.asUintN(64, value)
      .toString(16)
      .toUpperCase()
      .padStart(Math.max(4, this.directive.precision ?? 4), '0');
    const char = character(value);
    const shown = this.directive.sharp && value >= 0n && value <= 0x10ffffn && isPrintable(char) ? ` '${char}'` : '';
    return this.pad(`U+${digits}${shown}`, false);
  }

  /** Filled up to the width, to the left with zeros if asked for. */
  private pad(text: string, zeros = this.directive.zero): string {
    const missing = (this.directive.width ?? 0) - [...text].length;
    if (missing <= 0) return text;
    if (this.directive.minus) return text + ' '.repeat(missing);
    return (zeros ? '0' : ' ').repeat(missing) + text;
  }
}

/** The name of the type in Go. */
export function hostType(value: Value): string {
  switch (value.type) {
    case 'null':
      return '<nil>';
    case 'number':
      if (value.kind === 'float') return 'float64';
      return value.kind === 'uint' && value.value >= 2n ** 63n ? 'uint64' : 'int';
    case 'array':
      return '[]interface {}';
    case 'object':
      return 'map[string]interface {}';
    case 'capsule':
      if (value.capsule === 'secret') return 'alloytypes.Secret';
      if (value.capsule === 'optional_secret') return 'alloytypes.OptionalSecret';
      return value.capsule === 'target' ? 'discovery.Target' : value.name;
    case 'function':
      return 'func()';
    default:
      return value.type;
  }
}

function character(value: bigint): string {
  const valid = value >= 0n && value <= 0x10ffffn && !(value >= 0xd800n && value <= 0xdfffn);
  return valid ? String.fromCodePoint(Number(value)) : '\ufffd';
}

function isPrintable(char: string): boolean {
  return /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u.test(char);
}

function quotedCharacter(char: string, ascii: boolean): string {
  if (char === "'") return "'\\''";
  if (char === '"') return "'\"'";
  return `'${quoteText(char, ascii).slice(1, -1)}'`;
}

/** `#` on a float: always a point, and with `%g` and `%x` zeros that fill up the precision, as Go counts it: from the first character that is no zero. */
function withPoint(digits: string, form: string, precision: number | undefined): string {
  const [, mantissa = '', tail = ''] = /^(0[xX][^pP]*|[^eE]*)(.*)$/.exec(digits)!;
  const pointed = mantissa.includes('.') ? mantissa : `${mantissa}.`;
  if (form !== 'g' && form !== 'G' && form !== 'x') return pointed + tail;
  const counted = mantissa === '0' ? 1 : mantissa.replace('.', '').replace(/^0+/, '').length;
  return pointed + '0'.repeat(Math.max(0, (precision ?? 6) - counted)) + tail;
}
