import { LineCounter, type Node, parseDocument } from 'yaml';

/** Members on the way to a value. */
export type YamlPath = readonly (string | number)[];

/** What is wrong with a file, or what is lost of it. */
export interface YamlProblem {
  /** An error keeps everything from being written; what is lost has nothing like it in Alloy; a note needs to be looked at. */
  readonly kind: 'error' | 'lost' | 'note';
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A file of YAML, with all that is wrong with it. */
export class YamlFile {
  readonly #document: ReturnType<typeof parseDocument>;
  readonly #lines = new LineCounter();
  readonly #problems: YamlProblem[] = [];
  public readonly content: unknown;

  constructor(text: string) {
    this.#document = parseDocument(text, { lineCounter: this.#lines, merge: true });
    for (const { message, pos } of this.#document.errors) {
      this.#add('error', pos[0], message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, ''));
    }
    this.content = this.#document.errors.length > 0 ? undefined : this.#document.toJS();
  }

  /** All problems so far, in the order of the file. */
  get problems(): readonly YamlProblem[] {
    return [...this.#problems].sort((a, b) => a.line - b.line || a.column - b.column);
  }

  get isBroken(): boolean {
    return this.#problems.some(({ kind }) => kind === 'error');
  }

  report(kind: YamlProblem['kind'], path: YamlPath, message: string): void {
    const node = this.#document.getIn(path, true) as Node | undefined;
    const place = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
    this.#add(kind, node?.range?.[0] ?? 0, `${place.replace(/^\./, '')}: ${message}`);
  }

  #add(kind: YamlProblem['kind'], offset: number, message: string): void {
    const { line, col } = this.#lines.linePos(offset);
    this.#problems.push({ kind, line, column: col, message });
  }
}
