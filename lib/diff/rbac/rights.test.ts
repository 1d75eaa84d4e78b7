import { covers, missingIn, type Right, rightsOf, rightTexts } from './rights';

const core = (verb: string, resource: string, name?: string): Right => ({
  verb,
  group: '',
  resource,
  ...(name === undefined ? {} : { name }),
});

test('a rule gives every verb on every resource of every group', () => {
  const rules = [{ apiGroups: ['', 'apps'], resources: ['pods', 'deployments'], verbs: ['get', 'list'] }];

  expect(rightTexts(rightsOf(rules))).toEqual([
    'get, list deployments',
    'get, list deployments.apps',
    'get, list pods',
    'get, list pods.apps',
  ]);
});

test('names and paths are part of a right', () => {
  const rules = [
    { apiGroups: [''], resources: ['configmaps'], resourceNames: ['b', 'a'], verbs: ['get'] },
    { nonResourceURLs: ['/metrics'], verbs: ['get'] },
    { apiGroups: ['apps'], resources: ['deployments/scale'], verbs: ['patch'] },
  ];

  expect(rightTexts(rightsOf(rules))).toEqual([
    'get /metrics',
    'get configmaps "a"',
    'get configmaps "b"',
    'patch deployments.apps/scale',
  ]);
});

test.each<[string, Right, Right, boolean]>([
  ['the same', core('get', 'pods'), core('get', 'pods'), true],
  ['another verb', core('get', 'pods'), core('list', 'pods'), false],
  ['all verbs', core('*', 'pods'), core('list', 'pods'), true],
  ['one verb, not all', core('list', 'pods'), core('*', 'pods'), false],
  ['a resource without its sub-resources', core('get', 'pods'), core('get', 'pods/log'), false],
  ['all resources, sub-resources too', core('get', '*'), core('get', 'pods/log'), true],
  ['a sub-resource of all', core('get', '*/log'), core('get', 'pods/log'), true],
  ['another sub-resource', core('get', '*/log'), core('get', 'pods/exec'), false],
  ['all objects', core('get', 'configmaps'), core('get', 'configmaps', 'x'), true],
  ['one object', core('get', 'configmaps', 'x'), core('get', 'configmaps'), false],
  ['another object', core('get', 'configmaps', 'x'), core('get', 'configmaps', 'y'), false],
  ['all groups', { verb: 'get', group: '*', resource: 'pods' }, core('get', 'pods'), true],
  ['another group', { verb: 'get', group: 'apps', resource: 'pods' }, core('get', 'pods'), false],
  ['paths below', { verb: 'get', resource: '/healthz/*' }, { verb: 'get', resource: '/healthz/ready' }, true],
  ['another path', { verb: 'get', resource: '/healthz' }, { verb: 'get', resource: '/metrics' }, false],
  ['resources are no paths', core('*', '*'), { verb: 'get', resource: '/metrics' }, false],
])('%s', (_, wide, right, expected) => {
  expect(covers(wide, right)).toBe(expected);
});

test('a right that a wildcard gives, too, is not missing', () => {
  expect(missingIn([core('get', 'pods'), core('get', 'nodes')], [core('*', 'pods')])).toEqual([core('get', 'nodes')]);
});

test.each([[undefined], [null], [[]], [[null]], [[{}]], [[{ verbs: 'get' }]]])(
  'no rules, or odd ones, give nothing: %j',
  (rules) => {
    expect(rightsOf(rules)).toEqual([]);
  },
);
