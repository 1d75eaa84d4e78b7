import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { type OpenMetrics, parseOpenMetrics } from './open-metrics';
import { command, environment, mountProgram } from './pod';

/** Milliseconds until a test gives up; an order above what anything takes. */
const PATIENCE = 20_000;

/** Starts the bundled program from the ConfigMap, by the container's command. */
export class RunningApp {
  private static readonly all: RunningApp[] = [];

  private output = '';
  private errors = '';

  /**
   * With the container's variables and `env`. Unless that says otherwise: a random port, no load, no faults, no delay at shutdown, and spans are sent
   * immediately.
   */
  static async start(env: Readonly<Record<string, string>> = {}): Promise<RunningApp> {
    const app = new RunningApp({
      ...environment(),
      PORT: '0',
      LOAD: '0',
      FAULT_RATE: '0',
      DRAIN_MILLISECONDS: '0',
      OTEL_BSP_SCHEDULE_DELAY: '20',
      ...env,
    });
    await app.until(() => app.errors.includes('listening on port') || app.ended);
    return app;
  }

  /** Ends all that still run; for `afterEach`. */
  static async endAll(): Promise<void> {
    for (const app of RunningApp.all.splice(0)) {
      app.process.kill('SIGKILL');
      if (!app.ended) await once(app.process, 'exit');
      rmSync(app.folder, { recursive: true });
    }
  }

  private readonly folder = mountProgram();
  private readonly process: ChildProcess;

  private constructor(env: Record<string, string>) {
    const { file, args } = command(this.folder);
    this.process = spawn(file, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.process.stdout?.on('data', (chunk) => {
      this.output += chunk;
    });
    this.process.stderr?.on('data', (chunk) => {
      this.errors += chunk;
    });
    RunningApp.all.push(this);
  }

  /** By itself, or by a signal that it doesn't handle: then there is no exit code. */
  private get ended(): boolean {
    return this.process.exitCode !== null || this.process.signalCode !== null;
  }

  get port(): number {
    return Number(/listening on port (\d+)/.exec(this.errors)?.[1]);
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Lines on standard output, parsed. */
  get logs(): readonly Readonly<Record<string, unknown>>[] {
    return lines(this.output);
  }

  /** What the process says of itself: lines on standard error, parsed. */
  get messages(): readonly Readonly<Record<string, unknown>>[] {
    return lines(this.errors);
  }

  get(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(`${this.url}${path}`, init);
  }

  async metrics(): Promise<OpenMetrics> {
    return parseOpenMetrics(await (await this.get('/metrics')).text());
  }

  /** The value of the metric's only sample, or of the one with these labels. */
  async value(name: string, labels: Readonly<Record<string, string>> = {}): Promise<number | undefined> {
    return (await this.metrics()).value(name, labels);
  }

  /** Waits for a state of the application; tells what it said, if that doesn't come. */
  async until(condition: () => boolean | Promise<boolean>): Promise<void> {
    const limit = Date.now() + PATIENCE;
    while (!(await condition())) {
      if (Date.now() > limit) throw new Error(`waited in vain: ${condition}\n${this.errors}${this.output}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  signal(name: NodeJS.Signals): void {
    this.process.kill(name);
  }

  /** Ends it as Kubernetes does, or waits for its end, and gives the exit code: null if a signal ended it that it doesn't handle. */
  async stop(): Promise<number | null> {
    if (!this.ended) {
      const exit = once(this.process, 'exit');
      this.process.kill('SIGTERM');
      await exit;
    }
    return this.process.exitCode;
  }
}

function lines(text: string): readonly Readonly<Record<string, unknown>>[] {
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
}
