import type { Regexp } from '../../languages';
import type { Cluster } from './cluster';
import type { Container, KubernetesObject, Pod, Texts } from './object';

/** Attributes by their names; lists are those of image tags. */
export type PodAttributes = ReadonlyMap<string, string>;

/** A label or annotation that becomes an attribute. */
export interface FieldRule {
  readonly from: 'pod' | 'namespace' | 'node';
  readonly of: 'labels' | 'annotations';
  /** The key of it, or an expression that keys match as a whole. */
  readonly key: string | Regexp;
  /** Name of the attribute; groups of the expression can stand in it. Empty: by what it's of and its key. */
  readonly tagName: string;
}

/** What of a pod becomes attributes. */
export interface ExtractionRules {
  /** Names of attributes: `k8s.pod.name`, `k8s.deployment.name` and so on. */
  readonly metadata: ReadonlySet<string>;
  readonly fields: readonly FieldRule[];
}

/** Names of attributes that can be asked for. */
export const podMetadata: readonly string[] = [
  'container.id',
  'container.image.name',
  'container.image.tag',
  'k8s.container.name',
  'k8s.cronjob.name',
  'k8s.daemonset.name',
  'k8s.daemonset.uid',
  'k8s.deployment.name',
  'k8s.deployment.uid',
  'k8s.job.name',
  'k8s.job.uid',
  'k8s.namespace.name',
  'k8s.node.name',
  'k8s.pod.hostname',
  'k8s.pod.ip',
  'k8s.pod.name',
  'k8s.pod.start_time',
  'k8s.pod.uid',
  'k8s.replicaset.name',
  'k8s.replicaset.uid',
  'k8s.statefulset.name',
  'k8s.statefulset.uid',
  'service.instance.id',
  'service.name',
  'service.namespace',
  'service.version',
];

/** Those of a pod and of what controls it. */
export function podAttributes(pod: Pod, cluster: Cluster, { metadata, fields }: ExtractionRules): PodAttributes {
  const { name = '', namespace = '', uid = '', creationTimestamp, labels = {} } = pod.metadata ?? {};
  const all = new Map([
    ['k8s.pod.name', name],
    ['service.name', name],
    ['k8s.pod.hostname', pod.spec?.hostname ?? ''],
    ['k8s.pod.ip', pod.status?.podIP ?? ''],
    ['k8s.namespace.name', namespace],
    ['service.namespace', namespace],
    ['k8s.pod.uid', uid],
    ['k8s.node.name', pod.spec?.nodeName ?? ''],
  ]);
  if (creationTimestamp !== undefined) all.set('k8s.pod.start_time', creationTimestamp);
  for (const [key, value] of ownerAttributes(pod, cluster)) all.set(key, value);
  // Names that labels give are stronger, that of the instance most of all.
  for (const label of ['app.kubernetes.io/name', 'app.kubernetes.io/instance']) {
    if (labels[label] !== undefined) all.set('service.name', labels[label]);
  }
  const version = labels['app.kubernetes.io/version'];
  if (version !== undefined) all.set('service.version', version);
  return new Map([...[...all].filter(([key]) => metadata.has(key)), ...fieldAttributes(pod, 'pod', fields)]);
}

/** Names and identifiers of what controls a pod, and of what controls that, as far as names tell. */
function ownerAttributes({ metadata }: Pod, cluster: Cluster): readonly (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  for (const { kind = '', name = '', uid } of metadata?.ownerReferences ?? []) {
    const short = kind.toLowerCase();
    if (!['replicaset', 'daemonset', 'statefulset', 'job'].includes(short)) continue;
    pairs.push([`k8s.${short}.name`, name], ['service.name', name]);
    if (uid !== undefined) pairs.push([`k8s.${short}.uid`, uid]);
    if (short === 'replicaset') {
      const deployment = /^(.*)-[0-9a-zA-Z]+$/.exec(name)?.[1];
      if (deployment !== undefined) pairs.push(['k8s.deployment.name', deployment], ['service.name', deployment]);
      const owner = cluster
        .replicaSet(metadata?.namespace ?? '', name)
        ?.metadata?.ownerReferences?.find((reference) => reference.kind === 'Deployment');
      if (owner?.uid !== undefined) pairs.push(['k8s.deployment.uid', owner.uid]);
    }
    if (short === 'job') {
      const cronJob = /^(.*)-[0-9]+$/.exec(name)?.[1];
      if (cronJob !== undefined) pairs.push(['k8s.cronjob.name', cronJob], ['service.name', cronJob]);
    }
  }
  return pairs;
}

/** Labels and annotations of an object, as rules ask for them. */
export function fieldAttributes(
  { metadata }: KubernetesObject,
  from: FieldRule['from'],
  rules: readonly FieldRule[],
): PodAttributes {
  const attributes = new Map<string, string>();
  for (const rule of rules) {
    if (rule.from !== from) continue;
    const { key, of, tagName } = rule;
    const texts: Texts = metadata?.[of] ?? {};
    const prefix = `k8s.${from}.${of}.`;
    if (typeof key === 'string') {
      const value = texts[key];
      if (value !== undefined) attributes.set(tagName || prefix + key, value);
      continue;
    }
    for (const [name, value] of Object.entries(texts)) {
      const match = key.find(name);
      if (match === undefined) continue;
      const isTemplate = key.groupNames.length > 1 && tagName !== '';
      attributes.set(isTemplate ? key.expand(tagName, match) : prefix + name, value);
    }
  }
  return attributes;
}

/**
 * Those of the container that telemetry is of, by its name or identifier; of a pod with one container, of that.
 * @param given the attributes of the resource
 */
export function containerAttributes(
  pod: Pod,
  given: (name: string) => string,
  { metadata }: ExtractionRules,
): PodAttributes {
  const containers = [...(pod.spec?.containers ?? []), ...(pod.spec?.initContainers ?? [])];
  const statuses = [...(pod.status?.containerStatuses ?? []), ...(pod.status?.initContainerStatuses ?? [])];
  const [name, id] = [given('k8s.container.name'), given('container.id')];
  const idOf = (containerId = '') =>
    containerId.slice(containerId.indexOf('://') + (containerId.includes('://') ? 3 : 0));
  const byId = statuses.find(({ containerID }) => idOf(containerID) === id)?.name;
  const container = containers.find((each) =>
    name !== '' ? each.name === name : id !== '' ? each.name === byId : containers.length === 1,
  );
  if (container === undefined) return new Map();
  const status = statuses.find((each) => each.name === container.name);
  const all = new Map([
    ['k8s.container.name', container.name],
    ...imageAttributes(container),
    ['service.instance.id', [pod.metadata?.namespace, pod.metadata?.name, container.name].join('.')],
  ] as const);
  if (status?.containerID !== undefined) all.set('container.id', idOf(status.containerID));
  return new Map([...all].filter(([key]) => metadata.has(key)));
}

function imageAttributes({ image = '' }: Container): readonly (readonly [string, string])[] {
  const [reference = '', digest] = image.split('@');
  const colon = reference.lastIndexOf(':');
  const hasTag = colon > reference.lastIndexOf('/');
  const [repository, tag] = hasTag ? [reference.slice(0, colon), reference.slice(colon + 1)] : [reference, ''];
  if (repository === '') return [];
  const version = [tag, digest ?? ''].filter((part) => part !== '').join('@');
  return [
    ['container.image.name', repository],
    ['container.image.tag', tag || 'latest'],
    ...(version === '' ? [] : [['service.version', version] as const]),
  ];
}
