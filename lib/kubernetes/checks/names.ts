import { clusterServiceName } from '../workload/clustering';
import type { ConstructRule } from './construct-rule';
import type { WorkloadCheck } from './workload-check';

const nameRule: ConstructRule = {
  code: 'name',
  severity: 'error',
  description:
    'The id of the construct names all objects, and the API server would refuse it for one of them. Lower case letters, digits and `-`, a letter in front, at most 55 characters.',
  fails: "new Alloy(chart, 'Alloy');",
  passes: "new Alloy(chart, 'alloy');",
};

const namespaceRule: ConstructRule = {
  code: 'namespace',
  severity: 'error',
  description:
    'The API server takes no namespace of that name. Lower case letters, digits and `-`, at most 63 characters.',
  fails: "new Alloy(chart, 'alloy', { namespace: 'Monitoring' });",
  passes: "new Alloy(chart, 'alloy', { namespace: 'monitoring' });",
};

/** Names that the API server would refuse. */
export const names: WorkloadCheck = {
  rules: [nameRule, namespaceRule],

  check({ input, controller }, report) {
    const { name, namespace, props } = input;
    const hasClusterService = props.clustering !== undefined || controller.kind === 'StatefulSet';
    const longest = hasClusterService ? clusterServiceName(name) : name;
    if (!/^[a-z]([-a-z0-9]*[a-z0-9])?$/.test(name) || longest.length > 63) {
      report(
        nameRule,
        `${JSON.stringify(name)} can't be the name of the workload and its Service`,
        'give the construct an id of lower case letters, digits and `-`, a letter in front, at most 55 characters',
      );
    }
    if (!isNamespace(namespace)) {
      report(
        namespaceRule,
        `${JSON.stringify(namespace)} can't be the name of a namespace`,
        'lower case letters, digits and `-`, at most 63',
      );
    }
  },
};

/** Whether a text can be the name of a namespace. */
export function isNamespace(name: string): boolean {
  return /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(name) && name.length <= 63;
}
