import type { Labels } from '../../semantics';

/** The labels of a target or an entry that leave a source: those that don't begin with `__`. */
export function publicLabels(labels: Labels): Labels {
  return new Map([...labels].filter(([name, value]) => !name.startsWith('__') && value !== ''));
}
