import { readModel } from '../../analysis';
import { sendSeries } from '../../testing';
import { Simulation } from '../simulation';

const start = 'prometheus.receive_http "in" {\n http { }\n forward_to = [prometheus.echo.all.receiver]\n}\n';
const echo = 'prometheus.echo "all" { }\n';
const labelsOf = (text: string, ...given: Parameters<typeof sendSeries>[1][]) =>
  given.flatMap((series) => sendSeries(text, series).series.map(({ name, labels }) => ({ name, ...labels })));

describe('prometheus.receive_http', () => {
  test('samples arrive with all that they have', () => {
    expect(sendSeries(start + echo, 'up{job="a", __x="1"} 1\ndown 0').series).toMatchObject([
      { destination: 'prometheus.echo.all', name: 'up', labels: { job: 'a', __x: '1' }, value: 1 },
      { name: 'down', labels: {}, value: 0 },
    ]);
  });

  test('one without a name is lost, others are not', () => {
    const { series, dropped } = sendSeries(start + echo, [{ name: '', value: 1 }, 'up 1']);

    expect(series).toMatchObject([{ name: 'up' }]);
    expect(dropped).toMatchObject([{ component: 'prometheus.receive_http.in', why: 'it has no name' }]);
  });

  test('one that is too far in the future takes the others with it', () => {
    const { series, dropped } = sendSeries(start + echo, [
      { name: 'a', value: 1, timestamp: '2025-01-01T00:10:01Z' },
      { name: 'b', value: 1 },
    ]);

    expect(series).toEqual([]);
    expect(dropped.map(({ why }) => why)).toEqual(Array(2).fill(expect.stringContaining('10 minutes ahead')));
    expect(labelsOf(start + echo, { name: 'a', value: 1, timestamp: '2025-01-01T00:10:00Z' })).toEqual([{ name: 'a' }]);
  });

  test('types and units as labels are not executed', () => {
    const text = start.replace('http { }', 'http { }\n enable_type_and_unit_labels = true') + echo;

    expect(() => sendSeries(text, 'up 1')).toThrow('enable_type_and_unit_labels');
  });

  test('samples go to all that receive some, or to the one that is named', () => {
    const two = `${start}${start.replace('"in"', '"other"')}${echo}`;

    expect(labelsOf(two, 'up 1')).toHaveLength(2);
    expect(labelsOf(two, { name: 'up', value: 1, to: 'prometheus.receive_http.other' })).toHaveLength(1);
    expect(labelsOf(two, { name: 'up', value: 1, to: ['prometheus.echo.all.receiver'] })).toHaveLength(1);
    expect(() => labelsOf(two, { name: 'up', value: 1, to: 'prometheus.echo.none' })).toThrow('no component');
    expect(() => labelsOf(echo, 'up 1')).toThrow('no component takes series: expected a prometheus.receive_http');
  });
});

describe('prometheus.enrich', () => {
  const enriching = (match: string, targets: string) =>
    `${start.replace('echo.all', 'enrich.a')}prometheus.enrich "a" {\n targets = [${targets}]\n ${match}\n forward_to = [prometheus.echo.all.receiver]\n}\n${echo}`;
  const targets = '{ip = "1", team = "a", zone = ""}, {ip = "2", team = "b"}, {ip = "2", team = "c", node = "n"}';

  test.each([
    ['target_match_label = "ip"', 'm{ip="1"} 1', { ip: '1', team: 'a' }],
    ['target_match_label = "ip"', 'm{ip="2", team="own"} 1', { ip: '2', team: 'c', node: 'n' }],
    ['target_match_label = "ip"', 'm{ip="3"} 1', { ip: '3' }],
    ['target_match_label = "ip"', 'm{zone="z", ip="1"} 1', { ip: '1', team: 'a' }],
    ['target_match_label = "ip"\n metrics_match_label = "addr"', 'm{addr="1"} 1', { addr: '1', ip: '1', team: 'a' }],
    ['target_match_label = "ip"\n labels_to_copy = ["node"]', 'm{ip="2"} 1', { ip: '2', node: 'n' }],
    [
      'target_to_metric_match = {ip = "addr", team = "team"}',
      'm{addr="2", team="b"} 1',
      { addr: '2', ip: '2', team: 'b' },
    ],
    ['target_to_metric_match = {ip = "addr", team = "team"}', 'm{addr="2"} 1', { addr: '2' }],
    [
      'target_to_metric_match = {ip = "addr"}\n target_match_label = "x"',
      'm{addr="1"} 1',
      { addr: '1', ip: '1', team: 'a' },
    ],
  ])('with %s, %s gets %j', (match, series, labels) => {
    expect(labelsOf(enriching(match, targets), series)).toEqual([{ name: 'm', ...labels }]);
  });

  test('says which target it has not found', () => {
    const text = enriching('target_to_metric_match = {ip = "addr", team = "team"}', targets);
    const { arrivals } = new Simulation(readModel(text)).takeSeries(['m{addr="2"} 1']).outcome;

    expect(arrivals[0]!.step.previous).toMatchObject({
      component: 'prometheus.enrich.a',
      outcome: 'passed',
      why: 'no target has ip = "2" and team = ""',
    });
  });
});

describe('prometheus.write.queue', () => {
  const queue = `${start.replace('echo.all', 'write.queue.q')}prometheus.write.queue "q" {\n endpoint "a" {\n url = "http://a"\n external_labels = {cluster = "c", empty = "x"}\n }\n endpoint "b" {\n url = "http://b"\n }\n}\n`;

  test('sends to each endpoint, with its labels where a series has none of them', () => {
    expect(sendSeries(queue, { name: 'm', labels: { cluster: 'own', empty: '' }, value: 1 }).series).toMatchObject([
      { destination: 'prometheus.write.queue.q', url: 'http://a', labels: { cluster: 'own', empty: '' } },
      { url: 'http://b', labels: { cluster: 'own', empty: '' } },
    ]);
    expect(labelsOf(queue, 'm 1')[0]).toEqual({ name: 'm', cluster: 'c', empty: 'x' });
  });

  test('what is older than its ttl is dropped', () => {
    const sent = (timestamp: string) => sendSeries(queue, { name: 'm', value: 1, timestamp });

    expect(sent('2024-12-31T22:00:00Z').dropped).toEqual([]);
    expect(sent('2024-12-31T21:59:59Z').dropped).toMatchObject([
      { component: 'prometheus.write.queue.q', why: "it's older than ttl = 2h" },
      {},
    ]);
  });
});
