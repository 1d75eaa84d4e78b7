import { type FloatValue, type IntegerValue, make, type NumberValue, shared } from './value';

const INT_MAX = 2n ** 63n - 1n;
const INT_MIN = -(2n ** 63n);
const UINT_MAX = 2n ** 64n - 1n;
/** Digits of the largest integer; more are too many, and slow to read. */
const MOST_DIGITS = 25;

/** The value of a literal without fraction and exponent. A leading zero means octal, or, if it's none, a float. */
export function integerLiteral(text: string): NumberValue {
  const octal = text.length > 1 && text.startsWith('0');
  const digits = octal ? text.replace(/^0+/, '') || '0' : text;
  if (digits.length > MOST_DIGITS || (octal && !/^[0-7]+$/.test(digits))) return shared.float(Number(text));
  const value = BigInt(octal ? `0o${digits}` : digits);
  if (value <= INT_MAX) return shared.integer('int', value);
  if (value <= UINT_MAX) return shared.integer('uint', value);
  return shared.float(Number(text));
}

/** A number as text: integers in decimal; floats as short as can be told apart, without an exponent. */
export function numberText({ value }: Pick<NumberValue, 'value'>): string {
  if (typeof value === 'bigint') return String(value);
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? '+Inf' : '-Inf';
  if (Object.is(value, -0)) return '-0';
  const text = String(value);
  const [, sign = '', whole = '', fraction = '', exponent] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(text)!;
  if (exponent === undefined) return text;
  const shift = Number(exponent);
  return shift > 0
    ? sign + (whole + fraction).padEnd(whole.length + shift, '0')
    : `${sign}0.${'0'.repeat(-shift - whole.length)}${whole}${fraction}`;
}

/** The number that a text holds where a number is expected; undefined if it holds none. */
export function parseNumber(text: string): NumberValue | undefined {
  if (text.startsWith('-')) {
    if (!/^-\d+$/.test(text) || text.length > MOST_DIGITS) return undefined;
    const value = BigInt(text);
    return value >= INT_MIN ? make.integer('int', value) : undefined;
  }
  if (/[.eE]/.test(text)) {
    if (!/^\+?(\d+(_\d+)*)?(\.(\d+(_\d+)*)?)?([eE][+-]?\d+)?$/.test(text) || !/^\+?\.?\d/.test(text)) return undefined;
    const value = Number(text.replace(/_/g, ''));
    return Number.isFinite(value) ? make.float(value) : undefined;
  }
  if (!/^\d+$/.test(text)) return undefined;
  const digits = text.replace(/^0+(?=\d)/, '');
  if (digits.length > MOST_DIGITS) return undefined;
  const value = BigInt(digits);
  return value <= UINT_MAX ? make.integer('uint', value) : undefined;
}

const rank = { uint: 0, int: 1, float: 2 } as const;

/** Two numbers as the higher of their kinds: uint, int, float. An unsigned integer becomes a signed one bit for bit. */
export function unify(a: NumberValue, b: NumberValue): [IntegerValue, IntegerValue] | [FloatValue, FloatValue] {
  if (a.kind === 'float' || b.kind === 'float') return [make.float(Number(a.value)), make.float(Number(b.value))];
  const kind = rank[a.kind] > rank[b.kind] ? a.kind : b.kind;
  return [make.integer(kind, wrap(kind, a.value)), make.integer(kind, wrap(kind, b.value))];
}

/** An integer modulo 2^64. */
export function wrap(kind: 'int' | 'uint', value: bigint): bigint {
  return kind === 'int' ? BigInt.asIntN(64, value) : BigInt.asUintN(64, value);
}

/** Integer power by repeated multiplication, modulo 2^64; the exponent isn't negative. */
function power(kind: 'int' | 'uint', base: bigint, exponent: bigint): bigint {
  let result = 1n;
  let square = base;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = wrap(kind, result * square);
    square = wrap(kind, square * square);
  }
  return result;
}

export type ArithmeticOperator = '+' | '-' | '*' | '/' | '%' | '^';

/** The result of an arithmetic operator. A divisor isn't zero. */
export function arithmetic(operator: ArithmeticOperator, left: NumberValue, right: NumberValue): NumberValue {
  const [a, b] = unify(left, right);
  if (a.kind === 'float' || b.kind === 'float') {
    return shared.float(onFloats(operator, Number(a.value), Number(b.value)));
  }
  return shared.integer(a.kind, wrap(a.kind, onIntegers(operator, a.kind, a.value, b.value)));
}

function onFloats(operator: ArithmeticOperator, a: number, b: number): number {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    case '%':
      return a % b;
    case '^':
      // Unlike JavaScript, Go has 1 ^ NaN = 1 and (-1) ^ Inf = 1.
      return a === 1 || (a === -1 && Math.abs(b) === Number.POSITIVE_INFINITY) ? 1 : a ** b;
  }
}

function onIntegers(operator: ArithmeticOperator, kind: 'int' | 'uint', a: bigint, b: bigint): bigint {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    case '%':
      return a % b;
    case '^':
      if (b === 0n || a === 1n) return 1n;
      // A negative exponent gives the base: Alloy doesn't multiply even once.
      return b < 0n ? a : power(kind, a, b);
  }
}
