import { valueOfExpression } from '../path-value';
import { attributesOf } from '../wiring';
import type { Lint } from './lint';
import { metricsWrite } from './samples';

const file = (path: string) => `local.file "targets" {
	filename = "${path}"
}

${metricsWrite}
prometheus.scrape "listed" {
	targets    = encoding.from_json(local.file.targets.content)
	forward_to = [prometheus.remote_write.default.receiver]
}
`;

/** Directories that are there without a volume: those of the image, of the kernel, and of the ServiceAccount's token. */
const always = ['/dev', '/etc/ssl', '/etc/pki', '/proc', '/sys', '/usr', '/var/run/secrets/kubernetes.io'];

/** A file where no volume is. */
export const unmountedFile: Lint = {
  code: 'lint/unmounted-file',
  description:
    'The configuration reads a file in a directory at which the workload mounts nothing, so it will not be there: Alloy refuses to start, or the component stays unhealthy. Mount a volume, or correct the path.',
  workload: { mounts: ['/etc/alloy/targets'] },
  fails: file('/etc/alloy/target/list.json'),
  passes: file('/etc/alloy/targets/list.json'),

  check(context) {
    const { mounts } = context.workload;
    if (!mounts) return;
    for (const node of context.wiring.nodes) {
      for (const { attribute } of attributesOf(node)) {
        const value = isFile(attribute.name) ? valueOfExpression(attribute.value) : undefined;
        const path = value?.kind === 'scalar' ? String(value.value) : '';
        if (!path.startsWith('/') || [...mounts, ...always].some((directory) => isBelow(path, directory))) continue;
        context.onExpression(this, node, attribute.value, `no volume is mounted where ${path} is`);
      }
    }
  },
};

function isFile(name: string): boolean {
  return name === 'filename' || name.endsWith('_file');
}

function isBelow(path: string, directory: string): boolean {
  return path === directory || path.startsWith(directory.endsWith('/') ? directory : `${directory}/`);
}
