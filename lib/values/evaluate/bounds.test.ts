import { parseExpression } from '../../syntax';
import { type Evaluation, evaluate } from './evaluate';
import { type AlloyType, make } from './value';

function run(text: string): Evaluation {
  const { expression, diagnostics } = parseExpression(text);
  expect(diagnostics).toEqual([]);
  return evaluate(expression);
}

const nested = (depth: number, around: (inner: string) => string, innermost: string) => {
  let text = innermost;
  for (let i = 0; i < depth; i++) text = around(text);
  return text;
};

describe('what would take too much to work out is unknown:', () => {
  const replaceByForty = (inner: string) => `string.replace(${inner}, "a", "${'a'.repeat(40)}")`;
  const bomb = ['a: &a [x,x,x,x]', 'b: &b [*a,*a,*a,*a]', 'c: [*b,*b,*b,*b]'];

  test.each<[string, string, AlloyType | undefined]>([
    ['texts that grow at each call', nested(12, replaceByForty, '"a"'), 'string'],
    ['a long separator', `string.join([${'"",'.repeat(20_000)}], "${'x'.repeat(1_000)}")`, 'string'],
    ['wide directives', `string.format("${'%999999[1]d'.repeat(100)}", 1)`, 'string'],
    [
      'all pairs of long lists',
      `array.combine_maps([${'{a=1},'.repeat(2_000)}], [${'{a=2},'.repeat(2_000)}], ["a"], true)`,
      'array',
    ],
    ['JSON in more levels than any configuration has', `encoding.from_json("${'['.repeat(20_000)}")`, undefined],
    ['YAML in more levels', `encoding.from_yaml("${'['.repeat(20_000)}")`, undefined],
    ['JSON in more levels, searched', `json_path("${'['.repeat(20_000)}", "$[0]")`, 'array'],
  ])('%s', (_, text, of) => {
    expect(run(text)).toEqual({ kind: 'unknown', value: make.unknown(of) });
  });

  test('aliases of aliases count each time that they are used', () => {
    const text = (levels: number) => {
      const lines = Array.from({ length: levels }, (_, i) =>
        i === 0
          ? 'l0: &l0 [x,x,x,x,x,x,x,x,x,x]'
          : `l${i}: &l${i} [${Array(10)
              .fill(`*l${i - 1}`)
              .join(',')}]`,
      );
      return `encoding.from_yaml("${lines.join('\\n')}")`;
    };

    expect(run(`encoding.from_yaml("${bomb.join('\\n')}").c[3][3][3]`)).toMatchObject({ value: { value: 'x' } });
    expect(run(text(8))).toEqual({ kind: 'unknown', value: { type: 'unknown' } });
  });
});

test('lists of any length can be compared', () => {
  const list = `[${'1,'.repeat(300_000)}]`;

  expect(run(`${list} == ${list}`)).toMatchObject({ kind: 'known', value: { value: true } });
});

test('a long row of additions keeps no copy of each result', () => {
  const before = process.memoryUsage().heapUsed;
  const result = run(`"a"${' + "b"'.repeat(100_000)}`);

  // The copies would be 5 GB.
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(500e6);
  expect(result).toMatchObject({ value: { value: `a${'b'.repeat(100_000)}` } });
});

test('two halves of a character become one where they meet', () => {
  expect(run('"\\xc3" + "\\xa9" == "é"')).toMatchObject({ value: { value: true } });
});

test('an object of a YAML text may have many keys, and a repeated one names its line', () => {
  const keys = Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`);

  expect(run(`encoding.from_yaml("${keys.join('\\n')}").k19999`)).toMatchObject({ value: { value: 1n } });
  expect(run(`encoding.from_yaml("${[...keys, 'k7: 2'].join('\\n')}")`)).toMatchObject({
    error: { message: expect.stringContaining('line 20001: mapping key "k7" already defined at line 8') },
  });
});
