/**
 * What arguments take. Compiled, never run: every `@ts-expect-error` is a compile error that has to be there; everything else has to
 * compile.
 */
import { Duration, Size } from 'cdk8s';
import type { Construct } from 'constructs';
import {
  type blocks,
  discovery,
  type HttpProps,
  type LoggingProps,
  type local,
  loki,
  otelcol,
  prometheus,
  pyroscope,
  remote,
} from '../../lib/components';
import { Expression, type MetricsReceiver, op, Secret, std, type Targets } from '../../lib/values';

declare const scope: Construct;
declare const pods: discovery.Kubernetes;
declare const services: discovery.Kubernetes;
declare const write: prometheus.RemoteWrite;
declare const file: local.File;
declare const vault: remote.Vault;
declare const configMap: remote.kubernetes.Configmap;

export function anUndeclaredExport(): void {
  // @ts-expect-error
  write.input;
  // @ts-expect-error
  pods.target;
  // @ts-expect-error
  new prometheus.operator.Podmonitors(scope, 'all', { forwardTo: [] }).receiver;
  // @ts-expect-error
  prometheus.RemoteWrite.fromLabel(scope, 'x').targets;
  // @ts-expect-error
  prometheus.operator.Podmonitors.fromLabel(scope, 'x');
  const receivers: readonly Expression<MetricsReceiver>[] = [
    write.receiver,
    prometheus.RemoteWrite.fromLabel(scope, 'x').receiver,
  ];
  new prometheus.Relabel(scope, 'all', { forwardTo: receivers });
}

export function targets(forwardTo: readonly Expression<MetricsReceiver>[]): void {
  new prometheus.Scrape(scope, 'a', { targets: pods.targets, forwardTo });
  new prometheus.Scrape(scope, 'b', { targets: [{ __address__: 'localhost:9090', port: 'x' }], forwardTo });
  new prometheus.Scrape(scope, 'c', { targets: std.array.concat(pods.targets, services.targets), forwardTo });
  new prometheus.Scrape(scope, 'd', { targets: [pods.targets.at(0), { __address__: 'b' }], forwardTo });
  new prometheus.Scrape(scope, 'e', { targets: [], forwardTo });
  // @ts-expect-error
  new prometheus.Scrape(scope, 'f', { targets: 'localhost:9090', forwardTo });
  // @ts-expect-error
  new prometheus.Scrape(scope, 'g', { targets: ['localhost:9090'], forwardTo });
  // @ts-expect-error
  new prometheus.Scrape(scope, 'h', { targets: [{ __address__: ['localhost:9090'] }], forwardTo });
  // @ts-expect-error
  new prometheus.Scrape(scope, 'i', { targets: file.content, forwardTo });
}

export function required(forwardTo: readonly Expression<MetricsReceiver>[]): void {
  // @ts-expect-error
  new prometheus.Scrape(scope, 'a', { forwardTo });
  // @ts-expect-error
  new prometheus.Scrape(scope, 'b');
  // @ts-expect-error
  new prometheus.RemoteWrite(scope, 'c', { endpoint: [{ name: 'without a url' }] });
  // @ts-expect-error
  new otelcol.receiver.Otlp(scope, 'd', { grpc: {} });
  // @ts-expect-error
  new prometheus.write.Queue(scope, 'e', { endpoint: [{ url: 'http://localhost' }] });
  new prometheus.write.Queue(scope, 'f', { endpoint: [{ label: 'default', url: 'http://localhost' }] });
  new prometheus.RemoteWrite(scope, 'g');
  new prometheus.exporter.Self(scope, 'h');
  // @ts-expect-error
  new discovery.Kubernetes(scope, 'i', { role: undefined });
  // @ts-expect-error
  new prometheus.Scrape('j', { targets: [], forwardTo });
}

export function misspelt(forwardTo: readonly Expression<MetricsReceiver>[]): void {
  // @ts-expect-error
  new prometheus.Scrape(scope, 'a', { targets: [], forwardTo, scrapeIntervall: '1m' });
  // @ts-expect-error
  new prometheus.Scrape(scope, 'b', { targets: [], forward_to: forwardTo });
  // @ts-expect-error
  new prometheus.RemoteWrite(scope, 'c', { endpoint: [{ url: 'http://localhost', queue: {} }] });
  // @ts-expect-error
  new prometheus.RemoteWrite(scope, 'd', { endpoint: [{ url: 'http://localhost', tlsConfig: { insecure: true } }] });
  // @ts-expect-error
  new prometheus.RemoteWrite(scope, 'e', { endpoint: { url: 'http://localhost' } });
  // @ts-expect-error
  new otelcol.receiver.Otlp(scope, 'f', { grpc: [{}], output: {} });
  // @ts-expect-error
  const http: HttpProps = { tls: { certFiles: '/tls.crt' } };
  new prometheus.RemoteWrite(scope, String(http), {
    endpoint: [{ url: 'http://localhost', tlsConfig: {}, queueConfig: {} }],
  });
}

export function enumerations(level: Expression<string>): void {
  new discovery.Kubernetes(scope, 'a', { role: 'endpointslice' });
  new discovery.Kubernetes(scope, 'b', { role: std.sys.env('ROLE') });
  // @ts-expect-error
  new discovery.Kubernetes(scope, 'c', { role: 'pods' });
  // @ts-expect-error
  new discovery.Kubernetes(scope, 'd', { role: 1 });
  // @ts-expect-error
  const wrong: LoggingProps = { level: 'warning' };
  const right: readonly LoggingProps[] = [{ level: 'warn', format: 'json' }, { level }, wrong];
  // @ts-expect-error
  const rule: blocks.RelabelRule = { action: 'kep' };
  new discovery.Relabel(scope, String(right), { targets: [], rule: [rule, { action: 'labelmap', regex: 'a' }] });
  new otelcol.processor.Resourcedetection(scope, 'e', { detectors: ['env', 'system'], output: {} });
  // @ts-expect-error
  new otelcol.processor.Resourcedetection(scope, 'f', { detectors: ['env', 'systemd'], output: {} });
}

export function stages(): void {
  new loki.Process(scope, 'a', {
    forwardTo: [],
    stage: [
      { kind: 'docker' },
      { kind: 'json', expressions: { level: '' } },
      { kind: 'tenant', label: 'namespace' },
      { kind: 'match', selector: '{app="x"}', stage: [{ kind: 'drop', expression: '.*debug.*' }] },
      { kind: 'metrics', metric: [{ kind: 'counter', name: 'lines', action: 'inc', matchAll: true }] },
    ],
  });
  // @ts-expect-error
  new loki.Process(scope, 'b', { forwardTo: [], stage: [{ kind: 'jsn', expressions: {} }] });
  // @ts-expect-error
  new loki.Process(scope, 'c', { forwardTo: [], stage: [{ kind: 'json', expression: 'a' }] });
  // @ts-expect-error
  new loki.Process(scope, 'd', { forwardTo: [], stage: [{ kind: 'json', expressions: {}, selector: '{}' }] });
  // @ts-expect-error
  new loki.Process(scope, 'e', { forwardTo: [], stage: [{ kind: 'docker', expressions: {} }] });
  // @ts-expect-error
  new loki.Process(scope, 'f', { forwardTo: [], stage: [{ expressions: {} }] });
  // @ts-expect-error
  new loki.Process(scope, 'g', { forwardTo: [], stage: { kind: 'docker' } });
  // @ts-expect-error
  const metric: blocks.LokiMetric = { kind: 'counter', name: 'a', action: 'dec' };
  const auth: readonly remote.VaultAuth[] = [{ kind: 'token', token: Secret.env('vault', 'token') }];
  // @ts-expect-error
  const wrongAuth: remote.VaultAuth = { kind: 'token', roleId: 'x', token: Secret.env('vault', 'token') };
  new remote.Vault(scope, String(metric), { server: 'https://vault', path: 'secret/x', auth: [...auth, wrongAuth] });
}

export function secrets(): void {
  const url = 'http://localhost';
  new prometheus.RemoteWrite(scope, 'a', {
    endpoint: [
      { url, basicAuth: { username: 'x', password: Secret.env('remote', 'password') } },
      { url, basicAuth: { username: 'x', password: Secret.file('remote', 'password') } },
      { url, basicAuth: { username: 'x', password: vault.data.at('password') } },
      { url, basicAuth: { username: std.convert.nonsensitive(vault.data.at('user')), password: file.content } },
      { url, basicAuth: { username: 'x', password: Secret.insecureLiteral('x', 'a user name, not a secret') } },
      {
        url,
        headers: { 'X-Scope-OrgID': Secret.env('remote', 'tenant', { nonsensitive: true }) },
        basicAuth: {
          username: Secret.env('remote', 'user', { nonsensitive: true }),
          password: Secret.env('remote', 'password'),
        },
      },
      {
        url: op.add(Secret.env('remote', 'host', { nonsensitive: true }), '/api/v1/push'),
        basicAuth: {
          username: Secret.file('remote', 'user', { nonsensitive: true }),
          password: Secret.file('remote', 'user', { nonsensitive: true }),
        },
      },
      { url, headers: { 'X-Scope-OrgID': 'tenant' }, bearerToken: std.sys.env('TOKEN') },
    ],
  });
  // @ts-expect-error
  new prometheus.RemoteWrite(scope, 'b', { endpoint: [{ url, basicAuth: { username: 'x', password: 'hunter2' } }] });
  // @ts-expect-error
  new prometheus.RemoteWrite(scope, 'c', { endpoint: [{ url, bearerToken: 'hunter2' }] });
  const username = Secret.env('remote', 'user');
  // @ts-expect-error a secret, and not said to be none
  new prometheus.RemoteWrite(scope, 'j', { endpoint: [{ url, basicAuth: { username } }] });
  // @ts-expect-error a secret, and not said to be none
  new prometheus.RemoteWrite(scope, 'k', { endpoint: [], externalLabels: { a: Secret.file('a', 'b', {}) } });
  // @ts-expect-error whether it is none isn't known
  new prometheus.RemoteWrite(scope, 'm', { endpoint: [{ url: Secret.env('a', 'b', { nonsensitive: Boolean(url) }) }] });
  // @ts-expect-error
  new prometheus.RemoteWrite(scope, 'd', { endpoint: [{ url: Secret.env('remote', 'url') }] });
  // @ts-expect-error
  new discovery.Http(scope, 'e', { url, httpHeaders: { Authorization: ['Bearer x'] } });
  new discovery.Http(scope, 'f', { url, httpHeaders: { Authorization: [Secret.env('x', 'y')] } });
  new otelcol.auth.Headers(scope, 'g', {
    header: [
      { key: 'x', value: 'plain' },
      { key: 'y', value: file.content },
    ],
  });
  // @ts-expect-error
  new prometheus.exporter.Redis(scope, 'h', { redisAddr: file.content });
  new prometheus.exporter.Redis(scope, 'i', { redisAddr: std.convert.nonsensitive(configMap.data.at('address')) });
}

export function rawExpressions(forwardTo: readonly Expression<MetricsReceiver>[]): void {
  const text = 'discovery.kubernetes.pods.targets';
  // @ts-expect-error
  new prometheus.Scrape(scope, 'a', { targets: Expression.raw(text), forwardTo });
  // @ts-expect-error
  new prometheus.Scrape(scope, 'b', { targets: Expression.raw<string>(text), forwardTo });
  // @ts-expect-error
  new prometheus.Scrape(scope, 'c', { targets: Expression.raw<unknown>(text), forwardTo });
  new prometheus.Scrape(scope, 'd', { targets: Expression.raw<Targets>(text), forwardTo });
}

export function spansSizesAndNumbers(forwardTo: readonly Expression<MetricsReceiver>[]): void {
  const common = { targets: [], forwardTo };
  new prometheus.Scrape(scope, 'a', { ...common, scrapeInterval: '1m30s', bodySizeLimit: '64MiB', sampleLimit: 10 });
  new prometheus.Scrape(scope, 'b', {
    ...common,
    scrapeInterval: Duration.seconds(15),
    bodySizeLimit: Size.mebibytes(1),
  });
  new prometheus.Scrape(scope, 'c', {
    ...common,
    scrapeInterval: std.sys.env('INTERVAL'),
    sampleLimit: std.sys.env('N'),
  });
  new prometheus.Scrape(scope, 'd', { ...common, honorLabels: true, params: { match: ['a', 'b'] }, jobName: 'x' });
  // @ts-expect-error
  new prometheus.Scrape(scope, 'e', { ...common, scrapeInterval: '1 minute' });
  // @ts-expect-error
  new prometheus.Scrape(scope, 'f', { ...common, scrapeInterval: 60 });
  // @ts-expect-error
  new prometheus.Scrape(scope, 'g', { ...common, bodySizeLimit: '64 megabytes' });
  // @ts-expect-error
  new prometheus.Scrape(scope, 'h', { ...common, sampleLimit: '10' });
  // @ts-expect-error
  new prometheus.Scrape(scope, 'i', { ...common, honorLabels: 'true' });
  // @ts-expect-error
  new prometheus.Scrape(scope, 'j', { ...common, jobName: 7 });
  // @ts-expect-error
  new prometheus.Scrape(scope, 'k', { ...common, params: { match: 'a' } });
}

export function emptyBlocks(): void {
  new otelcol.receiver.Otlp(scope, 'a', { grpc: {}, http: { cors: {} }, output: {} });
  new otelcol.receiver.Otlp(scope, 'b', { grpc: undefined, output: {} });
  // @ts-expect-error
  new otelcol.receiver.Otlp(scope, 'c', { grpc: true, output: {} });
  // @ts-expect-error
  new otelcol.receiver.Otlp(scope, 'd', { grpc: 'yes', output: {} });
  // @ts-expect-error
  new otelcol.receiver.Otlp(scope, 'e', { grpc: null, output: {} });
}

export function labels(): void {
  new pyroscope.Write(scope, 'a', { label: 'other' });
  // @ts-expect-error
  new pyroscope.Write(scope, 'b', { label: std.sys.env('LABEL') });
}
