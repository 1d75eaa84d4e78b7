import type { Controller } from '../workload/controller';
import type { AlloyStorage } from '../workload/storage';
import type { ConstructRule } from './construct-rule';
import type { WorkloadCheck } from './workload-check';

const storageRule: ConstructRule = {
  code: 'storage',
  severity: 'error',
  description:
    "Storage that the controller can't have, a directory or claim that is none, or one that several pods would write at once: write-ahead logs and positions of one pod would be overwritten by another.",
  fails: "new Alloy(chart, 'alloy', { storage: AlloyStorage.claimPerPod({ size: Size.gibibytes(5) }) });",
  passes: `new Alloy(chart, 'alloy', {
  controller: Controller.statefulSet(),
  storage: AlloyStorage.claimPerPod({ size: Size.gibibytes(5) }),
});`,
};

/** Storage that the controller doesn't support, and directories that several pods would write at once. */
export const storage: WorkloadCheck = {
  rules: [storageRule],

  check({ storage: chosen, controller, needs, input }, report) {
    const { kind } = chosen;
    if (kind === 'claimPerPod' && controller.kind !== 'StatefulSet') {
      report(
        storageRule,
        `a claim for each pod needs a StatefulSet, and the controller is a ${controller.kind}`,
        '`controller: Controller.statefulSet()`, or another `storage`',
      );
    }
    const directory = chosen.hostDirectory(input.namespace, input.name);
    if (directory !== undefined && !directory.startsWith('/')) {
      report(storageRule, `${JSON.stringify(directory)} is no directory of a node`, 'an absolute path');
    }
    const claim = chosen.claimName;
    if (claim !== undefined && !/^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/.test(claim)) {
      report(
        storageRule,
        `${JSON.stringify(claim)} can't be the name of a claim`,
        'the name of a PersistentVolumeClaim',
      );
    }
    const shared = sharedBy(chosen, controller);
    const state = needs.state.find((need) => need.directory === undefined);
    if (shared === undefined || state === undefined) return;
    report(
      storageRule,
      `${shared.who} would write into one directory, where ${state.origin.id} keeps its ${state.kind}`,
      shared.hint,
      { origin: state.origin },
    );
  },
};

/** Which pods may use the directory at the same time; undefined if only one does. */
function sharedBy(
  { kind }: AlloyStorage,
  controller: Controller,
): { readonly who: string; readonly hint: string } | undefined {
  if (kind !== 'claim' && kind !== 'hostPath') return undefined;
  const { choice } = controller;
  if (choice.kind === 'DaemonSet') {
    if (kind === 'claim') return { who: 'the pods of all nodes', hint: '`AlloyStorage.hostPath()`' };
    const { maxSurge, updateStrategy } = choice.options;
    if (maxSurge === undefined || maxSurge === 0 || updateStrategy === 'OnDelete') return undefined;
    return { who: 'the old and the new pod of a node', hint: 'leave out `maxSurge`' };
  }
  if (controller.multipleReplicas) {
    return {
      who: kind === 'claim' ? 'several pods' : 'several pods of a node',
      hint: 'one replica, or a StatefulSet with `AlloyStorage.claimPerPod`',
    };
  }
  if (choice.kind === 'StatefulSet') return undefined;
  const { maxSurge, updateStrategy } = choice.options;
  if (updateStrategy === 'Recreate' || maxSurge === 0 || controller.replicas === 0) return undefined;
  return { who: 'the old and the new pod of an update', hint: "`updateStrategy: 'Recreate'` of the controller" };
}
