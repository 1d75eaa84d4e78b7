import { groupedBy } from '../../semantics';
import type { Component } from '../component';
import { telemetryProcessor } from '../otlp/telemetry-processor';
import type { Site } from '../site';

/** `otelcol.processor.groupbyattrs`: moves attributes to resources. Items of one resource are together here anyway. */
export function otelcolGroupByAttrs(site: Site): Component {
  site.args.expect({ executed: ['keys', 'output'], irrelevant: ['debug_metrics'] });
  const keys = site.args.texts('keys');
  return telemetryProcessor(site, (data) => groupedBy(data, keys));
}
