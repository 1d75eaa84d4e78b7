import type { AttributeSide } from '../facts';
import { either, LabelState, MAX_STATES } from './label-state';

/** What is known of telemetry at a point of its way: the attributes of its resource, and its own: of a data point, a log record or a span. */
export type TelemetryState = { readonly [side in AttributeSide]: LabelState };

/** Telemetry of which nothing is known. */
export const UNKNOWN_TELEMETRY: TelemetryState = { resource: LabelState.UNKNOWN, own: LabelState.UNKNOWN };

/** The states, equal ones once, or what is known of all if there are too many. */
export function distinctTelemetry(states: readonly TelemetryState[]): readonly TelemetryState[] {
  const distinct: TelemetryState[] = [];
  for (const state of new Set(states)) {
    if (!distinct.some(({ resource, own }) => resource === state.resource && own === state.own)) distinct.push(state);
  }
  return distinct.length > MAX_STATES ? [distinct.reduce(eitherTelemetry)] : distinct;
}

/** What is known of telemetry that is either of the two. */
export function eitherTelemetry(a: TelemetryState, b: TelemetryState): TelemetryState {
  return {
    resource: a.resource === b.resource ? a.resource : either(a.resource, b.resource),
    own: a.own === b.own ? a.own : either(a.own, b.own),
  };
}
