import { groupOf, type KubernetesObject } from '../diff';

/** Which cluster the commands are for, as far as the user has said it. */
export interface CommandOptions {
  readonly context?: string;
  readonly kubeconfig?: string;
}

/** A word as a shell takes it. */
export function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** Commands for one cluster, to be copied into a shell. */
export class Commands {
  constructor(private readonly options: CommandOptions) {}

  kubectl(...words: readonly string[]): string {
    const { context, kubeconfig } = this.options;
    return line('kubectl', ...words, ...option('kubeconfig', kubeconfig), ...option('context', context));
  }

  helm(...words: readonly string[]): string {
    const { context, kubeconfig } = this.options;
    return line('helm', ...words, ...option('kubeconfig', kubeconfig), ...option('kube-context', context));
  }

  deploy(folder: string, ...words: readonly string[]): string {
    const { context, kubeconfig } = this.options;
    const where = [...option('kubeconfig', kubeconfig), ...option('context', context)];
    return line('./deploy.sh', '--dir', folder, '--yes', ...words, ...where);
  }

  /** Applies what is no folder, as deploy.sh applies what is in one. */
  apply(path: string, ...words: readonly string[]): string {
    const file = path === '-' || path.includes(':') ? 'MANIFESTS' : path;
    return this.kubectl('apply', '--server-side', '--field-manager', 'cdk8s-alloy', '--filename', file, ...words);
  }

  verify(kind: string, name: string, namespace: string | undefined): string {
    const { context, kubeconfig } = this.options;
    const where = [
      ...option('namespace', namespace),
      ...option('kubeconfig', kubeconfig),
      ...option('context', context),
    ];
    return line('npx', 'cdk8s-alloy', 'verify', `${kind.toLowerCase()}/${name}`, ...where);
  }

  /** Deletes objects: those of a namespace with one command, in the order of the namespaces' names; those of the cluster last. */
  delete(objects: readonly KubernetesObject[], ...more: readonly string[]): readonly string[] {
    const spaces = [...new Set(objects.map(({ metadata }) => metadata.namespace ?? ''))].sort((a, b) =>
      a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1,
    );
    return spaces.map((namespace) => {
      const here = objects.filter(({ metadata }) => (metadata.namespace ?? '') === namespace);
      return this.kubectl('delete', ...here.map(kubectlName), ...option('namespace', namespace || undefined), ...more);
    });
  }
}

/** As kubectl takes it: `daemonset/alloy`, `alloy.v1alpha1.collectors.grafana.com/logs`. */
export function kubectlName(object: KubernetesObject): string {
  const { apiVersion, kind, metadata } = object;
  const group = groupOf(object);
  const type = SHORT_GROUPS.has(group) ? kind : `${kind}.${apiVersion.slice(apiVersion.indexOf('/') + 1)}.${group}`;
  return `${type.toLowerCase()}/${metadata.name}`;
}

/** Groups whose kinds kubectl finds by their names alone. */
const SHORT_GROUPS: ReadonlySet<string> = new Set([
  '',
  'apps',
  'autoscaling',
  'batch',
  'networking.k8s.io',
  'policy',
  'rbac.authorization.k8s.io',
]);

function option(name: string, value: string | undefined): readonly string[] {
  return value === undefined ? [] : [`--${name}`, value];
}

function line(...words: readonly string[]): string {
  return words.map(quoted).join(' ');
}
