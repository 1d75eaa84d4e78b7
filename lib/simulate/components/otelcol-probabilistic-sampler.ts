import { type ProbabilisticSampling, sampledLog, sampledSpan } from '../../semantics';
import type { ComponentArguments } from '../arguments';
import type { Component } from '../component';
import { telemetryProcessor } from '../otlp/telemetry-processor';
import type { Site } from '../site';

/** `otelcol.processor.probabilistic_sampler`: keeps a share of traces and logs, by their identifiers. */
export function otelcolProbabilisticSampler(site: Site): Component {
  site.args.expect({
    executed: [
      'mode',
      'sampling_percentage',
      'hash_seed',
      'fail_closed',
      'sampling_precision',
      'attribute_source',
      'from_attribute',
      'sampling_priority',
      'output',
    ],
    irrelevant: ['debug_metrics'],
  });
  const sampling = samplingOf(site.args);
  return telemetryProcessor(site, (data) => {
    // There is no such processor of metrics.
    if (data.kind === 'metric') throw site.args.notExecuted('it takes no metrics');
    const left = data.kind === 'span' ? sampledSpan(data, sampling) : sampledLog(data, sampling);
    return left === undefined ? { dropped: `it's not among ${sampling.percentage} %` } : [left];
  });
}

function samplingOf(args: ComponentArguments): ProbabilisticSampling {
  const mode = args.text('mode');
  if (mode !== 'hash_seed' && mode !== 'equalizing' && mode !== 'proportional') {
    throw args.notExecuted('Alloy refuses it: the mode is one of hash_seed, equalizing, proportional');
  }
  return {
    mode,
    percentage: args.number('sampling_percentage'),
    hashSeed: args.number('hash_seed'),
    failsClosed: args.flag('fail_closed'),
    precision: args.number('sampling_precision'),
    byTraceId: args.text('attribute_source') === 'traceID',
    fromAttribute: args.text('from_attribute'),
    priorityAttribute: args.text('sampling_priority'),
  };
}
