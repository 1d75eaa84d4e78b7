import { type GraphNode, type PathValue, placesAt, valueOfExpression } from '../../analysis';
import { rolesOf } from '../../facts';
import type { Expr } from '../../syntax';
import type { Lint } from './lint';
import type { LintedComponent } from './lint-context';
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

interface FilePath {
  readonly path: string;
  readonly expr: Expr;
  readonly isSecret: boolean;
}

/** The paths that the arguments of a component name, by what the arguments are for. */
function filesOf({ name, place }: LintedComponent): FilePath[] {
  return rolesOf(name).flatMap(({ path, role }) => {
    if (role.role === 'address') return [];
    const isSecret = role.role === 'secretFile';
    return placesAt(place, path).places.flatMap((found) =>
      found.kind === 'value' && found.expr ? pathsIn(found.value, found.expr, role.key, isSecret) : [],
    );
  });
}

function pathsIn(value: PathValue, expr: Expr, key: string | undefined, isSecret: boolean): FilePath[] {
  switch (value.kind) {
    case 'scalar':
      return [{ path: String(value.value), expr, isSecret }];
    case 'list':
      return value.items.flatMap((item) => pathsIn(item.value, item.expr ?? expr, key, isSecret));
    case 'object': {
      const field = key === undefined ? undefined : value.fields.get(key);
      return field ? pathsIn(field.value, field.expr ?? expr, undefined, isSecret) : [];
    }
    default:
      return [];
  }
}

/** Those of a configuration block (`http`, `import.file`), by the names of its attributes. */
function filesOfBlock(node: GraphNode): FilePath[] {
  return node.attributes.flatMap(({ attribute: { name, value } }) =>
    name === 'filename' || name.endsWith('_file')
      ? pathsIn(valueOfExpression(value), value, undefined, name.endsWith('key_file'))
      : [],
  );
}

function isBelow(path: string, directory: string): boolean {
  return path === directory || path.startsWith(directory.endsWith('/') ? directory : `${directory}/`);
}
