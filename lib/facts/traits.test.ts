import { EACH } from './argument-path';
import { componentsWith, traitsOf } from './traits';

test('paths and conditions of traits are read', () => {
  expect(traitsOf('loki.write').pushes).toMatchObject({
    url: ['endpoint', EACH, 'url'],
    usualPaths: [{ path: '/loki/api/v1/push' }],
  });
  expect(traitsOf('discovery.kubernetes').targets?.[0]).toEqual({
    when: { equals: [['role'], 'node'] },
    are: 'nodes',
    port: 10_250,
  });
  expect(traitsOf('prometheus.scrape').scrapes).toMatchObject({
    targets: ['targets'],
    requests: [['metrics_path'], ['params'], ['scheme'], ['job_name']],
  });
});

test('the targets that a component has, and those that it takes, are told apart', () => {
  expect(traitsOf('discovery.relabel')).toEqual({ relabels: { targets: ['targets'], rules: ['rule', EACH] } });
  expect(traitsOf('prometheus.exporter.unix').targets).toEqual([{ are: 'own' }]);
});

test('a component without traits, and one that is none, have none', () => {
  expect(traitsOf('prometheus.echo')).toEqual({});
  expect(traitsOf('no.such')).toEqual({});
  expect(traitsOf('toString')).toEqual({});
});

test('components are found by a trait', () => {
  expect(componentsWith('sendsOtlp')).toEqual(['otelcol.exporter.otlp', 'otelcol.exporter.otlphttp']);
});
