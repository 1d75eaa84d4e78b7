import type { Lint } from './lint';
import { logsWrite } from './samples';

const events = (receiver: string) => `
loki.source.kubernetes_events "default" {
	forward_to = [${receiver}]
}
`;

/** A component that Alloy runs only with a flag. */
export const unstableComponent: Lint = {
  code: 'lint/unstable-component',
  severity: 'warning',
  description:
    'The component is experimental, in public preview, or from the community: Alloy loads it only with a flag, and it may change or go. Pass the flag, or do without. Not reported where the stability level of the workload is known: then the rule `unstable` decides.',
  fails: `${logsWrite}
loki.secretfilter "default" {
	forward_to = [loki.write.default.receiver]
}
${events('loki.secretfilter.default.receiver')}`,
  passes: `${logsWrite}${events('loki.write.default.receiver')}`,

  check(context) {
    if (context.workload.stabilityLevel !== undefined) return;
    for (const { node, name, schema } of context.components) {
      if (schema.community) {
        if (context.workload.communityComponents !== undefined) continue;
        context.onBlock(this, node, `${name} is a community component`, {
          hint: 'Alloy needs --feature.community-components.enabled',
        });
      } else if (schema.stability !== 'generally-available') {
        context.onBlock(
          this,
          node,
          `${name} is ${schema.stability === 'experimental' ? 'experimental' : 'in public preview'}`,
          {
            hint: `Alloy needs --stability.level=${schema.stability}`,
          },
        );
      }
    }
  },
};
