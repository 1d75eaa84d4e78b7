import { attributeDoc, blockDoc, exportDoc, words } from './docs';
import { block, body } from './passes/make-facts';

test('words are joined as a sentence has them', () => {
  expect([words([]), words(['a']), words(['a', 'b']), words(['a', 'b', 'c'], 'or')]).toEqual([
    '',
    'a',
    'a and b',
    'a, b or c',
  ]);
});

test('what is said of a member stands first, what the schema knows comes after', () => {
  const silent = { accepts: [], emits: {}, produces: {} };
  const said = 'What it does.';

  expect(
    attributeDoc('mode', { type: 'string', required: true, enum: ['a', 'b'], default: 'a', description: said }),
  ).toEqual({
    paragraphs: [said, '`mode`: string, required. One of `"a"` or `"b"`.'],
    tags: ['@default "a"'],
  });
  expect(blockDoc('queue', { ...block(body()), description: said }).paragraphs).toEqual([said, '`queue` block.']);
  expect(exportDoc('receiver', { capsule: 'LogsReceiver' }, silent, said).paragraphs).toEqual([
    said,
    '`receiver`: LogsReceiver.',
  ]);
});

test('a member of which nothing is said has what the schema knows', () => {
  expect(attributeDoc('old', { type: 'bool', required: false, deprecated: true })).toEqual({
    paragraphs: ['`old`: bool.'],
    tags: ['@deprecated by Alloy'],
  });
  expect(blockDoc('queue', block(body())).paragraphs).toEqual(['`queue` block.']);
});
