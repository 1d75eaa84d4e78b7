import { isObject, type Json, type JsonObject } from './json';

/**
 * What OTTL knows in each context and each component that takes statements, in the short form of `ottl.json`. The shared table tells
 * besides how each fact was asked of Alloy; that stays behind.
 */
export function importOttl(shared: Json): JsonObject {
  const table = object(shared, 'the table');
  return {
    version: table['version']!,
    contexts: {
      ...mapped(object(table['contexts'], 'contexts'), context),
      otelcol: {
        prefixes: ['otelcol'],
        enums: [],
        paths: otelcolPaths(object(table['otelcol_paths'], 'otelcol_paths')),
      },
    },
    standardEditors: table['standard_editors']!,
    standardConverters: table['standard_converters']!,
    components: mapped(object(table['component_functions'], 'component_functions'), (contexts, name) =>
      mapped(object(contexts, name), functionsOf),
    ),
    functions: mapped(object(table['functions'], 'functions'), parameters),
  };
}

function context(shared: Json, name: string): JsonObject {
  const { paths, path_prefixes: prefixes, enums } = object(shared, name);
  const entries = list(paths, `paths of ${name}`).map((path): [string, JsonObject] => {
    const { path: text, type, settable, indexable } = object(path, `a path of ${name}`);
    if (typeof text !== 'string' || typeof type !== 'string') throw new Error(`ottl: a path of ${name} has no type`);
    return [text, { type, ...flag('readOnly', settable === false), ...flag('keys', indexable === true) }];
  });
  return { prefixes: prefixes!, enums: enums!, paths: Object.fromEntries(entries) };
}

/** The paths that Alloy took; the table also has those that it refused. */
function otelcolPaths(asked: JsonObject): JsonObject {
  const taken = Object.keys(asked).filter((path) => object(asked[path], path)['get'] === true);
  return Object.fromEntries(
    taken
      .filter((path) => !path.includes('['))
      .map((path) => [path, { type: 'any', readOnly: true, ...flag('keys', taken.includes(`${path}["k"]`)) }]),
  );
}

function functionsOf(shared: Json, name: string): JsonObject {
  const { editors, converters, also } = object(shared, name);
  if (converters !== 'standard') throw new Error(`ottl: converters of ${name} aren't the standard ones`);
  return { ...flag('editors', editors === 'standard'), ...(also === undefined ? {} : { also }) };
}

function parameters(shared: Json, name: string): Json {
  return list(object(shared, name)['parameters'], `parameters of ${name}`).map((parameter) => {
    const { name: own, type, optional, named_ok: named } = object(parameter, `a parameter of ${name}`);
    const refused = isObject(named) && Object.values(named).includes(false);
    return { name: own!, type: type!, ...flag('optional', optional === true), ...flag('unnamed', refused) };
  });
}

function flag(name: string, set: boolean): JsonObject {
  return set ? { [name]: true } : {};
}

function mapped(table: JsonObject, change: (value: Json, name: string) => Json): JsonObject {
  return Object.fromEntries(Object.entries(table).map(([name, value]) => [name, change(value, name)]));
}

function object(value: Json | undefined, name: string): JsonObject {
  if (!isObject(value)) throw new Error(`ottl: ${name} is no object`);
  return value;
}

function list(value: Json | undefined, name: string): readonly Json[] {
  if (!Array.isArray(value)) throw new Error(`ottl: ${name} is no list`);
  return value;
}
