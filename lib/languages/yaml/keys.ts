import { library, readDocument } from './document';

/** The keys of a map at the top of a text in YAML; undefined where the text is none, or has no map of this name. */
export function yamlKeys(text: string, map: string): readonly string[] | undefined {
  const { document } = readDocument(text);
  const found: unknown = document?.get(map);
  return library().isMap(found) ? found.items.map(({ key }) => String(key)) : undefined;
}
