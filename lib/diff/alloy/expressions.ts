import type { TypeSchema } from '../../facts';
import { type Expr, type ObjectExpr, withoutParens } from '../../syntax';
import { literalValue } from '../../values';
import { reportOrder } from '../comparison/compare-values';
import { at, type ComparisonContext, report } from '../comparison/comparison';
import { lineDiff } from '../comparison/line-diff';
import { differingRuns, steps } from '../comparison/list-steps';
import { cutPair, shownText } from '../comparison/value-text';
import { byText } from '../objects/plain-data';
import { canonicalExpression } from './canonical-expression';
import type { ParsedConfiguration } from './parsed-configuration';

/** An expression and the configuration that it stands in. */
export interface LocatedExpression {
  readonly expression: Expr;
  readonly configuration: ParsedConfiguration;
}

/** Compares two expressions: objects by field, lists by element, everything else as a whole. */
export function compareExpressions(
  old: LocatedExpression,
  next: LocatedExpression,
  context: ComparisonContext,
  type?: TypeSchema,
): void {
  const [a, b] = [withoutParens(old.expression), withoutParens(next.expression)];
  if (canonicalExpression(a, type) === canonicalExpression(b, type)) return;
  if (a.kind === 'object' && b.kind === 'object') {
    compareObjects({ ...old, expression: a }, { ...next, expression: b }, context);
  } else if (a.kind === 'array' && b.kind === 'array') {
    compareArrays(a.elements, b.elements, old.configuration, next.configuration, context);
  } else {
    compareTexts({ ...old, expression: a }, { ...next, expression: b }, context);
  }
}

interface LocatedObject extends LocatedExpression {
  readonly expression: ObjectExpr;
}

function compareObjects(old: LocatedObject, next: LocatedObject, context: ComparisonContext): void {
  const [before, after] = [old, next].map(
    ({ expression }) => new Map(expression.fields.map(({ name, value }) => [name, value])),
  ) as [Map<string, Expr>, Map<string, Expr>];
  for (const name of [...new Set([...before.keys(), ...after.keys()])].sort(byText)) {
    const inner = at(context, context.path.field(name));
    const [a, b] = [before.get(name), after.get(name)];
    if (a !== undefined && b !== undefined) {
      compareExpressions({ ...old, expression: a }, { ...next, expression: b }, inner);
    } else if (b !== undefined) {
      report(inner, { action: 'added', new: shownText(next.configuration.textOf(b)) });
    } else {
      report(inner, { action: 'removed', old: shownText(old.configuration.textOf(a!)) });
    }
  }
}

function compareArrays(
  a: readonly Expr[],
  b: readonly Expr[],
  old: ParsedConfiguration,
  next: ParsedConfiguration,
  context: ComparisonContext,
): void {
  const [before, after] = [a, b].map((list) => list.map((each) => canonicalExpression(each))) as [string[], string[]];
  if (JSON.stringify([...before].sort(byText)) === JSON.stringify([...after].sort(byText))) {
    const texts = (list: readonly Expr[], configuration: ParsedConfiguration) =>
      list.map((each) => configuration.textOf(each));
    reportOrder(texts(a, old), texts(b, next), context);
    return;
  }
  if ([...a, ...b].some(({ kind }) => kind === 'object')) {
    for (const { path, old: x, next: y } of steps(a, b, context.path, (each) => canonicalExpression(each))) {
      const inner = at(context, path);
      if (x !== undefined && y !== undefined) {
        compareExpressions({ expression: x, configuration: old }, { expression: y, configuration: next }, inner);
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

function reportElement(
  element: Expr,
  configuration: ParsedConfiguration,
  action: 'added' | 'removed',
  context: ComparisonContext,
): void {
  const text = context.secret || configuration.holdsSecret(element) ? '***' : shownText(configuration.textOf(element));
  report(context, { action }, context.path.named(text, text));
}

/** Two values that aren't looked into; texts of several lines as a line diff. */
function compareTexts(old: LocatedExpression, next: LocatedExpression, context: ComparisonContext): void {
  const [a, b] = [stringOf(old), stringOf(next)];
  if (a !== undefined && b !== undefined && (a.includes('\n') || b.includes('\n'))) {
    report(context, { action: 'changed', lines: lineDiff(a, b) });
    return;
  }
  const [before, after] = cutPair(old.configuration.textOf(old.expression), next.configuration.textOf(next.expression));
  report(context, { action: 'changed', old: before, new: after });
}

/** The text that a literal stands for, where it is no secret. */
function stringOf({ expression, configuration }: LocatedExpression): string | undefined {
  if (expression.kind !== 'literal' || configuration.holdsSecret(expression)) return undefined;
  const value = literalValue(expression);
  return 'type' in value && value.type === 'string' ? value.value : undefined;
}
