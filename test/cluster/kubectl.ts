import { execFile, spawn, spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { CLUSTER_VARIABLE, type Cluster } from './cluster';

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A Kubernetes object as JSON. */
export interface KubernetesObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string; readonly [member: string]: unknown };
  // biome-ignore lint/suspicious/noExplicitAny: objects are looked into freely in tests
  readonly [member: string]: any;
}

/** The cluster of this worker, which counts from 1. */
export const cluster: Cluster = JSON.parse(process.env[CLUSTER_VARIABLE]!)[Number(process.env['JEST_WORKER_ID']) - 1];

/** The environment in which kubectl, and whatever calls it, finds the cluster and nothing of this machine. */
export const clusterEnvironment: NodeJS.ProcessEnv = {
  ...process.env,
  PATH: `${dirname(cluster.kubectl)}:${process.env['PATH']}`,
  KUBECONFIG: cluster.kubeconfig,
  KUBECACHEDIR: cluster.cacheFolder,
};

/** Runs kubectl to its end, whatever that is. */
export function tryKubectl(args: readonly string[], input = ''): Run {
  return spawnSync(cluster.kubectl, args, { encoding: 'utf8', input, env: clusterEnvironment, maxBuffer: 1 << 28 });
}

/** Runs kubectl and returns what it printed. @throws Error where it fails */
export function kubectl(args: readonly string[], input?: string): string {
  const { status, stdout, stderr } = tryKubectl(args, input);
  if (status !== 0) throw new Error(`kubectl ${args.join(' ')} failed (${status}):\n${stderr}${stdout}`);
  return stdout;
}

/** How {@link runKubectl} runs. */
export interface RunOptions {
  /** @default - the kubectl under test */
  readonly program?: string;
  /** Variables besides those of {@link clusterEnvironment}. */
  readonly env?: NodeJS.ProcessEnv;
  readonly input?: string;
}

/** As {@link tryKubectl}, while this process goes on: for what is answered by a server of the test itself. */
export function runKubectl(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const child = spawn(options.program ?? cluster.kubectl, args, { env: { ...clusterEnvironment, ...options.env } });
  // kubectl may end before it has read all: what it did is told by its status.
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.input ?? '');
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, stdout, stderr }));
  });
}

/** The objects that `kubectl get` finds. */
export function getObjects(...args: readonly string[]): KubernetesObject[] {
  return JSON.parse(kubectl(['get', ...args, '--output=json'])).items;
}

/** The object that `kubectl get` finds. */
export function getObject(...args: readonly string[]): KubernetesObject {
  return JSON.parse(kubectl(['get', ...args, '--output=json']));
}

/** What a user may not do, in the words of `kubectl auth can-i`. */
export interface Question {
  /** `system:serviceaccount:monitoring-stack:alloy` */
  readonly user: string;
  readonly verb: string;
  /** `pods`, `pods/log`, `events.events.k8s.io`, `secrets/name`, or a path (`/metrics`). */
  readonly target: string;
  readonly subresource?: string;
  /** @default - all namespaces */
  readonly namespace?: string;
}

/** Asks `kubectl auth can-i`; some at a time, for each is a process. */
export async function canI(questions: readonly Question[]): Promise<boolean[]> {
  const answers: boolean[] = [];
  for (let start = 0; start < questions.length; start += 4) {
    answers.push(...(await Promise.all(questions.slice(start, start + 4).map(ask))));
  }
  return answers;
}

function ask({ user, verb, target, subresource, namespace }: Question): Promise<boolean> {
  const args = ['auth', 'can-i', verb, target, `--as=${user}`];
  if (subresource !== undefined) args.push(`--subresource=${subresource}`);
  if (!target.startsWith('/')) args.push(namespace === undefined ? '--all-namespaces' : `--namespace=${namespace}`);
  return new Promise((resolve, reject) => {
    execFile(cluster.kubectl, args, { encoding: 'utf8', env: clusterEnvironment }, (_error, stdout, stderr) => {
      const answer = stdout.trim().split(/\s/)[0];
      if (answer === 'yes' || answer === 'no') resolve(answer === 'yes');
      else reject(new Error(`kubectl ${args.join(' ')} answered neither yes nor no:\n${stdout}${stderr}`));
    });
  });
}
