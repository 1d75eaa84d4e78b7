import { Testing } from 'cdk8s';
import type { AlloyConfig } from '../../../lib/config';
import { Alloy, type AlloyProps } from '../../../lib/kubernetes';

interface Role {
  readonly kind: string;
  readonly metadata?: { readonly namespace?: string };
  readonly rules?: readonly Rule[];
}

interface Rule {
  readonly apiGroups?: readonly string[];
  readonly resources?: readonly string[];
  readonly nonResourceURLs?: readonly string[];
  readonly verbs: readonly string[];
}

/** The rights of a clustered Alloy with a configuration, as text: `list watch nodes`, `get /metrics`, `list watch pods in kube-system`. */
export function rightsOf(make: (config: AlloyConfig) => void, props: AlloyProps = {}): readonly string[] {
  const chart = Testing.chart();
  const alloy = new Alloy(chart, 'alloy', { clustering: {}, ...props });
  make(alloy.config);
  return (Testing.synth(chart) as Role[])
    .filter(({ kind }) => /^(Cluster)?Role$/.test(kind))
    .flatMap(({ kind, metadata, rules = [] }) =>
      rules.flatMap(({ apiGroups = [''], resources = [], nonResourceURLs = [], verbs }) =>
        [...resources.map((name) => (apiGroups[0] ? `${name}.${apiGroups[0]}` : name)), ...nonResourceURLs].map(
          (what) => `${verbs.join(' ')} ${what}${kind === 'Role' ? ` in ${metadata?.namespace ?? 'default'}` : ''}`,
        ),
      ),
    );
}
