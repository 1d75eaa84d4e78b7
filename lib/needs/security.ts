import type { CapabilityEntry, Condition, SecurityEntry } from '../facts';
import type { ComponentScope } from './component-scope';
import type { Need } from './need';
import type { SecurityNeed } from './needs';

type Kind = DistributiveOmit<SecurityNeed, keyof Need>;
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** Settings of pod and container that a component needs beyond the least. A list of capabilities is preferred to `privileged`. */
export function securityOf(entry: SecurityEntry, scope: ComponentScope): SecurityNeed[] {
  const whole = scope.holds(entry, 'to run as root');
  if (whole === undefined) return [];
  const needs: SecurityNeed[] = [];
  const add = (need: Need | undefined, kind: Kind): void => {
    if (need !== undefined) needs.push({ ...need, ...kind });
  };
  const setting = (condition: true | Condition | undefined, gives: string, kind: Kind): void => {
    if (condition !== undefined) add(scope.holds(condition === true ? {} : condition, gives), kind);
  };
  const capability = (condition: CapabilityEntry): void =>
    setting(condition, `the capability ${condition.add}`, { kind: 'capability', capability: condition.add });

  if (entry.runAsUser === 0) add(whole, { kind: 'root' });
  setting(entry.hostPID, "the node's process ids", { kind: 'hostPID' });
  setting(entry.hostNetwork, "the node's network", { kind: 'hostNetwork' });
  if (entry.appArmorProfile !== undefined) add(whole, { kind: 'appArmorUnconfined' });
  const { privilegedAlternative: alternative } = entry;
  if (alternative === undefined) {
    if (entry.privileged) add(whole, { kind: 'privileged' });
  } else if (scope.facts.privileged) {
    add(whole, { kind: 'privileged' });
  } else {
    for (const name of alternative.capabilities) add(whole, { kind: 'capability', capability: name });
    alternative.extra?.forEach(capability);
  }
  entry.capabilities?.forEach(capability);
  return needs;
}
