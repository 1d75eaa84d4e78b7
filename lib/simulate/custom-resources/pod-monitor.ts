import { META } from '../kubernetes/meta-labels';
import { copiedLabel, fixedLabel, selectorRules } from './generated-rules';
import { monitorJobs } from './monitor-jobs';
import { containerPortRules, jobLabelRules, runningRules, targetLabelRules } from './monitor-rules';
import type { JobDefaults, JobsOfObject } from './monitoring-job';
import type { OperatorObject, PodMonitorSpec } from './objects';

type PodEndpoint = NonNullable<PodMonitorSpec['podMetricsEndpoints']>[number];

/** A job for each endpoint of a PodMonitor. */
export function podMonitorJobs(monitor: OperatorObject<PodMonitorSpec>, defaults: JobDefaults): JobsOfObject {
  const { metadata: { name = '', namespace = '' } = {}, spec = {} } = monitor;
  const rules = (endpoint: PodEndpoint, field: string) => [
    ...runningRules(endpoint, field),
    ...selectorRules(spec.selector ?? {}, 'pod'),
    ...portRules(endpoint, field),
    copiedLabel(`${META}namespace`, 'namespace'),
    copiedLabel(`${META}pod_container_name`, 'container'),
    copiedLabel(`${META}pod_name`, 'pod'),
    ...targetLabelRules(spec.podTargetLabels, 'pod', 'podTargetLabels'),
    fixedLabel('job', `${namespace}/${name}`, 'label job'),
    ...jobLabelRules(spec.jobLabel, 'pod'),
  ];
  const endpoints = spec.podMetricsEndpoints;
  return monitorJobs(
    monitor,
    { name: 'podMonitor', field: 'podMetricsEndpoints', endpoints, role: 'pod', rules },
    defaults,
  );
}

/** A name counts before a number, and both before the old `targetPort`. */
function portRules({ port = '', portNumber = 0, targetPort }: PodEndpoint, field: string) {
  if (port !== '') return containerPortRules(port, `${field}.port`);
  if (portNumber !== 0) return containerPortRules(portNumber, `${field}.portNumber`);
  return containerPortRules(targetPort, `${field}.targetPort`);
}
