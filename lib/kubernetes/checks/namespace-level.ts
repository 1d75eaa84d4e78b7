import { looserLevel } from '../workload/pod-security';
import type { Check } from './check';

/** A namespace that enforces more than the pods pass. */
export const namespaceLevel: Check = ({ input, podSecurity: { level, reasons } }, { error }) => {
  const { podSecurity: wanted } = input.props.namespaceObject?.props ?? {};
  if (wanted === undefined || looserLevel(wanted, level) === wanted) return;
  const what = reasons.filter((reason) => looserLevel(wanted, reason.level) !== wanted).map((reason) => reason.what);
  error(
    'pod-security',
    `the namespace enforces ${wanted}, and the pods need ${level}: ${what.join(', ')}`,
    `\`podSecurity: '${level}'\`, or do without the components that need more (cdk8s-alloy explain names them)`,
  );
};
