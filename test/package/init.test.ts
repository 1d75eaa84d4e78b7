import { join } from 'node:path';
import { manifest, Project, TARBALL_VARIABLE } from './packed';

// From nothing but the packed package to manifests, as the first page of a new user's.

const TEMPLATES = ['stack', 'metrics', 'logs', 'traces'];
/** How long the way from `init` to the first manifest may take, packages and all, on an empty machine. */
const MOST_SECONDS = 180;

const projects: Project[] = [];

afterAll(() => {
  for (const project of projects) project.remove();
});

function emptyFolder(): Project {
  const project = new Project();
  projects.push(project);
  return project;
}

/** Runs the executable as `npx` does with a package that isn't installed: out of the tarball. */
function init(project: Project, ...args: string[]) {
  const tarball = process.env[TARBALL_VARIABLE]!;
  const made = project.run(
    'npm',
    'exec',
    '--yes',
    '--ignore-scripts',
    `--package=${tarball}`,
    '--',
    'cdk8s-alloy',
    'init',
    ...args,
  );
  // The registry doesn't have this version: npm takes it from the tarball.
  const settings = JSON.parse(project.read('package.json'));
  expect(settings.dependencies['cdk8s-alloy']).toBe(manifest.version);
  project.write('package.json', {
    ...settings,
    dependencies: { ...settings.dependencies, 'cdk8s-alloy': `file:${tarball}` },
  });
  return made;
}

test('an empty folder becomes a project that synthesizes, and whose test passes, in time', () => {
  const start = process.hrtime.bigint();
  const project = emptyFolder();

  const made = init(project);
  project.npm('install', '--ignore-scripts', '--strict-peer-deps');
  const synth = project.run('npx', 'cdk8s', 'synth');
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;

  expect(made).toMatchObject({ status: 0, stderr: expect.not.stringContaining('error:') });
  expect(synth).toMatchObject({ status: 0 });
  expect(synth.stderr).toContain('  dist/alloy.k8s.yaml (written)\n');
  expect(project.read('dist/alloy.alloy')).toContain('prometheus.remote_write "default" {');
  expect(seconds).toBeLessThan(MOST_SECONDS);
  expect(project.run('npm', 'test')).toMatchObject({ status: 0 });
  expect(project.run('npx', 'cdk8s-alloy', 'explain').stdout).toMatch(/^DaemonSet alloy in namespace monitoring\n/);

  const main = project.read('main.ts');
  const published = project.read('dist/alloy.k8s.yaml');
  project.write(
    'main.ts',
    main.replace('app.synth()', "app.node.addValidation({ validate: () => ['no good'] });\napp.synth()"),
  );
  const failed = project.run('npx', 'cdk8s', 'synth');
  expect(failed.status).toBe(1);
  expect(failed.stderr).toContain('; nothing was written\n');
  expect(project.read('dist/alloy.k8s.yaml')).toBe(published);
});

test.each(TEMPLATES.slice(1))('the template %s synthesizes, and its test passes', (template) => {
  const [first] = projects;
  const project = emptyFolder();

  init(project, '.', '--template', template);
  // The same packages as before.
  project.run('cp', '-R', join(first!.folder, 'node_modules'), '.');

  expect(project.run('npx', 'cdk8s', 'synth')).toMatchObject({ status: 0 });
  expect(project.run('npm', 'test')).toMatchObject({ status: 0 });
});

test('objects of another cdk8s-plus work beside it', () => {
  const [first] = projects;
  first!.npm('install', '--ignore-scripts', 'cdk8s-plus-33@2.5.57');
  first!.write(
    'main.ts',
    `import { Chart } from 'cdk8s';
import { Alloy, AlloyApp } from 'cdk8s-alloy';
import { ConfigMap } from 'cdk8s-plus-33';

const app = new AlloyApp();
const chart = new Chart(app, 'alloy', { disableResourceNameHashes: true });
new Alloy(chart, 'alloy');
new ConfigMap(chart, 'own', { data: { key: 'value' } });
app.synth();
`,
  );

  expect(first!.run('npx', 'cdk8s', 'synth')).toMatchObject({ status: 0 });
  expect(first!.read('dist/alloy.k8s.yaml')).toContain('name: alloy-own');
});
