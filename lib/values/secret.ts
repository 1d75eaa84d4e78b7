import { build, type Expr, isIdentifier } from '../syntax';
import type { SecretText } from './alloy-types';
import { Expression, isWritable } from './expression';
import type { Problem } from './problem';

/** Where keys of Kubernetes Secrets are mounted: a directory per Secret, with a file per key. */
const MOUNT_ROOT = '/etc/alloy/secrets';

const secretName = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const secretKey = /^[-._a-zA-Z0-9]+$/;
const envName = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** A Kubernetes Secret in the namespace of the workload: its name, or a construct that has one (a Secret of cdk8s-plus). */
export type KubernetesSecret = string | { readonly name: string };

/** How `Secret.env` passes a key to the pod. */
export interface SecretEnvOptions {
  /**
   * Name of the environment variable.
   *
   * @default - names of Secret and key in upper case, joined by `_`, other characters than letters and digits turned into `_`:
   * `GRAFANA_CLOUD_API_TOKEN` for key `api-token` of Secret `grafana-cloud`
   */
  readonly name?: string;
  /**
   * Whether the pod starts without the Secret or the key (`optional` of `secretKeyRef`). The secret is then the empty string.
   *
   * @default false
   */
  readonly optional?: boolean;
  /**
   * Whether the value isn't sensitive: a user name or a tenant, kept in the Secret beside its password. The expression is then that of a text, for
   * arguments that take no secret, and Alloy shows the value in its user interface.
   *
   * @default false
   */
  readonly nonsensitive?: boolean;
}

/** How `Secret.file` passes a key to the configuration. */
export interface SecretFileOptions {
  /**
   * Label of the `local.file` component that reads the file.
   *
   * @default - `secret`, or `text` for what isn't sensitive, and the names of Secret and key, joined by `_`, other characters than letters and digits
   * turned into `_`
   */
  readonly label?: string;
  /**
   * Whether the value isn't sensitive: a user name or a tenant, kept in the Secret beside its password. The expression is then that of a text, for
   * arguments that take no secret, and Alloy shows the value in its user interface.
   *
   * @default false
   */
  readonly nonsensitive?: boolean;
}

/** What makes a key of a Secret a text that arguments take which take no secret. */
interface Nonsensitive {
  readonly nonsensitive: true;
}

const declared = new WeakMap<Expr, string>();

/** Secrets for arguments. The credential itself is never in the configuration, but in a Kubernetes Secret in the namespace of the workload. */
export class Secret {
  /**
   * A key of a Kubernetes Secret, through an environment variable of the pod: `sys.env("GRAFANA_CLOUD_API_TOKEN")`. A new
   * value needs a restart of the pod; `Secret.file` doesn't.
   *
   * Arguments that take no secret, such as `username`, take what isn't sensitive: `Secret.env('grafana-cloud', 'username', { nonsensitive: true })`.
   *
   * Invalid names of Secrets, keys or variables are reported when the configuration is checked.
   */
  static env(secret: KubernetesSecret, key: string, options: SecretEnvOptions & Nonsensitive): Expression<string>;
  static env(secret: KubernetesSecret, key: string, options?: SecretEnvOptions): Expression<SecretText>;
  static env(secret: KubernetesSecret, key: string, options: SecretEnvOptions = {}): Expression<SecretText | string> {
    const source = typeof secret === 'string' ? secret : secret.name;
    const derived = `${source}_${key}`.replace(/[^A-Za-z0-9]/g, '_').toUpperCase();
    const name = options.name ?? (/^[0-9]/.test(derived) ? `_${derived}` : derived);
    const problems = check('env', source, key);
    if (!envName.test(name)) {
      problems.push({
        message: `Secret.env: ${JSON.stringify(name)} can't be the name of an environment variable`,
        path: [],
        hint: 'letters, digits and _ only, no digit in front',
      });
    }
    return new Expression(
      build.call(build.reference(['sys', 'env']), [build.string(problems.length > 0 ? '' : name)]),
      [{ kind: 'env', name, secret: source, key, optional: options.optional ?? false }],
      problems,
    );
  }

  /**
   * A key of a Kubernetes Secret, through a mounted file: a reference to the `content` of a `local.file` component that the configuration adds itself.
   * Alloy reloads a changed file without a restart.
   *
   * Arguments that take no secret, such as `username`, take what isn't sensitive: `Secret.file('grafana-cloud', 'username', { nonsensitive: true })`.
   *
   * Invalid names of Secrets, keys or components are reported when the configuration is checked.
   */
  static file(secret: KubernetesSecret, key: string, options: SecretFileOptions & Nonsensitive): Expression<string>;
  static file(secret: KubernetesSecret, key: string, options?: SecretFileOptions): Expression<SecretText>;
  static file(secret: KubernetesSecret, key: string, options: SecretFileOptions = {}): Expression<SecretText | string> {
    const source = typeof secret === 'string' ? secret : secret.name;
    const isSecret = options.nonsensitive !== true;
    const label = options.label ?? `${isSecret ? 'secret' : 'text'}_${source}_${key}`.replace(/[^A-Za-z0-9]/g, '_');
    const problems = check('file', source, key);
    if (!isIdentifier(label)) {
      problems.push({
        message: `Secret.file: ${JSON.stringify(label)} can't be the label of a component`,
        path: [],
        hint: 'letters, digits and _ only, no digit in front',
      });
    }
    const directory = `${MOUNT_ROOT}/${source}`;
    return new Expression(
      build.reference(['local', 'file', label, 'content']),
      [{ kind: 'file', secret: source, key, isSecret, label, directory, path: `${directory}/${key}` }],
      problems,
    );
  }

  /**
   * A value that isn't secret although Alloy types the argument as a secret: the name of a tenant in a header, the password of a development database. It
   * is in the ConfigMap for all to read, so it needs a reason, which every report lists.
   *
   * An empty reason is reported when the configuration is checked.
   */
  static insecureLiteral(value: string, reason: string): Expression<SecretText> {
    const problems: Problem[] = [];
    if (reason.trim() === '') {
      problems.push({
        message: 'Secret.insecureLiteral needs a reason why the value is no secret',
        path: [],
        hint: "Secret.insecureLiteral(value, 'name of the tenant, not a credential')",
      });
    }
    if (!isWritable(value)) {
      problems.push({ message: 'Secret.insecureLiteral: the value is no valid Unicode text', path: [] });
    }
    const node = problems.length > 0 ? build.null() : build.string(value);
    declared.set(node, reason);
    return new Expression(node, [{ kind: 'insecure-literal', reason }], problems);
  }

  private constructor() {}
}

/** The reason why a literal may be used as a secret, if it was made by `Secret.insecureLiteral`. The node itself counts, not its text. */
export function insecureLiteralReason(node: Expr): string | undefined {
  return declared.get(node);
}

function check(method: string, secret: string, key: string): Problem[] {
  const problems: Problem[] = [];
  if (!secretName.test(secret) || secret.length > 253) {
    problems.push({
      message: `Secret.${method}: ${JSON.stringify(secret)} can't be the name of a Kubernetes Secret`,
      path: [],
      hint: 'lower case letters, digits, - and . only, a letter or digit at both ends, at most 253 characters',
    });
  }
  if (!secretKey.test(key) || key.length > 253 || key === '.' || key.startsWith('..')) {
    problems.push({
      message: `Secret.${method}: ${JSON.stringify(key)} can't be a key of a Kubernetes Secret`,
      path: [],
      hint: 'letters, digits, -, _ and . only, at most 253 characters',
    });
  }
  return problems;
}
