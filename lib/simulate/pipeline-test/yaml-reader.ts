/** A test file that says something that no test file can say. */
export class TestFileError extends Error {
  override readonly name = 'TestFileError';
}

/** A value in a YAML document, with the way to it, so that what is wrong has a place: `assert.loki[0].type`. */
export class YamlReader {
  readonly path: string;
  readonly #value: unknown;

  constructor(value: unknown, path = '') {
    this.#value = value;
    this.path = path;
  }

  get value(): unknown {
    return this.#value;
  }

  get isAbsent(): boolean {
    return this.#value === undefined || this.#value === null;
  }

  get isText(): boolean {
    return typeof this.#value === 'string';
  }

  /** The members of a mapping that may have these alone. */
  members<Name extends string>(...names: readonly Name[]): { readonly [Key in Name]: YamlReader } {
    const members = this.isAbsent ? {} : this.#mapping();
    const unknown = Object.keys(members).find((name) => !(names as readonly string[]).includes(name));
    if (unknown !== undefined) this.fail(`unknown key ${unknown}, expected ${names.join(', ')}`);
    const readers = names.map((name) => [
      name,
      new YamlReader(members[name], this.path === '' ? name : `${this.path}.${name}`),
    ]);
    return Object.fromEntries(readers);
  }

  /** The names of a mapping. */
  get keys(): readonly string[] {
    return this.isAbsent ? [] : Object.keys(this.#mapping());
  }

  items(): readonly YamlReader[] {
    if (this.isAbsent) return [];
    if (!Array.isArray(this.#value)) return this.fail('expected a list');
    return this.#value.map((item, at) => new YamlReader(item, `${this.path}[${at}]`));
  }

  text(): string {
    return typeof this.#value === 'string' ? this.#value : this.fail('expected a text');
  }

  optionalText(): string | undefined {
    return this.isAbsent ? undefined : this.text();
  }

  number(): number {
    return typeof this.#value === 'number' ? this.#value : this.fail('expected a number');
  }

  optionalNumber(): number | undefined {
    return this.isAbsent ? undefined : this.number();
  }

  /** A mapping of texts; numbers and booleans are taken as they are written. */
  texts(): Readonly<Record<string, string>> {
    if (this.isAbsent) return {};
    const pairs = Object.entries(this.#mapping()).map(([name, value]) => {
      if (typeof value === 'object' || value === undefined) return this.fail(`${name} is no text`);
      return [name, String(value)] as const;
    });
    return Object.fromEntries(pairs);
  }

  mapping(): Readonly<Record<string, unknown>> {
    return this.#mapping();
  }

  /** @throws TestFileError */
  fail(message: string): never {
    throw new TestFileError(this.path === '' ? message : `${this.path}: ${message}`);
  }

  #mapping(): Readonly<Record<string, unknown>> {
    if (typeof this.#value !== 'object' || this.#value === null || Array.isArray(this.#value)) {
      return this.fail('expected a mapping');
    }
    return this.#value as Readonly<Record<string, unknown>>;
  }
}
