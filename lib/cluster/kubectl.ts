import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { failureOf, KubectlError, messageOf } from './kubectl-error';
import { endWithThisProcess } from './running-children';

/** Which cluster kubectl talks to, and how. */
export interface KubectlOptions {
  /** Context of the kubeconfig. @default - the current one */
  readonly context?: string;
  /** Path of the kubeconfig. @default - kubectl's own: KUBECONFIG, or ~/.kube/config */
  readonly kubeconfig?: string;
  /** Namespace for requests that name none. @default - the context's */
  readonly namespace?: string;
  /** How long one request may take, in seconds. @default 20 */
  readonly requestTimeout?: number;
  /** The program. @default 'kubectl' */
  readonly program?: string;
}

/** How one call of kubectl is made. */
export interface KubectlRun {
  /** Standard input. @default - empty */
  readonly input?: string;
  /** Exit codes that are results, not failures: `kubectl diff` ends with 1 where there is a difference. @default [0] */
  readonly exitCodes?: readonly number[];
  /** After how many seconds kubectl is killed. @default - never */
  readonly deadline?: number;
}

/** What a call of kubectl gave. */
export interface KubectlResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/**
 * A live cluster, read through the kubectl on the PATH: contexts, login plugins and proxies work as they do for the caller.
 *
 * Every failure is a `KubectlError` with kubectl's own words. kubectl never prompts on the terminal.
 */
export class Kubectl {
  constructor(public readonly options: KubectlOptions = {}) {}

  /** The same cluster, with another namespace for requests that name none. */
  public inNamespace(namespace: string): Kubectl {
    return new Kubectl({ ...this.options, namespace });
  }

  /**
   * Runs kubectl to its end.
   * @param args what stands behind `kubectl`; the options for context, kubeconfig and namespace are put before them
   * @throws KubectlError where it can't be run, is ended, or ends with an exit code that is no answer
   */
  public async run(args: readonly string[], run: KubectlRun = {}): Promise<KubectlResult> {
    const child = this.start(args);
    const { stdout, stderr, exitCode, timedOut } = await ended(child, run);
    if (timedOut) throw new KubectlError('unreachable', `no answer within ${run.deadline} s`, stderr);
    if (exitCode !== null && (run.exitCodes ?? [0]).includes(exitCode)) return { stdout, stderr, exitCode };
    const message = messageOf(stderr) || `kubectl ${args[0]} ended with exit code ${exitCode ?? 'of a signal'}`;
    throw new KubectlError(failureOf(stderr), message, stderr, exitCode ?? undefined);
  }

  /**
   * Runs `kubectl get ... --output=json` and parses what it prints: an object, or a list with `items`.
   * @param args what stands behind `get`
   * @throws KubectlError as `run`; `not-found` where one named object isn't there
   */
  public async getJson<T>(args: readonly string[], run?: KubectlRun): Promise<T> {
    const { stdout } = await this.run(['get', ...args, '--output=json', this.#requestTimeout], run);
    return parseKubectlJson<T>(stdout);
  }

  /**
   * Reads a path of the API server: `/version`, `/apis`.
   * @throws KubectlError as `run`
   */
  public async getRaw(path: string): Promise<string> {
    return (await this.run(['get', '--raw', path, this.#requestTimeout])).stdout;
  }

  /**
   * Asks whether the caller may do something (`kubectl auth can-i`).
   * @param verb `get`, `create`
   * @param resource `pods`, `deployments.apps`, `secrets/name`
   * @param where the sub-resource (`log`, `exec`); the namespace, or all of them; another user, which needs the right to impersonate
   * @throws KubectlError where there is no answer
   */
  public async canI(
    verb: string,
    resource: string,
    where: { readonly subresource?: string; readonly allNamespaces?: boolean; readonly as?: string } = {},
  ): Promise<boolean> {
    const args = ['auth', 'can-i', verb, resource, this.#requestTimeout];
    if (where.subresource !== undefined) args.push(`--subresource=${where.subresource}`);
    if (where.allNamespaces) args.push('--all-namespaces');
    if (where.as !== undefined) args.push(`--as=${where.as}`);
    const { stdout, stderr, exitCode } = await this.run(args, { exitCodes: [0, 1] });
    const answer = /^(yes|no)\b/m.exec(stdout)?.[1];
    if (answer === undefined) throw new KubectlError(failureOf(stderr), messageOf(stderr), stderr, exitCode);
    return answer === 'yes';
  }

  /**
   * Starts kubectl and leaves it running, for example for `port-forward`. It ends with this process at the latest.
   * @param args as for `run`
   */
  public start(args: readonly string[]): ChildProcessWithoutNullStreams {
    const { context, kubeconfig, namespace, program = 'kubectl' } = this.options;
    const own: string[] = [];
    if (kubeconfig !== undefined) own.push(`--kubeconfig=${kubeconfig}`);
    if (context !== undefined) own.push(`--context=${context}`);
    if (namespace !== undefined) own.push(`--namespace=${namespace}`);
    const child = spawn(program, [...own, ...args], { stdio: 'pipe', windowsHide: true, env: process.env });
    endWithThisProcess(child);
    return child;
  }

  get #requestTimeout(): string {
    return `--request-timeout=${this.options.requestTimeout ?? 20}s`;
  }
}

interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number | null;
  readonly timedOut: boolean;
}

function ended(child: ChildProcessWithoutNullStreams, { input = '', deadline }: KubectlRun): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    let timedOut = false;
    const timer =
      deadline === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            child.kill('SIGKILL');
          }, deadline * 1000);
    child.stdout.on('data', (data: Buffer) => stdout.push(data));
    child.stderr.on('data', (data: Buffer) => stderr.push(data));
    // A kubectl that stops reading its input has said why on standard error.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    child.once('error', (error) => {
      clearTimeout(timer);
      reject(startError(error as NodeJS.ErrnoException));
    });
    child.once('close', (exitCode) => {
      clearTimeout(timer);
      resolve({
        stdout: Buffer.concat(stdout).toString(),
        stderr: Buffer.concat(stderr).toString(),
        exitCode,
        timedOut,
      });
    });
  });
}

/** The error for a kubectl that couldn't be started. */
export function startError(error: NodeJS.ErrnoException): KubectlError {
  return error.code === 'ENOENT'
    ? new KubectlError(
        'not-installed',
        'kubectl is not installed, or not on the PATH: https://kubernetes.io/docs/tasks/tools/',
      )
    : new KubectlError('not-installed', `kubectl can't be run: ${error.message}`);
}

/** What kubectl printed as JSON. @throws KubectlError where it's something else */
export function parseKubectlJson<T>(text: string): T {
  try {
    return JSON.parse(text);
  } catch {
    throw new KubectlError('other', `kubectl printed no JSON but ${JSON.stringify(text.slice(0, 80))}`);
  }
}
