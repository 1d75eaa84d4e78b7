import { block, body, component, schema } from './make-facts';
import { placesOfDefinitions } from './places-of-definitions';

test('places are blocks, variants of enum blocks, and components that are nothing else', () => {
  const shared = { $ref: '#/definitions/Shared' };
  const components = {
    'local.b': component(body({ blocks: { tls_config: block(shared) }, enumBlocks: { stage: { json: shared } } })),
    'local.a': component(shared),
  };
  const configBlocks = {
    http: {
      label: 'none',
      repeatable: false,
      stability: 'generally-available',
      exports: {},
      body: body({ blocks: { tls: block(body({ blocks: { tls_config: block(shared) } })) } }),
    },
  } as const;
  const definitions = { Shared: body({ blocks: { again: block(shared) } }), Unused: body() };

  expect([...placesOfDefinitions(schema({ components, configBlocks, definitions }))]).toEqual([
    ['Shared', ['again', 'local.a', 'stage.json', 'tls_config']],
  ]);
});
