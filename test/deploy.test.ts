import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const script = join(__dirname, '..', 'deploy.sh');

/** What kubectl makes of the manifests, whatever their text is. */
const OBJECTS = [
  {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'alloy', namespace: 'monitoring-stack' },
    data: { 'config.alloy': '{\n"kind": "Deployment",\n"name": "no"\n}' },
  },
  { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'monitoring-stack', labels: { name: 'no' } } },
  {
    apiVersion: 'apps/v1',
    kind: 'DaemonSet',
    metadata: { name: 'alloy', namespace: 'monitoring-stack' },
    spec: { template: { metadata: { name: 'no', namespace: 'no' } } },
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'alloy', namespace: 'monitoring-stack' },
    spec: { ports: [{ name: 'http', port: 12345 }] },
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'alloy-cluster', namespace: 'monitoring-stack' },
    spec: { clusterIP: 'None', ports: [{ port: 12345 }] },
  },
  { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'app', namespace: 'default' } },
  {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'app', namespace: 'default' },
    spec: { ports: [{ port: 8080 }] },
  },
  { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'nowhere' } },
];

/**
 * A kubectl that writes down how it was called, and stands for a cluster without any of the objects. `FAIL` is a pattern of calls that
 * fail, `MISSING` a namespace that isn't there.
 */
const KUBECTL = `#!/bin/bash
args="\${*//$'\\n'/ }"
echo "\${args// --request-timeout=60s/}" | sed 's/^--request-timeout=60s //' >> "$CALLS"
if [[ -n $FAIL && "$*" == *$FAIL* ]]; then
  echo "\${FAIL_TEXT:-fake failure}" >&2
  exit \${FAIL_STATUS:-1}
fi
case "$*" in
  *"patch --local"*) cat "$MANIFESTS" ;;
  *"api-resources --no-headers"*)
    echo "namespaces ns v1 false Namespace"
    echo "configmaps cm v1 true ConfigMap"
    echo "services svc v1 true Service"
    echo "serviceaccounts sa v1 true ServiceAccount"
    echo "daemonsets ds apps/v1 true DaemonSet"
    echo "deployments deploy apps/v1 true Deployment" ;;
  *"create --dry-run=client"*) echo default ;;
  *"get namespace $MISSING "*) ;;
  *"get namespace "*) echo "<no value>" ;;
  *"get configmap cdk8s-alloy-inventory"*) [[ ! -s $LOCK ]] || echo "$(cat "$LOCK") now" ;;
  *"create --filename=-"*) sed -n 's/.*holder: "\\([^"]*\\)".*/\\1/p' > "$LOCK" ;;
  *"patch configmap"* | *"get --filename=-"*) cat > /dev/null ;;
  *"config view"*) echo "here at https://here" ;;
  *current-context*) echo here ;;
  *" diff "*) exit \${DIFF_STATUS:-0} ;;
esac
`;

let folder: string;
let dist: string;
let manifests: object[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deploy-'));
  dist = join(folder, 'dist');
  mkdirSync(dist);
  mkdirSync(join(folder, 'bin'));
  executable('kubectl', KUBECTL);
  writeFileSync(join(dist, 'alloy.k8s.yaml'), '');
  writeFileSync(join(dist, 'app.k8s.yaml'), '');
  manifests = OBJECTS;
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function executable(name: string, text: string): string {
  const file = join(folder, 'bin', name);
  writeFileSync(file, text);
  chmodSync(file, 0o755);
  return file;
}

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** How kubectl was called, a line each. */
  readonly calls: readonly string[];
}

/** Objects as kubectl prints several: one after the other, keys in order. */
function printed(objects: readonly object[]): string {
  const sorted = (_: string, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return objects.map((object) => `${JSON.stringify(object, sorted, 4)}\n`).join('');
}

function deploy(args: readonly string[], env: NodeJS.ProcessEnv = {}, file = script): Run {
  const calls = join(folder, 'calls');
  writeFileSync(calls, '');
  writeFileSync(join(folder, 'lock'), '');
  writeFileSync(join(folder, 'manifests.json'), printed(manifests));
  const { status, stdout, stderr } = spawnSync('bash', [file, ...args], {
    encoding: 'utf8',
    input: '',
    env: {
      PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH']}`,
      CALLS: calls,
      LOCK: join(folder, 'lock'),
      MANIFESTS: join(folder, 'manifests.json'),
      MISSING: '-',
      CDK8S_ALLOY: '',
      ...env,
    },
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
function changes({ calls }: Run): readonly string[] {
  return calls.filter(
    (call) => /(^| )(apply|create|delete|replace|patch) /.test(call) && !/--dry-run|--local/.test(call),
  );
}

/** The files of objects with which `kubectl apply` changes something, a list a call. */
function applied(run: Run): string[][] {
  return changes(run)
    .filter((call) => call.includes('apply '))
    .map((call) =>
      call
        .split(' --filename=')
        .slice(1)
        .map((file) => file.replace(/^.*\/\d+-/, '')),
    );
}

/** The manifests that are read, a list a part. */
function read(run: Run): string[][] {
  return run.calls
    .filter((call) => call.includes('patch --local'))
    .map((call) =>
      call
        .replace(/ --output.*/, '')
        .split(' --filename=')
        .slice(1),
    );
}

const files = () => [`${dist}/alloy.k8s.yaml`, `${dist}/app.k8s.yaml`];

describe('applies', () => {
  test('the namespace of the inventory, then namespaces, then the rest, workloads last', () => {
    const run = deploy(['--yes', '--dir', dist]);

    expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: '' });
    expect(applied(run)).toEqual([
      ['objects-Namespace-monitoring-stack.json'],
      ['objects-Namespace-monitoring-stack.json'],
      [
        'objects-ConfigMap-alloy.json',
        'objects-Service-alloy.json',
        'objects-Service-alloy-cluster.json',
        'objects-Service-app.json',
        'objects-ServiceAccount-nowhere.json',
        'objects-DaemonSet-alloy.json',
        'objects-Deployment-app.json',
      ],
    ]);
    expect(changes(run).find((call) => call.includes('apply'))).toMatch(
      /^apply --server-side --field-manager=cdk8s-alloy --filename=/,
    );
  });

  test('a namespace that is missing, although the manifests only name it', () => {
    const run = deploy(['--yes', '--dir', dist], { MISSING: 'default' });

    expect(run.stdout).toContain('  Namespace/default\n');
    expect(applied(run)[1]).toEqual([
      expect.stringMatching(/default\.json$/),
      'objects-Namespace-monitoring-stack.json',
    ]);
  });

  test('fields of others only when told to', () => {
    expect(
      changes(deploy(['--yes', '--dir', dist, '--force-conflicts'])).filter((call) => call.includes('apply')),
    ).toEqual(
      expect.arrayContaining([expect.stringContaining('--field-manager=cdk8s-alloy --force-conflicts --filename')]),
    );
  });
});

describe('reads', () => {
  test('YAML files only', () => {
    for (const name of ['alloy.alloy', 'construct-metadata.json', '.cdk8s-alloy', 'notes.txt', 'kustomization.yaml']) {
      writeFileSync(join(dist, name), '{}');
    }

    expect(read(deploy(['--yes', '--dir', dist]))).toEqual([files()]);
  });

  test('all folders but backends/, which is a part of its own with --with-backends', () => {
    for (const path of ['shop', 'backends/grafana']) mkdirSync(join(dist, path), { recursive: true });
    writeFileSync(join(dist, 'shop', 'Service.shop.k8s.yaml'), '');
    writeFileSync(join(dist, 'backends', 'grafana', 'Service.grafana.k8s.yml'), '');
    writeFileSync(join(dist, 'backends', 'kustomization.yml'), '');
    const own = [...files(), `${dist}/shop/Service.shop.k8s.yaml`];

    expect(read(deploy(['--dry-run', '--dir', dist]))).toEqual([own]);
    expect(read(deploy(['--dry-run', '--dir', dist, '--with-backends']))).toEqual([
      own,
      [`${dist}/backends/grafana/Service.grafana.k8s.yml`],
    ]);
  });

  test('folders and contexts with spaces in their names', () => {
    const spaced = join(folder, 'my dist');
    symlinkSync(dist, spaced);

    const run = deploy(['--yes', `--dir=${spaced}`, '--context', 'my context']);

    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(read(run)[0]![0]).toBe(`${spaced}/alloy.k8s.yaml`);
    expect(run.stdout).toContain('Context:   my context\n');
  });
});

test('hands context and kubeconfig to each call of kubectl', () => {
  const run = deploy(['--yes', '--dir', dist, '--context', 'staging', '--kubeconfig=/k', '--namespace', 'here']);

  expect(run.status).toBe(0);
  expect(run.calls.filter((call) => !call.startsWith('--kubeconfig=/k --context=staging '))).toEqual([]);
});

test('waits for every workload in its namespace', () => {
  const run = deploy(['--yes', '--dir', dist, '--timeout=7s']);

  expect(run.calls.filter((call) => call.includes('rollout')).sort()).toEqual([
    'rollout status DaemonSet/alloy --namespace=monitoring-stack --timeout=7s',
    'rollout status Deployment/app --namespace=default --timeout=7s',
  ]);
});

test('does not wait for what does not roll out by itself', () => {
  manifests = [
    {
      apiVersion: 'apps/v1',
      kind: 'DaemonSet',
      metadata: { name: 'alloy', namespace: 'default' },
      spec: { updateStrategy: { type: 'OnDelete' } },
    },
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'app', namespace: 'default' },
      spec: { paused: true },
    },
  ];

  const run = deploy(['--yes', '--dir', dist]);

  expect(run.status).toBe(0);
  expect(run.stdout).toContain(
    'DaemonSet/alloy in default does not roll out by itself (OnDelete, or paused): not waited for.',
  );
  expect(run.calls.filter((call) => call.includes('rollout'))).toEqual([]);
});

test('says how to verify, through the Service that people reach', () => {
  const { stdout } = deploy(['--yes', '--dir', dist]);

  expect(stdout).toContain('kubectl port-forward --namespace=monitoring-stack service/alloy 12345:12345');
  expect(stdout).toContain('curl http://localhost:12345/metrics');
  expect(stdout).toContain(
    'kubectl logs --namespace=monitoring-stack --selector app.kubernetes.io/name=alloy --follow',
  );
  expect(stdout).not.toContain('service/alloy-cluster');
  expect(stdout).not.toContain('service/app');
});

test.each(['--yes', '-y'])('does not ask with %s', (option) => {
  expect(deploy([option, '--dir', dist]).stdout).not.toContain('Go on?');
});

test('shows what will change, and changes nothing where it cannot ask', () => {
  const run = deploy(['--dir', dist]);

  expect(run.status).toBe(1);
  expect(run.stdout).toContain('Cluster:   here at https://here\n');
  expect(run.stdout).toContain('Creates 8:\n');
  expect(run.stderr).toContain('nobody to ask: use --yes');
  expect(changes(run)).toEqual([]);
});

test('looks only, with --dry-run', () => {
  const run = deploy(['--dry-run', '--dir', dist]);

  expect(run.status).toBe(0);
  expect(changes(run)).toEqual([]);
  // Two objects lie in a namespace that is there.
  expect(run.calls.find((call) => call.includes('apply'))!.match(/ --filename/g)).toHaveLength(4);
});

test.each([
  ['nothing', '0', [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a', namespace: 'default' } }], 1],
  ['a new namespace', '0', OBJECTS, 1],
  ['something', '1', OBJECTS, 1],
  ['an error', '2', OBJECTS, 2],
])('ends --diff with the status of the difference: %s', (_, DIFF_STATUS, objects, expected) => {
  manifests = objects;
  const run = deploy(['--diff', '--dir', dist], { DIFF_STATUS });

  expect(run.status).toBe(expected);
  expect(changes(run)).toEqual([]);
});

describe('the executable', () => {
  const log = () => readFileSync(join(folder, 'alloy.log'), 'utf8').trimEnd().split('\n');
  const fake = (text = '') => executable('alloy', `#!/bin/bash\necho "$*" >> ${join(folder, 'alloy.log')}\n${text}\n`);

  test('verifies each Alloy, in the same cluster', () => {
    const options = ['--verify', '--context', 'my context', '--kubeconfig=/k'];
    const run = deploy(['--yes', '--dir', dist, ...options], { CDK8S_ALLOY: fake() });

    expect(run.status).toBe(0);
    expect(log()).toEqual(['verify alloy --namespace monitoring-stack --kubeconfig=/k --context=my context']);
  });

  test('says why a workload does not run', () => {
    const run = deploy(['--yes', '--dir', dist], { CDK8S_ALLOY: fake('echo "it crashes"'), FAIL: 'DaemonSet/alloy' });

    expect(run.status).toBe(1);
    expect(log()).toEqual(['reasons DaemonSet/alloy --namespace monitoring-stack']);
    expect(run.stderr).toContain('it crashes\n');
  });

  test('fails the run when it finds something wrong', () => {
    const run = deploy(['--yes', '--dir', dist, '--verify'], { CDK8S_ALLOY: fake('exit 1') });

    expect(run.status).toBe(1);
    expect(run.stderr).toContain('Alloy behind Service alloy in namespace monitoring-stack does not work.');
  });

  test('goes on when it can not tell yet, and says to ask again', () => {
    const run = deploy(['--yes', '--dir', dist, '--verify'], { CDK8S_ALLOY: fake('exit 4') });

    expect(run.status).toBe(0);
    expect(run.stdout).toContain('Ask again: cdk8s-alloy verify alloy --namespace monitoring-stack');
  });

  test('is looked for on the PATH, too', () => {
    executable('cdk8s-alloy', `#!/bin/bash\necho "$*" >> ${join(folder, 'alloy.log')}\n`);
    const copy = join(folder, 'deploy.sh');
    writeFileSync(copy, readFileSync(script));
    symlinkSync(join(__dirname, '..', 'deploy'), join(folder, 'deploy'));

    const { status } = deploy(['--yes', '--verify', '--dir', dist], { CDK8S_ALLOY: undefined }, copy);

    expect(status).toBe(0);
    expect(log()).toEqual(['verify alloy --namespace monitoring-stack']);
  });
});

describe('fails', () => {
  test('without kubectl', () => {
    rmSync(join(folder, 'bin', 'kubectl'));
    for (const tool of ['bash', 'dirname', 'awk', 'sort', 'find', 'mktemp', 'mkdir', 'rm', 'env']) {
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

  test('--with-backends where the app makes none', () => {
    const run = deploy(['--yes', '--dir', dist, '--with-backends']);

    expect(run).toMatchObject({ status: 1, calls: [] });
    expect(run.stderr).toBe(`deploy.sh: there is no folder ${dist}/backends: the app makes no backends\n`);
  });

  test('--verify and --rollback-on-failure without the executable', () => {
    for (const option of ['--verify', '--rollback-on-failure']) {
      const run = deploy(['--yes', '--dir', dist, option]);

      expect(run).toMatchObject({ status: 1, calls: [] });
      expect(run.stderr).toContain('need Node.js and the executable cdk8s-alloy');
    }
  });

  test('where objects cannot be understood, with all of them', () => {
    manifests = [
      { kind: 'ConfigMap', metadata: { name: 'a' } },
      { apiVersion: 'v1', kind: 'ConfigMap', metadata: { generateName: 'b-' } },
      { apiVersion: 'example.test/v1', kind: 'Thing', metadata: { name: 'c' } },
      { apiVersion: 'v1', kind: 'Service', metadata: { name: 'd' } },
      { apiVersion: 'v1', kind: 'Service', metadata: { name: 'd', namespace: 'default' } },
    ];

    const run = deploy(['--yes', '--dir', dist]);

    expect(run.status).toBe(1);
    expect(run.stderr).toBe(`deploy.sh: an object of kind ConfigMap has no apiVersion
an object of kind ConfigMap has no name, or one with spaces
the cluster has no kind Thing of example.test/v1, which c is, and the manifests do not define it
Service/d is in the manifests twice: where folders are for several environments, name that of one with --dir
`);
    expect(changes(run)).toEqual([]);
  });

  test('where the cluster does not answer, with what kubectl says', () => {
    const run = deploy(['--yes', '--dir', dist, '--context=gone'], { FAIL: '/version' });

    expect(run.status).toBe(1);
    expect(run.stderr).toContain('the cluster does not answer (context gone): fake failure');
    expect(changes(run)).toEqual([]);
  });

  test.each([
    ['error: context "gone" does not exist', 'the kubeconfig cannot be used: context "gone" does not exist'],
    ['error: stat none: no such file or directory', 'the kubeconfig cannot be used: stat none: no such file'],
    [
      'The connection to the server localhost:8080 was refused - did you specify the right host or port?',
      'there is no kubeconfig, or it names no current context: --kubeconfig or --context does. kubectl says: The conn',
    ],
  ])('where the kubeconfig leads nowhere (%s), without blaming the cluster', (FAIL_TEXT, message) => {
    const run = deploy(['--yes', '--dir', dist], { FAIL: '/version', FAIL_TEXT });

    expect(run.status).toBe(1);
    expect(run.stderr).toContain(`deploy.sh: ${message}`);
    expect(changes(run)).toEqual([]);
  });

  test.each([
    ['a namespace cannot be looked up', 'get namespace', 'the namespace default cannot be looked up: fake failure'],
    ['the manifests cannot be read', 'patch --local', 'the manifests cannot be read'],
    ['inventories cannot be looked for', 'get configmaps', 'inventories of what was applied cannot be looked for in'],
    ['the cluster refuses', '--dry-run=server', 'the cluster refuses this, and nothing was changed:\nfake failure'],
    ['objects cannot be looked up', 'get --filename=-', 'the cluster does not tell what it has of the manifests'],
  ])('where %s, before anything is changed', (_, FAIL, message) => {
    const run = deploy(['--yes', '--dir', dist], { FAIL });

    expect(run.status).toBe(1);
    expect(run.stderr).toContain(message);
    expect(changes(run)).toEqual([]);
    expect(deploy(['--diff', '--dir', dist], { FAIL }).status).toBe(2);
  });

  test('where something cannot be applied, and does not wait then', () => {
    const run = deploy(['--yes', '--dir', dist], {
      FAIL: 'apply --server-side --field-manager=cdk8s-alloy --filename',
    });

    expect(run.status).toBe(1);
    expect(run.calls.filter((call) => call.includes('rollout'))).toEqual([]);
  });

  test('where a rollout does not come to its end, after it has looked at all of them', () => {
    const run = deploy(['--yes', '--dir', dist], { FAIL: 'DaemonSet/alloy' });

    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(/^ {2}DaemonSet\/alloy \(monitoring-stack\): FAILED after \d+ s: fake failure$/m);
    expect(run.stdout).toMatch(/^ {2}Deployment\/app \(default\): runs, after \d+ s$/m);
    expect(run.stderr).toContain(`Not running: DaemonSet/alloy in namespace monitoring-stack. To see why:
  kubectl describe DaemonSet/alloy --namespace=monitoring-stack
`);
    expect(run.stderr).toContain('deploy.sh: 1 of 2 workloads do not run.');
    expect(run.stdout).not.toContain('To verify');
  });

  test.each([
    [['--dir'], '--dir needs a value'],
    [['--dir='], '--dir needs a value'],
    [['--context', ''], '--context needs a value'],
    [['--nope'], 'unknown option: --nope'],
    [['--yes=no'], '--yes takes no value'],
    [['dist'], 'unknown option: dist'],
    [['--diff', '--dry-run'], '--dry-run and --diff exclude each other'],
    [['--delete', '--verify'], '--delete goes with none of'],
    [['--timeout', '0s'], '--timeout is "0s", expected a duration as 90s or 5m'],
    [['--timeout', '90'], '--timeout is "90", expected a duration as 90s or 5m'],
    [['--timeout', 'soon'], '--timeout is "soon", expected a duration as 90s or 5m'],
    [['--lock-timeout', '-1s'], '--lock-timeout is "-1s", expected a duration as 90s or 5m'],
    [['--name', 'My App'], '--name is "My App", expected lower case letters, digits and -'],
  ])('on the options %j', (args, message) => {
    const run = deploy(args);

    expect(run).toMatchObject({ status: 2, calls: [] });
    expect(run.stderr).toContain(message);
  });
});

test.each(['--help', '-h'])('%s explains every option', (option) => {
  const { status, stdout } = deploy([option]);

  expect(status).toBe(0);
  const options = [...readFileSync(script, 'utf8').matchAll(/^ +((?:-\w \| )?--[a-z-]+(?: \| --[a-z-]+)*)\)/gm)];
  expect(options.length).toBeGreaterThan(10);
  for (const name of options.flatMap(([, names]) => names!.split(' | '))) expect(stdout).toContain(name);
});
