import type { InstanceNode } from '../analysis';
import type { Labels } from '../semantics';
import type { Block } from '../syntax';
import type { ObjectName } from './kubernetes/object';

/** What is seen of an item at a point of its way: of a target its labels, of a series also its value, of an entry all that it has. */
export interface ItemView {
  readonly labels: Labels;
  readonly value?: number;
  /** A native histogram as a text. */
  readonly histogram?: string;
  readonly line?: string;
  /** Nanoseconds since 1970. */
  readonly timestamp?: bigint;
  readonly structuredMetadata?: Labels;
}

/** Where in the configuration something is decided. */
export interface StepPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What became of an item at a step: `made` where its way begins, `sent` and `dropped` where it ends. */
export type StepOutcome = 'made' | 'passed' | 'changed' | 'dropped' | 'sent';

/** A step on the way of an item: what one rule, one stage or one component did to it. */
export interface Step {
  readonly previous?: Step;
  /** Identifier of the component, behind those of the modules around it: `discovery.relabel.pods`. */
  readonly component: string;
  readonly place: StepPlace;
  /** What did it, in a word: `rule 2: keep`, `stage.json`; empty for the component itself. */
  readonly what: string;
  /** The object that asks for what is done: a ServiceMonitor, for example. Absent where the configuration itself does. */
  readonly object?: ObjectName;
  readonly outcome: StepOutcome;
  /** The item before; undefined where its way begins. */
  readonly before?: ItemView;
  readonly after: ItemView;
  /** Why, in a few words. */
  readonly why?: string;
}

/** The steps from the beginning. */
export function stepsTo(last: Step): readonly Step[] {
  const steps: Step[] = [];
  for (let step: Step | undefined = last; step !== undefined; step = step.previous) steps.push(step);
  return steps.reverse();
}

/** The place of a block of a running component. */
export function placeOf({ node }: InstanceNode, block: Pick<Block, 'nameStart'>): StepPlace {
  const { source } = node.origin;
  const { line, column } = source.position(Math.max(block.nameStart, 0));
  return { file: source.name, line, column };
}
