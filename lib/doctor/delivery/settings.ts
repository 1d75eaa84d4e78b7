import type { AlloyComponentDetail, AlloyMember } from '../../cluster';
import type { DeliverySetting } from '../../facts';
import { parseDuration } from '../../values';

/** What a running component has set: the highest number of the argument's, or the default. Durations are in seconds. */
export function settingOf(
  { argument, default: otherwise }: DeliverySetting,
  detail: AlloyComponentDetail | undefined,
): number {
  const found = valuesAt(detail?.arguments ?? [], argument.split('/')).flatMap((value) => numberOf(value));
  return found.length === 0 ? otherwise : Math.max(...found);
}

function valuesAt(members: readonly AlloyMember[], [name, ...rest]: readonly string[]): readonly unknown[] {
  return members
    .filter((member) => member.name === name)
    .flatMap(({ value, body = [] }) => (rest.length === 0 ? [value?.value] : valuesAt(body, rest)));
}

function numberOf(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  const nanoseconds = typeof value === 'string' ? parseDuration(value) : undefined;
  return typeof nanoseconds === 'bigint' ? [Number(nanoseconds) / 1e9] : [];
}
