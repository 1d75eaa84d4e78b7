import { setTimeout as sleep } from 'node:timers/promises';
import {
  type AlloyApi,
  AlloyApiError,
  type AlloyComponent,
  type AlloyComponentDetail,
  componentId,
} from '../../cluster';
import { rolesOf, traitsOf } from '../../facts';
import { mask } from '../mask';
import { MetricsWindow } from './metrics-window';
import type { AlloyInstance } from './observed-alloy';

/** How many components are looked into: a configuration may have hundreds, and each is a request. */
const MOST_DETAILS = 150;

/**
 * Reads one Alloy: whether it's ready, its components, those with destinations or targets in detail, its peers, and its metrics twice.
 * @param seconds between the two readings of the metrics; 0 for one reading
 * @param earlier what was read of its metrics before, which the new readings continue
 */
export async function observeInstance(
  name: string,
  api: AlloyApi,
  seconds: number,
  earlier?: MetricsWindow,
): Promise<AlloyInstance> {
  try {
    const first = await api.metrics();
    const ready = await api.ready();
    const components = await api.components();
    const peers = await api.peers();
    const details = await detailsOf(api, components);
    if (seconds > 0) await sleep(seconds * 1000);
    const begun = earlier?.extended(first) ?? new MetricsWindow(first);
    const window = seconds > 0 ? begun.extended(await api.metrics()) : begun;
    return { name, ready, components, details, peers, window };
  } catch (error) {
    if (!(error instanceof AlloyApiError)) throw error;
    return { name, problem: mask(error.message) };
  }
}

async function detailsOf(
  api: AlloyApi,
  components: readonly AlloyComponent[],
): Promise<ReadonlyMap<string, AlloyComponentDetail>> {
  const details = new Map<string, AlloyComponentDetail>();
  const wanted = components.filter(({ name }) => hasDestination(name) || traitsOf(name).showsTargets);
  for (const component of wanted.slice(0, MOST_DETAILS)) {
    const id = componentId(component);
    try {
      details.set(id, await api.component(id));
    } catch (error) {
      // Gone since the list was made, or its answer is unreadable: the others are looked into.
      if (!(error instanceof AlloyApiError) || error.status === undefined) throw error;
    }
  }
  return details;
}

function hasDestination(component: string): boolean {
  return rolesOf(component).some(({ role }) => role.role === 'address' && role.form !== 'port');
}
