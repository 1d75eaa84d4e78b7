import { META } from '../kubernetes/meta-labels';
import { copiedLabel, type GeneratedRule, generatedRule, selectorRules } from './generated-rules';
import { monitorJobs } from './monitor-jobs';
import { containerPortRules, jobLabelRules, portRule, runningRules, targetLabelRules } from './monitor-rules';
import type { JobDefaults, JobsOfObject } from './monitoring-job';
import type { MonitorEndpoint, OperatorObject, ServiceMonitorSpec } from './objects';

/** How the endpoints of services are discovered: the argument `kubernetes_role`. */
export type EndpointsRole = 'endpoints' | 'endpointslice';

/** A job for each endpoint of a ServiceMonitor. */
export function serviceMonitorJobs(
  monitor: OperatorObject<ServiceMonitorSpec>,
  defaults: JobDefaults,
  role: EndpointsRole,
): JobsOfObject {
  const { spec = {} } = monitor;
  const rules = (endpoint: MonitorEndpoint, field: string) => [
    ...selectorRules(spec.selector ?? {}, 'service'),
    ...portRules(endpoint, field, role),
    ...identityRules(role),
    ...runningRules(endpoint, field),
    ...targetLabelRules(spec.targetLabels, 'service', 'targetLabels'),
    ...targetLabelRules(spec.podTargetLabels, 'pod', 'podTargetLabels'),
    copiedLabel(`${META}service_name`, 'job'),
    ...jobLabelRules(spec.jobLabel, 'service'),
  ];
  const { endpoints } = spec;
  return monitorJobs(monitor, { name: 'serviceMonitor', field: 'endpoints', endpoints, role, rules }, defaults);
}

/** The port of the service counts before that of the container. */
function portRules({ port = '', targetPort }: MonitorEndpoint, field: string, role: EndpointsRole) {
  if (port !== '') return [portRule(`${prefixOf(role)}_port_name`, port, `${field}.port`)];
  return containerPortRules(targetPort, `${field}.targetPort`);
}

/** What a target stands for: node or pod, namespace, service, container. */
function identityRules(role: EndpointsRole): readonly GeneratedRule[] {
  const reference = [`${prefixOf(role)}_address_target_kind`, `${prefixOf(role)}_address_target_name`];
  const referred = (kind: string, label: string) =>
    generatedRule(`label ${label}`, { source_labels: reference, regex: `${kind};(.*)`, target_label: label });
  return [
    referred('Node', 'node'),
    referred('Pod', 'pod'),
    copiedLabel(`${META}namespace`, 'namespace'),
    copiedLabel(`${META}service_name`, 'service'),
    copiedLabel(`${META}pod_container_name`, 'container'),
    copiedLabel(`${META}pod_name`, 'pod'),
  ];
}

function prefixOf(role: EndpointsRole): string {
  return `${META}${role === 'endpoints' ? 'endpoint' : 'endpointslice'}`;
}
