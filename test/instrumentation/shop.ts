import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { freePort } from '../harness/example-app/free-port';
import { environment } from '../harness/example-app/pod';
import type { Example } from './page';

/** Milliseconds until an example has to answer; an order above what anything takes. */
const PATIENCE = 60_000;

const OPEN_METRICS = 'application/openmetrics-text;version=1.0.0;q=0.5,text/plain;version=0.0.4;q=0.2';

/** Writes the files of an example into an empty folder and runs the commands that build it. @throws Error with what they printed */
export function build(example: Example, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(example.files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const { status, stdout, stderr } = spawnSync('bash', ['-euc', example.build], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${example.build}\nended with ${status}:\n${stdout}${stderr}`);
}

/** A built example that runs, with the variables of the example application's manifest. */
export class Shop {
  /** Waits until it answers. `env` stands above the manifest's variables. */
  static async start(example: Example, folder: string, env: Readonly<Record<string, string>>): Promise<Shop> {
    const shop = new Shop(example, folder, { ...environment(), PORT: String(await freePort()), ...env });
    const limit = Date.now() + PATIENCE;
    while (
      !(await shop.get('/metrics').then(
        ({ ok }) => ok,
        () => false,
      ))
    ) {
      if (Date.now() > limit || shop.process.exitCode !== null) {
        await shop.kill();
        throw new Error(`${example.start} does not answer:\n${shop.errors}${shop.output}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return shop;
  }

  /** What it wrote to standard output. */
  output = '';

  private errors = '';
  private readonly process: ChildProcess;

  private constructor(
    example: Example,
    folder: string,
    private readonly env: Readonly<Record<string, string>>,
  ) {
    this.process = spawn('bash', ['-c', `exec ${example.start}`], {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.process.stdout!.on('data', (chunk) => {
      this.output += chunk;
    });
    this.process.stderr!.on('data', (chunk) => {
      this.errors += chunk;
    });
  }

  /** Asks as a scraper does: for OpenMetrics. */
  get(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Response> {
    return fetch(`http://127.0.0.1:${this.env['PORT']}${path}`, {
      method,
      headers: { accept: OPEN_METRICS, ...headers },
    });
  }

  /** Ends it as Kubernetes does; gives the exit code, as a shell would see it. */
  async stop(): Promise<number> {
    const closed = once(this.process, 'close');
    this.process.kill('SIGTERM');
    const [code, signal] = await closed;
    return signal === null ? code : signal;
  }

  /** Ends it, whatever state it is in. */
  async kill(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const closed = once(this.process, 'close');
    this.process.kill('SIGKILL');
    await closed;
  }
}
