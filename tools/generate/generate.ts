import { buildModel } from './build-model';
import { emitFiles } from './emit/files';
import { emitSchema } from './emit/schema';
import type { Taste } from './model';
import type { Facts } from './schema-file';

/** All generated files by their names in `lib/components`. The same facts give the same bytes. */
export function generate(facts: Facts, taste: Taste): ReadonlyMap<string, string> {
  return new Map([...emitFiles(buildModel(facts, taste)), ['schema.gen.ts', emitSchema(facts)]]);
}
