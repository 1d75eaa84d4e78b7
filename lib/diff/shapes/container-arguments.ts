import { reportOrder } from '../comparison/compare-values';
import { at, type FieldComparison, report } from '../comparison/comparison';
import { differingRuns } from '../comparison/list-steps';
import { isSecretName, shownPair, shownText, shownValue } from '../comparison/value-text';
import { plainText } from '../objects/plain-data';

interface Words {
  /** The value of each `--name=value`, or nothing of a `--name`, in the order of the list; by name. */
  readonly flags: ReadonlyMap<string, readonly (string | undefined)[]>;
  /** All else, in order: names of commands, files, `-x`, and what stands behind a bare `--`. */
  readonly rest: readonly string[];
  /** The rest as it may be shown. */
  readonly shown: readonly string[];
  /** Which flags stand before which of the rest. */
  readonly layout: string;
}

/**
 * Compares lists of arguments: flags by their names, whatever their order; all else in order. A flag that changes places with a
 * word is a change, for a word may be the value of a flag before it.
 */
export const compareArguments: FieldComparison = (old, next, context) => {
  const [before, after] = [wordsOf(old), wordsOf(next)];
  for (const run of differingRuns(before.rest, after.rest)) {
    const path = (word: string) => context.path.named(word, word);
    for (const word of before.shown.slice(...run.old)) report(context, { action: 'removed' }, path(word));
    for (const word of after.shown.slice(...run.next)) report(context, { action: 'added' }, path(word));
  }
  for (const name of [...new Set([...before.flags.keys(), ...after.flags.keys()])].sort()) {
    const inner = { ...at(context, context.path.named(name, name)), secret: context.secret || isSecretName(name) };
    const [a, b] = [before.flags.get(name), after.flags.get(name)];
    if (a === undefined || b === undefined) {
      const value = shownFlag(a ?? b!);
      const text = value === undefined ? {} : a === undefined ? { new: value } : { old: value };
      report(inner, { action: a === undefined ? 'added' : 'removed', ...text });
    } else if (JSON.stringify(a) !== JSON.stringify(b)) {
      const [x, y] = shownPair(joined(a), joined(b));
      report(inner, { action: 'changed', old: x, new: y });
    }
  }
  if (before.layout !== after.layout && isSameContent(before, after)) {
    reportOrder(withoutSecrets(asWords(old)), withoutSecrets(asWords(next)), context);
  }
};

function asWords(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.map(plainText) : [];
}

function wordsOf(list: unknown): Words {
  const words = asWords(list);
  const end = words.includes('--') ? words.indexOf('--') : words.length;
  const flags = new Map<string, (string | undefined)[]>();
  const rest: string[] = [];
  const shown: string[] = [];
  const masked = withoutSecrets(words);
  const groups: string[][] = [[]];
  words.forEach((word, i) => {
    if (i >= end || !word.startsWith('--')) {
      rest.push(word);
      shown.push(masked[i] === word ? shownValue(word) : shownText(masked[i]!));
      groups.push([]);
      return;
    }
    const equals = word.indexOf('=');
    const name = equals < 0 ? word : word.slice(0, equals);
    flags.set(name, [...(flags.get(name) ?? []), equals < 0 ? undefined : word.slice(equals + 1)]);
    groups.at(-1)!.push(name);
  });
  return { flags, rest, shown, layout: JSON.stringify(groups.map((names) => names.sort())) };
}

/** The words, with `***` for what may be a secret: in `--token=x`, `-token=x` and `TOKEN=x`, and behind a bare `--token`. */
function withoutSecrets(words: readonly string[]): readonly string[] {
  return words.map((word, i) => {
    const [, name] = /^([\w.-]+)=/s.exec(word) ?? [];
    if (name !== undefined && isSecretName(name)) return `${name}=***`;
    const before = words[i - 1] ?? '';
    const isValue = /^--?[\w.-]+$/.test(before) && isSecretName(before) && !word.startsWith('-');
    return isValue ? '***' : word;
  });
}

function isSameContent(a: Words, b: Words): boolean {
  return JSON.stringify([[...a.flags].sort(), a.rest]) === JSON.stringify([[...b.flags].sort(), b.rest]);
}

function joined(values: readonly (string | undefined)[]): string {
  return values.map((value) => value ?? 'true').join(', ');
}

function shownFlag(values: readonly (string | undefined)[]): string | undefined {
  return values.every((value) => value === undefined) ? undefined : shownValue(joined(values));
}
