import { clusterServiceName } from '../workload/clustering';
import type { Check } from './check';

/** Names that the API server would refuse. */
export const names: Check = ({ input, controller }, { error }) => {
  const { name, namespace, props } = input;
  const hasClusterService = props.clustering !== undefined || controller.kind === 'StatefulSet';
  const longest = hasClusterService ? clusterServiceName(name) : name;
  if (!/^[a-z]([-a-z0-9]*[a-z0-9])?$/.test(name) || longest.length > 63) {
    error(
      'name',
      `${JSON.stringify(name)} can't be the name of the workload and its Service`,
      'give the construct an id of lower case letters, digits and `-`, a letter in front, at most 55 characters',
    );
  }
  if (!isNamespace(namespace)) {
    error(
      'namespace',
      `${JSON.stringify(namespace)} can't be the name of a namespace`,
      'lower case letters, digits and `-`, at most 63',
    );
  }
};

/** Whether a text can be the name of a namespace. */
export function isNamespace(name: string): boolean {
  return /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(name) && name.length <= 63;
}
