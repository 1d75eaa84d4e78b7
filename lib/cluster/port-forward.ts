import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { type Kubectl, startError } from './kubectl';
import { failureOf, KubectlError, messageOf } from './kubectl-error';

/** A connection to a port in the cluster. */
export interface PortForward {
  /** The local port on 127.0.0.1. */
  readonly port: number;
  /** What kubectl has said of connections that failed since the last call; empty if nothing. */
  takeProblem(): string;
  /** Ends it. */
  close(): Promise<void>;
}

/** Seconds. */
const START_DEADLINE = 20;

/**
 * Forwards a free local port to a port of a pod or Service, through the API server (`kubectl port-forward`).
 *
 * That needs the right to `create` `pods/portforward`. Only 127.0.0.1 listens.
 *
 * @param target `pod/alloy-x7k2p`, `service/alloy`; in the namespace of `kubectl`
 * @param targetPort the port of the pod, or of the Service
 * @param deadline how long kubectl may take until it listens, in seconds: it does when the node of the pod has answered
 * @throws KubectlError where kubectl ends instead of listening
 */
export async function forwardPort(
  kubectl: Kubectl,
  target: string,
  targetPort: number,
  deadline = START_DEADLINE,
): Promise<PortForward> {
  const child = kubectl.start(['port-forward', '--address=127.0.0.1', target, `:${targetPort}`]);
  child.stdin.end();
  let stderr = '';
  child.stderr.on('data', (data: Buffer) => {
    stderr += data.toString();
  });
  const closed = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
    child.once('error', () => resolve());
  });
  const port = await listeningPort(child, () => stderr, deadline);
  return {
    port,
    takeProblem: () => {
      const problem = connectionProblem(stderr);
      stderr = '';
      return problem;
    },
    close: async () => {
      child.kill('SIGTERM');
      await closed;
    },
  };
}

function listeningPort(child: ChildProcessWithoutNullStreams, stderr: () => string, deadline: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let stdout = '';
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      // The pod's node doesn't answer; the API server may.
      reject(new KubectlError('other', `kubectl port-forward: no answer within ${deadline} s`, stderr()));
    }, deadline * 1000);
    child.stdout.on('data', (data: Buffer) => {
      stdout += data.toString();
      const port = /^Forwarding from 127\.0\.0\.1:(\d+) -> /m.exec(stdout)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(Number(port));
    });
    child.once('error', (error) => {
      clearTimeout(timer);
      reject(startError(error));
    });
    child.once('close', (exitCode) => {
      clearTimeout(timer);
      const message = messageOf(stderr()) || `kubectl port-forward ended with exit code ${exitCode}`;
      reject(new KubectlError(failureOf(stderr()), message, stderr(), exitCode ?? undefined));
    });
  });
}

/** What kubectl logs about a connection: `an error occurred forwarding 40123 -> 12345: ... connection refused`. */
function connectionProblem(stderr: string): string {
  const logged = /"Unhandled Error" err="((?:[^"\\]|\\.)*)"/.exec(stderr)?.[1]?.replace(/\\(.)/g, '$1');
  return (logged ?? messageOf(stderr)).replace(/^an error occurred forwarding \d+ -> \d+: /, '').trim();
}
