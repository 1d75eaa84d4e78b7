import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import type { DoctorReport } from '../../lib/doctor';
import { alloyIn, annotate, environmentOf, RECORDED_CONFIG, runAlloyCommand, startAlloy } from './alloy-pods';
import { AlloyStandIn, recordingsOf } from './alloy-stand-in';
import { ExecStandIn } from './exec-stand-in';
import { cluster, clusterEnvironment, type KubernetesObject, kubectl } from './kubectl';
import { applyCleanly } from './manifests';

const NAMESPACE = 'doctor';
const folder = mkdtempSync(join(tmpdir(), 'doctor-'));
let healthy: AlloyStandIn;
let unreachable: AlloyStandIn;
let programs: ExecStandIn;

beforeAll(async () => {
  healthy = await AlloyStandIn.start(recordingsOf('healthy'));
  unreachable = await AlloyStandIn.start(recordingsOf('unreachable'));
  // The programs of this machine stand in for those of the image: getent, bash and what it connects to are real.
  programs = await ExecStandIn.start(({ command: [program, ...args] }) => {
    const { status, stdout, stderr } = spawnSync(program!, args, { encoding: 'utf8' });
    return { stdout, stderr, exitCode: status ?? 1 };
  });
  startAlloy(alloyIn(NAMESPACE));
});

beforeEach(() => {
  healthy.reset();
  annotate(['namespace', NAMESPACE], { forward: `12345=${healthy.address}`, log: healthy.log, exec: programs.url });
  applyCleanly(alloyIn(NAMESPACE).filter(({ kind }) => kind === 'ConfigMap'));
});

afterAll(async () => {
  kubectl(['delete', 'namespace', NAMESPACE, 'doctor-destinations', '--ignore-not-found', '--wait=false']);
  kubectl(['delete', 'clusterrole,clusterrolebinding', '--selector=doctor=test']);
  await Promise.all([healthy?.stop(), unreachable?.stop(), programs?.stop()]);
  rmSync(folder, { recursive: true });
});

function doctor(args: readonly string[] = [], environment?: NodeJS.ProcessEnv) {
  return runAlloyCommand(['doctor', '--for', '0.2s', ...args], environment);
}

async function examine(
  args: readonly string[] = [],
  environment?: NodeJS.ProcessEnv,
): Promise<DoctorReport & { readonly status: number | null }> {
  const { status, stdout, stderr } = await doctor(['--namespace', NAMESPACE, '--format', 'json', ...args], environment);
  if (stdout === '') throw new Error(stderr);
  return { status, ...JSON.parse(stdout) };
}

/** The loopback addresses of the recording belong to nobody here; a test says where data goes instead. */
function sendLogsTo(address: string): void {
  const path = '/api/v0/web/components/loki.write.default';
  healthy.answer(path, { body: healthy.recorded(path).body.replace('http://127.0.0.1:29100', address) });
}

describe('a healthy Alloy', () => {
  test('is found by its label, and nothing is wrong', async () => {
    // Of the recorded destinations nobody listens on this machine: only what is seen from inside the pod tells that.
    const found = await examine(['--no-exec']);

    expect(found).toMatchObject({ status: 0, findings: [], notSeen: [] });
    expect(found.alloys).toEqual([{ name: 'daemonset/alloy in namespace doctor', read: 2, unread: 0 }]);
  });

  test('reads as a person expects it', async () => {
    const { stdout } = await doctor(['--namespace', NAMESPACE, '--no-exec', 'daemonset/alloy']);

    expect(stdout).toBe(`daemonset/alloy in namespace doctor (2 pods read)

Nothing is wrong.

Worth knowing
  2 of 4 targets of prometheus.scrape.kubernetes_pods can’t be scraped
    default/broken-app-0 at http://127.0.0.1:29999/metrics: Get "http://127.0.0.1:29999/metrics": dial tcp 127.0.0.1:29999: connect: connection refused
`);
  });
});

test('an Alloy that reaches nothing is told destination by destination, with what the pod itself saw', async () => {
  annotate(['namespace', NAMESPACE], { forward: `12345=${unreachable.address}`, log: unreachable.log });

  const { status, findings } = await examine();

  expect(status).toBe(1);
  expect(findings.map(({ question, severity, summary, pods }) => [question, severity, summary, pods.length])).toEqual([
    [
      'metrics',
      'error',
      'no metrics arrive at http://127.0.0.1:29090/api/v1/write: nothing listens there (connection refused)',
      2,
    ],
    [
      'logs',
      'error',
      'no logs arrive at http://127.0.0.1:29100/loki/api/v1/push: nothing listens there (connection refused)',
      2,
    ],
    ['traces', 'error', 'no traces arrive at 127.0.0.1:24317: nothing listens there (connection refused)', 2],
  ]);
  expect(findings[1]!.evidence).toContain(
    'from inside the pod 127.0.0.1:29100 cannot be connected to: Connection refused',
  );
});

describe('the way to a destination', () => {
  const namespace = 'doctor-destinations';
  const labels = { app: 'loki' };
  const service: KubernetesObject = {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'loki', namespace },
    spec: { selector: labels, ports: [{ name: 'http', port: 3100 }] },
  };
  const deployment: KubernetesObject = {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'loki', namespace },
    spec: {
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: { containers: [{ name: 'loki', image: 'loki:1', ports: [{ name: 'http', containerPort: 3100 }] }] },
      },
    },
  };

  async function warning(address: string): Promise<string> {
    sendLogsTo(address);
    const { findings } = await examine(['--no-exec']);
    return findings.map(({ summary }) => summary).join('\n');
  }

  beforeAll(() => {
    kubectl(['create', 'namespace', namespace]);
    applyCleanly([service]);
  });

  test('ends where there is no such namespace, Service or port', async () => {
    expect(await warning('http://loki.nowhere.svc:3100')).toContain('there is no namespace nowhere');
    expect(await warning(`http://lokki.${namespace}.svc:3100`)).toContain(
      `there is no Service lokki in namespace ${namespace}`,
    );
    expect(await warning(`http://loki.${namespace}.svc:9095`)).toContain(
      `the Service loki in namespace ${namespace} has no port 9095`,
    );
  });

  test('ends where no pod is ready, and is well once one is', async () => {
    expect(await warning(`http://loki.${namespace}.svc:3100`)).toContain(
      `no pod behind the Service loki in namespace ${namespace} is ready`,
    );

    applyCleanly([deployment]);
    kubectl(['rollout', 'status', 'deployment/loki', `--namespace=${namespace}`, '--timeout=30s']);
    kubectl([
      'wait',
      '--for=jsonpath={.endpoints[0].conditions.ready}=true',
      'endpointslices',
      '--all',
      `--namespace=${namespace}`,
      '--timeout=30s',
    ]);

    expect(await warning(`http://loki.${namespace}.svc:3100`)).toBe('');
  });

  test('is closed by network policies on either side', async () => {
    const policy = (where: string, spec: object): KubernetesObject => ({
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: { name: 'closed', namespace: where },
      spec,
    });
    const dns = { ports: [{ port: 53, protocol: 'UDP' }] };

    applyCleanly([policy(NAMESPACE, { podSelector: {}, policyTypes: ['Egress'], egress: [dns] })]);
    expect(await warning(`http://loki.${namespace}.svc:3100`)).toContain(
      'a NetworkPolicy does not let Alloy out to it',
    );
    kubectl(['delete', 'networkpolicy', 'closed', `--namespace=${NAMESPACE}`]);

    applyCleanly([policy(namespace, { podSelector: {}, policyTypes: ['Ingress'] })]);
    expect(await warning(`http://loki.${namespace}.svc:3100`)).toContain(
      'a NetworkPolicy of the destination does not let Alloy in',
    );
    kubectl(['delete', 'networkpolicy', 'closed', `--namespace=${namespace}`]);
  });
});

describe('the configuration', () => {
  function runWith(config: string): void {
    applyCleanly(alloyIn(NAMESPACE, config).filter(({ kind }) => kind === 'ConfigMap'));
  }

  test('that the ConfigMap has, but Alloy does not run, is told', async () => {
    runWith(`${RECORDED_CONFIG}\n// changed\n`);

    expect((await examine(['--no-exec'])).findings).toEqual([
      expect.objectContaining({
        question: 'configuration',
        summary: 'Alloy does not run the configuration of the ConfigMap alloy',
      }),
    ]);
  });

  test('that asks for rights which the ServiceAccount does not have is told, and is well with them', async () => {
    const config = 'discovery.kubernetes "pods" {\n\trole = "pod"\n}\n';
    runWith(config);
    const hash = createHash('sha256').update(config).digest('hex');
    healthy.answerMetrics(healthy.recorded('/metrics').body.replace(/sha256="\w+"/, `sha256="${hash}"`));

    expect((await examine(['--no-exec'])).findings.map(({ summary }) => summary)).toEqual([
      'Alloy may not list pods in the cluster',
      'Alloy may not watch pods in the cluster',
    ]);

    bind('alloy-reads', { rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['list', 'watch'] }] }, 'alloy');
    expect((await examine(['--no-exec'])).findings).toEqual([]);
  });
});

/** Gives a ServiceAccount of the namespace a ClusterRole. */
function bind(name: string, role: object, account: string): void {
  const metadata = { name, labels: { doctor: 'test' } };
  applyCleanly([
    { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole', metadata, ...role },
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRoleBinding',
      metadata,
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name },
      subjects: [{ kind: 'ServiceAccount', name: account, namespace: NAMESPACE }],
    },
  ]);
}

describe('a user with few rights', () => {
  function user(name: string): NodeJS.ProcessEnv {
    kubectl(['create', 'serviceaccount', name, `--namespace=${NAMESPACE}`]);
    return environmentOf(name, NAMESPACE, join(folder, name), writeFileSync);
  }

  test('sees all with the roles of the page, and is told what they leave out', async () => {
    const environment = user('with-roles');
    const page = readFileSync(join(__dirname, '..', '..', 'docs', 'doctor.md'), 'utf8');
    const [, yaml] = /```yaml\n(apiVersion: rbac.*?)```/s.exec(page)!;
    const roles = parseAllDocuments(yaml!).map((document) => document.toJS() as KubernetesObject);
    const subjects = [{ kind: 'ServiceAccount', name: 'with-roles', namespace: NAMESPACE }];
    const objects = roles.map(
      (object): KubernetesObject => ({
        ...object,
        metadata: {
          ...object.metadata,
          labels: { doctor: 'test' },
          ...(object.metadata.namespace === undefined ? {} : { namespace: NAMESPACE }),
        },
        ...(object.kind.endsWith('Binding') ? { subjects } : {}),
      }),
    );
    applyCleanly(objects);

    const found = await examine([], environment);

    expect(found).toMatchObject({ status: 0, findings: [] });
    expect(found.alloys).toEqual([expect.objectContaining({ read: 2 })]);
    const notSeen = [
      'destinations were not tried from inside a pod: that needs the right to create pods/exec in namespace doctor',
    ];
    expect(found.notSeen).toEqual(notSeen);

    sendLogsTo('http://alloy:3100');
    expect(await examine([], environment)).toMatchObject({
      findings: [{ summary: expect.stringContaining('the Service alloy in namespace doctor has no port 3100') }],
      notSeen,
    });
    sendLogsTo('http://alloy:12345');
    expect(await examine([], environment)).toMatchObject({ findings: [], notSeen });
  });

  test('who may not forward ports learns that nothing was read', async () => {
    const environment = user('viewer');
    bind(
      'doctor-viewer',
      {
        rules: [
          {
            apiGroups: ['', 'apps'],
            resources: ['pods', 'daemonsets', 'statefulsets', 'deployments'],
            verbs: ['get', 'list'],
          },
        ],
      },
      'viewer',
    );

    const { status, stdout, stderr } = await doctor([], environment);

    expect(status).toBe(3);
    expect(stdout).toContain('Nothing of it could be read.');
    const notSeen = stdout.slice(stdout.indexOf('Not looked at\n')).split('\n');
    // Once, although there are two pods.
    expect(notSeen.filter((line) => line.startsWith('  logs in namespace doctor may not be read ('))).toHaveLength(1);
    expect(stdout).toContain('pods/portforward');
    expect(stderr).toBe('error: no pod of Alloy could be read\n');
  });

  test('who may nothing at all is told what to name', async () => {
    const { status, stderr } = await doctor([], user('nobody'));

    expect(status).toBe(3);
    expect(stderr).toContain('no workload with the label app.kubernetes.io/name=alloy can be seen in the cluster');
    expect(stderr).toContain('daemonsets may not be listed');
  });
});

test('no secret of a configuration, a URL or a log is in the report', async () => {
  sendLogsTo('http://me:hunter2@127.0.0.1:29100');
  const { body } = healthy.recorded('/metrics');
  healthy.answerMetrics(
    body
      .replace(/^(loki_write_dropped_entries_total\{.*reason="ingester_error".*\}) 0$/m, '$1 5')
      .replace(/^(loki_write_sent_entries_total.*) 5$/m, '$1 0'),
  );
  annotate(['namespace', NAMESPACE], {
    log: 'level=error msg=x component_path=/ component_id=loki.write.default error="Post \\"http://me:hunter2@127.0.0.1/push?token=hunter3\\": EOF"',
  });

  const { stdout } = await doctor(['--namespace', NAMESPACE, '--format', 'json']);

  expect(JSON.parse(stdout).findings).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ question: 'logs', summary: expect.stringContaining('http://***@127.0.0.1:29100') }),
    ]),
  );
  expect(stdout).not.toMatch(/hunter/);
});

test('a pod that does not run is told with its reasons', async () => {
  annotate(['namespace', NAMESPACE], { start: 'image-not-found' });
  try {
    kubectl(['delete', 'pods', '--all', `--namespace=${NAMESPACE}`]);
    kubectl([
      'wait',
      '--for=jsonpath={.status.containerStatuses[0].state.waiting.reason}=ImagePullBackOff',
      'pods',
      '--all',
      `--namespace=${NAMESPACE}`,
      '--timeout=30s',
    ]);

    const { status, findings } = await examine();

    expect(status).toBe(1);
    expect(findings).toEqual([expect.objectContaining({ question: 'running', summary: '0 of 2 pods are ready' })]);
    expect(findings[0]!.evidence[0]).toContain('ImagePullBackOff');
  } finally {
    kubectl(['annotate', 'namespace', NAMESPACE, 'simulated.test/start-']);
    kubectl(['delete', 'pods', '--all', `--namespace=${NAMESPACE}`]);
    kubectl(['rollout', 'status', 'daemonset/alloy', `--namespace=${NAMESPACE}`, '--timeout=30s']);
  }
});

test('a cluster that does not answer is named, with the context', async () => {
  const file = join(folder, 'unreachable');
  writeFileSync(file, readFileSync(cluster.kubeconfig, 'utf8').replace(cluster.server, 'https://127.0.0.1:1'));

  const { status, stdout, stderr } = await doctor([], { ...clusterEnvironment, KUBECONFIG: file });

  expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
  expect(stderr).toContain('error: the cluster does not answer');
});
