import { importKubernetesMonitoring } from './index';

const imported = (text: string) => importKubernetesMonitoring(text, { name: 'mon', namespace: 'monitoring' });

const BASE = `cluster: {name: test}
destinations:
  prom: {type: prometheus, url: http://prom:9090/api/v1/write}
  logs: {type: loki, url: http://loki:3100/loki/api/v1/push}
collectors:
  all: {presets: [statefulset, clustered]}
`;

test('features become pipelines on the collectors that they name', () => {
  const { text, unmapped, ignored } = imported(`${BASE}clusterEvents: {enabled: true, namespaces: [shop]}\n`);

  expect(text).toContain("{ kind: 'ClusterEvents', on: 'all', namespaces: ['shop'] }");
  expect(text).toContain(
    "all: { task: 'scrape', controller: Controller.statefulSet({ replicas: 1 }), clustering: {} }",
  );
  expect(text).not.toContain('prom:');
  expect([...unmapped, ...ignored]).toEqual([expect.objectContaining({ path: 'destinations.prom.type' })].slice(1));
});

test('a credential becomes a key of a Secret, whose value is nowhere', () => {
  const { text, secrets } = imported(`
destinations:
  prom:
    type: prometheus
    url: http://prom/write
    auth: {type: basic, username: me, password: hunter2}
clusterMetrics: {enabled: true}
collectors: {all: {}}
`);

  expect(text).toContain("password: Secret.env('prom-credentials', 'password')");
  expect(secrets).toEqual([
    expect.objectContaining({
      secret: 'prom-credentials',
      key: 'password',
      pathText: 'destinations.prom.auth.password',
    }),
  ]);
  expect(JSON.stringify({ text, secrets })).not.toContain('hunter2');
});

test('keys of a Secret that is there already are read from it', () => {
  const { text, remarks } = imported(`
destinations:
  prom:
    type: prometheus
    url: http://prom/write
    auth: {type: bearerToken, bearerTokenKey: token}
    secret: {create: false, name: mine, namespace: other}
clusterMetrics: {enabled: true}
collectors: {all: {}}
`);

  expect(text).toContain("authentication: { kind: 'bearer', token: Secret.env('mine', 'token') }");
  expect(remarks.map(({ path }) => path)).toContain('destinations.prom.secret.namespace');
});

test('what the chart ignores is reported at its place, with the name that was meant', () => {
  const { ignored } = imported(`${BASE}clusterEvents:\n  enabled: true\n  extraProcessingStages: x\n`);

  expect(ignored).toEqual([
    {
      path: 'clusterEvents.extraProcessingStages',
      line: 9,
      column: 3,
      text: 'the chart has no "extraProcessingStages" here, and ignores it: did you mean "extraLogProcessingStages"?',
    },
  ]);
});

test.each([
  ['an unknown feature', 'clusterEvent: {enabled: true}', 'clusterEvent.enabled'],
  ['a name below a feature', 'nodeLogs: {enabled: true, journal: {unit: x}}', 'nodeLogs.journal.unit'],
  ['a name of a collector', 'collectorCommon: {alloy: {alloy: {imags: x}}}', 'collectorCommon.alloy.alloy.imags'],
])('the chart ignores %s', (_, text, path) => {
  expect(imported(`${BASE}${text}\n`).ignored).toContainEqual(expect.objectContaining({ path }));
});

test('Alloy text becomes typed rules and stages', () => {
  const { text } = imported(`${BASE}nodeLogs:
  enabled: true
  extraDiscoveryRules: |
    rule {
      source_labels = ["__journal__systemd_unit"]
      regex = "ssh.*"
      action = "keep"
    }
  extraLogProcessingStages: |
    stage.drop { older_than = "1h" }
`);

  expect(text).toContain("rules: [{ sourceLabels: ['__journal__systemd_unit'], regex: 'ssh.*', action: 'keep' }]");
  expect(text).toContain("stages: [{ kind: 'drop', olderThan: '1h' }]");
});

test.each([
  ['that is none', 'rule {', "can't be parsed as Alloy"],
  ['with a block that is none', 'rules { }', 'Alloy has no block rules here'],
  ['that closes too much', '}\ny {', "isn't what stands inside of one block"],
])('Alloy text %s is reported', (_, rules, reason) => {
  const { text, unmapped } = imported(
    `${BASE}costMetrics:\n  enabled: true\n  opencost:\n    extraDiscoveryRules: ${JSON.stringify(rules)}\n`,
  );

  expect(text).toContain("{ kind: 'CostMetrics', on: 'all' }");
  expect(unmapped).toEqual([
    expect.objectContaining({
      path: 'costMetrics.opencost.extraDiscoveryRules',
      text: expect.stringContaining(reason),
    }),
  ]);
});

test('values of what is off are reported as such', () => {
  const { unmapped } = imported(`${BASE}nodeLogs: {enabled: false, journal: {maxAge: 1h}}\n`);

  expect(unmapped).toEqual([expect.objectContaining({ path: 'nodeLogs.journal.maxAge', text: 'its feature is off' })]);
});

test('a pipeline whose destination is not imported is left out, and said to be', () => {
  const { text, remarks } = imported(`
destinations: {kafka: {type: custom, config: x, ecosystem: loki, logs: {enabled: true, target: x}}}
clusterEvents: {enabled: true}
collectors: {all: {presets: [singleton]}}
`);

  expect(text).not.toContain('ClusterEvents');
  expect(remarks.map((remark) => remark.text)).toEqual([
    'ClusterEvents is left out: no destination of the program takes what it gives',
  ]);
});

test('what must run once does not stand in several pods', () => {
  const { text, remarks } = imported(
    `${BASE.replace('[statefulset, clustered]', '[daemonset]')}clusterEvents: {enabled: true}\n`,
  );

  expect(text).toContain("{ kind: 'ClusterEvents' }");
  expect(remarks).toEqual([expect.objectContaining({ path: 'clusterEvents', line: 7 })]);
});

test('a destination over OTLP gets by itself what it takes without conversion, as with the chart', () => {
  const otlp = '  otlp: {type: otlp, url: http://otlp:4317, logs: {enabled: false}}\n';
  const values = BASE.replace('destinations:\n', `destinations:\n${otlp}`);
  const { text } = imported(
    `${values}applicationObservability: {enabled: true, receivers: {otlp: {grpc: {enabled: true}}}}\nclusterMetrics: {enabled: true}\n`,
  );

  expect(text).toContain(
    "otlp: { kind: 'Otlp', endpoint: 'otlp:4317', tls: false, signals: ['metrics', 'traces'], cluster: 'test' }",
  );
  expect(text).toContain("{ kind: 'OtlpGateway', on: 'all', to: ['otlp', 'logs'] }");
  expect(text).toContain("{ kind: 'KubeletMetrics', on: 'all' }");
});

test('statements get the context that their place has in the chart', () => {
  const { text } = imported(`${BASE}applicationObservability:
  enabled: true
  metrics:
    transforms:
      datapoint: ['set(attributes["team"], resource.attributes["team"])']
`);

  expect(text).toContain(`set(datapoint.attributes["team"], resource.attributes["team"])`);
});

test.each([
  ['no YAML', 'a: [', 1],
  ['a list', '- a', 1],
  ['a name twice', 'a: 1\na: 2\n', 2],
])('%s is refused with its place', (_, text, line) => {
  const { text: program, problems } = imported(text);

  expect(program).toBe('');
  expect(problems[0]).toMatchObject({ line });
});

test('services of the chart are companions with their pods, taints, shards and annotations', () => {
  const { text, unmapped } = imported(`
telemetryServices:
  kube-state-metrics:
    deploy: true
    replicas: 3
    autosharding: { enabled: true }
    metricAnnotationsAllowList: ["pods=[*]"]
    image: { registry: my.registry.com, pullPolicy: Always }
    imagePullSecrets: [{ name: registry }]
  node-exporter:
    deploy: true
    tolerations: [{ operator: Exists }]
`);

  expect(text).toContain('replicas: { shards: 3 }');
  expect(text).toContain("objectAnnotations: { pods: ['*'] }");
  expect(text).toContain("pullPolicy: 'Always'");
  expect(text).toContain("pullSecrets: ['registry']");
  expect(text).toContain(
    "new companions.NodeExporter(chart, 'node-exporter', { tolerations: [{ operator: 'Exists' }] })",
  );
  expect(unmapped.map(({ path, text: reason }) => `${path}: ${reason}`)).toEqual([
    'telemetryServices.kube-state-metrics.image.registry: say `image` of the companion: all of its name, with a tag or a digest',
  ]);
});

test('the secret of a client of OAuth may be in a file', () => {
  const { text, secrets } = imported(`
cluster: { name: c }
destinations:
  otlp:
    type: otlp
    url: otlp.example.com:443
    auth:
      type: oauth2
      oauth2: { tokenURL: 'https://id.example.com', clientId: alloy, clientSecretFile: /token }
applicationObservability:
  enabled: true
  receivers: { otlp: { grpc: { enabled: true } } }
`);

  expect(text).toContain("clientSecretFile: '/token'");
  expect(secrets).toEqual([]);
});

test('nothing gives an empty app', () => {
  expect(imported('').text).toContain('app.synth();');
});

test.each(['USER-SUPPLIED VALUES:', 'COMPUTED VALUES:'])(
  '%s, as helm prints it above the values, is none of them',
  (head) => {
    const plain = imported(BASE);

    const { text, ignored, mapped } = imported(`${head}\n${BASE}`);

    expect({ text, ignored, mapped }).toEqual({ text: plain.text, ignored: [], mapped: plain.mapped });
  },
);

test('labels of nodes, TLS of exporters and the control plane of EKS are props of the pipelines', () => {
  const { text, unmapped } = imported(`${BASE}
annotationAutodiscovery: {enabled: true, collector: all, nodeLabels: {nodeOS: true}, services: {enabled: false}}
podLogsViaKubernetesApi: {enabled: true, collector: all, nodeLabels: {region: true}, structuredMetadata: {region: region}}
clusterMetrics:
  enabled: true
  collector: all
  kubeScheduler: {enabled: true, discoveryMode: eks-proxy}
  kube-state-metrics: {service: {scheme: https}, bearerTokenFile: /token}
`);

  expect(text).toMatch(/kind: 'PodMetrics'[\s\S]*nodeLabels: \['os'\]/);
  expect(text).toMatch(/kind: 'PodLogs'[\s\S]*nodeLabels: \['region'\]/);
  expect(text).toMatch(/metadata: \['region'\]/);
  expect(text).toMatch(/components: \['kube-scheduler'\],\s+managedBy: 'eks'/);
  expect(text).toMatch(/https: \{ tls: \{ insecureSkipVerify: true \}, bearerTokenFile: '\/token' \}/);
  expect(unmapped).toEqual([]);
});

test('attributes that the chart leaves out are left out, unless they are wanted', () => {
  const text = (more: string) =>
    imported(`
destinations:
  otlp: {type: otlp, url: http://otlp:4317${more}}
applicationObservability: {enabled: true, receivers: {otlp: {grpc: {enabled: true}}}}
collectors: {all: {}}
`).text;

  expect(text('')).not.toContain('removeBulkyAttributes');
  expect(text(', processors: {resourceAttributes: {useDefaultRemoveList: false}}')).toContain(
    'removeBulkyAttributes: false',
  );
});
