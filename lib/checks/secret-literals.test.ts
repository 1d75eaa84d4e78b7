import { parse } from '../syntax';
import { type SecretLiteral, secretLiterals, secretMessage } from './secret-literals';

function secretsIn(text: string): readonly SecretLiteral[] {
  const { file, diagnostics } = parse(text);
  expect(diagnostics).toEqual([]);
  return secretLiterals(file.body);
}

/** The texts that are to be hidden. */
function hidden(text: string): readonly string[] {
  return secretsIn(text).map(({ literal, within }) =>
    within ? literal.text.slice(within.start, within.end) : literal.text,
  );
}

const postgres = (value: string) => `prometheus.exporter.postgres "db" { data_source_names = [${value}] }`;
const endpoint = (line: string) => `prometheus.remote_write "w" { endpoint {\n${line}\n} }`;

test.each([
  ['a password', endpoint('basic_auth { password = "hunter2" }'), ['"hunter2"']],
  ['a number as a password', endpoint('basic_auth { password = 1234 }'), ['1234']],
  ['a beginning of a token', endpoint('bearer_token = "key-" + sys.env("A")'), ['"key-"']],
  ['the password of a connection string', postgres('"postgresql://u:hunter2@db/x"'), ['hunter2']],
  ['a password behind an unknown scheme', postgres('sys.env("A") + "://u:hunter2@db"'), ['"://u:hunter2@db"']],
  ['a password behind an unknown user', postgres('"postgresql://" + sys.env("U") + ":hunter2@db"'), ['hunter2']],
  ['a password in two pieces', postgres('"postgresql://u:hun" + "ter2@db"'), ['hun', 'ter2']],
  ['a password with an escape', postgres('"postgresql://u:hun\\u0074er2@db"'), ['postgresql://u:hun\\u0074er2@db']],
  ['a password in a raw text', postgres('`postgresql://u:hunter2@db`'), ['hunter2']],
  ['the password of a URL that is no secret', endpoint('url = "https://shop:hunter2@m/push"'), ['hunter2']],
  ['a URL before an unknown path', endpoint('url = "https://shop:hunter2@m/" + sys.env("A")'), ['hunter2']],
  ['a key of an API in a header', endpoint('headers = {"DD-API-KEY" = "abc"}'), ['"abc"']],
  ['a token in a header', endpoint('headers = {"authorization" = "Bearer abc"}'), ['"Bearer abc"']],
  [
    'a password in the label of a target',
    'discovery.relabel "a" { targets = [{"__param_target" = "https://u:hunter2@m"}] }',
    ['hunter2'],
  ],
])('%s is found', (_, text, expected) => {
  expect(hidden(text)).toEqual(expected);
});

const header = (key: string, value: string) =>
  `otelcol.auth.headers "h" {\n header {\n key = ${key}\n value = ${value}\n }\n}`;

test.each([
  ['a token', header('"Authorization"', '"Bearer abc"'), ['"Bearer abc"']],
  ['a token in two pieces', header('"proxy-authorization"', '"Bearer " + "abc"'), ['"Bearer "', '"abc"']],
  ['a key of an API', header('"X-API-Key"', '"abc"'), ['"abc"']],
  ['a token from the environment', header('"Authorization"', '"Bearer " + sys.env("A")'), []],
  ['a secret', header('"Authorization"', 'local.file.a.content'), []],
  ['another value', header('"X-Scope-OrgID"', '"team"'), []],
  ['a value under a name that is not known', header('sys.env("A")', '"team"'), []],
  ['a value without a name', 'otelcol.auth.headers "h" {\n header {\n value = "a"\n }\n}', []],
])('%s in the block of a header', (_, text, expected) => {
  expect(hidden(text)).toEqual(expected);
});

test.each([
  ['a connection string without a password', postgres('"postgresql://db.shop.svc:5432/postgres?sslmode=disable"')],
  ['a password from the environment', postgres('"postgresql://u:" + sys.env("PW") + "@db/x"')],
  ['an empty password', endpoint('basic_auth { password = "" }')],
  ['a scheme before a token', endpoint('bearer_token = "Bearer " + sys.env("A")')],
  ['a token from the environment in a header', endpoint('headers = {"Authorization" = "Bearer " + sys.env("A")}')],
  ['another header', endpoint('headers = {"X-Scope-OrgID" = "team"}')],
  ['a URL with a user', endpoint('url = "https://shop@m/push"')],
  ['a format for a URL', endpoint('url = string.format("https://shop:%s@m/push", sys.env("A"))')],
  [
    'a field that has the name of a header',
    'loki.process "a" {\n forward_to = []\n stage.json { expressions = {authorization = "auth"} }\n}',
  ],
])('%s is none', (_, text) => {
  expect(hidden(text)).toEqual([]);
});

test('of a password that is the user, too, the place is that of the password', () => {
  const [secret] = secretsIn(endpoint('url = "https://abc:abc@m/push"'));

  expect(secret!.within).toEqual({ start: 13, end: 16 });
});

test('what is said tells a secret from a text that holds one', () => {
  expect(secretsIn(endpoint('basic_auth { password = "hunter2" }')).map(secretMessage)).toEqual([
    'prometheus.remote_write > endpoint > basic_auth > password is a secret and stands in the text in clear',
  ]);
  expect(secretsIn(endpoint('url = "https://shop:hunter2@m/push"')).map(secretMessage)).toEqual([
    'prometheus.remote_write > endpoint > url has a password in it that stands in the text in clear',
  ]);
});
