import {
  type AttributeMap,
  type AttributeValue,
  counted,
  madeMetric,
  type OttlCondition,
  OttlEvaluator,
  type OttlSubject,
  subjectsOf,
} from '../../semantics';
import type { ComponentArguments } from '../arguments';
import type { Component } from '../component';
import { type Item, senderOf } from '../item';
import { attributeArgument } from '../otlp/attribute-argument';
import { MadeMetrics } from '../otlp/made-metrics';
import { tolerant } from '../otlp/ottl/error-mode';
import { conditionsIn } from '../otlp/ottl/texts';
import type { Site } from '../site';

/** What is counted, by the names of blocks. */
const counts = {
  spans: { context: 'span', of: 'span', name: 'trace.span.count', what: 'spans' },
  spanevents: { context: 'spanevent', of: 'span', name: 'trace.span.event.count', what: 'span events' },
  metrics: { context: 'metric', of: 'metric', name: 'metric.count', what: 'metrics' },
  datapoints: { context: 'datapoint', of: 'metric', name: 'metric.datapoint.count', what: 'data points' },
  logs: { context: 'log', of: 'log', name: 'log.record.count', what: 'log records' },
} as const;

/** One of the metrics that are made. */
interface Definition {
  readonly args: ComponentArguments;
  readonly context: string;
  readonly of: string;
  readonly name: string;
  readonly description: string;
  readonly conditions: readonly OttlCondition[];
  readonly attributes: readonly { readonly key: string; readonly otherwise: AttributeValue | undefined }[];
}

const SCOPE = 'github.com/open-telemetry/opentelemetry-collector-contrib/connector/countconnector';

/** `otelcol.connector.count`: counts telemetry, as long as it comes at once: all that a test sends. */
export function otelcolConnectorCount(site: Site): Component {
  site.args.expect({ executed: [...Object.keys(counts), 'output'], irrelevant: ['debug_metrics'] });
  const definitions = definitionsOf(site.args);
  const made = new MadeMetrics(site);
  return {
    receive(item: Item) {
      if (item.signal !== 'otlp') return;
      const { resource } = item.data;
      for (const definition of definitions.filter(({ of }) => of === item.data.kind)) {
        const metric = madeMetric(definition.name, SCOPE, {
          description: definition.description,
          temporality: 1,
          resource,
        });
        for (const subject of subjectsOf(item.data, definition.context, senderOf(item))) {
          const attributes = groupOf(subject, definition);
          if (attributes === undefined || !isMeant(subject, definition)) continue;
          made.update(metric, attributes, item.step, { value: 0n, start: 0n }, counted);
        }
      }
    },
    flush: () => made.send(site.now, false),
  };
}

function definitionsOf(args: ComponentArguments): readonly Definition[] {
  return Object.entries(counts).flatMap(([block, { context, of, name, what }]) => {
    const own = args.blocks(block);
    const otherwise = {
      args,
      context,
      of,
      name,
      description: `The number of ${what} observed.`,
      conditions: [],
      attributes: [],
    };
    if (own.length === 0) return [otherwise];
    return own.map((each) => ({
      args: each,
      context,
      of,
      name: each.text('name') || name,
      description: each.text('description'),
      conditions: conditionsIn(each, 'conditions'),
      attributes: each
        .blocks('attributes')
        .map((attribute) => ({ key: attribute.text('key'), otherwise: attributeArgument(attribute, 'default_value') })),
    }));
  });
}

/** The attributes by which a subject is counted; undefined where it hasn't got one of them. */
function groupOf(subject: OttlSubject, { attributes }: Definition): AttributeMap | undefined {
  const { data, event, point } = subject;
  const own = event?.attributes ?? point?.attributes ?? (data.kind === 'metric' ? undefined : data.attributes);
  const pairs = attributes.flatMap(({ key, otherwise }) => {
    const value = own?.get(key) ?? data.scope.attributes.get(key) ?? data.resource.attributes.get(key) ?? otherwise;
    return value === undefined || value === null ? [] : [[key, value] as const];
  });
  return pairs.length === attributes.length ? new Map(pairs) : undefined;
}

function isMeant(subject: OttlSubject, { args, context, conditions }: Definition): boolean {
  if (conditions.length === 0) return true;
  const holds = () => conditions.some((condition) => new OttlEvaluator(context).holds(condition, subject));
  return tolerant(args, true, false, holds);
}
