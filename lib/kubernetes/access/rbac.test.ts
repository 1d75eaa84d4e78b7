import type { RuleNeed } from '../../needs';
import { rbacOf } from './rbac';

const need = (id: string, rule: Omit<RuleNeed, 'origin'>): RuleNeed => ({ origin: { id, component: 'c' }, ...rule });
const pods = (id: string, verbs: string[], namespaces?: string[]) =>
  need(id, { apiGroups: [''], resources: ['pods'], verbs, ...(namespaces ? { namespaces } : {}) });

const rulesIn = (rules: readonly { readonly rule: object }[] | undefined) => rules?.map(({ rule }) => rule);

test('verbs on one resource become one rule, with all who asked', () => {
  const { cluster } = rbacOf([pods('a', ['list', 'watch']), pods('b', ['get'])]);

  expect(rulesIn(cluster)).toEqual([{ apiGroups: [''], resources: ['pods'], verbs: ['get', 'list', 'watch'] }]);
  expect(cluster[0]?.needs).toHaveLength(2);
});

test('resources of one group with the same verbs share a rule; groups are never multiplied', () => {
  const { cluster } = rbacOf([
    need('a', { apiGroups: [''], resources: ['services', 'endpoints'], verbs: ['list'] }),
    need('b', { apiGroups: ['apps'], resources: ['deployments'], verbs: ['list'] }),
  ]);

  expect(rulesIn(cluster)).toEqual([
    { apiGroups: [''], resources: ['endpoints', 'services'], verbs: ['list'] },
    { apiGroups: ['apps'], resources: ['deployments'], verbs: ['list'] },
  ]);
});

test('a Role leaves out what the ClusterRole grants', () => {
  const { namespaced } = rbacOf([pods('a', ['list']), pods('b', ['list', 'get'], ['x'])]);

  expect(rulesIn(namespaced.get('x'))).toEqual([{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }]);
});

test('a namespace of which nothing is left has no Role', () => {
  expect([...rbacOf([pods('a', ['list']), pods('b', ['list'], ['x'])]).namespaced]).toEqual([]);
});

test('single objects are covered by their resource, not the other way round', () => {
  const one = need('a', {
    apiGroups: [''],
    resources: ['secrets'],
    verbs: ['get'],
    resourceNames: ['s'],
    namespaces: ['x'],
  });
  const all = need('b', { apiGroups: [''], resources: ['secrets'], verbs: ['get'], namespaces: ['x'] });

  expect(rulesIn(rbacOf([one]).namespaced.get('x'))).toEqual([
    { apiGroups: [''], resources: ['secrets'], resourceNames: ['s'], verbs: ['get'] },
  ]);
  expect(rulesIn(rbacOf([one, all]).namespaced.get('x'))).toEqual([
    { apiGroups: [''], resources: ['secrets'], verbs: ['get'] },
  ]);
});

test('URLs are rules of their own, behind the resources', () => {
  const { cluster } = rbacOf([need('a', { nonResourceUrls: ['/metrics'], verbs: ['get'] }), pods('b', ['get'])]);

  expect(rulesIn(cluster)).toEqual([
    { apiGroups: [''], resources: ['pods'], verbs: ['get'] },
    { nonResourceURLs: ['/metrics'], verbs: ['get'] },
  ]);
});

test('the order of needs does not show', () => {
  const needs = [
    pods('a', ['watch', 'list']),
    pods('b', ['get'], ['y', 'x']),
    need('c', { apiGroups: ['apps'], resources: ['deployments'], verbs: ['get'] }),
  ];
  const shape = (rbac: ReturnType<typeof rbacOf>) => [
    rulesIn(rbac.cluster),
    [...rbac.namespaced].map(([name, rules]) => [name, rulesIn(rules)]),
  ];

  expect(shape(rbacOf([...needs].reverse()))).toEqual(shape(rbacOf(needs)));
});
