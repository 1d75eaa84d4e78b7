import { Chart, Testing } from 'cdk8s';
import { Alloy, type AlloyConfig, type AlloyProps, pipelines, prometheus, pyroscope } from '../lib';
import { synth } from './harness/workload';

/** An Alloy with what is added to its configuration. */
function made(add: (config: AlloyConfig) => void, props: AlloyProps = {}): Alloy {
  const chart = new Chart(Testing.app(), 'test', { namespace: 'monitoring', disableResourceNameHashes: true });
  const alloy = new Alloy(chart, 'alloy', props);
  add(alloy.config);
  return alloy;
}

const forwardTo = (config: AlloyConfig) => [
  new pyroscope.Write(config, 'default', { endpoint: [{ url: 'http://pyroscope:4040' }] }).receiver,
];
const receiver = (config: AlloyConfig) =>
  new pipelines.ProfileReceiver(config, 'sent', { forwardTo: forwardTo(config) });
const errors = (alloy: Alloy) => alloy.check().filter(({ severity }) => severity === 'error');
const podOf = (alloy: Alloy) => synth(alloy).find(({ kind }) => kind === 'DaemonSet')!['spec'].template.spec;
const containerOf = (alloy: Alloy) => podOf(alloy).containers[0];

test.each<[string, (config: AlloyConfig) => void]>([
  ['EbpfProfiles', (config) => new pipelines.EbpfProfiles(config, 'ebpf', { forwardTo: forwardTo(config) })],
  [
    'Beyla',
    (config) =>
      new pipelines.Beyla(config, 'beyla', {
        metrics: [
          new prometheus.RemoteWrite(config, 'default', { endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }] })
            .receiver,
        ],
      }),
  ],
])('%s gets the capabilities for eBPF, as root in the process namespace of the node', (_, add) => {
  const alloy = made(add);

  expect(errors(alloy)).toEqual([]);
  expect(podOf(alloy).hostPID).toBe(true);
  expect(containerOf(alloy).securityContext.capabilities.add).toEqual(
    expect.arrayContaining(['BPF', 'PERFMON', 'SYS_PTRACE']),
  );
  expect(alloy.plan.podSecurity.level).toBe('privileged');
});

test('JavaProfiles has the process namespace of the node and runs as root', () => {
  const alloy = made((config) => new pipelines.JavaProfiles(config, 'java', { forwardTo: forwardTo(config) }));

  expect(errors(alloy)).toEqual([]);
  expect(podOf(alloy).hostPID).toBe(true);
  expect(JSON.stringify(podOf(alloy))).toContain('"runAsUser":0');
});

test.each<[string, (config: AlloyConfig) => void]>([
  ['PprofProfiles', (config) => new pipelines.PprofProfiles(config, 'pprof', { forwardTo: forwardTo(config) })],
  ['ProfileReceiver', receiver],
])('%s needs nothing of the node: without eBPF no privilege is left', (_, add) => {
  const alloy = made(add, { clustering: {} });

  expect(errors(alloy)).toEqual([]);
  expect(podOf(alloy).hostPID).toBeUndefined();
  expect(JSON.stringify(podOf(alloy))).not.toMatch(/privileged":true|hostPath|SYS_/);
  expect(alloy.plan.podSecurity.level).toBe('restricted');
});

test('a port is open for profiles that are sent, and for each receiver of the gateway', () => {
  const ports = (alloy: Alloy) =>
    synth(alloy)
      .find(({ kind }) => kind === 'Service')!
      ['spec'].ports.map(({ name, port, appProtocol }: Record<string, unknown>) => [name, port, appProtocol]);

  expect(ports(made(receiver))).toContainEqual(['pyroscope', 4040, 'http']);
  const gateway = made((config) => {
    const traces = [new pipelines.TraceLoadBalancer(config, 'all', { pods: { host: 'sampler', port: 4317 } }).input];
    new pipelines.OtlpGateway(config, 'all', {
      traces,
      jaeger: ['grpc', 'thriftCompact'],
      zipkinEndpoint: '0.0.0.0:9411',
    });
  });
  expect(
    ports(gateway)
      .map(([name, port]: [string, number]) => `${name} ${port}`)
      .sort(),
  ).toEqual([
    'http-metrics 12345',
    'jaeger-compact 6831',
    'jaeger-grpc 14250',
    'otlp-grpc 4317',
    'otlp-http 4318',
    'zipkin 9411',
  ]);
});
