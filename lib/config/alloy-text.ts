import { Construct } from 'constructs';
import { CreationSite, requireModuleScope } from '../components';
import type { Diagnostic } from '../syntax';
import { type ReadText, readText } from './read-text';

const mark = Symbol.for('cdk8s-alloy.AlloyText');

export interface AlloyTextProps {
  /** Alloy configuration; bytes are read as UTF-8. */
  readonly text: string | Uint8Array;
  /**
   * Name of the text in messages.
   * @default `<construct path>.alloy`
   */
  readonly filename?: string;
  /** Problems of reading the text, which are reported with those in it. */
  readonly problems?: readonly Diagnostic[];
}

/**
 * Existing Alloy configuration as a part of a configuration: `config.addText` makes one, and a composite can make one of its own, to have the text in its
 * section. It's parsed into the same tree as the components, so checks, and everything that is derived from the configuration, take it into account.
 * Comments are kept.
 *
 * Mistakes in the text don't throw: they are reported, with positions in the text, when the configuration is checked. A text that contains a plain-text
 * credential is refused.
 */
export class AlloyText extends Construct {
  /** Whether `x` is an AlloyText, of this copy of the package or another. */
  static isAlloyText(x: unknown): x is AlloyText {
    return typeof x === 'object' && x !== null && mark in x;
  }

  /** Where in the user's TypeScript the text was added. */
  readonly creationSite = new CreationSite();
  /** Name of the text in messages. */
  readonly filename: string;

  readonly #text: string | Uint8Array;
  readonly #problems: readonly Diagnostic[];
  #read: ReadText | undefined;

  /** @throws Error outside of any configuration */
  constructor(scope: Construct, id: string, props: AlloyTextProps) {
    const module = requireModuleScope(scope, `Alloy text "${id}"`);
    super(scope, id);
    Object.defineProperty(this, mark, { value: true });
    module.changes.count++;
    this.filename = props.filename ?? `${this.node.path}.alloy`;
    this.#text = props.text;
    this.#problems = props.problems ?? [];
  }

  /** The parsed text; parsed only once. */
  get content(): ReadText {
    if (!this.#read) {
      const read = readText(this.#text, this.filename);
      this.#read = { ...read, diagnostics: [...this.#problems, ...read.diagnostics] };
    }
    return this.#read;
  }
}
