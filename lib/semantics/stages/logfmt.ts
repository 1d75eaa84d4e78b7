import { parseJson } from '../../languages';
import { extractedText } from './entry';
import { changing, type Stage, StageError } from './stage';
import type { StageArguments } from './stage-arguments';

/** `stage.logfmt`: takes values out of a line of `key=value`. */
export function logfmt(args: StageArguments): Stage {
  const mapping = new Map([...args.map('mapping')].map(([name, key]) => [key || name, name]));
  const names = args.regexp('regex');
  if (mapping.size === 0 && args.text('regex') === '') {
    throw new StageError('building', 'logfmt mapping or regex is required');
  }
  const source = args.text('source');
  return changing((entry) => {
    const input = source === '' ? entry.line : extractedText(entry, source);
    for (const [key, value] of input === undefined ? [] : logfmtPairs(input)) {
      const name = mapping.get(key);
      if (name !== undefined) entry.extracted.set(name, value);
      if (names?.test(key)) entry.extracted.set(key, value);
    }
  });
}

const pair = /[\x00- ]*([^\x00- ="]+)(=)?/y;

/** The pairs of all lines, up to what is no logfmt: false is returned then. */
export function* logfmtPairs(text: string): Generator<readonly [key: string, value: string], boolean> {
  for (const line of text.split('\n')) {
    pair.lastIndex = 0;
    let at = 0;
    while (/[^\x00- ]/.test(line.slice(at))) {
      pair.lastIndex = at;
      const found = pair.exec(line);
      if (!found) return false;
      at = pair.lastIndex;
      const [, key = '', equals] = found;
      if (equals === undefined) {
        if (line[at] === '"') return false;
        yield [key, ''];
        continue;
      }
      const value = valueAt(line, at);
      if (value === undefined) return false;
      at = value.end;
      yield [key, value.text];
    }
  }
  return true;
}

/** The value at a place: a text in quotes with escapes, or all up to a blank. */
function valueAt(line: string, at: number): { readonly text: string; readonly end: number } | undefined {
  const expression = line[at] === '"' ? /"((?:[^"\\]|\\.)*)"/y : /([^\x00- ="]*)/y;
  expression.lastIndex = at;
  const found = expression.exec(line);
  const end = expression.lastIndex;
  if (!found) return undefined;
  if (line[at] !== '"') return line[end] === undefined || line[end]! <= ' ' ? { text: found[1]!, end } : undefined;
  const text = unquoted(found[1]!);
  return text === undefined ? undefined : { text, end };
}

/** A text with escapes is one of JSON, in which `\'` is allowed. */
function unquoted(body: string): string | undefined {
  if (!body.includes('\\')) return body;
  const parsed = parseJson(
    `"${body.replace(/\\(.)/gs, (sequence, char: string) => (char === "'" ? char : sequence))}"`,
  );
  return parsed?.value as string | undefined;
}
