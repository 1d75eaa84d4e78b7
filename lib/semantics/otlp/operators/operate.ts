import type { Regexp } from '../../../languages';
import { type AttributeMap, type AttributeValue, isMap } from '../attribute-value';
import type { LogRecord } from '../telemetry';
import { type Field, valueIn, withoutField, withValueIn } from './field';

/** What an operator of a receiver of logs does to a log. */
export type LogOperator =
  | { readonly type: 'noop' }
  | { readonly type: 'add'; readonly field: Field; readonly value: AttributeValue }
  | { readonly type: 'remove'; readonly field: Field }
  | { readonly type: 'copy' | 'move'; readonly from: Field; readonly to: Field }
  | { readonly type: 'retain'; readonly fields: readonly Field[] }
  | { readonly type: 'json_parser'; readonly from: Field; readonly to: Field }
  | { readonly type: 'regex_parser'; readonly from: Field; readonly to: Field; readonly regex: Regexp };

/** The log behind an operator, or why that fails. */
export function operated(log: LogRecord, operator: LogOperator): LogRecord | { readonly failed: string } {
  switch (operator.type) {
    case 'noop':
      return log;
    case 'add':
      return withValueIn(log, operator.field, operator.value) ?? { failed: 'the value can not stand there' };
    case 'remove': {
      if (valueIn(log, operator.field) === undefined) return { failed: 'the field is not there' };
      return withoutField(log, operator.field);
    }
    case 'copy':
    case 'move': {
      const value = valueIn(log, operator.from);
      if (value === undefined) return { failed: 'the field is not there' };
      const rest = operator.type === 'move' ? withoutField(log, operator.from) : log;
      return withValueIn(rest, operator.to, value) ?? { failed: 'the value can not stand there' };
    }
    case 'retain':
      return retained(log, operator.fields);
    case 'json_parser':
      return parsed(log, operator, (text) => objectIn(text) ?? { failed: 'it is no JSON object' });
    case 'regex_parser':
      return parsed(log, operator, (text) => groupsIn(text, operator.regex) ?? { failed: 'the regex does not match' });
  }
}

/** Only of what a field names something of, something is left out. */
function retained(log: LogRecord, fields: readonly Field[]): LogRecord {
  const named = new Set(fields.map(({ of }) => of));
  const emptied = [...named].reduce((rest, of) => withoutField(rest, { of, names: [] }), log);
  return fields.reduce((rest, field) => {
    const value = valueIn(log, field);
    return value === undefined ? rest : (withValueIn(rest, field, value) ?? rest);
  }, emptied);
}

function parsed(
  log: LogRecord,
  { from, to }: { readonly from: Field; readonly to: Field },
  parse: (text: string) => AttributeMap | { readonly failed: string },
): LogRecord | { readonly failed: string } {
  const text = valueIn(log, from);
  if (typeof text !== 'string') return { failed: 'there is no text to parse' };
  const found = parse(text);
  if (!isMap(found)) return found as { readonly failed: string };
  return withValueIn(log, to, found) ?? { failed: 'the value can not stand there' };
}

function objectIn(text: string): AttributeMap | undefined {
  try {
    const value = fromJson(JSON.parse(text));
    return isMap(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Numbers of JSON are floats, whole ones too. */
function fromJson(value: unknown): AttributeValue {
  if (Array.isArray(value)) return value.map(fromJson);
  if (typeof value !== 'object' || value === null) return value as AttributeValue;
  return new Map(Object.entries(value).map(([name, inner]) => [name, fromJson(inner)]));
}

/** What the named groups of an expression find; undefined where it doesn't match. */
function groupsIn(text: string, regex: Regexp): AttributeMap | undefined {
  const match = regex.find(text);
  if (match === undefined) return undefined;
  return new Map(
    regex.groupNames.flatMap((name, at) => (name === '' ? [] : [[name, match.groups[at] ?? ''] as const])),
  );
}
