import { isObject, type Json, type JsonObject } from './json';
import { fromArrows, type Place, resolve } from './paths';
import { checkPredicate, convertPredicate } from './predicates';
import type { RawSchema } from './schema';

/** Which signals components take and give, with paths and predicates of the shared file (`output > traces`) converted to ours. */
export function importSignals(shared: Json, schema: RawSchema): JsonObject {
  if (!isObject(shared)) throw new Error('signals: expected an object');
  const problems: string[] = [];
  const converted: Record<string, Json> = {};
  for (const [name, entry] of Object.entries(shared)) {
    const body = schema.components[name]?.body;
    if (body === undefined || !isObject(entry)) {
      problems.push(`${name}: not in the schema`);
      continue;
    }
    try {
      converted[name] = convertEntry(entry, schema, { kind: 'body', body });
    } catch (error) {
      problems.push(`${name}: ${(error as Error).message}`);
    }
  }
  if (problems.length > 0) throw new Error(`signals:\n${problems.join('\n')}`);
  return converted;
}

function convertEntry(entry: JsonObject, schema: RawSchema, place: Place): JsonObject {
  const { emits, acceptsWhen } = entry;
  if (!isObject(emits)) throw new Error('emits is missing');
  return {
    ...entry,
    emits: Object.fromEntries(
      Object.entries(emits).map(([path, signals]) => [receiversAt(path, schema, place), signals]),
    ),
    ...(acceptsWhen === undefined ? {} : { acceptsWhen: convertConditions(acceptsWhen, schema, place) }),
  };
}

function receiversAt(arrows: string, schema: RawSchema, place: Place): string {
  const path = fromArrows(schema, place, arrows);
  if (resolve(schema, place, path).kind !== 'value') throw new Error(`${JSON.stringify(path)} is no argument`);
  return path;
}

function convertConditions(entries: Json, schema: RawSchema, place: Place): Json {
  if (!Array.isArray(entries)) throw new Error('acceptsWhen is no list');
  return entries.map((entry: Json) => {
    if (!isObject(entry) || entry['when'] === undefined) throw new Error('acceptsWhen without a condition');
    const when = convertPredicate(entry['when'], schema, place);
    checkPredicate(when, { schema, place });
    return { ...entry, when };
  });
}
