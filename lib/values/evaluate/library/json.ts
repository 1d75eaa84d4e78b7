import { wellFormed } from '../byte-text';
import { FunctionError, LeftUnknown } from '../error';
import { numberText } from '../number';
import { make, sortedKeys, type Value } from '../value';
import { readJson } from './json-reader';

/** `encoding.from_json`: all numbers are floats. @throws FunctionError with Go's message; LeftUnknown for more than 500 levels */
export function parseJson(text: string): Value {
  return readJson(text, (literal) => {
    const value = Number(literal);
    if (!Number.isFinite(value)) {
      throw new FunctionError(`json: cannot unmarshal number ${literal} into Go value of type float64`);
    }
    return make.float(value);
  });
}

/** Reads JSON as `json_path` does: integers stay integers. @throws FunctionError, LeftUnknown */
export function parseJsonExactly(text: string): Value {
  return readJson(text, (literal) => {
    if (!/^-?\d+$/.test(literal)) return make.float(Number(literal));
    const value = literal.length > 20 ? 2n ** 64n : BigInt(literal);
    return BigInt.asIntN(64, value) === value ? make.integer('int', value) : make.float(Number(literal));
  });
}

/**
 * `encoding.to_json`: compact JSON with sorted keys, as Go writes it: safe in HTML.
 *
 * @throws FunctionError for what JSON can't hold; LeftUnknown for secrets, whose text an ordinary text would show, and other capsules
 */
export function toJson(value: Value): string {
  switch (value.type) {
    case 'null':
      return 'null';
    case 'bool':
      return String(value.value);
    case 'number':
      return value.kind === 'float' ? jsonFloat(value.value) : String(value.value);
    case 'string':
      return jsonText(value.value);
    case 'array':
      return `[${value.elements.map(toJson).join(',')}]`;
    case 'object':
      return jsonObject(value.fields);
    case 'capsule':
      throw new LeftUnknown();
    default:
      throw new FunctionError('json: unsupported type: func()');
  }
}

function jsonObject(fields: ReadonlyMap<string, Value>): string {
  return `{${sortedKeys(fields)
    .map((key) => `${jsonText(key)}:${toJson(fields.get(key)!)}`)
    .join(',')}}`;
}

function jsonFloat(value: number): string {
  if (!Number.isFinite(value)) throw new FunctionError(`json: unsupported value: ${numberText({ value })}`);
  // Go writes floats as JavaScript does, but for two-digit exponents' zero and negative zero.
  return Object.is(value, -0) ? '-0' : String(value);
}

function jsonText(text: string): string {
  return JSON.stringify(wellFormed(text)).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
