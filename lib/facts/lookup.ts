/**
 * Reads a table of facts, packed as one JSON text an entry: an entry is unpacked when its name is first asked for, and kept. Loading the
 * tables costs nothing, and a program pays for the components that it uses.
 */
export function lookup<P, T>(
  texts: { readonly [name: string]: string },
  unpack: (name: string, entry: P) => T,
): (name: string) => T | undefined {
  const unpacked = new Map<string, T>();
  // A set finds names that were cut out of a text faster than an object does.
  let names: ReadonlySet<string> | undefined;
  return (name) => {
    const known = unpacked.get(name);
    names ??= new Set(Object.keys(texts));
    if (known !== undefined || !names.has(name)) return known;
    const entry = unpack(name, JSON.parse(texts[name]!) as P);
    unpacked.set(name, entry);
    return entry;
  };
}
