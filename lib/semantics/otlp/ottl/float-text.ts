/** Underscores stand between digits. */
const digits = String.raw`\d(?:_?\d)*`;
const decimal = new RegExp(`^[+-]?(?:${digits}(?:\\.(?:${digits})?)?|\\.${digits})(?:e[+-]?${digits})?$`, 'i');

/** The float that a text is for Go (`strconv.ParseFloat`); undefined for what is none, or is too large. */
export function floatOfText(text: string): number | undefined {
  if (decimal.test(text)) {
    const number = Number(text.replaceAll('_', ''));
    return Number.isFinite(number) ? number : undefined;
  }
  if (/^nan$/i.test(text)) return Number.NaN;
  const [, sign, special] = /^([+-]?)(inf|infinity)$/i.exec(text) ?? [];
  if (special !== undefined) return sign === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return hexadecimal(text);
}

/** `0x1.8p3`: underscores can stand between digits, and behind the prefix. */
function hexadecimal(text: string): number | undefined {
  const [, sign, whole = '', fraction = '', exponent] =
    /^([+-]?)0x((?:_?[0-9a-f])*)(?:\.((?:[0-9a-f](?:_?[0-9a-f])*)?))?p([+-]?\d+)$/i.exec(text) ?? [];
  const digits = (whole + fraction).replaceAll('_', '');
  if (exponent === undefined || digits === '') return undefined;
  const number = Number(BigInt(`0x${digits}`)) * 2 ** (Number(exponent) - 4 * fraction.replaceAll('_', '').length);
  if (!Number.isFinite(number)) return undefined;
  return sign === '-' ? -number : number;
}
