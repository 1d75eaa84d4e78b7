import type { ComponentArguments } from '../arguments';
import type { Component } from '../component';
import { RefusedObject, relabelingRules } from '../custom-resources/generated-rules';
import { loseFor, madeFor } from '../custom-resources/object-steps';
import { type PodLogsSpec, podLogsTargets } from '../custom-resources/pod-logs';
import { identityLabels } from '../kubernetes/meta-labels';
import { type KubernetesObject, nameOf, type Pod } from '../kubernetes/object';
import { labelTest, SelectorError } from '../kubernetes/selector';
import { selectorTest } from '../kubernetes/selector-block';
import { type TailedContainer, tailedContainer, tailing } from '../logs/tailed-container';
import { followRules, type PlacedRule } from '../rules';
import type { Site } from '../site';
import type { ItemView } from '../way';

/** `loki.source.podlogs`: an entry for each line of the containers that PodLogs choose. */
export function lokiSourcePodlogs(site: Site): Component {
  site.args.expect({
    executed: ['forward_to', 'selector', 'namespace_selector', 'node_filter', 'preserve_discovered_labels'],
    irrelevant: ['client', 'clustering', 'tail_from_end'],
  });
  return tailing(site, () => chosenContainers(site));
}

/** The containers, each as often as it has other labels: two PodLogs may choose one. */
function chosenContainers(site: Site): readonly TailedContainer[] {
  const { args, cluster } = site;
  const [isSelected, isSelectedNamespace] = [
    selectorTest(args.blocks('selector')[0]),
    selectorTest(args.blocks('namespace_selector')[0]),
  ];
  const node = nodeIn(site, args.blocks('node_filter')[0]);
  const distinct = new Map<string, TailedContainer>();
  for (const podLogs of cluster.custom('monitoring.grafana.com', 'PodLogs')) {
    const namespace = cluster.labelledNamespace(podLogs.metadata?.namespace ?? '');
    if (!isSelected(podLogs.metadata?.labels ?? {})) {
      lose(site, podLogs, 'the selector of the component leaves it out');
    } else if (!isSelectedNamespace(namespace.metadata?.labels ?? {})) {
      lose(site, podLogs, 'the namespace_selector of the component leaves it out');
    } else {
      for (const container of containersFor(site, podLogs, node)) {
        const { namespace: of, pod, container: name, uid, labels } = container;
        distinct.set(JSON.stringify([of, pod, name, uid, ...[...labels].sort()]), container);
      }
    }
  }
  return [...distinct.values()];
}

/** The node whose pods alone are read; undefined where all are. */
function nodeIn(site: Site, filter: ComponentArguments | undefined): string | undefined {
  if (filter?.flag('enabled') !== true) return undefined;
  const name = filter.text('node_name');
  if (name !== '') return name;
  const { env } = site.world;
  if (env === undefined) throw filter.notExecuted('give the test a value of sys.env("NODE_NAME")');
  return env['NODE_NAME'] || undefined;
}

function containersFor(site: Site, podLogs: KubernetesObject, node: string | undefined): readonly TailedContainer[] {
  const spec = (podLogs.spec ?? {}) as PodLogsSpec;
  const isChosen = podTest(site, podLogs, spec, node);
  const rules = rulesOf(site, podLogs, spec);
  if (isChosen === undefined) return [];
  return site.cluster.pods.flatMap((pod) => {
    const why = isChosen(pod);
    if (why !== undefined) {
      loseFor(site, podLogs, { labels: identityLabels(pod) }, `${nameOf(podLogs)} ${nameOf(pod)}`, why);
      return [];
    }
    return podLogsTargets(podLogs, pod, site.cluster).flatMap(
      (labels) => tailed(site, podLogs, rules, { labels }, nameOf(pod)) ?? [],
    );
  });
}

/** Why pods aren't among those that a PodLogs chooses; undefined where it has a selector that Alloy refuses. */
function podTest(site: Site, podLogs: KubernetesObject, spec: PodLogsSpec, node: string | undefined) {
  try {
    const isSelected = labelTest(spec.selector ?? {});
    const isSelectedNamespace = labelTest(spec.namespaceSelector ?? {});
    return (pod: Pod): string | undefined => {
      const { namespace = '', labels = {} } = pod.metadata ?? {};
      if (!isSelected(labels)) return 'its selector leaves it out';
      if (node !== undefined && pod.spec?.nodeName !== node) return `it runs on ${pod.spec?.nodeName}, not on ${node}`;
      const { labels: ofNamespace = {} } = site.cluster.labelledNamespace(namespace).metadata ?? {};
      return isSelectedNamespace(ofNamespace) ? undefined : 'its namespaceSelector leaves it out';
    };
  } catch (error) {
    if (!(error instanceof SelectorError)) throw error;
    lose(site, podLogs, `Alloy refuses it: ${error.message}`);
    return undefined;
  }
}

function rulesOf({ args }: Site, podLogs: KubernetesObject, { relabelings }: PodLogsSpec): readonly PlacedRule[] {
  try {
    return relabelingRules(relabelings).map(({ rule, from }) => ({
      rule,
      place: args.place,
      what: `${nameOf(podLogs)} ${from}: ${rule.action}`,
    }));
  } catch (error) {
    // Alloy looks at the regular expressions alone, and what it makes of other mistakes is nobody's intention.
    throw error instanceof RefusedObject ? args.notExecuted(`${nameOf(podLogs)}: ${error.message}`) : error;
  }
}

function tailed(
  site: Site,
  podLogs: KubernetesObject,
  rules: readonly PlacedRule[],
  view: ItemView,
  pod: string,
): TailedContainer | undefined {
  const made = madeFor(site, podLogs, view, `${nameOf(podLogs)} ${pod}`);
  const last = followRules(rules, view, made, site.id);
  if (last.outcome === 'dropped') {
    site.lose(last);
    return undefined;
  }
  const { namespace, name } = podLogs.metadata ?? {};
  const job = `${namespace}/${name}:${view.labels.get('__pod_container_name__')}`;
  const keepsMeta = site.args.flag('preserve_discovered_labels');
  return tailedContainer(site, { labels: last.after.labels, step: last }, { job, keepsMeta });
}

function lose(site: Site, podLogs: KubernetesObject, why: string): void {
  loseFor(site, podLogs, { labels: identityLabels(podLogs) }, nameOf(podLogs), why);
}
