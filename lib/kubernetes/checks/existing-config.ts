import { isInSight } from '../workload/config-files';
import type { Check } from './check';

/** A ConfigMap that somebody else makes, with a text that nothing can be derived from. */
export const existingConfig: Check = ({ input, delivery }, { warning }) => {
  if (isInSight(delivery, input.config.blocks)) return;
  warning(
    'configuration-out-of-sight',
    `nothing is derived from the ConfigMap ${delivery.existing?.name}, because its text isn't known here`,
    'bring the text in with `config: AlloyConfig.fromFile(...)`, or name what it needs in `rules`, `ports`, `env` and `volumes`',
  );
};
