import { entryOf, pipelineOf, refusal, second } from '../../../test/harness/run-stages';

function lines(body: string, ...given: readonly string[]): readonly string[] {
  const pipeline = pipelineOf(`stage.multiline {\n firstline = "^#"\n${body}\n}`);
  const out = given.flatMap((line) => pipeline.run(entryOf({ line }), 0n));
  return [...out, ...pipeline.flush(60n * second)].map(({ line }) => line);
}

test('lines that begin nothing new belong to the one before', () => {
  expect(lines('', '#a', 'b', 'c', '#d')).toEqual(['#a\nb\nc', '#d']);
});

test('lines before the first go on as they are', () => {
  expect(lines('', 'x', '#a', 'b')).toEqual(['x', '#a\nb']);
});

test('a block ends with the number of lines that it may have', () => {
  expect(lines('max_lines = 2', '#a', 'b', 'c', 'd', 'e')).toEqual(['#a\nb', 'c\nd', 'e']);
});

test('line feeds at the ends of lines go, unless they are to stay', () => {
  expect(lines('', '#a\r\n', 'b\n')).toEqual(['#a\nb']);
  expect(lines('trim_newlines = false', '#a\n', 'b')).toEqual(['#a\n\nb']);
});

test('a block that waited long enough ends before the next entry', () => {
  const pipeline = pipelineOf('stage.multiline {\n firstline = "^#"\n max_wait_time = "1s"\n}');

  expect(pipeline.run(entryOf({ line: '#a' }), 0n)).toEqual([]);
  expect(pipeline.flush(second - 1n)).toEqual([]);
  expect(pipeline.run(entryOf({ line: 'b' }), second).map(({ line }) => line)).toEqual(['#a']);
  expect(pipeline.flush(2n * second).map(({ line }) => line)).toEqual(['b']);
  expect(pipeline.flush(9n * second)).toEqual([]);
});

test('an entry has the labels and the time of its first line; streams have blocks of their own', () => {
  const pipeline = pipelineOf('stage.multiline { firstline = "^#" }');
  for (const [line, job] of [
    ['#a', '1'],
    ['#b', '2'],
    ['c', '1'],
  ] as const) {
    pipeline.run(entryOf({ line, labels: { job }, timestamp: BigInt(line.length) }), 0n);
  }

  expect(pipeline.flush(60n * second).map(({ line, timestamp }) => [line, timestamp])).toEqual([
    ['#a\nc', 2n],
    ['#b', 2n],
  ]);
});

test.each([
  ['firstline = ""', 'building: multiline stage config must define `firstline` regular expression'],
  [
    'firstline = "("',
    'building: multiline stage first line regex compilation error: error parsing regexp: missing closing ): `(`',
  ],
  ['firstline = "x"\nmax_wait_time = "0s"', 'decoding: max_wait_time must be greater than 0'],
])('%j is refused', (body, message) => {
  expect(refusal(`stage.multiline {\n${body}\n}`)).toBe(message);
});
