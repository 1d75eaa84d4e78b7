import { Chart } from 'cdk8s';
import type { k8s } from 'cdk8s-plus-28';
import {
  conflictsOf,
  containerOf,
  find,
  make,
  OTLP,
  podOf,
  synth,
  workloadProblems,
} from '../../../test/harness/workload';
import {
  AlloyPodMonitor,
  AlloyProbe,
  type AlloyProps,
  AlloyService,
  AlloyServiceMonitor,
  ConfigDelivery,
  Controller,
  Platform,
} from '..';

/** Codes and messages of what is wrong with the workload. */
const wrong = (props: AlloyProps, text = OTLP) =>
  workloadProblems(make(text, props)).map(({ code, message }) => `${code}: ${message}`);

const NO_PROBES = { startup: AlloyProbe.none(), readiness: AlloyProbe.none(), liveness: AlloyProbe.none() };

test('a Service without any port is an error', () => {
  expect(wrong({ httpServer: { exposed: false } }, '')).toEqual([
    'service-port: the Service has no port: nothing listens for others, and the HTTP server is not exposed',
  ]);
  expect(wrong({ httpServer: { exposed: false }, service: AlloyService.none() }, '')).toEqual([]);
});

test('another port is that of process, container, Services, reloader, policy and endpoint', () => {
  const alloy = make(OTLP, {
    httpServer: { port: 23_456 },
    clustering: {},
    configDelivery: ConfigDelivery.reload(),
    networkPolicy: { egress: {} },
  });
  const objects = synth(alloy);
  const [container, reloader] = podOf(alloy).containers;

  expect(container.args).toContain('--server.http.listen-addr=0.0.0.0:23456');
  expect(container.ports[0]).toEqual({ name: 'http-metrics', containerPort: 23_456 });
  expect(container.readinessProbe.httpGet).toEqual({ path: '/-/ready', port: 'http-metrics' });
  expect(reloader.args).toContain('--reload-url=http://localhost:23456/-/reload');
  expect(reloader.args).toContain('--listen-address=127.0.0.1:23457');
  expect(find(objects, 'Service').spec.ports[0]).toMatchObject({ name: 'http-metrics', port: 23_456 });
  expect(find(objects, 'Service', 'alloy-cluster').spec.ports).toEqual([
    { name: 'http', port: 23_456, targetPort: 'http-metrics' },
  ]);
  expect(alloy.http.url).toBe('http://alloy.monitoring-stack.svc.cluster.local:23456');
  expect(JSON.stringify(objects)).not.toContain('12345');
  expect(JSON.stringify(find(objects, 'NetworkPolicy').spec.egress)).toContain('"ports":[{"port":23456}]');
});

test('a listener may have 12345 where the server has another port, and none the port of the server', () => {
  const receiver = (port: number) => OTLP.replace('grpc { }', `grpc {\n endpoint = "0.0.0.0:${port}"\n }`);

  const conflicts = (port: number) => conflictsOf(make(receiver(port), { httpServer: { port: 8000 } }));

  expect(conflicts(12_345)).toEqual([]);
  expect(conflicts(8000)).toEqual([
    "otelcol.receiver.otlp.default listens on port 8000 (TCP), and so does Alloy's own HTTP server",
  ]);
});

test('a port below 1024 is opened to the user of the image', () => {
  expect(podOf(make(OTLP, { httpServer: { port: 80 } })).securityContext).toMatchObject({
    runAsUser: 473,
    sysctls: [{ name: 'net.ipv4.ip_unprivileged_port_start', value: '80' }],
  });
});

test('an IPv6 address stands in brackets', () => {
  expect(containerOf(make(OTLP, { httpServer: { address: '::' } })).args).toContain(
    '--server.http.listen-addr=[::]:12345',
  );
});

test('a server that is not exposed has no port, and probes and members of the cluster find it by number', () => {
  const alloy = make(OTLP, { httpServer: { exposed: false }, clustering: {}, networkPolicy: {} });
  const objects = synth(alloy);
  const container = containerOf(alloy);
  const names = (ports: { name: string }[]) => ports.map(({ name }) => name);

  expect(names(container.ports)).toEqual(['otlp-grpc', 'otlp-http']);
  expect(names(find(objects, 'Service').spec.ports)).toEqual(['otlp-grpc', 'otlp-http']);
  for (const probe of ['startupProbe', 'readinessProbe', 'livenessProbe']) {
    expect(container[probe].httpGet.port).toBe(12_345);
  }
  expect(find(objects, 'Service', 'alloy-cluster').spec.ports).toEqual([
    { name: 'http', port: 12_345, targetPort: 12_345 },
  ]);
  expect(find(objects, 'NetworkPolicy').spec.ingress).toEqual([
    { from: [{ podSelector: find(objects, 'NetworkPolicy').spec.podSelector }], ports: [{ port: 12_345 }] },
    { ports: [{ port: 4317 }, { port: 4318 }] },
  ]);
  expect(workloadProblems(alloy)).toEqual([]);
});

test.each([AlloyServiceMonitor, AlloyPodMonitor])(
  '%p has nothing to scrape at a server that is not exposed',
  (Monitor) => {
    const alloy = make(OTLP, { httpServer: { exposed: false } });
    new Monitor(Chart.of(alloy), 'monitor', { alloy });

    expect(() => synth(alloy)).toThrow('the HTTP server of the Alloy is not exposed, so that nothing can be scraped');
  },
);

test('on the loopback address, each that would get no answer is named, and how to go on', () => {
  const found = make(OTLP, {
    httpServer: { address: '127.0.0.1' },
    clustering: {},
    probes: { liveness: AlloyProbe.none() },
  });

  expect(workloadProblems(found).map(({ code, message, hint }) => [code, message, hint])).toEqual([
    [
      'http-server',
      "Alloy's own HTTP server listens on 127.0.0.1, so that nothing reaches it through the Service",
      'add `exposed: false` to `httpServer`',
    ],
    [
      'http-server',
      "Alloy's own HTTP server listens on 127.0.0.1, where the members of the cluster don't reach each other",
      'leave out `httpServer.address`',
    ],
    [
      'http-server',
      "Alloy's own HTTP server listens on 127.0.0.1, where the kubelet gets no answer to the startup, readiness probes",
      'leave out `httpServer.address` (`networkPolicy` limits who gets in), or do without: `probes: { startup: AlloyProbe.none(), readiness: AlloyProbe.none() }`',
    ],
  ]);
});

test.each<[string, AlloyProps]>([
  ['without probes', { probes: NO_PROBES }],
  [
    'with commands for probes',
    { probes: { ...NO_PROBES, liveness: AlloyProbe.derived({ exec: { command: ['true'] } }) } },
  ],
  ["in the node's network", { hostNetwork: true }],
])('the loopback address is fine %s', (_, props) => {
  const alloy = make(OTLP, { httpServer: { address: '127.0.0.1', exposed: false }, ...props });

  expect(workloadProblems(alloy)).toEqual([]);
  expect(containerOf(alloy).args).toContain('--server.http.listen-addr=127.0.0.1:12345');
});

test("in the node's network, the kubelet asks at the loopback address", () => {
  const { readinessProbe } = containerOf(
    make(OTLP, { httpServer: { address: '127.0.0.1', exposed: false }, hostNetwork: true }),
  );

  expect(readinessProbe.httpGet).toEqual({ path: '/-/ready', port: 12_345, host: '127.0.0.1' });
});

test("in the node's network, a member of a cluster is told its address", () => {
  const alloy = make(OTLP, { hostNetwork: true, clustering: {} });

  expect(containerOf(alloy).args).toContain('--cluster.advertise-address=$(POD_IP)');
  expect(containerOf(alloy).env).toEqual([{ name: 'POD_IP', valueFrom: { fieldRef: { fieldPath: 'status.podIP' } } }]);
  expect(containerOf(make(OTLP, { clustering: {} })).args.join(' ')).not.toContain('advertise');
  expect(containerOf(make(OTLP, { hostNetwork: true })).env).toBeUndefined();
});

test('on Windows, too', () => {
  const { args } = containerOf(make(OTLP, { platform: Platform.windows(), clustering: {} }));

  expect(args).toContain('--cluster.advertise-address=$(POD_IP)');
});

test('the path of the user interface moves nothing else', () => {
  const alloy = make(OTLP, { httpServer: { uiPathPrefix: '/alloy' }, configDelivery: ConfigDelivery.reload() });
  const [container, reloader] = podOf(alloy).containers;

  expect(container.args).toContain('--server.http.ui-path-prefix=/alloy');
  expect(container.readinessProbe.httpGet.path).toBe('/-/ready');
  expect(reloader.args).toContain('--reload-url=http://localhost:12345/-/reload');
});

test.each<[AlloyProps, string]>([
  [{ httpServer: { port: 0 } }, 'port` must be a whole number from 1 to 65535, got 0'],
  [{ httpServer: { port: 70_000 } }, 'port` must be a whole number from 1 to 65535, got 70000'],
  [{ httpServer: { address: '10.0.0.7' } }, 'address` is "10.0.0.7", and every pod has an address of its own'],
  [{ httpServer: { uiPathPrefix: 'alloy' } }, 'uiPathPrefix` is "alloy"'],
])('%j is an error', (props, message) => {
  expect(wrong(props)).toEqual([expect.stringContaining(`http-server: \`httpServer.${message}`)]);
});

test('a flag by hand for what the props say is an error', () => {
  expect(wrong({ extraArgs: ['--server.http.listen-addr=127.0.0.1:12345'] })).toEqual([
    expect.stringContaining('repeated-flag'),
  ]);
});

test('two Alloys of a node may be in its network, each with ports of its own', () => {
  const numbers = [12_345, 22_345].flatMap((port) => {
    const alloy = make('', { hostNetwork: true, httpServer: { port }, configDelivery: ConfigDelivery.reload() });
    return podOf(alloy).containers.flatMap(({ args }: k8s.Container) => args?.filter((arg) => arg.includes('listen-')));
  });

  expect(new Set(numbers).size).toBe(4);
});

test('the pods of a StatefulSet are named by the same port', () => {
  const objects = synth(make(OTLP, { controller: Controller.statefulSet(), httpServer: { port: 8080 } }));

  expect(find(objects, 'Service', 'alloy-cluster').spec.ports[0].port).toBe(8080);
});
