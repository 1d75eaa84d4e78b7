import { readModel } from '../../analysis';
import type { TelemetryInputs } from '../otlp/telemetry-inputs';
import { Simulation } from '../simulation';

/** Where telemetry arrives behind an exporter, or why it doesn't. */
function sent(name: string, body: string, inputs: TelemetryInputs, more = '') {
  const text = `
otelcol.receiver.otlp "in" {
  grpc {
    include_metadata = true
  }
  output {
    traces  = [otelcol.exporter.${name}.out.input]
    metrics = [otelcol.exporter.${name}.out.input]
    logs    = [otelcol.exporter.${name}.out.input]
  }
}
otelcol.exporter.${name} "out" {
  ${body}
}
${more}
`;
  const { arrivals, losses } = new Simulation(readModel(text)).takeTelemetry(inputs).outcome;
  return [
    ...arrivals.map((arrival) => ('url' in arrival ? arrival.url : undefined)),
    ...losses.map(({ why }) => ({ lost: why })),
  ];
}

const all: TelemetryInputs = { spans: [{ name: 'GET /' }], metrics: [{ name: 'm' }], logs: [{ body: 'x' }] };
const log = (more: object): TelemetryInputs => ({ logs: [{ body: 'x', ...more }] });
const kafka = 'brokers = ["kafka:9092"]\n protocol_version = "2.0.0"\n';

test('kinds of telemetry have topics of their own', () => {
  expect(sent('kafka', kafka, all)).toEqual([
    'kafka:9092/otlp_spans',
    'kafka:9092/otlp_logs',
    'kafka:9092/otlp_metrics',
  ]);
  expect(sent('kafka', `${kafka} topic = "all"\n logs {\n topic = "lines"\n }`, all)).toEqual([
    'kafka:9092/all',
    'kafka:9092/lines',
    'kafka:9092/all',
  ]);
});

test('attributes of resources, and before them headers, name topics', () => {
  const body = `${kafka} topic_from_attribute = "team"\n logs {\n topic_from_metadata_key = "X-Topic"\n }`;

  expect(sent('kafka', body, log({ resource: { team: 'a' }, headers: { 'x-topic': 'b' } }))).toEqual(['kafka:9092/b']);
  expect(sent('kafka', body, log({ resource: { team: 'a' }, headers: {} }))).toEqual(['kafka:9092/a']);
  expect(sent('kafka', body, log({ headers: {} }))).toEqual(['kafka:9092/otlp_logs']);
  expect(() => sent('kafka', body, log({}))).toThrow('give the test the `headers` that it comes with');
});

test('an encoding that is for one kind of telemetry loses the others', () => {
  const lost = (encoding: string) => ({ lost: `encoding = "${encoding}" is for other telemetry` });

  expect(sent('kafka', `${kafka} encoding = "raw"`, all)).toEqual(['kafka:9092/otlp_logs', lost('raw'), lost('raw')]);
  expect(sent('kafka', `${kafka} encoding = "zipkin_json"\n metrics { }`, all)).toEqual([
    'kafka:9092/otlp_spans',
    'kafka:9092/otlp_metrics',
    lost('zipkin_json'),
  ]);
});

test('files are one for each value of an attribute where they are told to', () => {
  const group = 'path = "/data/*.json"\n group_by {\n enabled = true\n resource_attribute = "team"\n }';

  expect(sent('file', 'path = "/data/all.json"', all)).toEqual(new Array(3).fill('/data/all.json'));
  expect(sent('file', group, log({ resource: { team: 'a' } }))).toEqual(['/data/a.json']);
  expect(() => sent('file', group, log({}))).toThrow('the resource has no text in team');
});

test('buckets and prefixes come from attributes where they are named', () => {
  const uploader = 's3_uploader {\n s3_bucket = "b"\n s3_prefix = "p"\n s3_base_prefix = "base"\n }';
  const named = `${uploader}\n resource_attrs_to_s3 {\n s3_prefix = "team"\n s3_bucket = "bucket"\n }`;

  expect(sent('awss3', uploader, log({}))).toEqual(['s3://b/base/p']);
  expect(sent('awss3', named, log({ resource: { team: 'a' } }))).toEqual(['s3://b/base/a']);
  expect(sent('awss3', named, log({ resource: { bucket: 'c' } }))).toEqual(['s3://c/base/p']);
  expect(sent('awss3', `${uploader}\n marshaler {\n type = "sumo_ic"\n }`, all)).toEqual([
    's3://b/base/p',
    { lost: 'the marshaler sumo_ic is for logs alone' },
    { lost: 'the marshaler sumo_ic is for logs alone' },
  ]);
});

test('what an exporter leaves out is lost', () => {
  const splunk = 'client {\n endpoint = "http://s"\n }\n splunk {\n token = "t"\n log_data_enabled = false\n }';
  const datadog = 'api {\n api_key = "k"\n site = "datadoghq.eu"\n }\n';

  expect(sent('splunkhec', splunk, all)).toEqual(['http://s', 'http://s', { lost: 'log_data_enabled is false' }]);
  expect(sent('datadog', datadog, all)).toEqual([
    'https://trace.agent.datadoghq.eu',
    'https://http-intake.logs.datadoghq.eu',
    'https://api.datadoghq.eu',
  ]);
  expect(sent('datadog', `${datadog} only_metadata = true`, log({}))).toEqual([
    { lost: 'only_metadata: nothing but what is known of hosts is sent' },
  ]);
  expect(() => sent('datadog', `${datadog} traces {\n ignore_resources = ["x"]\n }`, all)).toThrow(
    "ignore_resources isn't executed here",
  );
  expect(sent('faro', 'client {\n endpoint = "http://f"\n }', all)).toEqual([
    'http://f',
    'http://f',
    { lost: 'it takes logs and traces alone' },
  ]);
  expect(sent('syslog', 'endpoint = "s"', all)).toEqual([
    'tcp://s:514',
    { lost: 'it takes logs alone' },
    { lost: 'it takes logs alone' },
  ]);
});

test('logs to Google Cloud need a name', () => {
  const lost = { lost: 'it has no attribute gcp.log_name, and there is no default_log_name' };

  expect(sent('googlecloud', '', all)).toEqual([
    'cloudtrace.googleapis.com:443',
    'monitoring.googleapis.com:443',
    lost,
  ]);
  expect(sent('googlecloud', '', log({ attributes: { 'gcp.log_name': 'x' } }))).toEqual(['logging.googleapis.com:443']);
  expect(sent('googlecloud', 'log {\n default_log_name = "x"\n endpoint = "l:1"\n }', log({}))).toEqual(['l:1']);
  expect(sent('googlecloudpubsub', 'topic = "projects/p/topics/t"', log({}))).toEqual(['projects/p/topics/t']);
});

test.each([
  ['basic', 'username = "u"\n password = "p"'],
  ['bearer', 'token = "t"'],
  ['google', ''],
  ['oauth2', 'client_id = "i"\n client_secret = "s"\n token_url = "http://t"'],
  ['sigv4', ''],
])('otelcol.auth.%s, and queues in files, are not in the way', (name, body) => {
  const client = `client {\n endpoint = "http://o"\n auth = otelcol.auth.${name}.it.handler\n }
  sending_queue {\n storage = otelcol.storage.file.it.handler\n }`;
  const more = `otelcol.auth.${name} "it" {\n ${body}\n }\notelcol.storage.file "it" { }
otelcol.extension.jaeger_remote_sampling "it" {\n http { }\n source {\n content = "{}"\n }\n }`;

  expect(sent('otlphttp', client, all, more)).toEqual(new Array(3).fill('http://o'));
});
