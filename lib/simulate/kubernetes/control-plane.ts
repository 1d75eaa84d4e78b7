import type { KubernetesObject, Pod, Service } from './object';
import { runningPod } from './running-pod';
import { endpointsOf, sliceOf } from './service-endpoints';
import { podOf } from './workload-pod';

/** Kinds whose objects live in a namespace: the one called `default` unless they say otherwise. */
const namespaced: ReadonlySet<string> = new Set([
  'Pod',
  'Service',
  'Endpoints',
  'EndpointSlice',
  'Ingress',
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'ReplicaSet',
  'Job',
  'CronJob',
  'Event',
  'ServiceMonitor',
  'PodMonitor',
  'Probe',
  'ScrapeConfig',
  'PodLogs',
]);

/**
 * Manifests with what a control plane makes of them, as far as a discovery sees it: defaults, a pod for each workload that has none, a
 * status that says that a pod runs where it has none, and the endpoints of services.
 */
export function completed(manifests: readonly KubernetesObject[]): readonly KubernetesObject[] {
  const given = lastOfEachName(manifests.flatMap(itemsOf).map(withNamespace));
  const nodes = given.filter(({ kind }) => kind === 'Node').map(({ metadata }) => metadata?.name ?? '');
  const made = given.map((workload) => podOf(workload, given)).filter((pod) => pod !== undefined);
  const pods = [...given.filter(isPod), ...made].map((pod, at) => runningPod(pod, at, nodes[0]));
  const services = given.filter(isService).map(withDefaults);
  const others = given.filter((object) => !isPod(object) && !isService(object));
  const has = (kind: string, { metadata }: Service) =>
    others.some(
      (other) =>
        other.kind === kind &&
        other.metadata?.namespace === metadata?.namespace &&
        (other.metadata?.labels?.['kubernetes.io/service-name'] ?? other.metadata?.name) === metadata?.name,
    );
  const endpoints = services
    .filter((service) => !has('Endpoints', service))
    .map((service) => endpointsOf(service, pods));
  const slices = services.filter((service) => !has('EndpointSlice', service)).map((service) => sliceOf(service, pods));
  return [...others, ...pods, ...services, ...[...endpoints, ...slices].filter((object) => object !== undefined)];
}

function itemsOf(object: KubernetesObject): readonly KubernetesObject[] {
  const items = object['items'];
  return object.kind === 'List' && Array.isArray(items) ? (items as readonly KubernetesObject[]) : [object];
}

/** There is one object of a kind and name in a namespace: what is applied last. */
function lastOfEachName(objects: readonly KubernetesObject[]): readonly KubernetesObject[] {
  const key = ({ kind, metadata }: KubernetesObject) => JSON.stringify([kind, metadata?.namespace, metadata?.name]);
  return [...new Map(objects.map((object) => [key(object), object])).values()];
}

function withNamespace(object: KubernetesObject): KubernetesObject {
  if (!namespaced.has(object.kind ?? '') || object.metadata?.namespace !== undefined) return object;
  return { ...object, metadata: { ...object.metadata, namespace: 'default' } };
}

function isPod(object: KubernetesObject): object is Pod {
  return object.kind === 'Pod';
}

function isService(object: KubernetesObject): object is Service {
  return object.kind === 'Service';
}

function withDefaults(service: Service): Service {
  const type = service.spec?.type ?? 'ClusterIP';
  const clusterIP = service.spec?.clusterIP ?? (type === 'ExternalName' ? undefined : '10.96.0.10');
  return {
    ...service,
    spec: {
      ...service.spec,
      type,
      ...(clusterIP === undefined ? {} : { clusterIP }),
      ports: (service.spec?.ports ?? []).map((port) => ({ ...port, protocol: port.protocol ?? 'TCP' })),
    },
  };
}
