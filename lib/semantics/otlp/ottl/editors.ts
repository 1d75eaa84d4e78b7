import { type AttributeMap, type AttributeValue, isMap } from '../attribute-value';
import { integer, map, text, texts } from './arguments';
import { compiled } from './converters';
import { OttlError } from './ottl-error';

/** Gives the new value of what an editor edits; undefined where it stays as it is. */
type Editor = (target: AttributeValue, ...args: readonly AttributeValue[]) => AttributeValue | undefined;

/** What changes the value of a path, by its name in OTTL: the path is the first argument. */
export const editors: Readonly<Record<string, Editor>> = {
  set: (_, value = null) => (value === null ? undefined : value),
  delete_key: (target, key = null) => without(map(target), text(key)),
  delete_matching_keys(target, pattern = null) {
    const expression = compiled(text(pattern));
    return filtered(target, (name) => !expression.test(name));
  },
  keep_keys(target, keys = null) {
    const kept = new Set(texts(keys));
    return filtered(target, (name) => kept.has(name));
  },
  keep_matching_keys(target, pattern = null) {
    const expression = compiled(text(pattern));
    return filtered(target, (name) => expression.test(name));
  },
  replace_pattern(target, pattern = null, replacement = null) {
    const template = text(replacement);
    // Without a match nothing is set, and what isn't quite a text stays what it is.
    const isMatched = typeof target === 'string' && compiled(text(pattern)).test(target);
    return isMatched ? replaced(target, text(pattern), template) : undefined;
  },
  replace_all_patterns(target, mode = null, pattern = null, replacement = null) {
    const [source, template] = [text(pattern), text(replacement)];
    const entries = [...map(target)];
    if (text(mode) === 'key') return new Map(entries.map(([name, value]) => [replaced(name, source, template), value]));
    return new Map(
      entries.map(([name, value]) => [name, typeof value === 'string' ? replaced(value, source, template) : value]),
    );
  },
  truncate_all(target, limit = null) {
    const most = Number(integer(limit));
    return new Map(
      [...map(target)].map(([name, value]) => [name, typeof value === 'string' ? truncated(value, most) : value]),
    );
  },
  limit(target, limit = null, priority = null) {
    const [attributes, most] = [map(target), Number(integer(limit))];
    if (attributes.size <= most) return undefined;
    const kept = new Set(texts(priority));
    let count = [...kept].filter((name) => attributes.has(name)).length;
    return filtered(attributes, (name) => kept.has(name) || count++ < most);
  },
  merge_maps(target, source = null, strategy = null) {
    const [into, from] = [map(target), map(source)];
    switch (text(strategy)) {
      case 'insert':
        return new Map([...into, ...[...from].filter(([name]) => !into.has(name))]);
      case 'update':
        return new Map([...into, ...[...from].filter(([name]) => into.has(name))]);
      default:
        return new Map([...into, ...from]);
    }
  },
};

/** The last member takes the place of the one that goes: `limit` sees the order. */
function without(target: AttributeMap, key: string): AttributeMap {
  const entries = [...target];
  const at = entries.findIndex(([name]) => name === key);
  if (at < 0) return target;
  const last = entries.pop()!;
  if (at < entries.length) entries[at] = last;
  return new Map(entries);
}

function filtered(target: AttributeValue, keeps: (name: string) => boolean): AttributeMap {
  if (!isMap(target)) throw new OttlError('expected pcommon.Map');
  return new Map([...target].filter(([name]) => keeps(name)));
}

function replaced(value: string, pattern: string, template: string): string {
  const expression = compiled(pattern);
  return expression.replaceAll(value, (match) => expression.expand(template, match));
}

/** So many bytes, and no part of a character. */
function truncated(value: string, most: number): string {
  const bytes = Buffer.from(value);
  if (bytes.length <= most) return value;
  let end = most;
  while (end > 0 && (bytes[end]! & 0xc0) === 0x80) end--;
  return bytes.subarray(0, end).toString();
}
