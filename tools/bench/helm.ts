import { join } from 'node:path';
import { kubernetesTool } from '../kubernetes-tools';

const CHART = join('tools', 'bench', 'testdata', 'chart');

/**
 * The command that renders a chart with the objects that the official chart makes by default. The chart is a fixture of our own:
 * the official one isn't in a package registry.
 */
export function helmTemplate(): readonly string[] {
  return [kubernetesTool('helm'), 'template', 'alloy', CHART, '--namespace', 'monitoring-stack'];
}
