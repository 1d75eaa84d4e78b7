import { alloyWorkloads, chartObjects, differenceText, exportValues, type Manifest, valuesText } from '.';

const labels = { 'app.kubernetes.io/name': 'alloy', 'app.kubernetes.io/instance': 'collector' };
const metadata = { name: 'collector', namespace: 'monitoring', labels };

function workload(pod: object = {}, container: object = {}, kind = 'DaemonSet', spec: object = {}): Manifest {
  const alloy = {
    name: 'alloy',
    image: 'grafana/alloy:v1.18.1',
    args: ['run', '/etc/alloy/config.alloy'],
    ...container,
  };
  const volumes = [{ name: 'config', configMap: { name: 'collector' } }];
  const template = {
    metadata: { labels },
    spec: { containers: [alloy], volumes, serviceAccountName: 'collector', ...pod },
  };
  return { apiVersion: 'apps/v1', kind, metadata, spec: { selector: { matchLabels: labels }, template, ...spec } };
}

function configMap(text: string): Manifest {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata, data: { 'config.alloy': text } };
}

function exported(...objects: readonly Manifest[]) {
  const { values, differences, release } = exportValues(objects, alloyWorkloads(objects)[0]!);
  return { values, release, lines: differences.map(differenceText) };
}

test('the release has the name of the instance, and the workload its own', () => {
  const { values, release } = exported(workload());

  expect(release).toEqual({ name: 'collector', namespace: 'monitoring' });
  expect(values['fullnameOverride']).toBe('collector');
});

test('the braces of a template in the configuration arrive as they are', () => {
  const text = 'loki.process "a" {\n\tstage.template {\n\t\tsource   = "x"\n\t\ttemplate = "{{ .Value }}"\n\t}\n}\n';

  const { values, release } = exported(workload(), configMap(text));

  expect(values['alloy'].configMap.content).toContain('{{ "{{" }} .Value }}');
  const made = chartObjects(values, release).find(({ kind }) => kind === 'ConfigMap');
  expect(made!['data']).toEqual({ 'config.alloy': text });
});

test('a configuration that is not among the manifests is one that exists', () => {
  expect(exported(workload()).values['alloy'].configMap).toEqual({ create: false, name: 'collector' });
});

test('flags become values, and those without one extra arguments', () => {
  const args = [
    'run',
    '/etc/alloy/config.alloy',
    '--storage.path=/var/lib/alloy',
    '--server.http.listen-addr=127.0.0.1:80',
    '--cluster.enabled=true',
    '--cluster.join-addresses=collector-cluster',
    '--cluster.wait-for-size=3',
  ];

  const { values } = exported(workload({}, { args }));

  expect(values['alloy']).toMatchObject({
    storagePath: '/var/lib/alloy',
    listenAddr: '127.0.0.1',
    listenPort: 80,
    clustering: { enabled: true },
    extraArgs: ['--cluster.wait-for-size=3'],
  });
});

test('what the chart has no value for is listed', () => {
  const { lines } = exported(workload({}, { startupProbe: { exec: { command: ['true'] } } }));

  expect(lines).toContain(
    'DaemonSet collector: spec.template.spec.containers.alloy.startupProbe {"exec":{"command":["true"]}} has no value in the chart',
  );
});

test('values of the environment are in no message', () => {
  const env = [{ name: 'HOSTNAME', value: 'hunter2' }];

  const { lines } = exported(workload({}, { env }));

  expect(lines.join('\n')).not.toContain('hunter2');
  expect(lines).toContain(
    'DaemonSet collector: the chart adds spec.template.spec.containers.alloy.env.ALLOY_DEPLOY_MODE',
  );
});

test('the rights are those of the role, in two lists that are not empty', () => {
  const group = 'rbac.authorization.k8s.io';
  const rules = [{ apiGroups: [''], resources: ['pods'], verbs: ['get', 'list', 'watch'] }];
  const role = { apiVersion: `${group}/v1`, kind: 'ClusterRole', metadata: { name: 'x', labels }, rules };
  const subjects = [{ kind: 'ServiceAccount', name: 'collector', namespace: 'monitoring' }];
  const roleRef = { kind: 'ClusterRole', name: 'x' };
  const binding = { ...role, kind: 'ClusterRoleBinding', roleRef, subjects, rules: undefined };

  const { rbac } = exported(workload(), role, binding).values;

  expect(rbac).toEqual({
    rules: [{ ...rules[0], verbs: ['get'] }],
    clusterRules: [{ ...rules[0], verbs: ['list', 'watch'] }],
  });
});

test('without rights there is no role', () => {
  expect(exported(workload()).values['rbac']).toEqual({ create: false });
});

test('objects that the chart has no values for are extra objects', () => {
  const policy = {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { ...metadata, name: 'another' },
    spec: { podSelector: {} },
  };

  const { values, lines } = exported(workload(), policy);

  expect(values['extraObjects']).toEqual([policy]);
  expect(lines.join('\n')).not.toContain('NetworkPolicy');
});

test('objects of others are left out', () => {
  const other = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'shop', namespace: 'monitoring', labels: {} } };

  expect(exported(workload(), other).values['extraObjects']).toBeUndefined();
});

test('replicas that something else decides are left to it', () => {
  expect(exported(workload({}, {}, 'Deployment')).values['controller'].autoscaling).toEqual({
    horizontal: { externalHPA: true },
  });
});

test('a default that is not wanted is taken away', () => {
  const reloader = {
    name: 'config-reloader',
    image: 'quay.io/x/reloader:v1',
    args: [],
    securityContext: { runAsUser: 5 },
  };
  const alloy = workload().spec.template.spec.containers[0];

  const { values } = exported(workload({ containers: [alloy, reloader] }));

  expect(values['configReloader'].securityContext).toMatchObject({ runAsUser: 5, runAsNonRoot: null });
});

test('an image with a tag and a digest keeps both', () => {
  const { values } = exported(workload({}, { image: 'registry.local:5000/team/alloy:v9@sha256:ab' }));

  expect(values['image']).toEqual({ registry: 'registry.local:5000', repository: 'team/alloy', tag: 'v9@sha256:ab' });
});

test('the file says how to install it, and what differs', () => {
  const objects = [workload()];

  const text = valuesText(exportValues(objects, objects[0]!));

  expect(text).toMatch(
    /^# Values of the chart alloy 1\.11\.1, written by cdk8s-alloy:\n# helm upgrade --install collector /,
  );
  expect(text).toContain('# - DaemonSet collector: the chart adds ');
});
