import { copiesOf } from '../../facts';
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

const lostState: ConstructRule = {
  code: 'lost-state',
  severity: 'warning',
  description:
    'What a component keeps (how far it has read, what it still has to send) lives as long as the pod, and each change of the configuration makes new pods: everything is read and sent again, or never sent. Keep it (`AlloyStorage.hostPath`, `claimPerPod`), load changes without new pods (`ConfigDelivery.reload()`), or say by `AlloyStorage.emptyDir()` that it may be lost.',
  fails: `const { config } = new Alloy(chart, 'alloy', { controller: Controller.statefulSet() });
new loki.source.KubernetesEvents(config, 'events', { forwardTo: [] });`,
  passes: `const { config } = new Alloy(chart, 'alloy', {
  controller: Controller.statefulSet(),
  storage: AlloyStorage.claimPerPod({ size: Size.gibibytes(1) }),
});
new loki.source.KubernetesEvents(config, 'events', { forwardTo: [] });`,
};

/** What a component keeps that a new pod would need. */
const NEEDED_AGAIN: ReadonlySet<string> = new Set(['positions', 'wal']);

/** Storage that the controller doesn't support, and directories that several pods would write at once. */
export const storage: WorkloadCheck = {
  rules: [storageRule, lostState],

  check({ storage: chosen, controller, delivery, needs, input }, report) {
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
    if (input.props.storage === undefined && delivery.way !== 'reload' && delivery.existing === undefined) {
      // Members of a cluster pass targets on without what was kept of them.
      const clustered = new Set(needs.clustering.map(({ origin }) => origin.id));
      // What belongs on every node is told to go there, where it can be kept.
      const misplaced = new Set(controller.kind === 'DaemonSet' ? [] : needs.nodeLocal.map(({ origin }) => origin.id));
      const lost = needs.state.find(
        ({ origin, directory }) =>
          directory === undefined &&
          !clustered.has(origin.id) &&
          !misplaced.has(origin.id) &&
          NEEDED_AGAIN.has(copiesOf(origin.component).state),
      );
      if (lost !== undefined) {
        const keep =
          controller.kind === 'DaemonSet'
            ? 'hostPath()'
            : 'claimPerPod({ ... })` of a StatefulSet, `AlloyStorage.claim(name)';
        report(
          lostState,
          `${lost.origin.id} keeps its ${lost.kind} in the pod, and each change of the configuration makes new pods`,
          `\`storage: AlloyStorage.${keep}\`, \`configDelivery: ConfigDelivery.reload()\`, or \`storage: AlloyStorage.emptyDir()\` where it may be lost`,
          { origin: lost.origin },
        );
      }
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
