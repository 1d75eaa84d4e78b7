import { META } from '../kubernetes/meta-labels';
import { copiedLabel, fixedLabel, relabelingRules, selectorRules } from './generated-rules';
import { containerPortRules, endpointLabelRules, jobLabelRules, runningRules, targetLabelRules } from './monitor-rules';
import {
  type JobDefaults,
  type JobsOfObject,
  jobsOfEndpoints,
  type MonitoringJob,
  monitoringJob,
  namespacesOf,
} from './monitoring-job';
import type { OperatorObject, PodMonitorSpec } from './objects';

type PodEndpoint = NonNullable<PodMonitorSpec['podMetricsEndpoints']>[number];

/** A job for each endpoint of a PodMonitor. */
export function podMonitorJobs(monitor: OperatorObject<PodMonitorSpec>, defaults: JobDefaults): JobsOfObject {
  const endpoints = monitor.spec?.podMetricsEndpoints ?? [];
  if (endpoints.length === 0) return { jobs: [], problems: ['it has no podMetricsEndpoints'] };
  return jobsOfEndpoints(endpoints, (endpoint, at) => jobOf(monitor, endpoint, at, defaults));
}

function jobOf(
  { metadata, spec = {} }: OperatorObject<PodMonitorSpec>,
  endpoint: PodEndpoint,
  at: number,
  defaults: JobDefaults,
): MonitoringJob {
  const { name = '', namespace = '' } = metadata ?? {};
  const field = `podMetricsEndpoints[${at}]`;
  return monitoringJob(
    {
      ...endpoint,
      name: `podMonitor/${namespace}/${name}/${at}`,
      discovery: {
        by: 'kubernetes',
        role: 'pod',
        ...namespacesOf(spec.namespaceSelector, namespace),
        attachNode: spec.attachMetadata?.node ?? false,
      },
      path: endpoint.path || undefined,
      interval: endpoint.interval,
      timeout: endpoint.scrapeTimeout,
      limits: spec,
      rules: [
        ...runningRules(endpoint, field),
        ...selectorRules(spec.selector ?? {}, 'pod'),
        ...portRules(endpoint, field),
        copiedLabel(`${META}namespace`, 'namespace'),
        copiedLabel(`${META}pod_container_name`, 'container'),
        copiedLabel(`${META}pod_name`, 'pod'),
        ...targetLabelRules(spec.podTargetLabels, 'pod', 'podTargetLabels'),
        fixedLabel('job', `${namespace}/${name}`, 'label job'),
        ...jobLabelRules(spec.jobLabel, 'pod'),
        ...endpointLabelRules(endpoint),
        ...relabelingRules(endpoint.relabelings, `${field}.relabelings`),
      ],
      metricRules: relabelingRules(endpoint.metricRelabelings, `${field}.metricRelabelings`),
    },
    defaults,
  );
}

/** A name counts before a number, and both before the old `targetPort`. */
function portRules({ port = '', portNumber = 0, targetPort }: PodEndpoint, field: string) {
  if (port !== '') return containerPortRules(port, `${field}.port`);
  if (portNumber !== 0) return containerPortRules(portNumber, `${field}.portNumber`);
  return containerPortRules(targetPort, `${field}.targetPort`);
}
