import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const script = join(__dirname, '..', 'deploy.sh');

const ALLOY = `apiVersion: v1
kind: Namespace
metadata:
  name: monitoring-stack
  labels:
    pod-security.kubernetes.io/enforce: baseline
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: alloy
  namespace: monitoring-stack
data:
  config.alloy: |
    // kind: Deployment
    ---
    kind: Namespace
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: alloy
  namespace: monitoring-stack
spec:
  template:
    metadata:
      name: other
      namespace: other
---
apiVersion: v1
kind: Service
metadata:
  name: alloy
  namespace: monitoring-stack
spec:
  ports:
    - name: http
      port: 12345
    - name: otlp-grpc
      port: 4317
---
apiVersion: v1
kind: Service
metadata:
  name: alloy-cluster
  namespace: monitoring-stack
spec:
  clusterIP: None
  ports:
    - port: 12345
`;

const APP = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: app
  namespace: default
---
apiVersion: v1
kind: Service
metadata:
  name: app
  namespace: default
spec:
  ports:
    - port: 8080
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: nowhere
`;

/** A kubectl that writes down how it was called. `MISSING` are namespaces that aren't there, `FAIL` is a pattern of calls that fail. */
const KUBECTL = `#!/bin/bash
echo "$*" >> "$CALLS"
if [[ -n $FAIL && "$*" == *$FAIL* ]]; then
  echo "fake failure" >&2
  exit \${FAIL_STATUS:-1}
fi
case "$*" in
  *"get namespace "*)
    for name in $MISSING; do
      if [[ "$*" == *"get namespace $name "* ]] && ! grep -q -e "stdin.*$name" -e "create namespace $name" "$CALLS"; then exit 0; fi
    done
    echo namespace/x ;;
  *--filename=-*) sed 's/^/stdin: /' >> "$CALLS" ;;
  *current-context*) echo here ;;
  *"get DaemonSet/alloy"*matchLabels*) printf app=alloy, ;;
  *"get pods"*.state.waiting*) echo "  pod/alloy-1, container alloy: CrashLoopBackOff" ;;
  *"get pods"*restartCount*) printf 'alloy-1 alloy 3\nalloy-2 alloy 0\n' ;;
  *"get replicasets,pods"*) printf 'Pod/alloy-1 Pod/alloy-2 ' ;;
  *"get events"*) printf '%s\n' 'Pod/alloy-1: BackOff: again' 'Pod/alloy-1: BackOff: again' 'Pod/alloy-10: Failed: of another' ;;
  *"logs alloy-1 "*--previous*) echo "Error: could not start" ;;
  *"logs alloy-2 "*) echo "waiting for a peer" ;;
  *diff*) exit \${DIFF_STATUS:-0} ;;
esac
`;

let folder: string;
let dist: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deploy-'));
  dist = join(folder, 'dist');
  mkdirSync(dist);
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin', 'kubectl'), KUBECTL);
  chmodSync(join(folder, 'bin', 'kubectl'), 0o755);
  writeFileSync(join(dist, 'alloy.k8s.yaml'), ALLOY);
  writeFileSync(join(dist, 'app.k8s.yaml'), APP);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** How kubectl was called, a line each. */
  readonly calls: readonly string[];
}

function deploy(args: readonly string[], env: Record<string, string> = {}): Run {
  const calls = join(folder, 'calls');
  writeFileSync(calls, '');
  const { status, stdout, stderr } = spawnSync('bash', [script, ...args], {
    encoding: 'utf8',
    input: '',
    env: { PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH']}`, CALLS: calls, ...env },
  });
  return {
    status,
    stdout,
    stderr,
    calls: readFileSync(calls, 'utf8')
      .split('\n')
      .filter((line) => line !== ''),
  };
}

/** The calls that change something. */
function changes(run: Run): readonly string[] {
  return run.calls.filter(
    (call) => /^(?!stdin).*(apply|create|delete|replace|patch)/.test(call) && !call.includes('--dry-run'),
  );
}

const files = () => `--filename=${dist}/alloy.k8s.yaml --filename=${dist}/app.k8s.yaml`;

test('applies the namespace first, then everything server-side with its own field manager', () => {
  const run = deploy(['--yes', '--dir', dist]);

  expect(run.status).toBe(0);
  expect(changes(run)).toEqual([
    'apply --server-side --field-manager=cdk8s-alloy --filename=-',
    `apply --server-side --field-manager=cdk8s-alloy ${files()}`,
  ]);
});

describe('--with-backends', () => {
  const BACKENDS = `apiVersion: v1
kind: Service
metadata:
  name: grafana
  namespace: monitoring-stack
spec:
  ports:
    - port: 3000
`;

  test('is what applies backends/, which stays out otherwise', () => {
    mkdirSync(join(dist, 'backends'));
    writeFileSync(join(dist, 'backends', 'backends.k8s.yaml'), BACKENDS);

    const without = deploy(['--yes', '--dir', dist]);
    const run = deploy(['--yes', '--dir', dist, '--with-backends']);

    expect([without.status, run.status]).toEqual([0, 0]);
    expect(without.calls.join('\n')).not.toContain('backends');
    expect(without.stdout).not.toContain('grafana');
    expect(changes(run).at(-1)).toBe(
      `apply --server-side --field-manager=cdk8s-alloy ${files()} --filename=${dist}/backends/backends.k8s.yaml`,
    );
    expect(run.stdout).toContain('kubectl port-forward --namespace=monitoring-stack service/grafana 3000:3000');
  });

  test('leaves other folders as they are', () => {
    mkdirSync(join(dist, 'shop'));
    writeFileSync(
      join(dist, 'shop', 'shop.k8s.yaml'),
      APP.replaceAll('name: app', 'name: shop').replace('nowhere', 'somewhere'),
    );

    expect(changes(deploy(['--yes', '--dir', dist])).at(-1)).toContain(`--filename=${dist}/shop/shop.k8s.yaml`);
  });

  test('is a mistake where the app makes no backends', () => {
    const run = deploy(['--yes', '--dir', dist, '--with-backends']);

    expect(run.status).toBe(1);
    expect(run.stderr).toBe(`deploy.sh: there is no folder ${dist}/backends: the app makes no backends\n`);
    expect(run.calls).toEqual([]);
  });
});

test('takes the namespace as the manifests have it, and nothing else that looks like one', () => {
  const run = deploy(['--yes', '--dir', dist]);

  expect(run.calls.filter((call) => call.startsWith('stdin'))).toEqual(
    ['---', ...ALLOY.split('---\n')[0]!.trimEnd().split('\n')].map((line) => `stdin: ${line}`),
  );
});

test('creates a namespace that the manifests name without making it', () => {
  writeFileSync(join(dist, 'app.k8s.yaml'), APP.replaceAll('default', 'shop'));

  const run = deploy(['--yes', '--dir', dist], { MISSING: 'shop monitoring-stack' });

  expect(changes(run)).toEqual([
    'apply --server-side --field-manager=cdk8s-alloy --filename=-',
    'create namespace shop',
    `apply --server-side --field-manager=cdk8s-alloy ${files()}`,
  ]);
});

test('applies YAML files only', () => {
  for (const name of ['alloy.alloy', 'construct-metadata.json', '.cdk8s-alloy', 'notes.txt']) {
    writeFileSync(join(dist, name), '{}');
  }

  const run = deploy(['--yes', '--dir', dist]);

  expect(changes(run)[1]).toBe(`apply --server-side --field-manager=cdk8s-alloy ${files()}`);
});

test('applies a file per object from folders of charts, and leaves a kustomization.yaml out', () => {
  rmSync(dist, { recursive: true });
  mkdirSync(join(dist, 'backends', 'grafana'), { recursive: true });
  for (const chart of ['alloy', 'shop']) mkdirSync(join(dist, chart));
  const manifest = (kind: string, name: string) => `apiVersion: v1\nkind: ${kind}\nmetadata:\n  name: ${name}\n`;
  for (const chart of ['alloy', 'shop']) {
    writeFileSync(join(dist, chart, 'Namespace.monitoring.k8s.yaml'), manifest('Namespace', 'monitoring'));
    writeFileSync(join(dist, chart, `Service.${chart}.k8s.yaml`), manifest('Service', chart));
  }
  writeFileSync(join(dist, 'backends', 'grafana', 'Service.grafana.k8s.yaml'), manifest('Service', 'grafana'));
  for (const folder of ['.', 'backends'])
    writeFileSync(join(dist, folder, 'kustomization.yaml'), 'kind: Kustomization\n');

  const applied = (...options: string[]) =>
    changes(deploy(['--yes', '--dir', dist, ...options]))
      .at(-1)!
      .split(' --filename=')
      .slice(1);

  const charts = [
    'alloy/Namespace.monitoring.k8s.yaml',
    'alloy/Service.alloy.k8s.yaml',
    'shop/Namespace.monitoring.k8s.yaml',
    'shop/Service.shop.k8s.yaml',
  ].map((name) => `${dist}/${name}`);
  expect(applied()).toEqual(charts);
  expect(applied('--with-backends')).toEqual([...charts, `${dist}/backends/grafana/Service.grafana.k8s.yaml`]);
});

test('refuses folders of several environments', () => {
  for (const environment of ['production', 'staging']) {
    mkdirSync(join(dist, environment));
    writeFileSync(join(dist, environment, 'alloy.k8s.yaml'), ALLOY);
  }
  rmSync(join(dist, 'alloy.k8s.yaml'));

  const run = deploy(['--yes', '--dir', dist]);

  expect([run.status, run.calls]).toEqual([1, []]);
  expect(run.stderr).toBe(
    `deploy.sh: ConfigMap/alloy is in ${dist}/production and in ${dist}/staging: name the folder of one environment with --dir\n`,
  );
  expect(deploy(['--yes', '--dir', join(dist, 'staging')]).status).toBe(0);
});

test('waits for every workload in its namespace', () => {
  const run = deploy(['--yes', '--dir', dist, '--timeout=7s']);

  expect(run.calls.filter((call) => call.includes('rollout'))).toEqual([
    'rollout status DaemonSet/alloy --namespace=monitoring-stack --timeout=7s',
    'rollout status Deployment/app --namespace=default --timeout=7s',
  ]);
});

test('leaves the namespace to kubectl where an object names none', () => {
  writeFileSync(join(dist, 'app.k8s.yaml'), APP.replaceAll('  namespace: default\n', ''));

  const run = deploy(['--yes', '--dir', dist]);

  expect(run.calls).toContain('rollout status Deployment/app --timeout=300s');
});

test('says how to verify, through the Service that people reach', () => {
  const { stdout } = deploy(['--yes', '--dir', dist]);

  expect(stdout).toContain('kubectl port-forward --namespace=monitoring-stack service/alloy 12345:12345');
  expect(stdout).toContain('curl http://localhost:12345/metrics');
  expect(stdout).toContain(
    'kubectl logs --namespace=monitoring-stack --selector app.kubernetes.io/name=alloy --follow',
  );
  expect(stdout).not.toContain('alloy-cluster');
  expect(stdout).not.toContain('service/app');
});

test('hands context, kubeconfig and namespace to each call of kubectl', () => {
  const run = deploy(['--yes', '--dir', dist, '--context', 'staging', '--kubeconfig=/k', '--namespace', 'here']);

  const calls = run.calls.filter((call) => !call.startsWith('stdin'));
  expect(calls.filter((call) => !call.startsWith('--kubeconfig=/k --context=staging --namespace=here '))).toEqual([]);
  expect(run.stdout).toContain('Cluster:   staging');
});

test('works on spaces in names', () => {
  const spaced = join(folder, 'my dist');
  symlinkSync(dist, spaced);

  const run = deploy(['--yes', `--dir=${spaced}`, '--context', 'my context']);

  expect(run.status).toBe(0);
  expect(changes(run)[1]).toContain(`--filename=${spaced}/alloy.k8s.yaml`);
});

test.each(['--yes', '-y'])('does not ask with %s', (option) => {
  expect(deploy([option, '--dir', dist]).stdout).not.toContain('Apply?');
});

test('changes nothing where it cannot ask', () => {
  const run = deploy(['--dir', dist]);

  expect(run.status).toBe(1);
  expect(run.stderr).toContain('nobody to ask: use --yes');
  expect(changes(run)).toEqual([]);
});

test('lets the cluster check everything with --dry-run', () => {
  const run = deploy(['--dry-run', '--dir', dist]);

  expect(run.status).toBe(0);
  expect(changes(run)).toEqual([]);
  expect(run.calls.at(-1)).toBe(`apply --server-side --field-manager=cdk8s-alloy --dry-run=server ${files()}`);
});

test('checks without the cluster what lies in a namespace that is not there yet', () => {
  const run = deploy(['--dry-run', '--dir', dist], { MISSING: 'monitoring-stack' });

  expect(run.status).toBe(0);
  expect(run.stdout).toContain('Namespaces to be created: monitoring-stack.');
  expect(run.calls.at(-1)).toBe(`apply --dry-run=client ${files()}`);
});

test.each([
  ['nothing', '0', 0],
  ['something', '1', 1],
  ['an error', '2', 2],
])('ends --diff with the status of the difference: %s', (_, DIFF_STATUS, expected) => {
  const run = deploy(['--diff', '--dir', dist], { DIFF_STATUS });

  expect(run.status).toBe(expected);
  expect(run.calls.at(-1)).toBe(`diff --server-side --field-manager=cdk8s-alloy ${files()}`);
  expect(changes(run)).toEqual([]);
});

test('calls everything in a namespace that is not there yet a difference', () => {
  expect(deploy(['--diff', '--dir', dist], { MISSING: 'monitoring-stack' }).status).toBe(1);
});

test('takes fields over from another manager only when told to', () => {
  const run = deploy(['--yes', '--dir', dist, '--force-conflicts']);

  expect(changes(run)[1]).toBe(`apply --server-side --field-manager=cdk8s-alloy --force-conflicts ${files()}`);
});

describe('fails', () => {
  test('without kubectl', () => {
    rmSync(join(folder, 'bin', 'kubectl'));
    for (const tool of ['bash', 'dirname', 'awk', 'sort', 'tr', 'env']) {
      symlinkSync(spawnSync('which', [tool], { encoding: 'utf8' }).stdout.trim(), join(folder, 'bin', tool));
    }

    const run = deploy(['--yes', '--dir', dist], { PATH: join(folder, 'bin') });

    expect(run.status).toBe(1);
    expect(run.stderr).toContain('deploy.sh: kubectl is not installed');
  });

  test('without the folder', () => {
    const run = deploy(['--yes', '--dir', join(folder, 'nothing')]);

    expect(run).toMatchObject({ status: 1, calls: [] });
    expect(run.stderr).toContain(`there is no folder ${folder}/nothing: run "npm run synth" first`);
  });

  test('without manifests in the folder', () => {
    rmSync(dist, { recursive: true });
    mkdirSync(dist);

    const run = deploy(['--yes', '--dir', dist]);

    expect(run).toMatchObject({ status: 1, calls: [] });
    expect(run.stderr).toContain(`there are no manifests (*.yaml) in ${dist}`);
  });

  test('where the cluster does not answer, with what kubectl says', () => {
    const run = deploy(['--yes', '--dir', dist, '--context=gone'], { FAIL: '/version' });

    expect(run.status).toBe(1);
    expect(run.stderr).toContain('the cluster does not answer (context gone): fake failure');
    expect(changes(run)).toEqual([]);
  });

  test('where a namespace cannot be looked up, rather than taking it for missing', () => {
    const run = deploy(['--yes', '--dir', dist], { FAIL: 'get namespace' });

    expect(run.status).toBe(1);
    expect(run.stderr).toContain('the namespace default could not be looked up');
    expect(changes(run)).toEqual([]);
  });

  test('where something cannot be applied, and does not wait then', () => {
    const run = deploy(['--yes', '--dir', dist], { FAIL: 'app.k8s.yaml' });

    expect(run.status).toBe(1);
    expect(run.stderr).toContain('not everything was applied');
    expect(run.calls.filter((call) => call.includes('rollout'))).toEqual([]);
  });

  test('where a rollout does not come to its end, after it has looked at all of them', () => {
    const run = deploy(['--yes', '--dir', dist], { FAIL: 'DaemonSet/alloy' });

    expect(run.status).toBe(1);
    expect(run.stderr).toContain('kubectl describe DaemonSet/alloy --namespace=monitoring-stack');
    expect(run.stderr).toContain('the rollout is not complete');
    expect(run.calls.filter((call) => call.includes('rollout'))).toHaveLength(2);
    expect(run.stdout).not.toContain('To verify');
  });

  test('with the reasons why a workload does not run: its containers, its warnings once, and its last words', () => {
    const run = deploy(['--yes', '--dir', dist], { FAIL: 'rollout status DaemonSet/alloy' });

    expect(run.stderr).toContain(`Not running: DaemonSet/alloy
  pod/alloy-1, container alloy: CrashLoopBackOff
  warning, Pod/alloy-1: BackOff: again
  last lines of pod/alloy-1, container alloy:
    Error: could not start
  last lines of pod/alloy-2, container alloy:
    waiting for a peer
  To see more:
`);
    expect(run.stderr).not.toContain('of another');
  });

  test.each(['get', 'logs', 'selector'])('in the same way where the reasons cannot be read: %s', (FAIL) => {
    writeFileSync(
      join(folder, 'bin', 'kubectl'),
      KUBECTL.replace('case', '[[ "$*" == *"rollout status"* ]] && exit 1\ncase').replace(
        'get namespace "*)',
        'get namespace"*)',
      ),
    );

    const run = deploy(['--yes', '--dir', dist], { FAIL: `${FAIL} --namespace=monitoring-stack` });

    expect(run.status).toBe(1);
    expect(run.stderr).toContain('Not running: Deployment/app');
    expect(run.stderr).toContain('the rollout is not complete');
  });

  test.each([
    [['--dir'], '--dir needs a value'],
    [['--dir='], '--dir needs a value'],
    [['--context', ''], '--context needs a value'],
    [['--nope'], 'unknown option: --nope'],
    [['dist'], 'unknown option: dist'],
    [['--diff', '--dry-run'], '--dry-run and --diff exclude each other'],
  ])('on the options %j', (args, message) => {
    const run = deploy(args);

    expect(run).toMatchObject({ status: 2, calls: [] });
    expect(run.stderr).toContain(message);
  });
});

test.each(['--help', '-h'])('%s explains every option', (option) => {
  const { status, stdout } = deploy([option]);

  expect(status).toBe(0);
  for (const name of readFileSync(script, 'utf8').matchAll(/^ {6}(--[a-z-]+)\)/gm)) {
    expect(stdout).toContain(name[1]);
  }
});
