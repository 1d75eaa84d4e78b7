import type { ConstructRule } from './construct-rule';
import type { WorkloadCheck } from './workload-check';

const platformRule: ConstructRule = {
  code: 'platform',
  severity: 'error',
  description:
    "The platform wouldn't run the pods as they are: a path of the node that it doesn't show, a right that it doesn't give, a kind of controller that it doesn't have. The message names the platform, the hint the way out. A platform may warn instead.",
  fails: "new Alloy(chart, 'alloy', { platform: Platform.eksFargate() });",
  passes: "new Alloy(chart, 'alloy', { platform: Platform.eksFargate(), controller: Controller.deployment() });",
};

/** What the platform refuses. */
export const platform: WorkloadCheck = {
  rules: [platformRule],

  check({ input, controller, storage, template }, report) {
    const { platform: chosen, namespaceObject } = input.props;
    const { title, refuses } = chosen?.definition ?? {};
    const problems = refuses?.({
      controller: controller.kind,
      namespace: input.namespace,
      namespaceObject: namespaceObject === undefined || namespaceObject.props !== undefined,
      claimPerPod: storage.kind === 'claimPerPod',
      pod: template.spec!,
      annotations: template.metadata?.annotations ?? {},
    });
    for (const { message, hint, severity } of problems ?? []) {
      report(platformRule, `on ${title}, ${message}`, hint, severity === undefined ? {} : { severity });
    }
  },
};
