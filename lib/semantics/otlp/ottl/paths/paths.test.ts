import { parseOttlCondition, parseOttlStatement } from '../../../../languages';
import { logRecordOf } from '../../../../simulate/otlp/log-record-input';
import { type MetricInput, metricOf } from '../../../../simulate/otlp/metric-input';
import { spanOf } from '../../../../simulate/otlp/span-input';
import type { Metric, Span } from '../../telemetry';
import { OttlEvaluator } from '../evaluate';
import { OttlError, UnsupportedOttl } from '../ottl-error';
import { type Subject, subjectsOf } from '../subject';

const link = { traceId: 'F'.repeat(32), spanId: '00000000000000ff' };
const span = spanOf(
  {
    name: 'x',
    resourceSchemaUrl: 'http://r/1',
    resourceDroppedAttributes: 1,
    scope: { schemaUrl: 'http://s/1', droppedAttributes: 2 },
    droppedAttributes: 3,
    droppedEvents: 4,
    droppedLinks: 5,
    events: [{ name: 'e', droppedAttributes: 6 }],
    links: [link, link],
  },
  0,
  0n,
);
const pointSubject = (input: Partial<MetricInput>) =>
  subjectsOf(metricOf({ name: 'm', ...input }, 0n), 'datapoint')[0]!;
const exponential = pointSubject({
  type: 'exponential_histogram',
  positive: { offset: 1, counts: [2] },
  negative: { counts: [7] },
  exemplars: [{ value: 0.5, traceId: link.traceId }],
});
const summary = pointSubject({ type: 'summary', quantiles: { 0.5: 2, 0.9: 3 } });

const holds = (context: string, text: string, subject: Subject) =>
  new OttlEvaluator(context).holds(parseOttlCondition(text).tree!, subject);
const executed = (context: string, text: string, subject: Subject) =>
  new OttlEvaluator(context).execute(parseOttlStatement(text).tree!, subject);
const changed = (text: string) => executed('span', text, { data: span }).data as Span;

test.each([
  'resource.schema_url == "http://r/1" and resource.dropped_attributes_count == 1',
  'scope.schema_url == "http://s/1" and scope.dropped_attributes_count == 2',
  'dropped_attributes_count == 3 and dropped_events_count == 4 and dropped_links_count == 5',
  'Len(events) == 1 and Len(links) == 2 and IsList(links) and not IsList(status)',
  'events == events and events != links and events != nil and not (events < events)',
  'String(events) == "{}"',
  'kind.deprecated_string == "SPAN_KIND_INTERNAL" and parent_span_id.string == "0000000000000000"',
  'ProfileID("0af7651916cd43dd8448eb211c80319c") != TraceID("0af7651916cd43dd8448eb211c80319c")',
  'String(span_id) == "[0,0,0,0,0,0,0,1]"',
])('%s', (condition) => {
  expect(holds('span', condition, { data: span })).toBe(true);
});

test.each([
  'Len(metric.data_points) == 1 and Len(exemplars) == 1',
  'positive != negative and positive == positive and quantile_values == nil',
  'IsList(exemplars) and not IsList(positive)',
])('%s, of an exponential histogram', (condition) => {
  expect(holds('datapoint', condition, exponential)).toBe(true);
});

test('what a summary has', () => {
  expect(holds('datapoint', 'Len(quantile_values) == 2 and exemplars == nil and positive == nil', summary)).toBe(true);
});

test('counts are those of 32 bits, and schemas are texts', () => {
  expect(changed('set(dropped_links_count, 4294967297)').droppedLinks).toBe(1);
  expect(changed('set(dropped_links_count, -1)').droppedLinks).toBe(0xffff_ffff);
  expect(changed('set(resource.schema_url, "u")').resource.schemaUrl).toBe('u');
  expect(changed('set(scope.dropped_attributes_count, 9)').scope.droppedAttributes).toBe(9);
  const record = executed('log', 'set(dropped_attributes_count, 8)', { data: logRecordOf({}, 0n) });
  expect(record.data).toMatchObject({ droppedAttributes: 8 });
  const [event] = subjectsOf(span, 'spanevent');
  expect(executed('spanevent', 'set(dropped_attributes_count, 0)', event!).event).toMatchObject({
    droppedAttributes: 0,
  });
});

test('identifiers can be set as texts', () => {
  expect(changed(`set(trace_id.string, "${'AB'.repeat(16)}")`).traceId).toBe('ab'.repeat(16));
  expect(changed('set(parent_span_id.string, "0000000000000000")').parentSpanId).toBe('');
});

test('parts as wholes are put where one of their type is', () => {
  const { point } = executed('datapoint', 'set(negative, positive)', exponential);
  expect(point).toMatchObject({ negative: { offset: 1, counts: [2n] } });
  const { data } = executed('metric', 'set(data_points, data_points)', { data: exponential.data });
  expect((data as Metric).points).toHaveLength(1);
});

test('what is put in its own place is removed before it is copied', () => {
  expect(changed('set(events, events)').events).toEqual([]);
  expect(changed('set(links, links)').links).toEqual([]);
});

test.each([
  'set(dropped_events_count, "1")',
  'set(resource.schema_url, 1)',
  'set(flags, -1)',
  'set(trace_id.string, "x")',
  'set(span_id.string, "000000000000000g")',
  'set(trace_id, ProfileID("0af7651916cd43dd8448eb211c80319c"))',
  'set(kind.deprecated_string, "SPAN_KIND_X")',
  'set(events, links)',
  'set(links, 1)',
  'set(status, events)',
  'set(attributes["a"], events)',
  'set(attributes["a"], Len(status))',
])('%s fails', (statement) => {
  expect(() => changed(statement)).toThrow(OttlError);
});

test('a part of another type, or where there is none, fails', () => {
  expect(() => executed('datapoint', 'set(positive, exemplars)', exponential)).toThrow(OttlError);
  expect(() => executed('datapoint', 'set(exemplars, quantile_values)', summary)).toThrow(OttlError);
});

test("setting a span's events in statements about them isn't executed", () => {
  const [event] = subjectsOf(span, 'spanevent');
  expect(() => executed('spanevent', 'set(span.events, span.events)', event!)).toThrow(UnsupportedOttl);
});
