import type { Telemetry } from '../../semantics';
import type { SentTelemetry, TelemetryEntry } from '../component';
import { UnknownInput } from '../unknown-input';

/** Kinds of telemetry, for messages. */
export const telemetryNames = {
  span: 'spans',
  log: 'logs of OpenTelemetry',
  metric: 'metrics of OpenTelemetry',
} as const;

/**
 * What each receiver takes of telemetry of which a test doesn't say where it comes in: all that take its kind, or those alone of which tests take
 * it for granted.
 * @throws UnknownInput for a kind that none takes
 */
export function sharesOf(
  entries: readonly TelemetryEntry[],
  items: readonly SentTelemetry[],
): readonly { readonly entry: TelemetryEntry; readonly items: readonly SentTelemetry[] }[] {
  const takers = (kind: Telemetry['kind']) => {
    const able = entries.filter(({ kinds }) => kinds.includes(kind));
    const first = able.filter(({ isFirst }) => isFirst);
    return first.length > 0 ? first : able;
  };
  const lost = items.find(({ data }) => takers(data.kind).length === 0);
  if (lost !== undefined || entries.length === 0) {
    const what = lost === undefined ? 'telemetry' : telemetryNames[lost.data.kind];
    throw new UnknownInput(
      `no component takes ${what}: expected an otelcol.receiver that gives it, or say with \`to\` which component gets it`,
    );
  }
  return entries
    .map((entry) => ({ entry, items: items.filter(({ data }) => takers(data.kind).includes(entry)) }))
    .filter((share) => share.items.length > 0);
}
