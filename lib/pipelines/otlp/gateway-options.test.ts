import { components, content, newConfig, problems } from '../../../test/harness/pipelines/blocks';
import { podObject } from '../../../test/harness/pipelines/pods';
import { rightsOf } from '../../../test/harness/pipelines/rights';
import { loki, otelcol, prometheus } from '../../components';
import { wrongPropsOf } from '../../config';
import { needsOf } from '../../needs';
import { sendLogs, sendMetrics, sendSpans } from '../../testing';
import { std } from '../../values';
import { BULKY_RESOURCE_ATTRIBUTES } from './bulky-resource-attributes';
import type { OtlpGatewayProps } from './gateway-props';
import { OtlpGateway } from './otlp-gateway';

/** A gateway for all signals, to components that show what arrives. */
function gateway(props: Partial<OtlpGatewayProps> = {}) {
  const config = newConfig();
  const traces = new otelcol.exporter.Debug(config, 'traces');
  new OtlpGateway(config, 'default', {
    traces: [traces.input],
    metrics: [new prometheus.Echo(config, 'all').receiver],
    logs: [new loki.Echo(config, 'all').receiver],
    ...props,
  });
  return config;
}

const pods = [
  podObject({ namespace: 'shop', name: 'cart', uid: 'u-1' }),
  podObject({ namespace: 'shop-eu', name: 'cart', uid: 'u-2', ip: '10.1.2.4' }),
  podObject({ namespace: 'confidential', name: 'vault', uid: 'u-3', ip: '10.1.2.5' }),
];
const world = { objects: pods };
const from = (uid: string, more: Record<string, string> = {}) => ({
  address: '10.9.9.9',
  resource: { 'k8s.pod.uid': uid, ...more },
});

test('labels and annotations of who sends are resource attributes, under the names that are given', () => {
  const config = gateway({
    podLabels: { team: 'example.com/team' },
    podAnnotations: { owner: 'example.com/owner' },
    namespaceLabels: { stage: 'stage' },
    namespaceAnnotations: { cost_center: 'cost-center' },
  });
  const objects = [
    podObject({
      namespace: 'shop',
      name: 'cart',
      uid: 'u-1',
      labels: { 'example.com/team': 'blue' },
      annotations: { 'example.com/owner': 'ann' },
    }),
    { kind: 'Namespace', metadata: { name: 'shop', labels: { stage: 'prod' }, annotations: { 'cost-center': '42' } } },
  ];

  const [span] = sendSpans(config, { name: 'GET /', ...from('u-1') }, { objects }).spans;
  expect(span!.resource).toMatchObject({ team: 'blue', owner: 'ann', stage: 'prod', cost_center: '42' });
  const rights = (props: Partial<OtlpGatewayProps>) =>
    needsOf(gateway(props).model, { namespace: 'monitoring' }).rules.flatMap(({ resources }) => resources);
  expect(rights({ podLabels: { team: 'team' } })).not.toContain('namespaces');
  expect(rights({ namespaceLabels: { team: 'team' } })).toContain('namespaces');
});

describe('namespaces', () => {
  /** How many of each signal arrive of what a pod sends. */
  const arriving = (config: ReturnType<typeof gateway>, uid: string) => [
    sendSpans(config, { name: 'GET /', ...from(uid) }, world).spans.length,
    sendMetrics(config, { name: 'requests', type: 'gauge', value: 1, ...from(uid) }, world).series.filter(
      ({ name }) => name === 'requests',
    ).length,
    sendLogs(config, { body: 'hello', ...from(uid) }, world).entries.length,
  ];

  // The chart's example puts the filters of all signals under metrics, where those for logs and traces are ignored: what is confidential still passes.
  test('that are excluded are excluded for all signals', () => {
    const config = gateway({ excludeNamespaces: ['confidential', 'shop'] });

    expect(arriving(config, 'u-3')).toEqual([0, 0, 0]);
    expect(arriving(config, 'u-1')).toEqual([0, 0, 0]);
  });

  test('are compared as a whole: excluding shop keeps shop-eu', () => {
    expect(arriving(gateway({ excludeNamespaces: ['shop'] }), 'u-2')).toEqual([1, 1, 1]);
    expect(arriving(gateway({ namespaces: ['shop'] }), 'u-2')).toEqual([0, 0, 0]);
  });

  test('that are named are the only ones, so that what comes from no known pod is dropped', () => {
    const config = gateway({ namespaces: ['shop', 'shop-eu'] });

    expect(arriving(config, 'u-1')).toEqual([1, 1, 1]);
    expect(arriving(config, 'u-3')).toEqual([0, 0, 0]);
    expect(arriving(config, 'nobody')).toEqual([0, 0, 0]);
  });
});

describe('health checks', () => {
  const kept = (attributes: Record<string, string>, props: Partial<OtlpGatewayProps> = {}, kind = 'Server') =>
    sendSpans(
      gateway({ dropHealthChecks: true, ...props }),
      { name: 'GET', kind: kind as 'Server', attributes, ...from('u-1') },
      world,
    ).spans.length;

  test.each<[string, Record<string, string>]>([
    ['a path', { 'url.path': '/healthz' }],
    ['a path by the older convention', { 'http.target': '/actuator/health/liveness' }],
    ['a path with a query', { 'http.target': '/readyz?verbose' }],
    ['the kubelet', { 'url.path': '/anything', 'user_agent.original': 'kube-probe/1.33' }],
    ["gRPC's health service", { 'rpc.service': 'grpc.health.v1.Health', 'rpc.method': 'Check' }],
  ])('are known by %s, and dropped if that is wanted', (_, attributes) => {
    expect(kept(attributes)).toBe(0);
    expect(kept(attributes, { dropHealthChecks: false })).toBe(1);
  });

  test.each<[string, Record<string, string>]>([
    ['a path that begins alike', { 'url.path': '/healthz-report' }],
    ['a path below', { 'url.path': '/shop/healthz' }],
    ['no path', {}],
  ])('are no spans with %s', (_, attributes) => {
    expect(kept(attributes)).toBe(1);
  });

  test('are not the spans of a client that asks for one', () => {
    expect(kept({ 'url.path': '/healthz' }, {}, 'Client')).toBe(1);
  });

  test('can have other paths, whose characters stand for themselves', () => {
    expect(kept({ 'url.path': '/up.txt' }, { healthCheckPaths: ['/up.txt'] })).toBe(0);
    expect(kept({ 'url.path': '/upstxt' }, { healthCheckPaths: ['/up.txt'] })).toBe(1);
    expect(kept({ 'url.path': '/healthz' }, { healthCheckPaths: ['/up.txt'] })).toBe(1);
  });
});

test('conditions drop what they are about, after the statements', () => {
  const config = gateway({
    statements: { trace: ['set(span.attributes["noise"], true) where span.name == "poll"'] },
    dropIf: { span: ['attributes["noise"] == true'], metric: ['name == "debug"'], log: ['severity_number < 9'] },
  });

  expect(
    sendSpans(
      config,
      [
        { name: 'poll', ...from('u-1') },
        { name: 'GET /', ...from('u-1') },
      ],
      world,
    ).spans.map(({ name }) => name),
  ).toEqual(['GET /']);
  const metric = (name: string) => ({ name, type: 'gauge', value: 1, ...from('u-1') }) as const;
  const { series } = sendMetrics(config, [metric('debug'), metric('orders')], world);
  expect(series.map(({ name }) => name)).toContain('orders');
  expect(series.map(({ name }) => name)).not.toContain('debug');
  expect(sendLogs(config, { body: 'x', severityNumber: 5, ...from('u-1') }, world).entries).toEqual([]);
});

test('a condition that is none is refused', () => {
  expect(problems(gateway({ dropIf: { span: ['attributes["a" == 1'] } })).length).toBeGreaterThan(0);
});

test('no filter stands where nothing is dropped', () => {
  expect(components(gateway()).filter((name) => name.includes('filter'))).toEqual([]);
  expect(components(gateway({ namespaces: [], excludeNamespaces: [] })).join()).not.toContain('filter');
});

test('resource attributes are removed last: the identity that is made of them stays', () => {
  const config = gateway({ removeResourceAttributes: BULKY_RESOURCE_ATTRIBUTES });
  const sent = from('u-1', { 'process.pid': '7', 'host.ip': '10.0.0.1', 'service.version': '2' });

  const [span] = sendSpans(config, { name: 'GET /', ...sent }, world).spans;
  expect(Object.keys(span!.resource).filter((name) => BULKY_RESOURCE_ATTRIBUTES.includes(name))).toEqual([]);
  expect(span!.resource).toMatchObject({
    'service.instance.id': 'u-1',
    'k8s.namespace.name': 'shop',
    'service.version': '2',
  });
  const { series } = sendMetrics(config, { name: 'orders', type: 'gauge', value: 1, ...sent }, world);
  expect(series.find(({ name }) => name === 'orders')?.labels).toMatchObject({ instance: 'u-1', namespace: 'shop' });
});

test('what detectors find fills gaps, and never replaces what the sender says', () => {
  const config = gateway({ detectors: ['gcp'] });
  const found = { gcp: { 'cloud.region': 'europe-west1', 'host.name': 'alloys-own' } };
  const { spans } = sendSpans(
    config,
    { name: 'GET /', ...from('u-1', { 'host.name': 'mine' }) },
    { ...world, detected: found },
  );

  expect(spans[0]!.resource).toMatchObject({ 'cloud.region': 'europe-west1', 'host.name': 'mine' });
});

describe('other receivers', () => {
  test('of Jaeger and Zipkin join the way of OTLP at its beginning', () => {
    const config = gateway({
      jaeger: ['grpc', 'thriftHttp', 'thriftCompact', 'thriftBinary'],
      zipkinEndpoint: '0.0.0.0:9411',
    });
    const output = [{ traces: ['otelcol.processor.memory_limiter.default.input'] }];

    expect(content(config, 'otelcol.receiver.jaeger', 'default')).toEqual({
      protocols: [
        {
          grpc: [{ endpoint: '0.0.0.0:14250' }],
          thrift_http: [{ endpoint: '0.0.0.0:14268' }],
          thrift_compact: [{ endpoint: '0.0.0.0:6831' }],
          thrift_binary: [{ endpoint: '0.0.0.0:6832' }],
        },
      ],
      output,
    });
    expect(content(config, 'otelcol.receiver.zipkin', 'default')).toEqual({ endpoint: '0.0.0.0:9411', output });
    expect(problems(config)).toEqual([]);
  });

  test('are there on request alone', () => {
    expect(components(gateway()).filter((name) => /jaeger|zipkin|resourcedetection|interval/.test(name))).toEqual([]);
  });
});

test('series come once in the interval, with their newest value', () => {
  const config = gateway({ metricsInterval: '1m' });
  const counter = (value: number) =>
    ({
      name: 'orders',
      type: 'sum',
      isMonotonic: true,
      temporality: 'cumulative',
      value,
      time: `2025-01-01T00:00:0${value}Z`,
      ...from('u-1'),
    }) as const;

  const { series } = sendMetrics(config, [counter(1), counter(2), counter(3)], world);
  expect(series.filter(({ name }) => name === 'orders_total').map(({ value }) => value)).toEqual([3]);
});

test('gauges need not wait for the interval', () => {
  const arriving = (props: Partial<OtlpGatewayProps>) => {
    const gauge = (value: number) => ({ name: 'queue', type: 'gauge', value, ...from('u-1') }) as const;
    const { series } = sendMetrics(gateway({ metricsInterval: '1m', ...props }), [gauge(1), gauge(2)], world);
    return series.filter(({ name }) => name === 'queue').map(({ value }) => value);
  };

  expect(arriving({})).toHaveLength(1);
  expect(arriving({ metricsPassthrough: { gauge: true } })).toEqual([1, 2]);
});

test('metrics can go out as they came, beside samples or alone', () => {
  const config = newConfig();
  const otlp = new otelcol.exporter.Debug(config, 'otlp');
  new OtlpGateway(config, 'default', { otlpMetrics: [otlp.input] });

  const { metrics, series } = sendMetrics(config, { name: 'orders', type: 'gauge', value: 1, ...from('u-1') }, world);
  expect([metrics.map(({ name }) => name), series]).toEqual([['orders'], []]);
  expect(components(config)).not.toContain('otelcol.exporter.prometheus "default"');
});

test.each<[string, unknown, string]>([
  ['Jaeger without traces', { jaeger: ['grpc'], traces: undefined }, 'jaeger: receives traces, which go nowhere'],
  ['Zipkin without traces', { zipkinEndpoint: ':9411', traces: undefined }, 'zipkinEndpoint: receives traces'],
  ['no protocol', { jaeger: [] }, 'jaeger: names no protocol; there are grpc, thriftHttp'],
  ['a protocol that there is not', { jaeger: ['udp'] }, 'jaeger: there is no protocol "udp"; there are grpc'],
  ['paths that nothing uses', { healthCheckPaths: ['/up'] }, 'healthCheckPaths: is used with `dropHealthChecks: true`'],
  ['what passes an interval that is not there', { metricsPassthrough: {} }, 'metricsPassthrough: is used with'],
  ['an interval of nothing', { metricsInterval: '1m', metrics: undefined }, 'metricsInterval: is about metrics'],
  ['conditions for what there is not', { dropIf: { spans: [] } }, 'dropIf.spans: there is no such prop'],
])('%s is reported', (_, props, message) => {
  const config = gateway(props as Partial<OtlpGatewayProps>);
  const found = config.node.findAll().flatMap((construct) => wrongPropsOf(construct));

  expect(found.map((problem) => problem.message)).toEqual([expect.stringContaining(message)]);
});

describe('labels and annotations in Kubernetes', () => {
  const objects = [
    podObject({
      namespace: 'shop',
      name: 'cart',
      uid: 'u-1',
      labels: { 'example.com/team': 'checkout' },
      annotations: { 'example.com/cost': '42' },
    }),
    { kind: 'Namespace', metadata: { name: 'shop', labels: { env: 'prod' }, annotations: { owner: 'bob' } } },
    { kind: 'Node', metadata: { name: 'node-1', labels: { 'topology.kubernetes.io/zone': 'a' } } },
  ];
  const resourceOf = (props: Partial<OtlpGatewayProps>) =>
    sendSpans(gateway(props), { name: 'GET /', ...from('u-1') }, { objects }).spans[0]!.resource;

  test('become attributes of the resource, by the names that are given', () => {
    expect(
      resourceOf({
        podLabels: { team: 'example.com/team', none: 'example.com/none' },
        podAnnotations: { cost: 'example.com/cost' },
        namespaceLabels: { 'deployment.environment.name': 'env' },
        namespaceAnnotations: { owner: 'owner' },
        nodeLabels: { 'cloud.availability_zone': 'topology.kubernetes.io/zone' },
      }),
    ).toMatchObject({
      team: 'checkout',
      cost: '42',
      'deployment.environment.name': 'prod',
      owner: 'bob',
      'cloud.availability_zone': 'a',
    });
    expect(resourceOf({})).not.toHaveProperty('team');
  });

  test('cost the rights to watch namespaces and nodes, only where they are asked for', () => {
    const rights = (props: Partial<OtlpGatewayProps>) =>
      rightsOf((config) => {
        const traces = [new otelcol.exporter.Otlp(config, 't', { client: { endpoint: 'a:4317' } }).input];
        new OtlpGateway(config, 'default', { traces, ...props });
      });

    expect(rights({ nodeLabels: { zone: 'topology.kubernetes.io/zone' } })).toContainEqual(
      expect.stringMatching(/ nodes$/),
    );
    expect(rights({ podLabels: { team: 'team' } })).not.toContainEqual(expect.stringMatching(/ nodes$/));
  });

  test('of an attribute are said once', () => {
    const made = new OtlpGateway(newConfig(), 'default', {
      logs: [new loki.Echo(newConfig(), 'all').receiver],
      podLabels: { team: 'team', empty: '' },
      namespaceLabels: { team: 'team' },
    });

    expect(wrongPropsOf(made).map(({ message }) => message)).toEqual([
      expect.stringContaining('podLabels.empty: must be the name of a label'),
      expect.stringContaining('namespaceLabels.team: is set by `podLabels`, too'),
    ]);
  });
});

describe('senders', () => {
  const podNameOf = (props: Partial<OtlpGatewayProps>, uid: string) =>
    sendSpans(gateway(props), { name: 'GET /', ...from(uid) }, { ...world, env: { NODE_NAME: 'node-2' } }).spans[0]!
      .resource['k8s.pod.name'];

  test('can be those of a namespace or a node alone', () => {
    expect(podNameOf({}, 'u-1')).toBe('cart');
    expect(podNameOf({ senders: { namespace: 'shop' } }, 'u-1')).toBe('cart');
    expect(podNameOf({ senders: { namespace: 'shop' } }, 'u-3')).toBeUndefined();
    expect(podNameOf({ senders: { node: std.sys.env('NODE_NAME') } }, 'u-1')).toBeUndefined();
  });

  test('are found by what is named', () => {
    const podAssociation = [{ source: [{ from: 'connection' }] }];

    expect(podNameOf({ podAssociation }, 'u-1')).toBeUndefined();
  });
});

test('listeners, batches, memory and the conversion of metrics are as they are told', () => {
  const config = gateway({
    grpc: { maxRecvMsgSize: '16MiB', keepalive: { enforcementPolicy: { minTime: '10s' } } },
    http: { maxRequestBodySize: '40MiB', cors: { allowedOrigins: ['https://shop.example.com'] } },
    batch: { sendBatchMaxSize: 4000, sendBatchSize: 4000 },
    memoryLimiter: { limit: '400MiB', spikeLimit: '100MiB' },
    conversion: { addMetricSuffixes: false, resourceToTelemetryConversion: true },
    detectors: ['env', 'system'],
    detection: { override: true, system: { hostnameSources: ['os'] } },
  });

  expect(problems(config)).toEqual([]);
  expect(content(config, 'otelcol.receiver.otlp', 'default')).toMatchObject({
    grpc: [
      {
        endpoint: '0.0.0.0:4317',
        max_recv_msg_size: '16MiB',
        keepalive: [{ enforcement_policy: [{ min_time: '10s' }] }],
      },
    ],
    http: [
      {
        endpoint: '0.0.0.0:4318',
        max_request_body_size: '40MiB',
        cors: [{ allowed_origins: ['https://shop.example.com'] }],
      },
    ],
  });
  expect(content(config, 'otelcol.processor.batch', 'default')).toMatchObject({
    timeout: '1s',
    send_batch_max_size: 4000,
  });
  expect(content(config, 'otelcol.processor.memory_limiter', 'default')).toEqual({
    check_interval: '1s',
    limit: '400MiB',
    spike_limit: '100MiB',
    output: expect.anything(),
  });
  expect(content(config, 'otelcol.exporter.prometheus', 'default')).toMatchObject({ add_metric_suffixes: false });
  expect(content(config, 'otelcol.processor.resourcedetection', 'default')).toMatchObject({
    override: true,
    system: [{ hostname_sources: ['os'] }],
  });
});

test.each<[string, object, string]>([
  ['an address in two places', { grpc: { endpoint: 'x' } }, 'grpc.endpoint: is said by the prop `grpcEndpoint`'],
  [
    'metadata in two places',
    { http: { includeMetadata: true } },
    'http.includeMetadata: is said by the prop `clientMeta',
  ],
  ['a conversion without samples', { metrics: undefined, conversion: {} }, 'conversion: is about samples'],
  ['detection of nothing', { detection: { override: true } }, 'detection: is used with `detectors` alone'],
  ['an unknown limit', { memoryLimiter: { limits: '1GiB' } }, 'memoryLimiter.limits: there is no such prop'],
])('%s is reported', (_, props, message) => {
  const config = newConfig();
  const made = new OtlpGateway(config, 'default', {
    logs: [new loki.Echo(config, 'all').receiver],
    metrics: [new prometheus.Echo(config, 'all').receiver],
    ...props,
  });

  expect(wrongPropsOf(made).map((problem) => problem.message)).toContainEqual(expect.stringContaining(message));
});
