import { EACH, formatPath, leadsTo, namesIn, parsePath } from './argument-path';

test.each([
  ['url', ['url']],
  ['client/endpoint', ['client', 'endpoint']],
  ['endpoint[]/url', ['endpoint', EACH, 'url']],
  ['targets[]/__path__', ['targets', EACH, '__path__']],
  ['stage.json[]', ['stage.json', EACH]],
  ['resource_attributes/k8s.cluster.uid/enabled', ['resource_attributes', 'k8s.cluster.uid', 'enabled']],
  ['.', []],
])('%s is read', (text, path) => {
  expect(parsePath(text)).toEqual(path);
});

test('one text is one path', () => {
  expect(parsePath('endpoint[]/url')).toBe(parsePath('endpoint[]/url'));
});

test('messages name an argument as it is written', () => {
  expect(formatPath(parsePath('endpoint[]/basic_auth/password'))).toBe('endpoint > basic_auth > password');
  expect(formatPath(['forward_to'])).toBe('forward_to');
  expect(formatPath([])).toBe('');
});

test('the names of a path are those that a configuration has', () => {
  expect(namesIn(parsePath('endpoint[]/tls_config/ca_file'))).toEqual(['endpoint', 'tls_config', 'ca_file']);
});

test.each<[string, readonly string[], boolean]>([
  ['output/traces', ['output', 'traces'], true],
  ['endpoint[]/url', ['endpoint', 'url'], true],
  ['endpoint[]', ['endpoint'], true],
  ['.', [], true],
  ['output/traces', ['output'], false],
  ['output', ['output', 'traces'], false],
  ['endpoint[]/url', ['endpoint', 'name'], false],
])('whether %s leads to %j is %s', (text, names, expected) => {
  expect(leadsTo(parsePath(text), names)).toBe(expected);
});
