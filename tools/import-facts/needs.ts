import { isObject, type Json, type JsonObject } from './json';
import { type Place, resolve } from './paths';
import { checkPredicate } from './predicates';
import { bodyOf, type RawSchema } from './schema';

/** Members that hold a path into the component's body, or a list of them. */
const PATHS = new Set([
  'argPath',
  'addressArgPath',
  'fileArgs',
  'handlerPath',
  'mountPathFrom',
  'pathArgs',
  'pathFrom',
  'portFrom',
  'setArg',
]);

/**
 * The table of needs with its one reference to another document replaced by the README beside it.
 * The shared table is in our syntax already: this checks each path, predicate, option and count.
 */
export function importNeeds(shared: Json, schema: RawSchema): JsonObject {
  if (!isObject(shared)) throw new Error('needs: expected an object');
  const meta = shared['_meta'];
  const named = shared['_predicates'];
  const options = shared['_options'];
  if (!isObject(meta) || !isObject(named) || !isObject(options))
    throw new Error('needs: _meta, _predicates or _options is missing');
  const used = new Map<string, Set<string>>();
  const problems: string[] = [];
  const components = Object.keys(shared).filter((name) => !name.startsWith('_'));
  for (const name of components) {
    const body = schema.components[name]?.body;
    if (body === undefined) {
      problems.push(`${name}: not in the schema`);
      continue;
    }
    const checker = new NeedChecker(schema, named, { kind: 'body', body });
    checker.check(shared[name]!, name);
    problems.push(...checker.problems);
    for (const option of checker.options) used.set(option, (used.get(option) ?? new Set()).add(name));
  }
  for (const name of Object.keys(schema.components)) {
    if (shared[name] === undefined) problems.push(`${name}: missing in the table of needs`);
  }
  for (const [option, entry] of Object.entries(options)) {
    const declared = isObject(entry) && Array.isArray(entry['components']) ? entry['components'] : [];
    const found = [...(used.get(option) ?? [])].sort();
    if (JSON.stringify([...declared].sort()) !== JSON.stringify(found)) {
      problems.push(`option ${option}: declared for ${declared.join(', ')}, used by ${found.join(', ')}`);
    }
    used.delete(option);
  }
  for (const option of used.keys()) problems.push(`option ${option} isn't declared`);
  if (meta['components'] !== components.length)
    problems.push(`${components.length} components, ${meta['components']} announced`);
  if (problems.length > 0) throw new Error(`needs:\n${problems.join('\n')}`);
  return { ...shared, _meta: { ...meta, format: '../README.md' } };
}

class NeedChecker {
  readonly problems: string[] = [];
  readonly options = new Set<string>();

  readonly #schema: RawSchema;
  readonly #named: JsonObject;
  readonly #place: Place;

  constructor(schema: RawSchema, named: JsonObject, place: Place) {
    this.#schema = schema;
    this.#named = named;
    this.#place = place;
  }

  check(value: Json, trail: string): void {
    if (Array.isArray(value)) {
      value.forEach((item, index) => {
        this.check(item, `${trail}[${index}]`);
      });
      return;
    }
    if (!isObject(value)) return;
    this.#attempt(trail, () => this.#checkCondition(value));
    for (const [key, member] of Object.entries(value)) {
      const inner = `${trail}.${key}`;
      if (key === 'when') {
        this.#attempt(inner, () =>
          checkPredicate(member, { schema: this.#schema, place: this.#place, named: this.#named }),
        );
      } else if (PATHS.has(key)) {
        for (const path of Array.isArray(member) ? member : [member]) this.#attempt(inner, () => this.#checkPath(path));
      } else if (key === 'argDefaults' && isObject(member)) {
        for (const path of Object.keys(member)) this.#attempt(inner, () => this.#checkPath(path));
      } else if (key === 'feeders' && isObject(member)) {
        this.#checkFeeders(member, inner);
      } else if (key === 'dnsLabel' && Array.isArray(member)) {
        this.#attempt(inner, () => this.#checkPath(member[0]!));
      } else if (key === 'path' && isReferenceSite(trail)) {
        this.#attempt(inner, () => this.#checkPath(member));
      } else {
        this.check(member, inner);
      }
    }
  }

  #checkCondition(value: JsonObject): void {
    const inSource = value['own'] !== undefined;
    if (value['when'] !== undefined && !inSource && value['outsideConfig'] === undefined) {
      if (value['ifUnknown'] !== 'grant' && value['ifUnknown'] !== 'omit')
        throw new Error('a condition without ifUnknown');
    }
    if (value['outsideConfig'] !== undefined) {
      if (typeof value['option'] !== 'string' || typeof value['reason'] !== 'string') {
        throw new Error('outsideConfig without option and reason');
      }
      this.options.add(value['option']);
    }
  }

  #checkFeeders(feeders: JsonObject, trail: string): void {
    this.#attempt(trail, () => this.#checkPath(feeders['path']!));
    const body = bodyOf(this.#schema, String(feeders['component']));
    if (body === undefined) {
      this.problems.push(`${trail}: no component ${JSON.stringify(feeders['component'])}`);
      return;
    }
    const inner = new NeedChecker(this.#schema, this.#named, { kind: 'body', body });
    inner.check(feeders['namespaces']!, `${trail}.namespaces`);
    this.problems.push(...inner.problems);
  }

  #checkPath(path: Json): void {
    if (typeof path !== 'string') throw new Error(`expected a path, got ${JSON.stringify(path)}`);
    resolve(this.#schema, this.#place, path);
  }

  #attempt(trail: string, check: () => void): void {
    try {
      check();
    } catch (error) {
      this.problems.push(`${trail}: ${(error as Error).message}`);
    }
  }
}

/** `path` names an argument in sources of names and in `{"path": ...}` for a protocol or a variable; elsewhere it's a file path. */
function isReferenceSite(trail: string): boolean {
  return /(\.from\[\d+\]|\.protocol|\.name)$/.test(trail);
}
