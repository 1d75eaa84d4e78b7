import { type LabelMap, META, objectLabels } from './meta-labels';
import { joinHostPort, type Service } from './object';

/** What targets say of their service. */
export function serviceLabels(service: Service): LabelMap {
  return new Map([[`${META}namespace`, service.metadata?.namespace ?? ''], ...objectLabels(service, 'service')]);
}

/** The targets of a service: one for each port. */
export function serviceTargets(service: Service): readonly LabelMap[] {
  const { metadata, spec = {} } = service;
  const type = spec.type ?? '';
  return (spec.ports ?? []).map((port) => {
    const labels = new Map([
      ...serviceLabels(service),
      ['__address__', joinHostPort(`${metadata?.name}.${metadata?.namespace}.svc`, port.port)],
      [`${META}service_port_name`, port.name ?? ''],
      [`${META}service_port_number`, String(port.port)],
      [`${META}service_port_protocol`, port.protocol ?? ''],
      [`${META}service_type`, type],
    ]);
    if (type === 'ExternalName') labels.set(`${META}service_external_name`, spec.externalName ?? '');
    else labels.set(`${META}service_cluster_ip`, spec.clusterIP ?? '');
    if (type === 'LoadBalancer') labels.set(`${META}service_loadbalancer_ip`, spec.loadBalancerIP ?? '');
    return labels;
  });
}
