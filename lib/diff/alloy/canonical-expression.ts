import { bodySchemaOf } from '../../analysis';
import type { BodySchema, TypeSchema } from '../../facts';
import type { Block, Expr, Literal, Statement } from '../../syntax';
import { literalValue, numberText, parseDuration } from '../../values';
import { byText } from '../objects/plain-data';

/** What an expression means, as a text that is the same for every way to write it: quotes, layout, the order of fields, `60s` and `1m`. */
export function canonicalExpression(expression: Expr, type?: TypeSchema): string {
  switch (expression.kind) {
    case 'paren':
      return canonicalExpression(expression.inner, type);
    case 'literal':
      return canonicalLiteral(expression, type);
    case 'array':
      return `[${expression.elements.map((element) => canonicalExpression(element, within(type, 'list'))).join()}]`;
    case 'object': {
      const fields = expression.fields.map(({ name, value }): [string, string] => [
        name,
        canonicalExpression(value, within(type, 'map')),
      ]);
      return `{${fields
        .sort(([a], [b]) => byText(a, b))
        .map(([name, value]) => `${JSON.stringify(name)}:${value}`)
        .join()}}`;
    }
    case 'identifier':
      return expression.name;
    case 'access':
      return `${canonicalExpression(expression.value)}.${expression.name}`;
    case 'index':
      return `${canonicalExpression(expression.value)}[${canonicalExpression(expression.index)}]`;
    case 'call':
      return `${canonicalExpression(expression.callee)}(${expression.args.map((argument) => canonicalExpression(argument)).join()})`;
    case 'unary':
      return `(${expression.operator}${canonicalExpression(expression.operand)})`;
    case 'binary':
      return `(${canonicalExpression(expression.left)}${expression.operator}${canonicalExpression(expression.right)})`;
    case 'bad-expression':
      return `?${expression.start}`;
  }
}

/** What a statement means, likewise; of a block, attributes and labelled blocks in any order. */
export function canonicalStatement(statement: Statement, around: BodySchema | undefined): string {
  switch (statement.kind) {
    case 'attribute':
      return `${statement.name}=${canonicalExpression(statement.value, around?.attributes.get(statement.name)?.type)}`;
    case 'block': {
      const schema = bodySchemaOf(statement, around);
      const inner = statement.body.map((each) => canonicalStatement(each, schema));
      const isOrdered = (each: Statement) => each.kind === 'block' && each.label === undefined;
      const ordered = inner.filter((_, i) => isOrdered(statement.body[i]!));
      const others = inner.filter((_, i) => !isOrdered(statement.body[i]!)).sort(byText);
      return `${headOf(statement)}{${[...others, ...ordered].join(';')}}`;
    }
    case 'bad-statement':
      return `?${statement.start}`;
  }
}

/** Name and label of a block. */
export function headOf({ name, label }: Block): string {
  return label === undefined ? name : `${name} ${JSON.stringify(label)}`;
}

function canonicalLiteral(literal: Literal, type: TypeSchema | undefined): string {
  const value = literalValue(literal);
  if ('error' in value) return literal.text;
  if (value.type === 'string') {
    const duration = type === 'duration' ? parseDuration(value.value) : undefined;
    return typeof duration === 'bigint' ? `${duration}ns` : JSON.stringify(value.value);
  }
  return value.type === 'number' ? numberText(value) : literal.text;
}

function within(type: TypeSchema | undefined, kind: 'list' | 'map'): TypeSchema | undefined {
  return typeof type === 'object' && kind in type ? (type as { readonly [kind: string]: TypeSchema })[kind] : undefined;
}
