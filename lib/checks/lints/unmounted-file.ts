import { filesOf, filesOfBlock, isBelow } from './file-paths';
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

/**
 * What is there without a volume: directories of the image, of the kernel, and of the ServiceAccount's token; the certificates that
 * images have. What else is looked for beside these has to be brought along.
 */
const always = [
  '/dev',
  '/etc/ssl/cert.pem',
  '/etc/ssl/certs/ca-bundle.crt',
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/ssl/openssl.cnf',
  '/etc/pki/tls/cert.pem',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/pki/ca-trust/extracted',
  '/proc',
  '/sys',
  '/usr',
  '/var/run/secrets/kubernetes.io',
];

/** A file where no volume is. */
export const unmountedFile: Lint = {
  code: 'lint/unmounted-file',
  severity: 'warning',
  description:
    'The configuration reads or writes a file in a directory at which the workload mounts nothing, so it will not be there: Alloy refuses to start, or the component stays unhealthy. Mount a volume, or correct the path.',
  workload: { mounts: ['/etc/alloy/targets'] },
  fails: file('/etc/alloy/target/list.json'),
  passes: file('/etc/alloy/targets/list.json'),

  check(context) {
    const { mounts } = context.workload;
    if (!mounts) return;
    const there = [...mounts, ...always];
    for (const node of context.model.nodes) {
      const component = context.componentOf(node);
      for (const { path, expr, isSecret } of component ? filesOf(component) : filesOfBlock(node)) {
        if (!path.startsWith('/') || there.some((place) => isBelow(path, place) || isBelow(place, path))) continue;
        context.onExpression(this, node, expr, `no volume is mounted where ${path} is`, {
          hint: isSecret
            ? 'use `Secret.file`, which mounts the key of a Secret, or mount one by `volumes` and `volumeMounts`'
            : 'mount it by `volumes` and `volumeMounts`',
        });
      }
    }
  },
};
