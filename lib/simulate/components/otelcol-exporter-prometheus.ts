import { type ConvertedSeries, infoSeries, type SeriesOptions, seriesOfMetric } from '../../semantics';
import type { Component } from '../component';
import { type Item, type Sample, viewOf, viewOfSample } from '../item';
import type { Site } from '../site';
import type { Step } from '../way';

/** `otelcol.exporter.prometheus`: makes series of metrics. */
export function otelcolExporterPrometheus(site: Site): Component {
  const { args } = site;
  args.expect({
    executed: [
      'forward_to',
      'add_metric_suffixes',
      'convert_classic_histograms_to_nhcb',
      'include_scope_info',
      'include_scope_labels',
      'include_target_info',
      'keep_identifying_resource_attributes',
      'resource_to_telemetry_conversion',
    ],
    irrelevant: ['gc_frequency', 'honor_metadata'],
  });
  const options: SeriesOptions = {
    addsSuffixes: args.flag('add_metric_suffixes'),
    hasScopeLabels: args.flag('include_scope_labels'),
    hasTargetInfo: args.flag('include_target_info'),
    hasScopeInfo: args.flag('include_scope_info'),
    hasResourceLabels: args.flag('resource_to_telemetry_conversion'),
    keepsIdentifying: args.flag('keep_identifying_resource_attributes'),
    hasCustomBuckets: args.flag('convert_classic_histograms_to_nhcb'),
  };
  const known = new Set<string>();
  const send = ({ time = site.now, ...series }: ConvertedSeries, previous: Step) => {
    const sample: Sample = { ...series, timestamp: time / 1_000_000n };
    const step = site.step(previous, 'changed', viewOfSample(sample), 'series');
    site.forward({ signal: 'metrics', sample, step });
  };
  return {
    receive(item: Item) {
      if (item.signal !== 'otlp') return;
      const { data } = item;
      if (data.kind !== 'metric') {
        site.lose(site.step(item.step, 'dropped', viewOf(item), '', 'it takes metrics alone'));
        return;
      }
      for (const series of infoSeries(data, options)) {
        // There is one for each resource and scope, whatever comes from there.
        const id = JSON.stringify([...series.labels].sort());
        if (!known.has(id)) send(series, item.step);
        known.add(id);
      }
      const converted = seriesOfMetric(data, options);
      if (converted === undefined) {
        const why =
          'Prometheus has no metrics that count from report to report (otelcol.processor.deltatocumulative makes others of them)';
        site.lose(site.step(item.step, 'dropped', viewOf(item), '', why));
        return;
      }
      for (const series of converted) send(series, item.step);
      if (converted.length < data.points.length) {
        const why =
          'its buckets are too wide for a native histogram (a scale below -4), or are none between its bounds';
        site.lose(site.step(item.step, 'dropped', viewOf(item), '', why));
      }
    },
  };
}
