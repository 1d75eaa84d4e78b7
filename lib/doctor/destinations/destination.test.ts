import { attribute, block, detail } from '../../../test/harness/doctor/observed';
import { destinationsOf } from './destination';

test('addresses in repeated blocks and inside of blocks are found', () => {
  const write = detail('prometheus.remote_write.a', [
    block('endpoint', attribute('url', 'https://me:hunter2@one.example.org/api/v1/write')),
    block('endpoint', attribute('url', 'http://prometheus.monitoring.svc:9090/api/v1/write')),
  ]);
  const otlp = detail('otelcol.exporter.otlp.a', [block('client', attribute('endpoint', 'tempo:4317'))]);

  expect(destinationsOf('prometheus.remote_write.a', write)).toEqual([
    expect.objectContaining({
      argument: 'endpoint > url',
      address: 'https://***@one.example.org/api/v1/write',
      host: 'one.example.org',
      port: 443,
    }),
    expect.objectContaining({ host: 'prometheus.monitoring.svc', port: 9090, isOwn: false }),
  ]);
  expect(destinationsOf('m/otelcol.exporter.otlp.a', otlp)).toEqual([
    {
      component: 'm/otelcol.exporter.otlp.a',
      argument: 'client > endpoint',
      address: 'tempo:4317',
      host: 'tempo',
      port: 4317,
      isOwn: false,
    },
  ]);
});

test('addresses of the pod itself are marked, secrets are left out', () => {
  const write = detail('loki.write.a', [
    block('endpoint', attribute('url', 'http://127.0.0.1:3100/loki/api/v1/push')),
    block('endpoint', attribute('url', '(secret)')),
  ]);

  expect(destinationsOf('loki.write.a', write)).toEqual([expect.objectContaining({ host: '127.0.0.1', isOwn: true })]);
});

test('of a data source name only host and port are kept', () => {
  const mysql = detail('database_observability.mysql.a', [
    attribute('data_source_name', 'user:hunter2@tcp(mysql.db.svc:3306)/x'),
  ]);

  expect(destinationsOf('database_observability.mysql.a', mysql)).toEqual([
    expect.objectContaining({ address: 'mysql.db.svc:3306', host: 'mysql.db.svc', port: 3306 }),
  ]);
});

test('components without addresses have no destinations', () => {
  expect(destinationsOf('loki.process.a', detail('loki.process.a', []))).toEqual([]);
});
