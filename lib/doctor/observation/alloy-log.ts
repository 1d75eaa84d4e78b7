import { mask } from '../mask';

/** A line of Alloy's log, in either of its formats. */
export interface LogEntry {
  /** `error`, `warn`, `info`, `debug`; empty where the line has none. */
  readonly level: string;
  readonly message: string;
  /** The component that says it, with its modules before it: `loki.write.default`. */
  readonly component?: string;
  /** What went wrong. */
  readonly error?: string;
  /** From when on a log stream is read, as the component that opens it says. */
  readonly startTime?: string;
}

/** Reads Alloy's log: logfmt, JSON, and lines that are neither. Credentials are hidden. */
export function parseAlloyLog(text: string): LogEntry[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const fields = fieldsOf(line);
      return fields === undefined ? { level: '', message: mask(line) } : entryOf(fields, line);
    });
}

function entryOf(fields: Readonly<Record<string, string>>, line: string): LogEntry {
  const path = (fields['component_path'] ?? '').replace(/^\/+|\/+$/g, '');
  const id = fields['component_id'] ?? fields['component'];
  const error = fields['err'] ?? fields['error'];
  // The one key with a space: quoted in logfmt.
  const startTime = fields['start time'] ?? / "start time"="?([^\s"]+)/.exec(line)?.[1];
  return {
    level: (fields['level'] ?? '').toLowerCase().replace('warning', 'warn'),
    message: mask(fields['msg'] ?? fields['message'] ?? ''),
    ...(id === undefined ? {} : { component: path === '' ? id : `${path}/${id}` }),
    ...(error === undefined || error === '' ? {} : { error: mask(error) }),
    ...(startTime === undefined ? {} : { startTime }),
  };
}

function fieldsOf(line: string): Readonly<Record<string, string>> | undefined {
  if (line.startsWith('{')) {
    try {
      const fields = JSON.parse(line) as Record<string, unknown>;
      return Object.fromEntries(
        Object.entries(fields).map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]),
      );
    } catch {
      return undefined;
    }
  }
  // From the beginning of a word only: else a line of one long word takes its length squared.
  const pairs = [...line.matchAll(/(?<![\w.-])([A-Za-z_][\w.-]*)=("(?:[^"\\]|\\.)*"|\S*)/g)];
  if (!pairs.some(([, key]) => key === 'level' || key === 'msg')) return undefined;
  return Object.fromEntries(pairs.map(([, key, value]) => [key, unquoted(value!)]));
}

function unquoted(text: string): string {
  if (!text.startsWith('"')) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text.slice(1, -1);
  }
}

/** The different errors of a component, the latest last. */
export function errorsOf(log: readonly LogEntry[], component: string): readonly string[] {
  const errors = log
    .filter((entry) => entry.component === component && (entry.level === 'error' || entry.level === 'warn'))
    .map(({ error, message }) => error ?? message)
    // Said of every request that was under way when Alloy stopped.
    .filter((text) => text !== 'context canceled');
  return [...new Set(errors.reverse())].reverse();
}
