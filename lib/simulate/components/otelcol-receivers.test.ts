import { readModel } from '../../analysis';
import { plainOf } from '../../semantics';
import { NotExecuted } from '../not-executed';
import type { TelemetryInputs } from '../otlp/telemetry-inputs';
import { telemetryOf } from '../outcome';
import { Simulation } from '../simulation';
import { UnknownInput } from '../unknown-input';

const output = `
  output {
    traces  = [otelcol.processor.transform.it.input]
    metrics = [otelcol.processor.transform.it.input]
    logs    = [otelcol.processor.transform.it.input]
  }
`;

/** What comes of telemetry behind receivers; with what is known of who sends where a test says something of that. */
function sent(receivers: string, inputs: TelemetryInputs) {
  const isAsked = JSON.stringify(inputs).includes('headers');
  const statements = isAsked ? ['set(attributes["tenant"], otelcol.client.metadata["x-tenant"][0])'] : [];
  const text = `
${receivers}
otelcol.processor.transform "it" {
  error_mode = "ignore"
  ${['trace', 'log'].map((name) => `${name}_statements {\n context = "${name === 'trace' ? 'span' : name}"\n statements = ${JSON.stringify(statements)}\n }`).join('\n')}
  output {
    traces  = [otelcol.exporter.debug.out.input]
    metrics = [otelcol.exporter.debug.out.input]
    logs    = [otelcol.exporter.debug.out.input]
  }
}
otelcol.exporter.debug "out" { }
`;
  return new Simulation(readModel(text)).takeTelemetry(inputs).outcome.arrivals.map((arrival) => {
    if (arrival.signal !== 'otlp') throw new Error(arrival.signal);
    const { data, step } = arrival;
    let first = step;
    while (first.previous !== undefined) first = first.previous;
    return {
      kind: data.kind,
      by: first.component,
      attributes: data.kind === 'metric' ? {} : plainOf(data.attributes),
      resource: plainOf(data.resource.attributes),
    };
  });
}

const span = { name: 'GET /' };

test.each([
  ['awscloudwatch', 'region = "eu"', ['log']],
  ['awsecscontainermetrics', '', ['metric']],
  ['awss3', 's3downloader {\n s3_bucket = "b"\n s3_prefix = "p"\n }', ['span', 'metric', 'log']],
  ['cloudflare', 'endpoint = ":1"', ['log']],
  ['datadog', '', ['span', 'metric', 'log']],
  ['faro', '', ['span', 'log']],
  ['file_stats', 'include = "/*"', ['metric']],
  ['fluentforward', 'endpoint = ":1"', ['log']],
  ['googlecloudpubsub', 'subscription = "s"', ['span', 'metric', 'log']],
  ['influxdb', '', ['metric']],
  ['jaeger', 'protocols {\n grpc { }\n }', ['span']],
  ['kafka', 'brokers = ["b"]\n protocol_version = "2.0.0"', ['span', 'metric', 'log']],
  ['nginx', 'endpoint = "http://n"', ['metric']],
  ['solace', 'queue = "q"\n auth {\n sasl_plain {\n username = "u"\n password = "p"\n }\n }', ['span']],
  ['splunkhec', '', ['metric', 'log']],
  ['syslog', 'tcp {\n listen_address = ":1"\n }', ['log']],
  ['tcplog', 'listen_address = ":1"', ['log']],
  ['vcenter', 'endpoint = "v"\n username = "u"\n password = "p"', ['metric']],
  ['zipkin', '', ['span']],
])('what otelcol.receiver.%s gives is given by the test, and no other kind', (name, body, kinds) => {
  const receiver = `otelcol.receiver.${name} "in" {\n ${body}\n ${output}\n }`;
  const all = { span: { spans: [span] }, metric: { metrics: [{ name: 'm' }] }, log: { logs: [{ body: 'x' }] } };

  for (const [kind, inputs] of Object.entries(all)) {
    if (kinds.includes(kind)) expect(sent(receiver, inputs)).toMatchObject([{ kind }]);
    else expect(() => sent(receiver, inputs)).toThrow(UnknownInput);
  }
});

const zipkin = `otelcol.receiver.zipkin "in" {\n include_metadata = true\n ${output} }`;
const otlp = `otelcol.receiver.otlp "in" {\n grpc { }\n ${output} }`;
const jaeger = (protocols: string) => `otelcol.receiver.jaeger "in" {\n protocols {\n ${protocols}\n }\n ${output} }`;

test('telemetry comes in by OTLP where it can, else by all receivers of its kind, or where the test says', () => {
  const both = `${zipkin}\n${jaeger('grpc { }')}`;
  const to = 'otelcol.receiver.zipkin.in';

  expect(sent(`${both}\n${otlp}`, { spans: [span] })).toMatchObject([{ by: 'otelcol.receiver.otlp.in' }]);
  expect(sent(both, { spans: [span] }).map(({ by }) => by)).toEqual([to, 'otelcol.receiver.jaeger.in']);
  expect(sent(`${both}\n${otlp}`, { spans: [{ ...span, to }] })).toMatchObject([{ by: to }]);
  expect(sent(both, { spans: [{ ...span, to: [to, 'otelcol.receiver.jaeger.in'] }] })).toHaveLength(2);
});

test('a receiver that is named takes its kinds alone', () => {
  expect(() => sent(zipkin, { logs: [{ to: 'otelcol.receiver.zipkin.in' }] })).toThrow(
    'otelcol.receiver.zipkin.in takes no logs of OpenTelemetry',
  );
  expect(() => sent(zipkin, { spans: [{ ...span, to: 'otelcol.receiver.zipkin.other' }] })).toThrow(
    'the configuration has no component otelcol.receiver.zipkin.other',
  );
});

test('servers pass headers on where they are told to, receivers that fetch know of no sender', () => {
  const headers = { 'X-Tenant': 'a' };
  const spans = [{ ...span, headers }];
  const solace = `otelcol.receiver.solace "in" {\n queue = "q"\n auth { }\n ${output} }`;

  expect(sent(zipkin, { spans })).toMatchObject([{ attributes: { tenant: 'a' } }]);
  expect(sent(zipkin.replace('true', 'false'), { spans })[0]!.attributes).toEqual({});
  expect(sent(jaeger('thrift_http {\n include_metadata = true\n }'), { spans })[0]!.attributes).toEqual({
    tenant: 'a',
  });
  expect(sent(jaeger('thrift_http {\n include_metadata = true\n }\n grpc { }'), { spans })[0]!.attributes).toEqual({});
  expect(() => sent(jaeger('thrift_compact { }'), { spans })).toThrow('leave out headers');
  expect(() => sent(jaeger('grpc { }'), { spans: [{ ...span, protocol: 'http' }] })).toThrow('no block thrift_http');
  expect(() => sent(solace, { spans })).toThrow('the receiver knows nothing of who sends: leave out headers');
  expect(() => sent(zipkin, { spans: [{ ...span, protocol: 'grpc' }] })).toThrow('takes nothing over grpc');
  expect(sent(jaeger('thrift_compact { }'), { spans: [span] })[0]!.attributes).toEqual({});
});

test('headers of messages become attributes of the resource', () => {
  const kafka = `otelcol.receiver.kafka "in" {
  brokers          = ["kafka:9092"]
  protocol_version = "2.0.0"
  header_extraction {
    extract_headers = true
    headers         = ["Region", "other"]
  }
  ${output}
}`;
  const headers = { Region: 'eu', 'X-Tenant': 'a', Other: 'no' };

  expect(sent(kafka, { logs: [{ body: 'x', headers }] })).toMatchObject([
    { attributes: { tenant: 'a' }, resource: { 'kafka.header.Region': 'eu' } },
  ]);
  expect(sent(kafka, { logs: [{ headers }] })[0]!.resource).not.toHaveProperty(['kafka.header.other']);
  expect(() => sent(kafka, { logs: [{ body: 'x' }] })).toThrow(NotExecuted);
  expect(sent(kafka.replace('= true', '= false'), { logs: [{ body: 'x' }] })[0]!.resource).toEqual({});
});

test('the token of a request to Splunk becomes an attribute where it is asked for', () => {
  const splunk = `otelcol.receiver.splunkhec "in" {\n access_token_passthrough = true\n ${output} }`;

  expect(sent(splunk, { logs: [{ headers: { authorization: 'Splunk abc' } }] })[0]!.resource).toEqual({
    'com.splunk.hec.access_token': 'abc',
  });
  expect(sent(splunk, { logs: [{ headers: { authorization: 'Bearer abc' } }] })[0]!.resource).toEqual({});
  expect(() => sent(splunk, { logs: [{}] })).toThrow('give the test the `headers` of the request');
});

test('telemetry of other destinations than those of its kind is lost where it comes in', () => {
  const text = 'otelcol.receiver.zipkin "in" {\n output { }\n }';
  const { outcome } = new Simulation(readModel(text)).takeTelemetry({ spans: [span] });

  expect(telemetryOf(outcome.arrivals, 'span')).toEqual([]);
  expect(outcome.losses).toMatchObject([{ component: 'otelcol.receiver.zipkin.in', why: 'it forwards to nobody' }]);
});
