/** A configuration of secret rules that can't be used. `problems` are all that are wrong, each with its place. */
export class SecretRulesError extends Error {
  override readonly name = 'SecretRulesError';

  constructor(readonly problems: readonly string[]) {
    super(problems.join('; '));
  }
}

/**
 * Reads members of a table, whose names count in any case, and remembers what is wrong. A member that nobody asks for is passed over, as in the original. A value of another type, which
 * the original may convert, is a problem.
 */
export class RulesReader {
  readonly #members = new Map<string, unknown>();
  readonly #place: string;
  readonly #problems: string[];

  /** @param place of the table, for messages */
  constructor(table: object, place: string, problems: string[]) {
    this.#place = place;
    this.#problems = problems;
    for (const [name, value] of Object.entries(table)) {
      const key = name.toLowerCase();
      if (this.#members.has(key)) this.fail('it is there twice', name);
      this.#members.set(key, value);
    }
  }

  get isEmpty(): boolean {
    return this.#members.size === 0;
  }

  fail(message: string, member = ''): void {
    const place = this.#placeOf(member);
    this.#problems.push(place === '' ? message : `${place}: ${message}`);
  }

  /** Empty where it isn't there. */
  text(name: string): string {
    return this.#read(name, 'a text', isText) ?? '';
  }

  flag(name: string): boolean {
    return this.#read(name, 'true or false', (value) => typeof value === 'boolean') ?? false;
  }

  number(name: string): number | undefined {
    return this.#read(name, 'a number', (value) => typeof value === 'number');
  }

  texts(name: string): readonly string[] {
    return this.#read(name, 'a list of texts', (value) => Array.isArray(value) && value.every(isText)) ?? [];
  }

  table(name: string): RulesReader | undefined {
    const table: object | undefined = this.#read(name, 'a table', isTable);
    return table && new RulesReader(table, this.#placeOf(name), this.#problems);
  }

  tables(name: string): readonly RulesReader[] {
    const isList = (value: unknown) => Array.isArray(value) && value.every(isTable);
    const list: readonly object[] = this.#read(name, 'a list of tables', isList) ?? [];
    return list.map((table, at) => new RulesReader(table, this.#placeOf(`${name}[${at}]`), this.#problems));
  }

  #placeOf(member: string): string {
    return [this.#place, member].filter((part) => part !== '').join('.');
  }

  #read<T>(name: string, expected: string, isRight: (value: unknown) => boolean): T | undefined {
    const value = this.#members.get(name.toLowerCase());
    if (value === undefined) return undefined;
    if (isRight(value)) return value as T;
    this.fail(`expected ${expected}`, name);
    return undefined;
  }
}

const isText = (value: unknown) => typeof value === 'string';
const isTable = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
