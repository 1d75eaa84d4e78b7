import type { Labels } from '../../labels';
import { type AttributeMap, textOfAttribute } from '../attribute-value';
import { decimalText } from '../processors/match-properties';
import type { DataPoint, Metric, Telemetry } from '../telemetry';
import { customHistogram, type NativeHistogram, nativeHistogram } from './native-histogram';
import { prometheusLabel, prometheusName } from './prometheus-names';

/** How `otelcol.exporter.prometheus` makes series. */
export interface SeriesOptions {
  /** Suffixes for units and types. */
  readonly addsSuffixes: boolean;
  /** `otel_scope_name` and `otel_scope_version` as labels. */
  readonly hasScopeLabels: boolean;
  /** A series `target_info` for each resource. */
  readonly hasTargetInfo: boolean;
  /** A series `otel_scope_info` for each scope. */
  readonly hasScopeInfo: boolean;
  /** Attributes of the resource as labels. */
  readonly hasResourceLabels: boolean;
  /** Attributes that become `job` and `instance` as labels of `target_info`, too. */
  readonly keepsIdentifying: boolean;
  /** Native histograms with the bounds of histograms, instead of a series for each bucket. */
  readonly hasCustomBuckets: boolean;
}

/** A series with a sample. */
export interface ConvertedSeries {
  readonly labels: Labels;
  /** `NaN` for one that is stale, and for a native histogram. */
  readonly value: number;
  readonly histogram?: NativeHistogram;
  /** Nanoseconds since 1970; absent for what is sent with the time of the export. */
  readonly time?: bigint;
}

const identifying = ['service.name', 'service.namespace', 'service.instance.id'];

/** `target_info` and `otel_scope_info`, as far as they are wanted. */
export function infoSeries({ resource, scope }: Telemetry, options: SeriesOptions): readonly ConvertedSeries[] {
  const origin = originLabels(resource.attributes);
  const own = [...resource.attributes].filter(([name]) => options.keepsIdentifying || !identifying.includes(name));
  const target = labelsOf([['__name__', 'target_info'], ...origin, ...attributeLabels(new Map(own))]);
  const library = labelsOf([
    ['__name__', 'otel_scope_info'],
    ...origin,
    ['otel_scope_name', scope.name],
    ['otel_scope_version', scope.version],
    ...attributeLabels(scope.attributes),
  ]);
  return [
    ...(options.hasTargetInfo ? [{ labels: target, value: 1 }] : []),
    ...(options.hasScopeInfo ? [{ labels: library, value: 1 }] : []),
  ];
}

/**
 * The series of a metric; undefined for one that Prometheus has no equivalent of, which is dropped: one that counts from report to report, and not
 * from the beginning.
 */
export function seriesOfMetric(metric: Metric, options: SeriesOptions): readonly ConvertedSeries[] | undefined {
  const { type, temporality, points } = metric;
  if ((type === 'sum' || type === 'histogram' || type === 'exponential_histogram') && temporality !== 2)
    return undefined;
  const name = prometheusName(metric, options.addsSuffixes);
  if (type === 'exponential_histogram' || (type === 'histogram' && options.hasCustomBuckets)) {
    return points.flatMap((point) => {
      const histogram = type === 'histogram' ? customHistogram(point) : nativeHistogram(point);
      if (histogram === undefined) return [];
      const labels = seriesLabels(metric, point, name, undefined, options);
      // Without a recorded value, the series is stale.
      const isStale = (point.flags & 1) === 1;
      return [{ labels, value: Number.NaN, ...(isStale ? {} : { histogram }), time: point.time }];
    });
  }
  return points.flatMap((point) =>
    seriesOfPoint(point).map(({ suffix, value, extra }) => ({
      labels: seriesLabels(metric, point, name + suffix, extra, options),
      // Without a recorded value, the series is stale.
      value: (point.flags & 1) === 1 ? Number.NaN : value,
      time: point.time,
    })),
  );
}

interface PartOfPoint {
  readonly suffix: string;
  readonly value: number;
  readonly extra?: readonly [string, string];
}

function seriesOfPoint(point: DataPoint): readonly PartOfPoint[] {
  const { value, count, sum = 0, bounds, quantiles } = point;
  if (value !== undefined) return [{ suffix: '', value: Number(value) }];
  const total = { suffix: '_sum', value: sum };
  const number = { suffix: '_count', value: Number(count) };
  if (quantiles !== undefined) {
    const values = quantiles.map(({ quantile, value: at }) => ({
      suffix: '',
      value: at,
      extra: ['quantile', decimalText(quantile)] as const,
    }));
    return [total, number, ...values];
  }
  return bounds === undefined ? [total, number] : [total, number, ...bucketsOf(point)];
}

/** Each counts what the smaller ones do, too. */
function bucketsOf({ bounds = [], bucketCounts = [], count }: DataPoint): readonly PartOfPoint[] {
  const pairs = bounds.slice(0, bucketCounts.length).map((bound, at) => ({ bound, count: bucketCounts[at]! }));
  let sum = 0n;
  const buckets = [...pairs]
    .sort((a, b) => a.bound - b.bound)
    .map((pair) => {
      sum += pair.count;
      return { suffix: '_bucket', value: Number(sum), extra: ['le', decimalText(pair.bound)] as const };
    });
  return [...buckets, { suffix: '_bucket', value: Number(count), extra: ['le', '+Inf'] as const }];
}

function seriesLabels(
  { resource, scope }: Metric,
  { attributes }: DataPoint,
  name: string,
  extra: readonly [string, string] | undefined,
  options: SeriesOptions,
): Labels {
  const all = options.hasResourceLabels ? new Map([...attributes, ...resource.attributes]) : attributes;
  return labelsOf([
    ['__name__', name],
    ...originLabels(resource.attributes),
    ...(extra === undefined ? [] : [extra]),
    ...(options.hasScopeLabels
      ? ([
          ['otel_scope_name', scope.name],
          ['otel_scope_version', scope.version],
        ] as const)
      : []),
    ...attributeLabels(all),
  ]);
}

/** `job` and `instance`. */
function originLabels(resource: AttributeMap): readonly (readonly [string, string])[] {
  const text = (name: string) => {
    const value = resource.get(name);
    return value === undefined ? undefined : textOfAttribute(value);
  };
  const [service, namespace] = [text('service.name'), text('service.namespace')];
  const job = service === undefined ? '' : namespace === undefined ? service : `${namespace}/${service}`;
  return [
    ['job', job],
    ['instance', text('service.instance.id') ?? ''],
  ];
}

function attributeLabels(attributes: AttributeMap): readonly (readonly [string, string])[] {
  return [...attributes].map(([name, value]) => [prometheusLabel(name), textOfAttribute(value)] as const);
}

/** Empty ones are none; of several of a name, the last counts. */
function labelsOf(pairs: readonly (readonly [string, string])[]): Labels {
  return new Map([...new Map(pairs)].filter(([, value]) => value !== ''));
}
