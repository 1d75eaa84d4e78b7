import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entryOf, pipelineOf, refusal, run } from '../../../test/harness/run-stages';
import { stageNames } from './make-stage';

test('stages work one after the other, labels are values from the start', () => {
  const stages =
    'stage.output { source = "job" }\nstage.regex { expression = "(?P<first>.)" }\nstage.labels { values = {first = ""} }';

  expect(run(stages, { line: 'x', labels: { job: 'abc' } })).toEqual([
    { line: 'abc', labels: { job: 'abc', first: 'a' } },
  ]);
});

test('without stages an entry goes on as it is, and what came in is not changed', () => {
  const given = entryOf({ line: 'x', labels: { a: '1' } });

  expect(run('', { line: 'x' })).toEqual([{ line: 'x' }]);
  pipelineOf('stage.label_drop { values = ["a"] }').run(given, 0n);
  expect(given.labels.get('a')).toBe('1');
});

test('what comes out by itself goes through the stages behind', () => {
  const pipeline = pipelineOf('stage.multiline { firstline = "^#" }\nstage.static_labels { values = {a = "1"} }');

  pipeline.run(entryOf({ line: '#' }), 0n);

  expect(pipeline.flush(10_000_000_000n).map(({ labels }) => labels.get('a'))).toEqual(['1']);
});

test('of several faults, values come before blocks, blocks before stages', () => {
  const building = 'stage.drop { }';
  const decoding = 'stage.cri { max_partial_lines = 0 }';
  const argument = 'stage.multiline {\n firstline = "x"\n max_wait_time = "1x"\n}';

  expect(refusal(`${building}\n${decoding}\n${argument}`)).toContain('argument: ');
  expect(refusal(`${building}\n${decoding}`)).toContain('decoding: ');
  expect(refusal(`stage.match {\n selector = \`{a="b"}\`\n ${building}\n}\n${decoding}`)).toContain('decoding: ');
});

test('an unknown stage is refused', () => {
  expect(refusal('stage.nope { }')).toBe('argument: unrecognized block name "stage.nope"');
});

test('every stage that the schema knows can be made', () => {
  const schema = JSON.parse(readFileSync(join(__dirname, '../../../schema/v1.18.1/schema.json'), 'utf8'));
  const text = JSON.stringify(schema.components['loki.process']) + JSON.stringify(schema.definitions);

  expect(stageNames.length).toBeGreaterThan(29);
  expect(stageNames.filter((name) => !text.includes(`"${name}":`))).toEqual([]);
});
