import { type Document, isMap, isScalar, LineCounter, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { wrongProp } from '../config';
import { type Diagnostic, Source } from '../syntax';

/** A text of YAML, and where in it its nodes are. */
export class YamlSource {
  readonly source: Source;
  readonly document: Document.Parsed;
  /** What isn't YAML. */
  readonly problems: readonly Diagnostic[];
  readonly #text: string;

  constructor(name: string, text: string) {
    this.#text = text;
    this.source = new Source(name, text);
    this.document = parseDocument(text, { lineCounter: new LineCounter(), prettyErrors: false });
    this.problems = [...this.document.errors, ...this.document.warnings].map(({ message, pos }) =>
      this.#diagnostic(pos[0], Math.max(pos[0], pos[1] - 1), message.replace(/\s+/g, ' ')),
    );
  }

  /** Something wrong with a node; with the beginning of the text, where there is none. */
  problem(node: Node | undefined, message: string, hint?: string): Diagnostic {
    const [start = 0, end = start] = node?.range ?? [];
    // A mapping or list is shown by its first line.
    const line = this.#text.indexOf('\n', start);
    const last = Math.min(end, line < 0 ? end : line);
    return this.#diagnostic(start, Math.max(start, last - 1), message, hint);
  }

  /** The node of a path; the innermost around it that is there, and of a name in a mapping, the name. */
  nodeAt(path: readonly (string | number)[]): Node | undefined {
    let node = this.document.contents as Node | undefined;
    let found = node;
    for (const [index, step] of path.entries()) {
      if (isMap(node)) {
        const pair = pairsOf(node).find(([key]) => key === step);
        if (pair === undefined) return found;
        const [, keyNode, value] = pair;
        node = value;
        found = index === path.length - 1 ? keyNode : (value ?? keyNode);
      } else {
        node = this.document.getIn(path.slice(0, index + 1), true) as Node | undefined;
        if (node === undefined) return found;
        found = node;
      }
    }
    return found;
  }

  /** The value of a path. */
  valueAt(path: readonly (string | number)[]): Node | undefined {
    return (this.document.getIn(path, true) as Node | undefined) ?? this.nodeAt(path);
  }

  #diagnostic(start: number, end: number, message: string, hint?: string): Diagnostic {
    const range = this.source.range(this.#bytes(start), this.#bytes(end));
    const { name: file } = this.source;
    const { line, column } = range.start;
    const { code, severity } = wrongProp;
    return { code, severity, message, file, line, column, range, ...(hint === undefined ? {} : { hint }) };
  }

  /** The offset in bytes of an offset in the text. */
  #bytes(offset: number): number {
    return this.source.ascii ? offset : Buffer.byteLength(this.#text.slice(0, offset));
  }
}

/** The entries of a mapping: name, the node of the name, the value. */
export function pairsOf(map: YAMLMap): readonly (readonly [string, Node, Node | undefined])[] {
  return map.items.map(({ key, value }: Pair) => [
    String(isScalar(key) ? key.value : key),
    key as Node,
    (value ?? undefined) as Node | undefined,
  ]);
}
