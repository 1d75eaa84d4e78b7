import { anchoredRegexpProblem, Regexp } from '../languages';
import { quote } from '../syntax';

/** What a rule can do, under Alloy's names. */
export const relabelActions = [
  'replace',
  'keep',
  'drop',
  'hashmod',
  'labelmap',
  'labeldrop',
  'labelkeep',
  'lowercase',
  'uppercase',
  'keepequal',
  'dropequal',
] as const;

export type RelabelAction = (typeof relabelActions)[number];

/** A `rule` block of relabeling as it stands in a configuration, under Alloy's names; what is absent has its default. */
export interface RelabelProps {
  readonly source_labels?: readonly string[];
  readonly separator?: string;
  readonly regex?: string;
  readonly modulus?: number | bigint;
  readonly target_label?: string;
  readonly replacement?: string;
  readonly action?: string;
}

/** A rule of relabeling that Alloy accepts, with its defaults filled in. */
export interface RelabelRule {
  readonly action: RelabelAction;
  readonly sourceLabels: readonly string[];
  readonly separator: string;
  /** As it is written. It has to match the whole of a text, and `.` matches a line feed too. */
  readonly regex: string;
  readonly expression: Regexp;
  readonly modulus: bigint;
  /** For the action `replace` a template, for the others the name of a label. */
  readonly targetLabel: string;
  readonly replacement: string;
  /** Which names `replace` gives a label; under others it sets none. */
  readonly names: LabelNames;
}

/** Which names labels may have: any, or, as Prometheus had it until its third version, letters, digits and `_`. */
export type LabelNames = 'any' | 'legacy';

/** What a component that has rules lets labels be called. */
export interface RuleNames {
  /** In a rule that it loads. */
  readonly loaded: LabelNames;
  /** By a rule that it applies: `replace` has no effect under another name. */
  readonly applied: LabelNames;
}

/** Why Alloy refuses a rule. */
export interface RelabelProblem {
  /** The argument whose value is no such thing at all; undefined where the rule as a whole makes no sense. */
  readonly argument?: 'action' | 'regex';
  /** In Alloy's words, without its place and what it puts in front. */
  readonly message: string;
}

/** The arguments that a rule has unless it gives others. To give the default is the same as not to give it. */
export const relabelDefaults = { action: 'replace', separator: ';', regex: '(.*)', replacement: '$1' } as const;

/**
 * Reads a rule as Alloy v1.18.1 does when it loads a configuration. Its `alloy validate` finds only the problems that name an argument.
 * @param names what the component that has the rule lets labels be called
 */
export function readRelabelRule(
  props: RelabelProps,
  names: RuleNames = { loaded: 'any', applied: 'any' },
):
  | { readonly rule: RelabelRule; readonly problems?: undefined }
  | { readonly problems: readonly RelabelProblem[]; readonly rule?: undefined } {
  const { action = relabelDefaults.action, regex = relabelDefaults.regex } = props;
  const unreadable = anchoredRegexpProblem(regex);
  const problems: RelabelProblem[] = [];
  if (unreadable !== undefined) problems.push({ argument: 'regex', message: unreadable });
  if (!isAction(action)) problems.push({ argument: 'action', message: `unrecognized action type ${quote(action)}` });
  if (unreadable !== undefined || !isAction(action)) return { problems };

  let expression: Regexp | undefined;
  const rule: RelabelRule = {
    action,
    sourceLabels: props.source_labels ?? [],
    separator: props.separator ?? relabelDefaults.separator,
    regex,
    // A list of a thousand names takes long to compile, and many a rule is read that never meets a text.
    get expression() {
      expression ??= Regexp.anchored(regex);
      return expression;
    },
    modulus: BigInt(props.modulus ?? 0),
    targetLabel: props.target_label ?? '',
    replacement: props.replacement ?? relabelDefaults.replacement,
    names: names.applied,
  };
  const message = senseProblem(rule, names.loaded, props.source_labels !== undefined);
  return message === undefined ? { rule } : { problems: [{ message }] };
}

/** Whether a label may have a name. */
export function isLabelName(name: string, names: LabelNames): boolean {
  return names === 'any' ? name !== '' : /^[a-zA-Z_][a-zA-Z0-9_]*$/.test(name);
}

/** Whether a text has something that looks like a reference to a group, and so is a template. */
export function hasReference(template: string): boolean {
  return template.includes('$');
}

function isAction(text: string): text is RelabelAction {
  return (relabelActions as readonly string[]).includes(text);
}

const needTarget: ReadonlySet<RelabelAction> = new Set([
  'replace',
  'hashmod',
  'lowercase',
  'uppercase',
  'keepequal',
  'dropequal',
]);
const takeNoReplacement: ReadonlySet<RelabelAction> = new Set(['lowercase', 'uppercase', 'keepequal', 'dropequal']);

/** A name of a label with references in it: Prometheus' `relabelTarget`, said so that no text takes long. */
const nameTemplate = /^(?:[a-zA-Z_]|\$(?:\{\w+\}|\w))(?:\w|\$(?:\{\w+\}|\w))*$/;

/** Why a rule whose arguments are well-formed makes no sense; the first reason, in the order in which the original looks. */
function senseProblem(rule: RelabelRule, names: LabelNames, hasSources: boolean): string | undefined {
  const { action, targetLabel, replacement } = rule;
  if (action === 'hashmod' && rule.modulus === 0n) return 'relabel configuration for hashmod requires non-zero modulus';
  if (needTarget.has(action) && targetLabel === '') {
    return `relabel configuration for ${action} action requires 'target_label' value`;
  }
  if (action === 'replace' && hasReference(targetLabel) && !nameTemplate.test(targetLabel)) {
    return `${quote(targetLabel)} is invalid 'target_label' for ${action} action`;
  }
  if (
    needTarget.has(action) &&
    !(action === 'replace' && hasReference(targetLabel)) &&
    !isLabelName(targetLabel, names)
  ) {
    return `${quote(targetLabel)} is invalid 'target_label' for ${action} action`;
  }
  if (takeNoReplacement.has(action) && replacement !== relabelDefaults.replacement) {
    return `'replacement' can not be set for ${action} action`;
  }
  if (action === 'labelmap' && !nameTemplate.test(replacement)) {
    return `${quote(replacement)} is invalid 'replacement' for ${action} action`;
  }
  const otherwise =
    rule.separator !== relabelDefaults.separator || rule.modulus !== 0n || replacement !== relabelDefaults.replacement;
  if ((action === 'keepequal' || action === 'dropequal') && (otherwise || rule.regex !== relabelDefaults.regex)) {
    return `${action} action requires only 'source_labels' and 'target_label', and no other fields`;
  }
  if ((action === 'labeldrop' || action === 'labelkeep') && (otherwise || hasSources || targetLabel !== '')) {
    return `${action} action requires only 'regex', and no other fields`;
  }
  return undefined;
}
