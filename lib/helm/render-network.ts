import { compact, defined, type Fields, type Manifest } from './manifest';
import { manifest, type ReleaseNames } from './release';

export function services(values: Fields, names: ReleaseNames): readonly Manifest[] {
  const { alloy, service } = values;
  return [
    ...(alloy.clustering.enabled ? [clusterService(alloy, names)] : []),
    ...(service.enabled ? [ordinaryService(values, names)] : []),
  ];
}

function clusterService({ clustering, listenPort, extraPorts }: Fields, names: ReleaseNames): Manifest {
  const metadata = { ...names.metadata('networking'), name: `${names.full}-cluster` };
  const port = { name: clustering.portName, port: listenPort, targetPort: listenPort, protocol: 'TCP' };
  const ports = [port, ...extraPorts.map((extra: Fields) => portOf(extra))];
  return manifest('v1', 'Service', metadata, {
    spec: { type: 'ClusterIP', clusterIP: 'None', publishNotReadyAddresses: true, selector: names.selector, ports },
  });
}

function ordinaryService({ alloy, service }: Fields, names: ReleaseNames): Manifest {
  const isExternal = service.type !== 'ClusterIP';
  const nodePort = service.type === 'NodePort' ? service.nodePort : undefined;
  const http = {
    name: 'http-metrics',
    port: alloy.listenPort,
    targetPort: alloy.listenPort,
    protocol: 'TCP',
    nodePort,
  };
  const spec = defined({
    type: service.type,
    clusterIP: service.clusterIP || undefined,
    selector: names.selector,
    internalTrafficPolicy: service.internalTrafficPolicy,
    externalTrafficPolicy: isExternal ? service.externalTrafficPolicy : undefined,
    ports: [
      defined(http),
      ...alloy.extraPorts.map((extra: Fields) =>
        portOf(extra, service.type === 'NodePort' ? extra['nodePort'] : undefined),
      ),
    ],
  });
  const metadata = names.metadata('networking', compact({ annotations: service.annotations }));
  return manifest('v1', 'Service', metadata, { spec });
}

function portOf({ name, port, targetPort, protocol = 'TCP', appProtocol }: Fields, nodePort?: number): Fields {
  return defined({ name, port, targetPort, protocol, appProtocol, nodePort });
}

export function serviceMonitor(
  { alloy, service, serviceMonitor: monitor }: Fields,
  names: ReleaseNames,
): readonly Manifest[] {
  if (!monitor.enabled || !service.enabled) return [];
  const { additionalLabels, interval, metricRelabelings, tlsConfig, relabelings } = monitor;
  const endpoint = {
    port: 'http-metrics',
    scheme: alloy.listenScheme.toLowerCase(),
    honorLabels: true,
    ...compact({ tlsConfig, metricRelabelings, relabelings }),
    ...(interval ? { interval } : {}),
  };
  const metadata = names.metadata('metrics', { labels: additionalLabels });
  const spec = { endpoints: [endpoint], selector: { matchLabels: names.selector } };
  return [manifest('monitoring.coreos.com/v1', 'ServiceMonitor', metadata, { spec })];
}

export function ingress({ ingress: given }: Fields, names: ReleaseNames): readonly Manifest[] {
  if (!given.enabled) return [];
  const { path, pathType, faroPort, extraPaths, tls, annotations, labels, ingressClassName } = given;
  const own = { path, pathType, backend: { service: { name: names.full, port: { number: faroPort } } } };
  const rules = given.hosts.map((host: string) => ({ host, http: { paths: [...extraPaths, own] } }));
  const spec = {
    ...(ingressClassName ? { ingressClassName } : {}),
    ...compact({ tls }),
    rules: rules.length > 0 ? rules : [{ http: { paths: [own] } }],
  };
  const metadata = names.metadata('networking', { ...compact({ annotations }), labels });
  return [manifest('networking.k8s.io/v1', 'Ingress', metadata, { spec })];
}

export function networkPolicy({ networkPolicy: policy }: Fields, names: ReleaseNames): readonly Manifest[] {
  if (!policy.enabled || policy.flavor !== 'kubernetes') return [];
  const { policyTypes, ingress: from, egress: to } = policy;
  const spec = { podSelector: { matchLabels: names.selector }, policyTypes, ingress: from, egress: to };
  return [manifest('networking.k8s.io/v1', 'NetworkPolicy', names.metadata('networking'), { spec })];
}
