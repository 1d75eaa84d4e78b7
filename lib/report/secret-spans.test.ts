import { validate } from '../checks';
import { parse, Source } from '../syntax';
import { renderText, sourcesByName } from '.';
import { secretSpans } from './secret-spans';

const hidden = (text: string) => {
  const source = new Source('x.alloy', text);
  return secretSpans(source).map(({ start, end }) => source.slice(start, end + 1));
};

const remote = (body: string) => `prometheus.remote_write "x" {\n\tendpoint {\n\t\turl = "http://x"\n${body}\n\t}\n}`;

test('all literals in the value of a secret', () => {
  expect(hidden(remote('bearer_token = "a" + string.join(["b", 5], "c") + `d`'))).toEqual([
    '"a"',
    '"b"',
    '5',
    '"c"',
    '`d`',
  ]);
});

test('secrets in lists and maps, and what may be a secret', () => {
  expect(hidden(remote('http_headers = { "X" = ["a"] }'))).toEqual(['"a"']);
  expect(hidden('prometheus.exporter.snmp "x" {\n\tconfig = "a"\n}')).toEqual(['"a"']);
});

test('what is a credential by its form', () => {
  expect(hidden(remote('headers = { "Authorization" = "Bearer a", "X-Scope-OrgID" = "b" }'))).toEqual(['"Bearer a"']);
});

test('in modules, at any depth', () => {
  expect(hidden(`declare "y" {\n${remote('basic_auth {\n\tpassword = "a"\n}')}\n}`)).toEqual(['"a"']);
});

test('a name of a secret where it is not expected, or in a component that is not known', () => {
  expect(hidden(remote('password = "a"'))).toEqual(['"a"']);
  expect(hidden('nope "x" {\n\tbearer_token = "a"\n\tlabel = "b"\n}')).toEqual(['"a"']);
});

test('other arguments are shown', () => {
  expect(hidden(remote('name = "a"'))).toEqual([]);
});

test('where the text has syntax errors, what stands behind such a name', () => {
  expect(hidden('x "y" {\n\tpassword = "a" "b"\n\turl = "c"\n\tbearer_token = ["d",\n\t\t"e"\n\t]\n')).toEqual([
    '"a"',
    '"b"',
    '"d"',
    '"e"',
  ]);
});

test.each([
  remote('password = "hunter2"'),
  remote('bearer_token = `hunter2\nhunter2`\nnope = 1'),
  remote('bearer_token = "hunter2"\nbearer_token = "hunter2"'),
  remote('bearer_token = 5 "hunter2"'),
  remote('headers = { "Authorization" = "Bearer hunter2", nope }'),
  remote('password = "hunter2\n'),
  'remotecfg {\n\tproxy_url = "http://user:hunter2@ho st"\n}',
])('nothing of it is in a report: %s', (text) => {
  const { source } = parse(text, { filename: 'x.alloy' });
  const found = validate(text, { filename: 'x.alloy' });

  const report = renderText(found, sourcesByName([source]), { details: true });

  expect(report).toContain('Error: x.alloy:');
  expect(report).not.toContain('hunter2');
});

test('carets stay under what they mean', () => {
  const text = remote('bearer_token = "hunter2"\nbearer_token = "hunter2" + "" // end');
  const { source } = parse(text, { filename: 'x.alloy' });

  expect(renderText(validate(text, { filename: 'x.alloy' }), sourcesByName([source]))).toContain(
    ['5 | bearer_token = *** + *** // end', '  | ^^^^^^^^^^^^^^^^^^^^^^^^', ''].join('\n'),
  );
});

test('redaction can be turned off, to print what alloy prints', () => {
  const text = remote('password = "hunter2"');
  const { source } = parse(text, { filename: 'x.alloy' });

  expect(renderText(validate(text, { filename: 'x.alloy' }), sourcesByName([source]), { redact: false })).toContain(
    '"hunter2"',
  );
});
