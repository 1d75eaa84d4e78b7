import { evaluatePredicate, type InstanceNode, placeOfInstance, valueAt } from '../analysis';
import type { ArgumentPath, LabelPassage } from '../facts';
import type { Block } from '../syntax';
import { makeValue, type Value } from '../values';
import { blocksOf } from './wiring';

/** Whether a component does to labels what it does on a condition. */
export function mayExpand(instance: InstanceNode, { expandsWhen }: LabelPassage): boolean {
  return expandsWhen === undefined || evaluatePredicate(expandsWhen, placeOfInstance(instance)) !== false;
}

/** The endpoints of a destination whose rules or labels differ from one to the next. */
export function endpointsOf({ block }: InstanceNode, { rules, labels }: LabelPassage): readonly Block[] | undefined {
  if (rules?.[0] !== 'endpoint' && !labels.some(([first]) => first === 'endpoint')) return undefined;
  return blocksOf(block, 'endpoint');
}

/** The labels that an argument gives where nothing is written. */
export function defaultAt(instance: InstanceNode, path: ArgumentPath): Value | undefined {
  const found = valueAt(placeOfInstance(instance), path);
  if (found.kind !== 'object' || found.fields.size === 0) return undefined;
  const texts = [...found.fields].flatMap(([name, { value }]) =>
    value.kind === 'scalar' ? [[name, makeValue.string(String(value.value))] as const] : [],
  );
  return makeValue.object(new Map(texts));
}
