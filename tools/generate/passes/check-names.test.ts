import { checkNames } from './check-names';
import { block, body, component, schema, string } from './make-facts';

test('names that differ in TypeScript pass', () => {
  const inner = body({ attributes: { a_b: string, ab: string, kind: string, label: string } });

  expect(() =>
    checkNames(schema({ components: { 'local.file': component(body({ blocks: { x: block(inner) } })) } })),
  ).not.toThrow();
});

test('two members with one name in TypeScript clash, attributes and blocks alike', () => {
  const inner = body({ attributes: { a_b: string }, blocks: { 'a.b': block(body()) } });
  const components = { 'local.file': component(body({ blocks: { outer: block(inner) } })) };

  expect(() => checkNames(schema({ components }))).toThrow('names clash:\nlocal.file/outer: a_b and a.b are both aB');
});

test('a member label clashes with the label of a component, of a labelled block, also in a definition', () => {
  const labelled = { ...block({ $ref: '#/definitions/Labelled' }), labeled: true as const };
  const components = {
    'local.a': component(body({ attributes: { label: string } })),
    'local.b': component({ $ref: '#/definitions/Labelled' }),
    'local.c': component(body({ blocks: { endpoint: labelled } })),
  };
  const definitions = { Labelled: body({ attributes: { label: string } }) };

  expect(() => checkNames(schema({ components, definitions }))).toThrow(
    /local\.c\/endpoint: has a member label.*\nlocal\.a: has a member label.*\nlocal\.b: has a member label/,
  );
});

test('a member kind clashes with the kind of an enum block', () => {
  const enumBlocks = { stage: { json: body({ attributes: { kind: string } }), docker: body() } };

  expect(() => checkNames(schema({ components: { 'loki.process': component(body({ enumBlocks })) } }))).toThrow(
    'names clash:\nloki.process/stage.json: has a member kind besides its kind',
  );
});
