import { type DidYouMean, didYouMean } from '../../syntax';
import type { YamlFile, YamlPath } from './yaml-file';

/** A mapping of a file whose members are taken one by one: what nobody takes is reported. */
export class Section {
  readonly #rest: Map<string, unknown>;

  constructor(
    public readonly file: YamlFile,
    public readonly path: YamlPath,
    content: unknown,
  ) {
    const isMapping = typeof content === 'object' && content !== null && !Array.isArray(content);
    this.#rest = new Map(isMapping ? Object.entries(content) : []);
    if (!isMapping && content !== undefined && content !== null) file.report('error', path, 'expected a mapping');
  }

  get names(): readonly string[] {
    return [...this.#rest.keys()];
  }

  has(name: string): boolean {
    return this.#rest.has(name);
  }

  /** The value of a member, which is then taken. */
  take(name: string): unknown {
    const value = this.#rest.get(name);
    this.#rest.delete(name);
    return value ?? undefined;
  }

  /** A member that is a mapping; an empty section where there is none. */
  section(name: string): Section {
    return new Section(this.file, [...this.path, name], this.take(name));
  }

  /** A member that is a list of mappings. */
  sections(name: string): readonly Section[] {
    const value = this.take(name);
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      this.report('error', name, 'expected a list');
      return [];
    }
    return value.map((item, i) => new Section(this.file, [...this.path, name, i], item));
  }

  /** Renames a member. */
  rename(from: string, to: string): void {
    if (this.#rest.has(from)) this.#rest.set(to, this.take(from));
  }

  set(name: string, value: unknown): void {
    this.#rest.set(name, value);
  }

  /** Members that Alloy has nothing for. */
  lose(names: readonly string[], reason = 'Alloy has nothing like it'): void {
    for (const name of names.filter((each) => this.#rest.has(each))) {
      this.take(name);
      this.report('lost', name, reason);
    }
  }

  /**
   * The members that nobody took: a mistake where one is almost the name of another, or else lost.
   * @param known names that there are
   */
  loseRest(whose: string, known: readonly string[]): void {
    const context: DidYouMean = { hints: 0 };
    for (const name of this.names) {
      const hint = didYouMean(name, () => known, context);
      if (hint === undefined) this.lose([name], `${whose} has nothing like it`);
      else this.report('error', name, `there is no such setting: ${hint}`);
    }
    this.#rest.clear();
  }

  /** Members that change nothing. */
  ignore(names: readonly string[]): void {
    for (const name of names) this.take(name);
  }

  report(kind: 'error' | 'lost' | 'note', name: string, message: string): void {
    this.file.report(kind, [...this.path, name], message);
  }

  /** Reports every member that nobody took. */
  end(whose: string): void {
    for (const name of this.names) this.report('error', name, `${whose} has no such setting`);
    this.#rest.clear();
  }
}
