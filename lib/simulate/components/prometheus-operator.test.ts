import { readModel } from '../../analysis';
import type { KubernetesObject } from '../kubernetes/object';
import { Simulation } from '../simulation';
import { stepsTo } from '../way';
import type { World } from '../world';

const config = (components: string) =>
  `${components}\nprometheus.echo "out" { }\n`.replaceAll('TO', 'forward_to = [prometheus.echo.out.receiver]');

/** What becomes of objects. */
function run(components: string, objects: readonly KubernetesObject[], world: World = {}) {
  return new Simulation(readModel(config(components)), { ...world, objects }).start().outcome;
}

const services = 'prometheus.operator.servicemonitors "all" {\n  TO\n}';
const pods = 'prometheus.operator.podmonitors "all" {\n  TO\n}';

const pod = (name: string, namespace = 'shop', labels: Record<string, string> = { app: 'cart' }): KubernetesObject => ({
  kind: 'Pod',
  metadata: { name, namespace, labels },
  spec: {
    containers: [
      {
        name: 'app',
        ports: [
          { name: 'web', containerPort: 8080 },
          { name: 'admin', containerPort: 9090 },
        ],
      },
    ],
  },
});
const service = (name: string, namespace = 'shop', labels: Record<string, string> = { app: 'cart' }) => ({
  kind: 'Service',
  metadata: { name, namespace, labels },
  spec: { selector: { app: 'cart' }, ports: [{ name: 'http', port: 80, targetPort: 'web' }] },
});
const object = (kind: string, spec: object, metadata: object = {}): KubernetesObject => ({
  kind,
  metadata: { name: 'cart', namespace: 'shop', ...metadata },
  spec,
});
const serviceMonitor = (spec: object = {}, metadata: object = {}) =>
  object(
    'ServiceMonitor',
    { selector: { matchLabels: { app: 'cart' } }, endpoints: [{ port: 'http' }], ...spec },
    metadata,
  );
const podMonitor = (spec: object = {}, metadata: object = {}) =>
  object('PodMonitor', { podMetricsEndpoints: [{ port: 'web' }], ...spec }, metadata);

const labelsOf = (outcome: ReturnType<typeof run>) => outcome.scraped.map(({ labels }) => Object.fromEntries(labels));
const whys = (outcome: ReturnType<typeof run>) => outcome.losses.map(({ what, why }) => `${what}: ${why}`);

describe('a ServiceMonitor', () => {
  test.each(['endpoints', 'endpointslice'])('by the role %s: the pods behind the service, by its port', (role) => {
    const text = services.replace('TO', `TO\n  kubernetes_role = "${role}"`);
    const { scraped } = run(text, [pod('cart-1'), service('cart'), serviceMonitor()]);

    expect(scraped).toMatchObject([
      {
        component: 'prometheus.operator.servicemonitors.all',
        url: 'http://10.1.0.1:8080/metrics',
        interval: 60_000_000_000n,
        clustered: false,
      },
    ]);
    expect(Object.fromEntries(scraped[0]!.labels)).toEqual({
      job: 'cart',
      instance: '10.1.0.1:8080',
      namespace: 'shop',
      service: 'cart',
      pod: 'cart-1',
      container: 'app',
      endpoint: 'http',
    });
  });

  test('each endpoint is a job of its own', () => {
    const endpoints = [{ port: 'http' }, { targetPort: 9090, path: '/admin', interval: '30s' }];
    const { scraped } = run(services, [pod('cart-1'), service('cart'), serviceMonitor({ endpoints })]);

    expect(scraped.map(({ url, interval }) => [url, interval])).toEqual([
      ['http://10.1.0.1:8080/metrics', 60_000_000_000n],
      ['http://10.1.0.1:9090/admin', 30_000_000_000n],
    ]);
  });

  test('other services and other ports are dropped by a rule that names the field', () => {
    const other = service('other', 'shop', { app: 'other' });
    const outcome = run(services, [pod('cart-1'), service('cart'), other, serviceMonitor()]);

    expect(outcome.scraped).toHaveLength(1);
    expect(whys(outcome)).toContainEqual(
      expect.stringMatching(/^serviceMonitor\/shop\/cart\/0 selector\.matchLabels\.app: keep: .*doesn't match/),
    );
    expect(whys(outcome)).toContainEqual(
      expect.stringMatching(/^serviceMonitor\/shop\/cart\/0 endpoints\[0\]\.port: keep: /),
    );
  });

  test('services of other namespaces are left out unless it says so', () => {
    const objects = [pod('cart-1', 'bank'), service('cart', 'bank')];

    expect(whys(run(services, [...objects, serviceMonitor()]))).toContainEqual(
      "serviceMonitor/shop/cart/0 namespaceSelector: namespace bank isn't among shop",
    );
    expect(run(services, [...objects, serviceMonitor({ namespaceSelector: { any: true } })]).scraped).toHaveLength(1);
    const named = serviceMonitor({ namespaceSelector: { matchNames: ['bank'] } });
    expect(run(services, [...objects, named]).scraped).toHaveLength(1);
  });

  test('labels of services, pods and nodes', () => {
    const node = { kind: 'Node', metadata: { name: 'node-1', labels: { zone: 'z1' } } };
    const labelled = pod('cart-1', 'shop', { app: 'cart', team: 'blue' });
    const monitor = serviceMonitor({
      attachMetadata: { node: true },
      targetLabels: ['app'],
      podTargetLabels: ['team', 'missing'],
      jobLabel: 'app',
      endpoints: [
        {
          port: 'http',
          relabelings: [{ sourceLabels: ['__meta_kubernetes_node_label_zone'], targetLabel: 'zone' }],
        },
      ],
    });

    expect(labelsOf(run(services, [node, labelled, service('web'), monitor]))).toEqual([
      expect.objectContaining({ job: 'cart', app: 'cart', team: 'blue', zone: 'z1', service: 'web' }),
    ]);
  });

  test('pods that have ended are left out unless it says so', () => {
    const ended = { ...pod('cart-1'), status: { phase: 'Succeeded', podIP: '10.0.0.1' } };

    expect(whys(run(services, [ended, service('cart'), serviceMonitor()]))).toContainEqual(
      expect.stringContaining('endpoints[0].filterRunning: drop'),
    );
    const endpoints = [{ port: 'http', filterRunning: false }];
    expect(run(services, [ended, service('cart'), serviceMonitor({ endpoints })]).scraped).toHaveLength(1);
  });

  test('samples go through its rules, behind the labels of the target', () => {
    const metricRelabelings = [
      { sourceLabels: ['__name__'], regex: 'go_.*', action: 'drop' },
      { sourceLabels: ['pod'], targetLabel: 'copied' },
    ];
    const monitor = serviceMonitor({ endpoints: [{ port: 'http', metricRelabelings }] });
    const { arrivals, losses } = run(services, [pod('cart-1'), service('cart'), monitor], { metrics: 'm 1\ngo_x 2' });
    const series = arrivals.flatMap((arrival) => (arrival.signal === 'metrics' ? [arrival.sample] : []));
    const named = (name: string) => series.find(({ labels }) => labels.get('__name__') === name);

    expect(named('m')?.labels.get('copied')).toBe('cart-1');
    expect(named('go_x')).toBeUndefined();
    expect(named('up')?.labels.has('copied')).toBe(false);
    expect(named('scrape_samples_scraped')?.value).toBe(2);
    expect(named('scrape_samples_post_metric_relabeling')?.value).toBe(1);
    expect(losses.at(-1)).toMatchObject({ what: 'serviceMonitor/shop/cart/0 endpoints[0].metricRelabelings[0]: drop' });
  });

  test('a rule that takes the name of a series away lets the scrape fail', () => {
    const metricRelabelings = [{ regex: '__name__', action: 'labeldrop' }];
    const monitor = serviceMonitor({ endpoints: [{ port: 'http', metricRelabelings }] });
    const outcome = run(services, [pod('cart-1'), service('cart'), monitor], { metrics: 'm 1' });

    expect(whys(outcome)).toContain('scrape: a rule leaves a series without name');
  });

  test('limits count the samples that are left', () => {
    const endpoints = [
      { port: 'http', metricRelabelings: [{ sourceLabels: ['__name__'], regex: 'b', action: 'drop' }] },
    ];
    const up = (sampleLimit: number, metrics: string) => {
      const { losses } = run(services, [pod('cart-1'), service('cart'), serviceMonitor({ sampleLimit, endpoints })], {
        metrics,
      });
      return !losses.some(({ why }) => why?.startsWith('sample_limit'));
    };

    expect(up(1, 'a 1\nb 1')).toBe(true);
    expect(up(1, 'a 1\nc 1')).toBe(false);
  });

  test('more targets than it may have are an error of the test; other monitors go on', () => {
    const monitors = [serviceMonitor({ targetLimit: 1 }), serviceMonitor({}, { name: 'b' })];
    const { scraped, gaps } = run(services, [pod('cart-1'), pod('cart-2'), service('cart'), ...monitors]);

    expect(gaps.map(({ message }) => message)).toEqual([expect.stringContaining('target_limit: 2 targets')]);
    expect(scraped).toHaveLength(2);
  });
});

describe('a PodMonitor', () => {
  test('the port of pods, with the names of the objects', () => {
    const outcome = run(pods, [pod('cart-1'), podMonitor({ selector: { matchLabels: { app: 'cart' } } })]);

    expect(labelsOf(outcome)).toEqual([
      {
        job: 'shop/cart',
        instance: '10.1.0.1:8080',
        namespace: 'shop',
        pod: 'cart-1',
        container: 'app',
        endpoint: 'web',
      },
    ]);
    expect(
      run(pods, [pod('a', 'shop', {}), podMonitor({ selector: { matchLabels: { app: 'cart' } } })]).scraped,
    ).toEqual([]);
  });

  test('a pod without an address is none of its targets', () => {
    const pending = { ...pod('cart-1'), status: { phase: 'Pending' } };

    expect(whys(run(pods, [pending, podMonitor()]))).toEqual([
      'podMonitor/shop/cart/0 Pod shop/cart-1: it has no IP address',
    ]);
  });

  test('one container is scraped once by a monitor, and once by each', () => {
    const both = [podMonitor(), podMonitor({}, { name: 'again' })];

    expect(run(pods, [pod('cart-1'), ...both]).scraped).toHaveLength(2);
  });
});

describe('a Probe', () => {
  const probes = 'prometheus.operator.probes "all" {\n  TO\n}';
  const prober = { url: 'blackbox:9115' };

  test('asks its prober for what it lists', () => {
    const spec = { prober, module: 'http_2xx', targets: { staticConfig: { static: ['https://shop.example'] } } };
    const outcome = run(probes, [object('Probe', spec)]);

    expect(outcome.scraped.map(({ url }) => url)).toEqual([
      'http://blackbox:9115/probe?module=http_2xx&target=https%3A%2F%2Fshop.example',
    ]);
    expect(labelsOf(outcome)).toEqual([
      { job: 'probe/shop/cart', namespace: 'shop', instance: 'https://shop.example' },
    ]);
  });

  test('or for ingresses', () => {
    const ingress = {
      kind: 'Ingress',
      metadata: { name: 'web', namespace: 'shop', labels: { probed: 'yes' } },
      spec: { tls: [{ hosts: ['shop.example'] }], rules: [{ host: 'shop.example' }] },
    };
    const spec = { prober, targets: { ingress: { selector: { matchLabels: { probed: 'yes' } } } } };
    const outcome = run(probes, [ingress, object('Probe', spec)]);

    expect(labelsOf(outcome)).toEqual([
      { job: 'probe/shop/cart', namespace: 'shop', ingress: 'web', instance: 'https://shop.example/' },
    ]);
  });

  test('or for nothing', () => {
    expect(whys(run(probes, [object('Probe', { prober })]))).toEqual(['Probe shop/cart: it says no targets']);
  });
});

describe('a ScrapeConfig', () => {
  const configs = 'prometheus.operator.scrapeconfigs "all" {\n  TO\n}';

  test('scrapes what it lists', () => {
    const spec = { staticConfigs: [{ targets: ['db:9187'], labels: { env: 'dev' } }] };

    expect(labelsOf(run(configs, [object('ScrapeConfig', spec)]))).toEqual([
      { job: 'scrapeConfig/shop/cart/static/0', instance: 'db:9187', env: 'dev' },
    ]);
  });

  test('what a server answers has to be given', () => {
    const monitor = object('ScrapeConfig', {
      httpSDConfigs: [{ url: 'http://sd/targets' }],
      staticConfigs: [{ targets: ['a:1'] }],
      relabelings: [{ sourceLabels: ['__meta_url'], targetLabel: 'from' }],
    });
    const missing = run(configs, [monitor]);
    const given = run(configs, [monitor], { targets: { 'scrapeConfig/shop/cart/http/0': [{ __address__: 'b:1' }] } });

    expect(missing.gaps.map(({ message }) => message)).toEqual([
      "config.alloy:1:1: prometheus.operator.scrapeconfigs.all: scrapeConfig/shop/cart/http/0: what http://sd/targets answers isn't known: give it with `targets`",
    ]);
    expect(missing.scraped).toHaveLength(1);
    expect(labelsOf(given)).toContainEqual({
      job: 'scrapeConfig/shop/cart/http/0',
      instance: 'b:1',
      from: 'http://sd/targets',
    });
  });
});

describe('the component', () => {
  const selecting = (lines: string) => pods.replace('TO', `TO\n${lines}`);

  test('reads objects of its namespaces', () => {
    const text = selecting('  namespaces = ["bank"]');

    expect(whys(run(text, [pod('cart-1'), podMonitor()]))).toEqual([
      "PodMonitor shop/cart: namespace shop isn't among bank",
    ]);
    expect(run(text, [pod('a', 'bank'), podMonitor({}, { namespace: 'bank' })]).scraped).toHaveLength(1);
  });

  test.each([
    ['match_labels = {"team" = "blue"}', true],
    ['match_labels = {"team" = "red"}', false],
    ['match_expression {\n key = "team"\n operator = "In"\n values = ["red", "blue"]\n }', true],
    ['match_expression {\n key = "team"\n operator = "NotIn"\n values = ["blue"]\n }', false],
    ['match_expression {\n key = "team"\n operator = "Exists"\n }', true],
    ['match_expression {\n key = "team"\n operator = "DoesNotExist"\n }', false],
    ['', true],
  ])('reads objects whose labels match %j: %s', (selector, isRead) => {
    const objects = [pod('cart-1'), podMonitor({}, { labels: { team: 'blue' } })];

    expect(run(selecting(`  selector {\n ${selector}\n }`), objects).scraped).toHaveLength(isRead ? 1 : 0);
  });

  test.each([
    ['match_expression {\n key = "a"\n operator = "Is"\n }', '"Is" is not a valid label selector operator'],
    ['match_expression {\n key = "a"\n operator = "In"\n }', 'the operator In takes one or more values'],
  ])('a selector that Alloy refuses is an error: %j', (selector, message) => {
    const { gaps } = run(selecting(`  selector {\n ${selector}\n }`), [podMonitor()]);

    expect(gaps.map(({ message: text }) => text)).toEqual([expect.stringContaining(message)]);
  });

  test('its rules come first, at their place', () => {
    const rule = '  rule {\n source_labels = ["job"]\n target_label = "first"\n }';
    const { scraped } = run(selecting(rule), [pod('cart-1'), podMonitor()]);
    const steps = stepsTo(scraped[0]!.step);
    const places = new Map(steps.map(({ what, place }) => [what, place.line]));

    expect(scraped[0]!.labels.get('first')).toBe('podMonitor/shop/cart/0');
    expect(places.get('rule 1: replace')).toBe(3);
    expect(places.get('podMonitor/shop/cart/0 label pod: replace')).toBe(1);
    expect(steps[0]!.object).toEqual({ kind: 'PodMonitor', namespace: 'shop', name: 'cart' });
  });

  test('says how objects that leave it open are scraped, and whether members of a cluster share targets', () => {
    const lines =
      '  scrape {\n default_scrape_interval = "30s"\n default_sample_limit = 1\n }\n  clustering {\n enabled = true\n }';
    const { scraped, losses } = run(selecting(lines), [pod('cart-1'), podMonitor()], { metrics: 'a 1\nb 1' });

    expect(scraped).toMatchObject([{ interval: 30_000_000_000n, clustered: true }]);
    expect(losses.some(({ why }) => why === 'sample_limit: 2 samples are more than 1')).toBe(true);
  });

  test('an object that Alloy refuses has no effect, others have', () => {
    const wrong = podMonitor({ podMetricsEndpoints: [{ interval: 'often' }] }, { name: 'wrong' });
    const outcome = run(pods, [pod('cart-1'), wrong, podMonitor()]);

    expect(whys(outcome)).toContain(
      'PodMonitor shop/wrong: Alloy refuses it: parsing interval: not a valid duration string: "often"',
    );
    expect(outcome.scraped).toHaveLength(1);
  });

  test('of one with a wrong endpoint behind others it is unknown what they do', () => {
    const wrong = podMonitor({ podMetricsEndpoints: [{}, { interval: 'often' }] });
    const { scraped, gaps } = run(pods, [pod('cart-1'), wrong]);

    expect(scraped).toEqual([]);
    expect(gaps.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^config\.alloy:1:1: prometheus\.operator\.podmonitors\.all: PodMonitor shop\/cart: .*depends/,
      ),
    ]);
  });

  test('a rule that sets a label of a name that is none is refused', () => {
    const { gaps } = run(selecting('  rule {\n target_label = "a-b"\n }'), [podMonitor()]);

    expect(gaps.map(({ message }) => message)).toEqual([expect.stringContaining(`config.alloy:3:3`)]);
  });

  test('objects of other API groups are none of its', () => {
    expect(run(pods, [pod('cart-1'), { ...podMonitor(), apiVersion: 'example.com/v1' }])).toMatchObject({
      scraped: [],
      losses: [],
    });
    expect(run(pods, [pod('a'), { ...podMonitor(), apiVersion: 'monitoring.coreos.com/v1' }]).scraped).toHaveLength(1);
  });

  test.each([
    ['  scrape {\n enable_type_and_unit_labels = true\n }', 'enable_type_and_unit_labels'],
    ['  kubernetes_role = "pod"', 'only endpoints and endpointslice are supported'],
  ])('what it does not execute is an error: %j', (lines, message) => {
    expect(run(selecting(lines), []).gaps.map(({ message: text }) => text)).toEqual([expect.stringContaining(message)]);
  });
});
