import {
  type BodySchema,
  blockSchema,
  componentNames,
  componentSchema,
  configBlockNames,
  configBlockSchema,
  descriptionOf,
} from './index';

test('says what an argument is for, and what a component is', () => {
  expect(descriptionOf('prometheus.scrape', ['forward_to'])).toMatch(/^Receivers of the scraped samples/);
  expect(descriptionOf('prometheus.scrape', [])).toMatch(/scrape/i);
});

test('what components share is said once', () => {
  const [one, other] = [
    descriptionOf('loki.write', ['endpoint', 'basic_auth', 'username']),
    descriptionOf('prometheus.remote_write', ['endpoint', 'basic_auth', 'username']),
  ];

  expect(one).toBeDefined();
  expect(other).toBe(one);
});

test('variants of a group are told apart', () => {
  expect(descriptionOf('loki.process', ['stage.json', 'expressions'])).not.toBe(
    descriptionOf('loki.process', ['stage.logfmt', 'mapping']),
  );
});

test('nothing is said of what is not there', () => {
  expect(descriptionOf('prometheus.scrape', ['nope'])).toBeUndefined();
  expect(descriptionOf('nope.nope', ['url'])).toBeUndefined();
  expect(descriptionOf('nope.nope', [])).toBeUndefined();
});

/** The arguments and blocks of a body that nothing is said of; those of a definition that is entered already aren't looked at again. */
function silent(owner: string, body: BodySchema, names: readonly string[], via: readonly string[]): string[] {
  if (body.definition !== undefined && via.includes(body.definition)) return [];
  const around = body.definition === undefined ? via : [...via, body.definition];
  const blocks = [
    ...body.blocks.keys(),
    ...[...body.enumBlocks].flatMap(([prefix, variants]) => [...variants.keys()].map((name) => `${prefix}.${name}`)),
  ];
  const without = [...body.attributes.keys(), ...blocks].filter((name) => !descriptionOf(owner, [...names, name]));
  return [
    ...without.map((name) => [owner, ...names, name].join(' ')),
    ...blocks.flatMap((name) => silent(owner, blockSchema(body, name)!.body, [...names, name], around)),
  ];
}

test('something is said of each argument and each block', () => {
  expect(componentNames().flatMap((name) => silent(name, componentSchema(name)!.body, [], []))).toEqual([]);
  expect(configBlockNames().flatMap((name) => silent(name, configBlockSchema(name)!.body, [], []))).toEqual([]);
});
