import { type RelabelProps, type RelabelRule, readRelabelRule } from '../../semantics';
import { labelName, META } from '../kubernetes/meta-labels';
import type { LabelSelector } from '../kubernetes/selector';
import type { Relabeling } from './objects';

/** A rule of relabeling that Alloy makes of an object. */
export interface GeneratedRule {
  readonly rule: RelabelRule;
  /** The field that it's made of, `selector.matchLabels.app`; or what it's for, where all objects have it: `label namespace`. */
  readonly from: string;
}

/** Why Alloy makes nothing of an object, or of a part of it. */
export class RefusedObject extends Error {
  override readonly name = 'RefusedObject';
}

/** @throws RefusedObject for a rule that makes no sense */
export function generatedRule(from: string, props: RelabelProps): GeneratedRule {
  const { rule, problems } = readRelabelRule(props, { loaded: 'legacy', applied: 'legacy' });
  if (rule === undefined) throw new RefusedObject(`${from}: ${problems.map(({ message }) => message).join(', ')}`);
  return { rule, from };
}

/** A label with the value of another one, whatever that is. */
export function copiedLabel(source: string, target: string, from = `label ${target}`): GeneratedRule {
  return generatedRule(from, { source_labels: [source], target_label: target });
}

/** A label with the value of another one, where that has one. */
export function presentLabel(source: string, target: string, from: string): GeneratedRule {
  return generatedRule(from, { source_labels: [source], target_label: target, regex: '(.+)' });
}

/** A label with a value of its own. */
export function fixedLabel(target: string, value: string, from: string): GeneratedRule {
  return generatedRule(from, { target_label: target, ...(value === '' ? {} : { replacement: value }) });
}

/**
 * Rules for the labels of objects of a kind. Values are regular expressions here, although they are none in Kubernetes.
 * @param of `service`
 */
export function selectorRules({ matchLabels = {}, matchExpressions = [] }: LabelSelector, of: string) {
  const label = (name: string) => `${META}${of}_label_${labelName(name)}`;
  const presence = (name: string) => `${META}${of}_labelpresent_${labelName(name)}`;
  const valued = (from: string, name: string, values: string, action: string) =>
    generatedRule(from, { source_labels: [label(name), presence(name)], regex: `(${values});true`, action });
  const present = (from: string, name: string, action: string) =>
    generatedRule(from, { source_labels: [presence(name)], regex: 'true', action });
  return [
    ...Object.keys(matchLabels)
      .sort()
      .map((name) => valued(`selector.matchLabels.${name}`, name, matchLabels[name]!, 'keep')),
    ...matchExpressions.flatMap(({ key, operator, values = [] }, at) => {
      const from = `selector.matchExpressions[${at}]`;
      switch (operator) {
        case 'In':
          return [valued(from, key, values.join('|'), 'keep')];
        case 'NotIn':
          return [valued(from, key, values.join('|'), 'drop')];
        case 'Exists':
          return [present(from, key, 'keep')];
        case 'DoesNotExist':
          return [present(from, key, 'drop')];
        default:
          return [];
      }
    }),
  ];
}

/** The rules of an object. A text that is empty counts as not given, even a replacement. */
export function relabelingRules(relabelings: readonly Relabeling[] = [], from = 'relabelings') {
  return relabelings.map((relabeling, at) => {
    const { sourceLabels = [], modulus, action = '' } = relabeling;
    return generatedRule(`${from}[${at}]`, {
      ...(sourceLabels.length === 0 ? {} : { source_labels: sourceLabels }),
      ...(modulus === undefined ? {} : { modulus }),
      ...(action === '' ? {} : { action: action.toLowerCase() }),
      ...given('separator', relabeling.separator),
      ...given('regex', relabeling.regex),
      ...given('target_label', relabeling.targetLabel),
      ...given('replacement', relabeling.replacement),
    });
  });
}

function given(name: keyof RelabelProps, text = ''): RelabelProps {
  return text === '' ? {} : { [name]: text };
}
