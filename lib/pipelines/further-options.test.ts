import { Testing } from 'cdk8s';
import type { Construct } from 'constructs';
import { content, newConfig, problems } from '../../test/harness/pipelines/blocks';
import { ON_NODE, targetsOf } from '../../test/harness/pipelines/pods';
import { loki, otelcol, prometheus, pyroscope } from '../components';
import { wrongPropsOf } from '../config';
import { Alloy } from '../kubernetes';
import { deliver, sendSpans } from '../testing';
import { Secret } from '../values';
import { LokiDestination } from './logs/loki-destination';
import { NodeJournal, type NodeJournalProps } from './logs/node-journal';
import { PodLogsObjects, type PodLogsObjectsProps } from './logs/pod-logs-objects';
import { WindowsEvents } from './logs/windows-events';
import { PrometheusDestination } from './metrics/prometheus-destination';
import { RemoteWriteReceiver } from './metrics/remote-write-receiver';
import { OtlpDestination } from './otlp/otlp-destination';
import { EbpfProfiles } from './profiles/ebpf-profiles';
import { PprofProfiles } from './profiles/pprof-profiles';
import { ServiceGraph } from './traces/service-graph';
import { SpanMetrics } from './traces/span-metrics';
import { TailSampling, type TailSamplingProps } from './traces/tail-sampling';

// Options of the components inside that are props by the same names, and what else of them changes what arrives.

const messages = (pipeline: Construct) => wrongPropsOf(pipeline).map(({ message }) => message);

describe('metrics of spans', () => {
  test('take the options of the connector, and statements', () => {
    const config = newConfig();
    const metrics = [new prometheus.Echo(config, 'all').receiver];
    const red = new SpanMetrics(config, 'red', {
      metrics,
      events: { enabled: true, dimension: [{ name: 'exception.type' }] },
      exemplars: { maxPerDataPoint: 5 },
      dimensionsCacheSize: 2000,
      seriesExpiration: '5m',
      statements: ['set(datapoint.attributes["team"], "shop")'],
    });
    new otelcol.receiver.Otlp(config, 'default', { grpc: {}, output: { traces: [red.input] } });

    expect(problems(config)).toEqual([]);
    expect(content(config, 'otelcol.connector.spanmetrics', 'red')).toMatchObject({
      events: [{ enabled: true, dimension: [{ name: 'exception.type' }] }],
      exemplars: [{ enabled: true, max_per_data_point: 5 }],
      dimensions_cache_size: 2000,
      series_expiration: '5m',
    });
  });

  test('of who calls whom have what statements set', () => {
    const config = newConfig();
    const metrics = [new prometheus.Echo(config, 'all').receiver];
    const graph = new ServiceGraph(config, 'graph', {
      metrics,
      databaseNameAttributes: ['db.name'],
      cacheLoop: '2m',
      statements: ['set(datapoint.attributes["team"], "shop")'],
    });
    new otelcol.receiver.Otlp(config, 'default', { grpc: {}, output: { traces: [graph.input] } });
    const span = (name: string, kind: 'Client' | 'Server', spanId: string, parentSpanId?: string) => ({
      name,
      kind,
      traceId: '0af7651916cd43dd8448eb211c80319c',
      spanId,
      ...(parentSpanId && { parentSpanId }),
      resource: { 'service.name': name },
    });
    const spans = [
      span('cart', 'Client', '00f067aa0ba902b7'),
      span('pay', 'Server', '00f067aa0ba902b8', '00f067aa0ba902b7'),
    ];
    const { series } = sendSpans(config, spans, { constants: { hostname: 'alloy-0' } });

    expect(series.find(({ name }) => name === 'traces_service_graph_request_total')!.labels).toMatchObject({
      client: 'cart',
      server: 'pay',
      team: 'shop',
    });
    expect(content(config, 'otelcol.connector.servicegraph', 'graph')).toMatchObject({
      database_name_attributes: ['db.name'],
      cache_loop: '2m',
    });
  });
});

describe('sampling', () => {
  const made = (props: Partial<TailSamplingProps>) => {
    const config = newConfig();
    const traces = [new otelcol.exporter.Debug(config, 'out').input];
    return { config, pipeline: new TailSampling(config, 'default', { traces, ...props }) };
  };

  test('takes the options of the processor, and of its listener', () => {
    const { config } = made({
      expectedNewTracesPerSec: 500,
      decisionWaitAfterRootReceived: '5s',
      sampleOnFirstMatch: true,
      decisionCacheSize: { sampled: 1000, nonSampled: 2000 },
      grpc: { maxRecvMsgSize: '16MiB' },
    });

    expect(problems(config)).toEqual([]);
    expect(content(config, 'otelcol.processor.tail_sampling', 'default')).toMatchObject({
      expected_new_traces_per_sec: 500,
      decision_wait_after_root_received: '5s',
      sample_on_first_match: true,
      decision_cache: expect.objectContaining({ sampled_cache_size: 1000, non_sampled_cache_size: 2000 }),
    });
    expect(content(config, 'otelcol.receiver.otlp', 'default')).toMatchObject({
      grpc: [{ max_recv_msg_size: '16MiB' }],
    });
  });

  test('has no listener to tell anything without one', () => {
    expect(messages(made({ grpcEndpoint: false, grpc: {}, tls: {} }).pipeline)).toEqual([
      'tls: is about a listener, and nothing listens',
      'grpc: is about a listener, and nothing listens',
    ]);
  });
});

describe('profiles', () => {
  test('take the options of their components', () => {
    const config = newConfig();
    const forwardTo = [new pyroscope.Write(config, 'out', { endpoint: [{ url: 'http://p:4040' }] }).receiver];
    new EbpfProfiles(config, 'ebpf', { forwardTo, demangle: 'full', collectInterval: '30s', offCpuThreshold: 0.1 });
    new PprofProfiles(config, 'pprof', {
      forwardTo,
      kinds: ['cpu'],
      scrapeInterval: '30s',
      scrapeTimeout: '40s',
      https: { bearerTokenFile: '/token', tls: { insecureSkipVerify: true } },
    });

    expect(problems(config)).toEqual([]);
    expect(content(config, 'pyroscope.ebpf', 'ebpf')).toMatchObject({ demangle: 'full', collect_interval: '30s' });
    expect(content(config, 'pyroscope.scrape', 'pprof_cpu')).toMatchObject({
      scrape_interval: '30s',
      scrape_timeout: '40s',
      bearer_token_file: '/token',
      tls_config: [{ insecure_skip_verify: true }],
    });
  });
});

describe('the journal', () => {
  const entry = { MESSAGE: 'hello', _SYSTEMD_UNIT: 'kubelet.service', PRIORITY: '4' };
  const read = (props: Partial<NodeJournalProps>) => {
    const config = newConfig();
    new NodeJournal(config, 'journal', { forwardTo: [new loki.Echo(config, 'all').receiver], ...props });
    expect(problems(config)).toEqual([]);
    return { config, entry: deliver(config, { journal: entry }, ON_NODE).entries[0]! };
  };

  test('has labels as structured metadata where that is wanted', () => {
    const given = read({ metadata: ['priority_keyword', 'unit'] }).entry;

    expect(given.structuredMetadata).toMatchObject({ priority_keyword: 'warning', unit: 'kubelet.service' });
    expect(given.labels).not.toHaveProperty('priority_keyword');
    expect(given.labels).toMatchObject({ service_name: 'kubelet.service', level: 'WARN' });
    expect(read({}).entry.labels).toHaveProperty('priority_keyword', 'warning');
  });

  test('is read as JSON, and selected by fields', () => {
    const config = newConfig();
    const forwardTo = [new loki.Echo(config, 'all').receiver];
    new NodeJournal(config, 'journal', { forwardTo, formatAsJson: true, matches: '_TRANSPORT=kernel' });

    expect(content(config, 'loki.source.journal', 'journal')).toMatchObject({
      format_as_json: true,
      matches: '_TRANSPORT=kernel',
    });
  });
});

describe('events of Windows', () => {
  const made = (props: object) => {
    const config = newConfig();
    const forwardTo = [new loki.Echo(config, 'all').receiver];
    const pipeline = new WindowsEvents(config, 'windows', { forwardTo, channels: [{ name: 'System' }], ...props });
    return { config, pipeline };
  };

  test('have labels that are given, and leave parts of the event out', () => {
    const { config } = made({
      staticLabels: { region: 'eu' },
      excludeEventMessage: true,
      locale: 1033,
      replaceTime: true,
    });
    const { entries } = deliver(config, {
      to: 'loki.process.windows.receiver',
      line: '{}',
      labels: { job: 'x', a: 'b' },
    });

    expect(entries[0]!.labels).toMatchObject({ job: 'x', region: 'eu' });
    expect(entries[0]!.labels).not.toHaveProperty('a');
    expect(content(config, 'loki.source.windowsevent', 'windows_system')).toMatchObject({
      exclude_event_message: true,
      locale: 1033,
      use_incoming_timestamp: false,
    });
  });

  test('have no label twice', () => {
    expect(messages(made({ staticLabels: { level: 'x' } }).pipeline)).toEqual([
      'staticLabels: "level" is set by the pipeline',
    ]);
  });
});

describe('containers that PodLogs choose', () => {
  const made = (props: Partial<PodLogsObjectsProps>) => {
    const config = newConfig();
    const pipeline = new PodLogsObjects(config, 'podlogs', {
      forwardTo: [new loki.Echo(config, 'all').receiver],
      ...props,
    });
    return { config, pipeline };
  };
  const read = (namespace: string, props: Partial<PodLogsObjectsProps>, lines: readonly string[] = ['x']) => {
    const [target] = targetsOf({ namespace, labels: { 'example.com/team': 'checkout' } });
    const { config } = made(props);
    expect(problems(config)).toEqual([]);
    return deliver(
      config,
      lines.map((line) => ({ to: 'loki.relabel.podlogs.receiver', line, labels: { ...target } })),
    ).entries;
  };

  test('are those of namespaces that are named, by whole names', () => {
    expect(read('shop', { namespaces: ['shop'] })).toHaveLength(1);
    expect(read('shop-eu', { namespaces: ['shop'] })).toEqual([]);
    expect(read('shop', { excludeNamespaces: ['shop'] })).toEqual([]);
    expect(read('shop-eu', { excludeNamespaces: ['shop'] })).toHaveLength(1);
  });

  test('have labels of pods, with one value, and as structured metadata', () => {
    const [entry] = read('shop', {
      podLabels: { team: 'example.com/team', owner: 'example.com/team' },
      staticLabels: { region: 'eu' },
      metadata: ['owner'],
    });

    expect(entry!.labels).toMatchObject({ team: 'checkout', region: 'eu' });
    expect(entry!.labels).not.toHaveProperty('owner');
    expect(entry!.structuredMetadata).toMatchObject({ owner: 'checkout' });
  });

  test('have lines that are joined, and begin at the end of their logs', () => {
    expect(read('shop', { joinLines: [{ firstLine: '^\\S' }] }, ['a', '  b', 'c']).map(({ line }) => line)).toEqual([
      'a\n  b',
      'c',
    ]);
    expect(content(made({ tailFromEnd: true }).config, 'loki.source.podlogs', 'podlogs')).toMatchObject({
      tail_from_end: true,
    });
  });

  test('are not chosen by patterns, nor labelled twice', () => {
    expect(messages(made({ namespaces: ['team-*'], staticLabels: { namespace: 'x' } }).pipeline)).toEqual([
      expect.stringContaining('"team-*" is no name of a namespace'),
      expect.stringContaining('staticLabels: "namespace" is set by the pipeline'),
    ]);
  });
});

describe('OAuth 2', () => {
  const oauth2 = { kind: 'oauth2', clientId: 'alloy', tokenUrl: 'https://idp.example.com/token' } as const;

  test('takes the secret from a file, and a proxy to the server of tokens', () => {
    const config = newConfig();
    const authentication = { ...oauth2, clientSecretFile: '/secret', proxy: { fromEnvironment: true } } as const;
    new PrometheusDestination(config, 'p', { authentication });
    new LokiDestination(config, 'l', { authentication });
    new OtlpDestination(config, 'o', {
      endpoint: 'a:4317',
      authentication: { ...oauth2, clientSecretFile: '/secret' },
    });

    expect(problems(config)).toEqual([]);
    for (const [name, label] of [
      ['prometheus.remote_write', 'p'],
      ['loki.write', 'l'],
    ] as const) {
      expect(content(config, name, label)).toMatchObject({
        endpoint: [{ oauth2: [{ client_secret_file: '/secret', proxy_from_environment: true }] }],
      });
    }
    expect(content(config, 'otelcol.auth.oauth2', 'o')).toMatchObject({ client_secret_file: '/secret' });
  });

  test('has no such proxy over OTLP', () => {
    const authentication = { ...oauth2, clientSecret: Secret.env('a', 'b'), proxy: { fromEnvironment: true } } as const;
    const made = new OtlpDestination(newConfig(), 'o', { endpoint: 'a:4317', authentication });

    expect(messages(made)).toEqual([
      expect.stringContaining('authentication.proxy: over OTLP, tokens are fetched through'),
    ]);
  });
});

describe('samples that are sent by remote write', () => {
  test('are selected and relabeled on their way, and the Service has the port', () => {
    const chart = Testing.chart();
    const { config } = new Alloy(chart, 'alloy', { clustering: {} });
    const metrics = new PrometheusDestination(config, 'default', { tenant: 'platform' });
    new RemoteWriteReceiver(config, 'gateway', {
      forwardTo: [metrics.receiver],
      dropMetrics: ['go_.*'],
      metricRules: [{ targetLabel: 'via', replacement: 'gateway' }],
    });

    expect(problems(config)).toEqual([]);
    expect(content(config, 'prometheus.receive_http', 'gateway')).toMatchObject({
      http: [{ listen_address: '0.0.0.0', listen_port: 9009 }],
      forward_to: ['prometheus.relabel.gateway_received.receiver'],
    });
    const service = Testing.synth(chart).find(({ kind, spec }) => kind === 'Service' && spec.clusterIP !== 'None');
    expect(service.spec.ports.map(({ port }: { readonly port: number }) => port)).toContain(9009);
  });

  test('go on as they are where nothing is asked, and globs are refused', () => {
    const config = newConfig();
    const { receiver } = new prometheus.Echo(config, 'all');
    new RemoteWriteReceiver(config, 'plain', { forwardTo: [receiver], port: 9090 });
    const wrong = new RemoteWriteReceiver(config, 'wrong', { forwardTo: [receiver], keepMetrics: ['go_*'] });

    expect(content(config, 'prometheus.receive_http', 'plain')).toMatchObject({
      forward_to: ['prometheus.echo.all.receiver'],
    });
    expect(messages(wrong)).toEqual([expect.stringContaining('keepMetrics[0]: "go_*" is a glob')]);
  });
});
