import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { kubernetesTool } from '../../tools/kubernetes-tools';
import { temporaryFolder } from './deploying';
import { clusterEnvironment, type KubernetesObject, type Run } from './kubectl';

// What the suites of `cdk8s-alloy migrate` share: releases that Helm itself makes, and a person who does what is printed.

const root = join(__dirname, '..', '..');

/** A step as `migrate --format json` prints it. */
export interface Step {
  readonly kind: string;
  readonly title: string;
  readonly why: readonly string[];
  readonly commands: readonly string[];
}

/** What `migrate --format json` prints, as far as it's looked at. */
export interface Plan {
  readonly installations: readonly {
    readonly title: string;
    readonly release?: { readonly name: string; readonly revision?: number; readonly record: string };
    readonly collectors: readonly { readonly name: string; readonly program: string }[];
    readonly objects: readonly { readonly kind: string; readonly name: string; readonly namespace?: string }[];
  }[];
  readonly changes: {
    readonly objects: readonly {
      readonly action: string;
      readonly object: { readonly kind: string; readonly name: string };
      readonly changes: readonly { readonly what: string }[];
      readonly notes: readonly string[];
    }[];
  };
  readonly steps: readonly Step[];
  readonly stays: readonly { readonly object: string; readonly why: string }[];
  readonly remarks: readonly string[];
  readonly incomplete: readonly string[];
}

/** A folder in which somebody moves: with deploy.sh, as docs/deploy.md says, and Helm on the PATH. */
export class Desk {
  readonly folder = temporaryFolder();
  readonly #environment: NodeJS.ProcessEnv;

  constructor() {
    cpSync(join(root, 'deploy.sh'), join(this.folder, 'deploy.sh'));
    cpSync(join(root, 'deploy'), join(this.folder, 'deploy'), { recursive: true });
    const homes = ['CACHE', 'CONFIG', 'DATA'].map((each) => [`HELM_${each}_HOME`, join(this.folder, '.helm', each)]);
    this.#environment = {
      ...clusterEnvironment,
      ...Object.fromEntries(homes),
      PATH: [dirname(kubernetesTool('helm')), clusterEnvironment['PATH']].join(delimiter),
      CDK8S_ALLOY: '',
    };
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.folder, name), text);
  }

  /** Runs a line of a shell here. */
  shell(line: string): Promise<Run> {
    const child = spawn('bash', ['-c', line], {
      cwd: this.folder,
      env: this.#environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    return new Promise((resolve) => child.once('close', (status) => resolve({ status, stdout, stderr })));
  }

  /** The same, and it has to succeed. @returns what it printed */
  async must(line: string): Promise<string> {
    const { status, stdout, stderr } = await this.shell(line);
    if (status !== 0) throw new Error(`${line} ended with ${status}:\n${stderr}${stdout}`);
    return stdout;
  }

  /** Runs the executable here. */
  alloy(...args: readonly string[]): Run {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin', 'cdk8s-alloy.js'), ...args], {
      cwd: this.folder,
      encoding: 'utf8',
      env: this.#environment,
    });
    return { status, stdout, stderr };
  }

  /** What `migrate` says, and its exit code. */
  plan(...args: readonly string[]): Plan & { readonly status: number | null } {
    const { status, stdout, stderr } = this.alloy('migrate', 'dist', '--format', 'json', ...args);
    if (stdout === '') throw new Error(stderr);
    return { status, ...JSON.parse(stdout) };
  }

  /** Does what a step says. */
  async do(step: Step): Promise<void> {
    for (const command of step.commands) await this.must(command);
  }

  /** Installs objects with Helm, from a chart that has them as they are. */
  async install(name: string, namespace: string, chart: Chart, objects: readonly object[]): Promise<void> {
    const folder = join(this.folder, 'charts', chart.name);
    mkdirSync(join(folder, 'templates'), { recursive: true });
    writeFileSync(join(folder, 'Chart.yaml'), stringify({ apiVersion: 'v2', ...chart }));
    writeFileSync(join(folder, 'objects.yaml'), objects.map((each) => stringify(each)).join('---\n'));
    writeFileSync(join(folder, 'templates', 'all.yaml'), '{{ .Files.Get "objects.yaml" }}');
    writeFileSync(join(folder, 'given.yaml'), stringify(chart.values ?? {}));
    await this.must(
      `helm upgrade --install ${name} ${folder} --namespace ${namespace} --create-namespace --values ${folder}/given.yaml`,
    );
  }
}

/** A chart of a test, and the values that it's installed with. */
export interface Chart {
  readonly name: string;
  readonly version: string;
  readonly values?: object;
}

/** `DaemonSet monitoring/alloy` */
export function titleOf({ kind, metadata: { name, namespace } }: KubernetesObject): string {
  return `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
}
