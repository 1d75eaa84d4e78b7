import type { Problem } from './problem';

/**
 * What an expression requires of the pod that evaluates it, or declares to reviewers. Functions and operators pass it on.
 */
export type Requirement = EnvRequirement | FileRequirement | InsecureLiteral;

/** An environment variable with a key of a Kubernetes Secret. */
export interface EnvRequirement {
  readonly kind: 'env';
  /** Name of the environment variable. */
  readonly name: string;
  /** Name of the Secret, in the namespace of the workload. */
  readonly secret: string;
  readonly key: string;
  /** Whether the pod starts without the Secret or its key (`optional` of `secretKeyRef`); the value is then the empty string. */
  readonly optional: boolean;
}

/** A mounted file with a key of a Kubernetes Secret, read by a `local.file` component that the configuration adds. */
export interface FileRequirement {
  readonly kind: 'file';
  /** Name of the Secret, in the namespace of the workload. */
  readonly secret: string;
  readonly key: string;
  /** Value of `is_secret` of the `local.file` component. */
  readonly isSecret: boolean;
  /** Label of the `local.file` component. */
  readonly label: string;
  /** Directory where the Secret is mounted. */
  readonly directory: string;
  /** The file: `filename` of the `local.file` component. */
  readonly path: string;
}

/** A literal in place of a secret, which its author declares not to be secret. It requires nothing, but is listed in reports. */
export interface InsecureLiteral {
  readonly kind: 'insecure-literal';
  readonly reason: string;
}

/** The requirements of several values, each once, in order of appearance. */
export function mergeRequirements(...lists: readonly (readonly Requirement[])[]): readonly Requirement[] {
  const given = lists.filter((list) => list.length > 0);
  if (given.length < 2) return given[0] ?? [];
  const seen = new Map<string, Requirement>();
  for (const requirement of given.flat()) {
    const identity = JSON.stringify(Object.entries(requirement).sort(([a], [b]) => (a < b ? -1 : 1)));
    if (!seen.has(identity)) {
      seen.set(identity, requirement);
    }
  }
  return [...seen.values()];
}

/**
 * Requirements that can't all be met: one environment variable from two Secrets (`a-b`/`c` and `a`/`b-c` have the same derived
 * name), one `local.file` label for two files, one variable optional here and required there. A problem for each name.
 */
export function requirementConflicts(requirements: readonly Requirement[]): readonly Problem[] {
  const first = new Map<string, Requirement>();
  const problems = new Map<string, Problem>();
  for (const requirement of requirements) {
    if (requirement.kind === 'insecure-literal') continue;
    const name =
      requirement.kind === 'env'
        ? `environment variable ${requirement.name}`
        : `component local.file "${requirement.label}"`;
    const before = first.get(name);
    if (before === undefined) {
      first.set(name, requirement);
    } else if (before.kind !== 'insecure-literal' && !problems.has(name)) {
      if (before.secret !== requirement.secret || before.key !== requirement.key) {
        problems.set(name, {
          message: `${name} would hold both key "${before.key}" of Secret "${before.secret}" and key "${requirement.key}" of Secret "${requirement.secret}"`,
          path: [],
          hint: 'give one of the two a name of its own: Secret.env(secret, key, { name }) or Secret.file(secret, key, { label })',
        });
      } else if (before.kind === 'file' && requirement.kind === 'file' && before.isSecret !== requirement.isSecret) {
        problems.set(name, {
          message: `${name} is sensitive in one place and not in another`,
          path: [],
          hint: 'make both the same, or give one of the two a name of its own: Secret.file(secret, key, { label })',
        });
      } else if (before.kind === 'env' && requirement.kind === 'env' && before.optional !== requirement.optional) {
        problems.set(name, {
          message: `${name} is optional in one place and required in another`,
          path: [],
          hint: 'make both the same, or give one of the two a name of its own: Secret.env(secret, key, { name })',
        });
      }
    }
  }
  return [...problems.values()];
}
