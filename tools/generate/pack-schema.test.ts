import { packBody } from './pack-schema';
import type { Body } from './schema-file';

const body = (parts: Partial<Body>): Body => ({ attributes: {}, blocks: {}, ...parts });

test('a reference is the name of its definition', () => {
  expect(packBody({ $ref: '#/definitions/TLSConfig' })).toBe('TLSConfig');
});

test('a body that takes a configuration is 1', () => {
  expect(packBody(body({ freeform: true, content: 'config' }))).toBe(1);
});

test('an attribute is its type, and flags, default and values as far as there are any', () => {
  const attributes: Body['attributes'] = {
    plain: { type: 'string', required: false },
    required: { type: { list: 'string' }, required: true },
    all: {
      type: 'bool',
      required: true,
      default: false,
      defaultFrom: 'docs',
      deprecated: true,
      documentedRequired: true,
    },
    values: { type: 'string', required: false, enum: ['a'] },
    both: { type: 'string', required: false, default: 'a', enum: ['a'] },
  };

  expect(packBody(body({ attributes }))).toEqual({
    plain: ['string'],
    required: [{ list: 'string' }, 'r'],
    all: ['bool', 'rxqhf', false],
    values: ['string', '', 0, ['a']],
    both: ['string', 'h', 'a', ['a']],
  });
});

test('a block is its body and flags, an enum block its variants', () => {
  const inner = body({});

  expect(
    packBody(
      body({
        blocks: {
          plain: { required: false, repeatable: false, body: inner },
          all: { required: true, repeatable: true, labeled: true, body: inner },
        },
        enumBlocks: { stage: { json: { $ref: '#/definitions/JSON' } } },
      }),
    ),
  ).toEqual({ plain: { b: {} }, all: { b: {}, f: 'rml' }, stage: { v: { json: 'JSON' } } });
});

test('members stand in the order that the schema gives, the others behind', () => {
  const attributes: Body['attributes'] = {
    a: { type: 'string', required: false },
    b: { type: 'string', required: false },
    c: { type: 'string', required: false },
  };

  expect(Object.keys(packBody(body({ attributes, order: ['c', 'a'] })))).toEqual(['c', 'a', 'b']);
});
