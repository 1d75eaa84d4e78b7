import { check } from './check';
import { unexpandedHint } from './unexpanded-variable';

const hole = ['$', '{LOKI_URL}'].join('');

test.each([
  [hole, 'LOKI_URL'],
  [`${hole}/loki/api/v1/push`, 'LOKI_URL'],
  ['$LOKI_URL', 'LOKI_URL'],
])('%s counts on a shell', (text, name) => {
  expect(unexpandedHint(text)).toContain(`sys.env("${name}")`);
});

test.each(['a $b', 'http://a', '', '^a$'])('%j does not', (text) => {
  expect(unexpandedHint(text)).toBeUndefined();
});

test.each([
  ['a URL', `loki.write "w" { endpoint { url = "${hole}/loki/api/v1/push" } }`, 'lint/url-scheme'],
  ['a number', `prometheus.scrape "s" {\n targets = []\n forward_to = []\n sample_limit = "${hole}"\n}`, 'wrong-type'],
  [
    'a duration',
    `prometheus.scrape "s" {\n targets = []\n forward_to = []\n scrape_interval = "${hole}"\n}`,
    'invalid-value',
  ],
])('the hint comes with what is said of %s', (_, text, code) => {
  expect(check(text).find((found) => found.code === code)?.hint).toBe(unexpandedHint(hole));
});
