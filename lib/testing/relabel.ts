import { attributeOf } from '../analysis';
import {
  type RelabelProblem,
  type RelabelProps,
  type RelabelRule,
  readRelabelRule,
  relabel as relabelLabels,
} from '../semantics';
import { type Block, DiagnosticsError, parse, quote, startOf } from '../syntax';
import { evaluate, plainValue } from '../values';
import { type Refusal, refusal } from './refusal';
import type { TextRecord } from './scrape';

/** The targets that are left, as they are then; or why Alloy refuses the rules. */
export type RelabelOutcome = { readonly out: readonly TextRecord[] } | Refusal;

/**
 * What the first `discovery.relabel` of a text makes of targets, without the rest of the text.
 * @throws DiagnosticsError for a text that can't be parsed, Error for one without `discovery.relabel`
 */
export function relabel(alloyText: string, targets: readonly TextRecord[]): RelabelOutcome {
  const { file, source, diagnostics } = parse(alloyText, { filename: 'config.alloy' });
  if (diagnostics.length > 0) throw new DiagnosticsError(diagnostics);
  const component = file.body.find(
    (statement): statement is Block => statement.kind === 'block' && statement.name === 'discovery.relabel',
  );
  if (component === undefined) throw new Error('the text has no discovery.relabel');
  const blocks = component.body.filter(
    (statement): statement is Block => statement.kind === 'block' && statement.name === 'rule',
  );
  const rules: RelabelRule[] = [];
  const faults: { readonly offset: number; readonly message: string; readonly isLate: boolean }[] = [];
  for (const block of blocks) {
    const props = propsOf(block);
    const { rule, problems = [] } = readRelabelRule(props);
    if (rule !== undefined) rules.push(rule);
    faults.push(...problems.map((problem) => faultOf(problem, props, block, component)));
  }
  // Values come before what a rule as a whole makes of them.
  const first = faults.find(({ isLate }) => !isLate) ?? faults[0];
  if (first !== undefined) return refusal(source, first.offset, first.message);
  const out = targets.map((target) => relabelLabels(rules, new Map(Object.entries(target))));
  return { out: out.filter((labels) => labels !== undefined).map((labels) => Object.fromEntries(labels)) };
}

function faultOf({ argument, message }: RelabelProblem, props: RelabelProps, block: Block, component: Block) {
  const attribute = argument && attributeOf(block, argument);
  return attribute === undefined
    ? {
        offset: startOf(component),
        message: `Failed to build component: decoding configuration: ${message}`,
        isLate: true,
      }
    : { offset: startOf(attribute.value), message: `${quote(String(props[argument!]))} ${message}`, isLate: false };
}

function propsOf(block: Block): RelabelProps {
  const values = block.body.flatMap((statement) => {
    if (statement.kind !== 'attribute') return [];
    const result = evaluate(statement.value);
    if (result.kind !== 'known') throw new Error(`the value of ${statement.name} is known only where Alloy runs`);
    const value = plainValue(result.value);
    return value === null ? [] : [[statement.name, value] as const];
  });
  return Object.fromEntries(values);
}
