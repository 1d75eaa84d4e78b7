import type { Labels } from '../../semantics';

const EXPORTED = 'exported_';

/**
 * The labels of a sample together with those of its target. Where both have one, the target's wins and the sample's is kept under another
 * name, or, with `honorLabels`, the sample's wins.
 */
export function sampleLabels(sample: Labels, target: Labels, honorLabels: boolean): Labels {
  if (honorLabels) return new Map([...target, ...sample]);
  const labels = new Map([...sample, ...target]);
  const clashing = [...target.keys()].filter((name) => (sample.get(name) ?? '') !== '');
  // Shorter names first, so that `job` doesn't take the place that `exported_job` needs.
  for (const name of clashing.sort((a, b) => a.length - b.length)) {
    let free = EXPORTED + name;
    while ((labels.get(free) ?? '') !== '') free = EXPORTED + free;
    labels.set(free, sample.get(name)!);
  }
  return labels;
}
