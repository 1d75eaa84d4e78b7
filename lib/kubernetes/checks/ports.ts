import type { Check } from './check';

/** What was found while the ports were collected: taken ones, listeners that nothing reaches, numbers that aren't known. */
export const ports: Check = (plan, report) => {
  if (plan.security.hostNetwork) {
    for (const { origin, argument } of plan.needs.randomListeners) {
      const message = `${origin.id} opens one more listener in the node's network, on a port that changes with each start`;
      report.warning('random-port', message, `set \`${argument}\``, origin);
    }
  }
  for (const { listener, code, severity, message, hint } of plan.ports.problems) {
    report[severity](code, message, hint, listener?.origin);
  }
};
