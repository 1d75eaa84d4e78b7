import { LeftUnknown, LONGEST_TEXT } from '../error';
import type { Value } from '../value';
import { type Directive, formatSurplus, formatValue, hostType, plainDirective } from './format-value';

/** Go refuses greater ones. */
const WIDEST = 1_000_000;

/** `fmt.Sprintf`: never fails, what doesn't fit is shown as `%!verb(type=value)`. */
export function formatText(format: string, args: readonly Value[]): string {
  return new Formatter(format, args).run();
}

class Formatter {
  private out = '';
  private at = 0;
  private next = 0;
  private reordered = false;
  private goodIndex = true;
  private directive: Directive = plainDirective();
  private readonly chars: readonly string[];

  constructor(
    format: string,
    private readonly args: readonly Value[],
  ) {
    this.chars = [...format];
  }

  run(): string {
    while (this.at < this.chars.length) {
      if (this.out.length > LONGEST_TEXT) throw new LeftUnknown();
      const char = this.chars[this.at++]!;
      if (char === '%') this.format();
      else this.out += char;
    }
    if (!this.reordered && this.next < this.args.length) {
      const extra = this.args.slice(this.next).map(formatSurplus);
      this.out += `%!(EXTRA ${extra.join(', ')})`;
    }
    return this.out;
  }

  private format(): void {
    this.goodIndex = true;
    this.directive = plainDirective();
    this.flags();
    let afterIndex = this.index();
    if (this.chars[this.at] === '*') {
      this.at++;
      const width = this.starred();
      if (width === undefined) this.out += '%!(BADWIDTH)';
      this.directive.width = width;
      if (width !== undefined && width < 0) {
        this.directive.width = -width;
        this.directive.minus = true;
        this.directive.zero = false;
      }
      afterIndex = false;
    } else {
      const width = this.number();
      this.directive.width = width;
      if (afterIndex && width !== undefined) this.goodIndex = false;
    }
    if (this.chars[this.at] === '.' && this.at + 1 < this.chars.length) {
      this.at++;
      if (afterIndex) this.goodIndex = false;
      afterIndex = this.index();
      if (this.chars[this.at] === '*') {
        this.at++;
        const precision = this.starred();
        this.directive.precision = precision !== undefined && precision < 0 ? undefined : precision;
        if (this.directive.precision === undefined) this.out += '%!(BADPREC)';
        afterIndex = false;
      } else {
        this.directive.precision = this.number() ?? 0;
      }
    }
    if (!afterIndex) afterIndex = this.index();
    const verb = this.chars[this.at++];
    if (verb === undefined) this.out += '%!(NOVERB)';
    else if (verb === '%') this.out += '%';
    else if (!this.goodIndex) this.out += `%!${verb}(BADINDEX)`;
    else if (this.next >= this.args.length) this.out += `%!${verb}(MISSING)`;
    else this.out += formatValue(this.args[this.next++]!, verb, this.directive);
  }

  private flags(): void {
    for (; ; this.at++) {
      switch (this.chars[this.at]) {
        case '#':
          this.directive.sharp = true;
          break;
        case '0':
          this.directive.zero = true;
          break;
        case '+':
          this.directive.plus = true;
          break;
        case '-':
          this.directive.minus = true;
          break;
        case ' ':
          this.directive.space = true;
          break;
        default:
          return;
      }
    }
  }

  private number(): number | undefined {
    const start = this.at;
    let value = 0;
    while (/^[0-9]$/.test(this.chars[this.at] ?? '')) {
      value = value * 10 + Number(this.chars[this.at++]);
      if (value > WIDEST) return undefined;
    }
    return this.at > start ? value : undefined;
  }

  /** `[n]`: which argument comes next. Whether there was one. */
  private index(): boolean {
    if (this.chars[this.at] !== '[') return false;
    this.reordered = true;
    const close = this.chars.indexOf(']', this.at);
    if (close < 0) {
      this.goodIndex = false;
      this.at++;
      return false;
    }
    const text = this.chars.slice(this.at + 1, close).join('');
    this.at = close + 1;
    const index = /^\d{1,7}$/.test(text) ? Number(text) : 0;
    if (index < 1 || index > this.args.length) {
      this.goodIndex = false;
      return /^\d{1,7}$/.test(text);
    }
    this.next = index - 1;
    return true;
  }

  /** The integer argument that `*` stands for. */
  private starred(): number | undefined {
    const arg = this.args[this.next];
    if (arg === undefined) return undefined;
    this.next++;
    if (arg.type !== 'number' || typeof arg.value !== 'bigint' || hostType(arg) !== 'int') return undefined;
    const value = Number(arg.value);
    return Math.abs(value) <= WIDEST ? value : undefined;
  }
}
