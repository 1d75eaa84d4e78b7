import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const PROGRAM = join(__dirname, '..', 'server.js');

/** The application as a process of its own, on a port that the system chose. */
export class RunningApp {
  private output = '';
  private errors = '';

  /** Starts it with these variables and no others of this process. Faults, load and the wait before the end are off unless given. */
  static async start(env: Readonly<Record<string, string>> = {}): Promise<RunningApp> {
    const app = new RunningApp(
      spawn(process.execPath, [PROGRAM], {
        env: { PORT: '0', FAULT_RATE: '0', DRAIN_MILLISECONDS: '0', OTEL_BSP_SCHEDULE_DELAY: '20', ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    );
    await app.until(() => /listening on port \d+\n/.test(app.errors) || app.process.exitCode !== null);
    return app;
  }

  private constructor(private readonly process: ChildProcess) {
    process.stdout?.on('data', (chunk) => {
      this.output += chunk;
    });
    process.stderr?.on('data', (chunk) => {
      this.errors += chunk;
    });
  }

  get url(): string {
    return `http://127.0.0.1:${/listening on port (\d+)/.exec(this.errors)?.[1]}`;
  }

  get standardError(): string {
    return this.errors;
  }

  get exitCode(): number | null {
    return this.process.exitCode;
  }

  /** Lines on standard output, parsed. */
  get logs(): readonly Readonly<Record<string, unknown>>[] {
    const lines = this.output.split('\n').slice(0, -1);
    return lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
  }

  get(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(`${this.url}${path}`, init);
  }

  /** The samples on /metrics: series as written, and value. */
  async metrics(): Promise<ReadonlyMap<string, number>> {
    const text = await (await this.get('/metrics')).text();
    const samples = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    return new Map(
      samples.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ')))]),
    );
  }

  /** Waits for a state of the application; the test's own time limit ends a wait in vain. */
  async until(condition: () => boolean | Promise<boolean>): Promise<void> {
    while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 10));
  }

  signal(name: NodeJS.Signals): void {
    this.process.kill(name);
  }

  /** Ends it as Kubernetes does, and gives the exit code. */
  async stop(): Promise<number | null> {
    if (this.process.exitCode === null) {
      this.process.kill('SIGTERM');
      await once(this.process, 'exit');
    }
    return this.process.exitCode;
  }
}
