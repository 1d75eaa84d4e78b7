import { META } from '../kubernetes/meta-labels';
import { parsePrometheusDuration } from '../metrics/prometheus-duration';
import {
  copiedLabel,
  fixedLabel,
  type GeneratedRule,
  generatedRule,
  relabelingRules,
  selectorRules,
} from './generated-rules';
import {
  type JobDefaults,
  type JobDiscovery,
  type JobsOfObject,
  jobsOrProblem,
  monitoringJob,
  namespacesOf,
} from './monitoring-job';
import type { OperatorObject, ProbeSpec } from './objects';

/** The job of a Probe: it asks the prober for each of its targets. */
export function probeJobs({ metadata, spec = {} }: OperatorObject<ProbeSpec>, defaults: JobDefaults): JobsOfObject {
  const { name = '', namespace = '' } = metadata ?? {};
  const { jobName = '', module = '', prober = {}, interval, scrapeTimeout } = spec;
  return jobsOrProblem(() => {
    const probed = probedOf(spec, namespace);
    if (probed === undefined) return [];
    return [
      monitoringJob(
        {
          name: `probe/${namespace}/${name}`,
          discovery: probed.discovery,
          interval: readable(interval),
          timeout: readable(scrapeTimeout),
          // The custom resource definition has this default.
          path: prober.path ?? '/probe',
          scheme: prober.scheme,
          ...(module === '' ? {} : { params: { module: [module] } }),
          limits: spec,
          rules: [...(jobName === '' ? [] : [fixedLabel('job', jobName, 'jobName')]), ...probed.rules],
          metricRules: relabelingRules(spec.metricRelabelings, 'metricRelabelings'),
        },
        defaults,
      ),
    ];
  });
}

/** A time that can't be read is 0 to Alloy, without a word. */
function readable(text: string | undefined): string | undefined {
  return text === undefined || text === '' || parsePrometheusDuration(text) !== undefined ? text : '0';
}

interface Probed {
  readonly discovery: JobDiscovery;
  readonly rules: readonly GeneratedRule[];
}

function probedOf({ targets = {}, prober = {} }: ProbeSpec, namespace: string): Probed | undefined {
  const { staticConfig, ingress } = targets;
  const toProber = [
    copiedLabel('__param_target', 'instance'),
    fixedLabel('__address__', prober.url ?? '', 'prober.url'),
  ];
  if (staticConfig !== undefined) {
    const labels = new Map([['namespace', namespace], ...Object.entries(staticConfig.labels ?? {})]);
    return {
      discovery: { by: 'list', addresses: staticConfig.static ?? [], labels },
      rules: [
        copiedLabel('__address__', '__param_target'),
        ...toProber,
        ...relabelingRules(staticConfig.relabelingConfigs, 'targets.staticConfig.relabelingConfigs'),
      ],
    };
  }
  if (ingress === undefined) return undefined;
  return {
    discovery: {
      by: 'kubernetes',
      role: 'ingress',
      ...namespacesOf(ingress.namespaceSelector, namespace),
      attachNode: false,
    },
    rules: [
      ...selectorRules(ingress.selector ?? {}, 'ingress'),
      generatedRule('label __param_target', {
        source_labels: [`${META}ingress_scheme`, '__address__', `${META}ingress_path`],
        regex: '(.+);(.+);(.+)',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: these are groups of the expression
        replacement: '${1}://${2}${3}',
        target_label: '__param_target',
      }),
      copiedLabel(`${META}namespace`, 'namespace'),
      copiedLabel(`${META}ingress_name`, 'ingress'),
      generatedRule('label __tmp_ingress_address', {
        source_labels: ['__address__'],
        regex: '(.+)',
        target_label: '__tmp_ingress_address',
      }),
      ...toProber,
      ...relabelingRules(ingress.relabelingConfigs, 'targets.ingress.relabelingConfigs'),
    ],
  };
}
