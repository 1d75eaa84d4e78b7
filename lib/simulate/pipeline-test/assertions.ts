import type { Labels } from '../../semantics';
import { textOfAttribute } from '../otlp/attribute-value';
import type { LogArrival, ProfileArrival, SeriesArrival, SpanArrival } from '../outcome';
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
}

/** An assertion: undefined where it holds, else what is wrong. */
export type Assertion = (snapshot: Snapshot) => string | undefined;

/**
 * The member `assert` of a test: `loki` as Alloy's own tests have it, `targets` that are scraped, `metrics`, `spans` and
 * `profiles` that arrive.
 * @throws TestFileError
 */
export function readAssertions(assert: YamlReader): readonly Assertion[] {
  const { loki, targets, metrics, spans, profiles } = assert.members('loki', 'targets', 'metrics', 'spans', 'profiles');
  return [
    ...loki.items().map((reader) => assertion(reader, 'loki', 'entry', ({ loki: entries }) => entries, lokiConditions)),
    ...targets
      .items()
      .map((reader) => assertion(reader, 'targets', 'target', (found) => found.targets, targetConditions)),
    ...metrics
      .items()
      .map((reader) => assertion(reader, 'metrics', 'series', (found) => found.metrics, seriesConditions)),
    ...spans.items().map((reader) => assertion(reader, 'spans', 'span', (found) => found.spans, spanConditions)),
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
    ...textCondition<LogArrival>('line', members.line, lineOf),
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

/** @throws NotExecuted where it's unknown */
function lineOf({ entry, unknownLine }: LogArrival): string {
  if (unknownLine !== undefined) throw unknownLine;
  return entry.line;
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
  const texts = (attributes: SpanArrival['span']['attributes']) =>
    new Map([...attributes].map(([name, value]) => [name, textOfAttribute(value)]));
  return [
    ...textCondition<SpanArrival>('name', members.name, ({ span }) => span.name),
    ...textCondition<SpanArrival>('trace_id', members.trace_id, ({ span }) => span.traceId),
    ...mapCondition<SpanArrival>('attributes', members.attributes, ({ span }) => texts(span.attributes)),
    ...mapCondition<SpanArrival>('resource', members.resource, ({ span }) => texts(span.resource.attributes)),
    ...textCondition<SpanArrival>('destination', members.destination, ({ destination }) => destination),
  ];
}

function profileConditions(match: YamlReader): readonly Condition<ProfileArrival>[] {
  const members = match.members('name', 'labels', 'url', 'interval', 'destination');
  return [
    ...textCondition<ProfileArrival>('name', members.name, ({ labels }) => labels.get('__name__')),
    ...mapCondition<ProfileArrival>('labels', members.labels, ({ labels }) => withoutName(labels)),
    ...textCondition<ProfileArrival>('url', members.url, ({ source }) => source.url),
    ...numberCondition<ProfileArrival>('interval', members.interval, ({ source }) => Number(source.interval) / 1e9),
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
  { loki, targets, metrics, spans, profiles }: Snapshot,
  signals: readonly string[],
): string {
  const list = (title: string, lines: readonly string[]) =>
    `${title} (${lines.length})${lines.length === 0 ? '' : ':'}\n${lines.map((line) => `- ${line}\n`).join('')}`;
  return [
    ...(signals.includes('loki') ? [list('loki entries', loki.map(entryText))] : []),
    ...(signals.includes('targets') ? [list('targets', targets.map(targetText))] : []),
    ...(signals.includes('metrics') ? [list('series', metrics.map(seriesText))] : []),
    ...(signals.includes('spans') ? [list('spans', spans.map(spanText))] : []),
    ...(signals.includes('profiles') ? [list('profiles', profiles.map(profileText))] : []),
  ].join('');
}

function entryText({ entry, unknownLine, tenant }: LogArrival): string {
  return [
    mapText('labels', entry.labels),
    unknownLine === undefined ? `line = ${JSON.stringify(entry.line)}` : 'line unknown',
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

function spanText({ destination, span }: SpanArrival): string {
  const texts = new Map([...span.attributes].map(([name, value]) => [name, textOfAttribute(value)] as const));
  return `${destination} ${JSON.stringify(span.name)} trace_id = ${span.traceId} ${mapText('attributes', texts)}`;
}

function profileText({ destination, labels, source }: ProfileArrival): string {
  return `${destination} ${labels.get('__name__') ?? ''} of ${source.url ?? source.component} ${mapText('labels', withoutName(labels))}`;
}
