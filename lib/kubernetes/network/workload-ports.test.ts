import { find, make, OTLP, podOf, problems, synth, workloadProblems } from '../../../test/harness/workload';
import { type Alloy, type AlloyProps, AlloyService, AlloyStorage } from '..';

describe('ports', () => {
  test('of listeners are those of container and Service', () => {
    const objects = synth(make(OTLP));

    expect(find(objects, 'Service').spec.ports).toEqual([
      { name: 'http-metrics', port: 12345, targetPort: 'http-metrics', appProtocol: 'http' },
      { name: 'otlp-grpc', port: 4317, targetPort: 'otlp-grpc', appProtocol: 'grpc' },
      { name: 'otlp-http', port: 4318, targetPort: 'otlp-http', appProtocol: 'http' },
    ]);
    expect(find(objects, 'DaemonSet').spec.template.spec.containers[0].ports).toEqual([
      { name: 'http-metrics', containerPort: 12345 },
      { name: 'otlp-grpc', containerPort: 4317 },
      { name: 'otlp-http', containerPort: 4318 },
    ]);
  });

  const faro = 'faro.receiver "f" {\n output { }\n}';

  test('on the loopback address behind a Service are an error', () => {
    const [found] = make(faro)
      .check()
      .filter(({ code }) => code === 'lint/loopback-listener');

    expect(found?.severity).toBe('error');
    expect(found?.hint).toContain('set `server > listen_address` to all addresses (0.0.0.0)');
  });

  test.each<[string, AlloyProps]>([
    ['without a Service', { service: AlloyService.none() }],
    ['that are private', { privateListeners: ['faro.receiver.f'] }],
  ])('on it %s are fine', (_, props) => {
    expect(problems(make(faro, props))).not.toContain('error lint/loopback-listener');
  });

  test('below 1024 are opened to the user of the image', () => {
    const pod = podOf(make('loki.source.syslog "s" {\n listener {\n address = "0.0.0.0:514"\n }\n forward_to = []\n}'));

    expect(pod.securityContext.sysctls).toEqual([{ name: 'net.ipv4.ip_unprivileged_port_start', value: '514' }]);
  });

  const SYSLOG = 'loki.source.syslog "s" {\n listener {\n address = "0.0.0.0:514"\n }\n forward_to = []\n}';

  test('below 1024 are opened to root without capabilities, too', () => {
    const pod = podOf(make(SYSLOG, { storage: AlloyStorage.hostPath() }));

    expect(pod.securityContext).toMatchObject({
      runAsUser: 0,
      sysctls: [{ name: 'net.ipv4.ip_unprivileged_port_start', value: '514' }],
    });
  });

  test("below 1024 need a capability in the node's network, where a pod can't set sysctls", () => {
    const pod = podOf(make(SYSLOG, { hostNetwork: true }));

    expect(pod.securityContext).toMatchObject({ runAsUser: 0 });
    expect(pod.securityContext.sysctls).toBeUndefined();
    expect(pod.containers[0].securityContext.capabilities).toEqual({ add: ['NET_BIND_SERVICE'], drop: ['ALL'] });
    expect(make(SYSLOG, { hostNetwork: true }).explain().security).toContainEqual({
      what: 'capability NET_BIND_SERVICE',
      askedBy: ['loki.source.syslog.s'],
      why: 'listens on port 514',
    });
  });

  test('that each item of a foreach opens anew are an error, told once', () => {
    const api = 'loki.source.api "a" {\n http {\n listen_port = 3500\n }\n forward_to = []\n }';
    const text = `foreach "f" {\n collection = [1, 2, 3]\n var = "each"\n template {\n ${api}\n }\n}`;

    const found = make(text)
      .check()
      .filter(({ code }) => code === 'lint/port-conflict');

    expect(found.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
      'error: foreach.f/loki.source.api.a listens on port 3500 (TCP), and so does its like for another item',
    ]);
  });

  test.each(['sys.env("POD_IP") + ":14317"', 'string.format("%s:14317", sys.env("POD_IP"))'])(
    'are known where only the host is not: %s',
    (endpoint) => {
      const alloy = make(OTLP.replace('grpc { }', `grpc {\n endpoint = ${endpoint}\n }`));

      expect(alloy.otlpGrpc.port).toBe(14_317);
      expect(workloadProblems(alloy)).toEqual([]);
    },
  );

  test('of an address that no pod has are told', () => {
    const at = (address: string) => make(OTLP.replace('grpc { }', `grpc {\n endpoint = "${address}:4317"\n }`));

    expect(workloadProblems(at('10.0.0.7')).map(({ code, message }) => [code, message])).toEqual([
      [
        'listener-address',
        'otelcol.receiver.otlp.default listens on 10.0.0.7, and every pod has an address of its own',
      ],
    ]);
    for (const address of ['0.0.0.0', '[::]', '', 'alloy.example']) expect(workloadProblems(at(address))).toEqual([]);
  });

  test('of one component can be private one by one', () => {
    const text =
      'loki.source.syslog "s" {\n listener {\n address = "0.0.0.0:1514"\n }\n listener {\n address = "127.0.0.1:1515"\n }\n forward_to = []\n}';
    const alloy = make(text, { privateListeners: ['syslog-2'] });

    expect(problems(make(text))).toContain('error lint/loopback-listener');
    expect(problems(alloy)).not.toContain('error lint/loopback-listener');
    expect(find(synth(alloy), 'Service').spec.ports.map(({ name }: { name: string }) => name)).toEqual([
      'http-metrics',
      'syslog-1',
    ]);
  });

  test('that change with each start are told, in the network of the node alone', () => {
    const api = (grpc: string) =>
      make(`loki.source.api "a" {\n http { }\n ${grpc}\n forward_to = []\n}`, { hostNetwork: true });
    const messages = (alloy: Alloy) => workloadProblems(alloy).map(({ code, hint }) => [code, hint]);

    expect(messages(api(''))).toEqual([['random-port', 'set `grpc > listen_port`']]);
    expect(messages(api('grpc {\n listen_port = 9095\n }'))).toEqual([]);
    expect(messages(make('loki.source.api "a" {\n http { }\n forward_to = []\n}'))).toEqual([]);
    expect(messages(make('loki.source.gcplog "g" {\n forward_to = []\n}', { hostNetwork: true }))).toEqual([]);
  });

  test('can be fixed on the nodes', () => {
    const { spec } = find(
      synth(
        make(OTLP, {
          service: AlloyService.nodePort({ externalTrafficPolicy: 'Local', nodePorts: { 'otlp-grpc': 30_017 } }),
        }),
      ),
      'Service',
    );

    expect(spec).toMatchObject({ type: 'NodePort', externalTrafficPolicy: 'Local' });
    expect(spec.ports[1].nodePort).toBe(30_017);
    expect(spec.ports[2]).not.toHaveProperty('nodePort');
  });
});
