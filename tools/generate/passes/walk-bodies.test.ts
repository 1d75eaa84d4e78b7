import { block, body, component, schema } from './make-facts';
import { walkBodies } from './walk-bodies';

test('bodies come outer ones first, with their places; references are not followed', () => {
  const reference = { $ref: '#/definitions/Shared' };
  const components = {
    a: component(
      body({ blocks: { x: block(body({ blocks: { y: block(body()) } })) }, enumBlocks: { stage: { json: body() } } }),
    ),
    b: component(reference),
  };
  const definitions = { Shared: body({ blocks: { again: block(reference), z: block(body()) } }) };

  expect(walkBodies(schema({ components, definitions })).map(({ place }) => place)).toEqual([
    'a',
    'a/x',
    'a/x/y',
    'a/stage.json[]',
    'Shared',
    'Shared/z',
  ]);
});
