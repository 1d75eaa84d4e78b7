import { Grammar, type Rule } from './grammar';
import type { Argument, Call, Field, Key, MapItem, Operation, Path, Value } from './tree';

const callEnd = '")" Key*';
const callRest = `"(" (Argument ("," Argument)*)? ${callEnd}`;
const fields = 'Field ("." Field)*';
const functionName = '(<uppercase> (<uppercase> | <lowercase>)*)';
const keyRest = '(<string> | <int> | MathExpression | MathExprLiteral) "]"';

/**
 * The grammar of what gives a value. A rule gives what it read, or undefined where it doesn't begin. Rules are cut as those of the original
 * are, since the place of a mistake depends on it.
 */
export class ValueParser extends Grammar {
  readonly #literals = new Map<number, Rule<Value>>();
  readonly #mathValues = new Map<number, Rule<Value>>();

  value(): Value | undefined {
    const start = this.start;
    return this.nested(() =>
      this.choice<Value>(
        () => this.token('Nil') && { kind: 'nil', start, end: this.end },
        () => this.#literalAlone(),
        () => this.#math(),
        () => this.#bytes(),
        () => {
          const token = this.token('String');
          return token && { kind: 'string', value: token.text, start, end: this.end };
        },
        () => this.bool(),
        () => {
          const token = this.token('Uppercase');
          if (token !== undefined) this.notBefore('Lowercase');
          return token && { kind: 'enum', name: token.text, start, end: this.end };
        },
        () => this.#map(),
        () => this.#list(),
      ),
    );
  }

  bool(): Extract<Value, { kind: 'bool' }> | undefined {
    const start = this.start;
    const token = this.token('Boolean');
    return token && { kind: 'bool', value: token.text === 'true', start, end: this.end };
  }

  /** Capitals and small letters are tokens of their own, which a name joins. */
  #name(first: 'Lowercase' | 'Uppercase'): string | undefined {
    const token = this.token(first);
    if (token === undefined) return undefined;
    const others = this.repeat(() => this.token('Uppercase') ?? this.token('Lowercase'));
    return token.text + others.map(({ text }) => text).join('');
  }

  call(first: 'Lowercase' | 'Uppercase'): Call | undefined {
    const start = this.start;
    const name = this.#name(first);
    if (name === undefined) return undefined;
    this.need(this.text('('), callRest);
    const args: Argument[] = [];
    this.optional(() => {
      const argument = this.#argument();
      if (argument === undefined) return undefined;
      args.push(argument, ...this.repeat(() => this.text(',') && this.need(this.#argument(), 'Argument')));
      return args;
    });
    this.need(this.text(')'), callEnd);
    return { kind: 'call', name, arguments: args, keys: this.#keys(), start, end: this.end };
  }

  #argument(): Argument | undefined {
    const start = this.start;
    const name = this.optional(() => {
      const read = this.#name('Lowercase');
      if (read !== undefined) this.need(this.token('Equal'), '<equal>');
      return read;
    });
    const given = this.choice<Pick<Argument, 'value' | 'functionName'>>(
      () => {
        const value = this.value();
        return value && { value };
      },
      () => {
        const read = this.#name('Uppercase');
        return read === undefined ? undefined : { functionName: read };
      },
    );
    if (name === undefined) return given && { ...given, start, end: this.end };
    return { name, ...this.need(given, `(Value | ${functionName})`), start, end: this.end };
  }

  #keys(): readonly Key[] {
    return this.repeat(() => {
      const start = this.start;
      if (this.text('[') === undefined) return undefined;
      const from = this.start;
      const value = this.need(
        this.choice<Value>(
          () => {
            const token = this.token('String');
            return token && { kind: 'string', value: token.text, start: from, end: this.end };
          },
          () => this.#int(),
          () => this.#math(),
          () => this.#literal(),
        ),
        keyRest,
      );
      this.need(this.text(']'), '"]"');
      return { value, start, end: this.end };
    });
  }

  /** A literal, path or call that no operator follows. */
  #literalAlone(): Value | undefined {
    const literal = this.#literal();
    if (literal !== undefined) {
      this.notBefore('OpAddSub');
      this.notBefore('OpMultDiv');
    }
    return literal;
  }

  #literal(): Value | undefined {
    return this.remembered(this.#literals, () =>
      this.choice<Value>(
        () => this.call('Lowercase'),
        () => this.call('Uppercase'),
        () => this.#float(),
        () => this.#int(),
        () => this.#path(),
      ),
    );
  }

  #float(): Value | undefined {
    const start = this.start;
    const token = this.token('Float');
    if (token === undefined) return undefined;
    const value = Number(token.text);
    if (!Number.isFinite(value)) this.fail('value out of range', token);
    return { kind: 'float', value, start, end: this.end };
  }

  #int(): Value | undefined {
    const start = this.start;
    const token = this.token('Int');
    if (token === undefined) return undefined;
    const octal = /^0\d/.test(token.text);
    if (octal && /[89]/.test(token.text)) this.fail('invalid syntax', token);
    const value = BigInt(octal ? `0o${token.text.slice(1)}` : token.text);
    if (value !== BigInt.asIntN(64, value)) this.fail('value out of range', token);
    return { kind: 'int', value, start, end: this.end };
  }

  #bytes(): Value | undefined {
    const start = this.start;
    const token = this.token('Bytes');
    if (token === undefined) return undefined;
    if (token.text.length % 2 === 1) this.fail('encoding/hex: odd length hex string', token);
    return { kind: 'bytes', value: Buffer.from(token.text.slice(2), 'hex'), start, end: this.end };
  }

  /** Begins everywhere, as the original's does: that is why it wants a field where nothing fits. */
  #path(): Path {
    const start = this.start;
    const context = this.optional(() => {
      const token = this.token('Lowercase');
      if (token !== undefined) this.need(this.text('.'), '"."');
      return token;
    });
    const rest = [
      this.need(this.#field(), fields),
      ...this.repeat(() => this.text('.') && this.need(this.#field(), 'Field')),
    ];
    const named = context && { name: context.text, keys: [], start: context.start, end: context.end };
    return { kind: 'path', fields: named ? [named, ...rest] : rest, start, end: this.end };
  }

  #field(): Field | undefined {
    const token = this.token('Lowercase');
    return token && { name: token.text, start: token.start, keys: this.#keys(), end: this.end };
  }

  #math(): Value | undefined {
    return this.#operation('OpAddSub', 'AddSubTerm', () =>
      this.#operation('OpMultDiv', 'MathValue', () => this.#mathValue()),
    );
  }

  #operation(kind: 'OpAddSub' | 'OpMultDiv', name: string, rule: () => Value | undefined): Value | undefined {
    const start = this.start;
    const first = rule();
    if (first === undefined) return undefined;
    const rest = this.repeat((): Operation | undefined => {
      const token = this.token(kind);
      if (token === undefined) return undefined;
      return { operator: token.text as Operation['operator'], operand: this.need(rule(), name) };
    });
    return rest.length === 0 ? first : { kind: 'math', first, rest, start, end: this.end };
  }

  #mathValue(): Value | undefined {
    return this.remembered(this.#mathValues, () => {
      const start = this.start;
      const sign = this.token('OpAddSub');
      const operand = this.nested(() =>
        this.choice<Value>(
          () => this.#literal(),
          () => {
            const from = this.start;
            if (this.text('(') === undefined) return undefined;
            const inner = this.need(this.#math(), 'MathExpression ")"');
            this.need(this.text(')'), '")"');
            return { kind: 'group', operand: inner, start: from, end: this.end };
          },
        ),
      );
      if (sign === undefined) return operand;
      const signed = this.need(operand, '(MathExprLiteral | ("(" MathExpression ")"))');
      return { kind: 'sign', operator: sign.text as '+' | '-', operand: signed, start, end: this.end };
    });
  }

  #map(): Value | undefined {
    const start = this.start;
    if (this.text('{') === undefined) return undefined;
    const items = this.repeat((): MapItem | undefined => {
      const from = this.start;
      const key = this.token('String');
      if (key === undefined) return undefined;
      this.need(this.text(':'), '":" Value');
      const value = this.need(this.value(), 'Value');
      const end = this.end;
      this.text(',');
      return { key: key.text, value, start: from, end };
    });
    this.need(this.text('}'), '"}"');
    return { kind: 'map', items, start, end: this.end };
  }

  /** The commas between items may be missing. */
  #list(): Value | undefined {
    const start = this.start;
    if (this.text('[') === undefined) return undefined;
    const first = this.repeat(() => this.value());
    const others = this.repeat(() => this.text(',') && this.need(this.value(), 'Value'));
    this.need(this.text(']'), '"]"');
    return { kind: 'list', items: [...first, ...others], start, end: this.end };
  }
}
