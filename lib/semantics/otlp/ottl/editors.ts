import { formatted } from '../../../languages';
import { type AttributeMap, isMap } from '../attribute-value';
import { attribute, integer, list, map, text, texts } from './arguments';
import { compiled } from './converters';
import { flattened } from './flatten';
import { globExpression } from './glob';
import { OttlError, UnsupportedOttl } from './ottl-error';
import type { OttlValue } from './ottl-value';

/** Gives the new value of what an editor edits; undefined where it stays as it is. */
type Editor = (target: OttlValue, ...args: readonly OttlValue[]) => OttlValue | undefined;

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
  replace_pattern(target, pattern = null, replacement = null, change = null, format = null) {
    const template = text(replacement);
    // Without a match nothing is set, and what isn't quite a text stays what it is.
    const isMatched = typeof target === 'string' && compiled(text(pattern)).test(target);
    return isMatched ? replaced(target, text(pattern), template, change, format) : undefined;
  },
  replace_all_patterns(target, mode = null, pattern = null, replacement = null, change = null, format = null) {
    const [source, template] = [text(pattern), text(replacement)];
    compiled(source);
    const next = (value: string) => attempted(() => replaced(value, source, template, change, format));
    const entries = [...map(target)];
    // What fails stays what it is, and a member whose name fails goes.
    if (text(mode) === 'key') {
      return new Map(
        entries.flatMap(([name, value]) => {
          const changed = next(name);
          return changed === undefined ? [] : [[changed, value]];
        }),
      );
    }
    return new Map(entries.map(([name, value]) => [name, typeof value === 'string' ? (next(value) ?? value) : value]));
  },
  replace_match(target, pattern = null, replacement = null, change = null, format = null) {
    const expression = globExpression(text(pattern));
    const value = changedBy(change, text(replacement), format);
    return typeof target === 'string' && expression.test(target) ? value : undefined;
  },
  replace_all_matches(target, pattern = null, replacement = null, change = null, format = null) {
    const expression = globExpression(text(pattern));
    const next = changedBy(change, text(replacement), format);
    return new Map(
      [...map(target)].map(([name, value]) => [
        name,
        typeof value === 'string' && expression.test(value) ? next : value,
      ]),
    );
  },
  flatten: (target, prefix = null, depth = null, resolvesConflicts = null) =>
    flattened(
      map(target),
      prefix === null ? '' : text(prefix),
      depth === null ? Number.POSITIVE_INFINITY : Number(integer(depth)),
      resolvesConflicts === true,
    ),
  append(target, value = null, values = null) {
    if (isMap(target)) throw new OttlError('unsupported type of target field');
    const before = target === null ? [] : Array.isArray(target) ? target : [attribute(target)];
    const added = [...(value === null ? [] : [attribute(value)]), ...(values === null ? [] : list(values))];
    if (added.some((each) => typeof each === 'object')) {
      throw new UnsupportedOttl("appending nothing, lists and maps isn't executed here");
    }
    return [...before, ...added];
  },
  delete_index(target, start = null, end = null) {
    const elements = list(target);
    const [from, to] = [integer(start), end === null ? integer(start) + 1n : integer(end)];
    const length = BigInt(elements.length);
    if (from === 0n && to === length) return [];
    if (from < 0n || from >= length)
      throw new OttlError(`startIndex ${from} out of bounds for slice of length ${length}`);
    if (to < from || to > length) throw new OttlError(`endIndex ${to} out of bounds for slice of length ${length}`);
    return elements.filter((_, at) => BigInt(at) < from || BigInt(at) >= to);
  },
  truncate_all(target, limit = null, keepsCharacters = null) {
    const most = Number(integer(limit));
    const cut = (value: string) => {
      const next = truncated(value, most);
      if (keepsCharacters === false && Buffer.byteLength(next) < Math.min(most, Buffer.byteLength(value))) {
        throw new UnsupportedOttl("a text that is cut within a character isn't executed here");
      }
      return next;
    };
    return new Map([...map(target)].map(([name, value]) => [name, typeof value === 'string' ? cut(value) : value]));
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

function filtered(target: OttlValue, keeps: (name: string) => boolean): AttributeMap {
  if (!isMap(target)) throw new OttlError('expected pcommon.Map');
  return new Map([...target].filter(([name]) => keeps(name)));
}

/** Characters of a text; one that comes here doubles with every further match. */
const LONGEST_TEXT = 2 ** 22;
const GROWS =
  'what the function puts in is found again, and the text grows with each match until Alloy has no memory left';

function replaced(value: string, pattern: string, template: string, change: OttlValue, format: OttlValue): string {
  const expression = compiled(pattern);
  if (change === null) return expression.replaceAll(value, (match) => expression.expand(template, match));
  // What one match becomes is put in everywhere, where further ones were and in what others have become, too.
  return expression.findAll(value).reduce((current, match) => {
    const next = changedBy(change, expression.expand(template, match), format);
    const found = match.groups[0] ?? '';
    // Of nothing, there is one before each character, and one at the end.
    const grown =
      found === '' ? next + Array.from(current, (each) => each + next).join('') : current.replaceAll(found, () => next);
    if (grown.length > LONGEST_TEXT) throw new UnsupportedOttl(GROWS);
    return grown;
  }, value);
}

/** What a function makes of a replacement, in its format; the replacement itself where there is no function. */
function changedBy(change: OttlValue, replacement: string, format: OttlValue): string {
  if (typeof change !== 'function') return replacement;
  const next = change(replacement);
  if (typeof next !== 'string') throw new OttlError('the replacement value must be a string');
  if (format === null) return next;
  if (!/^.*%s.*$/.test(text(format)) || /%[^s]/s.test(text(format))) {
    throw new OttlError(
      'replacementFormat must be format string containing a single %s and no other format specifiers',
    );
  }
  return formatted(text(format), [next]);
}

function attempted(work: () => string): string | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof OttlError) return undefined;
    throw error;
  }
}

/** So many bytes, and no part of a character. */
function truncated(value: string, most: number): string {
  const bytes = Buffer.from(value);
  if (bytes.length <= most) return value;
  let end = most;
  while (end > 0 && (bytes[end]! & 0xc0) === 0x80) end--;
  return bytes.subarray(0, end).toString();
}
