import { mask } from './mask';

test.each([
  ['Post "https://me:hunter2@loki.example.org/push"', 'Post "https://***@loki.example.org/push"'],
  ['https://x.example.org/push?api_key=abc123&team=a', 'https://x.example.org/push?api_key=***&team=a'],
  ['header Authorization: Bearer abcdefgh12345678== refused', 'header Authorization: Bearer *** refused'],
  ['oauth2: client_secret=abc&scope=a refused', 'oauth2: client_secret=***&scope=a refused'],
  ['DB_PASSWORD="hunter2" token=\'x\' \\"secret=\\"y\\"', 'DB_PASSWORD="***" token=\'***\' \\"secret=\\"***\\"'],
  ['postgres: user=a password=b1 host=c', 'postgres: user=a password=*** host=c'],
])('credentials in %s are hidden', (text, masked) => {
  expect(mask(text)).toBe(masked);
  expect(mask(masked)).toBe(masked);
});

test('what only talks of credentials is left as it is', () => {
  const text = 'secret "grafana-cloud" not found; Basic auth failed; invalid token';

  expect(mask(text)).toBe(text);
});
