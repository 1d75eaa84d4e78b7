import { LineCounter, parseDocument } from 'yaml';

export type Path = readonly (string | number)[];

/** A line and a column, from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What became of a value. */
export type Outcome =
  | { readonly kind: 'mapped'; readonly to: string }
  /** The chart uses it, the program doesn't say it. */
  | { readonly kind: 'unmapped'; readonly reason: string };

export interface YamlProblem extends Place {
  readonly message: string;
}

/** What `helm get values` prints above the values, unless it's told a format. */
const HEAD_LINE = /^(\uFEFF?\s*)(?:USER-SUPPLIED|COMPUTED) VALUES:(?=[ \t]*(?:\r?\n|$))/;

/** A values file, and what became of each of its values. */
export class ValuesFile {
  readonly root: Values;
  readonly problems: readonly YamlProblem[];

  readonly #places = new Map<string, Place>();
  readonly #outcomes = new Map<string, Outcome>();

  constructor(text: string) {
    const lines = new LineCounter();
    const document = parseDocument(text.replace(HEAD_LINE, '$1#'), { lineCounter: lines });
    const place = (offset: number): Place => {
      const { line, col } = lines.linePos(offset);
      return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const problems: YamlProblem[] = document.errors.map(({ message, pos }) => ({
      ...place(pos[0]),
      message: message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, ''),
    }));
    let value: unknown = problems.length > 0 ? {} : safely(() => document.toJS({ maxAliasCount: 1000 }), problems);
    if (value === null || value === undefined) value = {};
    if (typeof value !== 'object' || Array.isArray(value)) {
      problems.push({ line: 1, column: 1, message: 'a values file is a map of names, and this is none' });
      value = {};
    }
    this.problems = problems;
    this.#find(document.contents, [], place);
    this.root = new Values(this, [], value);
  }

  /** Where a value stands: its name, or the nearest one above. */
  placeOf(path: Path): Place {
    for (let length = path.length; length > 0; length--) {
      const found = this.#places.get(keyOf(path.slice(0, length)));
      if (found !== undefined) return found;
    }
    return { line: 1, column: 1 };
  }

  /** Notes what became of a value; the first that is said counts. */
  note(path: Path, outcome: Outcome): void {
    const key = keyOf(path);
    if (!this.#outcomes.has(key)) this.#outcomes.set(key, outcome);
  }

  /** Notes what became of a value, and of all in it, after something else was said. */
  change(path: Path, outcome: Outcome): void {
    // A list of texts is one value: then that is meant which the path is in.
    const isMeant = (leaf: Path) => path.every((step, i) => leaf[i] === undefined || String(leaf[i]) === String(step));
    for (const leaf of this.root.leaves) if (isMeant(leaf.path)) this.#outcomes.set(keyOf(leaf.path), outcome);
  }

  outcomeOf(path: Path): Outcome | undefined {
    return this.#outcomes.get(keyOf(path));
  }

  #find(node: unknown, path: Path, place: (offset: number) => Place): void {
    const { items } = (node ?? {}) as { readonly items?: readonly unknown[] };
    if (!Array.isArray(items)) return;
    items.forEach((item, index) => {
      const pair = item as { readonly key?: unknown; readonly value?: unknown; readonly range?: readonly number[] };
      const isPair = typeof item === 'object' && item !== null && 'key' in item;
      const key = isPair ? (pair.key as { readonly value?: unknown; readonly range?: readonly number[] }) : undefined;
      const at = [...path, isPair ? String(key?.value) : index];
      const offset = (key ?? pair).range?.[0];
      if (offset !== undefined) this.#places.set(keyOf(at), place(offset));
      this.#find(isPair ? pair.value : item, at, place);
    });
  }
}

function safely(read: () => unknown, problems: YamlProblem[]): unknown {
  try {
    return read();
  } catch (error) {
    problems.push({ line: 1, column: 1, message: error instanceof Error ? error.message : String(error) });
    return {};
  }
}

/** A value at its place in the file, which may be none. */
export class Values {
  constructor(
    readonly file: ValuesFile,
    readonly path: Path,
    readonly value: unknown,
  ) {}

  get exists(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  /** The value below names. */
  at(...names: Path): Values {
    const [name, ...others] = names;
    if (name === undefined) return this;
    const { value } = this;
    const inner =
      typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? (value as Record<string | number, unknown>)[name]
        : undefined;
    return new Values(this.file, [...this.path, name], inner).at(...others);
  }

  /** The values below names that dots join. */
  below(dotted: string): Values {
    return this.at(...dotted.split('.'));
  }

  /** What is in a map or a list. */
  get items(): readonly (readonly [string, Values])[] {
    const { value } = this;
    if (Array.isArray(value)) return value.map((_, index) => [String(index), this.at(index)] as const);
    if (typeof value !== 'object' || value === null) return [];
    return Object.keys(value).map((name) => [name, this.at(name)] as const);
  }

  /** The values without others inside: texts, numbers, lists of those, and what is empty. */
  get leaves(): readonly Values[] {
    if (this.value === undefined) return [];
    const { items } = this;
    const nested = Array.isArray(this.value) ? this.value.some((item) => typeof item === 'object') : items.length > 0;
    return nested ? items.flatMap(([, inner]) => inner.leaves) : [this];
  }

  /** Takes the value with all that is in it into the program. */
  take(to: string): unknown {
    for (const leaf of this.leaves) this.file.note(leaf.path, { kind: 'mapped', to });
    return this.value;
  }

  /** Says why the value, with all that is in it, isn't in the program. */
  leave(reason: string): void {
    for (const leaf of this.leaves) this.file.note(leaf.path, { kind: 'unmapped', reason });
  }

  /** A text or number as text. */
  text(to: string): string | undefined {
    if (!this.exists || this.value === '') {
      this.take(to);
      return undefined;
    }
    if (typeof this.value === 'object') {
      this.leave('is no text');
      return undefined;
    }
    return String(this.take(to));
  }

  /** A switch; `false` in texts is one, too. */
  flag(usual: boolean, to: string): boolean {
    const value = this.take(to);
    return value === undefined || value === null || value === '' ? usual : value === true || value === 'true';
  }

  /** A list of texts. */
  list(to: string): readonly string[] {
    const value = this.take(to);
    return Array.isArray(value) ? value.filter((item) => typeof item !== 'object').map(String) : [];
  }

  /** A map of texts. */
  map(to: string): Readonly<Record<string, string>> {
    const value = this.take(to);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, inner]) =>
        inner === null || inner === undefined ? [] : [[name, String(inner)]],
      ),
    );
  }
}

/** A path as texts write it: `destinations.loki.auth["a.b"]`. */
export function pathText(path: Path): string {
  return path
    .map((name, index) => {
      if (typeof name === 'number') return `[${name}]`;
      if (!/^[\w-]+$/.test(name)) return `[${JSON.stringify(name)}]`;
      return index === 0 ? name : `.${name}`;
    })
    .join('');
}

function keyOf(path: Path): string {
  return JSON.stringify(path.map(String));
}
