import { arrivedEntries, simulated } from '../../../test/harness/simulated';
import { readModel } from '../../analysis';
import { Simulation } from '../simulation';
import { stepsTo } from '../way';

const to = 'loki.process.a';
const process = (stages: string, write = 'endpoint {\n url = "http://loki"\n }') =>
  `loki.process "a" {\n forward_to = [loki.write.a.receiver]\n ${stages}\n}\nloki.write "a" {\n ${write}\n}\n`;

test('an entry goes through the stages to the endpoint', () => {
  const text = process('stage.json {\n expressions = {level = ""}\n }\n stage.labels {\n values = {level = ""}\n }');

  expect(arrivedEntries(simulated(text, {}, { line: '{"level":"warn"}', labels: { app: 'a' }, to }))).toEqual([
    { destination: 'loki.write.a', labels: { app: 'a', level: 'warn' }, line: '{"level":"warn"}' },
  ]);
});

test('each stage is a step of its way, those inside of a match too', () => {
  const text = process('stage.match {\n selector = `{app="a"}`\n stage.static_labels {\n values = {x = "1"}\n }\n }');
  const [arrival] = simulated(text, {}, { line: 'x', labels: { app: 'a' }, to }).arrivals;

  expect(stepsTo(arrival!.step).map(({ what, outcome, place }) => [what, outcome, place.line])).toEqual([
    ['input', 'made', 1],
    ['stage.static_labels', 'changed', 5],
    ['', 'sent', 10],
  ]);
});

test('an entry that no match means passes', () => {
  const text = process('stage.match {\n selector = `{app="b"}`\n stage.static_labels {\n values = {x = "1"}\n }\n }');
  const [arrival] = simulated(text, {}, { line: 'x', labels: { app: 'a' }, to }).arrivals;

  expect(stepsTo(arrival!.step).map(({ what, outcome }) => [what, outcome])).toContainEqual(['stage.match', 'passed']);
});

test('an entry that is dropped ends at the stage that did it', () => {
  const { arrivals, losses } = simulated(process('stage.drop {\n expression = "x"\n }'), {}, { line: 'x', to });

  expect(arrivals).toEqual([]);
  expect(losses).toMatchObject([{ component: 'loki.process.a', what: 'stage.drop', outcome: 'dropped' }]);
});

test('lines that belong together wait for each other', () => {
  const simulation = new Simulation(readModel(process('stage.multiline {\n firstline = "^-"\n }')));
  for (const line of ['- a', 'b', '- c']) simulation.take({ line, to });
  const lines = () => arrivedEntries(simulation.outcome).map(({ line }) => line);

  expect(lines()).toEqual(['- a\nb']);
  simulation.flush(2_000_000_000_000_000_000n);
  expect(lines()).toEqual(['- a\nb', '- c']);
  expect(simulation.outcome.losses).toEqual([]);
});

test('stages make series', () => {
  const text = process(
    'stage.metrics {\n metric.counter {\n name = "lines"\n match_all = true\n action = "inc"\n }\n }',
  );
  const { stageMetrics } = simulated(
    text,
    {},
    { line: 'x', labels: { app: 'a' }, to },
    { line: 'y', labels: { app: 'a' }, to },
  );

  expect(Object.fromEntries(stageMetrics.get('loki.process.a')!)).toMatchObject({
    'loki_process_custom_lines{app="a"}': 2,
  });
});

test('the tenant is that of the label, else of the endpoint; labels that begin with __ stay here', () => {
  const write = 'endpoint {\n url = "http://one"\n tenant_id = "one"\n }\n endpoint {\n url = "http://two"\n }';
  const tenantsOf = (stages: string) =>
    simulated(process(stages, write), {}, { line: 'x', labels: { __a: '1', b: '2' }, to }).arrivals.map((arrival) =>
      arrival.signal === 'logs' ? [arrival.url, arrival.tenant, [...arrival.entry.labels.keys()]] : [],
    );

  expect(tenantsOf('')).toEqual([
    ['http://one', 'one', ['b']],
    ['http://two', undefined, ['b']],
  ]);
  expect(tenantsOf('stage.tenant {\n value = "t"\n }').map(([, tenant]) => tenant)).toEqual(['t', 't']);
});

test('external labels are added where an entry has none of the name', () => {
  const write = 'external_labels = {a = "1", b = "1"}\n endpoint {\n url = "http://loki"\n }';

  expect(arrivedEntries(simulated(process('', write), {}, { line: 'x', labels: { b: '2' }, to }))).toMatchObject([
    { labels: { a: '1', b: '2' } },
  ]);
});

test('loki.relabel changes labels, and drops what is left without any', () => {
  const text =
    'loki.echo "a" { }\nloki.relabel "a" {\n forward_to = [loki.echo.a.receiver]\n rule {\n regex = "x"\n action = "labeldrop"\n }\n}\n';
  const send = (labels: Record<string, string>) => simulated(text, {}, { line: 'x', labels, to: 'loki.relabel.a' });

  expect(arrivedEntries(send({ x: '1', y: '2' }))).toMatchObject([{ labels: { y: '2' } }]);
  expect(send({ x: '1' }).losses).toMatchObject([{ outcome: 'dropped', why: 'no label is left' }]);
});

test('loki.enrich copies labels of the target that fits', () => {
  const text = `loki.echo "a" { }
loki.enrich "a" {
  targets            = [{name = "x", team = "a", other = "1"}]
  target_match_label = "name"
  logs_match_label   = "service"
  labels_to_copy     = ["team"]
  forward_to         = [loki.echo.a.receiver]
}
`;
  const send = (service: string) =>
    arrivedEntries(simulated(text, {}, { line: 'x', labels: { service }, to: 'loki.enrich.a' }));

  expect(send('x')).toMatchObject([{ labels: { service: 'x', team: 'a' } }]);
  expect(send('y')).toEqual([{ destination: 'loki.echo.a', labels: { service: 'y' }, line: 'x' }]);
});

test.each([
  ['stage.geoip {\n db = "/x"\n db_type = "city"\n source = "ip"\n }', 'stage.geoip asks a database'],
  ['stage.drop {\n expression = "("\n }', 'Alloy refuses it: drop stage regex compilation error'],
  ['stage.drop {\n value = sys.env("X")\n source = "a"\n }', 'value: give the test a value of sys.env("X")'],
  ['stage.nothing {\n }', 'Alloy refuses it: unrecognized block name "stage.nothing"'],
])('%s is an error, not a stage that does nothing', (stages, message) => {
  expect(() => simulated(process(stages), {}, { line: 'x', to })).toThrow(message);
});
