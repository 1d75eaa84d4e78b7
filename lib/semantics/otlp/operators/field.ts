import { type AttributeMap, type AttributeValue, isMap } from '../attribute-value';
import type { LogRecord } from '../telemetry';

/** Where an operator reads or writes: the body of a log, its attributes or those of its resource, and names inside. */
export interface Field {
  readonly of: 'body' | 'attributes' | 'resource';
  readonly names: readonly string[];
}

/** `body.user`, `attributes["log.file.name"]`; undefined for what is none. */
export function readField(text: string): Field | undefined {
  const [, of, rest = ''] = /^(body|attributes|resource)((?:\.[^.[\]]+|\[(?:"[^"]*"|'[^']*')\])*)$/.exec(text) ?? [];
  if (of === undefined) return undefined;
  const names = [...rest.matchAll(/\.([^.[\]]+)|\[["']([^"']*)["']\]/g)].map(([, plain, quoted]) => plain ?? quoted!);
  return { of: of as Field['of'], names };
}

/** What is in a field; undefined where there is nothing. */
export function valueIn(log: LogRecord, { of, names }: Field): AttributeValue | undefined {
  let value: AttributeValue | undefined = rootOf(log, of);
  for (const name of names) value = isMap(value) ? value.get(name) : undefined;
  return value;
}

/** The log with another value in a field. A map goes into the map that is there. Undefined for a value that can't stand there. */
export function withValueIn(log: LogRecord, { of, names }: Field, value: AttributeValue): LogRecord | undefined {
  if (names.length === 0 && of !== 'body' && !isMap(value)) return undefined;
  const put = (current: AttributeValue | undefined, [name, ...rest]: readonly string[]): AttributeValue => {
    const map: AttributeMap = isMap(current) ? current : new Map();
    if (name !== undefined) return new Map([...map, [name, put(map.get(name), rest)]]);
    return isMap(value) ? new Map([...map, ...value]) : value;
  };
  return withRoot(log, of, put(rootOf(log, of), names));
}

/** The log without a field. */
export function withoutField(log: LogRecord, { of, names }: Field): LogRecord {
  const cut = (current: AttributeValue | undefined, [name, ...rest]: readonly string[]): AttributeValue => {
    if (name === undefined) return of === 'body' ? null : new Map();
    if (!isMap(current)) return current ?? null;
    if (rest.length > 0) return new Map([...current, [name, cut(current.get(name), rest)]]);
    return new Map([...current].filter(([key]) => key !== name));
  };
  return withRoot(log, of, cut(rootOf(log, of), names));
}

function rootOf({ body, attributes, resource }: LogRecord, of: Field['of']): AttributeValue {
  return of === 'body' ? body : of === 'attributes' ? attributes : resource.attributes;
}

function withRoot(log: LogRecord, of: Field['of'], value: AttributeValue): LogRecord {
  if (of === 'body') return { ...log, body: value };
  if (of === 'attributes') return { ...log, attributes: value as AttributeMap };
  return { ...log, resource: { ...log.resource, attributes: value as AttributeMap } };
}
