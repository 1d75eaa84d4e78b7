import { type Fields, isSame, type Manifest } from './manifest';

/** The values `service` of the Service of the pods. */
export function valuesOfService(service: Manifest | undefined): Fields {
  if (service === undefined) return { enabled: false };
  const { type, clusterIP, internalTrafficPolicy, externalTrafficPolicy, ports } = service['spec'];
  const nodePort = ports.find(({ name }: Fields) => name === 'http-metrics')?.nodePort;
  return {
    type,
    clusterIP,
    internalTrafficPolicy,
    externalTrafficPolicy,
    nodePort,
    annotations: service.metadata['annotations'],
  };
}

/** The values `networkPolicy`; undefined for a policy that the chart can't make. */
export function valuesOfPolicy({ spec, metadata }: Manifest, selector: Fields, name: string): Fields | undefined {
  if (metadata['name'] !== name || !isSame(spec.podSelector, { matchLabels: selector })) return undefined;
  const { policyTypes, ingress, egress } = spec;
  return { enabled: true, policyTypes, ingress: ingress ?? [], egress: egress ?? [] };
}

/** The values `serviceMonitor`; undefined for a monitor that the chart can't make. */
export function valuesOfMonitor(
  { spec, metadata }: Manifest,
  selector: Fields,
  standardLabels: Fields,
): Fields | undefined {
  const { endpoints, selector: selected, ...others } = spec;
  const [endpoint] = endpoints ?? [];
  if (endpoints?.length !== 1 || Object.keys(others).length > 0 || !isSame(selected, { matchLabels: selector })) {
    return undefined;
  }
  const { port, honorLabels, scheme: _, interval, metricRelabelings, relabelings, tlsConfig, ...rest } = endpoint;
  if (port !== 'http-metrics' || honorLabels !== true || Object.keys(rest).length > 0) return undefined;
  const additionalLabels = Object.fromEntries(
    Object.entries(metadata['labels'] ?? {}).filter(([name, value]) => standardLabels[name] !== value),
  );
  return { enabled: true, additionalLabels, interval, metricRelabelings, relabelings, tlsConfig };
}

/** The values `ingress`; undefined for an Ingress that the chart can't make: other paths for other hosts, ports by name. */
export function valuesOfIngress(
  { spec, metadata }: Manifest,
  name: string,
  standardLabels: Fields,
): Fields | undefined {
  const rules: readonly Fields[] = spec.rules ?? [];
  const [first] = rules;
  if (first === undefined || rules.some(({ http }) => !isSame(http, first['http']))) return undefined;
  if (rules.some(({ host }) => host === undefined)) return undefined;
  const paths: readonly Fields[] = first['http'].paths;
  const { path, pathType, backend } = paths.at(-1)!;
  if (backend.service?.name !== name || backend.service.port.number === undefined) return undefined;
  return {
    enabled: true,
    ingressClassName: spec.ingressClassName,
    annotations: metadata['annotations'],
    labels: Object.fromEntries(
      Object.entries(metadata['labels'] ?? {}).filter(([label, value]) => standardLabels[label] !== value),
    ),
    path,
    pathType,
    faroPort: backend.service.port.number,
    extraPaths: paths.slice(0, -1),
    hosts: rules.map(({ host }) => host),
    tls: spec.tls,
  };
}
