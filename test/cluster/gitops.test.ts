import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Chart, Testing } from 'cdk8s';
import { parse } from 'yaml';
import { Alloy, Autoscaler, Controller } from '../../lib';
import { annotate } from './alloy-pods';
import { AlloyStandIn, recordingsOf } from './alloy-stand-in';
import { applyDefinitions, removeDefinitions } from './definitions';
import { createDestinations, objectsOf } from './gitops-objects';
import {
  cluster,
  clusterEnvironment,
  getObjects,
  type KubernetesObject,
  kubectl,
  type Run,
  tryKubectl,
} from './kubectl';
import {
  apply,
  applyCleanly,
  live,
  podsOf,
  readObjects,
  remove,
  selectedPods,
  waitForRollouts,
  yamlFiles,
} from './manifests';
import { addressesOf } from './services';

const root = join(__dirname, '..', '..');
const environment = objectsOf('examples/environments/dist/production');
const find = (kind: string, name = 'alloy'): KubernetesObject =>
  environment.find((object) => object.kind === kind && object.metadata.name === name)!;

beforeAll(async () => {
  await applyDefinitions();
  createDestinations();
});

afterAll(() => {
  remove(environment);
  removeDefinitions();
});

describe('the objects of the examples', () => {
  const objects = [...yamlFiles('examples/argo-cd/dist'), ...yamlFiles('examples/flux/dist')].flatMap((file) =>
    readObjects([file]),
  );

  beforeAll(() => {
    for (const namespace of ['argocd', 'flux-system']) kubectl(['create', 'namespace', namespace]);
  });

  afterAll(() => {
    kubectl(['delete', 'namespace', 'argocd', 'flux-system', '--wait=false']);
  });

  test('are what Argo CD and Flux define, field by field', () => {
    applyCleanly(objects);

    expect(new Set(objects.map(({ kind }) => kind))).toEqual(
      new Set(['AppProject', 'Application', 'ApplicationSet', 'GitRepository', 'Kustomization']),
    );
  });

  test.each(['Application', 'ApplicationSet', 'GitRepository', 'Kustomization'])(
    'would be refused with a misspelt field in a %s',
    (kind) => {
      const wrong = structuredClone(objects.find((object) => object.kind === kind)!);
      const spec = kind === 'ApplicationSet' ? wrong['spec'].template.spec : wrong['spec'];
      spec.misspelt = true;

      const { status, stderr } = apply([wrong]);

      expect(status).toBe(1);
      expect(stderr).toMatch(/misspelt/);
    },
  );
});

/** The order of Argo CD within a wave: kinds, the others behind them, then names. */
const KINDS = [
  'Namespace',
  'NetworkPolicy',
  'PodDisruptionBudget',
  'ServiceAccount',
  'Secret',
  'ConfigMap',
  'CustomResourceDefinition',
  'ClusterRole',
  'ClusterRoleBinding',
  'Role',
  'RoleBinding',
  'Service',
  'DaemonSet',
  'Deployment',
  'HorizontalPodAutoscaler',
  'StatefulSet',
  'Ingress',
];

/** Applies as Argo CD with `ServerSideApply=true`: one after the other, in its order, and it takes fields over. */
function sync(objects: readonly KubernetesObject[]): void {
  const rank = ({ kind }: KubernetesObject) => (KINDS.includes(kind) ? KINDS.indexOf(kind) : KINDS.length);
  for (const object of [...objects].sort((a, b) => rank(a) - rank(b) || (a.metadata.name < b.metadata.name ? -1 : 1))) {
    const { status, stderr } = tryKubectl(
      [
        'apply',
        '--server-side',
        '--force-conflicts',
        '--field-manager=argocd-controller',
        '--validate=strict',
        '--filename=-',
      ],
      JSON.stringify(object),
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  }
}

/** What Argo CD adds to know an object again. */
function tracked(objects: readonly KubernetesObject[], method: 'annotation' | 'label'): KubernetesObject[] {
  const application = 'alloy-production-eu';
  return objects.map((object) => {
    const { apiVersion, kind, metadata } = object;
    const group = apiVersion.includes('/') ? apiVersion.split('/')[0] : '';
    const id = `${application}:${group}/${kind}:${metadata.namespace ?? ''}/${metadata.name}`;
    const { annotations, labels } = metadata as { annotations?: object; labels?: object };
    const more =
      method === 'annotation'
        ? { annotations: { ...annotations, 'argocd.argoproj.io/tracking-id': id } }
        : { labels: { ...labels, 'app.kubernetes.io/instance': application } };
    return { ...object, metadata: { ...metadata, ...more } };
  });
}

/** The Services that the ServiceMonitor selects. */
function monitored(): string[] {
  const selector = Object.entries(find('ServiceMonitor', 'alloy-metrics')['spec'].selector.matchLabels);
  const text = selector.map(([key, value]) => `${key}=${value}`).join(',');
  return getObjects('services', '--namespace=monitoring-stack', `--selector=${text}`).map(
    ({ metadata }) => metadata.name,
  );
}

describe('as Argo CD applies it', () => {
  test('an environment runs without waves, and is found by its monitor', async () => {
    const objects = tracked(environment, 'annotation');

    sync(objects);
    waitForRollouts(objects);

    const ips = podsOf(find('DaemonSet')).map(({ status }) => status.podIP);
    expect(await addressesOf(find('Service'), cluster.nodes.length)).toEqual(ips.sort());
    expect(monitored()).toEqual(['alloy', 'alloy-cluster']);
  });

  test('a second sync changes nothing', () => {
    const versions = () => environment.map((object) => live(object).metadata['resourceVersion']);
    const before = versions();

    sync(tracked(environment, 'annotation'));

    expect(versions()).toEqual(before);
  });

  test('a label as the tracking method leaves pods and Services as they are, but hides the Service from its monitor', async () => {
    const generation = live(find('DaemonSet')).metadata['generation'];

    sync(tracked(environment, 'label'));

    // Argo CD sets it on the objects alone: no selector, and no pod template.
    expect(live(find('DaemonSet')).metadata['generation']).toBe(generation);
    const ips = podsOf(find('DaemonSet')).map(({ status }) => status.podIP);
    expect(await addressesOf(find('Service'), cluster.nodes.length)).toEqual(ips.sort());
    expect(monitored()).toEqual([]);
    // A PodMonitor selects pods, and finds them.
    const selector = find('DaemonSet')['spec'].selector.matchLabels;
    expect(selectedPods('monitoring-stack', selector)).toHaveLength(cluster.nodes.length);
  });

  test('replicas that an autoscaler has set stay, without ignoreDifferences', () => {
    const chart = new Chart(Testing.app(), 'scaled', { namespace: 'scaled', disableResourceNameHashes: true });
    new Alloy(chart, 'alloy', {
      controller: Controller.deployment({ replicas: Autoscaler.horizontal({ min: 2, max: 6 }) }),
    });
    const objects = Testing.synth(chart) as KubernetesObject[];
    const deployment = objects.find(({ kind }) => kind === 'Deployment')!;
    sync(objects);
    kubectl(['scale', 'deployment/alloy', '--namespace=scaled', '--replicas=3']);

    sync(objects);

    expect(live(deployment)['spec'].replicas).toBe(3);
    remove(objects);
  });
});

// The steps that need a cluster. Those before them are in test/examples.
describe('the deployments of the workflows', () => {
  const applied = readObjects(yamlFiles('dist'));
  const daemonSet = applied.find(({ kind }) => kind === 'DaemonSet')!;
  const { jobs } = parse(readFileSync(join(root, 'examples', 'github-actions', 'alloy.yaml'), 'utf8'));
  const onGitHub: string = jobs.deploy.steps.find(({ name }: { name?: string }) => name === 'Deploy').run;
  let healthy: AlloyStandIn;
  let unreachable: AlloyStandIn;
  let folder: string;

  beforeAll(async () => {
    healthy = await AlloyStandIn.start(recordingsOf('healthy'));
    // As if it ran the configuration of dist/, and not the recorded one.
    const config = applied.find(({ kind, metadata }) => kind === 'ConfigMap' && metadata.name === 'alloy')!['data'];
    const sha256 = createHash('sha256').update(config['config.alloy']).digest('hex');
    const { body } = healthy.recorded('/metrics');
    healthy.answerMetrics(body.replace(/^(alloy_config_hash\{.*sha256=")\w+/m, `$1${sha256}`));
    unreachable = await AlloyStandIn.start(recordingsOf('unreachable'));
  });

  afterAll(() => Promise.all([healthy.stop(), unreachable.stop()]));

  beforeEach(() => {
    remove(environment);
    folder = mkdtempSync(join(tmpdir(), 'workflow-'));
    // Its manifest says nothing of the annotation, which stays.
    kubectl(['create', 'namespace', 'monitoring-stack']);
    answeredBy(healthy);
  });

  afterEach(() => {
    remove(applied);
    rmSync(folder, { recursive: true });
  });

  function answeredBy({ address }: AlloyStandIn): void {
    annotate(['namespace', 'monitoring-stack'], { forward: `12345=${address}` });
  }

  /** Runs a step to its end; this process goes on, for it has to answer as Alloy. */
  function runScript(script: string, env: Readonly<Record<string, string>>): Promise<Run> {
    const { KUBECONFIG: _, ...rest } = clusterEnvironment;
    const child = spawn('bash', ['-eo', 'pipefail', '-c', script], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...rest, HOME: folder, RUNNER_TEMP: folder, ...env },
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    return new Promise((resolve) => child.once('close', (status) => resolve({ status, stdout, stderr })));
  }

  const runOnGitHub = (kubeconfig: string) => runScript(onGitHub, { KUBECONFIG_CONTENT: kubeconfig });

  test('on GitHub: what dist/ has runs and works, and the kubeconfig is gone', async () => {
    const { status, stdout } = await runOnGitHub(readFileSync(cluster.kubeconfig, 'utf8'));

    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringContaining('DaemonSet/alloy (monitoring-stack): runs'),
    });
    expect(healthy.requests).toContain('GET /metrics');
    expect(live(daemonSet)['status'].numberAvailable).toBe(cluster.nodes.length);
    expect(existsSync(join(folder, 'kubeconfig'))).toBe(false);
  });

  test('on GitHub: an Alloy that loses data fails the step, and what is new is gone again', async () => {
    answeredBy(unreachable);

    const { status, stderr } = await runOnGitHub(readFileSync(cluster.kubeconfig, 'utf8'));

    expect(status).toBe(1);
    expect(stderr).toContain('What was there before was put back');
    expect(tryKubectl(['get', 'daemonset/alloy', '--namespace=monitoring-stack']).stderr).toContain('NotFound');
  });

  test('on GitHub: where it fails, so does the step, and the kubeconfig is gone', async () => {
    const { status, stderr } = await runOnGitHub('apiVersion: v1\nkind: Config\n');

    expect(status).toBe(1);
    expect(stderr).toContain('deploy.sh: ');
    expect(existsSync(join(folder, 'kubeconfig'))).toBe(false);
  });

  test('on GitLab: what dist/ has runs and works, through the context of the agent', async () => {
    const { deploy } = parse(readFileSync(join(root, 'examples', 'gitlab-ci', '.gitlab-ci.yml'), 'utf8'));
    const context = kubectl(['config', 'current-context']).trim();
    healthy.requests.length = 0;

    const { status, stdout } = await runScript(deploy.script.join('\n'), {
      KUBECONFIG: cluster.kubeconfig,
      KUBE_CONTEXT: context,
    });

    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringContaining('DaemonSet/alloy (monitoring-stack): runs'),
    });
    expect(healthy.requests).toContain('GET /metrics');
  });
});
