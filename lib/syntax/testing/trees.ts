import * as fc from 'fast-check';
import { build } from '../build';
import { quote } from '../quote';
import type { BinaryOperator, Expr, Statement, UnaryOperator } from '../tree';

const reserved = new Set(['true', 'false', 'null']);
const name = fc.stringMatching(/^[a-zA-Z_é日][a-z0-9_é٣]{0,6}$/).filter((text) => !reserved.has(text));
const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'\0\t\n\r\v\f\x07"\\` /*\u200b\ufeff'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 30,
});
const fieldName = fc.oneof(
  fc.record({ name, quoted: fc.boolean() }),
  fc
    .string({ minLength: 1 })
    .filter((value) => quote(value) === `"${value}"`)
    .map((value) => ({ name: value, quoted: true })),
);
const unaryOperator = fc.constantFrom<UnaryOperator>('!', '-');
const binaryOperator = fc.constantFrom<BinaryOperator>(
  '||',
  '&&',
  '==',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  '+',
  '-',
  '*',
  '/',
  '%',
  '^',
);

/** Expressions that a program could make. */
export const expressionTrees = fc.letrec<{ expression: Expr }>((tie) => ({
  expression: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    name.map(build.identifier),
    text.map(build.string),
    text.map(build.multilineString),
    fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.bigInt()).map(build.number),
    fc.boolean().map(build.bool),
    fc.constant(build.null()),
    fc.array(tie('expression'), { maxLength: 4 }).map(build.array),
    fc
      .array(fc.tuple(fieldName, tie('expression')), { maxLength: 4 })
      .map((fields) => build.object(fields.map(([field, value]) => build.field(field.name, value, field.quoted)))),
    fc.tuple(tie('expression'), name).map(([value, access]) => build.access(value, access)),
    fc.tuple(tie('expression'), tie('expression')).map(([value, index]) => build.index(value, index)),
    fc
      .tuple(tie('expression'), fc.array(tie('expression'), { maxLength: 3 }))
      .map(([callee, args]) => build.call(callee, args)),
    fc.tuple(unaryOperator, tie('expression')).map(([operator, operand]) => build.unary(operator, operand)),
    fc
      .tuple(binaryOperator, tie('expression'), tie('expression'))
      .map(([operator, left, right]) => build.binary(operator, left, right)),
    tie('expression').map(build.paren),
  ),
})).expression;

const head = fc.tuple(fc.array(name, { minLength: 1, maxLength: 3 }), fc.option(name, { nil: undefined }));
const attributes = fc.tuple(name, expressionTrees).map(([attribute, value]) => build.attribute(attribute, value));

const { statement } = fc.letrec<{ statement: Statement }>((tie) => ({
  statement: fc.oneof(
    { depthSize: 'small' },
    attributes,
    fc
      .tuple(head, fc.array(tie('statement'), { maxLength: 4 }))
      .map(([[parts, label], body]) => build.block(parts.join('.'), label, body)),
  ),
}));

/** Bodies of statements that a program could make. */
export const statementTrees = fc.array(statement, { maxLength: 5 });

/** Blocks of a few attributes. */
export const blockTrees = fc
  .tuple(head, fc.array(attributes, { maxLength: 2 }))
  .map(([[parts, label], body]) => build.block(parts.join('.'), label, body));
