import type { ConstructRule } from './construct-rule';
import { isNamespace } from './names';
import type { WorkloadCheck } from './workload-check';

const ruleRule: ConstructRule = {
  code: 'rule',
  severity: 'error',
  description:
    'A rule of `rules` grants nothing, or is none that RBAC has: without verbs, about nothing, with URLs in a namespace, with URLs beside resources.',
  fails: "new Alloy(chart, 'alloy', { rules: [{ verbs: [], resources: ['pods'], reason: 'our sidecar' }] });",
  passes: "new Alloy(chart, 'alloy', { rules: [{ verbs: ['get'], resources: ['pods'], reason: 'our sidecar' }] });",
};

/** RBAC rules added by hand that grant nothing, or that the API server would refuse. */
export const rules: WorkloadCheck = {
  rules: [ruleRule],

  check({ input }, report) {
    for (const [index, rule] of (input.props.rules ?? []).entries()) {
      const { verbs, resources = [], nonResourceUrls = [], resourceNames, namespaces, reason } = rule;
      const tell = (message: string, hint: string): void =>
        report(ruleRule, `rule ${index + 1} of \`rules\`${reason ? ` (${reason})` : ''} ${message}`, hint);
      if (verbs.length === 0) tell('has no verbs', "name them in `verbs`: 'get', 'list', 'watch'");
      if (resources.length + nonResourceUrls.length === 0) {
        tell('is about nothing', 'name what it is about in `resources` or `nonResourceUrls`');
      }
      if (nonResourceUrls.length > 0 && namespaces !== undefined) {
        tell('has URLs, which are in no namespace', 'leave out `namespaces`, or `nonResourceUrls`');
      }
      if (nonResourceUrls.length > 0 && (resources.length > 0 || resourceNames !== undefined)) {
        tell('has URLs and resources', 'make two rules of it');
      }
      if (namespaces?.length === 0) tell('holds in no namespace', 'leave out `namespaces` for the whole cluster');
      for (const namespace of namespaces ?? []) {
        if (isNamespace(namespace)) continue;
        tell(
          `has ${JSON.stringify(namespace)}, which can't be a namespace`,
          'lower case letters, digits and `-`, at most 63',
        );
      }
    }
  },
};
