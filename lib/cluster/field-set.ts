/** Fields as `fieldsV1` of an object's managed fields has them: `{ "f:spec": { "f:replicas": {} } }`, with `.` for a field itself beside its inner ones. */
export interface FieldsV1 {
  readonly [segment: string]: FieldsV1;
}

type Segments = readonly string[];

/** A set of fields of an object, each by its path: `f:spec`, `f:replicas`. */
export class FieldSet {
  /** Reads what the API server keeps for a manager. */
  public static of(fields: FieldsV1 | undefined): FieldSet {
    const paths = new Map<string, Segments>();
    const visit = (node: FieldsV1, path: Segments): void => {
      const inner = Object.entries(node);
      if (path.length > 0 && (inner.length === 0 || '.' in node)) paths.set(JSON.stringify(path), path);
      for (const [segment, child] of inner) if (segment !== '.') visit(child, [...path, segment]);
    };
    visit(fields ?? {}, []);
    return new FieldSet(paths);
  }

  readonly #paths: ReadonlyMap<string, Segments>;

  private constructor(paths: ReadonlyMap<string, Segments>) {
    this.#paths = paths;
  }

  public get isEmpty(): boolean {
    return this.#paths.size === 0;
  }

  public union(other: FieldSet): FieldSet {
    return new FieldSet(new Map([...this.#paths, ...other.#paths]));
  }

  /** The fields of this set that aren't in the other. */
  public without(other: FieldSet): FieldSet {
    return new FieldSet(new Map([...this.#paths].filter(([key]) => !other.#paths.has(key))));
  }

  /** The fields of this set that are in the other, too. */
  public within(other: FieldSet): FieldSet {
    return new FieldSet(new Map([...this.#paths].filter(([key]) => other.#paths.has(key))));
  }

  public equals(other: FieldSet): boolean {
    return this.#paths.size === other.#paths.size && this.without(other).isEmpty;
  }

  /** The set as the API server keeps it. */
  public toFieldsV1(): FieldsV1 {
    return fieldsOf(this.#tree());
  }

  /**
   * Takes these fields out of an object; what the object doesn't have is left out. Items of a list come with the keys that tell them apart.
   * @param granular fields known to be divided: of an object or a list among them that is in this set by itself, only its existence
   *   is taken, not what is in it
   */
  public extract(object: unknown, granular: FieldSet = this): unknown {
    return extract(object, this.#tree(), granular.#tree());
  }

  #tree(): FieldNode {
    const root: FieldNode = { isMember: false, children: new Map() };
    for (const path of this.#paths.values()) {
      let node = root;
      for (const segment of path) {
        const child = node.children.get(segment) ?? { isMember: false, children: new Map() };
        node.children.set(segment, child);
        node = child;
      }
      node.isMember = true;
    }
    return root;
  }
}

interface FieldNode {
  isMember: boolean;
  readonly children: Map<string, FieldNode>;
}

function fieldsOf(node: FieldNode): FieldsV1 {
  const fields: Record<string, FieldsV1> = {};
  if (node.isMember && node.children.size > 0) fields['.'] = {};
  for (const [segment, child] of node.children) fields[segment] = fieldsOf(child);
  return fields;
}

function extract(value: unknown, node: FieldNode, granular: FieldNode | undefined): unknown {
  if (node.children.size === 0) {
    const isDivided = granular !== undefined && granular.children.size > 0;
    return isDivided && typeof value === 'object' && value !== null ? (Array.isArray(value) ? [] : {}) : value;
  }
  if (Array.isArray(value)) return extractItems(value, node, granular);
  if (typeof value !== 'object' || value === null) return value;
  const taken: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) {
    const child = node.children.get(`f:${name}`);
    if (child === undefined) continue;
    const found = extract(inner, child, granular?.children.get(`f:${name}`));
    // An object or list is there because it is in the set, or something in it is.
    if (child.isMember || !isEmptyContainer(found)) taken[name] = found;
  }
  return taken;
}

function isEmptyContainer(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function extractItems(items: readonly unknown[], node: FieldNode, granular: FieldNode | undefined): unknown[] {
  const taken: unknown[] = [];
  for (const [index, item] of items.entries()) {
    for (const [segment, child] of node.children) {
      const inner = granular?.children.get(segment);
      if (segment.startsWith('k:')) {
        const keys: Record<string, unknown> = JSON.parse(segment.slice(2));
        if (hasKeys(item, keys)) taken.push({ ...keys, ...(extract(item, child, inner) as object) });
      } else if (segment.startsWith('v:')) {
        if (isSame(item, JSON.parse(segment.slice(2)))) taken.push(item);
      } else if (segment === `i:${index}`) {
        taken.push(extract(item, child, inner));
      }
    }
  }
  return taken;
}

function hasKeys(item: unknown, keys: Record<string, unknown>): boolean {
  return (
    typeof item === 'object' &&
    item !== null &&
    Object.entries(keys).every(([key, value]) => isSame((item as Record<string, unknown>)[key], value))
  );
}

/** Compares the values that stand in keys and sets: strings, numbers, booleans. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
