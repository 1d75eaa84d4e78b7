import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RootSchema } from '../../stack-file';
import { packageFolder } from './package-folder';

/** The schema of the package, which editors read, too. */
export function stackSchema(): RootSchema {
  return JSON.parse(readFileSync(join(packageFolder(), 'schema', 'stack.schema.json'), 'utf8'));
}
