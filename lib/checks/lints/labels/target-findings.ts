import type { InstanceNode } from '../../../analysis';
import { type LabelPassage, labelFacts } from '../../../facts';
import type { LabelState } from '../../../flow';
import type { Block } from '../../../syntax';
import type { LintContext } from '../lint-context';
import { grouped } from './rule-findings';

/** A component that takes targets, with all that come to it in the instances of its module. */
export interface TargetTaker {
  readonly instance: InstanceNode;
  readonly node: InstanceNode['node'];
  readonly block: Block;
  readonly passage: LabelPassage;
  /** Name of the argument with the targets. */
  readonly argument: string;
  readonly states: readonly LabelState[];
}

/** The components that take targets and send what they find there: they scrape, or read files and containers. */
export function targetTakers({ flow }: LintContext): readonly TargetTaker[] {
  const taking = flow.instances.flatMap((instance) => {
    const passage = labelFacts(instance.node.block.name)?.passage;
    if (passage?.takes === undefined) return [];
    return [{ node: instance.node, block: instance.block, instance, passage, argument: passage.takes[0]! }];
  });
  return grouped(taking).map(({ found }) => ({
    ...found[0]!,
    states: found.flatMap(({ instance }) => flow.taken(instance)),
  }));
}

/** Whether a component goes by a label of its targets, such as `__path__`. */
export function readsLabel({ fills, expands, reads }: LabelPassage, name: string): boolean {
  return (
    expands === name ||
    reads.includes(name) ||
    fills.some(({ from }) => from.some((source) => 'label' in source && source.label === name))
  );
}
