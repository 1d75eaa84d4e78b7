import type { Check } from './check';

/** Props that grant or hide something which the configuration doesn't have. */
export const unusedProps: Check = ({ input, needs }, { error, warning }) => {
  const { grants = [], privateListeners = [] } = input.props;
  for (const option of grants) {
    if (needs.granted.has(option)) continue;
    warning('unused-grant', `\`grants\` names ${option}, and no component asks for it`, 'take it out');
  }
  const listening = new Set(needs.listeners.map(({ origin }) => origin.id));
  const hint = listening.size > 0 ? `these do: ${[...listening].join(', ')}` : 'no component listens';
  for (const id of privateListeners) {
    if (listening.has(id)) continue;
    error('unknown-listener', `\`privateListeners\` names ${id}, and no such component listens`, hint);
  }
};
