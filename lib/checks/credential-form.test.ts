import {
  isAddress,
  isCredentialHeader,
  isHeaders,
  isScheme,
  passwordInAddress,
  passwordInUrl,
} from './credential-form';

const found = (text: string, span: { start: number; end: number } | undefined): string | undefined =>
  span && text.slice(span.start, span.end);

test.each([
  ['https://shop:correct-horse@logs.example.com/push', 'correct-horse'],
  ['redis://:hunter2@cache:6379', 'hunter2'],
  ['postgresql://u:p%40ss@db/x', 'p%40ss'],
  ['https://shop@logs.example.com', undefined],
  ['https://shop:@logs.example.com', undefined],
  ['https://logs.example.com:3100/a@b', undefined],
  ['https://shop:$PASSWORD@logs.example.com', undefined],
  ['https://shop:\0@logs.example.com', undefined],
  ['https://(?P<user>\\w+):(?P<password>[^@]+)@', undefined],
  ['see https://a:b@c', undefined],
  ['user:password@tcp(db:3306)/', undefined],
])('the password in the URL %j is %s', (text, password) => {
  expect(found(text, passwordInUrl(text))).toBe(password);
});

test.each([
  ['https://shop:correct-horse@logs.example.com', 'correct-horse'],
  ['exporter:hunter2@tcp(db:3306)/', 'hunter2'],
  ['exporter:hunter2@(db:3306)/', 'hunter2'],
  ['exporter:hunter2@/', 'hunter2'],
  ['exporter:\0@tcp(db:3306)/', undefined],
  ['exporter@tcp(db:3306)/', undefined],
  ['Server=db;User Id=sa;Password=hunter2;', 'hunter2'],
  ['host=db user=alloy password=hunter2 sslmode=disable', 'hunter2'],
  ['sqlserver://db:1433?user id=sa&password=hunter2', 'hunter2'],
  ['Endpoint=sb://x/;SharedAccessKeyName=a;SharedAccessKey=hunter2', 'hunter2'],
  ['host=db password=\0', undefined],
  ['postgresql://db.shop.svc:5432/postgres?sslmode=disable', undefined],
])('the password in the address %j is %s', (text, password) => {
  expect(isAddress(text)).toBe(true);
  expect(found(text, passwordInAddress(text))).toBe(password);
});

test.each(['hunter2', 'aGVsbG8=', 'a@b', 'a:b', 'key=value', ''])('%j is no address', (text) => {
  expect(isAddress(text)).toBe(false);
});

test('what stands in front of a token, headers with credentials, and arguments with headers have their names', () => {
  expect(['Bearer ', 'Basic '].map(isScheme)).toEqual([true, true]);
  expect(['Bearer', 'key-', 'Bearer abc', ''].map(isScheme)).toEqual([false, false, false, false]);
  const names = [
    'Authorization',
    'proxy-authorization',
    'X-Api-Key',
    'dd_api_key',
    'apikey',
    'X-Authorization',
    'API-Keys',
  ];
  expect(names.filter(isCredentialHeader)).toEqual(names.slice(0, 5));
  expect(['headers', 'http_headers', 'proxy_connect_header', 'expressions'].map(isHeaders)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
