import fc from 'fast-check';
import { FieldPath } from '../comparison/field-path';
import type { Change } from '../tree-diff';
import { compareConfigurations } from './configuration';

function compared(old: string, next: string, secret = false): Change[] {
  const changes: Change[] = [];
  compareConfigurations(old, next, { path: FieldPath.root, secret, report: (change) => changes.push(change) });
  return changes;
}

function changes(old: string, next: string): string[] {
  return compared(old, next).map(({ action, what, old: before, new: after, note, lines }) => {
    const value =
      before !== undefined && after !== undefined
        ? `: ${before} -> ${after}`
        : (before ?? after ?? '') && `: ${before ?? after}`;
    return [`${action} ${what}${value}${note === undefined ? '' : ` (${note})`}`, ...(lines ?? [])].join('\n');
  });
}

const scrape = (body: string) => `prometheus.scrape "pods" {\n${body}\n}\n`;
const relabel = (...rules: readonly string[]) =>
  `discovery.relabel "pods" {\n  targets = []\n${rules.map((rule) => `  rule {\n    ${rule}\n  }\n`).join('')}}\n`;

test('components by name and label', () => {
  expect(changes('discovery.kubernetes "pods" {\n  role = "pod"\n}\n', scrape(''))).toEqual([
    'removed component discovery.kubernetes.pods',
    'added component prometheus.scrape.pods',
  ]);
});

test('configuration blocks', () => {
  expect(changes('', 'logging {\n  level = "debug"\n}\n')).toEqual(['added logging']);
  expect(changes('logging {\n  level = "info"\n}\n', 'logging {\n  level = "debug"\n}\n')).toEqual([
    'changed logging: level: "info" -> "debug"',
  ]);
});

test('arguments, with the default where there was no value', () => {
  expect(changes(scrape('scrape_interval = "60s"'), scrape('scrape_interval = "15s"'))).toEqual([
    'changed prometheus.scrape.pods: scrape_interval: "60s" -> "15s"',
  ]);
  expect(changes(scrape(''), scrape('scrape_interval = "15s"'))).toEqual([
    'changed prometheus.scrape.pods: scrape_interval: (default 1m) -> "15s"',
  ]);
  expect(changes(scrape('scrape_interval = "60s"'), scrape(''))).toEqual([
    'removed prometheus.scrape.pods: scrape_interval: "60s" (as by default)',
  ]);
});

test('comments, layout, order of components and of arguments make no difference', () => {
  const one = '// a\nlogging {\n  level = "info"\n  format = "json"\n}\nprometheus.scrape "a" { targets = [ ] }\n';
  const two =
    'prometheus.scrape "a" {\n\ttargets = []\n}\n\nlogging {\n\tformat = `json` /* b */\n\tlevel  = "in\\x66o"\n}\n';

  expect(changes(one, two)).toEqual([]);
});

test('durations that are the same make no difference, other texts do', () => {
  expect(changes(scrape('scrape_interval = "60s"'), scrape('scrape_interval = "1m"'))).toEqual([]);
  expect(changes(scrape('job_name = "60s"'), scrape('job_name = "1m"'))).not.toEqual([]);
});

test('lists by element', () => {
  expect(
    changes(scrape('forward_to = [a.b.receiver, c.d.receiver]'), scrape('forward_to = [a.b.receiver, e.f.receiver]')),
  ).toEqual([
    'removed prometheus.scrape.pods: forward_to: c.d.receiver',
    'added prometheus.scrape.pods: forward_to: e.f.receiver',
  ]);
  expect(changes(scrape('forward_to = [a, b]'), scrape('forward_to = [b, a]'))).toEqual([
    'changed prometheus.scrape.pods: forward_to.order: "a, b" -> "b, a"',
  ]);
  expect(changes(scrape('targets = [{ a = "1" }]'), scrape('targets = [{ a = "2" }, { b = "3" }]'))).toEqual([
    'changed prometheus.scrape.pods: targets #1: a: "1" -> "2"',
    'added prometheus.scrape.pods: targets #2: { b = "3" }',
  ]);
});

test('objects by field, in any order', () => {
  const labels = (text: string) => `loki.write "x" {\n  external_labels = { ${text} }\n}\n`;

  expect(changes(labels('a = "1", "b" = "2"'), labels('b = "2", c = "3"'))).toEqual([
    'removed loki.write.x: external_labels.a: "1"',
    'added loki.write.x: external_labels.c: "3"',
  ]);
});

test('blocks without a label in order', () => {
  const [a, b, c] = ['action = "a"', 'action = "b"', 'action = "c"'];

  expect(changes(relabel(a!, b!), relabel(a!, c!, b!))).toEqual([
    'added discovery.relabel.pods: rule #2: { action = "c" }',
  ]);
  expect(changes(relabel(a!, b!, c!), relabel(a!, c!))).toEqual([
    'removed discovery.relabel.pods: rule #2: { action = "b" }',
  ]);
  expect(changes(relabel(a!, b!), relabel(a!, c!))).toEqual([
    'changed discovery.relabel.pods: rule #2: action: "b" -> "c"',
  ]);
});

test('a block that moved is told as that', () => {
  const [a, b, c] = ['action = "a"', 'action = "b"', 'action = "c"'];

  expect(changes(relabel(a!, b!, c!), relabel(b!, c!, a!))).toEqual([
    'changed discovery.relabel.pods: rule #1 -> 3 (moved)',
  ]);
});

test('stages of different kinds have one order', () => {
  const process = (...stages: readonly string[]) =>
    `loki.process "x" {\n  forward_to = []\n${stages.map((stage) => `  stage.${stage}\n`).join('')}}\n`;
  const [json, labels] = ['json {\n    expressions = {a = "b"}\n  }', 'labels {\n    values = {a = "b"}\n  }'];

  expect(changes(process(json!, labels!), process(labels!, json!))).toEqual([
    expect.stringMatching(/^changed loki\.process\.x: stage\.(json|labels) #\d -> \d \(moved\)$/),
  ]);
  expect(changes(process(json!), process(labels!))).toEqual([
    'removed loki.process.x: stage.json #1: { expressions = {a = "b"} }',
    'added loki.process.x: stage.labels #1: { values = {a = "b"} }',
  ]);
});

test('what is in a declare, by component', () => {
  const declare = (body: string) => `declare "mine" {\n${body}}\n`;

  expect(changes(declare(scrape('')), declare(`${scrape('honor_labels = true')}argument "x" { }\n`))).toEqual([
    'added declare.mine: argument.x',
    'changed declare.mine: prometheus.scrape.pods: honor_labels: (default false) -> true',
  ]);
});

test('secrets are not shown, wherever they stand', () => {
  const write = (password: string, url: string) => `prometheus.remote_write "x" {
  endpoint {
    url = "${url}"
    basic_auth {
      username = "u"
      password = "${password}"
    }
  }
}
`;

  const found = compared(write('first', 'http://u:one@host'), write('second', 'http://u:two@host'));

  expect(found).toEqual([
    { action: 'changed', what: 'prometheus.remote_write.x: endpoint.url', path: expect.anything() },
    { action: 'changed', what: 'prometheus.remote_write.x: endpoint.basic_auth.password', path: expect.anything() },
  ]);
  const added = JSON.stringify(compared('prometheus.remote_write "x" { }\n', write('second', 'http://u:two@host')));
  expect(added).toContain('***');
  expect(added).not.toMatch(/second|two/);
});

test('a part of a secret that is no literal is shown', () => {
  const write = (value: string) =>
    `loki.write "x" {\n  endpoint {\n    url = "u"\n    bearer_token = ${value}\n  }\n}\n`;

  expect(changes(write('"clear"'), write('sys.env("TOKEN")'))).toEqual([
    expect.stringMatching(/^changed loki\.write\.x: endpoint\.bearer_token: "?\*\*\*"? -> sys\.env\(.*\)$/),
  ]);
});

test('in a Secret only what changed is told, no value', () => {
  const found = compared(
    scrape('job_name = "one"\nforward_to = [a]'),
    scrape('job_name = "two"\nforward_to = [b]'),
    true,
  );

  expect(JSON.stringify(found)).not.toMatch(/one|two|"a"|"b"|: a|: b/);
  expect(found).toHaveLength(3);
});

test('a text that does not parse is compared by lines, and the place is told', () => {
  expect(changes(scrape('honor_labels = true'), scrape('honor_labels = '))).toEqual([
    [
      "changed content (the new text doesn't parse: 3:1: expected expression, got })",
      ' prometheus.scrape "pods" {',
      '-honor_labels = true',
      '+honor_labels = ',
      ' }',
    ].join('\n'),
  ]);
  expect(changes('a = ', scrape(''))[0]).toContain("the text before doesn't parse");
});

test('a text that does not parse shows no secret either', () => {
  const write = (password: string) =>
    `prometheus.remote_write "x" {\n  endpoint {\n    basic_auth {\n      password = "${password}"\n`;

  expect(changes(write('first'), `${write('second')}# nope\n`).join()).not.toMatch(/first|second/);
});

test('a text of several lines in an argument is compared by lines', () => {
  const file = (text: string) => `local.file "x" {\n  filename = \`${text}\`\n}\n`;

  expect(changes(file('a\nb\nc'), file('a\nx\nc'))).toEqual([
    'changed local.file.x: filename\n a\n-b\n+x\n c\n(no line end)',
  ]);
});

test('a configuration that is new or gone', () => {
  expect(compared(undefined as never, scrape(''))).toEqual([{ action: 'added', what: 'content', path: '' }]);
  expect(compared(scrape(''), undefined as never)).toEqual([{ action: 'removed', what: 'content', path: '' }]);
});

test('a text nested beyond the stack is compared by lines', () => {
  const deep = (inner: string) => `x "a" {\n  y = ${'['.repeat(11_000)}${inner}${']'.repeat(11_000)}\n}\n`;

  expect(compared(deep('1'), deep('2'))).toHaveLength(1);
});

test('any two texts give changes or none, never an exception', () => {
  const piece = fc.constantFrom(
    'a',
    '"x"',
    '{',
    '}',
    '[',
    ']',
    '=',
    '\n',
    ' ',
    '.',
    '1',
    '// c\n',
    'rule ',
    'prometheus.scrape "x" ',
    '\\',
    '`',
  );
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

  fc.assert(fc.property(text, text, (a, b) => void changes(a, b)));
});
