import {
  type AttributeMap,
  type AttributeValue,
  type DataPoint,
  type Metric,
  madeMetric,
  type OttlCondition,
  OttlError,
  OttlEvaluator,
  type OttlExpression,
  type OttlSubject,
  observed,
  observedExponentially,
  subjectsOf,
} from '../../semantics';
import type { ComponentArguments } from '../arguments';
import type { Component } from '../component';
import { type Item, senderOf } from '../item';
import { attributeArgument } from '../otlp/attribute-argument';
import { MadeMetrics } from '../otlp/made-metrics';
import { tolerant } from '../otlp/ottl/error-mode';
import { conditionsIn, valueIn } from '../otlp/ottl/texts';
import type { Site } from '../site';

/** What metrics are made of, by the names of blocks. */
const sources = {
  spans: { context: 'span', kind: 'span' },
  datapoints: { context: 'datapoint', kind: 'metric' },
  logs: { context: 'log', kind: 'log' },
} as const;

const SCOPE = 'github.com/open-telemetry/opentelemetry-collector-contrib/connector/signaltometricsconnector';

/** An attribute that series have. */
interface Chosen {
  readonly key: string;
  readonly otherwise: AttributeValue | undefined;
  /** What hasn't got it counts nevertheless. */
  readonly isOptional: boolean;
}

/** One of the metrics that are made. */
interface Definition {
  readonly args: ComponentArguments;
  readonly source: (typeof sources)[keyof typeof sources];
  readonly conditions: readonly OttlCondition[];
  readonly attributes: readonly Chosen[];
  /** Empty for all. */
  readonly resource: readonly Chosen[];
  readonly metric: Pick<Metric, 'name' | 'description' | 'unit' | 'type'>;
  /** Changes a point by what a subject is worth; undefined where it's worth nothing. */
  readonly change: (read: Reader) => ((point: DataPoint) => DataPoint) | undefined;
}

/** What an expression is about a subject. */
type Reader = (expression: OttlExpression) => unknown;

/**
 * `otelcol.connector.signaltometrics`: makes metrics of what comes at once: all that a test sends. The attributes that say which Alloy has made
 * them are another each time, and aren't there.
 */
export function otelcolConnectorSignaltometrics(site: Site): Component {
  const { args } = site;
  args.expect({ executed: ['error_mode', 'output', ...Object.keys(sources)], irrelevant: ['debug_metrics'] });
  const propagates = args.text('error_mode') === 'propagate';
  const definitions = Object.entries(sources).flatMap(([name, source]) =>
    args.blocks(name).map((block) => definitionOf(block, source)),
  );
  const made = new MadeMetrics(site);
  const count = (definition: Definition, subject: OttlSubject, item: Item) => {
    const attributes = chosenOf(ownAttributes(subject), definition.attributes);
    if (attributes === undefined) return;
    const evaluator = new OttlEvaluator(definition.source.context, site.now);
    const attempt = <T>(otherwise: T, work: () => T) => tolerant(definition.args, propagates, otherwise, work);
    const holds = (condition: OttlCondition) => attempt(false, () => evaluator.holds(condition, subject));
    if (definition.conditions.length > 0 && !definition.conditions.some(holds)) return;
    const change = attempt(undefined, () => definition.change((expression) => evaluator.value(expression, subject)));
    if (change === undefined) return;
    const all = subject.data.resource.attributes;
    const resource = definition.resource.length === 0 ? all : presentOf(all, definition.resource);
    const { type } = definition.metric;
    const metric = madeMetric(definition.metric.name, SCOPE, {
      ...definition.metric,
      isMonotonic: false,
      temporality: type === 'gauge' ? 0 : 1,
      resource: { attributes: resource },
    });
    made.update(metric, attributes, item.step, { start: 0n }, change);
  };
  return {
    receive(item: Item) {
      if (item.signal !== 'otlp') return;
      for (const definition of definitions.filter(({ source }) => source.kind === item.data.kind)) {
        for (const subject of subjectsOf(item.data, definition.source.context, senderOf(item))) {
          count(definition, subject, item);
        }
      }
    },
    flush: () => made.send(site.now, false),
  };
}

function definitionOf(args: ComponentArguments, source: Definition['source']): Definition {
  const kinds = (['sum', 'gauge', 'histogram', 'exponential_histogram'] as const).flatMap((type) =>
    args.blocks(type).map((block) => ({ type, block })),
  );
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) {
    throw args.notExecuted('Alloy refuses it: it needs one of sum, gauge, histogram, exponential_histogram');
  }
  return {
    args,
    source,
    conditions: conditionsIn(args, 'conditions'),
    attributes: args.blocks('attributes').map(chosenIn),
    resource: args.blocks('include_resource_attributes').map(chosenIn),
    metric: {
      name: args.text('name'),
      description: args.text('description'),
      unit: args.text('unit'),
      type: kind.type,
    },
    change: changeOf(kind.type, kind.block),
  };
}

function chosenIn(args: ComponentArguments): Chosen {
  const otherwise = attributeArgument(args, 'default_value') ?? undefined;
  return { key: args.text('key'), otherwise, isOptional: args.flag('optional') };
}

function changeOf(type: Definition['metric']['type'], block: ComponentArguments): Definition['change'] {
  const value = valueIn(block, 'value');
  if (value === undefined) throw block.notExecuted('Alloy refuses it: value is empty');
  const times = valueIn(block, 'count');
  const countOf = (read: Reader) => {
    const count = times === undefined ? 1n : numberOf(read(times), 'int');
    return typeof count === 'bigint' ? count : BigInt(Math.trunc(count));
  };
  switch (type) {
    case 'gauge':
      return (read) => {
        const last = gaugeValue(() => read(value));
        if (last === null) return undefined;
        const number = numberOf(last, 'gauge');
        return (point) => ({ ...point, value: number });
      };
    case 'sum':
      return (read) => {
        const added = numberOf(read(value), 'sum');
        return (point) => ({ ...point, value: sumOf(point.value, added, block) });
      };
    case 'histogram': {
      const bounds = (block.plain('buckets') as readonly unknown[]).map(Number);
      const first = { bounds, bucketCounts: [...bounds, 0].map(() => 0n) };
      return (read) => {
        const [seen, count] = [Number(numberOf(read(value), 'double')), countOf(read)];
        return count === 0n ? undefined : (point) => observed({ ...first, ...point }, seen, count);
      };
    }
    default: {
      const most = block.number('max_size');
      return (read) => {
        const [seen, count] = [Number(numberOf(read(value), 'double')), countOf(read)];
        return count === 0n ? undefined : (point) => observedExponentially(point, seen, count, most);
      };
    }
  }
}

/** What isn't found in a text is no value. */
function gaugeValue(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (error instanceof OttlError && error.message.includes('key not found in map')) return null;
    throw error;
  }
}

function numberOf(value: unknown, what: string): bigint | number {
  if (typeof value === 'bigint' || typeof value === 'number') return value;
  throw new OttlError(`failed to parse ${what} OTTL value: it is no number`);
}

function sumOf(before: DataPoint['value'], added: bigint | number, args: ComponentArguments): bigint | number {
  if (before === undefined) return added;
  if (typeof before === 'bigint' && typeof added === 'bigint') return BigInt.asIntN(64, before + added);
  if (typeof before === 'number' && typeof added === 'number') return before + added;
  throw args.notExecuted('Alloy ends: some of the values of the sum are integers, some are not');
}

function ownAttributes({ data, point }: OttlSubject): AttributeMap {
  return point?.attributes ?? (data.kind === 'metric' ? new Map() : data.attributes);
}

/** The attributes of a series; undefined where one is missing. */
function chosenOf(attributes: AttributeMap, chosen: readonly Chosen[]): AttributeMap | undefined {
  const isMissing = ({ key, otherwise, isOptional }: Chosen) =>
    !attributes.has(key) && otherwise === undefined && !isOptional;
  return chosen.some(isMissing) ? undefined : presentOf(attributes, chosen);
}

function presentOf(attributes: AttributeMap, chosen: readonly Chosen[]): AttributeMap {
  return new Map(
    chosen.flatMap(({ key, otherwise }) => {
      const value = attributes.get(key) ?? otherwise;
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
}
