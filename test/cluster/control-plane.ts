import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { buildGoProgram } from '../harness/go-program';

/** The line with which the program announces that it is ready. */
export interface Announcement {
  /** A kubeconfig of an administrator. */
  readonly kubeconfig: string;
  readonly server: string;
  /** Of Kubernetes, `v1.34.4`. */
  readonly version: string;
  readonly nodes: readonly string[];
  /** A line of JSON for each request. */
  readonly auditLog: string;
  /** What the program keeps, removed at its end. */
  readonly folder: string;
}

/**
 * Builds the program unless it has been built from the same sources, and returns its path.
 * @throws Error without Go, or where the build fails
 */
export function buildControlPlane(): string {
  const version = /k8s\.io\/kubernetes (v\S+)/.exec(
    readFileSync(join(__dirname, 'control-plane', 'go.mod'), 'utf8'),
  )![1]!;
  return buildGoProgram(join(__dirname, 'control-plane'), `the control plane of Kubernetes ${version}`, [
    `-X k8s.io/component-base/version.gitVersion=${version}`,
  ]);
}

/** A control plane that runs. */
export class ControlPlane {
  /** Starts the program and waits until it is ready. @throws Error where it ends before, with what it wrote */
  static async start(program: string): Promise<ControlPlane> {
    // Its standard input is never written to: the program ends with this process, however that ends.
    const child = spawn(program, { stdio: ['pipe', 'pipe', 'pipe'] });
    const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
    const errors: string[] = [];
    child.stderr.setEncoding('utf8').on('data', (text) => errors.push(text));
    child.stdin.on('error', () => undefined);
    const announcement = await new Promise<Announcement>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', () => reject(new Error(`the control plane did not start:\n${errors.join('')}`)));
      createInterface(child.stdout).once('line', (line) => resolve(JSON.parse(line)));
    });
    return new ControlPlane(announcement, child, ended, errors);
  }

  private constructor(
    readonly announcement: Announcement,
    private readonly child: ChildProcessByStdio<Writable, Readable, Readable>,
    private readonly ended: Promise<void>,
    private readonly written: readonly string[],
  ) {}

  /** What the program wrote to its standard error so far. */
  get errors(): string {
    return this.written.join('');
  }

  /** Of the program itself; its components are processes of their own. */
  get pid(): number {
    return this.child.pid!;
  }

  /** Ends everything, and removes what is left of a program that was killed. */
  async stop(): Promise<void> {
    this.child.stdin.end();
    await this.ended;
    rmSync(this.announcement.folder, { recursive: true, force: true });
  }
}
