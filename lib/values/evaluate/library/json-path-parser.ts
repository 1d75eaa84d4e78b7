import { FunctionError } from '../error';

/** What one step of a path takes from a value. */
export type Selector =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'index'; readonly index: number }
  | { readonly kind: 'wildcard' }
  /** All that is below, and then the value itself: `..` at the end of a path. */
  | { readonly kind: 'everything' }
  | {
      readonly kind: 'slice';
      readonly start?: number | undefined;
      readonly end?: number | undefined;
      readonly step: number;
    }
  | { readonly kind: 'filter'; readonly condition: Condition };

export interface PathStep {
  /** Look in all that is below, too. */
  readonly deep: boolean;
  readonly selectors: readonly Selector[];
}

export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=';

export type Condition =
  | { readonly kind: 'and' | 'or'; readonly left: Condition; readonly right: Condition }
  | { readonly kind: 'not'; readonly inner: Condition }
  | { readonly kind: 'compare'; readonly operator: Comparison; readonly left: Operand; readonly right: Operand }
  | { readonly kind: 'exists'; readonly operand: Operand };

export type Operand =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'path'; readonly root: boolean; readonly steps: readonly PathStep[] };

/** Thrown for what Alloy's JSONPath knows and this one doesn't: scripts, regular expressions and functions in filters. */
export class UnsupportedPath extends Error {}

/** The steps of a JSONPath. `$` and `@` in front can be left out. @throws FunctionError, UnsupportedPath */
export function parsePath(text: string): readonly PathStep[] {
  const parser = new PathParser(text);
  const steps = parser.path();
  parser.end();
  return steps;
}

const MAX_DEPTH = 200;

class PathParser {
  private at = 0;
  private depth = 0;

  constructor(private readonly text: string) {}

  path(): readonly PathStep[] {
    const steps: PathStep[] = [];
    if (this.text[this.at] === '$' || this.text[this.at] === '@') this.at++;
    else if (/[\p{L}\p{N}_*]/u.test(this.text[this.at] ?? '')) steps.push({ deep: false, selectors: [this.name()] });
    return [...steps, ...this.steps()];
  }

  end(): void {
    if (this.at < this.text.length) throw this.unexpected();
  }

  private steps(): readonly PathStep[] {
    const steps: PathStep[] = [];
    for (;;) {
      if (this.take('..')) {
        if (this.text[this.at] === '[') {
          this.at++;
          steps.push({ deep: true, selectors: this.bracket() });
        } else if (this.at >= this.text.length) {
          steps.push({ deep: false, selectors: [{ kind: 'everything' }] });
        } else {
          steps.push({ deep: true, selectors: [this.name()] });
        }
      } else if (this.take('.')) {
        steps.push({ deep: false, selectors: [this.name()] });
      } else if (this.take('[')) {
        steps.push({ deep: false, selectors: this.bracket() });
      } else {
        return steps;
      }
    }
  }

  private name(): Selector {
    if (this.take('*')) return { kind: 'wildcard' };
    const name = this.match(/[\p{L}\p{N}_]+/uy);
    if (name === undefined) throw this.unexpected();
    return { kind: 'name', name };
  }

  private bracket(): readonly Selector[] {
    const selectors: Selector[] = [];
    do {
      this.blank();
      selectors.push(this.selector());
      this.blank();
    } while (this.take(','));
    if (!this.take(']')) throw this.unexpected();
    return selectors;
  }

  private selector(): Selector {
    if (this.take('*')) return { kind: 'wildcard' };
    if (this.take('?')) {
      this.blank();
      return { kind: 'filter', condition: this.or() };
    }
    if (this.text[this.at] === '(') throw new UnsupportedPath('scripts in JSONPath');
    const name = this.quoted();
    if (name !== undefined) return { kind: 'name', name };
    const start = this.integer();
    this.blank();
    if (!this.take(':')) {
      if (start === undefined) throw this.unexpected();
      return { kind: 'index', index: start };
    }
    this.blank();
    const end = this.integer();
    this.blank();
    if (!this.take(':')) return { kind: 'slice', start, end, step: 1 };
    this.blank();
    return { kind: 'slice', start, end, step: this.integer() ?? 1 };
  }

  private or(): Condition {
    let left = this.and();
    while (this.take('||')) left = { kind: 'or', left, right: this.and() };
    return left;
  }

  private and(): Condition {
    let left = this.condition();
    while (this.take('&&')) left = { kind: 'and', left, right: this.condition() };
    return left;
  }

  private condition(): Condition {
    if (++this.depth > MAX_DEPTH) throw new FunctionError('filter is nested too deeply');
    this.blank();
    const condition = this.simple();
    this.blank();
    this.depth--;
    return condition;
  }

  private simple(): Condition {
    if (this.take('!')) return { kind: 'not', inner: this.condition() };
    if (this.take('(')) {
      const inner = this.or();
      if (!this.take(')')) throw this.unexpected();
      return inner;
    }
    const left = this.operand();
    this.blank();
    const operator = this.match(/==|!=|<=|>=|<|>/y) as Comparison | undefined;
    if (operator) {
      this.blank();
      return { kind: 'compare', operator, left, right: this.operand() };
    }
    if (/^(=~|~=|[-+*/]|in\b|empty\b|has\b|exists\b)/.test(this.text.slice(this.at))) {
      throw new UnsupportedPath('this operator in a filter of JSONPath');
    }
    return { kind: 'exists', operand: left };
  }

  private operand(): Operand {
    const start = this.text[this.at];
    if (start === '@' || start === '$') {
      this.at++;
      return { kind: 'path', root: start === '$', steps: this.steps() };
    }
    const text = this.quoted();
    if (text !== undefined) return { kind: 'literal', value: text };
    const number = this.match(/-?\d+(\.\d+)?([eE][-+]?\d+)?/y);
    if (number !== undefined) return { kind: 'literal', value: Number(number) };
    switch (this.match(/true|false|null|Nothing/y)) {
      case 'true':
        return { kind: 'literal', value: true };
      case 'false':
        return { kind: 'literal', value: false };
      case 'null':
        return { kind: 'literal', value: null };
      case 'Nothing':
        throw new UnsupportedPath('Nothing in a filter of JSONPath');
    }
    if (/^[a-z]+\(/.test(this.text.slice(this.at))) throw new UnsupportedPath('functions in JSONPath');
    throw this.unexpected();
  }

  private quoted(): string | undefined {
    const quote = this.text[this.at];
    if (quote !== "'" && quote !== '"') return undefined;
    let out = '';
    for (this.at++; this.at < this.text.length; this.at++) {
      const char = this.text[this.at]!;
      if (char === quote) {
        this.at++;
        return out;
      }
      out += char === '\\' ? (this.text[++this.at] ?? '') : char;
    }
    throw this.unexpected();
  }

  private integer(): number | undefined {
    const text = this.match(/-?\d{1,15}/y);
    return text === undefined ? undefined : Number(text);
  }

  private take(text: string): boolean {
    if (!this.text.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  private blank(): void {
    this.match(/\s*/y);
  }

  private unexpected(): FunctionError {
    const what = this.at >= this.text.length ? 'not terminated' : 'parse error';
    return new FunctionError(`${what} at ${this.at + 1} in ${this.text}`);
  }
}
