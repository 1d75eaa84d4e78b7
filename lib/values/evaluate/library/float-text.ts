/** Forms of a float as Go's `strconv` writes them: `e E f F g G b x X`. A precision of undefined is the shortest that tells it apart. */
export function floatText(value: number, verb: string, precision: number | undefined): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? '+Inf' : '-Inf';
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  const text = unsigned(Math.abs(value), verb, precision);
  return sign + (verb === 'E' || verb === 'G' || verb === 'X' ? text.toUpperCase() : text);
}

function unsigned(value: number, verb: string, precision: number | undefined): string {
  switch (verb) {
    case 'e':
    case 'E':
      return exponential(value, precision);
    case 'f':
    case 'F':
      return precision === undefined ? plain(value) : fixed(value, precision);
    case 'b':
      return binary(value);
    case 'x':
    case 'X':
      return hexadecimal(value, precision);
    default:
      return general(value, precision);
  }
}

function exponential(value: number, precision: number | undefined): string {
  const text = precision === undefined ? value.toExponential() : roundedExponential(value, precision);
  return text.replace(/e([+-])(\d)$/, 'e$10$2');
}

/** No float has more decimal places; what is behind them is zeros. */
const MOST_PLACES = 1_100;

/** The value times ten to the power of `places`, rounded half to even, exactly. */
function scaled(value: number, places: number): bigint {
  const { mantissa, exponent } = parts(value);
  const up = (places > 0 ? 10n ** BigInt(places) : 1n) << BigInt(Math.max(exponent, 0));
  const down = (places < 0 ? 10n ** BigInt(-places) : 1n) << BigInt(Math.max(-exponent, 0));
  const quotient = (mantissa * up) / down;
  const twice = ((mantissa * up) % down) * 2n;
  return twice > down || (twice === down && (quotient & 1n) === 1n) ? quotient + 1n : quotient;
}

function roundedExponential(value: number, precision: number): string {
  const kept = Math.min(precision, MOST_PLACES);
  let exponent = value === 0 ? 0 : Number(value.toExponential().split('e')[1]);
  let digits = String(scaled(value, kept - exponent));
  // The shortest form may be rounded over a power of ten, and so may this one.
  if (digits.length !== kept + 1 && value !== 0) {
    exponent += digits.length > kept + 1 ? 1 : -1;
    digits = String(scaled(value, kept - exponent));
  }
  const padded = digits.padEnd(precision + 1, '0');
  const fraction = precision > 0 ? `.${padded.slice(1)}` : '';
  return `${padded[0]}${fraction}e${exponent < 0 ? '-' : '+'}${Math.abs(exponent)}`;
}

function fixed(value: number, precision: number): string {
  const kept = Math.min(precision, MOST_PLACES);
  const digits = String(scaled(value, kept)).padStart(kept + 1, '0');
  const whole = digits.slice(0, digits.length - kept);
  const fraction = digits.slice(digits.length - kept).padEnd(precision, '0');
  return precision === 0 ? whole : `${whole}.${fraction}`;
}

function plain(value: number): string {
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
  const digits = mantissa.replace('.', '');
  const point = Number(exponent) + 1;
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`.replace(/^0\.0$/, '0');
  return digits.length <= point ? digits.padEnd(point, '0') : `${digits.slice(0, point)}.${digits.slice(point)}`;
}

function general(value: number, precision: number | undefined): string {
  const wanted = precision === 0 ? 1 : precision;
  const rounded = wanted === undefined ? value.toExponential() : roundedExponential(value, wanted - 1);
  const [mantissa = '0', exponentText = '0'] = rounded.split('e');
  const exponent = Number(exponentText);
  const digits = mantissa.replace('.', '').replace(/(?<=.)0+$/, '');
  // With no precision given, Go decides as for six digits.
  const threshold =
    wanted === undefined ? 6 : wanted > digits.length && digits.length > exponent ? digits.length : wanted;
  if (exponent < -4 || exponent >= threshold) {
    const fraction = digits.length > 1 ? `.${digits.slice(1)}` : '';
    return `${digits[0]}${fraction}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  }
  const point = exponent + 1;
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  return digits.length <= point ? digits.padEnd(point, '0') : `${digits.slice(0, point)}.${digits.slice(point)}`;
}

const scratch = new DataView(new ArrayBuffer(8));

/** Mantissa as an integer and the power of two that it's multiplied with. */
function parts(value: number): { mantissa: bigint; exponent: number } {
  scratch.setFloat64(0, value);
  const bits = scratch.getBigUint64(0);
  const biased = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  return biased === 0
    ? { mantissa: fraction, exponent: -1074 }
    : { mantissa: fraction | 0x10000000000000n, exponent: biased - 1075 };
}

function binary(value: number): string {
  const { mantissa, exponent } = parts(value);
  return `${mantissa}p${exponent < 0 ? '-' : '+'}${Math.abs(exponent)}`;
}

function hexadecimal(value: number, precision: number | undefined): string {
  if (value === 0) return `0x0${precision ? `.${'0'.repeat(precision)}` : ''}p+00`;
  let { mantissa, exponent } = parts(value);
  exponent += 52;
  while (mantissa < 0x10000000000000n) {
    mantissa <<= 1n;
    exponent--;
  }
  if (precision !== undefined && precision < 13) {
    const shift = BigInt(4 * (13 - precision));
    const half = 1n << (shift - 1n);
    const rest = mantissa & ((1n << shift) - 1n);
    mantissa >>= shift;
    if (rest > half || (rest === half && (mantissa & 1n) === 1n)) mantissa++;
    mantissa <<= shift;
    if (mantissa >= 0x20000000000000n) {
      mantissa >>= 1n;
      exponent++;
    }
  }
  const hex = mantissa.toString(16);
  const digits =
    precision === undefined ? hex.slice(1).replace(/0+$/, '') : hex.slice(1).padEnd(precision, '0').slice(0, precision);
  const power = `${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  return `0x1${digits ? `.${digits}` : ''}p${power}`;
}
