import {
  type AttributeMap,
  type DataPoint,
  type Labels,
  type LogRecord,
  type Metric,
  type Span,
  textOfAttribute,
} from '../../semantics';
import type { LogArrival, ProfileArrival, SeriesArrival, TelemetryArrival } from '../outcome';
import type { ScrapedTarget } from '../scraped-target';
import { rfc3339 } from '../way-text';
import { type Condition, mapCondition, mapText, numberCondition, textCondition, timeCondition } from './match';
import type { YamlReader } from './yaml-reader';

/** What has come of a test, as far as assertions are about it. */
export interface Snapshot {
  readonly loki: readonly LogArrival[];
  readonly targets: readonly ScrapedTarget[];
  readonly metrics: readonly SeriesArrival[];
  readonly spans: readonly SpanArrival[];
  readonly profiles: readonly ProfileArrival[];
  readonly points: readonly PointArrival[];
  readonly records: readonly RecordArrival[];
}

type SpanArrival = TelemetryArrival<Span>;
type RecordArrival = TelemetryArrival<LogRecord>;

/** A point of a metric of OpenTelemetry. */
interface PointArrival extends TelemetryArrival<Metric> {
  readonly point: DataPoint;
}

/** An assertion: undefined where it holds, else what is wrong. */
export type Assertion = (snapshot: Snapshot) => string | undefined;

/**
 * The member `assert` of a test: `loki` as Alloy's own tests have it, `targets` that are scraped, `metrics`, `spans`, `otlp_metrics` (their
 * points), `otlp_logs` and `profiles` that arrive.
 * @throws TestFileError
 */
export function readAssertions(assert: YamlReader): readonly Assertion[] {
  const {
    loki,
    targets,
    metrics,
    spans,
    otlp_metrics: points,
    otlp_logs: records,
    profiles,
  } = assert.members('loki', 'targets', 'metrics', 'spans', 'otlp_metrics', 'otlp_logs', 'profiles');
  return [
    ...loki.items().map((reader) => assertion(reader, 'loki', 'entry', ({ loki: entries }) => entries, lokiConditions)),
    ...targets
      .items()
      .map((reader) => assertion(reader, 'targets', 'target', (found) => found.targets, targetConditions)),
    ...metrics
      .items()
      .map((reader) => assertion(reader, 'metrics', 'series', (found) => found.metrics, seriesConditions)),
    ...spans.items().map((reader) => assertion(reader, 'spans', 'span', (found) => found.spans, spanConditions)),
    ...points
      .items()
      .map((reader) => assertion(reader, 'otlp_metrics', 'point', (found) => found.points, pointConditions)),
    ...records
      .items()
      .map((reader) => assertion(reader, 'otlp_logs', 'log', (found) => found.records, recordConditions)),
    ...profiles
      .items()
      .map((reader) => assertion(reader, 'profiles', 'profile', (found) => found.profiles, profileConditions)),
  ];
}

function assertion<Item>(
  reader: YamlReader,
  signal: string,
  noun: string,
  itemsOf: (snapshot: Snapshot) => readonly Item[],
  conditionsOf: (match: YamlReader) => readonly Condition<Item>[],
): Assertion {
  const { type, count, match } = reader.members('type', 'count', 'match');
  const conditions = conditionsOf(match);
  const fits = (item: Item) => conditions.every((condition) => condition.fits(item));
  const texts = conditions.map(({ text }) => text).join(', ');
  const suffix = texts === '' ? '' : ` for ${texts}`;
  switch (type.optionalText()) {
    case 'count': {
      if (count.isAbsent) count.fail('a count is needed');
      const want = count.number();
      return (snapshot) => {
        const got = itemsOf(snapshot).filter(fits).length;
        return got === want ? undefined : `${signal}.count: want ${want}, got ${got}${suffix}`;
      };
    }
    case 'contains':
      if (conditions.length === 0) match.fail('at least one field is needed');
      return (snapshot) =>
        itemsOf(snapshot).some(fits) ? undefined : `${signal}.contains: no matching ${noun} found${suffix}`;
    default:
      return type.fail(`expected count or contains, got ${JSON.stringify(type.value)}`);
  }
}

function lokiConditions(match: YamlReader): readonly Condition<LogArrival>[] {
  const members = match.members('labels', 'line', 'timestamp', 'structured_metadata', 'tenant', 'destination');
  return [
    ...mapCondition<LogArrival>('labels', members.labels, ({ entry }) => entry.labels),
    ...textCondition<LogArrival>('line', members.line, ({ entry }) => entry.line),
    ...timeCondition<LogArrival>('timestamp', members.timestamp, ({ entry }) => entry.timestamp),
    ...mapCondition<LogArrival>(
      'structured_metadata',
      members.structured_metadata,
      ({ entry }) => entry.structuredMetadata,
    ),
    ...textCondition<LogArrival>('tenant', members.tenant, ({ tenant }) => tenant),
    ...textCondition<LogArrival>('destination', members.destination, ({ destination }) => destination),
  ];
}

function targetConditions(match: YamlReader): readonly Condition<ScrapedTarget>[] {
  const members = match.members('component', 'labels', 'url', 'interval', 'timeout');
  return [
    ...textCondition<ScrapedTarget>('component', members.component, ({ component }) => component),
    ...mapCondition<ScrapedTarget>('labels', members.labels, ({ labels }) => labels),
    ...textCondition<ScrapedTarget>('url', members.url, ({ url }) => url),
    ...numberCondition<ScrapedTarget>('interval', members.interval, ({ interval }) => Number(interval) / 1e9),
    ...numberCondition<ScrapedTarget>('timeout', members.timeout, ({ timeout }) => Number(timeout) / 1e9),
  ];
}

function seriesConditions(match: YamlReader): readonly Condition<SeriesArrival>[] {
  const members = match.members('name', 'labels', 'value', 'destination');
  return [
    ...textCondition<SeriesArrival>('name', members.name, ({ sample }) => sample.labels.get('__name__')),
    ...mapCondition<SeriesArrival>('labels', members.labels, ownLabels),
    ...numberCondition<SeriesArrival>('value', members.value, ({ sample }) => sample.value),
    ...textCondition<SeriesArrival>('destination', members.destination, ({ destination }) => destination),
  ];
}

function spanConditions(match: YamlReader): readonly Condition<SpanArrival>[] {
  const members = match.members('name', 'trace_id', 'attributes', 'resource', 'destination');
  return [
    ...textCondition<SpanArrival>('name', members.name, ({ data }) => data.name),
    ...textCondition<SpanArrival>('trace_id', members.trace_id, ({ data }) => data.traceId),
    ...mapCondition<SpanArrival>('attributes', members.attributes, ({ data }) => textsOf(data.attributes)),
    ...originConditions(members),
  ];
}

function pointConditions(match: YamlReader): readonly Condition<PointArrival>[] {
  const members = match.members(
    'name',
    'type',
    'unit',
    'value',
    'count',
    'sum',
    'attributes',
    'resource',
    'destination',
  );
  return [
    ...textCondition<PointArrival>('name', members.name, ({ data }) => data.name),
    ...textCondition<PointArrival>('type', members.type, ({ data }) => data.type),
    ...textCondition<PointArrival>('unit', members.unit, ({ data }) => data.unit),
    ...numberCondition<PointArrival>('value', members.value, ({ point }) => Number(point.value)),
    ...numberCondition<PointArrival>('count', members.count, ({ point }) => Number(point.count)),
    ...numberCondition<PointArrival>('sum', members.sum, ({ point }) => Number(point.sum)),
    ...mapCondition<PointArrival>('attributes', members.attributes, ({ point }) => textsOf(point.attributes)),
    ...originConditions(members),
  ];
}

function recordConditions(match: YamlReader): readonly Condition<RecordArrival>[] {
  const members = match.members(
    'body',
    'severity_number',
    'severity_text',
    'timestamp',
    'attributes',
    'resource',
    'destination',
  );
  return [
    ...textCondition<RecordArrival>('body', members.body, ({ data }) => textOfAttribute(data.body)),
    ...numberCondition<RecordArrival>('severity_number', members.severity_number, ({ data }) => data.severityNumber),
    ...textCondition<RecordArrival>('severity_text', members.severity_text, ({ data }) => data.severityText),
    ...timeCondition<RecordArrival>('timestamp', members.timestamp, ({ data }) => data.time),
    ...mapCondition<RecordArrival>('attributes', members.attributes, ({ data }) => textsOf(data.attributes)),
    ...originConditions(members),
  ];
}

function originConditions(members: {
  readonly resource: YamlReader;
  readonly destination: YamlReader;
}): readonly Condition<TelemetryArrival>[] {
  return [
    ...mapCondition<TelemetryArrival>('resource', members.resource, ({ data }) => textsOf(data.resource.attributes)),
    ...textCondition<TelemetryArrival>('destination', members.destination, ({ destination }) => destination),
  ];
}

function textsOf(attributes: AttributeMap): ReadonlyMap<string, string> {
  return new Map([...attributes].map(([name, value]) => [name, textOfAttribute(value)]));
}

function profileConditions(match: YamlReader): readonly Condition<ProfileArrival>[] {
  const members = match.members('name', 'labels', 'url', 'interval', 'destination');
  return [
    ...textCondition<ProfileArrival>('name', members.name, ({ labels }) => labels.get('__name__')),
    ...mapCondition<ProfileArrival>('labels', members.labels, ({ labels }) => withoutName(labels)),
    ...textCondition<ProfileArrival>('url', members.url, ({ source }) => source.url),
    ...numberCondition<ProfileArrival>('interval', members.interval, ({ source: { interval } }) =>
      interval === undefined ? undefined : Number(interval) / 1e9,
    ),
    ...textCondition<ProfileArrival>('destination', members.destination, ({ destination }) => destination),
  ];
}

function ownLabels({ sample }: SeriesArrival) {
  return withoutName(sample.labels);
}

function withoutName(labels: Labels): Labels {
  return new Map([...labels].filter(([name]) => name !== '__name__'));
}

/** What there is, to be read below what is wrong. Signals that a test doesn't look at are left out. */
export function snapshotText(
  { loki, targets, metrics, spans, points, records, profiles }: Snapshot,
  signals: readonly string[],
): string {
  const list = (title: string, lines: readonly string[]) =>
    `${title} (${lines.length})${lines.length === 0 ? '' : ':'}\n${lines.map((line) => `- ${line}\n`).join('')}`;
  return [
    ...(signals.includes('loki') ? [list('loki entries', loki.map(entryText))] : []),
    ...(signals.includes('targets') ? [list('targets', targets.map(targetText))] : []),
    ...(signals.includes('metrics') ? [list('series', metrics.map(seriesText))] : []),
    ...(signals.includes('spans') ? [list('spans', spans.map(spanText))] : []),
    ...(signals.includes('otlp_metrics') ? [list('points of metrics', points.map(pointText))] : []),
    ...(signals.includes('otlp_logs') ? [list('logs', records.map(recordText))] : []),
    ...(signals.includes('profiles') ? [list('profiles', profiles.map(profileText))] : []),
  ].join('');
}

function entryText({ entry, tenant }: LogArrival): string {
  return [
    mapText('labels', entry.labels),
    `line = ${JSON.stringify(entry.line)}`,
    `timestamp = ${rfc3339(entry.timestamp)}`,
    mapText('structured_metadata', entry.structuredMetadata),
    ...(tenant === undefined ? [] : [`tenant = ${JSON.stringify(tenant)}`]),
  ].join(' ');
}

function targetText({ component, labels, url, interval }: ScrapedTarget): string {
  return `${component} ${url} every ${Number(interval) / 1e9} s ${mapText('labels', labels)}`;
}

function seriesText(arrival: SeriesArrival): string {
  const { destination, sample } = arrival;
  return `${destination} ${sample.labels.get('__name__') ?? ''} ${mapText('labels', ownLabels(arrival))} value = ${sample.value}`;
}

function spanText({ destination, data }: SpanArrival): string {
  return `${destination} ${JSON.stringify(data.name)} trace_id = ${data.traceId} ${mapText('attributes', textsOf(data.attributes))}`;
}

function pointText({ destination, data, point }: PointArrival): string {
  const { value, count, sum, attributes } = point;
  const numbers = value === undefined ? `count = ${count} sum = ${sum}` : `value = ${value}`;
  return `${destination} ${data.type} ${data.name} ${mapText('attributes', textsOf(attributes))} ${numbers}`;
}

function recordText({ destination, data }: RecordArrival): string {
  const body = JSON.stringify(textOfAttribute(data.body));
  return `${destination} ${body} ${data.severityText} ${mapText('attributes', textsOf(data.attributes))}`;
}

function profileText({ destination, labels, source }: ProfileArrival): string {
  return `${destination} ${labels.get('__name__') ?? ''} of ${source.url ?? source.component} ${mapText('labels', withoutName(labels))}`;
}
