import type { Check } from './check';

/** Props that grant or hide something which the configuration doesn't have. */
export const unusedProps: Check = ({ input, needs }, { error, warning }) => {
  const { grants = [], privateListeners = [], serviceAccountName } = input.props;
  for (const prop of OF_SERVICE_ACCOUNT) {
    if (serviceAccountName === undefined || input.props[prop] === undefined) continue;
    const hint = `the ServiceAccount ${serviceAccountName} is somebody else's: change it there`;
    warning('unused-prop', `\`${prop}\` changes nothing`, hint);
  }
  for (const option of grants) {
    if (needs.granted.has(option)) continue;
    warning('unused-grant', `\`grants\` names ${option}, and no component asks for it`, 'take it out');
  }
  const listening = new Set(needs.listeners.map(({ origin }) => origin.id));
  const names = new Set(needs.listeners.map(({ name }) => name));
  const hint = listening.size > 0 ? `these do: ${[...listening].join(', ')}` : 'no component listens';
  for (const id of privateListeners) {
    if (listening.has(id) || names.has(id)) continue;
    error('unknown-listener', `\`privateListeners\` names ${id}, and no such component listens`, hint);
  }
};

/** Props of a ServiceAccount that is made here. */
const OF_SERVICE_ACCOUNT = ['serviceAccountAnnotations', 'serviceAccountLabels'] as const;
