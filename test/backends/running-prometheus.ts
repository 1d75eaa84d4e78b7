import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../harness/example-app/free-port';
import { PROGRAM_VARIABLE } from './build-prometheus';

/** Milliseconds until a test gives up; an order above what anything takes. */
const PATIENCE = 30_000;

// biome-ignore lint/suspicious/noExplicitAny: answers are looked into field by field.
type Answer = any;

/** A Prometheus on loopback that keeps its data in a temporary folder. */
export class RunningPrometheus {
  /**
   * Starts it and waits until it is ready.
   * @param files Name to text, in the folder of the configuration
   * @param args Its arguments, made of the folders of configuration and data
   * @throws Error where it ends before, with what it wrote
   */
  static async start(
    files: Readonly<Record<string, string>>,
    args: (config: string, data: string) => readonly string[],
  ): Promise<RunningPrometheus> {
    const running = new RunningPrometheus(files, args, `127.0.0.1:${await freePort()}`);
    await running.until(async () => running.ended || (await fetch(`${running.url}/-/ready`)).ok);
    if (!running.ended) return running;
    await running.stop();
    throw new Error(running.log);
  }

  /** What it wrote. */
  log = '';
  readonly url: string;

  private readonly folder = mkdtempSync(join(tmpdir(), 'prometheus-'));
  private readonly process: ChildProcess;

  private constructor(
    files: Readonly<Record<string, string>>,
    args: (config: string, data: string) => readonly string[],
    address: string,
  ) {
    this.url = `http://${address}`;
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(join(this.folder, name), text.replaceAll('/etc/prometheus', this.folder));
    }
    this.process = spawn(
      process.env[PROGRAM_VARIABLE]!,
      [...args(this.folder, join(this.folder, 'data')), `--web.listen-address=${address}`],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    this.process.stderr!.on('data', (chunk) => {
      this.log += chunk;
    });
  }

  /** What its API answers. @throws Error where it refuses */
  async ask(path: string, parameters: Readonly<Record<string, string>> = {}): Promise<Answer> {
    const response = await fetch(`${this.url}/api/v1/${path}?${new URLSearchParams(parameters)}`);
    const { status, error, data } = (await response.json()) as { status: string; error?: string; data: Answer };
    if (status !== 'success') throw new Error(error);
    return data;
  }

  /** The series of an instant query. */
  async query(
    query: string,
  ): Promise<readonly { metric: Readonly<Record<string, string>>; value: [number, string] }[]> {
    return (await this.ask('query', { query })).result;
  }

  /** Waits until the condition holds; where it throws, it doesn't. */
  async until(condition: () => boolean | Promise<boolean>): Promise<void> {
    const limit = Date.now() + PATIENCE;
    let reason: unknown;
    const holds = async () => {
      try {
        return await condition();
      } catch (error) {
        reason = error;
        return false;
      }
    };
    while (!(await holds())) {
      if (Date.now() > limit) throw new Error(`waited in vain: ${condition}\n${reason}\n${this.log}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async stop(): Promise<void> {
    if (!this.ended) {
      const exit = once(this.process, 'exit');
      this.process.kill('SIGKILL');
      await exit;
    }
    rmSync(this.folder, { recursive: true, force: true });
  }

  private get ended(): boolean {
    return this.process.exitCode !== null || this.process.signalCode !== null;
  }
}
