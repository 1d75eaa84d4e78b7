import { ApiObject, Chart, Testing } from 'cdk8s';
import { Alloy, type AlloyProps, renderExplanation } from '../..';

const POD = { 'app.kubernetes.io/name': 'alloy', 'app.kubernetes.io/instance': 'alloy' };
const DNS = {
  to: [
    {
      namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' } },
      podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } },
    },
    { ipBlock: { cidr: '169.254.20.10/32' } },
  ],
  ports: [{ port: 53, protocol: 'UDP' }, { port: 53 }],
};
const anywhere = (...ports: unknown[]) => ({
  to: [{ ipBlock: { cidr: '0.0.0.0/0' } }, { ipBlock: { cidr: '::/0' } }],
  ports,
});
const namespace = (name: string) => ({ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': name } } });

/** `;` ends a line. */
function make(text: string, props: AlloyProps = {}): Alloy {
  const chart = new Chart(Testing.app(), 'test', { namespace: 'own', disableResourceNameHashes: true });
  const alloy = new Alloy(chart, 'alloy', { networkPolicy: { egress: {} }, ...props });
  alloy.config.addText(text.replaceAll('; ', '\n'));
  return alloy;
}

// biome-ignore lint/suspicious/noExplicitAny: manifests are looked into freely here
function policy(alloy: Alloy): any {
  const found = Testing.synth(Chart.of(alloy)).filter(({ kind }) => kind.endsWith('NetworkPolicy'));
  expect(found).toHaveLength(1);
  return found[0];
}

/** The egress rules behind the one for DNS. */
function egress(alloy: Alloy): unknown[] {
  const [dns, ...rest] = policy(alloy).spec.egress;
  expect(dns).toEqual(DNS);
  return rest;
}

const problems = (alloy: Alloy) =>
  alloy
    .check()
    .filter(({ code }) => code.startsWith('egress') || code.endsWith('network-policy'))
    .map(({ code, severity, message }) => `${severity} ${code}: ${message}`);

const loki = (url: string) => `loki.write "x" { endpoint { url = ${url} } }`;

/** A Service of the app, in front of the pods of an application. */
function service(alloy: Alloy, spec: object): void {
  new ApiObject(Chart.of(alloy), 'loki', {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'loki', namespace: 'logs' },
    spec,
  });
}

describe('egress of a NetworkPolicy', () => {
  test('limits nothing unless asked', () => {
    const { spec } = policy(make(loki('"http://loki:3100"'), { networkPolicy: {} }));

    expect(spec.policyTypes).toEqual(['Ingress']);
    expect(spec.egress).toBeUndefined();
  });

  test('lets out DNS alone for a configuration that sends nothing', () => {
    const { spec } = policy(make('prometheus.exporter.self "s" { }'));

    expect(spec.policyTypes).toEqual(['Ingress', 'Egress']);
    expect(spec.egress).toEqual([DNS]);
  });

  test.each<[string, string, unknown[]]>([
    ['a host outside', 'https://logs.example.com', [anywhere({ port: 443 })]],
    ['an address', 'http://10.1.2.3:3100', [{ to: [{ ipBlock: { cidr: '10.1.2.3/32' } }], ports: [{ port: 3100 }] }]],
    [
      'an IPv6 address',
      'http://[2001:db8::1]',
      [{ to: [{ ipBlock: { cidr: '2001:db8::1/128' } }], ports: [{ port: 80 }] }],
    ],
    ['a Service of the own namespace', 'http://loki:3100', [{ to: [namespace('own')] }]],
    ['a Service of another', 'http://loki.logs.svc:3100', [{ to: [namespace('logs')] }]],
    ['by its full name', 'http://loki.logs.svc.cluster.local', [{ to: [namespace('logs')] }]],
    ['by its full name with a dot', 'http://loki.logs.svc.cluster.local.', [{ to: [namespace('logs')] }]],
    ['a pod of a headless Service', 'http://loki-0.loki.logs.svc:3100', [{ to: [namespace('logs')] }]],
    ['a complete name', 'http://grafana.com.', [anywhere({ port: 80 })]],
    ['a name that ends as on the Internet', 'https://grafana.com', [anywhere({ port: 443 })]],
    ['the API server by its Service', 'https://kubernetes.default.svc:443', [anywhere({ port: 443 }, { port: 6443 })]],
    ['a namespace of the app', 'http://loki.own:3100', [{ to: [namespace('own')] }]],
  ])('%s', (_, url, rules) => {
    const alloy = make(loki(`"${url}"`));

    expect(egress(alloy)).toEqual(rules);
    expect(problems(alloy)).toEqual([]);
  });

  test('a name that may be a Service or a host is let out as both, and said', () => {
    const alloy = make(loki('"http://loki.logs:3100"'));

    expect(egress(alloy)).toEqual([{ to: [namespace('logs')] }, anywhere({ port: 3100 })]);
    expect(problems(alloy)).toEqual([
      'warning egress-ambiguous: loki.write.x sends to loki.logs, which may be a Service or a host outside of the cluster: the network policy lets it out to both',
    ]);
  });

  test.each<[string, object, unknown]>([
    [
      'the pods behind it, and their port',
      { selector: { app: 'loki' }, ports: [{ port: 80, targetPort: 3100 }] },
      { to: [{ ...namespace('logs'), podSelector: { matchLabels: { app: 'loki' } } }], ports: [{ port: 3100 }] },
    ],
    [
      'a port with a name',
      { selector: { app: 'loki' }, ports: [{ port: 80, targetPort: 'http' }] },
      { to: [{ ...namespace('logs'), podSelector: { matchLabels: { app: 'loki' } } }], ports: [{ port: 'http' }] },
    ],
    [
      'the same port',
      { selector: { app: 'loki' }, ports: [{ port: 80 }] },
      { to: [{ ...namespace('logs'), podSelector: { matchLabels: { app: 'loki' } } }], ports: [{ port: 80 }] },
    ],
    ['a host under another name', { type: 'ExternalName', externalName: 'loki.example.com' }, anywhere({ port: 80 })],
    ['endpoints that somebody else keeps', { ports: [{ port: 80, targetPort: 3100 }] }, anywhere({ port: 3100 })],
  ])('a Service of the app: %s', (_, spec, rule) => {
    const alloy = make(loki('"http://loki.logs"'));
    service(alloy, spec);

    expect(egress(alloy)).toEqual([rule]);
    expect(problems(alloy)).toEqual([]);
  });

  const token = 'bearer_token_file = "/var/run/secrets/kubernetes.io/serviceaccount/token"';

  test.each<[string, string]>([
    ['Vault', 'remote.vault "v" { server = "https://10.0.0.9:8200"; path = "kv/p"; auth.kubernetes { role = "r" } }'],
    ['a kubelet', `discovery.kubelet "k" { url = "https://10.0.0.9:8200"; ${token} }`],
  ])('not the API server, for one that shows its token to %s alone', (_, text) => {
    const alloy = make(text);

    expect(alloy.plan.template.spec?.automountServiceAccountToken).toBe(true);
    expect(egress(alloy)).not.toContainEqual(anywhere({ port: 443 }, { port: 6443 }));
  });

  test('the API server for one that it passes requests on for', () => {
    const text = `discovery.kubernetes "n" { role = "node"; api_server = "https://10.0.0.9:6443" }; prometheus.scrape "s" { targets = discovery.kubernetes.n.targets; ${token}; forward_to = [] }`;

    const flows = (props: AlloyProps) => JSON.stringify(egress(make(text, props)));

    expect(flows({})).not.toContain('"port":443');
    expect(flows({ grants: ['scrapeKubeletThroughApiServerProxy'] })).toContain('"port":443');
  });

  test('a proxy that the environment names', () => {
    const env = [{ name: 'HTTPS_PROXY', value: 'http://proxy.corp.example:3128' }];

    expect(egress(make('prometheus.exporter.self "s" { }', { env }))).toEqual([anywhere({ port: 3128 })]);
    expect(
      problems(make('prometheus.exporter.self "s" { }', { env: [{ name: 'HTTP_PROXY', value: '$(OTHER)' }] })),
    ).toEqual([
      "warning egress-unknown: the proxy that HTTP_PROXY names can't be told, so the network policy doesn't let it out",
    ]);
  });

  test('the members of a cluster, and the API server for those who call it', () => {
    const alloy = make('discovery.kubernetes "p" { role = "pod" }', { clustering: {} });

    expect(egress(alloy)).toEqual([
      { to: [{ ...namespace('own'), podSelector: { matchLabels: POD } }], ports: [{ port: 12345 }] },
      anywhere({ port: 443 }, { port: 6443 }),
    ]);
  });

  test('the API server where the props say it is', () => {
    const apiServer = { cidrs: ['10.0.0.1/32'], ports: [6443] };
    const alloy = make('discovery.kubernetes "p" { role = "pod" }', { networkPolicy: { egress: { apiServer } } });

    expect(egress(alloy)).toEqual([{ to: [{ ipBlock: { cidr: '10.0.0.1/32' } }], ports: [{ port: 6443 }] }]);
  });

  test('DNS where the props say it is', () => {
    const dns = { namespace: 'openshift-dns', port: 5353 };

    expect(policy(make('', { networkPolicy: { egress: { dns } } })).spec.egress).toEqual([
      { to: [namespace('openshift-dns')], ports: [{ port: 5353, protocol: 'UDP' }, { port: 5353 }] },
    ]);
  });

  test('one rule for one peer, each port once', () => {
    const alloy = make(
      `${loki('"https://a.example.com"')}; loki.write "y" { endpoint { url = "https://b.example.com" } }`,
    );

    expect(egress(alloy)).toEqual([anywhere({ port: 443 })]);
  });

  test('what only a running Alloy knows is left out and said, until it is named', () => {
    const text = loki('sys.env("URL")');

    expect(egress(make(text))).toEqual([]);
    expect(problems(make(text))).toEqual([
      "warning egress-unknown: loki.write.x sends to where `endpoint > url` says, which is known only at run time, so the network policy doesn't let it out",
    ]);

    const named = make(text, {
      networkPolicy: { egress: { to: { 'loki.write.x': ['https://a.example.com', '10.0.0.0/8:3100'] } } },
    });
    expect(problems(named)).toEqual([]);
    expect(egress(named)).toEqual([
      anywhere({ port: 443 }),
      { to: [{ ipBlock: { cidr: '10.0.0.0/8' } }], ports: [{ port: 3100 }] },
    ]);
  });

  test('refuses a destination by hand that is no address', () => {
    const alloy = make('', { networkPolicy: { egress: { to: { sidecar: ['http://'] } } } });

    expect(problems(alloy)).toEqual([
      'error egress-address: `networkPolicy.egress.to` has "http://" for sidecar, which is no address',
    ]);
    expect(() => policy(alloy)).toThrow('which is no address');
  });

  test("says that it doesn't hold in the node's network", () => {
    expect(problems(make('', { hostNetwork: true }))).toEqual([
      "warning host-network-policy: the pods are in the node's network, where the network policy doesn't hold for them",
    ]);
  });

  test('explain names who sends where, and why a rule is wide', () => {
    const text = renderExplanation(make(loki('"http://loki:3100"'), { clustering: {} }).explain());

    expect(text).toContain(`Network policy: let out to
  DNS: UDP 53, TCP 53 <- every name in the configuration
  the members of the cluster: TCP 12345 <- clustering
  loki:3100: any port <- loki.write.x (any port: the Service is not part of the app, so that neither its pods nor their ports are known)
`);
  });
});

describe('a CiliumNetworkPolicy', () => {
  const cilium = (text: string, props: AlloyProps = {}) =>
    policy(make(text, { ...props, networkPolicy: { flavor: 'cilium', egress: {}, ...props.networkPolicy } }));
  const NAMESPACE = 'k8s:io.kubernetes.pod.namespace';
  const tcp = (...ports: (number | string)[]) => [
    { ports: ports.map((port) => ({ port: String(port), protocol: 'TCP' })) },
  ];
  const to = (text: string, props?: AlloyProps) => cilium(text, props).spec.egress.slice(2);

  test('sees DNS answers, so that it can match names', () => {
    const { apiVersion, kind, spec } = cilium(loki('"https://logs.example.com"'));

    expect([apiVersion, kind]).toEqual(['cilium.io/v2', 'CiliumNetworkPolicy']);
    expect(spec.endpointSelector).toEqual({ matchLabels: POD });
    const toPorts = [
      {
        ports: [
          { port: '53', protocol: 'UDP' },
          { port: '53', protocol: 'TCP' },
        ],
        rules: { dns: [{ matchPattern: '*' }] },
      },
    ];
    expect(spec.egress).toEqual([
      { toEndpoints: [{ matchLabels: { [NAMESPACE]: 'kube-system', 'k8s-app': 'kube-dns' } }], toPorts },
      { toCIDR: ['169.254.20.10/32'], toPorts },
      { toFQDNs: [{ matchName: 'logs.example.com' }], toPorts: tcp(443) },
    ]);
  });

  test.each<[string, string, unknown[]]>([
    ['an address', loki('"http://10.1.2.3"'), [{ toCIDR: ['10.1.2.3/32'], toPorts: tcp(80) }]],
    ['a Service', loki('"http://loki.logs.svc:3100"'), [{ toEndpoints: [{ matchLabels: { [NAMESPACE]: 'logs' } }] }]],
    [
      'the API server and all pods',
      'discovery.kubernetes "p" { role = "pod" }; prometheus.scrape "s" { targets = discovery.kubernetes.p.targets; forward_to = [] }',
      [
        { toEntities: ['kube-apiserver'] },
        { toEndpoints: [{ matchExpressions: [{ key: NAMESPACE, operator: 'Exists' }] }] },
      ],
    ],
    [
      'the nodes',
      'discovery.kubernetes "n" { role = "node" }; prometheus.scrape "s" { targets = discovery.kubernetes.n.targets; forward_to = [] }',
      [{ toEntities: ['kube-apiserver'] }, { toEntities: ['host', 'remote-node'], toPorts: tcp(10250) }],
    ],
    [
      'a public cloud',
      'discovery.linode "l" { bearer_token_file = "/t" }',
      [{ toEntities: ['world'], toPorts: tcp(443) }],
    ],
  ])('%s', (_, text, rules) => {
    expect(to(text)).toEqual(rules);
  });

  test('lets in what a NetworkPolicy does', () => {
    const from = {
      'http-metrics': [
        { namespaceSelector: { matchLabels: { team: 'a' } }, podSelector: { matchLabels: { app: 'x' } } },
        { ipBlock: { cidr: '10.0.0.0/8' } },
      ],
      'loki-api': [{ namespaceSelector: {} }],
    };
    const text = 'loki.source.api "a" { http { listen_address = "0.0.0.0"; listen_port = 3500 }; forward_to = [] }';

    const { spec } = policy(make(text, { networkPolicy: { flavor: 'cilium', from } }));

    expect(spec.ingress).toEqual([
      {
        fromEndpoints: [{ matchLabels: { app: 'x', 'k8s:io.cilium.k8s.namespace.labels.team': 'a' } }],
        toPorts: tcp(12345),
      },
      { fromCIDRSet: [{ cidr: '10.0.0.0/8' }], toPorts: tcp(12345) },
      { fromEndpoints: [{ matchExpressions: [{ key: NAMESPACE, operator: 'Exists' }] }], toPorts: tcp(3500) },
    ]);
    expect(spec.egress).toBeUndefined();
  });

  test('lets nobody in where the lists are empty', () => {
    expect(cilium('', { networkPolicy: { flavor: 'cilium', from: { 'http-metrics': [] } } }).spec.ingress).toEqual([
      {},
    ]);
  });
});
