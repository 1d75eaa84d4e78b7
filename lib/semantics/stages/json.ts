import { compileJmespath, type JmespathSearch, type JsonValue, jsonText, parseJson } from '../../languages';
import { type ExtractedValue, extractedText, type StageEntry } from './entry';
import { filtering, type Stage, StageError } from './stage';
import type { StageArguments } from './stage-arguments';

/** `stage.json`: takes values out of a line of JSON, by expressions of JMESPath or by names. */
export function json(args: StageArguments): Stage {
  const expressions = args.map('expressions');
  if (expressions.size === 0 && args.text('regex') === '') {
    throw new StageError('building', 'JMES expressions or regex is required');
  }
  const source = args.source('empty source');
  const searches = [...expressions].map(([name, expression]): [string, JmespathSearch] => {
    const search = compileJmespath(expression || name);
    if ('problem' in search) throw new StageError('building', `could not compile JMES expression: ${search.problem}`);
    return [name, search.search];
  });
  const names = args.regexp('regex');
  const dropsMalformed = args.flag('drop_malformed');

  return filtering((entry) => {
    const text = source === undefined ? entry.line : extractedText(entry, source);
    if (text === undefined) return true;
    const parsed = parseJson(text);
    const value = parsed?.value;
    if (value === undefined || typeof value !== 'object' || Array.isArray(value)) return !dropsMalformed;
    takeOut(entry, value, searches);
    for (const [name, item] of Object.entries(value ?? {})) {
      if (names?.test(name)) entry.extracted.set(name, simplified(item));
    }
    return true;
  });
}

function takeOut(entry: StageEntry, value: JsonValue, searches: readonly [string, JmespathSearch][]): void {
  for (const [name, search] of searches) {
    const found = search(value);
    if (found !== undefined) entry.extracted.set(name, simplified(found));
  }
}

function simplified(value: JsonValue): ExtractedValue {
  return typeof value === 'object' && value !== null ? jsonText(value) : (value as ExtractedValue);
}
