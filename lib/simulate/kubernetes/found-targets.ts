import type { ComponentArguments } from '../arguments';
import type { Site, Target } from '../site';
import { type DiscoveryQuery, discover } from './discovery';
import type { KubernetesObject } from './object';
import { SelectorError } from './selector';

/** The targets of objects that a component finds; what it doesn't see is lost there. */
export function foundTargets(site: Site, query: DiscoveryQuery, cluster = site.cluster): readonly Target[] {
  const { targets, unseen } = selected(site.args, () => discover(cluster, query));
  for (const { object, why } of unseen) loseObject(site, object, why);
  return targets.map(({ labels, object }) => ({ labels, step: site.made({ labels }, nameOf(object)) }));
}

/** An object that a component doesn't see. */
export function loseObject(site: Site, object: KubernetesObject, why: string): void {
  const labels = new Map(identity(object));
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

function nameOf({ kind, metadata }: KubernetesObject): string {
  return `${kind} ${[metadata?.namespace, metadata?.name].filter((name) => name !== undefined).join('/')}`;
}

/** What a target of the object would say of it, so that one that asks for the object finds it. */
function identity({ kind, metadata }: KubernetesObject): readonly (readonly [string, string])[] {
  const prefix = `__meta_kubernetes_${kind?.toLowerCase()}`;
  return [
    ...(metadata?.namespace === undefined ? [] : [['__meta_kubernetes_namespace', metadata.namespace] as const]),
    [`${prefix}_name`, metadata?.name ?? ''],
  ];
}
