import { parseByteSize } from '../../languages';
import { connection } from '../arguments';
import type { Component } from '../component';
import type { ScrapeSettings } from '../metrics/populate-target';
import { prometheusDuration } from '../metrics/prometheus-duration';
import { type ScrapeJob, scrapeTargets } from '../metrics/scrape-job';
import type { Site } from '../site';

const executed = [
  'targets',
  'forward_to',
  'job_name',
  'honor_labels',
  'honor_timestamps',
  'params',
  'scrape_interval',
  'scrape_timeout',
  'metrics_path',
  'scheme',
  'body_size_limit',
  'label_limit',
  'label_name_length_limit',
  'label_value_length_limit',
  'sample_limit',
  'target_limit',
  'extra_metrics',
  'clustering',
];

const irrelevant = [
  ...connection,
  'enable_compression',
  'enable_protobuf_negotiation',
  'honor_metadata',
  'metric_name_escaping_scheme',
  'metric_name_validation_scheme',
  'scrape_classic_histograms',
  'scrape_failure_log_file',
  'scrape_fallback_protocol',
  'scrape_native_histograms',
  'scrape_protocols',
  'track_timestamps_staleness',
];

/** `prometheus.scrape`: asks targets for their metrics. */
export function prometheusScrape(site: Site): Component {
  site.args.expect({ executed, irrelevant });
  return { start: () => scrapeTargets(site, jobOf(site), site.targets()) };
}

function jobOf(site: Site): ScrapeJob {
  const { args } = site;
  return {
    settings: settingsOf(site),
    honorLabels: args.flag('honor_labels'),
    honorTimestamps: args.flag('honor_timestamps'),
    limits: {
      body: parseByteSize(args.text('body_size_limit')) ?? 0,
      samples: args.number('sample_limit'),
      targets: args.number('target_limit'),
      labels: args.number('label_limit'),
      labelName: args.number('label_name_length_limit'),
      labelValue: args.number('label_value_length_limit'),
    },
    extraMetrics: args.flag('extra_metrics'),
    clustered: args.blocks('clustering')[0]?.flag('enabled') ?? false,
  };
}

function settingsOf({ args, id }: Site): ScrapeSettings {
  const params = (args.plain('params') ?? {}) as Readonly<Record<string, readonly string[]>>;
  return {
    jobName: args.text('job_name') || id,
    scheme: args.text('scheme'),
    metricsPath: args.text('metrics_path'),
    interval: prometheusDuration(args.duration('scrape_interval')),
    timeout: prometheusDuration(args.duration('scrape_timeout')),
    params: new Map(Object.entries(params)),
  };
}
