import { type SecretSpan, secretSpans } from '../../report';
import {
  type Block,
  type Diagnostic,
  type Expr,
  endOf,
  parse,
  type Source,
  type Statement,
  startOf,
} from '../../syntax';

/** A parsed configuration, which knows where in its text secrets may be. */
export class ParsedConfiguration {
  readonly body: readonly Statement[];
  readonly diagnostics: readonly Diagnostic[];
  readonly #source: Source;
  readonly #spans: readonly SecretSpan[];

  constructor(text: string) {
    const parsed = parse(text);
    this.body = parsed.file.body;
    this.#source = parsed.source;
    this.diagnostics = parsed.diagnostics;
    this.#spans = secretSpans(parsed.source, parsed);
  }

  /** The text of an expression on one line, without what may be a secret. */
  textOf(node: Expr): string {
    return onOneLine(this.#masked(startOf(node), endOf(node) + 1));
  }

  /** What stands between the braces of a block, with these, likewise. */
  bodyText({ open, close }: Block): string {
    return onOneLine(this.#masked(open, close + 1));
  }

  /** Whether a part of an expression may be a secret. */
  holdsSecret(node: Expr): boolean {
    const [start, end] = [startOf(node), endOf(node)];
    return this.#spans.some((span) => span.start <= end && span.end >= start);
  }

  /** The whole text, without what may be a secret. */
  get text(): string {
    return this.#masked(0, this.#source.bytes.length);
  }

  #masked(from: number, to: number): string {
    let text = '';
    let at = from;
    for (const { start, end } of this.#spans) {
      if (end < at || start >= to) continue;
      text += `${this.#source.slice(at, Math.max(at, start))}***`;
      at = Math.min(to, end + 1);
    }
    return text + this.#source.slice(at, to);
  }
}

/** Blanks and line ends as one blank, except those in strings. */
function onOneLine(text: string): string {
  return text.replace(/("(?:[^"\\]|\\.)*"|`[^`]*`)|\s+/g, (_, literal: string | undefined) => literal ?? ' ');
}
