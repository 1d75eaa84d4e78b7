import type { Attachments } from './attachments';
import type { Cluster } from './cluster';
import { EndpointPods, referenceLabels } from './endpoint-pods';
import { type LabelMap, META, objectLabels } from './meta-labels';
import { type EndpointAddress, type EndpointPort, type Endpoints, joinHostPort } from './object';
import { serviceLabels } from './service-targets';

/** The targets of Endpoints: one for each address and port, and one for each other port of the pods behind them. */
export function endpointsTargets(endpoints: Endpoints, cluster: Cluster, attach: Attachments): readonly LabelMap[] {
  const { name = '', namespace = '' } = endpoints.metadata ?? {};
  const service = cluster.service(namespace, name);
  const common = [
    [`${META}namespace`, namespace] as const,
    ...(service === undefined ? [] : serviceLabels(service)),
    ...objectLabels(endpoints, 'endpoints'),
    ...(attach.namespace ? cluster.namespaceLabels(namespace) : []),
  ];
  const pods = new EndpointPods(cluster);
  const targetOf = (
    address: EndpointAddress,
    { name: portName, port = 0, protocol = '' }: EndpointPort,
    ready: boolean,
  ) =>
    new Map([
      ...common,
      ['__address__', joinHostPort(address.ip, port)],
      [`${META}endpoint_port_name`, portName ?? ''],
      [`${META}endpoint_port_protocol`, protocol],
      [`${META}endpoint_ready`, String(ready)],
      ...referenceLabels('endpoint', address.targetRef),
      ...(address.nodeName === undefined ? [] : [[`${META}endpoint_node_name`, address.nodeName] as const]),
      ...(address.hostname ? [[`${META}endpoint_hostname`, address.hostname] as const] : []),
      ...(attach.node ? nodeOf(address, pods) : []),
      ...pods.labels(address.targetRef, port, protocol),
    ]);
  const targets = (endpoints.subsets ?? []).flatMap(({ addresses = [], notReadyAddresses = [], ports = [] }) =>
    ports.flatMap((port) => [
      ...addresses.map((address) => targetOf(address, port, true)),
      ...notReadyAddresses.map((address) => targetOf(address, port, false)),
    ]),
  );
  return [...targets, ...pods.otherTargets().map((labels) => new Map([...common, ...labels]))];
}

/** The name of the node comes first here, what the address stands for second. */
function nodeOf({ nodeName, targetRef }: EndpointAddress, pods: EndpointPods): LabelMap {
  return nodeName === undefined ? pods.nodeLabels(targetRef, undefined) : pods.nodeLabels(undefined, nodeName);
}
