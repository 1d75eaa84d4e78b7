import { conflictsOf, find, make, OTLP, PODS, podOf, synth, workloadProblems } from '../../../test/harness/workload';
import { type Alloy, type AlloyProps, AlloyService, ConfigDelivery } from '..';

describe('a change of the configuration', () => {
  const hash = (text: string, props?: AlloyProps) =>
    find(synth(make(text, props)), 'DaemonSet').spec.template.metadata.annotations?.['checksum/config'];

  test('rolls the pods out, and nothing else does', () => {
    expect(hash(OTLP)).toMatch(/^[0-9a-f]{64}$/);
    expect(hash(OTLP)).toBe(hash(OTLP, { service: AlloyService.clusterIp({ labels: { a: 'b' } }) }));
    expect(hash(OTLP)).not.toBe(hash(PODS));
  });

  test('makes a new ConfigMap where they are immutable', () => {
    const alloy = make(OTLP, { configDelivery: ConfigDelivery.immutable() });
    const name = podOf(alloy).volumes[0].configMap.name;

    expect(name).toMatch(/^alloy-[0-9a-f]{10}$/);
    expect(find(synth(alloy), 'ConfigMap', name).immutable).toBe(true);
    expect(hash(OTLP, { configDelivery: ConfigDelivery.immutable() })).toBeUndefined();
  });
});

describe('the reloader', () => {
  const sidecar = (alloy: Alloy) => podOf(alloy).containers[1];

  test('watches the configuration, and the pods stay', () => {
    const alloy = make(OTLP, { configDelivery: ConfigDelivery.reload() });
    const { annotations } = find(synth(alloy), 'DaemonSet').spec.template.metadata;

    expect(sidecar(alloy)).toMatchSnapshot();
    expect(annotations).toEqual({ 'kubectl.kubernetes.io/default-container': 'alloy' });
    expect(find(synth(alloy), 'Namespace', 'monitoring-stack').metadata.labels).toMatchObject({
      'pod-security.kubernetes.io/enforce': 'restricted',
    });
  });

  test('speaks HTTPS where Alloy does', () => {
    const alloy = make('http {\n tls {\n cert_file = "/c"\n key_file = "/k"\n }\n}', {
      configDelivery: ConfigDelivery.reload(),
    });

    expect(sidecar(alloy).args).toContain('--reload-url=https://localhost:12345/-/reload');
  });

  test('takes a port, which no listener may use', () => {
    const alloy = make(OTLP.replace('http { }', 'http {\n endpoint = "0.0.0.0:12346"\n }'), {
      configDelivery: ConfigDelivery.reload(),
    });

    expect(conflictsOf(alloy)).toEqual([
      'otelcol.receiver.otlp.default listens on port 12346 (TCP), and so does the container config-reloader',
    ]);
  });

  test('is refused where it could not make Alloy reload', () => {
    const auth = 'http {\n auth {\n basic {\n username = "a"\n password = sys.env("P")\n }\n }\n}';

    expect(workloadProblems(make(auth, { configDelivery: ConfigDelivery.reload() })).map(({ code }) => code)).toEqual([
      'reload',
    ]);
  });

  test('is told of certificates that it could not show', () => {
    const tls =
      'http {\n tls {\n cert_file = "/c"\n key_file = "/k"\n client_auth_type = "RequireAnyClientCert"\n }\n}';

    const [found] = workloadProblems(make(tls, { configDelivery: ConfigDelivery.reload() }));

    expect(found?.message).toBe(
      "the config reloader can't make Alloy reload: the http block asks for client certificates",
    );
    expect(found?.hint).toContain('VerifyClientCertIfGiven');
  });
});

test('the configuration can be in a Secret', () => {
  const alloy = make(OTLP, { configDelivery: ConfigDelivery.rollout({ object: 'Secret' }) });
  const objects = synth(alloy);

  expect(objects.filter(({ kind }) => kind === 'ConfigMap')).toEqual([]);
  expect(find(objects, 'Secret').stringData).toEqual({ 'config.alloy': alloy.config.text });
  expect(podOf(alloy).volumes[0]).toEqual({ name: 'config', secret: { secretName: 'alloy' } });
});
