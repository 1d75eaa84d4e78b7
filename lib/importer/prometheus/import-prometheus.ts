import { componentSchema } from '../../facts';
import { type Block, build, type Expr, print, type Statement } from '../../syntax';
import { bodyOf, objectOf } from '../yaml-file/body-of';
import { Section } from '../yaml-file/section';
import { YamlFile, type YamlProblem } from '../yaml-file/yaml-file';
import { discoveries, joined, Labels, staticTargets } from './discovery';
import { rulesOf } from './relabeling';

/** A configuration of another program in Alloy's language. */
export interface ConvertedText {
  /** Absent if there is an error. */
  readonly text?: string;
  /** All that is wrong, lost, or to be looked at, in the order of the file. */
  readonly problems: readonly YamlProblem[];
}

const SERVER_ONLY = ['alerting', 'rule_files', 'remote_read', 'storage', 'tracing', 'otlp', 'scrape_config_files'];
/** Settings of a scrape that become components of their own. */
const OF_SCRAPES = ['relabel_configs', 'metric_relabel_configs', 'static_configs'];
/** Settings of all scrapes, which each scrape can have. */
const SHARED = [
  'scrape_interval',
  'scrape_timeout',
  'scrape_protocols',
  'body_size_limit',
  'sample_limit',
  'target_limit',
  'label_limit',
  'label_name_length_limit',
  'label_value_length_limit',
  'metric_name_validation_scheme',
  'metric_name_escaping_scheme',
  'scrape_failure_log_file',
  'scrape_native_histograms',
  'convert_classic_histograms_to_nhcb',
];

/**
 * What a configuration of Prometheus collects, and where it sends it: discoveries, scrapes, and one `prometheus.remote_write` for all of its endpoints.
 * What a server does besides (rules, alerts, storage) is reported as lost.
 */
export function importPrometheus(text: string): ConvertedText {
  const file = new YamlFile(text);
  const root = new Section(file, [], file.content);
  const global = root.section('global');
  const labels = new Labels();
  const shared = SHARED.flatMap((name) => (global.has(name) ? [[name, global.take(name)] as const] : []));
  const external = global.take('external_labels');
  global.lose(['evaluation_interval', 'query_log_file', 'rule_query_offset', 'keep_dropped_targets']);
  global.end('global');
  const endpoints = root.sections('remote_write').map(endpointOf);
  const receiver = build.reference(['prometheus', 'remote_write', 'default', 'receiver']);
  const forwardTo = build.array(endpoints.length === 0 ? [] : [receiver]);
  const jobs = root.sections('scrape_configs').map((section) => scrapeOf(section, shared, forwardTo, labels));
  root.lose(SERVER_ONLY);
  root.end('Prometheus');
  const write: readonly Block[] =
    endpoints.length === 0
      ? []
      : [build.block('prometheus.remote_write', 'default', [...externalLabels(external), ...endpoints])];
  const order = ['discovery', 'relabel', 'scrape'] as const;
  const blocks = [...order.flatMap((step) => jobs.flatMap((job) => job[step])), ...write];
  return { ...(file.isBroken ? {} : { text: print(blocks) }), problems: file.problems };
}

function externalLabels(labels: unknown): readonly Statement[] {
  if (typeof labels !== 'object' || labels === null) return [];
  return [
    build.attribute(
      'external_labels',
      objectOf(labels, (value) => build.string(String(value))),
    ),
  ];
}

function endpointOf(section: Section): Statement {
  const schema = componentSchema('prometheus.remote_write')!.body.blocks.get('endpoint')!.body;
  section.rename('write_relabel_configs', 'write_relabel_config');
  const rules = rulesOf(section, 'write_relabel_config', 'write_relabel_config');
  const body = bodyOf(section, schema);
  section.loseRest('an endpoint of prometheus.remote_write', [...schema.order, 'write_relabel_configs']);
  return build.block('endpoint', undefined, [...body, ...rules]);
}

interface Job {
  readonly discovery: readonly Block[];
  readonly relabel: readonly Block[];
  readonly scrape: readonly Block[];
}

function scrapeOf(
  section: Section,
  shared: readonly (readonly [string, unknown])[],
  forwardTo: Expr,
  labels: Labels,
): Job {
  const job = String(section.has('job_name') ? section.take('job_name') : '');
  if (job === '') section.report('error', 'job_name', 'expected a name');
  section.set('job_name', job);
  for (const [name, value] of shared) if (!section.has(name)) section.set(name, value);
  section.rename('always_scrape_classic_histograms', 'scrape_classic_histograms');
  const found = discoveries(section, { labels, job });
  const lists = staticTargets(section).map((target) =>
    build.array([objectOf(target, (value) => build.string(String(value)))]),
  );
  const targets = joined([...found.targets, ...lists]);
  const rules = rulesOf(section, 'relabel_configs');
  const series = rulesOf(section, 'metric_relabel_configs');
  const relabel = rules.length === 0 ? undefined : labels.of('discovery.relabel', job);
  const metrics = series.length === 0 ? undefined : labels.of('prometheus.relabel', job);
  const label = labels.of('prometheus.scrape', job);
  const receiver = metrics === undefined ? undefined : build.reference(['prometheus', 'relabel', metrics, 'receiver']);
  const body = bodyOf(section, componentSchema('prometheus.scrape')!.body, {
    targets: relabel === undefined ? targets : build.reference(['discovery', 'relabel', relabel, 'output']),
    forward_to: receiver === undefined ? forwardTo : build.array([receiver]),
  });
  section.loseRest('prometheus.scrape', [...componentSchema('prometheus.scrape')!.body.order, ...OF_SCRAPES]);
  return {
    discovery: found.blocks,
    relabel:
      relabel === undefined
        ? []
        : [build.block('discovery.relabel', relabel, [build.attribute('targets', targets), ...rules])],
    scrape: [
      build.block('prometheus.scrape', label, body),
      ...(metrics === undefined
        ? []
        : [build.block('prometheus.relabel', metrics, [build.attribute('forward_to', forwardTo), ...series])]),
    ],
  };
}
