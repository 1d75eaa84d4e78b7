import { isInSight } from '../workload/config-files';
import type { Check } from './check';

/** A ConfigMap that somebody else makes: props that can't change it, and a text that nothing can be derived from. */
export const existingConfig: Check = ({ input }, { error, warning }) => {
  const { existingConfigMap: existing, configDelivery, configObject } = input.props;
  if (existing === undefined) return;
  if (configDelivery === 'immutable') {
    const message = `the ConfigMap ${existing.name} is somebody else's, and \`configDelivery: 'immutable'\` would make another one each time`;
    error('existing-config', message, "another `configDelivery`: 'reload' follows its changes");
  }
  if (configObject === 'Secret') {
    error('existing-config', '`existingConfigMap` is no Secret', 'leave out `configObject`');
  }
  if (!isInSight(existing, input.config.blocks)) {
    warning(
      'configuration-out-of-sight',
      `nothing is derived from the ConfigMap ${existing.name}, because its text isn't known here`,
      'bring the text in with `config: AlloyConfig.fromFile(...)`, or name what it needs in `rules`, `ports`, `env` and `volumes`',
    );
  }
};
