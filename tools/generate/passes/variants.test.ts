import type { SchemaFile } from '../schema-file';
import { block, body, component, schema, string } from './make-facts';
import { enumGroups, groupKey, kindsOfDefinitions } from './variants';

const stages = { json: { $ref: '#/definitions/JSON' }, match: { $ref: '#/definitions/Match' }, docker: body() };
const definitions = { JSON: body({ attributes: { a: string } }), Match: body({ enumBlocks: { stage: stages } }) };

describe('groups of enum blocks', () => {
  test('that are equal are one, which belongs to the definition', () => {
    const components = { 'loki.process': component(body({ enumBlocks: { stage: stages } })) };
    const groups = enumGroups(schema({ components, definitions }));

    expect([...groups]).toEqual([
      [groupKey(stages), { place: 'Match/stage[]', owner: 'Match', prefix: 'stage', shared: true, variants: stages }],
    ]);
  });

  test('that are not in a definition belong to the first component that has them', () => {
    const enumBlocks = { auth: { token: body() } };
    const components = { a: component(body({ enumBlocks })), b: component(body({ enumBlocks })) };

    expect([...enumGroups(schema({ components })).values()]).toMatchObject([
      { place: 'a/auth[]', owner: 'a', shared: false },
    ]);
  });

  test('that differ are apart', () => {
    const one = component(body({ enumBlocks: { auth: { token: body() } } }));
    const other = component(body({ enumBlocks: { auth: { token: body({ attributes: { a: string } }) } } }));

    expect(enumGroups(schema({ components: { one, other } })).size).toBe(2);
  });
});

describe('definitions that carry a kind themselves', () => {
  const kindsOf = (facts: SchemaFile) => kindsOfDefinitions(facts, enumGroups(facts));

  test('are those that are nothing but one variant of one group', () => {
    const components = { 'loki.process': component(body({ enumBlocks: { stage: stages } })) };

    expect([...kindsOf(schema({ components, definitions }))].sort()).toEqual([
      ['JSON', { prefix: 'stage', variant: 'json' }],
      ['Match', { prefix: 'stage', variant: 'match' }],
    ]);
  });

  test('are not those that are two variants, ordinary blocks or components too', () => {
    const twice = {
      a: { $ref: '#/definitions/A' },
      b: { $ref: '#/definitions/A' },
      c: { $ref: '#/definitions/C' },
      d: { $ref: '#/definitions/D' },
    };
    const components = {
      one: component(body({ blocks: { c: block({ $ref: '#/definitions/C' }) }, enumBlocks: { stage: twice } })),
      two: component({ $ref: '#/definitions/D' }),
    };

    expect(kindsOf(schema({ components, definitions: { A: body(), C: body(), D: body() } })).size).toBe(0);
  });
});
