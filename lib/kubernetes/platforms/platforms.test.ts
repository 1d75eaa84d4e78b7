import { Chart, Size, Testing } from 'cdk8s';
import { Alloy, type AlloyProps, AlloyStorage, ConfigDelivery, Controller, NamespaceObject, Platform } from '..';

// biome-ignore lint/suspicious/noExplicitAny: manifests are looked into freely here
type Manifest = any;

const LOG_FILES = 'loki.source.file "l" {\n targets = [{ __path__ = "/var/log/syslog" }]\n forward_to = []\n}';
const JOURNAL = 'loki.source.journal "j" {\n forward_to = []\n}';
const DOCKER =
  'discovery.docker "d" {\n host = "unix:///var/run/docker.sock"\n}\nloki.source.docker "d" {\n host = "unix:///var/run/docker.sock"\n targets = discovery.docker.d.targets\n forward_to = []\n}';
const PROFILES =
  'pyroscope.ebpf "p" {\n targets = []\n forward_to = [pyroscope.write.w.receiver]\n}\npyroscope.write "w" {\n endpoint {\n url = "http://pyroscope:4040"\n }\n}';

function make(props: AlloyProps, text = ''): Alloy {
  const chart = new Chart(Testing.app(), 'test', { namespace: 'monitoring-stack' });
  const alloy = new Alloy(chart, 'alloy', props);
  alloy.config.addText(text);
  return alloy;
}

const objects = (props: AlloyProps, text?: string): Manifest[] => Testing.synth(Chart.of(make(props, text)));
const podOf = (props: AlloyProps, text?: string): Manifest =>
  objects(props, text).find(({ kind }) => kind === (props.controller ?? Controller.daemonSet()).kind).spec.template
    .spec;
/** What a platform says about a workload. */
const said = (props: AlloyProps, text?: string): string[] =>
  make(props, text)
    .check()
    .filter(({ code }) => code === 'platform')
    .map(({ severity, message }) => `${severity}: ${message}`);

describe('the props of a platform', () => {
  test('lie below those of the Alloy: maps and lists are joined', () => {
    const toleration = { key: 'mine', operator: 'Exists' };
    const pod = podOf({
      platform: Platform.windows(),
      image: { registry: 'mirror.example' },
      tolerations: [toleration],
      nodeSelector: { pool: 'w' },
    });

    expect(pod.containers[0].image).toBe('mirror.example/grafana/alloy:v1.18.1-windowsservercore-ltsc2022');
    expect(pod.tolerations).toEqual([expect.objectContaining({ value: 'windows' }), toleration]);
    expect(pod.nodeSelector).toEqual({ 'kubernetes.io/os': 'windows', pool: 'w' });
  });

  test('give way to those of the Alloy', () => {
    const { resources } = podOf({
      platform: Platform.gkeAutopilot(),
      resources: { memoryLimit: Size.gibibytes(2), memoryRequest: Size.gibibytes(2) },
    }).containers[0];

    expect(resources).toEqual({ requests: { cpu: '100m', memory: '2Gi' }, limits: { memory: '2Gi' } });
  });

  test('of a platform of your own', () => {
    const props = { podLabels: { team: 'o11y' } };
    const refuses = () => [{ message: 'no', hint: 'way out' }];

    expect(said({ platform: Platform.of({ title: 'Ours', refuses }) })).toEqual(['error: on Ours, no']);
    const daemonSet = objects({ platform: Platform.of({ title: 'Ours', props }) }).find(
      ({ kind }) => kind === 'DaemonSet',
    );
    expect(daemonSet.spec.template.metadata.labels).toMatchObject({ team: 'o11y' });
  });
});

test('what a platform refuses stops the synth', () => {
  const alloy = make({ platform: Platform.eksFargate() });

  expect(alloy.node.validate()).toContainEqual(expect.stringContaining('on EKS Fargate, there are no DaemonSets'));
});

describe('OpenShift', () => {
  test('chooses user and groups itself, and the pod still passes the level restricted', () => {
    const alloy = make({ platform: Platform.openShift(), configDelivery: ConfigDelivery.reload() });
    const pod = podOf({ platform: Platform.openShift(), configDelivery: ConfigDelivery.reload() });

    expect(pod.securityContext).toEqual({
      runAsNonRoot: true,
      fsGroupChangePolicy: 'OnRootMismatch',
      seccompProfile: { type: 'RuntimeDefault' },
    });
    expect(JSON.stringify(pod)).not.toContain('runAsUser');
    expect(alloy.plan.podSecurity.level).toBe('restricted');
    expect(said({ platform: Platform.openShift() })).toEqual([]);
  });

  test('admits no access to the node without constraints that allow it', () => {
    expect(said({ platform: Platform.openShift() }, LOG_FILES)).toEqual([
      "error: on OpenShift, the constraints restricted-v2 don't admit the pods: the node's path /var/log, root",
    ]);
    expect(said({ platform: Platform.openShift({ scc: 'privileged' }) }, LOG_FILES)).toEqual([]);
  });

  test('gets a right to the constraints in the namespace alone, and no token for it', () => {
    const props = { platform: Platform.openShift({ scc: 'alloy-logs' }) };
    const role = objects(props, LOG_FILES).find(({ kind }) => kind === 'Role');

    expect(role.metadata.namespace).toBe('monitoring-stack');
    expect(role.rules).toEqual([
      {
        apiGroups: ['security.openshift.io'],
        resources: ['securitycontextconstraints'],
        resourceNames: ['alloy-logs'],
        verbs: ['use'],
      },
    ]);
    expect(podOf(props, LOG_FILES)).not.toHaveProperty('automountServiceAccountToken');
    expect(make(props, LOG_FILES).explain().rules).toMatchObject([
      { namespace: 'monitoring-stack', askedBy: ['the prop `platform`'] },
    ]);
  });

  test('hides files of the node from other SELinux types', () => {
    const { securityContext } = podOf({ platform: Platform.openShift({ scc: 'privileged' }) }, LOG_FILES);

    expect(securityContext).toMatchObject({ runAsUser: 0, seLinuxOptions: { type: 'spc_t' } });
    expect(podOf({ platform: Platform.openShift() }).securityContext).not.toHaveProperty('seLinuxOptions');
  });
});

describe('GKE Autopilot', () => {
  test('limits memory to what is requested', () => {
    expect(podOf({ platform: Platform.gkeAutopilot() }).containers[0].resources).toEqual({
      requests: { cpu: '100m', memory: '512Mi' },
      limits: { memory: '512Mi' },
    });
  });

  test('shows /var/log, read only', () => {
    expect(said({ platform: Platform.gkeAutopilot() }, LOG_FILES)).toEqual([]);
    expect(said({ platform: Platform.gkeAutopilot(), storage: AlloyStorage.hostPath() })).toEqual([
      "error: on GKE Autopilot, the node's path /var/lib/alloy/monitoring-stack-alloy is out of reach: only /var/log may be mounted",
    ]);
    const volumes = [{ name: 'l', hostPath: { path: '/var/log/mine' } }];
    const volumeMounts = [{ name: 'l', mountPath: '/mine' }];
    expect(said({ platform: Platform.gkeAutopilot(), volumes, volumeMounts })).toEqual([
      "error: on GKE Autopilot, the node's path /var/log/mine may be mounted read only",
    ]);
  });

  test('refuses what looks into other processes, unless an allowlist is there', () => {
    const text = said({ platform: Platform.gkeAutopilot() }, PROFILES).join('\n');

    expect(text).toContain("pods can't see the node's process ids");
    expect(said({ platform: Platform.gkeAutopilot({ allowlisted: true }) }, PROFILES)).toEqual([]);
  });

  test("refuses the node's network and ports, privileged containers, and Google's namespace", () => {
    const sidecars = [{ name: 's', ports: [{ containerPort: 1, hostPort: 1 }] }];
    const props: AlloyProps = { platform: Platform.gkeAutopilot(), hostNetwork: true, privileged: true, sidecars };

    expect(said({ ...props, namespace: 'kube-system' })).toEqual([
      "error: on GKE Autopilot, pods can't be in the node's network",
      "error: on GKE Autopilot, containers can't be privileged",
      "error: on GKE Autopilot, containers can't take a port of the node",
      'error: on GKE Autopilot, the namespace kube-system belongs to Google',
    ]);
  });

  test('lets a container add the usual capabilities, and no others', () => {
    const sidecar = (capability: string): AlloyProps => ({
      platform: Platform.gkeAutopilot(),
      sidecars: [{ name: 's', securityContext: { capabilities: { add: [capability] } } }],
    });

    expect(said(sidecar('SYS_PTRACE'))).toEqual([]);
    expect(said(sidecar('NET_RAW'))).toEqual([
      "error: on GKE Autopilot, containers can't add the capabilities NET_RAW",
    ]);
  });
});

describe('EKS Fargate', () => {
  const controller = Controller.deployment();

  test('runs a Deployment that looks at no node', () => {
    expect(said({ platform: Platform.eksFargate(), controller })).toEqual([]);
  });

  test('has no nodes', () => {
    const found = said({ platform: Platform.eksFargate(), hostNetwork: true, privileged: true }, LOG_FILES);

    expect(found).toEqual([
      'error: on EKS Fargate, there are no DaemonSets',
      "error: on EKS Fargate, the node's path /var/log can't be mounted",
      "error: on EKS Fargate, pods can't be in the node's network",
      "error: on EKS Fargate, containers can't be privileged",
    ]);
  });

  test('has no volumes on demand', () => {
    const storage = AlloyStorage.claimPerPod({ size: Size.gibibytes(1) });

    expect(said({ platform: Platform.eksFargate(), controller: Controller.statefulSet(), storage })).toEqual([
      "error: on EKS Fargate, volumes aren't made on demand, and those of EBS can't be mounted",
    ]);
  });
});

test('AKS runs on all its nodes, and as a managed identity', () => {
  const platform = Platform.aks({ workloadIdentity: '00000000-0000-0000-0000-000000000001' });
  const made = objects({ platform });
  const { template } = made.find(({ kind }) => kind === 'DaemonSet').spec;

  expect(template.spec.tolerations.map(({ key }: Manifest) => key)).toEqual([
    'CriticalAddonsOnly',
    'kubernetes.azure.com/scalesetpriority',
  ]);
  expect(template.metadata.labels['azure.workload.identity/use']).toBe('true');
  expect(made.find(({ kind }) => kind === 'ServiceAccount').metadata.annotations).toEqual({
    'azure.workload.identity/client-id': '00000000-0000-0000-0000-000000000001',
  });
  expect(podOf({ platform: Platform.aks({ spotNodes: false, systemNodes: false }) })).not.toHaveProperty('tolerations');
});

describe('Bottlerocket and Talos', () => {
  test.each([
    ['Bottlerocket', Platform.bottlerocket()],
    ['Talos', Platform.talos()],
  ])('%s has log files and no Docker', (name, platform) => {
    expect(said({ platform }, LOG_FILES)).toEqual([]);
    expect(said({ platform }, DOCKER)).toEqual([`error: on ${name}, the nodes have no /var/run/docker.sock`]);
  });

  test.each([
    ['Bottlerocket', Platform.bottlerocket(), '/var or /local or /mnt'],
    ['Talos', Platform.talos(), '/var'],
  ])('%s is written in few places', (name, platform, places) => {
    expect(said({ platform, storage: AlloyStorage.hostPath() })).toEqual([]);
    const found = make({ platform, storage: AlloyStorage.hostPath('/opt/alloy') }).check();
    expect(found).toMatchObject([
      {
        message: expect.stringContaining(`on ${name}, the nodes can't be written at /opt/alloy`),
        hint: `choose a directory below ${places}`,
      },
    ]);
  });

  test('Talos has no journal; Bottlerocket has', () => {
    expect(said({ platform: Platform.talos() }, JOURNAL)[0]).toContain('on Talos, the nodes have no');
    expect(said({ platform: Platform.bottlerocket() }, JOURNAL)).toEqual([]);
  });

  test('Talos enforces a level in a namespace without labels', () => {
    expect(said({ platform: Platform.talos(), namespaceObject: NamespaceObject.none() }, LOG_FILES)).toEqual([
      'warning: on Talos, Talos enforces baseline in the namespace monitoring-stack, and the pods need privileged',
    ]);
    expect(said({ platform: Platform.talos(), namespaceObject: NamespaceObject.none() })).toEqual([]);
  });
});

describe('Windows', () => {
  const WINDOWS = 'prometheus.exporter.windows "w" { }';

  test('has none of what only Linux has', () => {
    const pod = podOf({ platform: Platform.windows() }, WINDOWS);

    expect(pod.os).toEqual({ name: 'windows' });
    expect(pod).not.toHaveProperty('securityContext');
    expect(pod.containers[0]).not.toHaveProperty('securityContext');
    expect(pod.containers[0]).not.toHaveProperty('command');
    expect(said({ platform: Platform.windows() }, WINDOWS)).toEqual([]);
  });

  test('runs Alloy as a process of the node', () => {
    const platform = Platform.windows({ hostProcess: true, base: 'windowsservercore-ltsc2025' });
    const pod = podOf({ platform }, WINDOWS);

    expect(pod).toMatchObject({
      hostNetwork: true,
      securityContext: { windowsOptions: { hostProcess: true, runAsUserName: 'NT AUTHORITY\\SYSTEM' } },
    });
    expect(pod).not.toHaveProperty('dnsPolicy');
    expect(pod.containers[0]).toMatchObject({
      image: 'docker.io/grafana/alloy:v1.18.1-windowsservercore-ltsc2025',
      command: ['%CONTAINER_SANDBOX_MOUNT_POINT%\\Program Files\\GrafanaLabs\\Alloy\\alloy.exe'],
    });
    expect(make({ platform }).plan.podSecurity.level).toBe('privileged');
    expect(make({ platform }).plan.workload.hostNetwork).toBe(true);
  });

  test('runs as another account', () => {
    expect(podOf({ platform: Platform.windows({ runAsUserName: 'ContainerAdministrator' }) }).securityContext).toEqual({
      windowsOptions: { runAsUserName: 'ContainerAdministrator' },
    });
  });

  test('has no paths of Linux, and no reloader', () => {
    expect(said({ platform: Platform.windows(), configDelivery: ConfigDelivery.reload() }, LOG_FILES)).toEqual([
      'error: on Windows, the nodes have no /var/log',
      'error: on Windows, the reloader has no image for Windows',
    ]);
  });

  test('suits components that do nothing elsewhere', () => {
    const codes = (props: AlloyProps) =>
      make(props, WINDOWS)
        .check()
        .map(({ code }) => code);

    expect(codes({})).toContain('operating-system');
    expect(codes({ platform: Platform.windows() })).not.toContain('operating-system');
  });
});
