import { Duration, Size } from 'cdk8s';
import { build } from '../syntax';
import { Expression } from './expression';
import { toSyntax } from './to-syntax';

const str = build.string;

/** The tree of a value that can be written. */
function tree(value: unknown) {
  const { node, problems } = toSyntax(value);
  expect(problems).toEqual([]);
  return node;
}

describe('toSyntax', () => {
  test.each([
    ['a\tb', str('a\tb')],
    ['', str('')],
    [1, build.number(1)],
    [-1.5, build.unary('-', build.number(1.5))],
    [1e21, build.number(1e21)],
    [2n ** 64n - 1n, build.number(18446744073709551615n)],
    [-(2n ** 63n), build.unary('-', build.number(9223372036854775808n))],
    [true, build.bool(true)],
    [null, build.null()],
    [[], build.array([])],
    [{}, build.object([])],
    [Object.create(null), build.object([])],
    [[1, ['a']], build.array([build.number(1), build.array([str('a')])])],
  ])('writes %p', (value, expected) => {
    expect(tree(value)).toEqual(expected);
  });

  test('keys are quoted only where they are no identifiers', () => {
    expect(tree({ a: 1, b_2: 2, größe: 3, 'X-Org': 4, '2x': 5, true: 6, 'a b': 7 })).toEqual(
      build.object([
        build.field('a', build.number(1)),
        build.field('b_2', build.number(2)),
        build.field('größe', build.number(3)),
        build.field('X-Org', build.number(4), true),
        build.field('2x', build.number(5), true),
        build.field('true', build.number(6), true),
        build.field('a b', build.number(7), true),
      ]),
    );
  });

  test('undefined fields are left out', () => {
    expect(tree({ a: undefined, b: { c: undefined } })).toEqual(build.object([build.field('b', build.object([]))]));
  });

  test('expressions stand as they are', () => {
    const e = new Expression<string>(build.identifier('x'));

    expect(toSyntax(e).node).toBe(e.node);
    expect(tree([e])).toEqual(build.array([build.identifier('x')]));
  });

  test.each([
    [Duration.seconds(90), '1m30s'],
    [Duration.hours(1), '1h'],
    [Duration.days(1), '24h'],
    [Duration.millis(1500), '1s500ms'],
    [Duration.millis(0.25), '250us'],
    [Duration.seconds(0), '0s'],
    [Duration.minutes(90), '1h30m'],
  ])('a duration is in the notation of Go (%#)', (duration, text) => {
    expect(tree(duration)).toEqual(str(text));
  });

  test.each([
    [Size.mebibytes(64), '64MiB'],
    [Size.kibibytes(1), '1KiB'],
    [Size.gibibytes(1.5), '1.5GiB'],
    [Size.tebibytes(2), '2TiB'],
    [Size.pebibyte(1), '1PiB'],
  ])('a size keeps its unit (%#)', (size, text) => {
    expect(tree(size)).toEqual(str(text));
  });

  test('collects the requirements of all parts, each once', () => {
    const env = (name: string) => ({ kind: 'env', name, secret: 's', key: 'k', optional: false }) as const;
    const e = (name: string) => new Expression<string>(build.identifier('x'), [env(name)]);

    expect(toSyntax({ a: [e('A'), { b: e('B') }], c: e('A') }).requirements).toEqual([env('A'), env('B')]);
  });

  test('collects all problems with their places', () => {
    const broken = new Expression<string>(build.null(), [], [{ message: 'is broken', path: ['inner'] }]);

    const { problems } = toSyntax({ a: [1, Number.NaN], b: { c: () => 1, d: undefined, e: broken } });

    expect(problems).toEqual([
      { message: "NaN can't be written as a number", path: ['a', 1] },
      { message: "a function can't be written as an Alloy value", path: ['b', 'c'] },
      { message: 'is broken', path: ['b', 'e', 'inner'] },
    ]);
  });

  test.each([
    [undefined, 'is undefined: leave the value out, or give null'],
    [Number.POSITIVE_INFINITY, "Infinity can't be written as a number"],
    [2n ** 64n, 'is outside of the 64-bit integers'],
    [-(2n ** 63n) - 1n, 'is outside of the 64-bit integers'],
    [Symbol('x'), "a symbol can't be written as an Alloy value"],
    [new Date(0), "an object of class Date can't be written as an Alloy value"],
    [new Map(), "an object of class Map can't be written as an Alloy value"],
    ['\ud800', 'is no valid Unicode text: it holds half of a surrogate pair'],
    [{ '': 1 }, "an empty key can't be written"],
    [{ 'a"b': 1 }, "the key can't be written"],
    [{ 'a\\b': 1 }, "the key can't be written"],
    [{ 'a\tb': 1 }, "the key can't be written"],
    [Duration.days(200_000), 'is longer than Alloy can hold (about 292 years)'],
    [Size.kibibytes(1e21), "the size 1e+21Ki can't be written without an exponent"],
  ])('%p is a problem, not an exception', (value, message) => {
    const { problems } = toSyntax(value);

    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain(message);
  });

  test('a hole in a list is a problem at its place', () => {
    // biome-ignore lint/suspicious/noSparseArray: that is the case
    expect(toSyntax([1, , 2]).problems).toEqual([
      { message: 'is undefined: leave the value out, or give null', path: [1] },
    ]);
  });

  test('a value that holds itself is a problem; one that is in two places is none', () => {
    const loop: unknown[] = [];
    loop.push({ loop });
    const shared = { a: 1 };

    expect(toSyntax(loop).problems).toEqual([{ message: 'holds itself', path: [0, 'loop'] }]);
    expect(toSyntax([shared, shared]).problems).toEqual([]);
  });

  test('nesting beyond the limit is a problem, not an overflow of the stack', () => {
    let deep: unknown = 1;
    for (let i = 0; i < 100_000; i++) deep = [deep];

    expect(toSyntax(deep).problems).toMatchObject([{ message: 'is nested more than 500 levels deep' }]);
  });

  test('a problem never shows a text', () => {
    expect(JSON.stringify(toSyntax(['hunter2\ud800', { 'key"': 'hunter2' }]).problems)).not.toContain('hunter2');
  });
});
