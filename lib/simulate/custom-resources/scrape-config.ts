import { copiedLabel, fixedLabel, type GeneratedRule, relabelingRules } from './generated-rules';
import { type JobDefaults, type JobDiscovery, type JobsOfObject, jobsOrProblem, monitoringJob } from './monitoring-job';
import type { OperatorObject, ScrapeConfigSpec } from './objects';

/** A job for each list of targets of a ScrapeConfig, and for each server that it asks for some; Alloy knows no other discovery there. */
export function scrapeConfigJobs(config: OperatorObject<ScrapeConfigSpec>, defaults: JobDefaults): JobsOfObject {
  const { staticConfigs = [], httpSDConfigs = [] } = config.spec ?? {};
  const parts = [
    ...staticConfigs.map(({ targets = [], labels = {} }, at) =>
      jobsOrProblem(() => [
        jobOf(
          config,
          `static/${at}`,
          { by: 'list', addresses: targets, labels: new Map(Object.entries(labels)) },
          [copiedLabel('__address__', 'instance')],
          defaults,
        ),
      ]),
    ),
    ...httpSDConfigs.map(({ url = '' }, at) =>
      jobsOrProblem(() => [jobOf(config, `http/${at}`, { by: 'http', url }, [], defaults)]),
    ),
  ];
  const unread = Object.keys(config.spec ?? {}).filter(
    (field) => field.endsWith('SDConfigs') && field !== 'httpSDConfigs',
  );
  return {
    jobs: parts.flatMap(({ jobs }) => jobs),
    problems: [
      ...parts.flatMap(({ problems }) => problems),
      ...unread.map((field) => `Alloy leaves ${field} aside: it reads staticConfigs and httpSDConfigs`),
    ],
  };
}

function jobOf(
  { metadata, spec = {} }: OperatorObject<ScrapeConfigSpec>,
  which: string,
  discovery: JobDiscovery,
  further: readonly GeneratedRule[],
  defaults: JobDefaults,
) {
  const { name = '', namespace = '' } = metadata ?? {};
  return monitoringJob(
    {
      name: `scrapeConfig/${namespace}/${name}/${which}`,
      discovery,
      interval: spec.scrapeInterval,
      timeout: spec.scrapeTimeout,
      path: spec.metricsPath,
      scheme: spec.scheme?.toLowerCase(),
      params: spec.params,
      honorLabels: spec.honorLabels,
      honorTimestamps: spec.honorTimestamps,
      limits: spec,
      rules: [
        fixedLabel('__meta_kubernetes_scrapeconfig_namespace', namespace, 'label of the namespace'),
        fixedLabel('__meta_kubernetes_scrapeconfig_name', name, 'label of the name'),
        ...relabelingRules(spec.relabelings),
        ...further,
      ],
      metricRules: relabelingRules(spec.metricRelabelings, 'metricRelabelings'),
    },
    defaults,
  );
}
