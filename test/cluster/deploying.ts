import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { cluster, clusterEnvironment, type KubernetesObject, kubectl, type Run } from './kubectl';
import { live, nameOf } from './manifests';

const root = join(__dirname, '..', '..');

/** So many seconds without a renewal, and the lock of a run is taken over. */
const LOCK_SECONDS = 3;

/** Runs deploy.sh to its end. */
export function deploy(...args: readonly string[]): Promise<Run> {
  return start(args).run;
}

export interface Deploying {
  readonly child: ChildProcess;
  /** Ends when the script, and all that it has started, is gone. */
  readonly run: Promise<Run>;
}

/** Starts deploy.sh in a process group of its own, with further variables in its environment. */
export function start(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Deploying {
  const child = spawn('bash', [join(root, 'deploy.sh'), ...args], {
    env: { ...clusterEnvironment, DEPLOY_LOCK_SECONDS: String(LOCK_SECONDS), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  return { child, run: ended(child) };
}

function ended(child: ChildProcess): Promise<Run> {
  let stdout = '';
  let stderr = '';
  child.stdout!.setEncoding('utf8').on('data', (text) => {
    stdout += text;
  });
  child.stderr!.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, stdout, stderr })));
}

const folders: string[] = [];

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'deploy-'));
  folders.push(folder);
  return folder;
}

/** To be called after the tests of a suite. */
export function removeTemporaryFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
}

/** A copy of dist/ in which a text of Alloy's manifests is replaced. */
export function changedDist(from: string | RegExp, to: string): string {
  const folder = join(temporaryFolder(), 'dist');
  cpSync(join(root, 'dist'), folder, { recursive: true });
  const file = join(folder, 'alloy.k8s.yaml');
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(file, text.replace(from, to));
  return folder;
}

/** A folder with manifests: objects, or texts as people write them. */
export function manifestsOf(...documents: readonly (object | string)[]): string {
  const folder = temporaryFolder();
  const texts = documents.map((document) => (typeof document === 'string' ? document : stringify(document)));
  writeFileSync(join(folder, 'all.yaml'), texts.join('\n---\n'));
  return folder;
}

/** What a call of kubectl does to the run that makes it. */
export interface Intervention {
  /** A part of the arguments: `apply --server-side`. */
  readonly at: string;
  /** The first call with it is the first, which is number 1. @default 1 */
  readonly call?: number;
  /** Bash, before the call; `kill -9 0` ends the run and all that it has started. */
  readonly before?: string;
  /** Bash, after it. */
  readonly after?: string;
}

/** Variables for `start` with which a kubectl comes first on the PATH that intervenes, and hands everything else to the real one. */
export function intervening({ at, call = 1, before = '', after = '' }: Intervention): NodeJS.ProcessEnv {
  const folder = join(temporaryFolder(), 'bin');
  mkdirSync(folder);
  const file = join(folder, 'kubectl');
  writeFileSync(
    file,
    `#!/bin/bash
meant=false
if [[ "$*" == *${JSON.stringify(at)}* ]]; then
  echo >> ${folder}/calls
  [[ $(wc -l < ${folder}/calls) -ne ${call} ]] || meant=true
fi
if [[ $meant == true ]]; then
  :
  ${before}
fi
${cluster.kubectl} "$@"
status=$?
if [[ $meant == true ]]; then
  :
  ${after}
fi
exit $status
`,
  );
  chmodSync(file, 0o755);
  return { PATH: `${folder}:${dirname(cluster.kubectl)}:${process.env['PATH']}` };
}

/** A kubeconfig of a ServiceAccount with rights that are given to it by an option of `kubectl create (cluster)rolebinding`. */
export function kubeconfigOf(account: string, namespace: string, defaultNamespace = 'default'): string {
  const token = kubectl(['create', 'token', account, `--namespace=${namespace}`]).trim();
  const config = JSON.parse(kubectl(['config', 'view', '--raw', '--output=json']));
  config.users = [{ name: account, user: { token } }];
  config.contexts = [
    { name: 'limited', context: { cluster: config.clusters[0].name, user: account, namespace: defaultNamespace } },
  ];
  config['current-context'] = 'limited';
  const file = join(temporaryFolder(), 'kubeconfig');
  writeFileSync(file, JSON.stringify(config));
  return file;
}

export function configMap(
  name: string,
  namespace: string,
  data: Readonly<Record<string, string>> = { a: 'b' },
): KubernetesObject {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace }, data };
}

export function namespaceNamed(name: string): KubernetesObject {
  return { apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels: { suite: 'deploy' } } };
}

export interface WorkloadOptions {
  readonly image?: string;
  /** What its containers do when they start, `crash-loop`: see README.md. @default - they run */
  readonly start?: string;
  /** Further members of its specification. */
  readonly spec?: object;
}

/** A workload of one pod (a DaemonSet: of one a node). */
export function workload(
  kind: 'Deployment' | 'StatefulSet' | 'DaemonSet',
  name: string,
  namespace: string,
  { image = 'example.test/app:1', start, spec = {} }: WorkloadOptions = {},
): KubernetesObject {
  return {
    apiVersion: 'apps/v1',
    kind,
    metadata: { name, namespace },
    spec: {
      selector: { matchLabels: { app: name } },
      ...(kind === 'StatefulSet' ? { serviceName: name } : {}),
      template: {
        metadata: {
          labels: { app: name },
          ...(start === undefined ? {} : { annotations: { 'simulated.test/start': start } }),
        },
        spec: { terminationGracePeriodSeconds: 0, containers: [{ name: 'app', image }] },
      },
      ...spec,
    },
  };
}

/** A definition of a kind `Thing` in a group, and a thing. */
export function definitionOf(group: string): KubernetesObject {
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `things.${group}` },
    spec: {
      group,
      scope: 'Namespaced',
      names: { kind: 'Thing', plural: 'things', singular: 'thing', listKind: 'ThingList' },
      versions: [
        {
          name: 'v1',
          served: true,
          storage: true,
          schema: {
            openAPIV3Schema: {
              type: 'object',
              properties: { spec: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true } },
            },
          },
        },
      ],
    },
  };
}

export function thing(group: string, name: string, namespace: string): KubernetesObject {
  return { apiVersion: `${group}/v1`, kind: 'Thing', metadata: { name, namespace }, spec: { a: 1 } };
}

export function exists(object: KubernetesObject): boolean {
  return kubectl(['get', ...nameOf(object), '--ignore-not-found', '--output=name']) !== '';
}

/** Which objects exist, with the version of each. */
export function versions(objects: readonly KubernetesObject[]): unknown[] {
  return objects
    .filter(exists)
    .map((object) => [object.kind, object.metadata.name, live(object).metadata['resourceVersion']]);
}

/** The data of an inventory; undefined where there is none. */
export function inventory(namespace: string, name = 'cdk8s-alloy'): Record<string, string> | undefined {
  const text = kubectl([
    'get',
    'configmap',
    `${name}-inventory`,
    `--namespace=${namespace}`,
    '--ignore-not-found',
    '--output=json',
  ]);
  return text === '' ? undefined : JSON.parse(text).data;
}

/** Kinds and names of what an inventory lists. */
export function listed(namespace: string, part: 'objects' | 'backends' = 'objects', name?: string): string[] {
  const lines = (inventory(namespace, name)?.[part] ?? '').split('\n').filter((line) => line !== '');
  return lines.map((line) => line.split(' ')).map(([, kind, , object]) => `${kind}/${object}`);
}

/** Makes namespaces for a test, and removes them with all that is in them. */
export function removeNamespaces(...names: readonly string[]): void {
  kubectl(['delete', 'namespace', ...names, '--ignore-not-found', '--wait']);
}
