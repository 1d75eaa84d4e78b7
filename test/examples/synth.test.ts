import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { examples, filesBelow, type Manifest, manifestsIn, PROGRAMS, root } from './examples';

const readExample = (...name: readonly string[]) => readFileSync(join(examples, ...name), 'utf8');
const find = (manifests: readonly Manifest[], kind: string): Manifest => manifests.find((one) => one.kind === kind);

describe.each(PROGRAMS)('examples/%s', (name) => {
  test('gives what is committed, byte for byte', () => {
    const outdir = mkdtempSync(join(tmpdir(), 'example-'));
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'tools', 'synth.mjs'), 'main.ts'], {
      cwd: join(examples, name),
      encoding: 'utf8',
      env: { ...process.env, CDK8S_OUTDIR: outdir },
    });
    const made = filesBelow(outdir);
    rmSync(outdir, { recursive: true });

    expect({ status, problems: stderr.match(/^(Error|Warning):.*$/gm) }).toEqual({ status: 0, problems: null });
    expect(made).toEqual(filesBelow(join(examples, name, 'dist')));
  });

  test('needs nothing but published packages and the typed constructs of imports/', () => {
    const imported = [...readExample(name, 'main.ts').matchAll(/ from '([^']+)';/g)].map(([, from]) => from);

    expect(
      imported.filter((from) => !/^(cdk8s|cdk8s-alloy|constructs|\.\.\/\.\.\/imports\/[\w.]+)$/.test(from!)),
    ).toEqual([]);
  });
});

test('every example is explained in the README, and says what to change', () => {
  const readme = readExample('README.md');
  const folders = readdirSync(examples, { withFileTypes: true }).filter((entry) => entry.isDirectory());

  for (const { name } of folders) {
    expect(readme).toContain(`](${name}/`);
    const texts = [...filesBelow(join(examples, name))].filter(([file]) => !file.startsWith('dist/'));
    expect(texts.map(([, text]) => text).join('\n')).toMatch(name === 'kustomize' ? /CHANGE: / : /(\/\/|#) CHANGE: /);
  }
});

describe('the environments', () => {
  test('differ in what is named in the program, and in nothing else', () => {
    const [staging, production] = ['staging', 'production'].map((environment) =>
      filesBelow(join(examples, 'environments', 'dist', environment)),
    );
    const changed = [...staging!.keys()].filter((name) => staging!.get(name) !== production!.get(name));

    // The configuration, what names it, and what reading logs on the node costs.
    expect(changed.map((name) => name.replace(/-[0-9a-f]{10}/, ''))).toEqual([
      'ClusterRole.monitoring-stack-alloy.k8s.yaml',
      'ConfigMap.alloy.k8s.yaml',
      'DaemonSet.alloy.k8s.yaml',
      'Namespace.monitoring-stack.k8s.yaml',
      'alloy.alloy',
      'kustomization.yaml',
    ]);
  });

  test('hold no secret: their token is in a Secret that is named', () => {
    for (const environment of ['staging', 'production']) {
      const manifests = manifestsIn('examples', 'environments', 'dist', environment);
      const { env } = find(manifests, 'DaemonSet').spec.template.spec.containers[0];

      expect(manifests.map(({ kind }) => kind)).not.toContain('Secret');
      expect(env).toContainEqual({
        name: expect.any(String),
        valueFrom: { secretKeyRef: { name: 'destinations', key: 'token' } },
      });
    }
  });
});

describe('Argo CD', () => {
  const manifests = manifestsIn('examples', 'argo-cd', 'dist');
  const environments = ['staging', 'production'];
  const deployed = [
    ...environments.flatMap((environment) => manifestsIn('examples', 'environments', 'dist', environment)),
    ...manifestsIn('dist'),
  ];

  test('the project allows what dist/ and the environments have, and no other kind in the whole cluster', () => {
    const { spec } = find(manifests, 'AppProject');
    const allowed = spec.clusterResourceWhitelist.map(({ group, kind }: Manifest) => `${group}/${kind}`);
    const clusterScoped = deployed
      .filter(({ metadata }) => metadata.namespace === undefined)
      .map(({ apiVersion, kind }) => `${apiVersion.includes('/') ? apiVersion.split('/')[0] : ''}/${kind}`);

    expect([...new Set(clusterScoped)].sort()).toEqual([...allowed].sort());
    const namespaces = new Set(spec.destinations.map(({ namespace }: Manifest) => namespace));
    const used = deployed.map(({ metadata }) => metadata.namespace).filter((namespace) => namespace !== undefined);
    expect(new Set(used)).toEqual(namespaces);
  });

  test('the Application reads the folder that synth writes, and the ApplicationSet that of each environment', () => {
    const application = find(manifests, 'Application').spec;
    const set = find(manifests, 'ApplicationSet').spec;

    expect(application.source.path).toBe('dist');
    expect(set.template.spec.source.path).toBe('dist/{{ index .metadata.labels "environment" }}');
    const steps = set.strategy.rollingSync.steps.map(({ matchExpressions }: Manifest) => matchExpressions[0].values);
    expect(steps.flat()).toEqual(environments);
    for (const spec of [application, set.template.spec]) {
      expect(spec.project).toBe(find(manifests, 'AppProject').metadata.name);
      expect(spec.source.repoURL).toBe(find(manifests, 'AppProject').spec.sourceRepos[0]);
      expect(spec.syncPolicy.syncOptions).toEqual(expect.arrayContaining(['ServerSideApply=true', 'PruneLast=true']));
      expect(spec.syncPolicy.automated).toEqual({ prune: true, selfHeal: true });
    }
  });
});

describe('Flux', () => {
  test.each(['staging', 'production'])('applies the folder of %s, waits for it and prunes it', (environment) => {
    const manifests = manifestsIn('examples', 'flux', 'dist').filter(
      ({ kind, spec }) => kind === 'GitRepository' || spec.path.endsWith(`/${environment}`),
    );
    const { metadata, spec } = find(manifests, 'Kustomization');
    const source = find(manifests, 'GitRepository');

    expect(spec).toMatchObject({ path: `./dist/${environment}`, prune: true, wait: true });
    expect(spec.sourceRef).toEqual({ kind: 'GitRepository', name: source.metadata.name });
    expect(metadata.namespace).toBe(source.metadata.namespace);
    expect(readdirSync(join(examples, 'environments', 'dist'))).toContain(environment);
  });
});
