import { type GoValue, isList, isMap, printed, TemplateError, TypedValue, typeName } from './value';

/** Checks how many arguments there are. */
export function counted(name: string, args: readonly GoValue[], least: number, most = least): void {
  if (args.length >= least && args.length <= most) return;
  const wanted = least === most ? `${least}` : `at least ${least}`;
  throw new TemplateError(`wrong number of args for ${name}: want ${wanted} got ${args.length}`);
}

/** An argument where a text is asked for: Go converts nothing. */
export function textArgument(value: GoValue): string {
  if (typeof value === 'string') return value;
  throw wrongType(value, 'string');
}

/** An argument where an `int` is asked for. */
export function intArgument(value: GoValue): number {
  if (typeof value === 'bigint') return Number(value);
  throw wrongType(value, 'int');
}

export function mapArgument(value: GoValue): ReadonlyMap<string, GoValue> {
  if (isMap(value)) return value;
  throw wrongType(value, 'map[string]interface {}');
}

export function listArgument(value: GoValue): readonly GoValue[] {
  if (isList(value)) return value;
  throw wrongType(value, 'list');
}

function wrongType(value: GoValue, expected: string): TemplateError {
  return new TemplateError(
    value === undefined || value === null
      ? `invalid value; expected ${expected}`
      : `wrong type for value; expected ${expected}; got ${typeName(value)}`,
  );
}

/** A value as text, as sprig makes one of anything. */
export function anyText(value: GoValue): string {
  return printed(value === undefined ? null : value);
}

/** A value as integer, as sprig's `toInt64` makes one of anything: 0 of what is none. */
export function anyInteger(value: GoValue): bigint {
  if (typeof value === 'bigint') return value;
  if (value instanceof TypedValue) return value.value;
  if (typeof value === 'number')
    return Number.isFinite(value) ? BigInt.asIntN(64, BigInt(Math.trunc(value))) : -(2n ** 63n);
  if (typeof value === 'boolean') return value ? 1n : 0n;
  if (typeof value !== 'string') return 0n;
  const text = value.replace(/^([+-]?\d*)\.\d*$/, (_, whole: string) => (/\d/.test(whole) ? whole : `${whole}0`));
  // As in Go, a number that begins with 0 is octal.
  if (!/^[+-]?(?:0|[1-9]\d*|0[0-7]+|0[xX][\da-fA-F]+|0[bB][01]+|0[oO][0-7]+)$/.test(text)) return 0n;
  const digits = text.replace(/^[+-]/, '').replace(/^0(?=\d)/, '0o');
  const number = BigInt(digits) * (text.startsWith('-') ? -1n : 1n);
  return BigInt.asIntN(64, number) === number ? number : 0n;
}

/** A value as float, as sprig's `toFloat64` makes one of anything. */
export function anyFloat(value: GoValue): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(value) ? Number(value) : 0;
  return Number(anyInteger(value));
}
