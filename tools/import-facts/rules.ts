import { isObject, type Json, type JsonObject } from './json';
import { fromArrows, type Place, resolve } from './paths';
import { checkPredicate, convertPredicate } from './predicates';
import { bodyOf, type RawSchema } from './schema';

const KINDS = new Set([
  'atLeastOneOf',
  'atMostOneOf',
  'custom',
  'exactlyOneOf',
  'forbiddenTogether',
  'format',
  'nonEmpty',
  'range',
  'requires',
  'unique',
]);
const PHASES = new Set(['arguments', 'build', 'start']);
const LIMITS: Readonly<Record<string, ReadonlySet<string>>> = {
  range: new Set(['as', 'exclusiveMax', 'exclusiveMin', 'max', 'min', 'not']),
  format: new Set([
    'enum',
    'format',
    'ignoreCase',
    'keysNotIn',
    'keysPattern',
    'needs',
    'nonEmpty',
    'notEnum',
    'onlyIfContains',
    'pattern',
    'schema',
    'schemes',
  ]),
};

/**
 * The rules which Alloy checks only when it runs, with paths and predicates of the shared file
 * (`endpoint > url`, `{"path": ..., "set": true}`) converted to ours (`endpoint[]/url`, `{"set": ...}`), each with an id.
 */
export function importRules(shared: Json, schema: RawSchema): JsonObject {
  if (!isObject(shared)) throw new Error('rules: expected an object');
  const problems: string[] = [];
  const converted: Record<string, Json> = {};
  for (const [name, rules] of Object.entries(shared)) {
    const body = bodyOf(schema, name);
    if (body === undefined || !Array.isArray(rules)) {
      problems.push(`${name}: not in the schema`);
      continue;
    }
    converted[name] = withIds(
      rules.flatMap((rule: Json, index: number) => {
        try {
          return [convertRule(rule, schema, { kind: 'body', body })];
        } catch (error) {
          problems.push(`${name}[${index}]: ${(error as Error).message}`);
          return [];
        }
      }),
    );
  }
  if (problems.length > 0) throw new Error(`rules:\n${problems.join('\n')}`);
  return converted;
}

/** Gives each rule of an owner an id of its kind and paths: `requires/tls_config`. Further ones of the same are counted: `range/size/2`. */
function withIds(rules: readonly JsonObject[]): readonly JsonObject[] {
  const counts = new Map<string, number>();
  return rules.map((rule) => {
    const at = rule['at'] === undefined ? '' : `${String(rule['at'])}/`;
    const id = `${String(rule['rule'])}/${(rule['paths'] as readonly string[]).map((path) => at + path).join('+')}`;
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return { id: count === 1 ? id : `${id}/${count}`, ...rule };
  });
}

function convertRule(rule: Json, schema: RawSchema, owner: Place): JsonObject {
  if (!isObject(rule)) throw new Error('expected an object');
  if (!KINDS.has(String(rule['rule']))) throw new Error(`no kind of rule: ${JSON.stringify(rule['rule'])}`);
  if (!PHASES.has(String(rule['phase']))) throw new Error(`no phase: ${JSON.stringify(rule['phase'])}`);
  if (typeof rule['message'] !== 'string') throw new Error('message is missing');
  const converted: Record<string, Json> = { ...rule };
  let place = owner;
  if (rule['at'] !== undefined) {
    const at = fromArrows(schema, owner, String(rule['at']));
    place = resolve(schema, owner, at);
    if (place.kind !== 'body') throw new Error(`${JSON.stringify(at)} is no block`);
    converted['at'] = at;
  }
  const paths = rule['paths'];
  if (!Array.isArray(paths) || paths.length === 0) throw new Error('paths are missing');
  converted['paths'] = paths.map((path: Json) => fromArrows(schema, place, String(path)));
  if (rule['when'] !== undefined) {
    const when = convertPredicate(rule['when'], schema, place);
    checkPredicate(when, { schema, place });
    converted['when'] = when;
  }
  if (rule['limits'] !== undefined) converted['limits'] = convertLimits(rule, schema, place);
  return converted;
}

function convertLimits(rule: JsonObject, schema: RawSchema, place: Place): JsonObject {
  const limits = rule['limits']!;
  const allowed = LIMITS[String(rule['rule'])];
  if (!isObject(limits) || allowed === undefined) throw new Error(`a ${String(rule['rule'])} rule has no limits`);
  return Object.fromEntries(
    Object.entries(limits).map(([key, limit]) => {
      if (!allowed.has(key)) throw new Error(`no limit of ${String(rule['rule'])}: ${JSON.stringify(key)}`);
      if (!isObject(limit) || limit['path'] === undefined) return [key, limit];
      return [key, { path: fromArrows(schema, place, String(limit['path'])) }];
    }),
  );
}
