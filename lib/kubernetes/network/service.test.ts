import { Chart, Testing } from 'cdk8s';
import { Alloy, AlloyService } from '..';

const SYSLOG = `loki.source.syslog "s" {
  listener { address = "0.0.0.0:1514" }
  listener {
    address  = "0.0.0.0:1514"
    protocol = "udp"
  }
  forward_to = [loki.write.w.receiver]
}
loki.write "w" {
  endpoint { url = "http://loki:3100/loki/api/v1/push" }
}
`;

function make(service = AlloyService.clusterIp()): Alloy {
  const chart = new Chart(Testing.app(), 'test', { namespace: 'own', disableResourceNameHashes: true });
  const alloy = new Alloy(chart, 'alloy', { service });
  alloy.config.addText(SYSLOG);
  return alloy;
}

// biome-ignore lint/suspicious/noExplicitAny: manifests are looked into freely here
function objects(alloy: Alloy): any[] {
  return Testing.synth(Chart.of(alloy));
}

const errors = (alloy: Alloy) =>
  alloy
    .check()
    .filter(({ severity }) => severity === 'error')
    .map(({ code, message }) => `${code}: ${message}`);

test('TCP and UDP of one number are two ports, of container and Service', () => {
  const made = objects(make());
  const { ports } = made.find(({ kind }) => kind === 'Service').spec;
  const container = made.find(({ kind }) => kind === 'DaemonSet').spec.template.spec.containers[0];

  expect(ports.slice(1)).toEqual([
    { name: 'syslog-1', port: 1514, targetPort: 'syslog-1' },
    { name: 'syslog-2', port: 1514, targetPort: 'syslog-2', protocol: 'UDP' },
  ]);
  expect(container.ports.slice(1)).toEqual([
    { name: 'syslog-1', containerPort: 1514 },
    { name: 'syslog-2', containerPort: 1514, protocol: 'UDP' },
  ]);
});

test('node ports of both, and traffic that stays on the node', () => {
  const alloy = make(
    AlloyService.nodePort({
      internalTrafficPolicy: 'Local',
      externalTrafficPolicy: 'Local',
      nodePorts: { 'syslog-1': 30_514, 'syslog-2': 30_514 },
    }),
  );

  const { spec } = objects(alloy).find(({ kind }) => kind === 'Service');

  expect(spec).toMatchObject({ type: 'NodePort', internalTrafficPolicy: 'Local', externalTrafficPolicy: 'Local' });
  expect(spec.ports.map(({ nodePort }: { nodePort?: number }) => nodePort)).toEqual([undefined, 30_514, 30_514]);
  expect(errors(alloy)).toEqual([]);
});

test('a load balancer from outside', () => {
  const alloy = make(AlloyService.loadBalancer({ annotations: { zone: 'a' }, labels: { team: 'o11y' } }));

  const service = objects(alloy).find(({ kind }) => kind === 'Service');

  expect(service.spec.type).toBe('LoadBalancer');
  expect(service.metadata.annotations).toEqual({ zone: 'a' });
  expect(service.metadata.labels).toMatchObject({ team: 'o11y', 'app.kubernetes.io/instance': 'alloy' });
});

test('none, and nothing that would be reached through it', () => {
  const alloy = make(AlloyService.none());

  expect(alloy.service).toBeUndefined();
  expect(objects(alloy).map(({ kind }) => kind)).not.toContain('Service');
});

test.each<[string, AlloyService, string]>([
  [
    'a number twice',
    AlloyService.nodePort({ nodePorts: { 'http-metrics': 30_000, 'syslog-1': 30_000 } }),
    'node-port: `nodePorts` has 30000 for http-metrics and for syslog-1',
  ],
  [
    'no number',
    AlloyService.nodePort({ nodePorts: { 'syslog-1': 0.5 } }),
    'node-port: `nodePorts` has 0.5 for syslog-1, which is no port',
  ],
])('refuses %s', (_, service, message) => {
  expect(errors(make(service))).toEqual([message]);
});
