/** Those of some props that are given, for a component that has arguments of the same names. */
export function given<P extends object, Name extends keyof P>(
  props: P,
  names: readonly Name[],
): Partial<Pick<P, Name>> {
  return Object.fromEntries(
    names.map((name) => [name, props[name]] as const).filter(([, value]) => value !== undefined),
  ) as Partial<Pick<P, Name>>;
}

/** The names of props that go to a component as they are, for `checkedProps`. */
export function propNames<Name extends string>(names: readonly Name[]): Readonly<Record<Name, 'prop'>> {
  return Object.fromEntries(names.map((name) => [name, 'prop'])) as Readonly<Record<Name, 'prop'>>;
}
