import type { Check } from './check';
import { isNamespace } from './names';

/** Rules by hand that grant nothing, or that the API server would refuse. */
export const rules: Check = ({ input }, { error }) => {
  for (const [index, rule] of (input.props.rules ?? []).entries()) {
    const { verbs, resources = [], nonResourceUrls = [], resourceNames, namespaces, reason } = rule;
    const tell = (message: string, hint: string): void =>
      error('rule', `rule ${index + 1} of \`rules\`${reason ? ` (${reason})` : ''} ${message}`, hint);
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
};
