import type { Check } from './check';

/** What the platform wouldn't run. */
export const platform: Check = ({ input, controller, storage, template }, report) => {
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
  for (const { message, hint, severity = 'error' } of problems ?? []) {
    report[severity]('platform', `on ${title}, ${message}`, hint);
  }
};
