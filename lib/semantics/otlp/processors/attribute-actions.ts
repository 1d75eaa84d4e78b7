import { createHash } from 'node:crypto';
import type { Regexp } from '../../../languages';
import { type AttributeMap, type AttributeValue, textOfAttribute } from '../attribute-value';
import { mapAttributes, type Telemetry } from '../telemetry';

/** Where an action takes a value from: it's given, or another attribute's. */
export type ValueSource = { readonly value: AttributeValue } | { readonly fromAttribute: string };

/** What `otelcol.processor.attributes` does to one attribute, or to those whose names match. */
export type AttributeAction =
  | { readonly action: 'insert' | 'update' | 'upsert'; readonly key: string; readonly source: ValueSource }
  | { readonly action: 'delete' | 'hash'; readonly key: string; readonly pattern?: Regexp }
  | { readonly action: 'extract'; readonly key: string; readonly pattern: Regexp }
  | { readonly action: 'convert'; readonly key: string; readonly to: 'string' | 'int' | 'double' };

/** Does actions, in order, to the attributes of a span or a log, or to those of each point of a metric. */
export function withActions(data: Telemetry, actions: readonly AttributeAction[]): Telemetry {
  return mapAttributes(data, (attributes) => actions.reduce(done, attributes));
}

function done(attributes: AttributeMap, action: AttributeAction): AttributeMap {
  const current = attributes.get(action.key);
  switch (action.action) {
    case 'insert':
    case 'update':
    case 'upsert': {
      const value = 'value' in action.source ? action.source.value : attributes.get(action.source.fromAttribute);
      const isWanted =
        action.action === 'upsert' || (action.action === 'insert' ? current === undefined : current !== undefined);
      return value === undefined || !isWanted ? attributes : withAttribute(attributes, action.key, value);
    }
    case 'delete': {
      const { key, pattern } = action;
      const left = [...attributes].filter(([name]) => name !== key && pattern?.test(name) !== true);
      return left.length === attributes.size ? attributes : new Map(left);
    }
    case 'hash': {
      const { key, pattern } = action;
      // One whose name is given and matches is hashed twice.
      return new Map(
        [...attributes].map(([name, value]) => {
          const once = name === key ? hashed(value) : value;
          return [name, pattern?.test(name) === true ? hashed(once) : once];
        }),
      );
    }
    case 'extract': {
      const match = typeof current === 'string' ? action.pattern.find(current) : undefined;
      if (match === undefined) return attributes;
      return action.pattern.groupNames
        .slice(1)
        .reduce((all, name, at) => withAttribute(all, name, match.groups[at + 1] ?? ''), attributes);
    }
    case 'convert': {
      const converted = current === undefined ? undefined : convertedTo(action.to, current);
      return converted === undefined ? attributes : withAttribute(attributes, action.key, converted);
    }
  }
}

function withAttribute(attributes: AttributeMap, key: string, value: AttributeValue): AttributeMap {
  return new Map([...attributes, [key, value]]);
}

/** The SHA-256 of a value, as hexadecimal; empty for what is no text, number or boolean. */
function hashed(value: AttributeValue): string {
  const bytes = bytesOf(value);
  return bytes === undefined ? '' : createHash('sha256').update(bytes).digest('hex');
}

function bytesOf(value: AttributeValue): string | Uint8Array | undefined {
  switch (typeof value) {
    case 'string':
      return value;
    case 'boolean':
      return new Uint8Array([value ? 1 : 0]);
    case 'bigint': {
      const bytes = Buffer.alloc(8);
      bytes.writeBigInt64LE(value);
      return bytes;
    }
    case 'number': {
      const bytes = Buffer.alloc(8);
      bytes.writeDoubleLE(value);
      return bytes;
    }
    default:
      return undefined;
  }
}

/** A value of another type; undefined where it can't be converted, or is of that type. */
function convertedTo(type: 'string' | 'int' | 'double', value: AttributeValue): AttributeValue | undefined {
  if (type === 'string') return typeof value === 'string' ? undefined : textOfAttribute(value);
  switch (typeof value) {
    case 'boolean':
      return type === 'int' ? BigInt(value) : Number(value);
    case 'bigint':
      return type === 'int' ? undefined : Number(value);
    case 'number':
      return type === 'int' ? BigInt(Math.trunc(value)) : undefined;
    case 'string':
      return type === 'int' ? integerIn(value) : floatIn(value);
    default:
      return undefined;
  }
}

function integerIn(text: string): bigint | undefined {
  const number = /^[+-]?\d+$/.test(text) ? BigInt(text) : undefined;
  return number !== undefined && BigInt.asIntN(64, number) === number ? number : undefined;
}

function floatIn(text: string): number | undefined {
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;
}
