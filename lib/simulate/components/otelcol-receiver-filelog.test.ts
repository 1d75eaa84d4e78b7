import { readModel } from '../../analysis';
import { plainOf } from '../../semantics';
import { telemetryOf } from '../outcome';
import { Simulation } from '../simulation';

function read(body: string, line: string, file = '/var/log/app/a.log') {
  const text = `
otelcol.receiver.filelog "in" {
  include = ["/var/log/**/*.log"]
  exclude = ["/var/log/debug/*"]
  ${body}
  output {
    logs = [otelcol.exporter.debug.out.input]
  }
}
otelcol.exporter.debug "out" { }
`;
  const { arrivals, losses } = new Simulation(readModel(text)).take({ file, line }).outcome;
  const logs = telemetryOf(arrivals, 'log').map(({ data }) => ({
    body: plainOf(data.body),
    attributes: plainOf(data.attributes),
    resource: plainOf(data.resource.attributes),
    time: data.time,
  }));
  return { logs, lost: losses.map(({ what, why }) => [what, why]) };
}

const operators = (...list: readonly string[]) =>
  `include_file_name = false\n operators = [${list.map((each) => `{${each}},`).join('\n')}]`;

test('a line is a log with the name of its file', () => {
  const body = 'include_file_path = true\n attributes = {env = "dev"}\n resource = {"service.name" = "app"}';

  expect(read(body, '  started \n').logs).toEqual([
    {
      body: 'started',
      attributes: { 'log.file.name': 'a.log', 'log.file.path': '/var/log/app/a.log', env: 'dev' },
      resource: { 'service.name': 'app' },
      time: 0n,
    },
  ]);
  expect(read('preserve_leading_whitespaces = true\n preserve_trailing_whitespaces = true', ' x ').logs[0]!.body).toBe(
    ' x ',
  );
});

test('what files have is read from the beginning, or not at all', () => {
  const bodies = (startAt: string) => {
    const text = `
otelcol.receiver.filelog "in" {
  include = ["/var/log/*.log"]
  ${startAt}
  output {
    logs = [otelcol.exporter.debug.out.input]
  }
}
otelcol.exporter.debug "out" { }
`;
    const files = { '/var/log/a.log': 'one\ntwo\n', '/srv/b.log': 'three\n' };
    return telemetryOf(new Simulation(readModel(text), { files }).start().outcome.arrivals, 'log').map(
      ({ data }) => data.body,
    );
  };

  expect(bodies('start_at = "beginning"')).toEqual(['one', 'two']);
  expect(bodies('')).toEqual([]);
});

test('files that it does not read are for nobody', () => {
  expect(() => read('', 'x', '/var/log/debug/a.log')).toThrow('no component takes this input');
  expect(() => read('', 'x', '/srv/a.log')).toThrow('no component takes this input');
});

test('operators take lines apart, and move what they find', () => {
  const json = operators(
    'type = "json_parser"',
    'type = "move", from = "attributes.msg", to = "body"',
    'type = "copy", from = `attributes["user.id"]`, to = "resource.user"',
    'type = "add", field = "attributes.http.seen", value = 1',
    'type = "remove", field = "attributes.secret"',
    'type = "noop"',
  );

  expect(read(json, '{"msg": "paid", "user.id": "ada", "secret": "x", "http": {"code": 200}}').logs).toEqual([
    {
      body: 'paid',
      attributes: { 'user.id': 'ada', http: { code: 200, seen: 1 } },
      resource: { user: 'ada' },
      time: 0n,
    },
  ]);
  expect(
    read(
      operators(
        'type = "regex_parser", regex = `^(?P<level>\\w+) (?P<text>.*)$`, parse_to = "body"',
        'type = "retain", fields = ["body.level"]',
      ),
      'INFO all is well',
    ).logs,
  ).toMatchObject([{ body: { level: 'INFO' }, attributes: {} }]);
});

test('what fails goes on, or is dropped', () => {
  const parser = 'type = "json_parser"';

  expect(read(operators(parser), 'no json').logs).toMatchObject([{ body: 'no json' }]);
  expect(read(operators(`${parser}, on_error = "drop"`), 'no json')).toEqual({
    logs: [],
    lost: [['json_parser', 'it is no JSON object']],
  });
  expect(
    read(operators('type = "move", from = "attributes.x", to = "body", on_error = "drop_quiet"'), 'x').lost,
  ).toEqual([['move', 'the field is not there']]);
  expect(read(operators('type = "regex_parser", regex = `(?P<a>y)`, on_error = "drop"'), 'x').lost).toEqual([
    ['regex_parser', 'the regex does not match'],
  ]);
});

test.each([
  ['type = "router", routes = []', "operator 1 (router): it isn't executed here"],
  [
    'type = "json_parser", severity = {parse_from = "attributes.level"}',
    "operator 1 (json_parser): severity isn't executed here",
  ],
  ['type = "noop", if = "true"', "operator 1 (noop): if isn't executed here"],
  ['type = "add", field = "attributes.x", value = "EXPR(body)"', "operator 1 (add): EXPR isn't executed here"],
  ['type = "remove", field = "level"', 'operator 1 (remove): field: expected body, attributes or resource'],
  ['type = "regex_parser", regex = "x"', 'operator 1 (regex_parser): Alloy refuses it: no group has a name'],
])('%s is an error', (operator, message) => {
  expect(() => read(operators(operator), 'x')).toThrow(message);
});

test('what is known only of the file itself is an error', () => {
  expect(() => read('include_file_owner_name = true', 'x')).toThrow(
    'include_file_owner_name: that is known only where',
  );
});

test('logs that are given as they leave it pass its operators by', () => {
  const text = `otelcol.receiver.filelog "in" {
  include   = ["/x"]
  operators = [{type = "router"}]
  output {
    logs = [otelcol.exporter.debug.out.input]
  }
}
otelcol.exporter.debug "out" { }`;

  expect(new Simulation(readModel(text)).takeTelemetry({ logs: [{ body: 'x' }] }).outcome.arrivals).toHaveLength(1);
});
