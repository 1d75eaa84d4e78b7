import { build, type Expr } from '../syntax';
import type { Target, Targets } from './alloy-types';
import { Expression } from './expression';

const reference = <T>(...path: string[]) => new Expression<T>(build.reference(path));
const str = build.string;

describe('Expression', () => {
  test('is told apart from other objects, also if it comes from another copy of the package', () => {
    const foreign = Object.defineProperty({}, Symbol.for('cdk8s-alloy.Expression'), { value: true });

    expect(Expression.isExpression(reference('a'))).toBe(true);
    expect(Expression.isExpression(foreign)).toBe(true);
    expect(Expression.isExpression({ node: build.null() })).toBe(false);
    expect(Expression.isExpression(null)).toBe(false);
    expect(Expression.isExpression('a')).toBe(false);
  });

  test('a field is an access', () => {
    const e = reference<{ readonly a: string }>('x').field('a');

    expect(e.node).toEqual(build.access(build.identifier('x'), 'a'));
  });

  test('a field whose name is no identifier is an index', () => {
    expect(reference<Target>('t').field('a-b').node).toEqual(build.index(build.identifier('t'), str('a-b')));
    expect(reference<Target>('t').field('null').node).toEqual(build.index(build.identifier('t'), str('null')));
  });

  test('elements are indexes by number, text or expression', () => {
    const list = reference<Targets>('x');
    const object = reference<Readonly<Record<string, string>>>('x');

    expect(list.at(2).node).toEqual(build.index(build.identifier('x'), build.number(2)));
    expect(object.at('k"').node).toEqual(build.index(build.identifier('x'), str('k"')));
    expect(object.at(reference<string>('y')).node).toEqual(build.index(build.identifier('x'), build.identifier('y')));
  });

  test('what binds less tightly gets parentheses', () => {
    const sum = new Expression<Targets>(build.binary('+', build.identifier('a'), build.identifier('b')));

    expect(sum.at(0).node).toEqual(build.index(build.paren(sum.node), build.number(0)));
    expect(sum.at(0).field('x').node).toEqual(build.access(build.index(build.paren(sum.node), build.number(0)), 'x'));
  });

  test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'an index of %p is a problem, not an exception',
    (index) => {
      const e = reference<Targets>('x').at(index);

      expect(e.problems).toEqual([
        { message: `the index of an element has to be a whole number from 0, got ${index}`, path: [] },
      ]);
    },
  );

  test('a key that is no Unicode text is a problem, not an exception', () => {
    expect(reference<Target>('x').at('\ud800').problems).toHaveLength(1);
  });

  test('requirements and problems of the parts are those of the whole, requirements once', () => {
    const env = { kind: 'env', name: 'A', secret: 's', key: 'k', optional: false } as const;
    const list = new Expression<Targets>(build.identifier('x'), [env], [{ message: 'one', path: [] }]);
    const index = new Expression<number>(build.identifier('y'), [{ ...env }], [{ message: 'two', path: [] }]);

    const e = list.at(index).field('a');

    expect(e.requirements).toEqual([env]);
    expect(e.problems.map((problem) => problem.message)).toEqual(['one', 'two']);
  });
});

describe('Expression.raw', () => {
  function offsets(node: Expr): number[] {
    return Object.entries(node).flatMap(([key, value]) => {
      if (['start', 'end', 'open', 'close', 'nameStart', 'operatorStart'].includes(key)) return [value as number];
      if (Array.isArray(value)) return value.flatMap((item) => offsets(item));
      return typeof value === 'object' && value !== null ? offsets(value as Expr) : [];
    });
  }

  test('is the tree of its text, with no offsets in it', () => {
    const e = Expression.raw<string>('a.b[0]("x", -1) + ({ k = [true], "l-m" = null })');

    expect(e.problems).toEqual([]);
    expect(e.node).toEqual(
      build.binary(
        '+',
        build.call(build.index(build.access(build.identifier('a'), 'b'), build.number(0)), [
          str('x'),
          build.number(-1),
        ]),
        build.paren(
          build.object([build.field('k', build.array([build.bool(true)])), build.field('l-m', build.null(), true)]),
        ),
      ),
    );
    expect(new Set(offsets(e.node))).toEqual(new Set([-1]));
  });

  test('a text that does not parse is a problem with its place, not an exception', () => {
    const e = Expression.raw<string>('a +');

    expect(e.problems).toHaveLength(1);
    expect(e.problems[0]?.message).toMatch(
      /^raw expression doesn't parse: expected expression, got \S+ \(line 1, column 4 of its text\)$/,
    );
  });

  test.each(['', '"a" "b"', 'a = 1', 'a {}', "'a'"])('%p is no expression', (text) => {
    expect(Expression.raw<string>(text).problems).not.toEqual([]);
  });

  test('a problem never shows the text', () => {
    const e = Expression.raw<string>('"hunter2" +');

    expect(JSON.stringify(e.problems)).not.toContain('hunter2');
  });

  test('nesting beyond the limit is a problem, not an exception', () => {
    const { problems } = Expression.raw<string>('['.repeat(20_000) + ']'.repeat(20_000));

    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toMatch(/^raw expression doesn't parse: nesting is deeper than \d+ levels \(line 1, /);
  });

  test.each([
    ['a sum', `0${' + 1'.repeat(100_000)}`],
    ['accesses', `a${'.b'.repeat(100_000)}`],
    ['powers', `2${' ^ 1'.repeat(100_000)}`],
    ['unary operators', `${'-'.repeat(100_000)}1`],
    ['elements', `[${'1, '.repeat(200_000)}]`],
  ])('a chain may have any length: %s', (_, text) => {
    expect(Expression.raw<number>(text).problems).toEqual([]);
  });
});
