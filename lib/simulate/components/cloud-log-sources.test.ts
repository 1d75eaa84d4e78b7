import { arrivedEntries, simulated } from '../../../test/harness/simulated';
import type { LogInput } from '../logs/log-input';
import type { World } from '../world';

const entries = (source: string, ...inputs: readonly LogInput[]) =>
  arrivedEntries(simulated(`loki.echo "all" { }\n${source}`, {}, ...inputs)).map(
    ({ destination: _, ...entry }) => entry,
  );

const times = (source: string, ...inputs: readonly LogInput[]) =>
  simulated(`loki.echo "all" { }\n${source}`, {}, ...inputs).arrivals.map(({ step }) => step.after.timestamp);

const losses = (source: string, world: World, ...inputs: readonly LogInput[]) =>
  simulated(`loki.echo "all" { }\n${source}`, world, ...inputs).losses.map(({ why }) => why);

const forward = 'forward_to = [loki.echo.all.receiver]';
const NOW = 1_735_689_600_000_000_000n;

/** A source, with rules that show all that it hides, or with others. */
const source = (name: string, body: string, rule = 'regex = "__(.+)"\n action = "labelmap"') =>
  `loki.relabel "r" {\n forward_to = []\n rule {\n ${rule}\n }\n}\nloki.source.${name} "a" {\n ${body}\n relabel_rules = loki.relabel.r.rules\n ${forward}\n}\n`;
const dropping = 'action = "drop"\n regex = ""\n source_labels = ["nothing"]';

describe('loki.source.windowsevent', () => {
  const windows = (more = '') =>
    `loki.source.windowsevent "a" {\n labels = {job = "windows", __x = "1"}\n ${more}\n ${forward}\n}\n`;
  const windowsEvent = {
    channel: 'System',
    computer: 'pc',
    event_id: 7,
    level: 0,
    timeCreated: '2024-12-31T00:00:00.5Z',
    execution: { processId: 4, threadId: 0 },
    correlation: {},
    event_data: '<Data>1</Data>',
    user_data: 'u',
    message: 'a & b',
  };

  test('writes the event as JSON, without what is empty', () => {
    expect(entries(windows(), { windowsEvent })).toEqual([
      {
        labels: { job: 'windows', channel: 'System', computer: 'pc' },
        line: '{"channel":"System","computer":"pc","event_id":7,"timeCreated":"2024-12-31T00:00:00.5Z","execution":{"processId":4},"user_data":"u","event_data":"\\u003cData\\u003e1\\u003c/Data\\u003e","message":"a \\u0026 b"}',
      },
    ]);
  });

  test('leaves out what it is told to', () => {
    const without = windows('exclude_event_data = true\n exclude_user_data = true\n exclude_event_message = true');

    expect(
      entries(without, { windowsEvent: { event_id: 1, event_data: 'd', user_data: 'u', message: 'm' } }),
    ).toMatchObject([{ labels: { job: 'windows' }, line: '{"event_id":1}' }]);
  });

  test('takes the time of the event on request', () => {
    expect(times(windows(), { windowsEvent })).toEqual([NOW]);
    expect(times(windows('use_incoming_timestamp = true'), { windowsEvent })).toEqual([1_735_603_200_500_000_000n]);
  });

  test('reads one log of events', () => {
    expect(entries(windows('eventlog_name = "System"'), { windowsEvent })).toHaveLength(1);
    expect(() => entries(windows('eventlog_name = "Application"'), { windowsEvent })).toThrow(
      'no component takes this input',
    );
    expect(() => entries(windows('xpath_query = "*[System[EventID=1]]"'), { windowsEvent })).toThrow('xpath_query');
  });
});

describe('loki.source.gelf', () => {
  const message = {
    version: '1.1',
    host: 'h',
    short_message: 's<',
    timestamp: 1.5,
    level: 3,
    _b: 1,
    _a: { z: 1, y: null },
  };

  test('writes the message as JSON, and shows rules what it says', () => {
    expect(entries(source('gelf', ''), { gelf: { ...message, facility: 'f', full_message: 'all' } })).toEqual([
      {
        labels: {
          gelf_message_level: 'error',
          gelf_message_host: 'h',
          gelf_message_version: '1.1',
          gelf_message_facility: 'f',
        },
        line: '{"version":"1.1","host":"h","short_message":"s\\u003c","full_message":"all","timestamp":1.5,"level":3,"facility":"f","_a":{"y":null,"z":1},"_b":1}',
      },
    ]);
    expect(entries(source('gelf', ''), { gelf: {} })).toEqual([
      {
        labels: { gelf_message_level: 'emergency' },
        line: '{"version":"","host":"","short_message":"","timestamp":0}',
      },
    ]);
  });

  test('a rule that drops takes the labels, not the message', () => {
    expect(entries(source('gelf', '', dropping), { gelf: message })).toMatchObject([{ labels: {} }]);
  });

  test('takes the time of the message on request, if it has one', () => {
    const timed = source('gelf', 'use_incoming_timestamp = true');

    expect(times(timed, { gelf: message }, { gelf: {} })).toEqual([1_500_000_000n, NOW]);
    expect(times(source('gelf', ''), { gelf: message })).toEqual([NOW]);
  });
});

describe('loki.source.docker', () => {
  const target = (id: string, more = '') =>
    `{__meta_docker_container_id = "${id}", __meta_docker_container_name = "/cart", ${more}}`;
  const docker = (targets: string, rule?: string) =>
    source(
      'docker',
      `host = "unix:///var/run/docker.sock"\n targets = [${targets}]\n labels = {job = "docker", app = "own"}`,
      rule,
    );

  test('reads the lines of a container, with the labels of its target and its own', () => {
    const keep = 'source_labels = ["__meta_docker_container_log_stream"]\n target_label = "stream"';

    expect(
      entries(docker(target('c1', 'app = "a", __x = "1"'), keep), { docker: 'c1', line: 'x', stream: 'stderr' }),
    ).toEqual([{ labels: { app: 'own', job: 'docker', stream: 'stderr' }, line: 'x' }]);
    expect(entries(docker(target('c1', ''), keep), { docker: 'cart', line: 'x' })).toMatchObject([
      { labels: { stream: 'stdout' } },
    ]);
  });

  test('a container is read once, by the target whose labels hash to less', () => {
    const [a, b] = [target('c1', 'name = "a"'), target('c1', 'name = "b"')];
    const read = (targets: string) => entries(docker(targets), { docker: 'c1', line: 'x' });

    expect(read(`${a}, ${b}`)).toHaveLength(1);
    expect(read(`${b}, ${a}`)).toEqual(read(`${a}, ${b}`));
  });

  test('a target that says no container is left out, and an empty line', () => {
    expect(losses(docker('{app = "a"}'), {})).toEqual([
      'no label __meta_docker_container_id says which container it is',
    ]);
    expect(entries(docker(target('c1')), { docker: 'c1', line: '' })).toEqual([]);
    expect(() => entries(docker(target('c1')), { docker: 'c2', line: 'x' })).toThrow('no component takes this input');
  });

  test('the time is that of the line', () => {
    expect(
      times(docker(target('c1')), { docker: 'c1', line: 'x', timestamp: 5n }, { docker: 'c1', line: 'y' }),
    ).toEqual([5n, NOW]);
  });
});

describe('loki.source.heroku', () => {
  const heroku = { host: 'h', app: 'a', proc: 'p', logId: 'l', params: { env: 'dev' } };
  const drain = (more = '', rule?: string) =>
    source('heroku', `http { }\n labels = {heroku_drain_app = "fixed", job = "heroku"}\n ${more}`, rule);

  test('shows rules who writes, and what they leave wins over its labels', () => {
    expect(entries(drain(), { heroku, line: 'x' })).toEqual([
      {
        labels: {
          heroku_drain_host: 'h',
          heroku_drain_app: 'a',
          heroku_drain_proc: 'p',
          heroku_drain_log_id: 'l',
          heroku_drain_param_env: 'dev',
          job: 'heroku',
        },
        line: 'x',
      },
    ]);
  });

  test('keeps the tenant, and its labels where a rule drops', () => {
    expect(entries(drain('', dropping), { heroku, line: 'x', tenant: 't' })).toEqual([
      { labels: { __tenant_id__: 't', heroku_drain_app: 'fixed', job: 'heroku' }, line: 'x', tenant: 't' },
    ]);
  });

  test('keeps the time on request', () => {
    expect(times(drain(), { heroku, line: 'x', timestamp: 5n })).toEqual([NOW]);
    expect(times(drain('use_incoming_timestamp = true'), { heroku, line: 'x', timestamp: 5n })).toEqual([5n]);
  });
});

describe('loki.source.kafka', () => {
  const kafka = (topics: string, more = '', rule?: string) =>
    source('kafka', `brokers = ["b:9092"]\n topics = ${topics}\n labels = {job = "kafka"}\n ${more}`, rule);

  test('shows rules where a message stands, and which one it is', () => {
    expect(
      entries(kafka('["orders"]'), { kafka: { topic: 'orders', partition: 2, offset: 9, key: 'k' }, line: 'x' }),
    ).toEqual([
      {
        labels: {
          job: 'kafka',
          meta_kafka_topic: 'orders',
          meta_kafka_partition: '2',
          meta_kafka_group_id: 'loki.source.kafka',
          meta_kafka_message_key: 'k',
          meta_kafka_message_offset: '9',
        },
        line: 'x',
      },
    ]);
    expect(entries(kafka('["orders"]', 'group_id = "g"'), { kafka: { topic: 'orders' }, line: 'x' })).toMatchObject([
      { labels: { meta_kafka_group_id: 'g', meta_kafka_message_key: 'none', meta_kafka_message_offset: '0' } },
    ]);
  });

  test('rules never see both at once', () => {
    const both = 'source_labels = ["__meta_kafka_topic", "__meta_kafka_message_key"]\n target_label = "both"';

    expect(entries(kafka('["t"]', '', both), { kafka: { topic: 't', key: 'k' }, line: 'x' })).toMatchObject([
      { labels: { job: 'kafka', both: ';k' } },
    ]);
  });

  test('reads topics by names and expressions', () => {
    expect(entries(kafka('["^ord.*"]'), { kafka: { topic: 'orders' }, line: 'x' })).toHaveLength(1);
    expect(() => entries(kafka('["ord"]'), { kafka: { topic: 'orders' }, line: 'x' })).toThrow(
      'no component takes this input',
    );
  });

  test('a partition without labels is read for nothing', () => {
    const text = kafka('["t"]', '', 'source_labels = ["__meta_kafka_topic"]\n regex = "t"\n action = "drop"');

    expect(losses(text, {}, { kafka: { topic: 't' }, line: 'x' })).toEqual([
      'no label is left of the partition, so that all of its messages are dropped',
    ]);
  });

  test('keeps the time on request', () => {
    expect(times(kafka('["t"]'), { kafka: { topic: 't' }, line: 'x', timestamp: 5n })).toEqual([NOW]);
    expect(
      times(kafka('["t"]', 'use_incoming_timestamp = true'), { kafka: { topic: 't' }, line: 'x', timestamp: 5n }),
    ).toEqual([5n]);
  });
});

describe('loki.source.azure_event_hubs', () => {
  const hubs = (more = '') =>
    source(
      'azure_event_hubs',
      `fully_qualified_namespace = "n:9093"\n event_hubs = ["logs"]\n authentication {\n mechanism = "oauth"\n }\n ${more}`,
      'source_labels = ["__azure_event_hubs_category"]\n target_label = "category"',
    );
  const eventHub = { topic: 'logs' };
  const record = '{ "time": "2024-12-31T00:00:00Z", "resourceId": "r", "category": "c",  "operationName": "o" }';

  test('an entry for each record, as it is written', () => {
    expect(entries(hubs(), { eventHub, line: `{"records": [${record}, {"a":  1}, "x"]}` })).toEqual([
      { labels: { job: 'loki.source.azure_event_hubs', category: 'c' }, line: record },
      { labels: { job: 'loki.source.azure_event_hubs' }, line: '{"a":  1}' },
      { labels: { job: 'loki.source.azure_event_hubs' }, line: '"x"' },
    ]);
  });

  test.each(['no JSON', '{"records": []}', '{"records": "x"}', '[1]', '{"a": 1}', 'null'])(
    '%s is an entry itself',
    (line) => {
      expect(entries(hubs(), { eventHub, line })).toEqual([{ labels: { job: 'loki.source.azure_event_hubs' }, line }]);
      expect(losses(hubs('disallow_custom_messages = true'), {}, { eventHub, line })).toHaveLength(1);
    },
  );

  test('apostrophes that quote are taken for quotes', () => {
    expect(entries(hubs(), { eventHub, line: `{"records": [{'a': 1}]}` })).toMatchObject([{ line: '{"a": 1}' }]);
  });

  test.each([
    [record.replace('"time"', '"timeStamp"'), 'c'],
    [record.replace('"category"', '"Category"'), 'c'],
    [record.replace('"time"', '"other"'), undefined],
    [record.replace('"c"', '1'), undefined],
    [record.replace('"o"', '""'), undefined],
  ])('the category of %s is %s', (text, category) => {
    const [entry] = entries(hubs(), { eventHub, line: `{"records": [${text}]}` });

    expect(entry!.labels['category']).toBe(category);
  });

  test("one record that is none of Azure takes the message with it where messages of one's own are not allowed", () => {
    const strict = hubs('disallow_custom_messages = true');

    expect(entries(strict, { eventHub, line: `{"records": [${record}]}` })).toHaveLength(1);
    expect(entries(strict, { eventHub, line: `{"records": [${record}, 1]}` })).toEqual([]);
  });

  test('keeps the time of the record, or of the message, on request', () => {
    const timed = (line: string) => times(hubs('use_incoming_timestamp = true'), { eventHub, line, timestamp: 5n });

    expect(timed(`{"records": [${record}]}`)).toEqual([1_735_603_200_000_000_000n]);
    expect(timed(`{"records": [${record.replace('2024', 'x')}]}`)).toEqual([5n]);
    expect(timed('x')).toEqual([5n]);
    expect(times(hubs(), { eventHub, line: `{"records": [${record}]}` })).toEqual([NOW]);
  });
});

test('loki.source.cloudflare: lines with its labels, at the time of the request', () => {
  const text = `loki.source.cloudflare "a" {\n api_token = "t"\n zone_id = "z"\n labels = {job = "cloudflare"}\n ${forward}\n}\n`;
  const line = '{"ClientIP":"1.2.3.4","EdgeStartTimestamp":1735603200123456789}';

  expect(entries(text, { cloudflare: 'z', line })).toEqual([{ labels: { job: 'cloudflare' }, line }]);
  expect(times(text, { cloudflare: 'z', line })).toEqual([1_735_603_200_123_456_789n]);
  expect(times(text, { cloudflare: 'z', line: '{"EdgeStartTimestamp":"x"}' }, { cloudflare: 'z', line: 'x' })).toEqual([
    NOW,
    NOW,
  ]);
  expect(() => entries(text, { cloudflare: 'other', line })).toThrow('no component takes this input');
});

describe('loki.source.gcplog', () => {
  const pull = (more = '', rule?: string) =>
    source('gcplog', `pull {\n project_id = "p"\n subscription = "s"\n labels = {job = "gcp"}\n ${more}\n }`, rule);
  const push = source('gcplog', 'push {\n labels = {job = "gcp"}\n }');
  const line = JSON.stringify({
    logName: 'l',
    resource: { type: 'gke', labels: { podName: 'cart', 'a.b-c/d': 'x' } },
    severity: 'ERROR',
    labels: { HTTP: 'y' },
    timestamp: '2024-12-31T00:00:00Z',
    textPayload: 'hello',
  });

  test('shows rules what the entry says, and sends its text', () => {
    expect(entries(pull(), { gcp: { messageId: 'm' }, line, tenant: 't' })).toEqual([
      {
        labels: {
          job: 'gcp',
          gcp_logname: 'l',
          gcp_resource_type: 'gke',
          gcp_severity: 'ERROR',
          gcp_resource_labels_pod_name: 'cart',
          gcp_resource_labels_a_b_c_d: 'x',
          gcp_labels_h_t_t_p: 'y',
        },
        line: 'hello',
      },
    ]);
  });

  test('what is pushed says more', () => {
    const gcp = { messageId: 'm', subscription: 's', attributes: { 'logging.googleapis.com/timestamp': 'now' } };
    const [entry] = entries(push, { gcp, line, tenant: 't' });

    expect(entry).toMatchObject({
      labels: {
        gcp_message_id: 'm',
        gcp_subscription_name: 's',
        gcp_attributes_logging_googleapis_com_timestamp: 'now',
      },
      tenant: 't',
    });
  });

  test('the line is the entry as a whole where it has no text, or on request', () => {
    const [full, bare] = [
      entries(pull('use_full_line = true'), { gcp: {}, line }),
      entries(pull(), { gcp: {}, line: '{"textPayload": " "}' }),
    ];

    expect([full[0]!.line, bare[0]!.line]).toEqual([line, '{"textPayload": " "}']);
  });

  test('keeps the time on request, and loses what has none', () => {
    const timed = pull('use_incoming_timestamp = true');

    expect(times(timed, { gcp: {}, line })).toEqual([1_735_603_200_000_000_000n]);
    expect(times(timed, { gcp: {}, line: '{"receiveTimestamp": "2024-12-31T00:00:00Z"}' })).toEqual([
      1_735_603_200_000_000_000n,
    ]);
    expect(losses(timed, {}, { gcp: {}, line: '{}' })).toEqual([expect.stringContaining('it has no time')]);
    expect(losses(pull(), {}, { gcp: {}, line: 'x' })).toEqual([expect.stringContaining('no entry of Google')]);
  });

  test('its labels win, and stay where a rule drops', () => {
    expect(entries(pull('', 'target_label = "job"\n replacement = "x"'), { gcp: {}, line })).toMatchObject([
      { labels: { job: 'gcp' } },
    ]);
    expect(entries(pull('', dropping), { gcp: {}, line })).toMatchObject([{ labels: { job: 'gcp' } }]);
  });
});

describe('loki.source.awsfirehose', () => {
  const firehose = (more = '', rule?: string) => source('awsfirehose', `http { }\n ${more}`, rule);
  const record = { requestId: 'r', sourceArn: 'arn', commonAttributes: { lbl_team: 'a', other: 'b' } };
  const cloudWatch = { owner: 'o', logGroup: 'g', logStream: 's', subscriptionFilters: ['f', 'h'] };

  test('shows rules where a record comes from', () => {
    expect(entries(firehose(), { firehose: record, line: 'x', tenant: 't' })).toEqual([
      {
        labels: {
          team: 'a',
          aws_firehose_request_id: 'r',
          aws_firehose_source_arn: 'arn',
          tenant_id__: 't',
          __tenant_id__: 't',
        },
        line: 'x',
        tenant: 't',
      },
    ]);
    expect(entries(firehose(), { firehose: { cloudWatch }, line: 'x' })).toEqual([
      {
        labels: {
          aws_owner: 'o',
          aws_cw_log_group: 'g',
          aws_cw_log_stream: 's',
          aws_cw_matched_filters: 'f,h',
          aws_cw_msg_type: 'DATA_MESSAGE',
        },
        line: 'x',
      },
    ]);
  });

  test('where a rule drops, the tenant goes as well', () => {
    expect(entries(firehose('', dropping), { firehose: record, line: 'x', tenant: 't' })).toEqual([
      { labels: {}, line: 'x' },
    ]);
  });

  test('keeps the time on request: seconds of a record, milliseconds of an event', () => {
    const timestamp = 1_735_603_200_123_456_789n;
    const timed = firehose('use_incoming_timestamp = true');

    expect(times(timed, { firehose: {}, line: 'x', timestamp })).toEqual([1_735_603_200_000_000_000n]);
    expect(times(timed, { firehose: { cloudWatch }, line: 'x', timestamp })).toEqual([1_735_603_200_123_000_000n]);
    expect(times(firehose(), { firehose: {}, line: 'x', timestamp })).toEqual([NOW]);
  });

  test('a name that is none of a label is not executed', () => {
    expect(() => entries(firehose(), { firehose: { commonAttributes: { 'lbl_a-b': 'x' } }, line: 'x' })).toThrow(
      '"a-b"',
    );
  });
});
