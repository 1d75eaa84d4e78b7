import { entryOf, pipelineOf, refusal, run } from '../../../test/harness/run-stages';

const inner = 'stage.static_labels { values = {m = "yes"} }';
const matches = (selector: string, labels: Record<string, string>, line = '') =>
  run(`stage.match {\n selector = \`${selector}\`\n ${inner}\n}`, { labels, line })[0]?.labels?.['m'] === 'yes';

test.each([
  ['{app="web"}', { app: 'web' }, true],
  ['{app="web"}', { app: 'webs' }, false],
  ['{app!="web"}', {}, true],
  ['{app=~"w.*", b=""}', { app: 'web' }, true],
  ['{app=~"e"}', { app: 'web' }, false],
  ['{app!~"w.*"}', { app: 'web' }, false],
  ['{app=~"w.b"}', { app: 'w\nb' }, true],
])('%s for %j', (selector, labels, expected) => {
  expect(matches(selector, labels as Record<string, string>)).toBe(expected);
});

test.each([
  ['|= "err"', 'an error', true],
  ['!= "err"', 'an error', false],
  ['|~ "e.+r$"', 'an error', true],
  ['!~ "^an"', 'an error', false],
  ['|= "an" != "x"', 'an error', true],
])('the line filter %s for %s', (filter, line, expected) => {
  expect(matches(`{job=""} ${filter}`, {}, line)).toBe(expected);
});

test('entries are dropped, and counted', () => {
  const pipeline = pipelineOf('stage.match {\n selector = `{app="web"}`\n action = "drop"\n}');

  expect(pipeline.run(entryOf({ labels: { app: 'web' } }), 0n)).toEqual([]);
  expect(pipeline.run(entryOf({ labels: { app: 'x' } }), 0n)).toHaveLength(1);
  expect(pipeline.series().get('loki_process_dropped_lines_total{reason="match_stage"}')).toBe(1);
});

test('what stages inside keep back comes out by itself', () => {
  const pipeline = pipelineOf(
    'stage.match {\n selector = `{a="b"}`\n stage.multiline { firstline = "^x" }\n}\nstage.output { source = "a" }',
  );

  expect(pipeline.run(entryOf({ line: 'x', labels: { a: 'b' } }), 0n)).toEqual([]);
  expect(pipeline.flush(10_000_000_000n).map(({ line }) => line)).toEqual(['b']);
});

test.each([
  ['selector = ""\nstage.cri { }', 'selector statement required for match stage'],
  ['selector = `{a="b"}`', "match stage requires at least one additional stage to be defined in '- stages'"],
  ['selector = `{a="b"}`\naction = "x"', "match stage action should be 'keep' or 'drop'"],
  [
    'selector = `{a="b"}`\naction = "drop"\nstage.cri { }',
    'match stage configured to drop entries cannot contains stages',
  ],
  [
    'selector = `{a}`\nstage.cri { }',
    'invalid selector syntax for match stage: parse error at line 1, col 3: syntax error: unexpected }, expecting = or != or =~ or !~',
  ],
  ['selector = `{a="b"} |~ "("`\nstage.cri { }', 'error parsing regexp: missing closing ): `(`'],
])('%j is refused', (body, message) => {
  expect(refusal(`stage.match {\n${body}\n}`)).toBe(`building: ${message}`);
});

test('a label that is matched with a wrong expression ends the whole of Alloy', () => {
  expect(refusal('stage.match {\n selector = `{a=~"("}`\n stage.cri { }\n}')).toBe(
    'crash: error parsing regexp: missing closing ): `(`',
  );
});

test('a fault of a stage inside is told', () => {
  expect(refusal('stage.match {\n selector = `{a="b"}`\n stage.drop { }\n}')).toContain(
    'drop stage config must contain',
  );
});
