import { chartDefaults, type Fields, isSame } from '../../helm';
import type { RuleNeed } from '../../needs';
import { literalCode } from '../chart-values/props';
import type { Values } from '../chart-values/values-file';
import { keyCode } from '../code';
import { asTexts, fieldsOf, type Importing } from './importing';

const REASON = 'a rule of the values for the Helm chart';

/** Rights of the pods, and the account that has them. */
export function setRights(importing: Importing): void {
  const { values, draft } = importing;
  if (!values.isOn('rbac.create')) draft.set('rbacObjects', false, values.given('rbac.create'));
  setRules(importing);
  setAccount(importing);
}

/** Rules that aren't the chart's own: those follow from the configuration here. */
function setRules({ values, draft, configuration }: Importing): void {
  const namespaces = values.given('rbac.namespaces');
  const isLimited = namespaces !== undefined;
  const rules: unknown[] = [];
  for (const list of ['rules', 'clusterRules'] as const) {
    const given = values.given(`rbac.${list}`);
    if (list === 'clusterRules' && isLimited) {
      given?.leave('with `rbac.namespaces`, the chart leaves out the rules for the whole cluster');
      continue;
    }
    const own = [...chartDefaults['rbac'].rules, ...chartDefaults['rbac'].clusterRules];
    for (const [, rule] of given?.items ?? []) {
      if (own.some((usual) => isSame(usual, rule.value)) || isNeeded(fieldsOf(rule), configuration.needs.rules)) {
        rule.take('the components that need it');
        continue;
      }
      draft.note(`rules.${rules.length}`, rule);
      rules.push(ruleOption(rule, isLimited ? namespaces.value : undefined));
    }
    given?.take('the components that need them');
  }
  if (rules.length > 0) draft.set('rules', rules);
  if (!isLimited) return;
  draft.remark(
    namespaces,
    'there are Roles in the namespaces that the components limit themselves to, and a ClusterRole for others',
  );
  namespaces.take('the components that are limited to namespaces');
}

/** Whether the components need all that a rule grants, in the whole cluster. */
function isNeeded(rule: Fields, needs: readonly RuleNeed[]): boolean {
  const { apiGroups = [], resources = [], verbs = [], resourceNames, nonResourceURLs } = rule;
  if (resourceNames !== undefined || nonResourceURLs !== undefined || verbs.length === 0) return false;
  const grants = (group: string, resource: string, verb: string) =>
    needs.some(
      (need) =>
        need.namespaces === undefined &&
        need.resourceNames === undefined &&
        need.apiGroups?.includes(group) &&
        need.resources?.includes(resource) &&
        need.verbs.includes(verb),
    );
  return apiGroups.every((group: string) =>
    resources.every((resource: string) => verbs.every((verb: string) => grants(group, resource, verb))),
  );
}

function ruleOption(rule: Values, namespaces: unknown): unknown {
  const { nonResourceURLs, ...others } = (rule.value ?? {}) as { readonly [name: string]: unknown };
  return {
    ...others,
    ...(nonResourceURLs === undefined ? {} : { nonResourceUrls: nonResourceURLs }),
    ...(namespaces === undefined ? {} : { namespaces }),
    reason: REASON,
  };
}

function setAccount({ values, draft }: Importing): void {
  const [name, labels, annotations] = ['name', 'additionalLabels', 'annotations'].map((each) =>
    values.given(`serviceAccount.${each}`),
  );
  const create = values.given('serviceAccount.create');
  values.take('the pod, if a component calls the API', 'serviceAccount.automountServiceAccountToken');
  if (!values.isOn('serviceAccount.create')) {
    draft.set('serviceAccountName', name?.value ?? 'default', name ?? create);
    create?.take('serviceAccountName');
    values.leave('no account is made', 'serviceAccount.additionalLabels', 'serviceAccount.annotations');
    return;
  }
  if (name === undefined || name.value === draft.name) {
    if (labels !== undefined) draft.set('serviceAccountLabels', asTexts(labels.value), labels);
    if (annotations !== undefined) draft.set('serviceAccountAnnotations', asTexts(annotations.value), annotations);
    name?.take('the name of the workload');
    return;
  }
  // An account of another name, which others may know: it stands by itself.
  draft.set('serviceAccountName', name.value, name);
  const metadata = {
    name: name.value,
    ...(labels === undefined ? {} : { labels: asTexts(labels.take('the ServiceAccount')) }),
    ...(annotations === undefined ? {} : { annotations: asTexts(annotations.take('the ServiceAccount')) }),
  };
  const account = { apiVersion: 'v1', kind: 'ServiceAccount', metadata, automountServiceAccountToken: false };
  const props = Object.entries(account).map(([key, value]) => ({ key: keyCode(key), code: literalCode(value) }));
  draft.object('service-account', props);
}
