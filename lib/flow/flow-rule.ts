import {
  type RelabelAction,
  type RelabelProps,
  type RelabelRule,
  readRelabelRule,
  relabelDefaults,
} from '../semantics';
import type { Block } from '../syntax';

/** A rule of relabeling as far as it's known before Alloy runs. */
export interface FlowRule {
  /** Where it stands. */
  readonly block: Block;
  /** All of it, where all of it is known. */
  readonly rule?: RelabelRule;
  /** Undefined where only the running Alloy knows it, or Alloy refuses the rule. */
  readonly action?: RelabelAction;
  readonly sourceLabels?: readonly string[];
  readonly targetLabel?: string;
}

/** Actions that change no label, but choose among items; so may one that isn't known. */
export const FILTERING_ACTIONS: ReadonlySet<FlowRule['action']> = new Set([
  'keep',
  'drop',
  'keepequal',
  'dropequal',
  undefined,
]);

/** What an argument of a rule is: absent, a value, or `unknown`. */
export type RuleArgument = (name: keyof RelabelProps) => { readonly value: unknown } | 'unknown' | undefined;

const names = ['source_labels', 'separator', 'regex', 'modulus', 'target_label', 'replacement', 'action'] as const;

/** Reads a rule whose arguments may be unknown. */
export function readFlowRule(block: Block, argument: RuleArgument): FlowRule {
  const props: Record<string, unknown> = {};
  let isKnown = true;
  for (const name of names) {
    const found = argument(name);
    if (found === 'unknown') isKnown = false;
    else if (found !== undefined) props[name] = found.value;
  }
  if (isKnown) {
    const { rule } = readRelabelRule(props as RelabelProps);
    if (rule === undefined) return { block };
    const { action, sourceLabels, targetLabel } = rule;
    return { block, rule, action, sourceLabels, targetLabel };
  }
  const has = (name: keyof RelabelProps): boolean => argument(name) !== 'unknown';
  return {
    block,
    ...(has('action') ? { action: (props['action'] ?? relabelDefaults.action) as RelabelAction } : {}),
    ...(has('source_labels') ? { sourceLabels: (props['source_labels'] ?? []) as readonly string[] } : {}),
    ...(has('target_label') ? { targetLabel: (props['target_label'] ?? '') as string } : {}),
  };
}
