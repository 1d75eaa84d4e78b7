import type { Place } from './paths';
import type { RawSchema } from './schema';

/** A schema with one component that has each kind of member, small enough to be read beside a test. */
export const SCHEMA: RawSchema = {
  alloyVersion: 'v0.0.0',
  components: {
    'test.component': {
      body: {
        attributes: {
          url: { type: { string: 'url' } },
          enabled: { type: 'bool' },
          size: { type: 'number' },
          names: { type: { list: 'string' } },
          headers: { type: { map: 'string' } },
          targets: { type: { list: { capsule: 'Target' } } },
        },
        blocks: {
          endpoint: { repeatable: true, body: { $ref: '#/definitions/Endpoint' } },
          queue: { repeatable: false, body: { attributes: { size: { type: 'number' } } } },
        },
        enumBlocks: { stage: { json: { attributes: { source: { type: 'string' } } } } },
      },
    },
  },
  configBlocks: {},
  definitions: { Endpoint: { attributes: { url: { type: 'string' } } } },
};

export const COMPONENT: Place = { kind: 'body', body: SCHEMA.components['test.component']!.body };
