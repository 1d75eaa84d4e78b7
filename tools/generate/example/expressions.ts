import { camelCase } from '../../../lib/facts';
import { type Expr, type Literal, namePathOf, withoutParens } from '../../../lib/syntax';
import { unquote } from '../../../lib/values';
import { quote } from '../emit/text';
import { arrayCode, type Code, callCode, objectCode, prefixed } from './code';

/** The names of variables by the components that they hold: `prometheus.remote_write.default`. */
export type Variables = ReadonlyMap<string, string>;

const OPERATORS: { readonly [operator: string]: string } = {
  '+': 'add',
  '-': 'subtract',
  '==': 'equal',
  '!=': 'notEqual',
};

/** An expression of Alloy as TypeScript. @throws Error for what no example has needed so far */
export function expressionCode(expr: Expr, variables: Variables): Code {
  const inner = withoutParens(expr);
  switch (inner.kind) {
    case 'literal':
      return literalCode(inner);
    case 'array':
      return arrayCode(inner.elements.map((element) => expressionCode(element, variables)));
    case 'object':
      return objectCode(
        inner.fields.map(({ name, value }) => prefixed(`${keyCode(name)}: `, expressionCode(value, variables))),
      );
    case 'call':
      return callCode(
        `std.${namesOf(inner.callee).map(camelCase).join('.')}`,
        inner.args.map((argument) => expressionCode(argument, variables)),
      );
    case 'binary': {
      const operator = OPERATORS[inner.operator];
      if (operator === undefined) throw new Error(`an example uses the operator ${inner.operator}`);
      return callCode(
        `op.${operator}`,
        [inner.left, inner.right].map((operand) => expressionCode(operand, variables)),
      );
    }
    case 'index':
      return callCode(`${textOf(inner.value, variables)}.at`, [expressionCode(inner.index, variables)]);
    default:
      return referenceCode(namesOf(inner), variables);
  }
}

function literalCode({ type, text }: Literal): string {
  return type === 'string' ? quote(unquote(text)) : text;
}

/** A key of an object as TypeScript writes it. */
export function keyCode(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name);
}

function textOf(expr: Expr, variables: Variables): string {
  const code = expressionCode(expr, variables);
  if (typeof code !== 'string') throw new Error('an example takes an element out of what is written out');
  return code;
}

function namesOf(expr: Expr): readonly string[] {
  const path = namePathOf(expr);
  if (path === undefined) throw new Error(`an example uses an expression of the kind ${expr.kind}`);
  return path.names;
}

function referenceCode(names: readonly string[], variables: Variables): string {
  for (const [component, variable] of variables) {
    const length = component.split('.').length;
    if (names.slice(0, length).join('.') === component) {
      const [exported, ...fields] = names.slice(length);
      return [variable, camelCase(exported!), ...fields.map((field) => `field(${quote(field)})`)].join('.');
    }
  }
  throw new Error(`an example refers to ${names.join('.')}, which it doesn't declare`);
}
