import { run } from '../../../test/harness/run-stages';

test('labels go into the line, in order of their names, the line behind them', () => {
  const [entry] = run('stage.pack {\n labels = ["b", "a", "none"]\n ingest_timestamp = false\n}', {
    line: 'x<"',
    labels: { a: '1', b: '2', c: '3' },
    timestamp: 5n,
  });

  expect(entry).toEqual({ line: '{"a":"1","b":"2","_entry":"x\\u003c\\""}', labels: { c: '3' }, timestamp: 5n });
});

test('extracted values go too, and the time is when it comes', () => {
  const [entry] = run('stage.regex { expression = "(?P<w>.+)" }\nstage.pack { labels = ["w"] }', {
    line: 'x',
    now: 7n,
  });

  expect(entry).toEqual({ line: '{"w":"x","_entry":"x"}', timestamp: 7n });
});
