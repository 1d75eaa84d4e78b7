import { ApiObject, Chart, Duration, JsonPatch, Size, Testing } from 'cdk8s';
import { chart, containerOf, find, make, OTLP, PODS, podOf, synth } from '../../../test/harness/workload';
import { AlloyConfig } from '../../config';
import { Alloy, type AlloyProps, AlloyStorage, ConfigDelivery, Controller, NamespaceObject } from '..';

describe('the objects', () => {
  test('of pod logs and traces', () => {
    expect(synth(make(`${PODS}\n${OTLP}`))).toMatchSnapshot();
  });

  test('of a configuration that asks for nothing', () => {
    expect(synth(make('loki.relabel "default" { forward_to = [] }'))).toMatchSnapshot();
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

  test('are where the chart is, in default where it is nowhere, or where the prop says', () => {
    expect(make(OTLP, {}, chart('')).namespace).toBe('default');
    expect(make(OTLP, {}, chart('shop')).namespace).toBe('shop');
    expect(find(synth(make(OTLP, { namespace: 'x' })), 'Service').metadata.namespace).toBe('x');
  });

  test('of a second synth are the same', () => {
    const alloy = make(PODS);

    expect(synth(alloy)).toEqual(synth(alloy));
  });

  test('follow what is added between two synths, and what no longer holds goes', () => {
    const alloy = make('remote.kubernetes.secret "s" {\n namespace = "a"\n name = "b"\n}', {
      configDelivery: ConfigDelivery.immutable(),
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
    expect(find(objects, 'DaemonSet').spec.template.metadata.labels).toMatchObject({ ...expected, team: 'a' });
  });

  test('name the version of Alloy where it runs and nowhere else, so that an upgrade touches the workload alone', () => {
    const version = 'app.kubernetes.io/version';
    const objects = synth(make(PODS, { clustering: {}, image: { tag: 'v1.18.0' }, podLabels: { [version]: 'mine' } }));

    const named = objects.filter(({ metadata }) => metadata.labels?.[version] !== undefined);
    expect(named.map(({ kind, metadata }) => [kind, metadata.labels?.[version]])).toEqual([['DaemonSet', 'v1.18.0']]);
    expect(find(objects, 'DaemonSet').spec.template.metadata.labels[version]).toBe('v1.18.0');
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
    const other = new Alloy(scope, 'logs', { namespaceObject: NamespaceObject.create({ labels: { team: 'a' } }) });
    other.config.addText('discovery.process "p" { }');

    const namespace = find(synth(other), 'Namespace', 'monitoring-stack');

    expect(namespace.metadata.labels).toEqual({
      'pod-security.kubernetes.io/enforce': 'privileged',
      'pod-security.kubernetes.io/enforce-version': 'v1.34',
      'pod-security.kubernetes.io/warn': 'privileged',
      'pod-security.kubernetes.io/warn-version': 'latest',
      'pod-security.kubernetes.io/audit': 'privileged',
      'pod-security.kubernetes.io/audit-version': 'latest',
      team: 'a',
    });
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
    ['its own', { namespaceObject: NamespaceObject.none() }],
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
    expect(level(OTLP, { namespaceObject: NamespaceObject.create({ podSecurity: 'baseline' }) })).toBe('baseline');
  });

  test('that enforces more than the pods pass is an error that says why', () => {
    const alloy = make('discovery.process "p" { }', {
      namespaceObject: NamespaceObject.create({ podSecurity: 'restricted' }),
    });

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

  test('has AppArmor off by the field of today', () => {
    const alloy = make('beyla.ebpf "b" { }');
    const { metadata, spec } = find(synth(alloy), 'DaemonSet').spec.template;

    expect(spec.containers[0].securityContext).toMatchObject({
      appArmorProfile: { type: 'Unconfined' },
      capabilities: { drop: ['ALL'] },
    });
    expect(Object.keys(metadata.annotations)).toEqual(['checksum/config']);
    expect(alloy.plan.podSecurity.reasons).toContainEqual({ level: 'privileged', what: 'AppArmor off' });
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

  test('writes on the node as root, into a directory that is made', () => {
    const pod = podOf(make('prometheus.exporter.statsd "s" {\n listen_unixgram = "/run/statsd/s.sock"\n}'));

    expect(pod.securityContext.runAsUser).toBe(0);
    expect(pod.volumes).toContainEqual({
      name: 'host-run-statsd',
      hostPath: { path: '/run/statsd', type: 'DirectoryOrCreate' },
    });
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

test('an Alloy is told by its mark', () => {
  expect(Alloy.isAlloy(make(OTLP))).toBe(true);
  expect(Alloy.isAlloy(chart())).toBe(false);
  expect(Alloy.isAlloy(undefined)).toBe(false);
});
