import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads one file of a folder of facts. What is in it is trusted to have the form that `schema/README.md` describes. */
export function readJson<T>(folder: string, name: string): T {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;
}
