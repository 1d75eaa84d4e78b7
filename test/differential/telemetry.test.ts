import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { readModel } from '../../lib/analysis';
import { grokPattern, userAgentFacts } from '../../lib/facts';
import {
  type DataPoint,
  observedExponentially,
  prometheusLabel,
  prometheusName,
  type Telemetry,
} from '../../lib/semantics';
import { Simulation } from '../../lib/simulate';
import { logRecordOf } from '../../lib/simulate/otlp/log-record-input';
import { metricOf } from '../../lib/simulate/otlp/metric-input';
import { spanOf } from '../../lib/simulate/otlp/span-input';
import { buildGoProgram } from '../harness/go-program';
import { functionSuites, userAgentsOf } from './function-cases';
import { comparable, otlpOf, telemetryIn } from './otlp-json';
import { nameCases, observationCases, processors, type TelemetryCase, telemetryCases } from './telemetry-cases';

const program = buildGoProgram(join(__dirname, 'telemetry'), 'processors of the OpenTelemetry Collector');
/** Go's own database of time zones: that of the machine may be another one. */
const zones = join(execFileSync('go', ['env', 'GOROOT'], { encoding: 'utf8' }).trim(), 'lib', 'time', 'zoneinfo.zip');
/** For each processor, and for each family of functions of OTTL that have cases of their own. */
const each = Number(process.env['DIFFERENTIAL_CASES'] ?? 5000);
const suites = [...processors, ...functionSuites];

/** So many at once, so that memory suffices for all. */
const AT_ONCE = 5000;
const parts = suites.flatMap((suite) =>
  Array.from({ length: Math.ceil(each / AT_ONCE) }, (_, at) => ({
    suite,
    size: Math.min(AT_ONCE, each - at * AT_ONCE),
    seed: at + 1,
  })),
);

/** An hour after it has come, everything that waits has waited long enough. */
const NOW = 1_700_000_000_000_000_000n;
const LATER = NOW + 3_600_000_000_000n;

/** Each item as text, in order; or why there is none. */
interface Result {
  readonly error?: string;
  readonly items: readonly string[];
}

function original(cases: readonly TelemetryCase[]): readonly Result[] {
  const input = cases
    .map((example) => {
      const { processor, config, signal, inputs } = example;
      const { spans = [], logs = [], metrics = [] } = inputs;
      const items: readonly Telemetry[] = [
        ...spans.map((span, at) => spanOf(span, at, NOW)),
        ...logs.map((log) => logRecordOf(log, NOW)),
        ...metrics.map((metric) => metricOf(metric, NOW)),
      ];
      return `${JSON.stringify({ processor, config, signal, data: otlpOf(signal, items), sender: senderOf(example) })}\n`;
    })
    .join('');
  return linesOf(input).map((line) => {
    const { error, data } = JSON.parse(line);
    return error === undefined ? { items: comparable(data.flatMap(telemetryIn)) } : { error, items: [] };
  });
}

/** What a receiver makes of who sends a case, for the collector. */
function senderOf({ inputs, receiver = '' }: TelemetryCase): object | undefined {
  const { address, headers, protocol } = inputs.logs?.[0] ?? {};
  if (headers === undefined) return undefined;
  const lists = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), [value].flat()]);
  return {
    address,
    metadata: receiver.includes('include_metadata = true') ? Object.fromEntries(lists) : {},
    ...(protocol === 'grpc' ? { grpc: Object.fromEntries(lists) } : {}),
  };
}

/** What the program answers, a line for each of the input. */
function linesOf(input: string): readonly string[] {
  const stdio = ['pipe', 'pipe', 'ignore'] as const;
  const env = { ...process.env, TZ: 'UTC', ZONEINFO: zones };
  const output = execFileSync(program, { input, encoding: 'utf8', maxBuffer: 2 ** 31 - 1, stdio: [...stdio], env });
  return output.split('\n').slice(0, -1);
}

function ours({ processor, signal, alloy, inputs, receiver = '', isNow }: TelemetryCase): Result {
  const config = `
otelcol.receiver.otlp "in" {
  ${receiver}
  output {
    ${signal} = [otelcol.processor.${processor}.it.input]
  }
}
otelcol.processor.${processor} "it" {
  ${alloy}
  output {
    ${signal} = [otelcol.exporter.debug.out.input]
  }
}
otelcol.exporter.debug "out" { }
`;
  try {
    const given = inputs.logs?.map((log) => ({ time: NOW, ...log }));
    // The collector takes a year that isn't said from its clock.
    const simulation = new Simulation(readModel(config), { now: isNow ? BigInt(Date.now()) * 1_000_000n : NOW });
    simulation.takeTelemetry(given === undefined ? inputs : { ...inputs, logs: given }).flush(LATER);
    const items = simulation.outcome.arrivals.flatMap((arrival) => (arrival.signal === 'otlp' ? [arrival.data] : []));
    return { items: comparable(items) };
  } catch (error) {
    return { error: (error as Error).message, items: [] };
  }
}

test.each(parts)(
  '$suite makes of telemetry what it makes in the collector: $size cases of seed $seed',
  ({ suite, size, seed }) => {
    const cases = telemetryCases(suite, size, seed);
    const theirs = original(cases);

    const differing = cases
      .map((example, at) => ({ at, example, theirs: theirs[at]! }))
      .filter((each) => each.theirs.error === undefined)
      .map((each) => ({ ...each, ours: ours(each.example) }))
      .filter((each) => !isAlike(each.example, each.ours, each.theirs));

    expect(theirs).toHaveLength(size);
    expect(theirs.filter(({ error }) => error === undefined).length).toBeGreaterThan(size / 3);
    expect(differing.slice(0, 3)).toEqual([]);
  },
);

test.each([true, false])(
  'metrics and labels have the names that they have in Prometheus, with suffixes: %s',
  (suffixes) => {
    const metrics = nameCases(each, 1).map((input) => metricOf(input, NOW));
    // The program reads no line of more than 16 MiB.
    const parts = Array.from({ length: Math.ceil(metrics.length / 5000) }, (_, i) =>
      metrics.slice(i * 5000, (i + 1) * 5000),
    );
    const requests = parts.map((part) =>
      JSON.stringify({ processor: 'prometheus_name', config: { suffixes }, data: otlpOf('metrics', part) }),
    );
    const theirs = linesOf(`${requests.join('\n')}\n`).flatMap((line) => JSON.parse(line).data);

    const names = metrics.map((metric) => [prometheusName(metric, suffixes), prometheusLabel(metric.name)]);
    expect(names).toEqual(theirs);
  },
);

test('values come to the buckets that connectors put them into', () => {
  const cases = observationCases(each, 1);
  const theirs = linesOf(
    cases
      .map(({ most, observed }) => {
        const request = { processor: 'exponential_histogram', config: { max_size: most }, data: observed };
        return `${JSON.stringify(request)}\n`;
      })
      .join(''),
  ).map((line) => JSON.parse(line).data[0]);

  const none: DataPoint = { attributes: new Map(), start: 0n, time: 0n, flags: 0 };
  const ours = cases.map(({ most, observed }) => {
    const point = observed.reduce(
      (before, { value, count }) => observedExponentially(before, value, BigInt(count), most),
      none,
    );
    const { attributes: _, start: __, time: ___, flags: ____, ...histogram } = point;
    return JSON.parse(JSON.stringify(histogram, (_, value) => (typeof value === 'bigint' ? Number(value) : value)));
  });
  const differing = cases.flatMap((example, at) =>
    isDeepStrictEqual(ours[at], theirs[at]) ? [] : [{ example, ours: ours[at], theirs: theirs[at] }],
  );
  expect(theirs).toHaveLength(each);
  expect(differing.slice(0, 2)).toEqual([]);
});

/** Whether two results are the same; percentiles of exponential histograms but in their last digits, which differ between processors, too. */
function isAlike({ alloy }: TelemetryCase, ours: Result, theirs: Result): boolean {
  if (isDeepStrictEqual(ours, theirs)) return true;
  if (!alloy.includes('extract_percentile_metric')) return false;
  const rounded = ({ items }: Result) =>
    items.map((item) => item.replace(/-?\d+\.\d{8,}(?:e[+-]?\d+)?/g, (number) => Number(number).toPrecision(12)));
  return isDeepStrictEqual(rounded(ours), rounded(theirs));
}

/** One case has many texts: the collector compiles all expressions for each. */
test('programs and systems are told by what they send as in the collector', () => {
  const statements = ['set(attributes["agent"], UserAgent(body))'];
  const all = userAgentsOf(each, 1);
  const cases = Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, at): TelemetryCase => {
    const logs = all.slice(at * AT_ONCE, (at + 1) * AT_ONCE).map((body) => ({ body }));
    return {
      processor: 'transform',
      signal: 'logs',
      alloy: `log_statements {\n context = "log"\n statements = ['${statements[0]}']\n}\n`.replaceAll("'", '`'),
      config: { log_statements: [{ context: 'log', statements }] },
      inputs: { logs },
    };
  });
  const named = (items: readonly string[]) => items.filter((item) => !item.includes('"user_agent.name":"Other"'));

  const theirs = original(cases);
  expect(cases.map(ours)).toEqual(theirs);
  expect(named(theirs.flatMap(({ items }) => items)).length).toBeGreaterThan(all.length / 3);
});

test("patterns of Grok, and expressions for user agents, are the original's", () => {
  const [{ data }] = linesOf(`${JSON.stringify({ processor: 'tables' })}\n`).map((line) => JSON.parse(line));
  const { patterns, browsers, systems } = data[0];
  /** What isn't given is the group of that number; no expression has a flag. */
  const rows = (own: readonly (readonly string[])[], parts: number) =>
    own.map(([expression, ...given]) => [
      '',
      expression,
      ...Array.from({ length: parts }, (_, at) => given[at] || `$${at + 1}`),
    ]);

  expect(Object.fromEntries(Object.keys(patterns).map((name) => [name, grokPattern(name)]))).toEqual(patterns);
  expect(rows(userAgentFacts().browsers, 4)).toEqual(browsers);
  expect(rows(userAgentFacts().systems, 5)).toEqual(systems);
});

test('the cases have each signal, and items that are dropped', () => {
  const cases = processors.flatMap((processor) => telemetryCases(processor, 125, 1));
  const results = cases.map((example) => ({ example, items: ours(example).items }));
  const given = ({ spans = [], logs = [], metrics = [] }: TelemetryCase['inputs']) =>
    spans.length + logs.length + metrics.length;

  for (const signal of ['traces', 'metrics', 'logs']) {
    const own = results.filter(({ example }) => example.signal === signal);
    expect(own.filter(({ example, items }) => items.length < given(example.inputs)).length).toBeGreaterThan(
      own.length / 20,
    );
    expect(own.filter(({ items }) => items.length > 0).length).toBeGreaterThan(own.length / 3);
  }
});
