import { DiagnosticsError } from './diagnostic';
import type { TokenPlaces } from './emitter';
import type { GivenNodes } from './expression-unparser';
import { printParsed } from './format';
import { parse } from './parse';
import { expectWritable } from './print';
import { relocate } from './relocate';
import { Source } from './source';
import type { Block, CommentGroup, Expr, File, Statement } from './tree';
import { Unparser } from './unparser';
import { byteLength } from './utf8';

/** What a document is printed from: in the order of the text, each set off by a blank line. */
export type DocumentPart = CommentPart | StatementsPart | ModulePart | TextPart;

/** A comment that stands by itself. */
export interface CommentPart {
  readonly kind: 'comment';
  /** Its lines, without their marks. */
  readonly lines: readonly string[];
}

/** Statements that a program made, printed as `print` does. */
export interface StatementsPart {
  readonly kind: 'statements';
  readonly statements: readonly Statement[];
}

/** A block whose body goes on with parts behind its own statements. */
export interface ModulePart {
  readonly kind: 'module';
  readonly block: Block;
  readonly parts: readonly DocumentPart[];
}

/** A text that parses. It is printed as it is, within a module as formatting makes it; so it has to be formatted. */
export interface TextPart {
  readonly kind: 'text';
  readonly text: string;
}

/** A text that was printed, with its tree: what parsing the text would give. */
export class PrintedDocument {
  readonly #placed = new Map<Statement, Statement>();
  readonly #given: GivenNodes;

  /** @internal */
  constructor(
    readonly source: Source,
    readonly file: File,
    given: GivenNodes,
  ) {
    this.#given = given;
    for (const [placed, node] of given) {
      if (isStatement(node)) this.#placed.set(node, placed as Statement);
    }
  }

  get text(): string {
    return this.source.text;
  }

  /** The statement of the document that was printed from a given one. Where that was given several times: the last of them. */
  placeOf<Given extends Statement>(given: Given): Given | undefined {
    return this.#placed.get(given) as Given | undefined;
  }

  /** The expression that an expression of the document was printed from; nothing for one of a text, and for parentheses that had to be added. */
  givenFor(placed: Expr): Expr | undefined {
    return this.#given.get(placed) as Expr | undefined;
  }
}

/**
 * Prints a whole document: what programs made and texts that they were given, with the positions of it all.
 *
 * @param filename name of the document in positions
 * @throws DiagnosticsError if a tree holds what no text can say (see `print`), or a text doesn't parse
 */
export function printDocument(parts: readonly DocumentPart[], filename: string): PrintedDocument {
  const document = new DocumentPrinter();
  for (const part of parts) document.add(part);
  return document.finish(filename);
}

class DocumentPrinter {
  readonly #texts: string[] = [];
  #offset = 0;
  readonly #body: Statement[] = [];
  readonly #comments: CommentGroup[] = [];
  readonly #given: GivenNodes = new Map();

  add(part: DocumentPart): void {
    if (part.kind === 'text') {
      const { file } = parsed(part.text);
      this.#append(part.text, file, (offset) => offset);
      return;
    }
    const unparser = new Unparser({ given: this.#given });
    const body = unparsePart(part, unparser);
    const { comments } = unparser;
    expectWritable(unparser);
    const places: TokenPlaces = new Uint32Array(unparser.offset);
    const text = printParsed({ body, comments }, new Source('', unparser.text), places).trimEnd();
    // Formatting breaks some texts that it doesn't leave as they are.
    if (holdsText(part)) parsed(text);
    this.#append(text, { body, comments }, (offset) => places[offset]!);
  }

  finish(filename: string): PrintedDocument {
    const file: File = { kind: 'file', name: filename, body: this.#body, comments: this.#comments };
    return new PrintedDocument(new Source(filename, `${this.#texts.join('\n\n')}\n`), file, this.#given);
  }

  /** @param to place in the text of what the tree has at an offset */
  #append(text: string, { body, comments }: Pick<File, 'body' | 'comments'>, to: (offset: number) => number): void {
    if (text === '') return;
    const start = this.#texts.length === 0 ? 0 : this.#offset + 2;
    relocate(body, comments, (offset) => start + to(offset));
    this.#texts.push(text);
    this.#offset = start + byteLength(text);
    for (const statement of body) this.#body.push(statement);
    for (const group of comments) this.#comments.push(group);
  }
}

/** Writes a part and the line feed that ends it. */
function unparsePart(part: DocumentPart, unparser: Unparser): Statement[] {
  switch (part.kind) {
    case 'comment':
      unparser.comment(part.lines);
      return [];
    case 'statements':
      return unparser.statements(part.statements);
    case 'text':
      return unparseText(part.text, unparser);
    case 'module':
      return [unparseModule(part, unparser)];
  }
}

function unparseText(text: string, unparser: Unparser): Statement[] {
  const { file } = parsed(text);
  const start = unparser.offset;
  relocate(file.body, file.comments, (offset) => start + offset);
  unparser.note(file.comments);
  unparser.raw(text);
  unparser.lineFeed();
  return [...file.body];
}

function unparseModule({ block, parts }: ModulePart, unparser: Unparser): Block {
  return unparser.block(block, () => {
    const body = unparser.statements(block.body);
    if (body.length > 0) unparser.lineFeed();
    parts.forEach((part, i) => {
      if (i > 0) unparser.lineFeed();
      body.push(...unparsePart(part, unparser));
    });
    unparser.lineFeed();
    return body;
  });
}

function parsed(text: string) {
  const result = parse(text);
  if (result.diagnostics.length > 0) throw new DiagnosticsError(result.diagnostics);
  return result;
}

function holdsText(part: DocumentPart): boolean {
  return part.kind === 'text' || (part.kind === 'module' && part.parts.some(holdsText));
}

function isStatement(node: Statement | Expr): node is Statement {
  return node.kind === 'attribute' || node.kind === 'block' || node.kind === 'bad-statement';
}
