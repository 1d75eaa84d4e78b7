import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { KUBERNETES_VERSIONS, type KubernetesVersion, kubernetesTool } from '../../tools/kubernetes-tools';
import { CLUSTER_VARIABLE, type Cluster } from './cluster';
import { buildControlPlane, ControlPlane } from './control-plane';

declare global {
  var controlPlane: ControlPlane | undefined;
}

/** Starts the control plane that all suites share, and tells them about it through the environment. */
export default async function setUp(): Promise<void> {
  const program = orExit(buildControlPlane);
  const kubectl = orExit(kubectlToTest);
  const controlPlane = await ControlPlane.start(program);
  globalThis.controlPlane = controlPlane;
  const cacheFolder = join(controlPlane.announcement.folder, 'kubectl');
  mkdirSync(cacheFolder);
  const cluster: Cluster = { ...controlPlane.announcement, program, kubectl, cacheFolder };
  process.env[CLUSTER_VARIABLE] = JSON.stringify(cluster);
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
