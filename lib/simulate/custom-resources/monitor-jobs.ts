import type { Role } from '../kubernetes/discovery';
import { type GeneratedRule, relabelingRules } from './generated-rules';
import { endpointLabelRules } from './monitor-rules';
import { type JobDefaults, type JobsOfObject, jobsOfEndpoints, monitoringJob, namespacesOf } from './monitoring-job';
import type { MonitorEndpoint, MonitorSpec, OperatorObject } from './objects';

/** What monitors of services and of pods differ in. */
export interface MonitorKind<Endpoint extends MonitorEndpoint> {
  /** What its jobs are called after. */
  readonly name: 'serviceMonitor' | 'podMonitor';
  /** The field with its endpoints. */
  readonly field: string;
  readonly endpoints: readonly Endpoint[] | undefined;
  readonly role: Role;
  /** Rules for targets, before those of the endpoint itself. @param field the endpoint, for rules that are made of it */
  readonly rules: (endpoint: Endpoint, field: string) => readonly GeneratedRule[];
}

/** A job for each endpoint of a monitor. */
export function monitorJobs<Endpoint extends MonitorEndpoint>(
  { metadata, spec = {} }: OperatorObject<MonitorSpec>,
  { name: kind, field: list, endpoints = [], role, rules }: MonitorKind<Endpoint>,
  defaults: JobDefaults,
): JobsOfObject {
  if (endpoints.length === 0) return { jobs: [], problems: [`it has no ${list}`] };
  const { name = '', namespace = '' } = metadata ?? {};
  return jobsOfEndpoints(endpoints, (endpoint, at) => {
    const field = `${list}[${at}]`;
    return monitoringJob(
      {
        ...endpoint,
        name: `${kind}/${namespace}/${name}/${at}`,
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
          ...rules(endpoint, field),
          ...endpointLabelRules(endpoint),
          ...relabelingRules(endpoint.relabelings, `${field}.relabelings`),
        ],
        metricRules: relabelingRules(endpoint.metricRelabelings, `${field}.metricRelabelings`),
      },
      defaults,
    );
  });
}
