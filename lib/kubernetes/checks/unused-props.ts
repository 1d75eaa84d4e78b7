import type { AlloyProps } from '../workload/alloy-props';
import type { Check } from './check';

/** Props that grant or hide something which the configuration doesn't have. */
export const unusedProps: Check = ({ input, needs }, { error, warning }) => {
  const { grants = [], privateListeners = [] } = input.props;
  for (const [prop, isUsed, hint] of conditionalProps(input.props)) {
    if (!isUsed) warning('unused-prop', `\`${prop}\` changes nothing`, hint);
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

/** Props that are given and have an effect only beside others: whether they have it, and how they would. */
function conditionalProps(props: AlloyProps): (readonly [prop: string, isUsed: boolean, hint: string])[] {
  const { serviceAccountName, configDelivery } = props;
  const ofServiceAccount = `the ServiceAccount ${serviceAccountName} is somebody else's: change it there`;
  const conditional = [
    ['serviceAccountAnnotations', serviceAccountName === undefined, ofServiceAccount],
    ['serviceAccountLabels', serviceAccountName === undefined, ofServiceAccount],
    ['reloader', configDelivery === 'reload', "`configDelivery: 'reload'` has the sidecar"],
  ] as const;
  return conditional.filter(([prop]) => props[prop] !== undefined);
}
