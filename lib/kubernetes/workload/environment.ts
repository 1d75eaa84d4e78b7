import type { k8s } from 'cdk8s-plus-28';
import type { EnvNeed } from '../../needs';
import type { Requirement } from '../../values';

/** A variable of the container, and who asked for it. */
export interface EnvironmentVariable {
  readonly variable: k8s.EnvVar;
  readonly askedBy: readonly string[];
  readonly why?: string;
}

export interface Environment {
  /** Sorted by name, but for those added by hand, which come last: they may refer to the others. */
  readonly variables: readonly EnvironmentVariable[];
  readonly problems: readonly string[];
}

/** The environment of the Alloy container: what the configuration needs, keys of Secrets, what is added by hand. */
export function environmentOf(options: {
  readonly needs: readonly EnvNeed[];
  readonly requirements: readonly Requirement[];
  readonly extra: readonly k8s.EnvVar[];
}): Environment {
  const derived = new Map<string, EnvironmentVariable>();
  const problems: string[] = [];
  const byHand = new Set(options.extra.map(({ name }) => name));

  for (const requirement of options.requirements) {
    if (requirement.kind !== 'env') continue;
    const { name, secret, key, optional } = requirement;
    const variable: k8s.EnvVar = {
      name,
      valueFrom: { secretKeyRef: { name: secret, key, ...(optional ? { optional } : {}) } },
    };
    const other = derived.get(name)?.variable.valueFrom?.secretKeyRef;
    if (other !== undefined && (other.name !== secret || other.key !== key)) {
      problems.push(
        `environment variable ${name} is asked for twice: key ${other.key} of Secret ${other.name}, and key ${key} of Secret ${secret}`,
      );
    }
    if (byHand.has(name)) {
      problems.push(`environment variable ${name} is in \`env\`, and is key ${key} of Secret ${secret} as well`);
    }
    derived.set(name, { variable, askedBy: ['the configuration'], why: `key ${key} of Secret ${secret}` });
  }
  for (const { name, field, origin } of options.needs) {
    if (byHand.has(name)) continue;
    const known = derived.get(name);
    if (known !== undefined) {
      const isField = known.variable.valueFrom?.fieldRef !== undefined;
      if (isField && !known.askedBy.includes(origin.id)) {
        derived.set(name, { ...known, askedBy: [...known.askedBy, origin.id] });
      }
    } else if (field !== undefined) {
      derived.set(name, { variable: { name, valueFrom: { fieldRef: { fieldPath: field } } }, askedBy: [origin.id] });
    }
  }
  const seen = new Set<string>();
  for (const { name } of options.extra) {
    if (seen.has(name)) problems.push(`environment variable ${name} is in \`env\` twice`);
    seen.add(name);
  }
  const sorted = [...derived.values()].sort((a, b) => (a.variable.name < b.variable.name ? -1 : 1));
  return {
    variables: [...sorted, ...options.extra.map((variable) => ({ variable, askedBy: ['the prop `env`'] }))],
    problems,
  };
}
