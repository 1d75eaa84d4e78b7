import type { Controller } from '../workload/controller';
import { forbidsEviction } from '../workload/disruption-budget';
import type { PodCount } from '../workload/pod-count';
import { verticalResources } from '../workload/vertical-autoscaling';
import type { ConstructRule } from './construct-rule';
import type { WorkloadCheck } from './workload-check';

const replicasRule: ConstructRule = {
  code: 'replicas',
  severity: 'error',
  description:
    "A number of pods that can't be, or one that stops every update; a disruption budget that says nothing; two scalers that undo each other's work.",
  fails: `new Alloy(chart, 'alloy', {
  controller: Controller.deployment({ maxUnavailable: 0, maxSurge: 0 }),
});`,
  passes: `new Alloy(chart, 'alloy', {
  controller: Controller.deployment({ maxUnavailable: 0, maxSurge: 1 }),
});`,
};

const disruptionBudgetRule: ConstructRule = {
  code: 'disruption-budget',
  severity: 'warning',
  description:
    'The disruption budget lets no pod go, so that a drain of its node never ends, and with it an update of the cluster. Let at least one pod go.',
  fails: `new Alloy(chart, 'alloy', {
  controller: Controller.deployment({ replicas: 1, disruptionBudget: { minAvailable: 1 } }),
});`,
  passes: `new Alloy(chart, 'alloy', {
  controller: Controller.deployment({ replicas: 2, disruptionBudget: { minAvailable: 1 } }),
});`,
};

/** Invalid numbers of pods, numbers that block a rollout or a drain forever, and two autoscalers for one workload. */
export const replicas: WorkloadCheck = {
  rules: [replicasRule, disruptionBudgetRule],

  check({ input, controller, security }, report) {
    for (const [what, count] of countsOf(controller)) {
      if (isCount(count)) continue;
      report(
        replicasRule,
        `\`${what}\` must be a whole number of 0 or more, or a percentage such as '25%', got ${JSON.stringify(count)}`,
        'see `controller`',
      );
    }
    const { autoscaler, disruptionBudget } = controller;
    if (autoscaler !== undefined && autoscaler.min > autoscaler.max) {
      report(
        replicasRule,
        `the autoscaler has a \`min\` of ${autoscaler.min}, above its \`max\` of ${autoscaler.max}`,
        'swap the two',
      );
    }
    if (autoscaler?.kind === 'HorizontalPodAutoscaler' && autoscaler.min === 0) {
      report(replicasRule, "a HorizontalPodAutoscaler can't scale to zero", '`min: 1`, or `Autoscaler.keda`');
    }
    if (disruptionBudget !== undefined && Object.values(disruptionBudget).filter((c) => c !== undefined).length !== 1) {
      report(replicasRule, '`disruptionBudget` takes `minAvailable` or `maxUnavailable`', 'one of the two');
    }
    if (security.hostNetwork && surgesOnNodes(controller)) {
      report(
        replicasRule,
        "with `maxSurge` a new pod starts beside the old one, and in the node's network both want the same ports",
        'leave out `maxSurge`',
      );
    }
    if (stopsUpdates(controller)) {
      report(replicasRule, '`maxUnavailable: 0` without `maxSurge` stops every update', 'let one of them be 1');
    }
    if (disruptionBudget !== undefined && forbidsEviction(disruptionBudget, fixedReplicas(controller))) {
      report(
        disruptionBudgetRule,
        'the disruption budget lets no pod go, so that a drain of its node never ends',
        'let at least one pod go: `maxUnavailable: 1`',
      );
    }
    const { verticalAutoscaling } = input.props;
    if (verticalAutoscaling === undefined || verticalAutoscaling.updateMode === 'Off') return;
    const both = verticalResources(verticalAutoscaling).filter((resource) => autoscaler?.resources.includes(resource));
    if (both.length === 0) return;
    report(
      replicasRule,
      `the number of pods and their requests are both scaled by ${both.join(' and ')}, and each undoes the other`,
      "other `controlledResources`, other metrics of the autoscaler, or `updateMode: 'Off'`",
    );
  },
};

function countsOf(checked: Controller): [string, PodCount][] {
  const { choice, autoscaler, disruptionBudget } = checked;
  const { options } = choice;
  const counts: Record<string, PodCount | undefined> = {
    replicas: fixedReplicas(checked),
    min: autoscaler?.min,
    max: autoscaler?.max,
    maxUnavailable: 'maxUnavailable' in options ? options.maxUnavailable : undefined,
    maxSurge: 'maxSurge' in options ? options.maxSurge : undefined,
    partition: 'partition' in options ? options.partition : undefined,
    revisionHistoryLimit: options.revisionHistoryLimit,
    'disruptionBudget.minAvailable': disruptionBudget?.minAvailable,
    'disruptionBudget.maxUnavailable': disruptionBudget?.maxUnavailable,
  };
  return Object.entries(counts).flatMap(([what, count]) => (count === undefined ? [] : [[what, count]]));
}

function fixedReplicas({ replicas: fixed }: Controller): number | undefined {
  return typeof fixed === 'number' ? fixed : undefined;
}

function isCount(count: PodCount): boolean {
  return typeof count === 'number' ? Number.isInteger(count) && count >= 0 : /^(100|[1-9]?\d)%$/.test(count);
}

/** Whether the old and the new pod of a node certainly run at the same time. */
function surgesOnNodes({ choice }: Controller): boolean {
  if (choice.kind !== 'DaemonSet' || choice.options.updateStrategy === 'OnDelete') return false;
  const { maxSurge } = choice.options;
  return maxSurge !== undefined && !isZero(maxSurge);
}

function isZero(count: PodCount | undefined): boolean {
  return count === 0 || count === '0%';
}

function stopsUpdates({ choice }: Controller): boolean {
  if (choice.kind === 'StatefulSet') return false;
  const { maxUnavailable, maxSurge } = choice.options;
  if (choice.kind === 'DaemonSet') return isZero(maxUnavailable) && (maxSurge === undefined || isZero(maxSurge));
  return isZero(maxUnavailable) && isZero(maxSurge);
}
