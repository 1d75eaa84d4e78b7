import { isIdentifier } from './characters';
import { ExpressionUnparser } from './expression-unparser';
import { parse } from './parse';
import { quote } from './quote';
import { type Block, type CommentGroup, NO_OFFSET, type Statement } from './tree';

/** Where the parts of a block's head are. */
type Head = Pick<Block, 'nameStart' | 'labelStart' | 'open'>;

/**
 * Writes trees that have no positions as text, the first stage of printing: decides what goes on which line, leaves indentation and
 * alignment to the formatter. What it returns are the trees with their positions in its text.
 */
export class Unparser extends ExpressionUnparser {
  readonly #comments: CommentGroup[] = [];

  /** The comments of the text. Those of nodes are found in it. */
  get comments(): readonly CommentGroup[] {
    return this.hasComments ? parse(this.text).file.comments : this.#comments;
  }

  /** Notes comments of a text that is written as it is. */
  note(comments: readonly CommentGroup[]): void {
    for (const group of comments) this.#comments.push(group);
  }

  /** Writes statements, a line feed behind each. @param comments what stands above statements */
  statements(statements: readonly Statement[], comments?: ReadonlyMap<Statement, string>): Statement[] {
    return statements.map((statement, i) => {
      this.#beforeStatement(comments?.get(statement), statements[i - 1]);
      this.commentLines(statement.comments?.above);
      const placed = this.#statement(statement, comments);
      this.commentBehind(statement.comments?.behind);
      this.lineFeed();
      return placed;
    });
  }

  /** Writes a block with a body of its own making: `body` writes all between the line of the `{` and that of the `}`. */
  block(block: Block, body: () => readonly Statement[]): Block {
    this.commentLines(block.comments?.above);
    const head = this.#head(block);
    this.commentBehind(block.comments?.inside);
    this.lineFeed();
    const statements = body();
    this.commentLines(block.comments?.last);
    const placed = this.placed(block, blockOf(block, head, statements, this.write('}')));
    this.commentBehind(block.comments?.behind);
    return placed;
  }

  /** Writes a comment, each line behind `// `, and a line feed. */
  comment(lines: readonly string[]): void {
    this.#comments.push(
      lines.map((line) => {
        const text = `// ${writableComment(line)}`.trimEnd();
        const start = this.write(text);
        this.lineFeed();
        return { text, start };
      }),
    );
  }

  /** Writes a text as it is. */
  raw(text: string): void {
    this.write(text);
  }

  #beforeStatement(comment: string | undefined, previous: Statement | undefined): void {
    // Formatting sets blocks off from what stands above them; attributes and comments are set off from blocks here.
    if (previous !== undefined && (comment !== undefined || previous.kind === 'block')) this.lineFeed();
    if (comment !== undefined) this.comment(comment.split(/\r\n|\r|\n/));
  }

  #statement(statement: Statement, comments: ReadonlyMap<Statement, string> | undefined): Statement {
    switch (statement.kind) {
      case 'attribute': {
        const { kind, name } = statement;
        const nameStart = this.name(name, 'attribute name');
        this.write(' = ');
        return this.placed(statement, { kind, name, nameStart, value: this.expression(statement.value) });
      }
      case 'block':
        return this.#block(statement, comments);
      default: {
        const start = this.unparsed();
        return { kind: 'bad-statement', start, end: start };
      }
    }
  }

  #block(block: Block, comments: ReadonlyMap<Statement, string> | undefined): Block {
    const head = this.#head(block);
    this.commentBehind(block.comments?.inside);
    if (block.body.length === 0 && block.comments?.last === undefined) {
      if (block.comments?.inside === undefined) this.write(' ');
      else this.lineFeed();
      return this.placed(block, blockOf(block, head, [], this.write('}')));
    }
    const body: Statement[] = [];
    this.depth++;
    let previous: Statement | undefined;
    for (const statement of this.enter(block.body)) {
      this.lineFeed();
      this.#beforeStatement(comments?.get(statement), previous);
      if (previous?.kind === 'attribute' && statement.kind === 'block' && statement.comments?.above) this.lineFeed();
      this.commentLines(statement.comments?.above);
      body.push(this.#statement(statement, comments));
      this.commentBehind(statement.comments?.behind);
      previous = statement;
    }
    this.leave();
    this.depth--;
    this.lineFeed();
    this.commentLines(block.comments?.last);
    return this.placed(block, blockOf(block, head, body, this.write('}')));
  }

  #head({ name, label }: Block): Head {
    if (!name.split('.').every(isIdentifier)) {
      this.problem(`block name ${quote(name)} is not made of identifiers`);
    }
    if (label !== undefined && !isIdentifier(label)) {
      this.problem(`label ${quote(label)} of block ${name} is not an identifier`);
    }
    const nameStart = this.write(name);
    this.write(' ');
    if (label === undefined) return { nameStart, labelStart: NO_OFFSET, open: this.write('{') };
    const labelStart = this.write(quote(label));
    this.write(' ');
    return { nameStart, labelStart, open: this.write('{') };
  }
}

function blockOf({ kind, name, label }: Block, head: Head, body: readonly Statement[], close: number): Block {
  const { nameStart, labelStart, open } = head;
  return label === undefined
    ? { kind, name, nameStart, labelStart, body, open, close }
    : { kind, name, nameStart, label, labelStart, body, open, close };
}

/** A comment's text without what is illegal even there. */
function writableComment(text: string): string {
  return text.replace(/[\0\ufeff\p{Cs}]/gu, '\ufffd');
}
