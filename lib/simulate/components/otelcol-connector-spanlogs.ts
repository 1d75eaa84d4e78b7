import { logsOfSpan, originId, type SpanLogs } from '../../semantics';
import type { ComponentArguments } from '../arguments';
import type { Component } from '../component';
import { type Item, viewOf } from '../item';
import { viewOfTelemetry } from '../otlp/view';
import type { Site } from '../site';

/** `otelcol.connector.spanlogs`: writes logs of spans. */
export function otelcolConnectorSpanlogs(site: Site): Component {
  site.args.expect({
    executed: [
      'spans',
      'roots',
      'processes',
      'events',
      'span_attributes',
      'process_attributes',
      'event_attributes',
      'labels',
      'overrides',
      'output',
    ],
  });
  const options = optionsOf(site.args);
  const lastTraces = new Map<string, string>();
  return {
    receive(item: Item) {
      if (item.signal !== 'otlp') return;
      const { data } = item;
      if (data.kind !== 'span') {
        site.lose(site.step(item.step, 'dropped', viewOf(item), '', 'it takes spans alone'));
        return;
      }
      const origin = originId(data);
      const isFirst = lastTraces.get(origin) !== data.traceId;
      lastTraces.set(origin, data.traceId);
      for (const log of attempt(site.args, () => logsOfSpan(data, options, isFirst))) {
        const step = site.step(item.step, 'changed', viewOfTelemetry(log), 'log');
        site.forward({ signal: 'otlp', data: log, address: '', step });
      }
    },
  };
}

function attempt<T>(args: ComponentArguments, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof TypeError ? args.notExecuted(`the line can't be written: ${error.message}`) : error;
  }
}

function optionsOf(args: ComponentArguments): SpanLogs {
  const [overrides] = args.blocks('overrides');
  const key = (name: string, otherwise: string) => overrides?.text(name) || otherwise;
  return {
    spans: args.flag('spans'),
    roots: args.flag('roots'),
    processes: args.flag('processes'),
    events: args.flag('events'),
    spanAttributes: args.texts('span_attributes'),
    processAttributes: args.texts('process_attributes'),
    eventAttributes: args.texts('event_attributes'),
    labels: args.texts('labels'),
    keys: {
      instance: key('logs_instance_tag', 'traces'),
      service: key('service_key', 'svc'),
      span: key('span_name_key', 'span'),
      status: key('status_key', 'status'),
      duration: key('duration_key', 'dur'),
      trace: key('trace_id_key', 'tid'),
    },
  };
}
