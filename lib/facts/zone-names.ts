/** Offsets (in seconds east of UTC) with their abbreviations, in the order in which clocks showed them first. */
export interface ZoneNames {
  /** In seconds since 1970. */
  readonly since: number;
  readonly names: ReadonlyMap<number, string>;
}

let zones: Readonly<Record<string, readonly (readonly unknown[])[]>> | undefined;
const known = new Map<string, readonly ZoneNames[]>();

/** The abbreviations of a time zone, in order of time; undefined for a name that is none. They are many, and few ask for them. */
export function zoneNames(zone: string): readonly ZoneNames[] | undefined {
  zones ??= JSON.parse((require('./zone-names.gen') as typeof import('./zone-names.gen')).zoneNames);
  if (!Object.hasOwn(zones!, zone)) return undefined;
  const names = known.get(zone) ?? zones![zone]!.map(namesOf);
  known.set(zone, names);
  return names;
}

function namesOf([since, ...pairs]: readonly unknown[]): ZoneNames {
  const names = new Map<number, string>();
  for (let at = 0; at < pairs.length; at += 2) names.set(pairs[at] as number, pairs[at + 1] as string);
  return { since: (since as number | null) ?? Number.NEGATIVE_INFINITY, names };
}
