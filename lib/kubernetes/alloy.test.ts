import { ApiObject, Chart, Duration, JsonPatch, Size, Testing } from 'cdk8s';
import { prometheus } from '../components';
import { AlloyConfig } from '../config';
import { type Expression, Secret, type SecretText } from '../values';
import { Alloy, type AlloyProps, AlloyStorage, Controller } from '.';

interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string; readonly labels?: Record<string, string> };
  // biome-ignore lint/suspicious/noExplicitAny: manifests are looked into freely here
  readonly [member: string]: any;
}

const OTLP = `otelcol.receiver.otlp "default" {
  grpc { }
  http { }
  output { traces = [otelcol.exporter.otlp.tempo.input] }
}
otelcol.exporter.otlp "tempo" {
  client { endpoint = "tempo:4317" }
}`;
const PODS = `discovery.kubernetes "pods" {
  role = "pod"
}
loki.source.kubernetes "pods" {
  targets    = discovery.kubernetes.pods.targets
  forward_to = [loki.write.default.receiver]
}
loki.write "default" {
  endpoint { url = "http://loki:3100/loki/api/v1/push" }
}`;

function chart(namespace: string | undefined = 'monitoring-stack'): Chart {
  return new Chart(Testing.app(), 'test', { disableResourceNameHashes: true, ...(namespace ? { namespace } : {}) });
}

function make(text: string, props: AlloyProps = {}, scope = chart()): Alloy {
  const alloy = new Alloy(scope, 'alloy', props);
  alloy.config.addText(text);
  return alloy;
}

function synth(alloy: Alloy): Manifest[] {
  return Testing.synth(Chart.of(alloy));
}

function find(objects: readonly Manifest[], kind: string, name = 'alloy'): Manifest {
  const found = objects.filter((object) => object.kind === kind && object.metadata.name === name);
  expect(found).toHaveLength(1);
  return found[0]!;
}

const podOf = (alloy: Alloy, kind = 'DaemonSet') => find(synth(alloy), kind).spec.template.spec;
const containerOf = (alloy: Alloy, kind?: string) => podOf(alloy, kind).containers[0];

/** Codes and messages of errors and warnings of the workload. */
const problems = (alloy: Alloy) => alloy.check().map(({ code, severity }) => `${severity} ${code}`);

describe('the objects', () => {
  test('of pod logs and traces', () => {
    expect(synth(make(`${PODS}\n${OTLP}`))).toMatchSnapshot();
  });

  test('of a configuration that asks for nothing', () => {
    expect(synth(make('loki.write "default" { }'))).toMatchSnapshot();
  });

  test('of a clustered StatefulSet with claims', () => {
    const storage = AlloyStorage.claimPerPod({ size: Size.gibibytes(20), whenDeleted: 'Delete' });

    expect(
      synth(make(OTLP, { clustering: {}, controller: Controller.statefulSet({ replicas: 3 }), storage })),
    ).toMatchSnapshot();
  });

  test("of a node's files", () => {
    const text =
      'local.file_match "pods" {\n path_targets = [{ __path__ = "/var/log/pods/*.log" }]\n}\nloki.source.file "pods" {\n targets = local.file_match.pods.targets\n forward_to = []\n}';

    expect(synth(make(text))).toMatchSnapshot();
  });

  test('are named by the construct, whatever the chart does with names', () => {
    const hashed = new Chart(Testing.app(), 'test', { namespace: 'a' });

    const names = synth(make(PODS, { clustering: {} }, hashed)).map(({ kind, metadata }) => `${kind} ${metadata.name}`);

    expect(names).toEqual([
      'Namespace a',
      'ServiceAccount alloy',
      'ClusterRole a-alloy',
      'ClusterRoleBinding a-alloy',
      'ConfigMap alloy',
      'Service alloy',
      'Service alloy-cluster',
      'DaemonSet alloy',
    ]);
  });

  test('that are not in a namespace have none; the others are in that of the Alloy', () => {
    for (const { kind, metadata } of synth(make(PODS))) {
      const isClusterScoped = ['Namespace', 'ClusterRole', 'ClusterRoleBinding'].includes(kind);
      expect([kind, metadata.namespace]).toEqual([kind, isClusterScoped ? undefined : 'monitoring-stack']);
    }
  });

  test('are in monitoring-stack where nobody says otherwise, or where the prop says', () => {
    expect(make(OTLP, {}, chart('')).namespace).toBe('monitoring-stack');
    expect(find(synth(make(OTLP, { namespace: 'x' })), 'Service').metadata.namespace).toBe('x');
  });

  test('of a second synth are the same', () => {
    const alloy = make(PODS);

    expect(synth(alloy)).toEqual(synth(alloy));
  });

  test('follow what is added between two synths, and what no longer holds goes', () => {
    const alloy = make('remote.kubernetes.secret "s" {\n namespace = "a"\n name = "b"\n}', {
      configDelivery: 'immutable',
    });
    const before = synth(alloy).filter(({ kind }) => kind === 'ConfigMap');
    alloy.config.addText('discovery.kubernetes "n" {\n role = "node"\n}');
    const after = synth(alloy);

    expect(after.filter(({ kind }) => kind === 'ConfigMap')).toHaveLength(1);
    expect(find(after, 'ConfigMap', alloy.plan.configFiles.objects[0]!.name).metadata.name).not.toBe(
      before[0]?.metadata.name,
    );
    expect(find(after, 'ClusterRole', 'monitoring-stack-alloy').rules).toHaveLength(1);
  });

  test('the main one is found and can be patched, with fields that this package does not know', () => {
    const alloy = make(OTLP);
    ApiObject.of(alloy).addJsonPatch(JsonPatch.add('/spec/template/spec/hostPID', true));
    alloy.service?.addJsonPatch(JsonPatch.add('/spec/trafficDistribution', 'PreferClose'));

    expect(podOf(alloy).hostPID).toBe(true);
    expect(find(synth(alloy), 'Service').spec.trafficDistribution).toBe('PreferClose');
  });

  test('have selectors that depend on nothing but the name', () => {
    const expected = { 'app.kubernetes.io/name': 'alloy', 'app.kubernetes.io/instance': 'alloy' };

    const objects = synth(make(PODS, { image: { tag: 'v9' }, podLabels: { team: 'a' } }));

    expect(find(objects, 'DaemonSet').spec.selector).toEqual({ matchLabels: expected });
    expect(find(objects, 'Service').spec.selector).toEqual(expected);
    expect(find(objects, 'DaemonSet').spec.template.metadata.labels).toEqual({ ...expected, team: 'a' });
    expect(find(objects, 'DaemonSet').metadata.labels?.['app.kubernetes.io/version']).toBe('v9');
  });
});

describe('two Alloys', () => {
  test('in two namespaces share no cluster-scoped name', () => {
    const app = Testing.app();
    const names = ['a', 'b'].flatMap((namespace) => {
      const alloy = make(PODS, {}, new Chart(app, namespace, { namespace }));
      return synth(alloy)
        .filter(({ kind }) => kind.startsWith('Cluster'))
        .map(({ metadata }) => metadata.name);
    });

    expect(names).toEqual(['a-alloy', 'a-alloy', 'b-alloy', 'b-alloy']);
  });

  test('in one chart share the Namespace, with the level that suits both', () => {
    const scope = chart();
    make(OTLP, {}, scope);
    const other = new Alloy(scope, 'logs', { namespaceObject: { labels: { team: 'a' } } });
    other.config.addText('discovery.process "p" { }');

    const namespace = find(synth(other), 'Namespace', 'monitoring-stack');

    expect(namespace.metadata.labels).toEqual({ 'pod-security.kubernetes.io/enforce': 'privileged', team: 'a' });
  });

  test('may run one configuration', () => {
    const scope = chart();
    const config = AlloyConfig.fromText(scope, 'shared', OTLP);
    new Alloy(scope, 'a', { config });
    const b = new Alloy(scope, 'b', { config });

    const objects = synth(b);

    expect(find(objects, 'ConfigMap', 'a').data).toEqual(find(objects, 'ConfigMap', 'b').data);
  });
});

describe('the namespace', () => {
  test.each<[string, AlloyProps]>([
    ['its own', { namespaceObject: false }],
    ['one of every cluster', { namespace: 'kube-system' }],
  ])('is left alone if it is %s', (_, props) => {
    expect(synth(make(OTLP, props)).filter(({ kind }) => kind === 'Namespace')).toEqual([]);
  });

  test('enforces what the pods need', () => {
    const level = (text: string, props?: AlloyProps) =>
      find(synth(make(text, props)), 'Namespace', 'monitoring-stack').metadata.labels?.[
        'pod-security.kubernetes.io/enforce'
      ];

    expect(level(OTLP)).toBe('restricted');
    expect(level('otelcol.receiver.filelog "f" {\n include = ["/data/x"]\n output { }\n}')).toBe('baseline');
    expect(level('discovery.process "p" { }')).toBe('privileged');
    expect(level(OTLP, { namespaceObject: { podSecurity: 'baseline' } })).toBe('baseline');
  });

  test('that enforces more than the pods pass is an error that says why', () => {
    const alloy = make('discovery.process "p" { }', { namespaceObject: { podSecurity: 'restricted' } });

    const [found] = alloy.check().filter(({ code }) => code === 'pod-security');

    expect(found?.message).toContain('enforces restricted, and the pods need privileged');
    expect(found?.message).toContain('capability SYS_PTRACE in container alloy');
  });
});

describe('roles', () => {
  test('are in the namespaces that the configuration names', () => {
    const objects = synth(
      make('discovery.kubernetes "p" {\n role = "pod"\n namespaces { names = ["monitoring-stack", "shop"] }\n}'),
    );

    expect(objects.filter(({ kind }) => kind.startsWith('Cluster'))).toEqual([]);
    expect(find(objects, 'Role').metadata.namespace).toBe('monitoring-stack');
    const other = find(objects, 'RoleBinding', 'monitoring-stack-alloy');
    expect(other.metadata.namespace).toBe('shop');
    expect(other.subjects).toEqual([{ kind: 'ServiceAccount', name: 'alloy', namespace: 'monitoring-stack' }]);
    expect(other.roleRef.name).toBe('monitoring-stack-alloy');
  });

  test('do not exist where nothing is asked, nor does the token', () => {
    const objects = synth(make(OTLP));

    expect(objects.filter(({ kind }) => kind.includes('Role'))).toEqual([]);
    expect(find(objects, 'ServiceAccount').automountServiceAccountToken).toBe(false);
    expect(find(objects, 'DaemonSet').spec.template.spec.automountServiceAccountToken).toBeUndefined();
  });

  test('hold rules added by hand', () => {
    const rules = [{ apiGroups: ['apps'], resources: ['deployments'], verbs: ['get'], reason: 'a module of ours' }];

    const alloy = make(OTLP, { rules });

    expect(find(synth(alloy), 'ClusterRole', 'monitoring-stack-alloy').rules).toEqual([
      { apiGroups: ['apps'], resources: ['deployments'], verbs: ['get'] },
    ]);
    expect(podOf(alloy).automountServiceAccountToken).toBe(true);
    expect(alloy.explain().rules[0]).toMatchObject({ askedBy: ['the prop `rules`'], why: 'a module of ours' });
  });
});

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
      .filter(({ code }) => code === 'loopback-listener');

    expect(found?.severity).toBe('error');
    expect(found?.hint).toContain('set `server > listen_address` to all addresses (0.0.0.0)');
  });

  test.each<[string, AlloyProps]>([
    ['without a Service', { service: false }],
    ['that are private', { privateListeners: ['faro.receiver.f'] }],
  ])('on it %s are fine', (_, props) => {
    expect(make(faro, props).plan.diagnostics).toEqual([]);
  });

  test('below 1024 are opened to the user of the image', () => {
    const pod = podOf(make('loki.source.syslog "s" {\n listener {\n address = "0.0.0.0:514"\n }\n forward_to = []\n}'));

    expect(pod.securityContext.sysctls).toEqual([{ name: 'net.ipv4.ip_unprivileged_port_start', value: '514' }]);
  });

  test('can be fixed on the nodes', () => {
    const { spec } = find(
      synth(
        make(OTLP, {
          service: { type: 'NodePort', externalTrafficPolicy: 'Local', nodePorts: { 'otlp-grpc': 30_017 } },
        }),
      ),
      'Service',
    );

    expect(spec).toMatchObject({ type: 'NodePort', externalTrafficPolicy: 'Local' });
    expect(spec.ports[1].nodePort).toBe(30_017);
    expect(spec.ports[2]).not.toHaveProperty('nodePort');
  });
});

describe('the network policy', () => {
  const policy = (alloy: Alloy) => find(synth(alloy), 'NetworkPolicy').spec;

  test('lets in what the listeners receive, and the members of the cluster', () => {
    expect(policy(make(OTLP, { clustering: {}, networkPolicy: {} }))).toEqual({
      podSelector: { matchLabels: { 'app.kubernetes.io/name': 'alloy', 'app.kubernetes.io/instance': 'alloy' } },
      policyTypes: ['Ingress'],
      ingress: [
        { from: [{ namespaceSelector: {} }], ports: [{ port: 12345 }] },
        {
          from: [
            {
              podSelector: {
                matchLabels: { 'app.kubernetes.io/name': 'alloy', 'app.kubernetes.io/instance': 'alloy' },
              },
            },
          ],
          ports: [{ port: 12345 }],
        },
        { ports: [{ port: 4317 }, { port: 4318 }] },
      ],
    });
  });

  test('lets in whom the props name, and nobody at a private listener', () => {
    const shop = [{ namespaceSelector: { matchLabels: { team: 'shop' } } }];
    const text = `${OTLP}\nloki.source.gelf "g" {\n forward_to = []\n}`;

    const { ingress } = policy(
      make(text, { networkPolicy: { from: { 'otlp-grpc': shop } }, privateListeners: ['loki.source.gelf.g'] }),
    );

    expect(ingress[1]).toEqual({ from: shop, ports: [{ port: 4317 }] });
    expect(ingress[2]).toEqual({ ports: [{ port: 4318 }] });
    expect(ingress).toHaveLength(3);
  });

  test('lets nobody in for an empty list', () => {
    const { ingress } = policy(make(OTLP, { networkPolicy: { from: { 'otlp-grpc': [], 'http-metrics': [] } } }));

    expect(ingress).toEqual([{ ports: [{ port: 4318 }] }]);
  });

  test('is not there unless it is asked for', () => {
    expect(synth(make(OTLP)).filter(({ kind }) => kind === 'NetworkPolicy')).toEqual([]);
  });
});

describe('endpoints', () => {
  test('are those of the Service', () => {
    const alloy = make(OTLP);

    expect(alloy.otlpHttp.url).toBe('http://alloy.monitoring-stack.svc.cluster.local:4318');
    expect(alloy.otlpGrpc.port).toBe(4317);
    expect(alloy.otlpGrpc.host).toBe('alloy.monitoring-stack.svc.cluster.local');
    expect(problems(alloy)).toEqual([]);
  });

  test('follow what is added after they were asked for', () => {
    const alloy = new Alloy(chart(), 'alloy', { clusterDomain: 'k8s.example' });
    const { otlpHttp } = alloy;
    const endpoint = alloy.otlpHttp;
    alloy.config.addText(OTLP.replace('http { }', 'http { \n endpoint = "0.0.0.0:14318"\n tls { } }'));

    expect(endpoint.url).toBe('https://alloy.monitoring-stack.svc.k8s.example:14318');
    expect(otlpHttp.port).toBe(14_318);
  });

  test.each<[string, string, AlloyProps]>([
    ['nothing listens', PODS, {}],
    ['there is no Service', OTLP, { service: false }],
  ])('are an error where %s', (_, text, props) => {
    const alloy = make(text, props);
    expect(alloy.otlpHttp.port).toBe(4318);

    expect(problems(alloy)).toContain('error endpoint');
    expect(() => synth(alloy)).toThrow('otlpHttp of the Alloy is used, and nothing in its configuration listens');
  });
});

describe('the container', () => {
  test('runs the configuration, byte for byte that of the ConfigMap', () => {
    const alloy = make(OTLP);
    const objects = synth(alloy);

    expect(find(objects, 'ConfigMap').data).toEqual({ 'config.alloy': alloy.config.text });
    expect(containerOf(alloy).args).toEqual([
      'run',
      '/etc/alloy/config.alloy',
      '--server.http.listen-addr=0.0.0.0:12345',
      '--storage.path=/var/lib/alloy',
      '--disable-reporting',
    ]);
  });

  test.each<[string, string, AlloyProps, string[]]>([
    [
      'a cluster',
      OTLP,
      { clustering: {} },
      ['--cluster.enabled=true', '--cluster.name=monitoring-stack-alloy', '--cluster.join-addresses=alloy-cluster'],
    ],
    [
      'the majority of replicas',
      OTLP,
      { clustering: {}, controller: Controller.statefulSet({ replicas: 4 }) },
      ['--cluster.wait-for-size=3', '--cluster.wait-timeout=60s'],
    ],
    [
      'a size',
      OTLP,
      { clustering: { name: 'c', waitForSize: 2, waitTimeout: Duration.minutes(5) } },
      ['--cluster.name=c', '--cluster.wait-for-size=2', '--cluster.wait-timeout=300s'],
    ],
    ['stability', 'loki.enrich "e" { }', {}, ['--stability.level=experimental']],
    ['community components', 'otelcol.exporter.splunkhec "s" { }', {}, ['--feature.community-components.enabled=true']],
    [
      'arguments by hand',
      OTLP,
      { extraArgs: ['--server.http.ui-path-prefix=/ui'] },
      ['--server.http.ui-path-prefix=/ui'],
    ],
  ])('gets the arguments of %s', (_, text, props, expected) => {
    const args = make(text, props).plan.args.map((argument) => argument.text);

    expect(args).toEqual(expect.arrayContaining(expected));
  });

  test('reports usage only if asked to', () => {
    expect(containerOf(make(OTLP, { usageReporting: true })).args).not.toContain('--disable-reporting');
  });

  test('comes from the image that the props name', () => {
    const digest = `sha256:${'a'.repeat(64)}`;
    const image = { registry: 'mirror.example', digest, pullPolicy: 'Always', pullSecrets: ['reg'] } as const;
    const alloy = make(OTLP, { image });

    expect(containerOf(alloy).image).toBe(`mirror.example/grafana/alloy:v1.18.1@${digest}`);
    expect(containerOf(alloy).imagePullPolicy).toBe('Always');
    expect(podOf(alloy).imagePullSecrets).toEqual([{ name: 'reg' }]);
  });

  test('has the least rights', () => {
    const alloy = make(OTLP);

    expect(containerOf(alloy).securityContext).toEqual({
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'] },
      readOnlyRootFilesystem: true,
    });
    expect(podOf(alloy).securityContext).toMatchObject({
      runAsNonRoot: true,
      runAsUser: 473,
      seccompProfile: { type: 'RuntimeDefault' },
    });
  });

  test('gets what components need, and no capability without root', () => {
    const alloy = make('prometheus.exporter.blackbox "b" {\n config = "{ modules: { a: { prober: icmp } } }"\n}');

    expect(containerOf(alloy).securityContext.capabilities).toEqual({ add: ['NET_RAW'], drop: ['ALL'] });
    expect(podOf(alloy).securityContext.runAsUser).toBe(0);
  });

  test('is privileged with nothing that contradicts it', () => {
    expect(containerOf(make('prometheus.exporter.cadvisor "c" { }')).securityContext).toEqual({
      privileged: true,
      readOnlyRootFilesystem: true,
    });
  });

  test('has a limit of memory and none of CPU, or what the props say', () => {
    expect(containerOf(make(OTLP)).resources).toEqual({
      requests: { cpu: '100m', memory: '256Mi' },
      limits: { memory: '1Gi' },
    });
    expect(
      containerOf(make(OTLP, { resources: { memoryLimit: Size.mebibytes(128), cpuLimit: '1' } })).resources,
    ).toEqual({
      requests: { cpu: '100m', memory: '128Mi' },
      limits: { cpu: '1', memory: '128Mi' },
    });
  });

  test('mounts the node read only, each path once', () => {
    const text = ['a', 'b']
      .map((n) => `local.file_match "${n}" {\n path_targets = [{ __path__ = "/var/log/${n}" }]\n}`)
      .join('\n');
    const { volumes, containers } = podOf(make(text));

    expect(volumes.filter((volume: { hostPath?: unknown }) => volume.hostPath)).toEqual([
      { name: 'host-var-log', hostPath: { path: '/var/log' } },
    ]);
    expect(containers[0].volumeMounts).toContainEqual({ name: 'host-var-log', mountPath: '/var/log', readOnly: true });
  });

  test('sees what lies inside another mount through that', () => {
    const unix =
      'prometheus.exporter.unix "u" {\n rootfs_path = "/host/root"\n procfs_path = "/host/proc"\n sysfs_path = "/host/sys"\n udev_data_path = "/host/root/run/udev/data"\n}';

    const paths = podOf(make(unix)).volumes.flatMap(
      (volume: { hostPath?: { path: string } }) => volume.hostPath?.path ?? [],
    );

    expect(paths).toEqual(['/', '/proc', '/sys']);
  });

  test.each<[string, string, object]>([
    ['asks Alloy whether it is ready', '', { path: '/-/ready', port: 'http-metrics' }],
    [
      'asks by HTTPS',
      'http {\n tls {\n cert_file = "/c"\n key_file = "/k"\n }\n}',
      { path: '/-/ready', port: 'http-metrics', scheme: 'HTTPS' },
    ],
    [
      'asks at a path that needs no credentials',
      'http {\n auth {\n basic {\n username = "a"\n password = sys.env("P")\n }\n filter {\n paths = ["/api"]\n }\n }\n}',
      { path: '/-/ready', port: 'http-metrics' },
    ],
  ])('%s', (_, text, expected) => {
    expect(containerOf(make(text, { env: [{ name: 'P', value: 'x' }] })).readinessProbe.httpGet).toEqual(expected);
  });

  test.each([
    ['credentials everywhere', 'http {\n auth {\n basic {\n username = "a"\n password = sys.env("P")\n }\n }\n}'],
    [
      'client certificates',
      'http {\n tls {\n cert_file = "/c"\n key_file = "/k"\n client_auth_type = "RequireAndVerifyClientCert"\n }\n}',
    ],
  ])('is only connected to where the server wants %s', (_, text) => {
    const container = containerOf(make(text, { env: [{ name: 'P', value: 'x' }] }));

    for (const probe of ['startupProbe', 'readinessProbe', 'livenessProbe']) {
      expect(container[probe]).toMatchObject({ tcpSocket: { port: 'http-metrics' } });
    }
  });
});

describe('secrets', () => {
  const endpoint = (password: Expression<SecretText>) => ({
    endpoint: [{ url: 'http://p', basicAuth: { username: 'u', password } }],
  });

  test('in variables come from their keys', () => {
    const alloy = new Alloy(chart(), 'alloy');
    new prometheus.RemoteWrite(alloy.config, 'a', endpoint(Secret.env('cloud', 'token')));
    new prometheus.RemoteWrite(alloy.config, 'b', endpoint(Secret.env('more', 'token', { optional: true })));

    expect(containerOf(alloy).env).toEqual([
      { name: 'CLOUD_TOKEN', valueFrom: { secretKeyRef: { name: 'cloud', key: 'token' } } },
      { name: 'MORE_TOKEN', valueFrom: { secretKeyRef: { name: 'more', key: 'token', optional: true } } },
    ]);
    expect(problems(alloy).filter((problem) => problem.startsWith('error'))).toEqual([]);
  });

  test('in files are mounted, the keys that are read and no other', () => {
    const alloy = new Alloy(chart(), 'alloy');
    new prometheus.RemoteWrite(alloy.config, 'a', endpoint(Secret.file('cloud', 'b')));
    new prometheus.RemoteWrite(alloy.config, 'b', endpoint(Secret.file('cloud', 'a')));

    const items = [
      { key: 'a', path: 'a' },
      { key: 'b', path: 'b' },
    ];
    expect(podOf(alloy).volumes).toContainEqual({ name: 'secret-cloud', secret: { secretName: 'cloud', items } });
    expect(containerOf(alloy).volumeMounts).toContainEqual({
      name: 'secret-cloud',
      mountPath: '/etc/alloy/secrets/cloud',
      readOnly: true,
    });
  });

  test('of one name that come from two places are an error', () => {
    const alloy = new Alloy(chart(), 'alloy', { env: [{ name: 'CLOUD_TOKEN', value: 'x' }] });
    new prometheus.RemoteWrite(alloy.config, 'a', endpoint(Secret.env('cloud', 'token')));

    expect(alloy.plan.diagnostics.map(({ message }) => message)).toEqual([
      'environment variable CLOUD_TOKEN is in `env`, and is key token of Secret cloud as well',
    ]);
  });
});

describe('a change of the configuration', () => {
  const hash = (text: string, props?: AlloyProps) =>
    find(synth(make(text, props)), 'DaemonSet').spec.template.metadata.annotations?.['checksum/config'];

  test('rolls the pods out, and nothing else does', () => {
    expect(hash(OTLP)).toMatch(/^[0-9a-f]{64}$/);
    expect(hash(OTLP)).toBe(hash(OTLP, { service: { labels: { a: 'b' } } }));
    expect(hash(OTLP)).not.toBe(hash(PODS));
  });

  test('makes a new ConfigMap where they are immutable', () => {
    const alloy = make(OTLP, { configDelivery: 'immutable' });
    const name = podOf(alloy).volumes[0].configMap.name;

    expect(name).toMatch(/^alloy-[0-9a-f]{10}$/);
    expect(find(synth(alloy), 'ConfigMap', name).immutable).toBe(true);
    expect(hash(OTLP, { configDelivery: 'immutable' })).toBeUndefined();
  });
});

describe('the reloader', () => {
  const sidecar = (alloy: Alloy) => podOf(alloy).containers[1];

  test('watches the configuration, and the pods stay', () => {
    const alloy = make(OTLP, { configDelivery: 'reload' });
    const { annotations } = find(synth(alloy), 'DaemonSet').spec.template.metadata;

    expect(sidecar(alloy)).toMatchSnapshot();
    expect(annotations).toEqual({ 'kubectl.kubernetes.io/default-container': 'alloy' });
    expect(find(synth(alloy), 'Namespace', 'monitoring-stack').metadata.labels).toEqual({
      'pod-security.kubernetes.io/enforce': 'restricted',
    });
  });

  test('speaks HTTPS where Alloy does', () => {
    const alloy = make('http {\n tls {\n cert_file = "/c"\n key_file = "/k"\n }\n}', { configDelivery: 'reload' });

    expect(sidecar(alloy).args).toContain('--reload-url=https://localhost:12345/-/reload');
  });

  test('takes a port, which no listener may use', () => {
    const alloy = make(OTLP.replace('http { }', 'http {\n endpoint = "0.0.0.0:12346"\n }'), {
      configDelivery: 'reload',
    });

    expect(alloy.plan.diagnostics.map(({ message }) => message)).toEqual([
      'otelcol.receiver.otlp.default listens on port 12346 (TCP), and so does the container config-reloader',
    ]);
  });

  test('is refused where it could not make Alloy reload', () => {
    const auth = 'http {\n auth {\n basic {\n username = "a"\n password = sys.env("P")\n }\n }\n}';

    expect(make(auth, { configDelivery: 'reload' }).plan.diagnostics.map(({ code }) => code)).toEqual(['reload']);
  });
});

test('the configuration can be in a Secret', () => {
  const alloy = make(OTLP, { configObject: 'Secret' });
  const objects = synth(alloy);

  expect(objects.filter(({ kind }) => kind === 'ConfigMap')).toEqual([]);
  expect(find(objects, 'Secret').stringData).toEqual({ 'config.alloy': alloy.config.text });
  expect(podOf(alloy).volumes[0]).toEqual({ name: 'config', secret: { secretName: 'alloy' } });
});

describe('what does not fit is reported', () => {
  const clustered =
    'prometheus.scrape "s" {\n targets = []\n forward_to = [prometheus.remote_write.w.receiver]\n clustering {\n enabled = true\n }\n}\nprometheus.remote_write "w" { }';

  test.each<[string, string, AlloyProps, string]>([
    ['clustering without a cluster', clustered, {}, 'error not-clustered'],
    [
      'a claim for each pod of a DaemonSet',
      OTLP,
      { storage: AlloyStorage.claimPerPod({ size: Size.gibibytes(1) }) },
      'error storage',
    ],
    ['a digest that is none', OTLP, { image: { digest: 'sha256:123' } }, 'error image'],
    ['a digest as a tag', OTLP, { image: { tag: 'v1@sha256:abc' } }, 'error image'],
    ['a flag twice', OTLP, { extraArgs: ['--storage.path=/x'] }, 'error repeated-flag'],
    ['a volume of a taken name', OTLP, { volumes: [{ name: 'storage' }] }, 'error volume-name'],
    ['a mount at a taken place', OTLP, { volumeMounts: [{ name: 'x', mountPath: '/tmp' }] }, 'error mount-path'],
    ['a port that is taken', OTLP, { ports: [{ name: 'mine', port: 4317 }] }, 'error port-taken'],
    [
      'the port of Alloy itself',
      OTLP.replace('grpc { }', 'grpc {\n endpoint = "0.0.0.0:12345"\n }'),
      {},
      'error port-taken',
    ],
    ['a port name that is none', OTLP, { ports: [{ name: 'Port_Of_Mine', port: 1 }] }, 'error port-name'],
    ['a port number that is none', OTLP, { ports: [{ name: 'mine', port: 70_000 }] }, 'error port-number'],
    ['work for Windows on Linux', 'prometheus.exporter.windows "w" { }', {}, 'warning operating-system'],
    ['a grant that nobody asks for', OTLP, { grants: ['scrapeKubelet'] }, 'warning unused-grant'],
    ['a private listener that is none', OTLP, { privateListeners: ['faro.receiver.f'] }, 'error unknown-listener'],
    ['a policy for no port', OTLP, { networkPolicy: { from: { otlp: [] } } }, 'error network-policy'],
    [
      'a node port for no port',
      OTLP,
      { service: { type: 'NodePort', nodePorts: { otlp: 30_000 } } },
      'error node-port',
    ],
    ['a node port of a ClusterIP', OTLP, { service: { nodePorts: { 'otlp-http': 30_000 } } }, 'error node-port'],
    [
      'an unknown port',
      OTLP.replace('grpc { }', 'grpc {\n endpoint = sys.env("POD_IP") + ":4317"\n }'),
      {},
      'warning port-unknown',
    ],
    ['two variables of one name', OTLP, { env: [{ name: 'A' }, { name: 'A' }] }, 'error environment'],
    ['a variable that nobody sets', 'prometheus.exporter.mysql "m" { }', {}, 'warning missing-variable'],
    [
      'several of what must be one',
      'mimir.alerts.kubernetes "m" {\n address = "http://m"\n}',
      {},
      'warning single-replica',
    ],
    [
      'node-local work in a Deployment',
      'discovery.process "p" { }',
      { controller: Controller.deployment() },
      'warning node-local',
    ],
    ['a cluster behind TLS', 'http {\n tls { }\n}', { clustering: {} }, 'error cluster-tls'],
    [
      'a cluster behind credentials',
      'http {\n auth {\n basic {\n username = "a"\n password = sys.env("P")\n }\n }\n}',
      { clustering: {} },
      'error cluster-authentication',
    ],
    [
      'more than a ConfigMap holds',
      `loki.write "l" {\n external_labels = { a = "${'x'.repeat(1024 * 1024)}" }\n}`,
      {},
      'error configuration-size',
    ],
  ])('%s', (_, text, props, expected) => {
    expect(make(text, props).plan.diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toContain(expected);
  });

  test.each<[string, string, AlloyProps]>([
    ['clustering in a cluster', clustered, { clustering: {} }],
    ['clustering of a single pod', clustered, { controller: Controller.deployment() }],
    [
      'one of what must be one',
      'mimir.alerts.kubernetes "m" {\n address = "http://m"\n}',
      { controller: Controller.deployment() },
    ],
    [
      'a variable by hand',
      'prometheus.exporter.mysql "m" { }',
      { env: [{ name: 'MYSQLD_EXPORTER_DATA_SOURCE_NAME', value: 'x' }] },
    ],
  ])('but not %s', (_, text, props) => {
    expect(make(text, props).plan.diagnostics).toEqual([]);
  });

  test.each(['Alloy', 'a_b', '9a', 'a'.repeat(64)])('the name %s', (id) => {
    const alloy = new Alloy(chart(), id);

    expect(alloy.plan.diagnostics.map(({ code }) => code)).toContain('name');
  });

  test('all at once, as errors of the synth', () => {
    const alloy = make(clustered, { image: { digest: 'x' } });

    expect(() => synth(alloy)).toThrow(
      /shares its work through clustering[\s\S]*image digest|image digest[\s\S]*shares its work/,
    );
  });
});

test('an Alloy is told by its mark', () => {
  expect(Alloy.isAlloy(make(OTLP))).toBe(true);
  expect(Alloy.isAlloy(chart())).toBe(false);
  expect(Alloy.isAlloy(undefined)).toBe(false);
});
