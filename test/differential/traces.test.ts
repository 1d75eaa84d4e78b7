import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type SpanInput, sendSpans } from '../../lib/testing';
import { buildGoProgram } from '../harness/go-program';
import { type TraceCase, traceCases } from './trace-cases';

// What a span is in the end: as it is compared.
interface ComparedSpan {
  readonly name: string;
  readonly traceId: string;
  readonly attributes: unknown;
  readonly resource: unknown;
}

const program = buildGoProgram(join(__dirname, 'traces'), 'processors of the OpenTelemetry Collector');
const cases = traceCases(Number(process.env['DIFFERENTIAL_CASES'] ?? 5000), 1);

interface Original {
  readonly error?: string;
  readonly spans: readonly ComparedSpan[];
}

function original(): readonly Original[] {
  const input = cases
    .map(({ processor, config, spans }) => `${JSON.stringify({ processor, config, traces: otlpOf(spans) })}\n`)
    .join('');
  const output = execFileSync(program, {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 31 - 1,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return output
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const { error, traces } = JSON.parse(line);
      return error === undefined ? { spans: traces.flatMap(spansOfOtlp).sort(byText) } : { error, spans: [] };
    });
}

const kinds = ['Unspecified', 'Internal', 'Server', 'Client', 'Producer', 'Consumer'];
const codes = ['Unset', 'Ok', 'Error'];

/** Each span with a resource of its own. */
function otlpOf(spans: readonly SpanInput[]): object {
  return {
    resourceSpans: spans.map((span, at) => ({
      resource: { attributes: attributesJson(span.resource ?? {}) },
      scopeSpans: [
        {
          scope: {},
          spans: [
            {
              traceId: span.traceId,
              spanId: (at + 1).toString(16).padStart(16, '0'),
              ...(span.parentSpanId === undefined ? {} : { parentSpanId: span.parentSpanId }),
              traceState: span.traceState,
              flags: span.flags,
              name: span.name,
              kind: kinds.indexOf(span.kind!),
              startTimeUnixNano: String(span.start),
              endTimeUnixNano: String(BigInt(span.start!) + BigInt(span.duration!) * 1_000_000n),
              attributes: attributesJson(span.attributes ?? {}),
              status: { code: codes.indexOf(span.status!), message: span.statusMessage ?? '' },
              events: (span.events ?? []).map(({ name, attributes = {} }) => ({
                name,
                timeUnixNano: String(span.start),
                attributes: attributesJson(attributes),
              })),
            },
          ],
        },
      ],
    })),
  };
}

function attributesJson(attributes: object): readonly object[] {
  return Object.entries(attributes).map(([key, value]) => ({ key, value: valueJson(value) }));
}

function valueJson(value: unknown): object {
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  if (typeof value === 'number') return Number.isInteger(value) ? { intValue: String(value) } : { doubleValue: value };
  if (Array.isArray(value)) return { arrayValue: { values: value.map(valueJson) } };
  return { kvlistValue: { values: attributesJson(value as object) } };
}

interface OtlpValue {
  readonly stringValue?: string;
  readonly boolValue?: boolean;
  readonly intValue?: string;
  readonly doubleValue?: number;
  readonly arrayValue?: { readonly values?: readonly OtlpValue[] };
  readonly kvlistValue?: { readonly values?: readonly OtlpAttribute[] };
}

interface OtlpAttribute {
  readonly key: string;
  readonly value: OtlpValue;
}

function plainValue(value: OtlpValue): unknown {
  if (value.intValue !== undefined) return Number(value.intValue);
  if (value.arrayValue !== undefined) return (value.arrayValue.values ?? []).map(plainValue);
  if (value.kvlistValue !== undefined) return plainAttributes(value.kvlistValue.values);
  return value.stringValue ?? value.boolValue ?? value.doubleValue ?? null;
}

function plainAttributes(attributes: readonly OtlpAttribute[] = []): object {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, plainValue(value)]));
}

interface OtlpTraces {
  readonly resourceSpans?: readonly {
    readonly resource: { readonly attributes?: readonly OtlpAttribute[] };
    readonly scopeSpans: readonly {
      readonly spans: readonly {
        readonly name?: string;
        readonly traceId: string;
        readonly attributes?: readonly OtlpAttribute[];
      }[];
    }[];
  }[];
}

function spansOfOtlp({ resourceSpans = [] }: OtlpTraces): readonly ComparedSpan[] {
  return resourceSpans.flatMap(({ resource, scopeSpans }) =>
    scopeSpans.flatMap(({ spans }) =>
      spans.map(({ name = '', traceId, attributes }) => ({
        name,
        traceId,
        attributes: plainAttributes(attributes),
        resource: plainAttributes(resource.attributes),
      })),
    ),
  );
}

function byText(a: ComparedSpan, b: ComparedSpan): number {
  return sortKey(a) < sortKey(b) ? -1 : 1;
}

function sortKey(span: ComparedSpan): string {
  const sorted = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, inner]) => [key, sorted(inner)])
      : value;
  return JSON.stringify(sorted(span));
}

function ours({ processor, alloy, spans }: TraceCase): Original {
  const config = `
otelcol.receiver.otlp "in" {
  output {
    traces = [otelcol.processor.${processor}.it.input]
  }
}
otelcol.processor.${processor} "it" {
  ${alloy}
  output {
    traces = [otelcol.exporter.debug.out.input]
  }
}
otelcol.exporter.debug "out" { }
`;
  const { spans: found } = sendSpans(config, spans);
  const compared = found.map(({ name, traceId, attributes, resource }) => ({ name, traceId, attributes, resource }));
  return { spans: compared.sort(byText) };
}

test('spans become what they become in the collector', () => {
  const results = original();

  const differing = cases
    .map((example, at) => ({ example, theirs: results[at]!, at }))
    .filter(({ theirs }) => theirs.error === undefined)
    .map(({ example, theirs, at }) => ({ at, example, theirs, ours: attempt(example) }))
    .filter(({ theirs, ours: mine }) => !isDeepStrictEqual(mine, theirs));

  expect(results).toHaveLength(cases.length);
  expect(results.filter(({ error }) => error === undefined).length).toBeGreaterThan(cases.length / 3);
  expect(differing.slice(0, 3)).toEqual([]);
});

function attempt(example: TraceCase): Original {
  try {
    return ours(example);
  } catch (error) {
    return { error: (error as Error).message, spans: [] };
  }
}

test('the cases have spans that are dropped, and spans that are changed', () => {
  const results = cases.map((example) => ({ example, spans: attempt(example).spans }));

  expect(results.filter(({ example, spans }) => spans.length < example.spans.length).length).toBeGreaterThan(
    cases.length / 10,
  );
  expect(results.filter(({ spans }) => spans.length > 0).length).toBeGreaterThan(cases.length / 3);
});
