/** The value of an attribute. A `bigint` is an integer of 64 bits, a `number` a float. */
export type AttributeValue =
  | string
  | boolean
  | bigint
  | number
  | null
  | Uint8Array
  | readonly AttributeValue[]
  | AttributeMap;

export type AttributeMap = ReadonlyMap<string, AttributeValue>;

/** A value as plain TypeScript writes it; whole numbers are integers. */
export type PlainAttribute =
  | string
  | boolean
  | number
  | bigint
  | null
  | readonly PlainAttribute[]
  | { readonly [name: string]: PlainAttribute };

export function attributeOf(value: PlainAttribute): AttributeValue {
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map(attributeOf);
  if (typeof value === 'object' && value !== null) return attributesOf(value as { [name: string]: PlainAttribute });
  return value as AttributeValue;
}

/** Attributes as plain TypeScript writes them; those that are undefined aren't there. */
export interface PlainAttributes {
  readonly [name: string]: PlainAttribute | undefined;
}

export function attributesOf(values: PlainAttributes = {}): AttributeMap {
  return new Map(
    Object.entries(values).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, attributeOf(value)] as const],
    ),
  );
}

export function isMap(value: unknown): value is AttributeMap {
  return value instanceof Map;
}

/** A value as text, as the collector writes one where text is asked for: lists and maps as JSON, with keys in order. */
export function textOfAttribute(value: AttributeValue): string {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  return typeof value === 'object' ? JSON.stringify(plainOf(value)) : numberText(value);
}

function numberText(value: boolean | bigint | number): string {
  return String(value);
}

/** A value as JSON has it: integers as numbers, bytes as Base64. */
export function plainOf(value: AttributeValue): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (isMap(value)) {
    return Object.fromEntries(
      [...value].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => [name, plainOf(inner)]),
    );
  }
  return Array.isArray(value) ? value.map(plainOf) : value;
}
