import { EACH } from './argument-path';
import { type PackedPredicate, unpackPredicate } from './packed-predicate';
import type { Predicate } from './predicate';

test.each<[PackedPredicate, Predicate]>([
  [{ has: 'client/endpoint' }, { has: ['client', 'endpoint'] }],
  [{ equals: ['role', 'a/b'] }, { equals: [['role'], 'a/b'] }],
  [{ in: ['role', ['pod', 'node']] }, { in: [['role'], ['pod', 'node']] }],
  [{ minLength: ['names', 2] }, { minLength: [['names'], 2] }],
  [{ same: ['a', 'b/c'] }, { same: [['a'], ['b', 'c']] }],
  [
    { anyItem: ['include[]', { pathStartsWith: ['.', '/var/log'] }] },
    { anyItem: [['include', EACH], { pathStartsWith: [[], '/var/log'] }] },
  ],
  [{ feeds: ['targets', 'x.y', { has: 'host' }] }, { feeds: [['targets'], 'x.y', { has: ['host'] }] }],
  [
    { all: [{ not: { set: 'a' } }, { any: [{ known: { empty: 'b' } }] }] },
    { all: [{ not: { set: ['a'] } }, { any: [{ known: { empty: ['b'] } }] }] },
  ],
  [{ ref: 'tokenFile' }, { ref: 'tokenFile' }],
  [{ deployment: ['kind', 'DaemonSet'] }, { deployment: ['kind', 'DaemonSet'] }],
])('%j is read', (packed, predicate) => {
  expect(unpackPredicate(packed)).toEqual(predicate);
});
