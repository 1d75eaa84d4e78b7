import fc from 'fast-check';
import { build, type Expr, printExpression } from '../../syntax';
import { areEqual } from './equality';
import { evaluate } from './evaluate';
import { isPartial, make, shared, typeOf, type Value } from './value';

/** Values that the names may have. */
const values: readonly Value[] = [
  shared.null,
  shared.bool(true),
  shared.bool(false),
  make.integer('int', 0n),
  make.integer('int', -3n),
  make.integer('uint', 2n ** 63n),
  make.float(1.5),
  make.string(''),
  make.string('5'),
  make.string('a'),
  make.secret('a'),
  make.optionalSecret('a', true),
  make.optionalSecret('5', false),
  make.bytes(Uint8Array.of(0x61)),
  make.array([]),
  make.array([make.string('a'), make.int(1)]),
  make.array([make.object(new Map([['k', make.string('a')]]))]),
  make.object(new Map<string, Value>([['k', make.int(1)]])),
  make.target(new Map([['k', make.string('a')]])),
  { type: 'capsule', capsule: 'other', name: 'LogsReceiver' },
];

const functions = [
  'coalesce',
  'array.concat',
  'array.combine_maps',
  'array.group_by',
  'string.join',
  'string.to_upper',
  'string.format',
  'string.split',
  'encoding.from_json',
  'encoding.from_base64',
  'encoding.to_json',
  'convert.nonsensitive',
  'json_path',
  'file.path_join',
  'nope',
] as const;

const operators = ['||', '&&', '==', '!=', '<', '<=', '>', '>=', '+', '-', '*', '/', '%', '^'] as const;

const { expression } = fc.letrec<{ expression: Expr }>((tie) => ({
  expression: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constant(build.identifier('x')),
    fc.constant(build.identifier('y')),
    fc.constantFrom(build.null(), build.bool(true), build.bool(false)),
    fc.constantFrom(0, 1, 2.5, 300).map(build.number),
    fc.constantFrom('', 'a', '5', 'k', '{"k": 1}').map(build.string),
    fc.array(tie('expression'), { maxLength: 3 }).map(build.array),
    fc
      .array(fc.tuple(fc.constantFrom('k', 'j'), tie('expression')), { maxLength: 2 })
      .map((fields) => build.object(fields.map(([name, value]) => build.field(name, value)))),
    fc.tuple(fc.constantFrom(...operators), tie('expression'), tie('expression')).map((a) => build.binary(...a)),
    fc.tuple(fc.constantFrom('!', '-'), tie('expression')).map(([operator, value]) => build.unary(operator, value)),
    tie('expression').map((value) => build.access(value, 'k')),
    fc.tuple(tie('expression'), tie('expression')).map((a) => build.index(...a)),
    fc
      .tuple(fc.constantFrom(...functions), fc.array(tie('expression'), { maxLength: 4 }))
      .map(([name, args]) => build.call(build.reference(name.split('.')), args)),
  ),
}));

const names = (x: Value, y: Value) =>
  ({
    scope: new Map([
      ['x', x],
      ['y', y],
    ]),
    otherNames: 'error',
  }) as const;

test('what is said of an expression with an unknown holds whatever the unknown turns out to be', () => {
  fc.assert(
    fc.property(
      expression,
      fc.constantFrom(...values),
      fc.constantFrom(...values),
      fc.boolean(),
      (tree, x, y, typed) => {
        const before = evaluate(tree, names(typed && x.type !== 'null' ? make.unknown(typeOf(x)) : make.unknown(), y));
        const after = evaluate(tree, names(x, y));
        const text = printExpression(tree);

        // What is said counts for the case that Alloy doesn't refuse the expression.
        if (after.kind === 'error') return;
        expect([text, before.kind]).not.toEqual([text, 'error']);
        if (before.kind !== 'error') agree(before.value, after.value, text);
      },
    ),
    { numRuns: 5_000 },
  );
});

/** The value is what was said of it: equal where it was known, of the type where only that was. */
function agree(said: Value, value: Value, text: string): void {
  if (said.type === 'unknown') {
    if (said.of) expect([text, typeOf(value)]).toEqual([text, said.of]);
  } else if (said.type === 'array' && value.type === 'array' && isPartial(said)) {
    expect([text, value.elements.length]).toEqual([text, said.elements.length]);
    said.elements.forEach((element, i) => {
      agree(element, value.elements[i]!, text);
    });
  } else if (said.type === 'object' && value.type === 'object' && isPartial(said)) {
    expect([text, [...value.fields.keys()]]).toEqual([text, [...said.fields.keys()]]);
    for (const [key, field] of said.fields) agree(field, value.fields.get(key)!, text);
  } else if (said.type === 'function') {
    expect(value).toBe(said);
  } else {
    expect([text, areEqual(said, value)]).toEqual([text, true]);
  }
}

test('evaluating never throws, and gives the same each time', () => {
  fc.assert(
    fc.property(expression, fc.constantFrom(...values), (tree, x) => {
      expect(evaluate(tree, names(x, x))).toEqual(evaluate(tree, names(x, x)));
    }),
  );
});
