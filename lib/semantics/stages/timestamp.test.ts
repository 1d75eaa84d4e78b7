import { refusal, run, second } from '../../../test/harness/run-stages';

const stage = (body: string) =>
  `stage.regex { expression = "(?P<ts>.*)" }\nstage.timestamp {\n source = "ts"\n${body}\n}`;
const times = (body: string, ...lines: readonly string[]) =>
  run(stage(body), ...lines.map((line) => ({ line, timestamp: 7n }))).map(({ timestamp }) => timestamp);

test('a time is read by a layout, by a name, or counted', () => {
  expect(times('format = "2006-01-02 15:04:05"', '1970-01-01 00:00:05')).toEqual([5n * second]);
  expect(times('format = "RFC3339Nano"', '1970-01-01T01:00:00.5+01:00')).toEqual([second / 2n]);
  expect(times('format = "UnixMs"', '5')).toEqual([5_000_000n]);
});

test('fallbacks are tried in their order', () => {
  expect(times('format = "RFC3339"\nfallback_formats = ["Unix", "2006"]', '5', '1971')).toEqual([
    5n * second,
    1971n * second,
  ]);
});

test('a place tells the offset', () => {
  expect(times('format = "2006-01-02 15:04"\nlocation = "Europe/Berlin"', '1970-01-01 01:00')).toEqual([undefined]);
  expect(times('format = "2006-01-02 15:04"\nlocation = "Asia/Tokyo"', '1970-01-02 09:00')).toEqual([86_400n * second]);
});

test('where there is no time, the last one of the stream counts, and a little more', () => {
  expect(times('format = "Unix"', 'x', '5', 'y', 'z', '5')).toEqual([
    7n,
    5n * second,
    5n * second + 1n,
    5n * second + 2n,
    5n * second + 3n,
  ]);
});

test('or the entry keeps its own', () => {
  expect(
    times('format = "Unix"\naction_on_failure = "skip"\naction_on_duplicate_timestamp = "keep"', '5', 'y', '5'),
  ).toEqual([5n * second, 7n, 5n * second]);
});

test('streams have times of their own', () => {
  const stages = 'stage.timestamp {\n source = "ts"\n format = "Unix"\n}\nstage.label_drop { values = ["ts"] }';

  expect(run(stages, { labels: { ts: '5' } }, { labels: { other: 'x' } }).map(({ timestamp }) => timestamp)).toEqual([
    5n * second,
    undefined,
  ]);
});

test.each([
  ['source = ""\nformat = "Unix"', 'timestamp source value is required if timestamp is specified'],
  ['source = "a"\nformat = ""', 'timestamp format is required'],
  [
    'source = "a"\nformat = "Unix"\naction_on_failure = "x"',
    'invalid action on failure (supported values are [skip fudge])',
  ],
  [
    'source = "a"\nformat = "Unix"\naction_on_duplicate_timestamp = "x"',
    'invalid action on duplicate timestamp (supported values are [keep fudge])',
  ],
  [
    'source = "a"\nformat = "Unix"\nlocation = "Mars/Base"',
    'invalid location specified: %v: unknown time zone Mars/Base',
  ],
])('%j is refused', (body, message) => {
  expect(refusal(`stage.timestamp {\n${body}\n}`)).toBe(`building: ${message}`);
});
