import { buildModel } from './build-model';
import { block, body, component, facts, schema, string } from './passes/make-facts';

const silent = { accepts: [], emits: {}, produces: {} } as const;

/** The model of components that neither take nor send anything. */
function model(components: Parameters<typeof schema>[0]['components']) {
  const signals = Object.fromEntries(Object.keys(components!).map((name) => [name, silent]));
  return buildModel(facts({ schema: schema({ components }), signals }));
}

test('namespaces are those of the names, with all that lie between', () => {
  const { namespaces } = model({
    'mimir.rules.kubernetes': component(body()),
    'mimir.alerts.kubernetes': component(body()),
  });

  expect(
    namespaces.map(({ name, children, components }) => [name, children, components.map(({ className }) => className)]),
  ).toEqual([
    ['mimir', ['alerts', 'rules'], []],
    ['mimir.alerts', [], ['Kubernetes']],
    ['mimir.rules', [], ['Kubernetes']],
  ]);
});

test('a component can do without props unless something is required', () => {
  const required = { ...block(body()), required: true };
  const { namespaces } = model({
    'local.a': component(body({ attributes: { x: string } })),
    'local.b': component(body({ attributes: { x: { type: 'string', required: true } } })),
    'local.c': component(body({ blocks: { x: required } })),
  });

  expect(namespaces[0]!.components.map(({ propsOptional }) => propsOptional)).toEqual([true, false, false]);
});

test('a block whose name is taken gets another one, and a third is an error', () => {
  const inner = block(body({ attributes: { x: string } }));
  const file = component(body({ blocks: { match: inner } }));
  const [namespace] = model({ 'local.file': file, 'local.file_match': component(body()) }).namespaces;

  expect(namespace!.components[0]!.declarations.map(({ name }) => name)).toEqual(['FileProps', 'FileMatchBlock']);
  expect(() =>
    model({ 'local.file': file, 'local.file_match': component(body()), 'local.file_match_block': component(body()) }),
  ).toThrow('the name FileMatch is taken');
});

test('an export that every component has already is an error', () => {
  expect(() => model({ 'local.a': component(body(), { label: 'string' }) })).toThrow(
    'local.a exports label, which every component has already',
  );
});
