import { type KubernetesObject, nanoseconds, type World } from '../simulate';

/** What is outside of the tested Alloy. */
export interface TestOptions extends Omit<World, 'now'> {
  /**
   * When it happens: a date, RFC 3339, or nanoseconds since 1970.
   * @default - 2025-01-01T00:00:00Z
   */
  readonly now?: Date | string | bigint;
}

/** The options, with further objects, as a simulation takes them. */
export function worldOf({ now, ...options }: TestOptions, objects: readonly KubernetesObject[] = []): World {
  const time = now instanceof Date ? BigInt(now.getTime()) * 1_000_000n : now;
  return {
    ...options,
    objects: [...objects, ...(options.objects ?? [])],
    ...(time === undefined ? {} : { now: nanoseconds(time, 0n) }),
  };
}
