import { judgeDelivery } from '../delivery/judge';
import { causeOfConnection } from '../destinations/connections';
import type { Diagnosis } from '../diagnosis';
import type { ObservedAlloy } from '../observation/observed-alloy';
import type { Question } from '../question';

/** Whether what Alloy calls can be reached, where its own metrics don't tell (yet). */
export const destinations: Question = {
  name: 'destinations',
  text: 'Can everything that Alloy sends to be reached?',
  diagnose: (alloy, { connections }) => {
    const told = componentsThatTell(alloy);
    return connections.flatMap((connection): Diagnosis[] => {
      const cause = causeOfConnection(connection);
      const { component, address, argument } = connection.destination;
      if (cause === undefined || told.has(component)) return [];
      return [
        {
          severity: 'warning',
          component,
          summary: `${component} can’t reach ${address}: ${cause.what}`,
          evidence: [`${argument} is ${address}`, ...cause.evidence],
          advice: [cause.advice],
        },
      ];
    });
  },
};

/** Components of which metrics say that they deliver, or that they don't. */
function componentsThatTell({ instances }: ObservedAlloy): ReadonlySet<string> {
  return new Set(
    instances.flatMap(({ window, ...rest }) =>
      window === undefined
        ? []
        : judgeDelivery({ window, ...rest })
            .filter(({ deliversNow, symptoms }) => deliversNow || symptoms.some(({ isCurrent }) => isCurrent))
            .map(({ component }) => component),
    ),
  );
}
