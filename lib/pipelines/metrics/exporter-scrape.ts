import type { Construct } from 'constructs';
import { discovery, prometheus } from '../../components';
import type { Expression, ListInput, MetricsReceiver, Targets } from '../../values';
import type { Rule } from '../discovery/relabeling';
import { type MetricSelection, SELECTION, selectedSamples } from './metric-selection';
import type { SampleRoute } from './sample-rules';
import { SCRAPE_OPTIONS, type ScrapeOptions, scrapeArguments } from './scrape-options';

/** What every pipeline with an exporter takes. */
export interface ExporterRoute extends SampleRoute, MetricSelection, ScrapeOptions {
  /** Where the samples go: `metrics.receiver` of a destination, `prometheus.relabel`, ... */
  readonly forwardTo: ListInput<Expression<MetricsReceiver>>;
  /** Additional relabeling rules for the targets, after those of the pipeline. @default - none */
  readonly rules?: readonly Rule[];
}

/** The names of these props, for `checkedProps`. */
export const EXPORTER_ROUTE = {
  forwardTo: 'receivers',
  ...SCRAPE_OPTIONS,
  ...SELECTION,
  rules: 'prop',
  metricRules: 'prop',
} as const;

/** The components behind an exporter. */
export interface ExporterScrape {
  readonly targets: discovery.Relabel;
  readonly scrape: prometheus.Scrape;
  readonly relabel?: prometheus.Relabel;
}

/** Labels the targets of an exporter, scrapes them and selects their metrics. */
export function exporterScrape(
  scope: Construct,
  id: string,
  props: ExporterRoute,
  found: { readonly targets: Expression<Targets> | []; readonly rules: readonly Rule[]; readonly clustered: boolean },
): ExporterScrape {
  const targets = new discovery.Relabel(scope, id, {
    targets: found.targets,
    rule: [...found.rules, ...(props.rules ?? [])],
  });
  const relabel = selectedSamples(scope, id, props);
  const scrape = new prometheus.Scrape(scope, id, {
    targets: targets.output,
    forwardTo: relabel ? [relabel.receiver] : props.forwardTo,
    ...scrapeArguments(props),
    ...(found.clustered && { clustering: { enabled: true } }),
  });
  return { targets, scrape, ...(relabel && { relabel }) };
}
