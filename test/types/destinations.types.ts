/**
 * Which destination takes what, and how it is told who sends. Compiled, never run: every `@ts-expect-error` is a compile error that has to be there.
 */
import type { Construct } from 'constructs';
import { destinations, pipelines, prometheus, Secret } from '../../lib';

declare const scope: Construct;
declare const pods: { readonly targets: [] };

const metrics = new destinations.Prometheus(scope, 'default');
const logs = new destinations.Loki(scope, 'default');
const profiles = new destinations.Pyroscope(scope, 'default');
const otlp = new destinations.Otlp(scope, 'default', { endpoint: 'otlp:4317' });
const traces = new destinations.Otlp(scope, 'traces', { endpoint: 'otlp:4317', signals: ['traces'] });
const token = Secret.env('cloud', 'token');

export function aDestinationTakesItsOwnSignalAndNoOther(): void {
  new pipelines.PodMetrics(scope, 'a', { forwardTo: [metrics.receiver] });
  new pipelines.PodLogs(scope, 'a', { forwardTo: [logs.receiver] });
  // @ts-expect-error logs aren't metrics
  new pipelines.PodMetrics(scope, 'b', { forwardTo: [logs.receiver] });
  // @ts-expect-error profiles aren't logs
  new pipelines.PodLogs(scope, 'b', { forwardTo: [profiles.receiver] });
  // @ts-expect-error samples of Prometheus have to be converted
  new pipelines.PodMetrics(scope, 'c', { forwardTo: [otlp.input] });
  // @ts-expect-error a destination is none: its receiver is
  new prometheus.Scrape(scope, 'd', { targets: pods.targets, forwardTo: [metrics] });
}

export function ecosystemsMeetInConverters(): void {
  const convert = new pipelines.PrometheusToOtlp(scope, 'a', { forwardTo: [otlp.input] });
  new pipelines.PodMetrics(scope, 'a', { forwardTo: [convert.receiver] });
  const lines = new pipelines.LokiToOtlp(scope, 'a', { forwardTo: [otlp.input] });
  new pipelines.PodLogs(scope, 'a', { forwardTo: [lines.receiver] });
  // @ts-expect-error it makes logs of entries, not samples
  new pipelines.PodMetrics(scope, 'b', { forwardTo: [lines.receiver] });
  // @ts-expect-error this destination takes traces alone
  new pipelines.PrometheusToOtlp(scope, 'b', { forwardTo: [traces.input] });
  // @ts-expect-error a destination over OTLP isn't for samples
  new pipelines.OtlpToPrometheus(scope, 'a', { forwardTo: [otlp.input] });
}

export function overOtlpTheSignalsAreThoseThatWereNamed(): void {
  new pipelines.OtlpGateway(scope, 'a', { traces: [traces.input, otlp.input], otlpLogs: [otlp.input] });
  // @ts-expect-error it takes traces alone
  new pipelines.OtlpGateway(scope, 'b', { otlpLogs: [traces.input] });
  // @ts-expect-error there are no profiles over OTLP
  new destinations.Otlp(scope, 'c', { endpoint: 'otlp:4317', signals: ['profiles'] });
}

export function aRouterTakesWhatItsDestinationsTake(): void {
  const routes = [{ name: 'a', values: ['a'], to: [traces.input] }];
  const router = new destinations.OtlpRouter(scope, 'a', {
    attribute: 'a',
    signals: ['traces'],
    routes,
    default: [traces.input],
  });
  new pipelines.OtlpGateway(scope, 'a', { traces: [router.input] });
  // @ts-expect-error the default takes traces alone, the router all
  new destinations.OtlpRouter(scope, 'b', { attribute: 'a', routes: [], default: [traces.input] });
  // @ts-expect-error a router has a default
  new destinations.MetricsRouter(scope, 'c', { label: 'a', routes: [] });
  new destinations.LogsRouter(scope, 'd', {
    label: 'a',
    // @ts-expect-error a route has either values or a pattern
    routes: [{ name: 'a', to: [logs.receiver] }],
    default: [logs.receiver],
  });
  // @ts-expect-error metrics aren't logs
  new destinations.LogsRouter(scope, 'e', { label: 'a', routes: [], default: [metrics.receiver] });
}

export function eachDestinationHasTheKindsOfItsComponent(): void {
  new destinations.Prometheus(scope, 'a', { authentication: { kind: 'sigv4', region: 'eu-west-1' } });
  // @ts-expect-error Loki knows no SigV4
  new destinations.Loki(scope, 'b', { authentication: { kind: 'sigv4', region: 'eu-west-1' } });
  const authentication = { kind: 'sigv4', region: 'eu-west-1' } as const;
  new destinations.Otlp(scope, 'c', { protocol: 'http', endpoint: 'https://aws', authentication });
  // @ts-expect-error gRPC can't be signed
  new destinations.Otlp(scope, 'd', { endpoint: 'aws:4317', authentication });
  // @ts-expect-error a certificate without its key
  new destinations.Loki(scope, 'e', { authentication: { kind: 'clientCertificate', certificate: 'pem' } });
  // @ts-expect-error a text is no secret
  new destinations.Loki(scope, 'f', { authentication: { kind: 'headers', headers: { 'X-Api-Key': 'hunter2' } } });
  // @ts-expect-error a secret header isn't among those for all to read
  new destinations.Loki(scope, 'g', { headers: { 'X-Api-Key': token } });
  // @ts-expect-error who Alloy is for Azure, exactly one
  new destinations.Prometheus(scope, 'h', { authentication: { kind: 'azure', identity: {} } });
}

export function whatIsNotThereIsNoOption(): void {
  // @ts-expect-error in the spelling of Alloy
  new destinations.Loki(scope, 'a', { tls: { insecure_skip_verify: true } });
  // @ts-expect-error the proxy of the environment is proxy.fromEnvironment
  new destinations.Pyroscope(scope, 'b', { proxyFromEnvironment: true });
  // @ts-expect-error the environment's proxy and one of its own
  new destinations.Pyroscope(scope, 'c', { proxy: { fromEnvironment: true, noProxy: 'a' } });
  // @ts-expect-error gRPC has no proxy of its own
  new destinations.Otlp(scope, 'd', { endpoint: 'otlp:4317', proxyUrl: 'http://proxy' });
}
