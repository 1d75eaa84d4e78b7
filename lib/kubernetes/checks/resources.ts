import { parseQuantity } from '../../languages';
import type { ResourcesProps } from '../workload/resources';
import type { ConstructRule } from './construct-rule';
import type { WorkloadCheck } from './workload-check';

const resourcesRule: ConstructRule = {
  code: 'resources',
  severity: 'error',
  description:
    "An amount of CPU that Kubernetes doesn't read, or a request above its limit: the API server refuses the pods.",
  fails: "new Alloy(chart, 'alloy', { resources: { cpuRequest: '1500m', cpuLimit: '1' } });",
  passes: "new Alloy(chart, 'alloy', { resources: { cpuRequest: '500m', cpuLimit: '1' } });",
};

/** Invalid quantities, and requests above their limits. */
export const resources: WorkloadCheck = {
  rules: [resourcesRule],

  check({ input, delivery }, report) {
    const check = (prop: string, { cpuRequest, cpuLimit, memoryRequest, memoryLimit }: ResourcesProps): void => {
      for (const [name, amount] of Object.entries({ cpuRequest, cpuLimit })) {
        if (amount === undefined || nanocores(amount) !== undefined) continue;
        const message = `\`${prop}.${name}\` must be an amount of CPU, got ${JSON.stringify(amount)}`;
        report(resourcesRule, message, "thousandths ('500m') or whole CPUs ('2')");
      }
      const [request, limit] = [cpuRequest, cpuLimit].map((amount) =>
        amount === undefined ? undefined : nanocores(amount),
      );
      const isAbove =
        (request !== undefined && limit !== undefined && request > limit) ||
        (memoryRequest !== undefined &&
          memoryLimit !== undefined &&
          memoryRequest.toKibibytes() > memoryLimit.toKibibytes());
      if (isAbove)
        report(resourcesRule, `\`${prop}\` requests more than its limit`, 'raise the limit, or lower the request');
    };
    check('resources', input.props.resources ?? {});
    check('configDelivery.resources', delivery.reloader?.resources ?? {});
  },
};

/** An amount of CPU in nanocores; undefined if it is invalid. */
function nanocores(amount: string): bigint | undefined {
  return /^[\d.]+[mun]?$/.test(amount) ? parseQuantity(amount) : undefined;
}
