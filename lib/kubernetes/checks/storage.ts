import type { Check } from './check';

/** Storage that the controller can't have. */
export const storage: Check = ({ storage: { kind }, controller }, { error }) => {
  if (kind !== 'claimPerPod' || controller.kind === 'StatefulSet') return;
  error(
    'storage',
    `a claim for each pod needs a StatefulSet, and the controller is a ${controller.kind}`,
    '`controller: Controller.statefulSet()`, or another `storage`',
  );
};
