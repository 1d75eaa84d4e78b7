import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { newestVersion } from '../generate/newest-version';

/**
 * Copies what was written by hand for the newest version in a folder of versions to the folder of a new one: all that isn't imported.
 * @param imported names of the files that an import writes
 * @returns what was copied, sorted; nothing for a version that is there already
 */
export function carryOver(versions: string, version: string, imported: ReadonlySet<string>): readonly string[] {
  if (!existsSync(versions)) return [];
  const others = readdirSync(versions).filter((name) => /^v\d/.test(name));
  if (others.length === 0 || others.includes(version)) return [];
  const from = join(versions, newestVersion(others));
  const names = readdirSync(from)
    .filter((name) => !imported.has(name))
    .sort();
  for (const name of names) cpSync(join(from, name), join(versions, version, name), { recursive: true });
  return names;
}
