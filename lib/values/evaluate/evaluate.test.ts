import { build, type Expr, parseExpression } from '../../syntax';
import { Expression } from '../expression';
import { type EvaluationOptions, evaluate } from './evaluate';
import { plainValue } from './plain-value';
import { make, type Value } from './value';

function run(text: string, options: EvaluationOptions = { otherNames: 'error' }) {
  const { expression, diagnostics } = parseExpression(text);
  expect(diagnostics).toEqual([]);
  return evaluate(expression, options);
}

/** The plain value of an expression that has no unknown in it. */
function known(text: string, options?: EvaluationOptions): unknown {
  const result = run(text, options);
  expect(result.kind).toBe('known');
  return result.kind === 'known' ? plainValue(result.value) : undefined;
}

/** `message` or, with a position, `start-end message`. */
function failure(text: string, options?: EvaluationOptions): string {
  const result = run(text, options);
  if (result.kind !== 'error') throw new Error(`${text} is ${result.kind}`);
  const { message, start, end } = result.error;
  return start === undefined ? message : `${start}-${end} ${message}`;
}

const scope = new Map<string, Value>([
  ['secret', make.secret('hunter2')],
  ['hidden', make.optionalSecret('hunter2', true)],
  ['open', make.optionalSecret('plain', false)],
  ['target', make.target(new Map([['__address__', make.string('a:80')]]))],
  ['receiver', { type: 'capsule', capsule: 'other', name: 'LogsReceiver' }],
]);
const inScope: EvaluationOptions = { scope, otherNames: 'error' };

describe('literals', () => {
  test.each<[string, unknown]>([
    ['0', 0],
    ['010', 8],
    ['08', 8],
    ['9223372036854775807', 9223372036854775807n],
    ['18446744073709551615', 18446744073709551615n],
    ['18446744073709551616', 2 ** 64],
    ['1.5', 1.5],
    ['1e-400', 0],
    ['true', true],
    ['null', null],
    [String.raw`"\a\b\f\n\r\t\v\\\""`, '\x07\b\f\n\r\t\v\\"'],
    [String.raw`"\x41\101\u00e9\U0001F600"`, 'AAé😀'],
    [String.raw`"\xc3\xa9"`, 'é'],
    [String.raw`"\xff"`, '\ufffd'],
    ['`a\\n\r\nb`', 'a\\n\nb'],
    ['{ a = 1, "b c" = 2, a = 3 }', { a: 3, 'b c': 2 }],
    ['[1, "x", [null]]', [1, 'x', [null]]],
  ])('%s', (text, value) => {
    expect(known(text)).toEqual(value);
  });

  test('a float that is too large has an error without a place', () => {
    expect(failure('1e400')).toBe('strconv.ParseFloat: parsing "1e400": value out of range');
  });
});

describe('operators', () => {
  test.each<[string, unknown]>([
    ['!true', false],
    ['-5', -5],
    ['-18446744073709551615', 1],
    ['--1', 1],
    ['-2 ^ 2', 4],
    ['2 ^ 3 ^ 2', 512],
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['9223372036854775807 + 1', -9223372036854775808n],
    ['7 / 2', 3],
    ['-7 / 2', -3],
    ['-7 % 3', -1],
    ['5.5 % 2', 1.5],
    ['7 / 2.0', 3.5],
    ['2 ^ -1', 2],
    ['0 ^ -1', 0],
    ['0 ^ 0', 1],
    ['2.0 ^ -1', 0.5],
    ['3 == 3.0', true],
    ['1 == "1"', false],
    ['null == null', true],
    ['[1, 2] == [1.0, 2]', true],
    ['{ a = 1, b = 2 } == { b = 2, a = 1 }', true],
    ['{ a = 1 } == { b = 1 }', false],
    ['{ a = null } == {}', false],
    ['[1] != [1, 2]', true],
    ['sys.env == sys.env', false],
    ['18446744073709551615 > 1', false],
    ['18446744073709551615 == -1', true],
    ['"a" + "b"', 'ab'],
    [String.raw`"\xc3" + "\xa9"`, 'é'],
    ['"a" < "b"', true],
    ['"Z" < "a"', true],
    ['"\uffff" < "😀"', true],
    ['1 < 2 == true', true],
    ['true || false && false', true],
  ])('%s is %p', (text, value) => {
    expect(known(text)).toEqual(value);
  });

  test.each([
    ['"a" - 1', '0-2 "a" should be one of [number] for binop -, got string'],
    ['"a" + 1', '6-6 1 should be string, got number'],
    ['1 + "a"', '4-6 "a" should be number, got string'],
    ['true + 1', '0-3 true should be one of [number string capsule] for binop +, got bool'],
    ['1 < true', '4-7 true should be one of [number string] for binop <, got bool'],
    ['1 && true', '0-0 1 should be one of [bool] for binop &&, got number'],
    ['!1', '1-1 1 should be bool, got number'],
    ['-"a"', '1-3 "a" should be number, got string'],
    ['1 / 0', '4-4 0 divide by zero error'],
    ['1.5 / 0.0', '6-8 0.0 divide by zero error'],
    ['5 % 0', '4-4 0 divide by zero error'],
    ['false && nope', '9-12 identifier "nope" does not exist'],
    ['null + 1', ' should be one of [number string capsule] for binop +, got null'],
    ['-null', ' should be number, got null'],
    ['(1) + "a"', '6-8 "a" should be number, got string'],
    ['("a") - 1', '0-4 ("a") should be one of [number] for binop -, got string'],
    ['{ a = "x" }.a - 1', '0-12 {a = "x"}.a should be one of [number] for binop -, got string'],
  ])('%s: %s', (text, message) => {
    expect(failure(text)).toBe(message);
  });

  test('values that the host language shares are located where one was seen last', () => {
    expect(failure('true < (1 == 1)')).toBe('7-14 (1 == 1) should be one of [number string] for binop <, got bool');
    expect(failure('300 < (1 == 1)')).toMatch(/^6-13/);
  });
});

describe('secrets', () => {
  const kinds = { string: '"x"', secret: 'secret', hidden: 'hidden', open: 'open' } as const;
  const sum = (left: keyof typeof kinds, right: keyof typeof kinds) => {
    const result = run(`${kinds[left]} + ${kinds[right]}`, inScope);
    const value = result.kind === 'known' ? result.value : undefined;
    if (value?.type === 'string') return 'string';
    if (value?.type !== 'capsule') return value?.type;
    return value.capsule === 'optional_secret' ? (value.isSecret ? 'hidden' : 'open') : value.capsule;
  };

  test.each([
    ['string', 'string', 'string'],
    ['string', 'open', 'string'],
    ['string', 'hidden', 'hidden'],
    ['string', 'secret', 'secret'],
    ['open', 'string', 'string'],
    ['open', 'open', 'open'],
    ['open', 'hidden', 'hidden'],
    ['open', 'secret', 'secret'],
    ['hidden', 'string', 'hidden'],
    ['hidden', 'open', 'hidden'],
    ['hidden', 'hidden', 'hidden'],
    ['hidden', 'secret', 'secret'],
    ['secret', 'string', 'secret'],
    ['secret', 'open', 'secret'],
    ['secret', 'hidden', 'secret'],
    ['secret', 'secret', 'secret'],
  ] as const)('%s + %s is %s', (left, right, expected) => {
    expect(sum(left, right)).toBe(expected);
  });

  test('they compare by text, and two optional ones by being secret, too', () => {
    expect(known('secret == "hunter2"', inScope)).toBe(true);
    expect(known('secret == hidden', inScope)).toBe(true);
    expect(known('hidden == open', inScope)).toBe(false);
    expect(known('open == "plain"', inScope)).toBe(true);
  });

  test('no other operator takes them, and no function that wants a text', () => {
    expect(failure('secret < "a"', inScope)).toBe(
      '0-5 secret should be one of [number string] for binop <, got capsule',
    );
    expect(failure('string.to_upper(secret)', inScope)).toBe('16-21 secret secrets may not be converted into strings');
    expect(failure('string.to_upper(hidden)', inScope)).toBe('16-21 hidden secrets may not be converted into strings');
    expect(known('string.to_upper(open)', inScope)).toBe('PLAIN');
  });

  test('convert.nonsensitive gives the text', () => {
    expect(known('convert.nonsensitive(secret) + convert.nonsensitive(hidden)', inScope)).toBe('hunter2hunter2');
  });

  test('other capsules cannot be added', () => {
    expect(failure('receiver + receiver', inScope)).toBe(
      '11-18 receiver could not perform binop + for unknown types lhs capsule rhs capsule',
    );
  });

  test('no plain value shows a secret', () => {
    expect(known('[secret, hidden, open]', inScope)).toEqual([undefined, undefined, 'plain']);
  });
});

describe('access, index, call', () => {
  test.each<[string, unknown]>([
    ['{ a = { b = 1 } }.a.b', 1],
    ['[1, 2, 3][1]', 2],
    ['[1, 2, 3][1.9]', 2],
    ['{ a = 1 }["a"]', 1],
    ['{ a = 1 }["b"]', null],
    ['target.__address__', 'a:80'],
    ['target["__address__"]', 'a:80'],
    ['target["x"]', null],
    ['string["to_upper"]("a")', 'A'],
  ])('%s is %p', (text, value) => {
    expect(known(text, inScope)).toEqual(value);
  });

  test.each([
    ['{ a = 1 }.b', '10-10 field "b" does not exist'],
    ['sys.foo', '4-6 field "foo" does not exist'],
    ['{ a = 1 }.größe', '10-16 field "größe" does not exist'],
    ['"x".b', '0-2 "x" cannot access field "b" on value of type string'],
    ['null.b', ' cannot access field "b" on value of type null'],
    ['receiver.x', '0-7 receiver expected object or array or a capsule convertible to an object, got capsule'],
    ['receiver[0]', '0-7 receiver expected object or array or a capsule convertible to an object, got capsule'],
    ['[1]["a"]', '4-6 "a" should be number, got string'],
    ['[1][1]', '4-4 1 index 1 is out of range of array with length 1'],
    ['[1][-1]', '4-5 -1 index -1 is out of range of array with length 1'],
    ['{ a = 1 }[0]', '10-10 0 should be string, got number'],
    ['"x"[0]', '0-2 "x" expected object or array, got string'],
    ['1()', '0-0 1 should be function, got number'],
    ['"x"(nope)', '0-2 "x" should be function, got string'],
    ['"x"[nope]', '4-7 identifier "nope" does not exist'],
    ['string.join("a")', '0-10 string.join expected 2 args, got 1'],
    ['string.to_upper("a", "b")', '0-14 string.to_upper expected 1 args, got 2'],
    ['string.format()', '0-12 string.format expected at least 1 args, got 0'],
    ['string.to_upper(true)', '16-19 true should be string, got bool'],
    ['string.join(["a", true], ",")', '18-21 true should be string, got bool'],
    ['string.join(encoding.from_json("[[1]]"), ",")', '12-38 encoding.from_json("[[1]]") should be string, got array'],
    ['encoding.to_json(array.concat)', '0-15 encoding.to_json jsonEncode only supports map'],
    ['encoding.from_json("x")', `0-17 encoding.from_json invalid character 'x' looking for beginning of value`],
  ])('%s: %s', (text, message) => {
    expect(failure(text, inScope)).toBe(message);
  });

  test('null stands for the empty text where a text is expected', () => {
    expect(known('string.to_upper(null)')).toBe('');
    expect(known('string.join(null, ",")')).toBe('');
  });

  test('names of the scope hide built-in ones', () => {
    expect(known('sys', { scope: new Map([['sys', make.string('mine')]]) })).toBe('mine');
  });

  test('an object built on a prototype name has no inherited fields', () => {
    expect(failure('{ a = 1 }.constructor')).toBe('10-20 field "constructor" does not exist');
    expect(failure('toString')).toBe('0-7 identifier "toString" does not exist');
  });
});

describe('what exists only at run time', () => {
  const value = (text: string, options: EvaluationOptions = {}) => {
    const result = run(text, options);
    if (result.kind === 'error') throw new Error(result.error.message);
    return result.value;
  };

  test.each([
    ['a.b.receiver', undefined],
    ['a.b.targets[0].__address__', undefined],
    ['sys.env("X")', 'string'],
    ['constants.hostname', 'string'],
    ['sys.env("X") + "a"', 'string'],
    ['a.b.c + 1', 'number'],
    ['a.b.c + "x"', undefined],
    ['a.b.c == 1', 'bool'],
    ['a.b.c < 1', 'bool'],
    ['!a.b.c', 'bool'],
    ['-a.b.c', 'number'],
    ['string.to_upper(a.b.c)', 'string'],
    ['string.split(sys.env("X"), ",")', 'array'],
    ['encoding.from_json(local.file.x.content)', undefined],
    ['a.b.f(1)', undefined],
    ['coalesce(sys.env("X"), "y")', 'string'],
    ['array.concat(a.b.targets, [1])', 'array'],
  ])('%s is an unknown of type %p', (text, of) => {
    expect(value(text)).toEqual(of ? { type: 'unknown', of } : { type: 'unknown' });
  });

  test('what is known of lists and objects is kept', () => {
    expect(plainValue(value('[1, a.b.c, { x = sys.env("X"), y = 2 }]'))).toEqual([
      1,
      undefined,
      { x: undefined, y: 2 },
    ]);
    expect(run('[1, a.b.c]').kind).toBe('error');
    expect(run('[1, a.b.c]', {}).kind).toBe('unknown');
    expect(run('[1, a.b.c][0]', {})).toMatchObject({ kind: 'known', value: { value: 1n } });
    expect(plainValue(value('array.concat([1], [a.b.c])'))).toEqual([1, undefined]);
    expect(run('coalesce("", "x", a.b.c)', {}).kind).toBe('known');
  });

  test('one side may be enough', () => {
    expect(known('sys.env("X") == "a" && false', {})).toBe(false);
    expect(known('true || sys.env("X") == "a"', {})).toBe(true);
    expect(known('[sys.env("X")] == [1]', {})).toBe(false);
    expect(known('[a.b.c] == [1, 2]', {})).toBe(false);
  });

  test.each([
    ['sys.env("X") + 1', '15-15 1 should be string, got number'],
    ['a.b.c + true', '8-11 true should be one of [number string capsule] for binop +, got bool'],
    ['true - a.b.c', '0-3 true should be one of [number] for binop -, got bool'],
    ['sys.env("X").a', '0-11 sys.env("X") cannot access field "a" on value of type string'],
    ['sys.env("X")()', '0-11 sys.env("X") should be function, got string'],
    ['!sys.env("X")', '1-12 sys.env("X") should be bool, got string'],
    ['a.b.c / 0', '8-8 0 divide by zero error'],
    ['string.join(sys.env("X"))', '0-10 string.join expected 2 args, got 1'],
    [
      'string.join(string.to_upper(a.b.c) == "x", ",")',
      '12-40 string.to_upper(a.b.c) == "x" should be array, got bool',
    ],
    ['array.concat(sys.env("X"))', '13-24 sys.env("X") should be array, got string'],
    ['{ a = a.b.c }.b', '14-14 field "b" does not exist'],
  ])('an error that is certain is found: %s', (text, message) => {
    expect(failure(text, {})).toBe(message);
  });

  test('environment variables and constants can be given', () => {
    expect(known('sys.env("A") + sys.env("B")', { env: { A: 'x' } })).toBe('x');
    expect(known('constants.os', { constants: { os: 'linux' } })).toBe('linux');
    expect(known('sys.env("constructor")', { env: {} })).toBe('');
  });
});

describe('evaluate', () => {
  test('takes an Expression, whose errors have no place', () => {
    expect(evaluate(Expression.raw<number>('1 + 2'))).toMatchObject({ kind: 'known', value: { value: 3n } });
    expect(evaluate(Expression.raw<number>('1 + "a"'))).toEqual({
      kind: 'error',
      error: { message: '"a" should be number, got string' },
    });
  });

  test.each([
    ['additions', `0${' + 1'.repeat(100_000)}`, 100_000],
    ['texts', `"a"${' + "a"'.repeat(100_000)} == "b"`, false],
    ['subtractions of lists', `[1][0]${' - [1][0]'.repeat(100_000)}`, -99_999],
    ['unary operators', `${'-'.repeat(100_000)}1`, 1],
  ])('takes a chain of any length: %s', (_, text, value) => {
    expect(known(text)).toBe(value);
  });

  test('takes a chain of accesses of any length', () => {
    expect(run(`a${'.b'.repeat(100_000)}`, {}).kind).toBe('unknown');
    expect(failure(`{ a = 1 }.a${'.b'.repeat(100_000)}`)).toBe(
      '0-10 {a = 1}.a cannot access field "b" on value of type number',
    );
  });

  const nested = (open: string, innermost: string, close: string, levels: number) =>
    open.repeat(levels) + innermost + close.repeat(levels);

  test.each([
    ['lists', '[', ']', [0]],
    ['objects', '{ a = ', '}', ['a']],
  ])('takes %s in each other, as deep as a text may nest them', (_, open, close, [step]) => {
    let value = known(nested(open, '7', close, 500));
    for (let i = 0; i < 500; i++) value = (value as Record<string | number, unknown>)[step!];

    expect(value).toBe(7);
  });

  test.each([
    ['parentheses', '(', ')', 7],
    ['operators', '1 + (', ')', 507],
    ['calls', 'coalesce(', ')', 7],
    ['indices', '[0, 7][', ' / 7]', 7],
  ])('takes %s in each other, as deep as a text may nest them', (_, open, close, value) => {
    expect(known(nested(open, '7', close, 500))).toBe(value);
  });

  test('compares what is nested as deep', () => {
    const deep = nested('[{ a = ', '1', '}]', 250);

    expect(known(`${deep} == ${deep}`)).toBe(true);
    expect(known(`${deep} == ${deep.replace('1', '2')}`)).toBe(false);
  });

  test.each([
    ['a list', build.array],
    ['operators on the right', (inner: readonly Expr[]) => build.binary('^', build.number(1), inner[0]!)],
  ])('what a program nests deeper is unknown: %s', (_, around) => {
    let tree: Expr = build.number(1);
    for (let i = 0; i < 100_000; i++) tree = around([tree]);

    expect(evaluate(tree).kind).toBe('unknown');
  });
});

test('what is known of a part stands for it, also where a name means something else', () => {
  const knownValue = (part: Expr): Value | undefined =>
    part.kind === 'access' && part.name === 'env' ? make.unknown('array') : undefined;

  expect(run('sys.env[0]', { knownValue })).toEqual({ kind: 'unknown', value: make.unknown() });
  expect(run('"a" + sys.env', { knownValue })).toMatchObject({ kind: 'error' });
  expect(run('string.to_lower("A")', { knownValue })).toEqual({ kind: 'known', value: make.string('a') });
});
