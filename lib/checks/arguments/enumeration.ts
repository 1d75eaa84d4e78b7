import type { ArgumentPath, ArgumentRule, BodySchema } from '../../facts';
import { valuesAt } from './breaches';
import type { KindOfRules } from './kind-of-rules';

export const enumeration: KindOfRules = {
  code: 'rule/enumeration',
  severity: 'error',
  message: 'role must be one of endpoints, endpointslice, ingress, node, pod, service, got "<value>"',
  description:
    'An argument takes a few values only, and the one given is none of them. Upper and lower case are not told apart.',
  fails: 'discovery.kubernetes "x" {\n\trole = "pods"\n}\n',
  passes: 'discovery.kubernetes "x" {\n\trole = "pod"\n}\n',

  find({ paths, limits }, from) {
    const allowed = new Set((limits?.enum ?? []).map((value) => String(value).toLowerCase()));
    return paths
      .flatMap((path) => valuesAt(from, path))
      .flatMap(({ place, value }) =>
        value.kind === 'scalar' && value.value !== '' && !allowed.has(String(value.value).toLowerCase())
          ? [{ place, values: { value: String(value.value) } }]
          : [],
      );
  },
};

const found = new WeakMap<BodySchema, readonly ArgumentRule[]>();

/** The rules that follow from the enumerations of a schema, but for arguments that `others` know the values of. Lists have rules of their own. */
export function enumerationRules(schema: BodySchema, others: readonly ArgumentRule[]): readonly ArgumentRule[] {
  let rules = found.get(schema);
  if (!rules) {
    const known = new Set(others.flatMap(({ limits, paths }) => (limits?.enum ? namesAtTop(paths) : [])));
    rules = [...schema.attributes].flatMap(([name, { enum: values }]): ArgumentRule[] =>
      values === undefined || known.has(name)
        ? []
        : [
            {
              id: `enumeration/${name}`,
              rule: 'enumeration',
              paths: [[name]],
              limits: { enum: values },
              message: `${name} must be one of <list>, got "<value>"`,
              phase: 'build',
            },
          ],
    );
    found.set(schema, rules);
  }
  return rules;
}

function namesAtTop(paths: readonly ArgumentPath[]): readonly string[] {
  return paths.flatMap((path) => (path.length === 1 ? path : []));
}
