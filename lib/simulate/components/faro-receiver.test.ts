import { arrivedEntries, simulated } from '../../../test/harness/simulated';
import { xxh3 } from '../../semantics';
import { deliver, sendSpans } from '../../testing';
import type { FaroPayload } from '../faro/payload-input';

const receiver = (body = 'sourcemaps {\n download = false\n }') =>
  `faro.receiver "pages" {\n ${body}\n output {\n logs = [loki.echo.all.receiver]\n traces = [otelcol.exporter.debug.all.input]\n }\n}\nloki.echo "all" { }\notelcol.exporter.debug "all" { }\n`;

const lines = (faro: FaroPayload, body?: string) =>
  arrivedEntries(simulated(receiver(body), {}, { faro })).map(({ line }) => line);

const timestamp = '2025-01-01T10:00:00.5Z';
const head = 'timestamp="2025-01-01 10:00:00.5 +0000 UTC"';

test('a log, with what is known of the page', () => {
  const faro: FaroPayload = {
    logs: [
      {
        timestamp,
        message: 'too slow',
        level: 'warning',
        context: { b: '2', a: '1' },
        trace: { trace_id: 'abc', span_id: 'def' },
      },
    ],
    meta: {
      sdk: { name: 'faro', version: '1.0', integrations: [{ name: 'i', version: '2' }, { name: 'j' }] },
      app: { name: 'shop', version: '2', environment: 'prod', namespace: 'ns', release: 'r' },
      user: { id: 'u', email: 'e', username: 'n', attributes: { role: 'x' } },
      session: { id: 's', attributes: { k: 'v' } },
      page: { id: 'p', url: 'https://shop/?a=b', attributes: { k: 'v' } },
      browser: {
        name: 'b',
        mobile: true,
        userAgent: 'ua',
        viewportWidth: '1',
        viewportHeight: '2',
        os: 'o',
        language: 'de',
        version: '3',
      },
      view: { name: 'home' },
    },
  };

  expect(lines(faro)).toEqual([
    `${head} kind=log message="too slow" level=warning context_a=1 context_b=2 traceID=abc spanID=def sdk_name=faro sdk_version=1.0 sdk_integrations=i:2,j: app_name=shop app_namespace=ns app_release=r app_version=2 app_environment=prod user_email=e user_id=u user_username=n user_attr_role=x session_id=s session_attr_k=v page_id=p page_url="https://shop/?a=b" page_attr_k=v browser_name=b browser_version=3 browser_os=o browser_mobile=true browser_userAgent=ua browser_language=de browser_viewportWidth=1 browser_viewportHeight=2 view_name=home`,
  ]);
});

test('exceptions, measurements and events', () => {
  expect(
    lines({
      exceptions: [
        {
          timestamp,
          type: 'TypeError',
          value: 'x',
          stacktrace: { frames: [{ function: 'f', module: 'm', filename: 'a.js', lineno: 1, colno: 2 }, {}] },
        },
      ],
      measurements: [{ timestamp, type: 'web vitals', values: { ttfb: 14, cls: 0.0078125 }, context: { c: 'd' } }],
      events: [{ timestamp, name: 'click', domain: 'browser', attributes: { button: 'buy' } }],
    }),
  ).toEqual([
    `${head} kind=exception type=TypeError value=x stacktrace="TypeError: x\\n  at f (m|a.js:1:2)\\n  at  (:0:0)" hash=${xxh3(Buffer.from('x'))} browser_mobile=false`,
    `${head} kind=measurement type="web vitals" cls=0.007812 ttfb=14.000000 context_c=d value_cls=0.0078125 value_ttfb=14 browser_mobile=false`,
    `${head} kind=event event_name=click event_domain=browser event_data_button=buy browser_mobile=false`,
  ]);
});

test('as JSON, in order of the names', () => {
  expect(lines({ measurements: [{ timestamp, type: '<t>', values: { a: 1.5 } }] }, 'log_format = "json"')).toEqual([
    '{"a":"1.500000","browser_mobile":"false","kind":"measurement","timestamp":"2025-01-01 10:00:00.5 +0000 UTC","type":"\\u003ct\\u003e","value_a":1.5}',
  ]);
});

test.each([
  [undefined, '0001-01-01 00:00:00 +0000 UTC'],
  ['2025-01-01T10:00:00.120Z', '2025-01-01 10:00:00.12 +0000 UTC'],
  ['2025-01-01T10:00:00+02:00', '2025-01-01 10:00:00 +0200 +0200'],
])('the time %s is written %s', (given, written) => {
  expect(lines({ logs: [given === undefined ? {} : { timestamp: given }] })[0]).toContain(`timestamp="${written}"`);
});

test('labels are those that it is told, or what the entry says', () => {
  const text = receiver('extra_log_labels = {job = "faro", kind = "", app_name = "", none = "", value_a = ""}');
  const faro: FaroPayload = { measurements: [{ values: { a: 1e-7 } }], meta: { app: { name: 'shop' } } };

  expect(arrivedEntries(simulated(text, {}, { faro }))).toMatchObject([
    { labels: { job: 'faro', kind: 'measurement', app_name: 'shop', value_a: '1e-07' } },
  ]);
  expect(arrivedEntries(simulated(text, {}, { faro }))[0]!.labels).not.toHaveProperty('none');
});

test('a name that logfmt has no form for loses the entry', () => {
  expect(simulated(receiver(), {}, { faro: { measurements: [{ values: { ' ': 1 } }] } }).losses).toMatchObject([
    { why: 'logfmt has no form for one of its names' },
  ]);
});

test('what source maps make of a stack trace is an error', () => {
  const faro: FaroPayload = {
    exceptions: [{ value: 'x', stacktrace: { frames: [{ filename: 'https://shop/a.js' }] } }],
  };

  expect(() => deliver(receiver(''), { faro })).toThrow('sourcemaps { download = false }');
  expect(deliver(receiver(''), { faro: { exceptions: [{ value: 'x' }] } }).entries[0]!.line).toContain('value=x');
});

test('spans come to it, or right to what is behind it', () => {
  const { spans } = sendSpans(receiver(), {
    name: 'click',
    to: 'faro.receiver.pages',
    resource: { 'service.name': 'shop' },
  });

  expect(spans).toMatchObject([
    { name: 'click', destination: 'otelcol.exporter.debug.all', resource: { 'service.name': 'shop' } },
  ]);
  expect(sendSpans(receiver(), { name: 'click' }).spans).toHaveLength(1);
  expect(sendSpans(receiver(), { name: 'click', to: 'otelcol.exporter.debug.all.input' }).spans).toHaveLength(1);
  expect(() => sendSpans(receiver(), { name: 'click', to: 'loki.echo.all' })).toThrow('it has no input');
});
