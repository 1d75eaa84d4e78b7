/** Loaded when it's used: it takes as long to load as all of this package, and few configurations hold YAML. */
const yaml = (): typeof import('yaml') => require('yaml');

/** The keys of a map at the top of a text in YAML; undefined where the text is none, or has no map of this name. */
export function yamlKeys(text: string, map: string): readonly string[] | undefined {
  const document = yaml().parseDocument(text, { strict: false, uniqueKeys: false, logLevel: 'silent' });
  if (document.errors.length > 0) return undefined;
  const found: unknown = document.get(map);
  return yaml().isMap(found) ? found.items.map(({ key }) => String(key)) : undefined;
}
