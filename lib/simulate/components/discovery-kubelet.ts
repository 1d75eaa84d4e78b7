import { connection } from '../arguments';
import type { Component } from '../component';
import { foundTargets, loseObject } from '../kubernetes/found-targets';
import type { KubernetesObject, Pod } from '../kubernetes/object';
import type { Site, Target } from '../site';

/** `discovery.kubelet`: targets of the pods of a node. */
export function discoveryKubelet(site: Site): Component {
  site.args.expect({ executed: ['url', 'namespaces'], irrelevant: [...connection, 'refresh_interval'] });
  let found: readonly Target[] | undefined;
  const targets = (): readonly Target[] => {
    found ??= podsOfNode(site);
    return found;
  };
  return {
    exports: { targets: () => site.targetsValue(targets()) },
    start: () => void targets(),
  };
}

function podsOfNode(site: Site): readonly Target[] {
  const node = nodeOf(site);
  const namespaces = site.args.texts('namespaces');
  const isElsewhere = ({ spec }: Pod) => node !== undefined && spec?.nodeName !== node;
  const elsewhere = new Set<KubernetesObject>(site.cluster.pods.filter(isElsewhere));
  for (const pod of elsewhere) loseObject(site, pod, `it isn't on the node ${node}, which is asked`);
  const query = {
    role: 'pod',
    ...(namespaces.length === 0 ? {} : { namespaces }),
    selectors: new Map(),
    attach: { node: false, namespace: false },
  } as const;
  return foundTargets(
    site,
    query,
    site.cluster.filtered((object) => !elsewhere.has(object)),
  );
}

/** The name of the node that is asked; undefined where there is only one. */
function nodeOf({ args, cluster, world: { env } }: Site): string | undefined {
  const [, host = ''] = /^\w+:\/\/(\[[^\]]*\]|[^:/]*)/.exec(args.text('url')) ?? [];
  const named = host.replace(/^\[|\]$/g, '');
  if (!/^(?:localhost|127\..*|::1)$/.test(named)) {
    const known = cluster.nodes.find(({ status }) => status?.addresses?.some(({ address }) => address === named));
    return known?.metadata?.name ?? named;
  }
  const nodes = new Set(cluster.pods.flatMap(({ spec }) => spec?.nodeName ?? []));
  const own = env?.['NODE_NAME'];
  if (own === undefined && nodes.size > 1) {
    throw args.notExecuted('the pods are on several nodes: say with `env: { NODE_NAME }` on which one Alloy runs');
  }
  return own;
}
