import type { RuleEntry } from '../facts';
import type { ComponentScope } from './component-scope';
import { namesFrom, namespaceScope } from './names';
import { needUnknown, needWidened } from './need-rules';
import type { RuleNeed } from './needs';

/** The rules of RBAC that a component needs. */
export function rulesOf(entries: readonly RuleEntry[], scope: ComponentScope): RuleNeed[] {
  const widened: string[] = [];
  const rules = entries.flatMap((entry) => ruleOf(entry, scope, widened) ?? []);
  if (widened.length > 0) {
    scope.report(
      needWidened,
      `gets ${widened.join(', ')} in the whole cluster, because its namespaces are known only at run time`,
      'write the namespaces as literals',
    );
  }
  return rules;
}

function ruleOf(entry: RuleEntry, scope: ComponentScope, widened: string[]): RuleNeed | undefined {
  const gives = describeRule(entry);
  const need = scope.holds(entry, gives);
  const resourceNames = need && resourceNamesOf(entry, gives, scope);
  if (need === undefined || resourceNames?.length === 0) return undefined;
  const { verbs, apiGroups, resources, nonResourceURLs, namespaces } = entry;
  const rule: RuleNeed = {
    ...need,
    verbs,
    ...(apiGroups === undefined ? {} : { apiGroups }),
    ...(resources === undefined ? {} : { resources }),
    ...(nonResourceURLs === undefined ? {} : { nonResourceUrls: nonResourceURLs }),
    ...(resourceNames === undefined ? {} : { resourceNames }),
  };
  if (namespaces === undefined) return rule;
  const where = namespaceScope(namespaces, scope.place, scope.names);
  switch (where.kind) {
    case 'namespaces':
      return { ...rule, namespaces: where.names };
    case 'cluster':
      if (!where.widened) return rule;
      widened.push(gives);
      return { ...rule, why: 'in the whole cluster, because its namespaces are known only at run time' };
    case 'omit':
      if (where.unknown) reportLeftOut(gives, 'namespace', scope);
      return undefined;
  }
}

/** Names of single objects; undefined for all of them, an empty list for none. */
function resourceNamesOf(
  { resourceNames }: RuleEntry,
  gives: string,
  scope: ComponentScope,
): readonly string[] | undefined {
  if (resourceNames === undefined || !('from' in resourceNames)) return resourceNames;
  const { names, unknown } = namesFrom(resourceNames.from, scope.place, scope.names);
  if (!unknown) return [...names].sort();
  reportLeftOut(gives, 'name', scope);
  return [];
}

function reportLeftOut(gives: string, what: 'name' | 'namespace', scope: ComponentScope): void {
  scope.report(
    needUnknown,
    `needs ${gives}, but the ${what} is known only at run time, so the rule is left out`,
    `write the ${what} as a literal, or add the rule to \`rules\``,
  );
}

/** `list, watch on pods`, `get on the URL /metrics`. */
export function describeRule(rule: {
  readonly verbs: readonly string[];
  readonly resources?: readonly string[];
  readonly apiGroups?: readonly string[];
  readonly nonResourceURLs?: readonly string[];
}): string {
  const verbs = rule.verbs.join(', ');
  if (rule.nonResourceURLs !== undefined) return `${verbs} on the URL ${rule.nonResourceURLs.join(', ')}`;
  const group = rule.apiGroups?.find((name) => name !== '');
  return `${verbs} on ${(rule.resources ?? []).join(', ')}${group === undefined ? '' : ` of ${group}`}`;
}
