import { functionSchema } from '../../components/schema';
import { namePathOf, namePathsIn } from '../../config/expressions';
import { type Block, build, type Expr, type Statement } from '../../syntax';

/** Nesting beyond this depth stays as it is: no argument has a type that deep. */
const MAX_DEPTH = 500;

/** The expressions that an instance gives to the arguments of a module, by name; a default where it gives none. */
export function argumentsOf(instance: Block, definition: Block): ReadonlyMap<string, Expr> {
  const given = new Map<string, Expr>();
  for (const statement of definition.body) {
    if (statement.kind !== 'block' || statement.name !== 'argument' || statement.label === undefined) continue;
    given.set(statement.label, attributeOf(statement, 'default') ?? build.null());
  }
  for (const statement of instance.body) {
    if (statement.kind === 'attribute' && given.has(statement.name)) given.set(statement.name, statement.value);
  }
  return given;
}

/**
 * The body of a module with the values of its arguments in place of references to them, so that what an instance says in words is
 * known inside. Expressions that refer to something stay references: they mean nothing inside.
 */
export function bindArguments(body: readonly Statement[], given: ReadonlyMap<string, Expr>): readonly Statement[] {
  const constant = new Map([...given].filter(([, expr]) => isClosed(expr)));
  return constant.size === 0 ? body : body.map((statement) => bound(statement, constant));
}

/** The name of the argument that a name path reads: `namespaces` of `argument.namespaces.value`. */
export function argumentRead(names: readonly string[]): string | undefined {
  return names[0] === 'argument' && names[2] === 'value' ? names[1] : undefined;
}

function attributeOf(block: Block, name: string): Expr | undefined {
  const found = block.body.find((statement) => statement.kind === 'attribute' && statement.name === name);
  return found?.kind === 'attribute' ? found.value : undefined;
}

/** Whether an expression refers to nothing but functions and constants. */
function isClosed(expr: Expr): boolean {
  return namePathsIn(expr).every(
    ({ names }) => names[0] === 'constants' || functionSchema(names.join('.')) !== undefined,
  );
}

function bound(statement: Statement, given: ReadonlyMap<string, Expr>, depth = 0): Statement {
  switch (statement.kind) {
    case 'attribute':
      return readsArgument(statement.value)
        ? { ...statement, value: boundExpression(statement.value, given) }
        : statement;
    case 'block':
      // A module in the module has arguments of its own.
      return statement.name === 'declare' || depth > MAX_DEPTH
        ? statement
        : { ...statement, body: statement.body.map((inner) => bound(inner, given, depth + 1)) };
    default:
      return statement;
  }
}

function readsArgument(expr: Expr): boolean {
  return namePathsIn(expr).some(({ names }) => argumentRead(names) !== undefined);
}

function boundExpression(expr: Expr, given: ReadonlyMap<string, Expr>, depth = 0): Expr {
  if (depth > MAX_DEPTH) return expr;
  const inside = (part: Expr): Expr => boundExpression(part, given, depth + 1);
  switch (expr.kind) {
    case 'access': {
      const names = namePathOf(expr)?.names;
      const argument = names?.length === 3 ? argumentRead(names) : undefined;
      const value = argument === undefined ? undefined : given.get(argument);
      return value ?? { ...expr, value: inside(expr.value) };
    }
    case 'index':
      return { ...expr, value: inside(expr.value), index: inside(expr.index) };
    case 'call':
      return { ...expr, callee: inside(expr.callee), args: expr.args.map(inside) };
    case 'array':
      return { ...expr, elements: expr.elements.map(inside) };
    case 'object':
      return { ...expr, fields: expr.fields.map((field) => ({ ...field, value: inside(field.value) })) };
    case 'unary':
      return { ...expr, operand: inside(expr.operand) };
    case 'binary':
      return { ...expr, left: inside(expr.left), right: inside(expr.right) };
    case 'paren':
      return { ...expr, inner: inside(expr.inner) };
    default:
      return expr;
  }
}
