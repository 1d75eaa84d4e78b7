import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { cluster, clusterEnvironment, type RunOptions } from './kubectl';
import { eventually } from './manifests';

/** A `kubectl port-forward` that runs. */
export interface PortForward {
  /** Where kubectl listens: `http://127.0.0.1:40123`. */
  readonly origin: string;
  /** What kubectl wrote to standard error so far. */
  errors(): string;
}

/**
 * Runs `kubectl port-forward` with these arguments (of the kind `service/alloy :12345`) for as long as the work takes.
 * @throws Error where kubectl ends before it listens, with what it wrote
 */
export async function withPortForward<T>(
  args: readonly string[],
  work: (forward: PortForward) => Promise<T>,
  { program = cluster.kubectl, env }: RunOptions = {},
): Promise<T> {
  const child = spawn(program, ['port-forward', '--address=127.0.0.1', ...args], {
    env: { ...clusterEnvironment, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    errors += text;
  });
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  try {
    const port = await new Promise<string>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', () => reject(new Error(errors)));
      createInterface(child.stdout).on('line', (line) => {
        const listening = /^Forwarding from 127\.0\.0\.1:(\d+) -> /.exec(line);
        if (listening) resolve(listening[1]!);
      });
    });
    return await work({ origin: `http://127.0.0.1:${port}`, errors: () => errors });
  } finally {
    child.kill();
    await closed;
  }
}

/** What goes wrong with a request through a port that is forwarded, as kubectl tells it. */
export function errorsThroughForward(args: readonly string[]): Promise<string> {
  return withPortForward(args, async ({ origin, errors }) => {
    await expect(fetch(origin)).rejects.toThrow('fetch failed');
    await eventually('kubectl says why', () => errors() !== '');
    return errors().replaceAll('\\"', '"');
  });
}
