import { createHash } from 'node:crypto';
import type { Match } from '../languages';
import { toLower, toUpper } from '../languages';
import type { Labels } from './labels';
import { isLabelName, type RelabelRule } from './relabel-rule';

/** What a rule did to one label. */
export interface LabelChange {
  readonly name: string;
  /** Undefined where there was none, or an empty one. */
  readonly before: string | undefined;
  /** Undefined where there is none any more. */
  readonly after: string | undefined;
}

/** What one rule did to one item. */
export interface RelabelStep {
  /** The labels behind the rule; those before it where the item was dropped. */
  readonly labels: Labels;
  /** Whether the item goes on. */
  readonly kept: boolean;
  /** The values of the source labels, joined; undefined for an action that looks at names. */
  readonly value: string | undefined;
  /** Whether the expression matched, or the values were equal; for an action on names, whether one matched; undefined where nothing is compared. */
  readonly matched: boolean | undefined;
  /** The labels that have another value now, in order of their names. */
  readonly changes: readonly LabelChange[];
}

/**
 * Applies one rule to the labels of one item, as Alloy v1.18.1 does in all its components. Labels with an empty value count as absent,
 * and are gone behind any rule.
 */
export function applyRule(rule: RelabelRule, given: Labels): RelabelStep {
  const labels = withoutEmpty(given);
  switch (rule.action) {
    case 'keep':
    case 'drop': {
      const value = sourceValue(rule, labels);
      const matched = rule.expression.test(value);
      return { labels, kept: matched === (rule.action === 'keep'), value, matched, changes: [] };
    }
    case 'keepequal':
    case 'dropequal': {
      const value = sourceValue(rule, labels);
      const matched = (labels.get(rule.targetLabel) ?? '') === value;
      return { labels, kept: matched === (rule.action === 'keepequal'), value, matched, changes: [] };
    }
    case 'labelmap':
    case 'labeldrop':
    case 'labelkeep':
      return applyToNames(rule, labels);
    default:
      return applyToValue(rule, labels);
  }
}

/** What becomes of an item under all rules; undefined where one of them drops it. */
export function relabel(rules: readonly RelabelRule[], labels: Labels): Labels | undefined {
  let current = labels;
  for (const rule of rules) {
    const { kept, labels: next } = applyRule(rule, current);
    if (!kept) return undefined;
    current = next;
  }
  return current;
}

function sourceValue({ sourceLabels, separator }: RelabelRule, labels: Labels): string {
  return sourceLabels.map((name) => labels.get(name) ?? '').join(separator);
}

/** The actions that make a value of the source labels' values. */
function applyToValue(rule: RelabelRule, labels: Labels): RelabelStep {
  const value = sourceValue(rule, labels);
  const { targetLabel } = rule;
  switch (rule.action) {
    case 'lowercase':
      return { ...changed(labels, [[targetLabel, toLower(value)]]), value, matched: undefined };
    case 'uppercase':
      return { ...changed(labels, [[targetLabel, toUpper(value)]]), value, matched: undefined };
    case 'hashmod':
      return { ...changed(labels, [[targetLabel, hashModulo(value, rule.modulus)]]), value, matched: undefined };
    default: {
      const match = rule.expression.find(value);
      if (!match) return { ...changed(labels, []), value, matched: false };
      return { ...changed(labels, replacements(rule, match)), value, matched: true };
    }
  }
}

function replacements({ expression, targetLabel, replacement, names }: RelabelRule, match: Match): [string, string][] {
  const name = expression.expand(targetLabel, match);
  return isLabelName(name, names) ? [[name, expression.expand(replacement, match)]] : [];
}

/** The actions that choose labels by their names. */
function applyToNames({ action, expression, replacement }: RelabelRule, labels: Labels): RelabelStep {
  const names = [...labels.keys()];
  const matching = names.filter((name) => expression.test(name));
  const told = { value: undefined, matched: matching.length > 0 };
  switch (action) {
    case 'labelmap': {
      const renamed = matching.map((name): [string, string] => [
        expression.replaceAll(name, (match) => expression.expand(replacement, match)),
        labels.get(name)!,
      ]);
      return { ...changed(labels, renamed), ...told };
    }
    case 'labeldrop':
      return { ...changed(labels, absent(matching)), ...told };
    default: {
      const matched = new Set(matching);
      return { ...changed(labels, absent(names.filter((name) => !matched.has(name)))), ...told };
    }
  }
}

function absent(names: readonly string[]): [string, string][] {
  return names.map((name) => [name, '']);
}

/**
 * The labels with others set; an empty value removes one. Those that a rule has set come first: if labelmap gives several labels one name,
 * discovery.relabel takes one that the target came with. Which of these is random there; here it is the last.
 */
function changed(
  labels: Labels,
  values: readonly (readonly [string, string])[],
): Pick<RelabelStep, 'labels' | 'kept' | 'changes'> {
  const set = new Map(values);
  const next = new Map([...set, ...[...labels].filter(([name]) => !set.has(name))].filter(([, value]) => value !== ''));
  const changes = [...new Set(values.map(([name]) => name))]
    .sort()
    .map((name) => ({ name, before: labels.get(name), after: next.get(name) }))
    .filter(({ before, after }) => before !== after);
  return { labels: changes.length === 0 ? labels : next, kept: true, changes };
}

function withoutEmpty(labels: Labels): Labels {
  for (const value of labels.values()) {
    if (value === '') return new Map([...labels].filter(([, text]) => text !== ''));
  }
  return labels;
}

/** The last eight bytes of the MD5 sum, as one big number, modulo another. */
function hashModulo(value: string, modulus: bigint): string {
  const sum = createHash('md5').update(value).digest();
  return String(sum.readBigUInt64BE(8) % modulus);
}
