import { META } from '../kubernetes/meta-labels';
import { copiedLabel, type GeneratedRule, generatedRule, relabelingRules, selectorRules } from './generated-rules';
import {
  containerPortRules,
  endpointLabelRules,
  jobLabelRules,
  portRule,
  runningRules,
  targetLabelRules,
} from './monitor-rules';
import {
  type JobDefaults,
  type JobsOfObject,
  jobsOfEndpoints,
  type MonitoringJob,
  monitoringJob,
  namespacesOf,
} from './monitoring-job';
import type { MonitorEndpoint, OperatorObject, ServiceMonitorSpec } from './objects';

/** How the endpoints of services are discovered: the argument `kubernetes_role`. */
export type EndpointsRole = 'endpoints' | 'endpointslice';

/** A job for each endpoint of a ServiceMonitor. */
export function serviceMonitorJobs(
  monitor: OperatorObject<ServiceMonitorSpec>,
  defaults: JobDefaults,
  role: EndpointsRole,
): JobsOfObject {
  const endpoints = monitor.spec?.endpoints ?? [];
  if (endpoints.length === 0) return { jobs: [], problems: ['it has no endpoints'] };
  return jobsOfEndpoints(endpoints, (endpoint, at) => jobOf(monitor, endpoint, at, defaults, role));
}

function jobOf(
  { metadata, spec = {} }: OperatorObject<ServiceMonitorSpec>,
  endpoint: MonitorEndpoint,
  at: number,
  defaults: JobDefaults,
  role: EndpointsRole,
): MonitoringJob {
  const { name = '', namespace = '' } = metadata ?? {};
  const field = `endpoints[${at}]`;
  return monitoringJob(
    {
      ...endpoint,
      name: `serviceMonitor/${namespace}/${name}/${at}`,
      discovery: {
        by: 'kubernetes',
        role,
        ...namespacesOf(spec.namespaceSelector, namespace),
        attachNode: spec.attachMetadata?.node ?? false,
      },
      path: endpoint.path || undefined,
      interval: endpoint.interval,
      timeout: endpoint.scrapeTimeout,
      limits: spec,
      rules: [
        ...selectorRules(spec.selector ?? {}, 'service'),
        ...portRules(endpoint, field, role),
        ...identityRules(role),
        ...runningRules(endpoint, field),
        ...targetLabelRules(spec.targetLabels, 'service', 'targetLabels'),
        ...targetLabelRules(spec.podTargetLabels, 'pod', 'podTargetLabels'),
        copiedLabel(`${META}service_name`, 'job'),
        ...jobLabelRules(spec.jobLabel, 'service'),
        ...endpointLabelRules(endpoint),
        ...relabelingRules(endpoint.relabelings, `${field}.relabelings`),
      ],
      metricRules: relabelingRules(endpoint.metricRelabelings, `${field}.metricRelabelings`),
    },
    defaults,
  );
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
