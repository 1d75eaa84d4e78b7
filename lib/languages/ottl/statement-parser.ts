import type { Comparison, Condition, Statement } from './tree';
import { ValueParser } from './value-parser';

/** The grammar of statements and conditions, on top of that of values. */
export class StatementParser extends ValueParser {
  statement(): Statement | undefined {
    const start = this.start;
    const editor = this.choice(
      () => this.call('Lowercase'),
      () => this.call('Uppercase'),
    );
    if (editor === undefined) return undefined;
    const where = this.optional(() => this.text('where') && this.need(this.condition(), 'BooleanExpression'));
    return { editor, ...(where === undefined ? {} : { where }), start, end: this.end };
  }

  condition(): Condition | undefined {
    return this.#joined('or', 'OpOr', 'Term', () => this.#joined('and', 'OpAnd', 'BooleanValue', () => this.#truth()));
  }

  /** One or more of a rule with an operator in between. */
  #joined(
    kind: 'or' | 'and',
    operator: 'OpOr' | 'OpAnd',
    name: string,
    rule: () => Condition | undefined,
  ): Condition | undefined {
    const start = this.start;
    const first = rule();
    if (first === undefined) return undefined;
    const others = this.repeat(() => this.token(operator) && this.need(rule(), name));
    return others.length === 0 ? first : { kind, operands: [first, ...others], start, end: this.end };
  }

  #truth(): Condition | undefined {
    const start = this.start;
    const negated = this.token('OpNot') !== undefined;
    const operand = this.nested(() =>
      this.choice<Condition>(
        () => this.#comparison(),
        () => this.#constant(),
        () => {
          if (this.text('(') === undefined) return undefined;
          const condition = this.need(this.condition(), 'BooleanExpression ")"');
          this.need(this.text(')'), '")"');
          return condition;
        },
      ),
    );
    if (!negated) return operand;
    const inner = this.need(operand, '(Comparison | ConstExpr | ("(" BooleanExpression ")"))');
    return { kind: 'not', operand: inner, start, end: this.end };
  }

  #comparison(): Condition | undefined {
    const start = this.start;
    const left = this.value();
    if (left === undefined) return undefined;
    const operator = this.need(this.token('OpComparison'), '<opcomparison> Value').text as Comparison;
    const right = this.need(this.value(), 'Value');
    return { kind: 'comparison', operator, left, right, start, end: this.end };
  }

  #constant(): Condition | undefined {
    return this.choice<Condition>(
      () => this.bool(),
      () => this.call('Uppercase'),
    );
  }
}
