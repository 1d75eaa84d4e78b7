import { type ComponentNeeds, componentNames, componentNeeds, type Predicate } from '../../lib/facts';
import { predicates } from '../../lib/facts/needs.gen';
import { conditionText, isNamed } from './conditions';

test.each<[Predicate, string, string]>([
  [{ has: ['tls', 'ca'] }, '`tls > ca` is written', "`tls > ca` isn't written"],
  [{ set: ['a'] }, '`a` is set', "`a` isn't set"],
  [{ empty: ['a'] }, '`a` is empty', "`a` isn't empty"],
  [{ isReference: ['a'] }, '`a` is a reference', "`a` isn't a reference"],
  [{ equals: [['a'], true] }, '`a` is `true`', "`a` isn't `true`"],
  [{ in: [['a'], ['x', 'y']] }, '`a` is one of `x` and `y`', '`a` is none of `x` and `y`'],
  [{ contains: [['a'], 'x'] }, '`a` holds `x`', "`a` doesn't hold `x`"],
  [{ startsWith: [['a'], 'x'] }, '`a` starts with `x`', "`a` doesn't start with `x`"],
  [{ textContains: [['a'], 'x'] }, '`a` contains `x`', "`a` doesn't contain `x`"],
  [{ matches: [['a'], '^x'] }, '`a` matches `^x`', "`a` doesn't match `^x`"],
  [{ pathStartsWith: [['a'], '/x'] }, '`a` is in `/x`', "`a` isn't in `/x`"],
  [{ minLength: [['a'], 2] }, '`a` is at least as long as `2`', '`a` is shorter than `2`'],
  [{ same: [['a'], ['b']] }, '`a` is the same as `b`', "`a` isn't the same as `b`"],
  [{ usesEnv: [['a'], 'X'] }, '`a` reads the variable `X`', "`a` doesn't read the variable `X`"],
  [{ deployment: ['privileged', true] }, 'the container is privileged', 'the container is not privileged'],
  [{ deployment: ['multipleReplicas', false] }, 'there is one replica', 'there are several replicas'],
  [
    { anyItem: [['a', '[]'], { equals: [['b'], 1] }] },
    'in an entry of `a` `b` is `1`',
    'in no entry of `a` `b` is `1`',
  ],
  [
    { anyItem: [['a', '[]'], { pathStartsWith: [[], '/x'] }] },
    'an entry of `a` is in `/x`',
    'no entry of `a` is in `/x`',
  ],
  [{ equals: [['a'], ''] }, '`a` is the empty text', "`a` isn't the empty text"],
  [
    { feeds: [['a'], 'discovery.relabel', { has: ['b'] }] },
    '`a` comes from `discovery.relabel` and there `b` is written',
    "`a` doesn't come from `discovery.relabel` and there `b` is written",
  ],
  [{ known: { has: ['a'] } }, '`a` is written', "`a` isn't written"],
  [{ ref: 'hasConsumer' }, '`output` names a consumer', '`output` names no consumer'],
])('%j in words, and its contrary', (predicate, holds, doesNot) => {
  expect(conditionText(predicate)).toBe(holds);
  expect(conditionText({ not: predicate })).toBe(doesNot);
});

test('"and" and "or" change places in a contrary, and are told apart by parentheses', () => {
  const either: Predicate = { any: [{ has: ['b'] }, { has: ['c'] }] };

  expect(conditionText({ all: [{ has: ['a'] }, either] })).toBe(
    '`a` is written and (`b` is written or `c` is written)',
  );
  expect(conditionText({ not: { all: [{ has: ['a'] }, either] } })).toBe(
    "`a` isn't written or (`b` isn't written and `c` isn't written)",
  );
});

test('what is asked of one argument again and again is said once', () => {
  const holds = (literal: string): Predicate => ({ contains: [['a'], literal] });

  expect(conditionText({ any: [holds('x'), holds('y')] })).toBe('`a` holds `x` or `y`');
  expect(conditionText({ not: { any: [holds('x'), holds('y')] } })).toBe("`a` doesn't hold `x` or `y`");
  expect(conditionText({ not: { all: [holds('x'), holds('y')] } })).toBe(
    "`a` doesn't hold `x` or `a` doesn't hold `y`",
  );
  expect(conditionText({ any: [{ all: [holds('x')] }, holds('x')] })).toBe('`a` holds `x`');
});

test('a deployment is told apart by its controller', () => {
  expect(conditionText({ deployment: ['kind', 'DaemonSet'] })).toBe('the controller is a `DaemonSet`');
  expect(conditionText({ not: { deployment: ['kind', 'DaemonSet'] } })).toBe("the controller isn't a `DaemonSet`");
});

test('every condition that has a name among the facts has words', () => {
  expect(Object.keys(predicates).filter((name) => !isNamed(name))).toEqual([]);
});

test('a condition of an unknown kind is refused', () => {
  expect(() => conditionText({ resembles: [['a'], 'x'] } as unknown as Predicate)).toThrow(
    'no words are known for conditions of the kind resembles',
  );
});

test('every condition of a need can be said', () => {
  const conditionsIn = (value: unknown): Predicate[] =>
    typeof value !== 'object' || value === null
      ? []
      : Object.entries(value).flatMap(([key, inner]) =>
          key === 'when' ? [inner as Predicate] : conditionsIn(inner as ComponentNeeds),
        );
  const said = componentNames().flatMap((name) => conditionsIn(componentNeeds(name)).map(conditionText));

  expect(said.length).toBeGreaterThan(50);
  expect(said.filter((text) => /undefined|\[object|^$/.test(text))).toEqual([]);
});
