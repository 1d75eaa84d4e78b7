/** A member for a list that has elements, none for an empty one: manifests hold no empty lists. */
export function unlessEmpty<K extends string, T>(key: K, list: readonly T[] | undefined): { [key in K]?: T[] } {
  return list === undefined || list.length === 0 ? {} : ({ [key]: [...list] } as { [key in K]?: T[] });
}
