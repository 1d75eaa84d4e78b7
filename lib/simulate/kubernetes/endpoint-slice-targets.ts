import type { Attachments } from './attachments';
import type { Cluster } from './cluster';
import { EndpointPods, referenceLabels } from './endpoint-pods';
import { type LabelMap, labelName, META, objectLabels } from './meta-labels';
import { type EndpointPort, type EndpointSlice, joinHostPort, type Service } from './object';
import { serviceLabels } from './service-targets';

const SERVICE_NAME = 'kubernetes.io/service-name';

/** The targets of an EndpointSlice: one for each address and port, and one for each other port of the pods behind them. */
export function endpointSliceTargets(slice: EndpointSlice, cluster: Cluster, attach: Attachments): readonly LabelMap[] {
  const { namespace = '', labels: own = {} } = slice.metadata ?? {};
  const serviceName = own[SERVICE_NAME];
  const service = serviceName === undefined ? undefined : cluster.service(namespace, serviceName);
  if (isSecondFamily(service, slice)) return [];
  const common = [
    [`${META}namespace`, namespace] as const,
    [`${META}endpointslice_address_type`, slice.addressType ?? ''] as const,
    ...objectLabels(slice, 'endpointslice'),
    ...(service === undefined ? [] : serviceLabels(service)),
    ...(attach.namespace ? cluster.namespaceLabels(namespace) : []),
  ];
  const pods = new EndpointPods(cluster);
  const targets = (slice.endpoints ?? []).flatMap((endpoint) =>
    (slice.ports ?? []).flatMap((port) =>
      (endpoint.addresses ?? []).map(
        (address) =>
          new Map([
            ...common,
            ['__address__', port.port === undefined ? address : joinHostPort(address, port.port)],
            ...portLabels(port),
            ...endpointLabels(endpoint),
            ...referenceLabels('endpointslice', endpoint.targetRef),
            ...(attach.node ? pods.nodeLabels(endpoint.targetRef, endpoint.nodeName) : []),
            ...pods.labels(endpoint.targetRef, port.port),
          ]),
      ),
    ),
  );
  return [...targets, ...pods.otherTargets().map((labels) => new Map([...common, ...labels]))];
}

/** Whether a service of two families of addresses has the same endpoints in a slice of its first one. */
function isSecondFamily(service: Service | undefined, { addressType }: EndpointSlice): boolean {
  const { ipFamilyPolicy, ipFamilies = [] } = service?.spec ?? {};
  const hasTwo = ipFamilyPolicy === 'PreferDualStack' || ipFamilyPolicy === 'RequireDualStack';
  return hasTwo && ipFamilies.length > 0 && ipFamilies[0] !== addressType;
}

function portLabels({ name, protocol, port, appProtocol }: EndpointPort): LabelMap {
  return present('endpointslice_port', { _name: name, _protocol: protocol, '': port, _app_protocol: appProtocol });
}

function endpointLabels(endpoint: NonNullable<EndpointSlice['endpoints']>[number]): LabelMap {
  const { conditions = {}, hostname, nodeName, zone, deprecatedTopology = {} } = endpoint;
  return new Map([
    ...present('endpointslice_endpoint', {
      _conditions_ready: conditions.ready,
      _conditions_serving: conditions.serving,
      _conditions_terminating: conditions.terminating,
      _hostname: hostname,
      _node_name: nodeName,
      _zone: zone,
    }),
    ...Object.entries(deprecatedTopology).flatMap(([name, value]) => [
      [`${META}endpointslice_endpoint_topology_${labelName(name)}`, value] as const,
      [`${META}endpointslice_endpoint_topology_present_${labelName(name)}`, 'true'] as const,
    ]),
  ]);
}

function present(prefix: string, values: Readonly<Record<string, string | number | boolean | undefined>>): LabelMap {
  return new Map(
    Object.entries(values).flatMap(([name, value]) =>
      value === undefined ? [] : [[`${META}${prefix}${name}`, String(value)] as const],
    ),
  );
}
