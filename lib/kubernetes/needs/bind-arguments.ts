import { functionSchema } from '../../components/schema';
import { valueOfExpression } from '../../config/path-value';
import { type Block, build, type Expr, namePathOf, namePathsIn, type Statement, withoutParens } from '../../syntax';

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
  if (constant.size === 0) return body;
  const binding: Binding = {
    valueOf: (names) => {
      const argument = names.length === 3 ? argumentRead(names) : undefined;
      return argument === undefined ? undefined : constant.get(argument);
    },
    // A module in the module has arguments of its own.
    isHidden: (block) => block.name === 'declare',
  };
  return body.map((statement) => bound(statement, binding));
}

/** The body of a template with an item in place of the variable that stands for it. */
export function bindVariable(body: readonly Statement[], variable: string, item: Expr): readonly Statement[] {
  const binding: Binding = {
    valueOf: (names) => (names.length === 1 && names[0] === variable ? item : undefined),
    isHidden: (block, around) => {
      if (block.name === 'declare') return true;
      const ofForeach = block.name === 'template' && around?.name === 'foreach' ? variableOf(around) : undefined;
      return ofForeach === variable;
    },
  };
  return body.map((statement) => bound(statement, binding));
}

/** The variable of a `foreach`, if its name is written. */
export function variableOf(foreach: Block): string | undefined {
  const name = attributeOf(foreach, 'var');
  const value = name === undefined ? undefined : valueOfExpression(name);
  return value?.kind === 'scalar' ? String(value.value) : undefined;
}

/** What stands in place of names. */
interface Binding {
  readonly valueOf: (names: readonly string[]) => Expr | undefined;
  /** Whether the names mean something else in a block. */
  readonly isHidden: (block: Block, around: Block | undefined) => boolean;
}

/** The name of the argument that a name path reads: `namespaces` of `argument.namespaces.value`. */
export function argumentRead(names: readonly string[]): string | undefined {
  return names[0] === 'argument' && names[2] === 'value' ? names[1] : undefined;
}

/** The expression of an attribute of a block. */
export function attributeOf(block: Block, name: string): Expr | undefined {
  const found = block.body.find((statement) => statement.kind === 'attribute' && statement.name === name);
  return found?.kind === 'attribute' ? found.value : undefined;
}

/** Whether an expression refers to nothing but functions and constants. */
function isClosed(expr: Expr): boolean {
  return namePathsIn(expr).every(
    ({ names }) => names[0] === 'constants' || functionSchema(names.join('.')) !== undefined,
  );
}

function bound(statement: Statement, binding: Binding, around?: Block, depth = 0): Statement {
  switch (statement.kind) {
    case 'attribute':
      return reads(statement.value, binding)
        ? { ...statement, value: boundExpression(statement.value, binding) }
        : statement;
    case 'block':
      return depth > MAX_DEPTH || binding.isHidden(statement, around)
        ? statement
        : { ...statement, body: statement.body.map((inner) => bound(inner, binding, statement, depth + 1)) };
    default:
      return statement;
  }
}

function reads(expr: Expr, binding: Binding): boolean {
  return namePathsIn(expr).some(({ names }) =>
    names.some((_, index) => binding.valueOf(names.slice(0, index + 1)) !== undefined),
  );
}

function boundExpression(expr: Expr, binding: Binding, depth = 0): Expr {
  if (depth > MAX_DEPTH) return expr;
  const inside = (part: Expr): Expr => boundExpression(part, binding, depth + 1);
  switch (expr.kind) {
    case 'identifier':
      return binding.valueOf([expr.name]) ?? expr;
    case 'access': {
      const names = namePathOf(expr)?.names;
      const whole = names === undefined ? undefined : binding.valueOf(names);
      if (whole !== undefined) return whole;
      const value = inside(expr.value);
      return value === expr.value ? expr : (fieldOf(value, expr.name) ?? { ...expr, value });
    }
    case 'index':
      return { ...expr, value: inside(expr.value), index: inside(expr.index) };
    case 'call':
      return { ...expr, args: expr.args.map(inside) };
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

/** A field of an object that is written out: so that what the other fields refer to doesn't count. */
function fieldOf(value: Expr, name: string): Expr | undefined {
  const object = withoutParens(value);
  return object.kind === 'object' ? object.fields.findLast((field) => field.name === name)?.value : undefined;
}
