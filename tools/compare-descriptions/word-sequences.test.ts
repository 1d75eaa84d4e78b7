import { SequenceIndex, wordSequences } from './word-sequences';

function indexOf(...pages: readonly string[]): SequenceIndex {
  const index = new SequenceIndex();
  for (const page of pages) index.add(page);
  return index;
}

test('eight words in a row are found whatever their case, markup and line breaks', () => {
  const index = indexOf('| `url` | The **URL** to which\nsamples are sent,  and nothing else |');

  expect(index.sharedWith('It is the URL to which samples are sent and nothing.')).toEqual([
    'the url to which samples are sent and',
    'url to which samples are sent and nothing',
  ]);
});

test('seven words in a row are no finding', () => {
  expect(
    indexOf('one two three four five six seven eight').sharedWith('one two three four five six seven nine'),
  ).toEqual([]);
});

test('a sequence ends with its page', () => {
  expect(
    indexOf('one two three four', 'five six seven eight').sharedWith('one two three four five six seven eight'),
  ).toEqual([]);
});

test('a text of fewer words has no sequence', () => {
  expect(wordSequences('one two three four five six seven')).toEqual([]);
  expect(wordSequences('')).toEqual([]);
});

test('names with underscores are one word, those with dots several', () => {
  expect(wordSequences('a_b prometheus.scrape c d e f g')).toEqual(['a_b prometheus scrape c d e f g']);
});
