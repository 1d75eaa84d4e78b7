import type { TypeSchema } from '../../components/schema';
import { withoutParens } from '../../config/expressions';
import type { Expr, ObjectExpr } from '../../syntax';
import { literalValue } from '../../values';
import { reportOrder } from '../comparison/compare-values';
import { at, type Context, report } from '../comparison/field-path';
import { lineDiff } from '../comparison/line-diff';
import { differingRuns, steps } from '../comparison/list-steps';
import { cutPair, shownText } from '../comparison/value-text';
import { byText } from '../objects/kubernetes-object';
import { meaningOf } from './canonical-expression';
import type { Side } from './parsed-configuration';

/** An expression and the configuration that it stands in. */
export interface Placed {
  readonly expression: Expr;
  readonly side: Side;
}

/** Compares two expressions: objects by field, lists by element, everything else as a whole. */
export function compareExpressions(old: Placed, next: Placed, context: Context, type?: TypeSchema): void {
  const [a, b] = [withoutParens(old.expression), withoutParens(next.expression)];
  if (meaningOf(a, type) === meaningOf(b, type)) {
    return;
  }
  if (a.kind === 'object' && b.kind === 'object') {
    compareObjects({ ...old, expression: a }, { ...next, expression: b }, context);
  } else if (a.kind === 'array' && b.kind === 'array') {
    compareArrays(a.elements, b.elements, old.side, next.side, context);
  } else {
    compareTexts({ ...old, expression: a }, { ...next, expression: b }, context);
  }
}

interface PlacedObject extends Placed {
  readonly expression: ObjectExpr;
}

function compareObjects(old: PlacedObject, next: PlacedObject, context: Context): void {
  const [before, after] = [old, next].map(
    ({ expression }) => new Map(expression.fields.map(({ name, value }) => [name, value])),
  ) as [Map<string, Expr>, Map<string, Expr>];
  for (const name of [...new Set([...before.keys(), ...after.keys()])].sort(byText)) {
    const inner = at(context, context.place.field(name));
    const [a, b] = [before.get(name), after.get(name)];
    if (a !== undefined && b !== undefined) {
      compareExpressions({ ...old, expression: a }, { ...next, expression: b }, inner);
    } else if (b !== undefined) {
      report(inner, { action: 'added', new: shownText(next.side.textOf(b)) });
    } else {
      report(inner, { action: 'removed', old: shownText(old.side.textOf(a!)) });
    }
  }
}

function compareArrays(a: readonly Expr[], b: readonly Expr[], old: Side, next: Side, context: Context): void {
  const [before, after] = [a, b].map((list) => list.map((each) => meaningOf(each))) as [string[], string[]];
  if (JSON.stringify([...before].sort(byText)) === JSON.stringify([...after].sort(byText))) {
    const texts = (list: readonly Expr[], side: Side) => list.map((each) => side.textOf(each));
    reportOrder(texts(a, old), texts(b, next), context);
    return;
  }
  if ([...a, ...b].some(({ kind }) => kind === 'object')) {
    for (const { place, old: x, next: y } of steps(a, b, context.place, (each) => meaningOf(each))) {
      const inner = at(context, place);
      if (x !== undefined && y !== undefined) {
        compareExpressions({ expression: x, side: old }, { expression: y, side: next }, inner);
      } else if (y !== undefined) {
        report(inner, { action: 'added', new: shownText(next.textOf(y)) });
      } else {
        report(inner, { action: 'removed', old: shownText(old.textOf(x!)) });
      }
    }
    return;
  }
  for (const run of differingRuns(before, after)) {
    for (const element of a.slice(...run.old)) reportElement(element, old, 'removed', context);
    for (const element of b.slice(...run.next)) reportElement(element, next, 'added', context);
  }
}

function reportElement(element: Expr, side: Side, action: 'added' | 'removed', context: Context): void {
  const text = context.secret || side.holdsSecret(element) ? '***' : shownText(side.textOf(element));
  report(context, { action }, context.place.named(text, text));
}

/** Two values that aren't looked into; texts of several lines as a line diff. */
function compareTexts(old: Placed, next: Placed, context: Context): void {
  const [a, b] = [stringOf(old), stringOf(next)];
  if (a !== undefined && b !== undefined && (a.includes('\n') || b.includes('\n'))) {
    report(context, { action: 'changed', lines: lineDiff(a, b) });
    return;
  }
  const [before, after] = cutPair(old.side.textOf(old.expression), next.side.textOf(next.expression));
  report(context, { action: 'changed', old: before, new: after });
}

/** The text that a literal stands for, where it is no secret. */
function stringOf({ expression, side }: Placed): string | undefined {
  if (expression.kind !== 'literal' || side.holdsSecret(expression)) return undefined;
  const value = literalValue(expression);
  return 'type' in value && value.type === 'string' ? value.value : undefined;
}
