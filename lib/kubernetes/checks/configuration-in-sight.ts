import { isInSight } from '../workload/config-files';
import type { ConstructRule } from './construct-rule';
import type { WorkloadCheck } from './workload-check';

const outOfSight: ConstructRule = {
  code: 'configuration-out-of-sight',
  severity: 'warning',
  description:
    "The configuration is in a ConfigMap that somebody else makes, and its text isn't known here: no right, port, mount or variable is derived from it. Bring the text in as well, or name what it needs in `rules`, `ports`, `env` and `volumes`.",
  fails: "new Alloy(chart, 'alloy', { configDelivery: ConfigDelivery.existingConfigMap('team-config') });",
  passes: `const { config } = new Alloy(chart, 'alloy', { configDelivery: ConfigDelivery.existingConfigMap('team-config') });
config.addText('logging { }', { filename: 'team.alloy' });`,
};

/** An existing ConfigMap whose text isn't given, so that nothing can be derived from it. */
export const configurationInSight: WorkloadCheck = {
  rules: [outOfSight],

  check({ input, delivery }, report) {
    if (isInSight(delivery, input.config.blocks)) return;
    report(
      outOfSight,
      `nothing is derived from the ConfigMap ${delivery.existing?.name}, because its text isn't known here`,
      'bring the text in with `config: AlloyConfig.fromFile(...)`, or name what it needs in `rules`, `ports`, `env` and `volumes`',
    );
  },
};
