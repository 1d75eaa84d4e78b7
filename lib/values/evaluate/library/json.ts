import { bytesOf, wellFormed } from '../byte-text';
import { FunctionError } from '../error';
import { numberText } from '../number';
import { make, type NumberValue, shared, sortedKeys, type Value } from '../value';
import { checkJson } from './json-scanner';

/** Reads JSON as `encoding.from_json` does: all numbers are floats. @throws FunctionError with Go's message */
export function parseJson(text: string): Value {
  return readJson(text, (literal) => {
    const value = Number(literal);
    if (!Number.isFinite(value)) {
      throw new FunctionError(`json: cannot unmarshal number ${literal} into Go value of type float64`);
    }
    return make.float(value);
  });
}

/** Reads JSON as `json_path` does: integers stay integers. @throws FunctionError */
export function parseJsonExactly(text: string): Value {
  return readJson(text, (literal) => {
    if (!/^-?\d+$/.test(literal)) return make.float(Number(literal));
    const value = literal.length > 20 ? 2n ** 64n : BigInt(literal);
    return BigInt.asIntN(64, value) === value ? make.integer('int', value) : make.float(Number(literal));
  });
}

interface Container {
  readonly elements: Value[];
  /** Keys of the elements of an object; undefined in a list. */
  readonly keys?: string[];
}

/** Reads valid JSON at any depth: without recursion. */
function readJson(text: string, number: (literal: string) => NumberValue): Value {
  const problem = checkJson(bytesOf(text));
  if (problem !== undefined) throw new FunctionError(problem);
  const open: Container[] = [{ elements: [] }];
  const tokens = /[[\]{},:]|"(?:[^"\\]|\\.)*"|[^\s[\]{},:"]+/gs;
  for (const [token] of wellFormed(text).matchAll(tokens)) {
    const around = open.at(-1)!;
    if (token === '[' || token === '{') {
      open.push(token === '[' ? { elements: [] } : { elements: [], keys: [] });
    } else if (token === ']' || token === '}') {
      open.pop();
      open.at(-1)!.elements.push(closed(around));
    } else if (token === ',' || token === ':') {
      // Punctuation says nothing that the order of tokens doesn't.
    } else if (around.keys && around.keys.length === around.elements.length) {
      around.keys.push(stringOf(token));
    } else {
      around.elements.push(scalar(token, number));
    }
  }
  return open[0]!.elements[0]!;
}

function closed({ elements, keys }: Container): Value {
  return keys ? make.object(new Map(keys.map((key, i) => [key, elements[i]!]))) : make.array(elements);
}

function scalar(token: string, number: (literal: string) => NumberValue): Value {
  switch (token[0]) {
    case '"':
      return make.string(stringOf(token));
    case 't':
    case 'f':
      return make.bool(token === 'true');
    case 'n':
      return shared.null;
    default:
      return number(token);
  }
}

/** `"\ud800"` is no character; Go reads it as U+FFFD. */
function stringOf(token: string): string {
  return (JSON.parse(token) as string).replace(/[\ud800-\udfff]/gu, '\ufffd');
}

/** Compact JSON with sorted keys, as Go writes it: safe in HTML. @throws FunctionError */
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
      if (value.capsule === 'secret') return jsonText(value.text);
      if (value.capsule === 'optional_secret') return `{"IsSecret":${value.isSecret},"Value":${jsonText(value.text)}}`;
      if (value.capsule === 'target') return jsonObject(value.fields);
      throw new FunctionError(`json: unsupported type: ${value.name}`);
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
