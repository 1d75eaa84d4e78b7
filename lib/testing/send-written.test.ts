import { matchers } from './matchers';
import { sendProfiles, sendSeries } from './send-written';

expect.extend(matchers);

const series = `
prometheus.receive_http "in" {
  http { }
  forward_to = [prometheus.relabel.keep.receiver]
}
prometheus.relabel "keep" {
  forward_to = [prometheus.remote_write.default.receiver]
  rule {
    source_labels = ["__name__"]
    regex         = "go_.*"
    action        = "drop"
  }
}
prometheus.remote_write "default" {
  external_labels = {cluster = "dev"}
  endpoint {
    url = "http://mimir:9009/api/v1/push"
  }
}
`;

const profiles = `
pyroscope.receive_http "in" {
  http { }
  forward_to = [pyroscope.relabel.team.receiver]
}
pyroscope.relabel "team" {
  forward_to = [pyroscope.write.default.receiver]
  rule {
    source_labels = ["team"]
    regex         = "none"
    action        = "drop"
  }
}
pyroscope.write "default" {
  endpoint {
    url = "http://pyroscope:4040"
  }
}
`;

test('samples go from who receives them to where they are written', () => {
  const result = sendSeries(series, ['up{job="a"} 1', { name: 'go_threads', value: 8 }]);

  expect(result).toMatchObject({
    series: [
      { destination: 'prometheus.remote_write.default', name: 'up', labels: { job: 'a', cluster: 'dev' }, value: 1 },
    ],
    dropped: [{ component: 'prometheus.relabel.keep', labels: { __name__: 'go_threads' } }],
    notExecuted: [],
  });
});

test('toKeepSeries', () => {
  expect(series).toKeepSeries('up{job="a"} 1').withLabels({ job: 'a', cluster: 'dev', pod: undefined }).withName('up');
  expect(series).toKeepSeries('up 1').withValue(1).at('prometheus.remote_write.default');
  expect(series).not.toKeepSeries('go_threads 1');
  expect(() => expect(series).toKeepSeries({ name: 'go_threads', value: 1 })).toThrow(
    /"go_threads" to be kept[\s\S]*DROPPED/,
  );
  expect(() => expect(series).not.toKeepSeries('up 1')).toThrow('not to be kept');
  expect(() => expect(series).toKeepSeries('up 1').withLabels({ job: 'b' })).toThrow('{"cluster":"dev"}');
});

test('profiles get the name of their service, or of their application', () => {
  const sent = (labels: Record<string, string>) =>
    sendProfiles(profiles, { name: 'process_cpu', labels }).profiles.map((profile) => [profile.name, profile.labels]);

  expect(sent({ team: 'a' })).toEqual([['process_cpu', { team: 'a', service_name: 'process_cpu' }]]);
  expect(sent({ service_name: 'cart' })).toEqual([['process_cpu', { service_name: 'cart', app_name: 'process_cpu' }]]);
  expect(sent({ team: 'none' })).toEqual([]);
});

test('profiles come from the one who has received them', () => {
  const [profile] = sendProfiles(profiles, { name: 'memory' }).profiles;

  expect(profile).toMatchObject({ destination: 'pyroscope.write.default', url: 'http://pyroscope:4040' });
  expect(profile!.source).toEqual({ component: 'pyroscope.receive_http.in' });
});

test('toKeepProfile', () => {
  expect(profiles)
    .toKeepProfile({ name: 'memory', labels: { service_name: 'cart' } })
    .ofKind('memory')
    .withLabels({ service_name: 'cart' });
  expect(profiles).not.toKeepProfile({ name: 'memory', labels: { team: 'none' } });
  expect(() => expect(profiles).toKeepProfile({ name: 'memory', labels: { team: 'none' } })).toThrow(
    'memory to be kept',
  );
  expect(() => expect(profiles).toKeepProfile({ name: 'memory' }).every(15)).toThrow('whenever somebody sends it');
  expect(profiles)
    .toKeepProfile({ name: 'memory', to: 'pyroscope.write.default' })
    .withLabels({ service_name: undefined });
  expect(() => sendProfiles(series, { name: 'memory' })).toThrow('expected a pyroscope.receive_http');
});
