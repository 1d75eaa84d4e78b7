import { changesOf, diffOf, lines, objectsOf } from '../../../test/harness/differences';

interface Parts {
  readonly kind?: string;
  readonly spec?: string;
  readonly pod?: string;
  readonly container?: string;
}

/** A workload with parts of its own, in the flow style of YAML. */
function workload({ kind = 'Deployment', spec = '', pod = '', container = '' }: Parts): string {
  return `
apiVersion: apps/v1
kind: ${kind}
metadata: { name: alloy, namespace: monitoring }
spec: { selector: { matchLabels: { app: alloy } }, ${spec} template: { metadata: { labels: { app: alloy } }, spec: { ${pod} containers: [{ name: alloy, image: "alloy:v1", ${container} }] } } }
`;
}

const containerChanges = (old: string, next: string) =>
  changesOf(workload({ container: old }), workload({ container: next })).map((line) =>
    line.replace('container alloy: ', ''),
  );
const podChanges = (old: string, next: string) => changesOf(workload({ pod: old }), workload({ pod: next }));
const specChanges = (old: string, next: string, kind = 'Deployment') =>
  changesOf(workload({ kind, spec: old }), workload({ kind, spec: next }));

describe('containers', () => {
  test('the image, and what is pulled because of it', () => {
    const at = (image: string) => workload({}).replace('alloy:v1', image);

    expect(changesOf(at('alloy:v1'), at('alloy:v2'))).toEqual(['~ container alloy: image: alloy:v1 -> alloy:v2']);
    expect(changesOf(at('alloy:v1'), at('alloy:latest'))).toEqual([
      '~ container alloy: image: alloy:v1 -> alloy:latest',
      '~ container alloy: imagePullPolicy: (default IfNotPresent) -> (default Always)',
    ]);
  });

  test('environment variables by name', () => {
    expect(
      containerChanges(
        'env: [{ name: A, value: "1" }, { name: B, value: x }]',
        'env: [{ name: B, value: y }, { name: A, value: "1" }, { name: C, valueFrom: { secretKeyRef: { name: s, key: k } } }]',
      ),
    ).toEqual(['~ env B: value: x -> y', '+ env C: {name: C, valueFrom: {secretKeyRef: {key: k, name: s}}}']);
  });

  test('the order of variables counts where one is put together of others', () => {
    const [a, b] = ['{ name: A, value: "1" }', '{ name: B, value: "$(A)2" }'];

    expect(containerChanges(`env: [${a}, ${b}]`, `env: [${b}, ${a}]`)).toEqual(['~ env order: "A, B" -> "B, A"']);
  });

  test('the value of a variable that may be a secret is not shown', () => {
    expect(
      containerChanges('env: [{ name: DB_PASSWORD, value: a }]', 'env: [{ name: DB_PASSWORD, value: b }]'),
    ).toEqual(['~ env DB_PASSWORD: value']);
    expect(containerChanges('', 'env: [{ name: API_KEY, value: b }]')).toEqual([
      '+ env API_KEY: {name: API_KEY, value: ***}',
    ]);
  });

  test('ports by number and protocol', () => {
    expect(
      containerChanges(
        'ports: [{ containerPort: 12345, name: http }, { containerPort: 53, protocol: UDP }]',
        'ports: [{ containerPort: 53, protocol: UDP, name: dns }, { containerPort: 12345, name: http, protocol: TCP }, { containerPort: 53 }]',
      ),
    ).toEqual(['+ port 53: {containerPort: 53}', '+ port 53/UDP: name: dns']);
  });

  test('resources in any spelling', () => {
    expect(
      containerChanges(
        'resources: { requests: { cpu: 1000m, memory: 1Gi }, limits: { memory: 2Gi } }',
        'resources: { requests: { cpu: 1, memory: 1024Mi }, limits: { memory: 4096Mi } }',
      ),
    ).toEqual(['~ resources.limits.memory: 2Gi -> 4Gi']);
  });

  test('probes, with what the API server takes where nothing is said', () => {
    const probe = (more: string) => `livenessProbe: { httpGet: { path: /-/ready, port: 12345 }${more} }`;

    expect(containerChanges(probe(''), probe(', periodSeconds: 10, timeoutSeconds: 1'))).toEqual([]);
    expect(containerChanges(probe(''), probe(', periodSeconds: 30'))).toEqual([
      '~ livenessProbe.periodSeconds: (default 10) -> 30',
    ]);
    expect(containerChanges(probe(''), probe('').replace('12345', '"12345"'))).toEqual([]);
  });

  test('mounts by path', () => {
    expect(
      containerChanges(
        'volumeMounts: [{ name: a, mountPath: /a, readOnly: true }, { name: b, mountPath: /b }]',
        'volumeMounts: [{ name: b, mountPath: /b }, { name: a, mountPath: /a }]',
      ),
    ).toEqual(['~ mount /a: readOnly: true -> (default false) (more access)']);
  });

  test('the order of containers means nothing, that of init containers does', () => {
    const [a, b] = ['{ name: a, image: a }', '{ name: b, image: b }'];

    expect(podChanges(`ephemeralContainers: [${a}, ${b}],`, `ephemeralContainers: [${b}, ${a}],`)).toEqual([]);
    expect(podChanges(`initContainers: [${a}, ${b}],`, `initContainers: [${b}, ${a}],`)).toEqual([
      '~ init container order: "a, b" -> "b, a"',
    ]);
  });

  test('a container more, with what it may do', () => {
    const both = workload({}).replace(
      'containers: [',
      'containers: [{ name: side, image: side, securityContext: { privileged: true, capabilities: { add: [NET_ADMIN] } } }, ',
    );

    expect(changesOf(workload({}), both)).toEqual([
      '+ container side: {image: side, name: side, securityContext: {capabilities: {add: [NET_ADMIN]}, privileged: true}} (more access: securityContext.privileged true; securityContext.capabilities.add: NET_ADMIN)',
    ]);
  });
});

describe('what lets pods do more', () => {
  test.each([
    ['privileged: false', 'privileged: true', '~ securityContext.privileged: (default false) -> true'],
    ['allowPrivilegeEscalation: false', '', '~ securityContext.allowPrivilegeEscalation: false -> (default true)'],
    ['runAsNonRoot: true', '', '~ securityContext.runAsNonRoot: true -> (default false)'],
    ['runAsUser: 473', 'runAsUser: 0', '~ securityContext.runAsUser: 473 -> 0'],
    [
      'readOnlyRootFilesystem: true',
      'readOnlyRootFilesystem: false',
      '~ securityContext.readOnlyRootFilesystem: true -> (default false)',
    ],
    [
      'capabilities: { drop: [ALL] }',
      'capabilities: { drop: [ALL], add: [NET_RAW] }',
      '+ securityContext.capabilities.add: NET_RAW',
    ],
    [
      'capabilities: { drop: [ALL], add: [A] }',
      'capabilities: { drop: [ALL], add: [A, B] }',
      '+ securityContext.capabilities.add: B',
    ],
    ['capabilities: { drop: [ALL, X] }', 'capabilities: { drop: [X] }', '- securityContext.capabilities.drop: ALL'],
    [
      'seccompProfile: { type: RuntimeDefault }',
      'seccompProfile: { type: Unconfined }',
      '~ securityContext.seccompProfile.type: RuntimeDefault -> Unconfined',
    ],
    ['procMount: Default', 'procMount: Unmasked', '~ securityContext.procMount: (default Default) -> Unmasked'],
  ])('of a container: %s -> %s', (old, next, expected) => {
    const context = (text: string) => `securityContext: { runAsGroup: 473, ${text} },`;

    const forth = containerChanges(context(old), context(next));
    const back = containerChanges(context(next), context(old));

    expect(forth).toEqual([`${expected} (more access)`]);
    expect(back).toEqual([expect.stringMatching(/ \(less access\)$/)]);
  });

  test.each([
    ['', 'hostNetwork: true,', '~ hostNetwork: (default false) -> true (more access)'],
    ['', 'hostPID: true,', '~ hostPID: (default false) -> true (more access)'],
    ['', 'hostIPC: true,', '~ hostIPC: (default false) -> true (more access)'],
    ['hostUsers: false,', '', '~ hostUsers: false -> (default true) (more access)'],
    [
      'automountServiceAccountToken: false,',
      'automountServiceAccountToken: true,',
      '~ automountServiceAccountToken: false -> true (more access)',
    ],
    [
      '',
      'volumes: [{ name: logs, hostPath: { path: /var/log } }],',
      '+ volume logs: {hostPath: {path: /var/log}, name: logs} (more access: hostPath.path /var/log)',
    ],
    [
      'volumes: [{ name: logs, hostPath: { path: /var/log } }],',
      'volumes: [{ name: logs, hostPath: { path: /var } }],',
      '~ volume logs: hostPath.path: /var/log -> /var (more access)',
    ],
    [
      'volumes: [{ name: logs, hostPath: { path: /var/log } }],',
      'volumes: [{ name: logs, hostPath: { path: /var/log/pods } }],',
      '~ volume logs: hostPath.path: /var/log -> /var/log/pods (less access)',
    ],
    [
      'volumes: [{ name: logs, hostPath: { path: /var/log } }],',
      'volumes: [{ name: logs, hostPath: { path: /var/log2 } }],',
      '~ volume logs: hostPath.path: /var/log -> /var/log2 (more access)',
    ],
  ])('of a pod: %s -> %s', (old, next, expected) => {
    expect(podChanges(old, next)).toEqual([expected]);
  });

  test('a port of the node', () => {
    expect(containerChanges('ports: [{ containerPort: 1 }]', 'ports: [{ containerPort: 1, hostPort: 1 }]')).toEqual([
      '+ port 1: hostPort: 1 (more access)',
    ]);
  });

  test('is told where all that kept the container closed goes', () => {
    const closed =
      'securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: [ALL] }, seccompProfile: { type: RuntimeDefault } },';

    expect(containerChanges(closed, '')).toEqual([
      '~ securityContext.allowPrivilegeEscalation: false -> (default true) (more access)',
      '~ securityContext.readOnlyRootFilesystem: true -> (default false) (more access)',
      '- securityContext.capabilities.drop: ALL (more access)',
      '- securityContext.seccompProfile.type: RuntimeDefault (more access)',
    ]);
  });

  test('is told of a new workload, too, and nothing else of it', () => {
    expect(changesOf('', workload({ pod: 'hostNetwork: true,' }))).toEqual([
      '~ hostNetwork: (default false) -> true (more access)',
    ]);
  });
});

describe('pods', () => {
  test('what the API server takes anyway makes no difference', () => {
    const defaults =
      'restartPolicy: Always, dnsPolicy: ClusterFirst, schedulerName: default-scheduler, terminationGracePeriodSeconds: 30, securityContext: {}, serviceAccount: a,';

    expect(podChanges('serviceAccountName: a,', `${defaults} serviceAccountName: a,`)).toEqual([]);
    expect(podChanges('serviceAccountName: a,', 'serviceAccount: a,')).toEqual([]);
    expect(
      podChanges(
        'volumes: [{ name: c, configMap: { name: c } }],',
        'volumes: [{ name: c, configMap: { name: c, defaultMode: 420 } }],',
      ),
    ).toEqual([]);
  });

  test('an empty folder is a volume, not an empty field', () => {
    expect(
      podChanges('volumes: [{ name: a, emptyDir: {} }],', 'volumes: [{ name: a, secret: { secretName: s } }],'),
    ).toEqual(['- volume a: emptyDir: {}', '+ volume a: secret: {secretName: s}']);
  });

  test('the order of volumes, tolerations and terms of affinity means nothing', () => {
    const tolerations = (...keys: readonly string[]) =>
      `tolerations: [${keys.map((key) => `{ key: ${key}, operator: Exists }`).join()}],`;

    expect(podChanges(tolerations('a', 'b'), tolerations('b', 'a'))).toEqual([]);
    expect(podChanges(tolerations('a'), tolerations('a', 'b'))).toEqual(['+ tolerations: {key: b, operator: Exists}']);
  });

  test('an empty selector in an affinity is not the same as none', () => {
    const affinity = (selector: string) =>
      `affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: zone, labelSelector: { matchLabels: { a: b } }${selector} }] } },`;

    expect(podChanges(affinity(''), affinity(', namespaceSelector: {}'))).not.toEqual([]);
  });

  test('labels, annotations and node selectors by key', () => {
    const template = (labels: string) => workload({}).replace('labels: { app: alloy }', `labels: { ${labels} }`);

    expect(changesOf(template('app: alloy, a: x'), template('app: alloy, b: y'))).toEqual([
      '- pod label a: x',
      '+ pod label b: y',
    ]);
    expect(podChanges('nodeSelector: { os: linux },', 'nodeSelector: { os: windows },')).toEqual([
      '~ node selector os: linux -> windows',
    ]);
  });

  test('a checksum is shown short', () => {
    const withSum = (sum: string) =>
      workload({}).replace('metadata: { labels', `metadata: { annotations: { checksum/config: ${sum} }, labels`);

    expect(changesOf(withSum('0123456789ab'.repeat(5)), withSum('ba9876543210'.repeat(5)))).toEqual([
      '~ pod annotation checksum/config: 0123456789ab... -> ba9876543210...',
    ]);
  });
});

describe('controllers', () => {
  test('replicas and strategy', () => {
    expect(specChanges('', 'replicas: 1, strategy: { type: RollingUpdate }, revisionHistoryLimit: 10,')).toEqual([]);
    expect(specChanges('', 'replicas: 3,')).toEqual(['~ replicas: (default 1) -> 3']);
    expect(specChanges('', 'strategy: { rollingUpdate: { maxSurge: 1 } },')).toEqual([
      '+ strategy: {rollingUpdate: {maxSurge: 1}}',
    ]);
  });

  test.each([
    ['Deployment', 'selector: { matchLabels: { app: other } },', 'the selector of a workload is immutable'],
    ['StatefulSet', 'serviceName: other,', 'of a StatefulSet this is immutable'],
    ['StatefulSet', 'podManagementPolicy: Parallel,', 'of a StatefulSet this is immutable'],
    [
      'StatefulSet',
      'volumeClaimTemplates: [{ metadata: { name: data }, spec: { accessModes: [ReadWriteOnce] } }],',
      'of a StatefulSet this is immutable',
    ],
  ])('what the API server refuses of a %s: %s', (kind, spec, reason) => {
    const old = workload({ kind });
    const next = spec.startsWith('selector')
      ? old.replace('matchLabels: { app: alloy } }', 'matchLabels: { app: other } }')
      : workload({ kind, spec });

    expect(changesOf(old, next)).toEqual([expect.stringContaining(`(the API server refuses this: ${reason})`)]);
  });

  test('a larger claim of a StatefulSet is refused, in another spelling it is the same', () => {
    const claim = (size: string) =>
      `volumeClaimTemplates: [{ metadata: { name: data }, spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: ${size} } } } }],`;

    expect(specChanges(claim('1Gi'), claim('1024Mi'), 'StatefulSet')).toEqual([]);
    expect(specChanges(claim('1Gi'), claim('2Gi'), 'StatefulSet')).toEqual([
      '~ volume claim data: resources.requests.storage: 1Gi -> 2Gi (the API server refuses this: of a StatefulSet this is immutable)',
    ]);
  });

  test('pods are replaced when their template changes', () => {
    const heading = (old: Parts, next: Parts) => lines(diffOf(workload(old), workload(next)))[0];

    expect(heading({}, { pod: 'hostNetwork: true,' })).toBe('~ Deployment monitoring/alloy, pods are replaced');
    expect(heading({}, { spec: 'replicas: 2,' })).toBe('~ Deployment monitoring/alloy');
  });

  test('pods of a controller that waits are not replaced by themselves', () => {
    const kind = 'DaemonSet';
    const spec = 'updateStrategy: { type: OnDelete },';

    expect(lines(diffOf(workload({ kind, spec }), workload({ kind, spec, pod: 'hostNetwork: true,' })))).toEqual([
      '~ DaemonSet monitoring/alloy',
      '    (pods are replaced once somebody deletes them (OnDelete))',
      '    ~ hostNetwork: (default false) -> true (more access)',
    ]);
  });

  test('another version of the API is a change, not another object', () => {
    expect(changesOf(workload({}), workload({}).replace('apps/v1', 'apps/v1beta2'))).toEqual([
      '~ apiVersion: apps/v1 -> apps/v1beta2',
    ]);
    expect(objectsOf(workload({}), workload({}).replace('apps/v1', 'other/v1'))).toEqual([
      '- Deployment monitoring/alloy',
      '+ Deployment monitoring/alloy',
    ]);
  });

  test('what the API server and controllers write is left out', () => {
    const exported = workload({}).replace(
      'metadata: { name: alloy,',
      'metadata: { uid: x, resourceVersion: "1", generation: 2, creationTimestamp: "2026-01-01T00:00:00Z", managedFields: [{ manager: x }], annotations: { deployment.kubernetes.io/revision: "1" }, name: alloy,',
    );

    expect(objectsOf(workload({}), `${exported}status: { replicas: 1 }\n`)).toEqual([]);
  });

  test('a job cannot be given other pods', () => {
    const job = (image: string) => `
apiVersion: batch/v1
kind: Job
metadata: { name: job }
spec: { template: { spec: { restartPolicy: Never, containers: [{ name: a, image: ${image} }] } } }
`;

    expect(changesOf(job('a:1'), job('a:2'))).toEqual([
      '~ container a: image: a:1 -> a:2 (the API server refuses this: of a Job this is immutable)',
    ]);
  });
});
