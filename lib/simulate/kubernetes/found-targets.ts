import type { ComponentArguments } from '../arguments';
import type { Site, Target } from '../site';
import { type DiscoveryQuery, discover } from './discovery';
import { identityLabels } from './meta-labels';
import { type KubernetesObject, nameOf } from './object';
import { SelectorError } from './selector';

/** The targets of objects that a component finds; what it doesn't see is lost there. */
export function foundTargets(site: Site, query: DiscoveryQuery, cluster = site.cluster): readonly Target[] {
  const { targets, unseen } = selected(site.args, () => discover(cluster, query));
  for (const { object, why } of unseen) loseObject(site, object, why);
  return targets.map(({ labels, object }) => ({ labels, step: site.made({ labels }, nameOf(object)) }));
}

/** An object that a component doesn't see. */
export function loseObject(site: Site, object: KubernetesObject, why: string): void {
  const labels = identityLabels(object);
  site.lose({ ...site.made({ labels }, nameOf(object), why), outcome: 'dropped' });
}

/** @throws NotExecuted where a selector of the arguments is none */
export function selected<T>(args: ComponentArguments, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof SelectorError ? args.notExecuted(error.message) : error;
  }
}
