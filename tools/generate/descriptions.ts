import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from './read-json';

/** What is said of members, by file (`components/loki.write`, `definitions/TLSConfig`, `functions`) and id (`endpoint/url`, `export:receiver`). */
export interface Descriptions {
  readonly [file: string]: { readonly [id: string]: string };
}

/** The key of a typical use of a component, as Alloy text. It isn't a member. */
export const EXAMPLE = 'example';

/** Reads the descriptions in a folder of facts, those of no file where it has none. */
export function readDescriptions(folder: string): Descriptions {
  const root = join(folder, 'descriptions');
  if (!existsSync(root)) return {};
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.json'))
    .sort();
  return Object.fromEntries(
    names.map((name) => [name.slice(0, -'.json'.length), readJson<Descriptions[string]>(root, name)]),
  );
}
