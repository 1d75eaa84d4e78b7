import { readModel } from '../../analysis';
import { fileProblems } from '../../checks';
import { needsOf } from '../../needs';
import { clusterConfiguration } from '../cluster-configuration';
import type { ClusterFacts } from '../cluster-facts';
import type { Diagnosis } from '../diagnosis';
import type { ObservedAlloy } from '../observation/observed-alloy';
import type { Question, QuestionContext } from '../question';

/** How many rights are asked for: each is a call of the API server. */
const MOST_ASKED = 60;

/** Whether the API server refuses what the configuration needs. */
export const rights: Question = {
  name: 'rights',
  text: 'Does the API server refuse Alloy anything (RBAC)?',
  diagnose: async (alloy, context) => {
    const logged = fromLogs(alloy);
    // What the log shows needs no proof; without it the rules of the configuration are asked for.
    return logged.length > 0 ? logged : await missingRights(alloy, context);
  },
};

const FORBIDDEN =
  /([\w.-]+(?: "[^"]*")?) is forbidden: (User "([^"]+)" cannot (\w+) resource "([^"]+)" in API group "([^"]*)"(?: in the namespace "([^"]+)"| at the cluster scope)?)/;

function fromLogs({ instances }: ObservedAlloy): Diagnosis[] {
  return instances.flatMap(({ name, log = [] }) => {
    const refused = new Map<string, Diagnosis>();
    for (const { message, error, component } of log) {
      const match = FORBIDDEN.exec(`${error ?? ''} ${message}`.replaceAll('\\"', '"'));
      if (match === null) continue;
      const [, , text, user, verb, resource, group, namespace] = match;
      const what = `${verb} ${resource}${group === '' ? '' : `.${group}`}`;
      refused.set(text!, {
        severity: 'error',
        pods: [name],
        ...(component === undefined ? {} : { component }),
        summary: `Alloy may not ${what} ${namespace === undefined ? 'in the cluster' : `in namespace ${namespace}`}`,
        evidence: [`log: ${text}`],
        advice: [
          `bind a role with that right to ${user}: npx cdk8s-alloy explain lists what the configuration needs, and who asks for it`,
        ],
      });
    }
    return [...refused.values()];
  });
}

async function missingRights(
  { owner, container, serviceAccount }: ObservedAlloy,
  { facts }: QuestionContext,
): Promise<Diagnosis[]> {
  if (facts === undefined || owner === undefined || container?.config === undefined) return [];
  const { namespace } = owner;
  const config = await clusterConfiguration(facts, namespace, container.config);
  if (config.state !== 'found') return [];
  const rules = rulesOf(config.text, namespace);
  if (rules.length === 0) return [];
  if (!(await facts.may('impersonate', `serviceaccounts/${serviceAccount}`, namespace))) {
    facts.addGap(
      `the rights of the ServiceAccount ${serviceAccount} were read from logs alone: asking for them needs the right to impersonate it`,
    );
    return [];
  }
  return asked(facts, rules, `system:serviceaccount:${namespace}:${serviceAccount}`);
}

interface NeededRight {
  readonly verb: string;
  readonly resource: string;
  readonly subresource?: string;
  /** Empty for all namespaces. */
  readonly namespace: string;
  readonly component: string;
}

function rulesOf(text: string, namespace: string): readonly NeededRight[] {
  const model = readModel(text);
  if (fileProblems(model).length > 0) return [];
  return needsOf(model, { namespace }).rules.flatMap((rule) =>
    rule.verbs.flatMap((verb) =>
      (rule.namespaces ?? ['']).flatMap((where) =>
        (rule.resources ?? []).map((target): NeededRight => {
          const [resource = '', subresource] = target.split('/');
          const group = rule.apiGroups?.[0] ?? '';
          const name = rule.resourceNames?.[0];
          return {
            verb,
            resource: `${resource}${group === '' ? '' : `.${group}`}${name === undefined ? '' : `/${name}`}`,
            ...(subresource === undefined ? {} : { subresource }),
            namespace: where,
            component: rule.origin.id,
          };
        }),
      ),
    ),
  );
}

async function asked(facts: ClusterFacts, rules: readonly NeededRight[], user: string): Promise<Diagnosis[]> {
  const unique = new Map(rules.map((right) => [JSON.stringify({ ...right, component: '' }), right]));
  const found: Diagnosis[] = [];
  for (const { verb, resource, subresource, namespace, component } of [...unique.values()].slice(0, MOST_ASKED)) {
    if (await facts.may(verb, resource, namespace, subresource, user)) continue;
    const what = `${verb} ${resource}${subresource === undefined ? '' : `/${subresource}`}`;
    found.push({
      severity: 'error',
      component,
      summary: `Alloy may not ${what} ${namespace === '' ? 'in the cluster' : `in namespace ${namespace}`}`,
      evidence: [`kubectl auth can-i ${what} --as=${user}: no`],
      advice: [
        `bind a role with that right to ${user}: npx cdk8s-alloy explain lists what the configuration needs, and who asks for it`,
      ],
    });
  }
  return found;
}
