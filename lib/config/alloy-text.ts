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
  /** Problems of getting at the text, which are reported with those that are in it. */
  readonly problems?: readonly Diagnostic[];
}

/**
 * Alloy text as a part of a configuration, for what exists as text already: `config.addText` makes one, and a composite can make
 * one of its own, to have the text in its section. It's parsed into the same tree as the components, so checks and everything
 * that is derived from the configuration see it. Comments are kept.
 *
 * What is wrong with the text doesn't throw: it's reported, with positions in the text, when the configuration is checked. A
 * text that holds a credential in clear is refused.
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

  /** The text, read: parsed once, however often the configuration is asked. */
  get content(): ReadText {
    if (!this.#read) {
      const read = readText(this.#text, this.filename);
      this.#read = { ...read, diagnostics: [...this.#problems, ...read.diagnostics] };
    }
    return this.#read;
  }
}
