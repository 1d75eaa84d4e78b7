import { looserLevel } from '../workload/pod-security';
import type { ConstructRule } from './construct-rule';
import type { WorkloadCheck } from './workload-check';

const podSecurityRule: ConstructRule = {
  code: 'pod-security',
  severity: 'error',
  description:
    "The namespace would enforce a Pod Security level that the pods don't pass, so that none of them starts. Choose the level that they need, or do without the components that need it.",
  fails: `const { config } = new Alloy(chart, 'alloy', { namespaceObject: NamespaceObject.create({ podSecurity: 'restricted' }) });
new discovery.Process(config, 'node');`,
  passes: `const { config } = new Alloy(chart, 'alloy', { namespaceObject: NamespaceObject.create({ podSecurity: 'privileged' }) });
new discovery.Process(config, 'node');`,
};

/** A namespace whose Pod Security level the pods don't meet. */
export const namespaceLevel: WorkloadCheck = {
  rules: [podSecurityRule],

  check({ input, podSecurity: { level, reasons } }, report) {
    const { podSecurity: wanted } = input.props.namespaceObject?.props ?? {};
    if (wanted === undefined || looserLevel(wanted, level) === wanted) return;
    const what = reasons.filter((reason) => looserLevel(wanted, reason.level) !== wanted).map((reason) => reason.what);
    report(
      podSecurityRule,
      `the namespace enforces ${wanted}, and the pods need ${level}: ${what.join(', ')}`,
      `\`podSecurity: '${level}'\`, or do without the components that need more (cdk8s-alloy explain names them)`,
    );
  },
};
