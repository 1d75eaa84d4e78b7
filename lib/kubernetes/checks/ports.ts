import type { Check } from './check';

/** What was found while the ports were collected: taken ones, listeners that nothing reaches, numbers that aren't known. */
export const ports: Check = (plan, report) => {
  for (const { listener, code, severity, message, hint } of plan.ports.problems) {
    report[severity](code, message, hint, listener?.origin);
  }
};
