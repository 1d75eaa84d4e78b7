import { outline } from '../../test/harness/outline';
import { build } from './build';
import { DiagnosticsError } from './diagnostic';
import { format } from './format';
import { parse, parseExpression } from './parse';
import { print, printExpression } from './print';
import type { Expr, Literal, Statement } from './tree';

const { array, attribute, binary, block, call, field, identifier, number, object, reference, string, unary } = build;

/** Prints, and checks what has to hold for every tree. */
function printed(...statements: Statement[]): string {
  const text = print(statements);
  expect(format(text)).toBe(text);
  expect(outline(parse(text).file.body)).toEqual(outline(statements));
  expect(print(parse(text).file)).toBe(text);
  return text;
}

const value = (expression: Expr) => printed(attribute('a', expression)).slice('a = '.length, -1);
const messagesOf = (...statements: Statement[]) => {
  try {
    print(statements);
  } catch (error) {
    return (error as DiagnosticsError).diagnostics.map(({ message }) => message);
  }
  return [];
};
const literal = (type: Literal['type'], text: string): Literal => ({ kind: 'literal', type, text, start: -1 });

describe('layout', () => {
  test('a component as a person would write it', () => {
    const text = printed(
      attribute('targets', reference(['discovery', 'kubernetes', 'pods', 'targets'])),
      block('prometheus.scrape', 'pods', [
        attribute(
          'targets',
          array([
            object([field('__address__', string('a:1'), true), field('job', string('x'), true)]),
            object([field('__address__', string('b:1'), true)]),
          ]),
        ),
        attribute('forward_to', array([reference(['prometheus', 'remote_write', 'default', 'receiver'])])),
        attribute('scrape_interval', string('15s')),
        block('clustering', undefined, [attribute('enabled', build.bool(true))]),
        block('tls_config', undefined, []),
      ]),
      attribute('after', build.null()),
    );
    expect(text).toBe(`targets = discovery.kubernetes.pods.targets

prometheus.scrape "pods" {
	targets = [
		{"__address__" = "a:1", "job" = "x"},
		{"__address__" = "b:1"},
	]
	forward_to      = [prometheus.remote_write.default.receiver]
	scrape_interval = "15s"

	clustering {
		enabled = true
	}

	tls_config { }
}

after = null
`);
  });

  test.each<[string, Expr, string]>([
    ['nothing', array([]), '[]'],
    ['no field', object([]), '{}'],
    ['a short list', array([number(1), string('b')]), '[1, "b"]'],
    ['lists in a list', array([array([number(1)]), array([])]), '[[1], []]'],
    ['one field', object([field('a', number(1))]), '{a = 1}'],
    ['two fields', object([field('a', number(1)), field('bc', number(2))]), '{\n\ta  = 1,\n\tbc = 2,\n}'],
    ['a field with a list', object([field('a', array([number(1)]))]), '{\n\ta = [1],\n}'],
    ['one small object in a list', array([object([field('a', number(1)), field('b', number(2))])]), '[{a = 1, b = 2}]'],
    [
      'one large object in a list',
      array([object([field('a', object([field('b', number(1))]))])]),
      '[{\n\ta = {b = 1},\n}]',
    ],
    ['a call', call(reference(['a', 'b']), [number(1), number(2)]), 'a.b(1, 2)'],
    ['a call without arguments', call(identifier('f'), []), 'f()'],
    [
      'a call that ends in a structure',
      call(identifier('f'), [number(1), object([field('a', number(1)), field('b', number(2))])]),
      'f(1, {\n\ta = 1,\n\tb = 2,\n})',
    ],
  ])('%s', (_name, expression, expected) => {
    expect(value(expression)).toBe(expected);
  });

  test('a list longer than the line has an element a line', () => {
    const long = 'x'.repeat(60);
    expect(value(array([string(long), string(long)]))).toBe(`[\n\t"${long}",\n\t"${long}",\n]`);
    expect(value(call(identifier('f'), [string(long), string(long)]))).toBe(`f(\n\t"${long}",\n\t"${long}",\n)`);
  });

  test('a list that just fits stays on its line', () => {
    const fitting = string('x'.repeat(91 - 4));
    expect(value(array([fitting]))).not.toContain('\n');
    expect(value(array([string('x'.repeat(100))]))).toContain('\n');
  });

  test('comments stand above their statement, set off by a blank line', () => {
    const first = attribute('a', number(1));
    const inner = attribute('c', number(3));
    const second = block('b', undefined, [attribute('x', number(2)), inner]);
    const comments = new Map<Statement, string>([
      [first, 'Top'],
      [second, 'Section\n\nof two lines  '],
      [inner, 'inside'],
    ]);
    const text = print([first, second], { comments });
    expect(text).toBe('// Top\na = 1\n\n// Section\n//\n// of two lines\nb {\n\tx = 2\n\n\t// inside\n\tc = 3\n}\n');
    expect(format(text)).toBe(text);
  });

  test('no character of a comment makes the text illegal', () => {
    const statement = attribute('a', number(1));
    const text = print([statement], { comments: new Map([[statement, 'x\0\ufeff\ud800\r\n*/ y\rz']]) });
    expect(text).toBe('// x\ufffd\ufffd\ufffd\n// */ y\n// z\na = 1\n');
    expect(parse(text).diagnostics).toEqual([]);
  });

  test('an empty tree is a line feed', () => {
    expect(print([])).toBe('\n');
    expect(print(parse('').file)).toBe('\n');
  });
});

describe('operators', () => {
  const [a, b, c] = ['a', 'b', 'c'].map(identifier) as [Expr, Expr, Expr];

  test.each<[Expr, string]>([
    [binary('*', binary('+', a, b), c), '(a + b) * c'],
    [binary('+', binary('*', a, b), c), 'a * b + c'],
    [binary('-', a, binary('-', b, c)), 'a - (b - c)'],
    [binary('-', binary('-', a, b), c), 'a - b - c'],
    [binary('^', binary('^', a, b), c), '(a ^ b) ^ c'],
    [binary('^', a, binary('^', b, c)), 'a ^ b ^ c'],
    [binary('^', unary('-', a), unary('-', b)), '-a ^ -b'],
    [unary('-', binary('^', a, b)), '-(a ^ b)'],
    [unary('!', unary('-', a)), '!-a'],
    [build.access(unary('-', a), 'x'), '(-a).x'],
    [build.index(binary('+', a, b), number(0)), '(a + b)[0]'],
    [call(binary('||', a, b), []), '(a || b)()'],
    [build.access(number(1), 'x'), '1 .x'],
    [build.access(number(1.5), 'x'), '1.5.x'],
    [number(-0), '-0'],
    [number(1e21), '1e+21'],
    [number(1e-7), '1e-7'],
    [number(2n ** 70n), '1180591620717411303424'],
    [binary('-', a, number(-1)), 'a - -1'],
  ])('%#: the parentheses that the meaning needs', (expression, expected) => {
    expect(value(expression)).toBe(expected);
    expect(printExpression(expression)).toBe(expected);
  });

  test('a tree made by hand gets them, too', () => {
    const sum = { kind: 'binary', operator: '+', operatorStart: -1, left: a, right: b } as const;
    const product = { kind: 'binary', operator: '*', operatorStart: -1, left: sum, right: c } as const;
    expect(print([attribute('x', product)])).toBe('x = (a + b) * c\n');
  });
});

describe('strings', () => {
  test.each([
    '',
    '\0\x07\b\f\n\r\t\v\x1b\x7f"\\\'`',
    'tab\tand blank at the end \n',
    'é 日本 \u{1f600} \u200b\ufeff\u00a0\u2028 \u{10ffff}',
    '// no comment /* */',
  ])('%j survives', (text) => {
    const [statement] = parse(printed(attribute('a', string(text)))).file.body;
    expect(statement).toMatchObject({ value: { text: string(text).text } });
    expect(string(text).text).not.toMatch(/[\0-\x1f\ufeff]/);
  });

  test('a lone surrogate, which is no character, becomes U+FFFD', () => {
    expect(string('a\ud800b').text).toBe('"a\ufffdb"');
  });

  test('several lines can be a raw string where that survives', () => {
    expect(value(build.multilineString('a: 1\nb:\n  c: 2'))).toBe('`a: 1\nb:\n  c: 2`');
    expect(value(build.multilineString('one line'))).toBe('"one line"');
    expect(value(build.multilineString('`\n'))).toBe('"`\\n"');
    expect(value(build.multilineString('a \nb'))).toBe('"a \\nb"');
    expect(value(build.multilineString('a\n\tb'))).toBe('"a\\n\\tb"');
    expect(value(build.multilineString('a\r\nb'))).toBe('"a\\r\\nb"');
  });

  test.each([
    ['a tab in quotes', '"a\tb\\n"', '"a\\tb\\n"'],
    ['a tab in backticks', '`a\n\tb"`', '"a\\n\\tb\\""'],
    ['a blank at the end of a line', '`a \nb`', '"a \\nb"'],
    ['a vertical tab and a form feed', '"\v\f"', '"\\v\\f"'],
  ])('%s, which alloy fmt would change, is written in another form', (_name, text, expected) => {
    const output = print([attribute('a', literal('string', text))]);
    expect(output).toBe(`a = ${expected}\n`);
    expect(format(output)).toBe(output);
  });

  test('a raw string that survives stays one', () => {
    const { expression } = parseExpression('`a\n  b`');
    expect(print([attribute('x', expression)])).toBe('x = `a\n  b`\n');
  });
});

describe('what no text can say', () => {
  test.each<[string, Statement[], string[]]>([
    ['an attribute name', [attribute('a b', number(1))], ['attribute name "a b" is not an identifier']],
    ['a literal as a name', [attribute('true', number(1))], ['attribute name "true" is not an identifier']],
    ['a block name', [block('a..b', undefined, [])], ['block name "a..b" is not made of identifiers']],
    ['a label', [block('a', 'b-c', [])], ['label "b-c" of block a is not an identifier']],
    ['a name', [attribute('a', reference(['x', '1']))], ['name "1" is not an identifier']],
    ['an empty reference', [attribute('a', reference([]))], ['name "" is not an identifier']],
    [
      'an unquoted field name',
      [attribute('a', object([field('b-c', number(1))]))],
      ['field name "b-c" is not an identifier, and is not quoted'],
    ],
    ['a number', [attribute('a', literal('number', '-1'))], ['text of a number literal is not one']],
    ['a float', [attribute('a', literal('float', '1e'))], ['text of a float literal is not one']],
    ['a string', [attribute('a', literal('string', '"secret'))], ['text of a string literal is not one']],
    ['a bool', [attribute('a', literal('bool', 'maybe'))], ['text of a bool literal is not one']],
    ['a part of a broken tree', parse('= 1').file.body as Statement[], ['tree has a part that could not be parsed']],
  ])('%s', (_name, statements, messages) => {
    expect(messagesOf(...statements)).toEqual(messages);
  });

  test.each(['a"b', 'a\\b', 'a\nb', '\u200b', '', '""'])('a quoted field name like %j', (name) => {
    const [message] = messagesOf(attribute('a', object([field(name, number(1), true)])));
    expect(message).toMatch(/^field name ".*" can't be written/);
  });

  test('is reported all at once, as an exception with diagnostics', () => {
    const statements = [attribute('a b', number(1)), block('c', 'd e', [attribute('f', reference(['g h']))])];
    expect(() => print(statements)).toThrow(DiagnosticsError);
    expect(messagesOf(...statements)).toHaveLength(3);
  });

  test('a nesting deeper than what can be parsed again', () => {
    let expression: Expr = number(1);
    for (let i = 0; i < 20_000; i++) expression = array([expression]);
    expect(messagesOf(attribute('a', expression))).toEqual(['nesting is deeper than 500 levels']);
  });
});

describe('on one line', () => {
  test('an expression as a message shows it', () => {
    const text = 'f({a = [1, {b = 2, "c d" = `x\ny`}], e = -g.h[0]}, (1 + 2))';
    const { expression } = parseExpression(text);
    expect(printExpression(expression)).toBe(text.replace('`x\ny`', '"x\\ny"'));
  });

  test('a part that could not be parsed', () => {
    expect(printExpression(parseExpression('[1, +]').expression)).toBe('[1, ?]');
  });
});
