import { block, body, component, schema, string } from './make-facts';
import { renameDefinitions } from './rename-definitions';

const old = { $ref: '#/definitions/Old' };
const before = schema({
  components: { 'local.file': component(body({ blocks: { a: block(old) }, enumBlocks: { stage: { json: old } } })) },
  configBlocks: {
    http: { label: 'none', repeatable: false, stability: 'generally-available', exports: {}, body: old },
  },
  definitions: { Old: body({ blocks: { again: block(old) } }), Other: body({ attributes: { Old: string } }) },
});

test('a definition has its new name wherever it is used, and nothing else changes', () => {
  const after = renameDefinitions(before, { Old: 'New' });

  expect(after).toEqual(
    JSON.parse(
      JSON.stringify(before).replaceAll('definitions/Old', 'definitions/New').replace('"Old":{"a', '"New":{"a'),
    ),
  );
  expect(Object.keys(after.definitions)).toEqual(['New', 'Other']);
});

test('a definition that is not there is an error', () => {
  expect(() => renameDefinitions(before, { Gone: 'New' })).toThrow(
    "definition Gone can't be renamed to New: there is none",
  );
});

test('a new name that is taken is an error', () => {
  expect(() => renameDefinitions(before, { Old: 'Other' })).toThrow(
    "definition Old can't be renamed to Other: that one is there",
  );
});
