import type { Json } from './json';
import { checkPredicate, convertPredicate } from './predicates';
import { COMPONENT, SCHEMA } from './testdata';

const convert = (predicate: Json): Json => convertPredicate(predicate, SCHEMA, COMPONENT);
const check = (predicate: Json): void =>
  checkPredicate(predicate, { schema: SCHEMA, place: COMPONENT, named: { queued: { has: 'queue' } } });

describe('converting a predicate of the shared rules', () => {
  test.each<[Json, Json]>([
    [{ path: 'enabled', set: true }, { set: 'enabled' }],
    [{ path: 'enabled', set: false }, { not: { set: 'enabled' } }],
    [{ path: 'queue > size', in: [1, 2] }, { in: ['queue/size', [1, 2]] }],
    [{ path: 'url', notIn: ['a'] }, { not: { in: ['url', ['a']] } }],
    [{ path: 'size', equals: { path: 'queue > size' } }, { same: ['size', 'queue/size'] }],
    [{ path: 'names', minLength: 2 }, { minLength: ['names', 2] }],
    [{ path: 'url', matches: '^https://' }, { matches: ['url', '^https://'] }],
    [
      { any: [{ path: 'enabled', set: true }, { all: [{ path: 'url', set: true }] }] },
      { any: [{ set: 'enabled' }, { all: [{ set: 'url' }] }] },
    ],
  ])('%j', (shared, expected) => {
    expect(convert(shared)).toEqual(expected);
  });

  test('an empty string among the values means an absent one too', () => {
    expect(convert({ path: 'url', in: ['', 'a'] })).toEqual({ any: [{ empty: 'url' }, { in: ['url', ['a']] }] });
    expect(convert({ path: 'url', notIn: [''] })).toEqual({ not: { empty: 'url' } });
  });

  test.each<Json>([
    { path: 'enabled' },
    { path: 'nothing', set: true },
    { path: 'enabled', set: true, in: [true] },
    { path: 'size', equals: 3 },
    { set: true },
    { all: 'x' },
    'enabled',
  ])('%j is refused', (shared) => {
    expect(() => convert(shared)).toThrow();
  });
});

describe('checking a predicate', () => {
  test.each<Json>([
    { all: [{ has: 'queue' }, { not: { ref: 'queued' } }] },
    { known: { equals: ['enabled', true] } },
    { in: ['size', [1, 2]] },
    { contains: ['names', 'a'] },
    { empty: 'endpoint[]' },
    { anyItem: ['endpoint[]', { startsWith: ['url', 'https'] }] },
    { anyItem: ['names[]', { pathStartsWith: ['.', '/var/log'] }] },
    { feeds: ['targets', 'test.component', { isReference: 'targets' }] },
    { usesEnv: ['url', 'NODE_NAME'] },
    { deployment: ['privileged', false] },
    { same: ['size', 'queue/size'] },
    { minLength: ['names', 2] },
  ])('%j is well formed', (predicate) => {
    expect(() => check(predicate)).not.toThrow();
  });

  test.each<[Json, string]>([
    [{ has: 'nothing' }, 'no "nothing" in the schema'],
    [{ ref: 'nobody' }, 'no predicate is named "nobody"'],
    [{ equals: ['enabled', 'true'] }, 'expected a boolean, got "true"'],
    [{ equals: ['queue', true] }, '"queue" is no attribute'],
    [{ equals: ['enabled'] }, 'expected a list of 2'],
    [{ in: ['size', []] }, 'expected a list of literals'],
    [{ contains: ['url', 'a'] }, '"url" is no list'],
    [{ anyItem: ['names', { has: '.' }] }, `"names" doesn't end in []`],
    [{ feeds: ['targets', 'test.nothing', { has: 'url' }] }, 'no component "test.nothing"'],
    [{ deployment: ['color', 'red'] }, 'no deployment fact "color"'],
    [{ deployment: ['privileged', 'no'] }, 'deployment fact "privileged" is a boolean'],
    [{ all: [] }, 'expected a list of predicates'],
    [{ has: 'url', set: 'url' }, 'no predicate'],
    [{ unheardOf: 'url' }, 'no predicate'],
  ])('%j is refused: %s', (predicate, message) => {
    expect(() => check(predicate)).toThrow(message);
  });
});
