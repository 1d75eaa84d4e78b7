import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { examples, root } from './examples';

const folder = join(examples, 'argocd-plugin');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const plugin = parse(parse(read('plugin.yaml')).data['plugin.yaml']);

let bin: string;

beforeAll(() => {
  bin = mkdtempSync(join(tmpdir(), 'plugin-'));
  mkdirSync(join(bin, 'bin'));
  const program = join(bin, 'bin', 'cdk8s-alloy');
  writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${join(root, 'bin', 'cdk8s-alloy.js')}' "$@"\n`);
  chmodSync(program, 0o755);
});

afterAll(() => rmSync(bin, { recursive: true }));

/** Runs the command of the plugin as Argo CD does: in the folder of the application, with its environment. */
function generate(cwd: string, namespace?: string) {
  const { command, args } = plugin.spec.generate;
  return spawnSync(command[0], [...command.slice(1), ...args], {
    cwd,
    encoding: 'utf8',
    env: {
      PATH: `${join(bin, 'bin')}${delimiter}${process.env['PATH']}`,
      ARGOCD_APP_NAME: 'alloy',
      ...(namespace === undefined ? {} : { ARGOCD_APP_NAMESPACE: namespace }),
    },
  });
}

test('is found by the file that names the workloads', () => {
  expect(plugin).toMatchObject({ kind: 'ConfigManagementPlugin', spec: { discover: { fileName: './alloy.yaml' } } });
  expect(read('repository/alloy.yaml')).toContain('workloads:');
});

test('prints manifests, and nothing else, for the namespace of the application', () => {
  const { status, stdout, stderr } = generate(join(folder, 'repository'), 'monitoring');
  const objects = parseAllDocuments(stdout).map((document) => document.toJS());

  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(objects.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['StatefulSet', 'ConfigMap', 'ClusterRole']));
  const namespaces = objects.map(({ metadata }) => metadata.namespace).filter((namespace) => namespace !== undefined);
  expect(new Set(namespaces)).toEqual(new Set(['monitoring']));
  expect(generate(join(folder, 'repository'), 'monitoring').stdout).toBe(stdout);
});

test('fails with the mistakes of the configuration, which Argo CD shows', () => {
  const broken = join(bin, 'broken');
  mkdirSync(broken);
  writeFileSync(join(broken, 'alloy.yaml'), read('repository/alloy.yaml'));
  writeFileSync(join(broken, 'metrics.alloy'), read('repository/metrics.alloy').replace('role ', 'rolle '));

  const { status, stdout, stderr } = generate(broken);

  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain('metrics.alloy:2:2: unrecognized attribute name "rolle"');
});

test('the sidecar mounts the plugin where Argo CD reads it, and runs as Argo CD wants', () => {
  const { containers, volumes } = parse(read('repo-server-patch.yaml')).spec.template.spec;
  const { name } = parse(read('plugin.yaml')).metadata;

  expect(volumes).toContainEqual({ name, configMap: { name } });
  expect(containers[0]).toMatchObject({
    command: ['/var/run/argocd/argocd-cmp-server'],
    securityContext: { runAsUser: 999 },
    volumeMounts: expect.arrayContaining([
      { name, mountPath: '/home/argocd/cmp-server/config/plugin.yaml', subPath: 'plugin.yaml' },
    ]),
  });
});
