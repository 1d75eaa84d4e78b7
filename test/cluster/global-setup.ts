import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { KUBERNETES_VERSIONS, type KubernetesVersion, kubernetesTool } from '../../tools/kubernetes-tools';
import { CLUSTER_VARIABLE, type Cluster } from './cluster';
import { buildControlPlane, ControlPlane } from './control-plane';
import tearDown from './global-teardown';

declare global {
  var controlPlanes: ControlPlane[] | undefined;
}

/** What of Jest's configuration the number of control planes follows from. */
interface Workers {
  readonly maxWorkers: number;
  readonly testPathPatterns: { readonly patterns: readonly string[] };
}

/** Starts a control plane for each worker, which its suites share, and tells them about it through the environment. */
export default async function setUp(workers: Workers): Promise<void> {
  const program = orExit(buildControlPlane);
  const kubectl = orExit(kubectlToTest);
  const starting = Array.from({ length: numberOfWorkers(workers) }, () => ControlPlane.start(program));
  const started = await Promise.allSettled(starting);
  globalThis.controlPlanes = started.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const failure = started.find(({ status }) => status === 'rejected');
  if (failure?.status === 'rejected') {
    await tearDown();
    throw failure.reason;
  }
  const clusters = globalThis.controlPlanes.map(({ announcement }): Cluster => {
    const cacheFolder = join(announcement.folder, 'kubectl');
    mkdirSync(cacheFolder);
    return { ...announcement, program, kubectl, cacheFolder };
  });
  process.env[CLUSTER_VARIABLE] = JSON.stringify(clusters);
}

/** Jest has no more workers than files to run. */
function numberOfWorkers({ maxWorkers, testPathPatterns: { patterns } }: Workers): number {
  const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(__dirname, name));
  const chosen = files.filter((file) => patterns.length === 0 || patterns.some((each) => new RegExp(each).test(file)));
  return Math.max(1, Math.min(maxWorkers, chosen.length));
}

/** `KUBECTL` names a program, `KUBECTL_VERSION` a minor version (`1.35`). */
function kubectlToTest(): string {
  const { KUBECTL, KUBECTL_VERSION: version } = process.env;
  if (KUBECTL !== undefined) return KUBECTL;
  if (version !== undefined && !KUBERNETES_VERSIONS.includes(version as KubernetesVersion)) {
    throw new Error(`KUBECTL_VERSION is "${version}", expected one of ${KUBERNETES_VERSIONS.join(', ')}`);
  }
  return kubernetesTool('kubectl', version as KubernetesVersion | undefined);
}

/** What is missing on this machine is said without a stack trace. */
function orExit<T>(step: () => T): T {
  try {
    return step();
  } catch (error) {
    process.stderr.write(`test:cluster: ${(error as Error).message}\n`);
    process.exit(1);
  }
}
