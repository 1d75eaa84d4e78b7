import { type Comment, type CommentGroup, type Expr, NO_OFFSET, type Statement } from './tree';
import { visit } from './visit';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Moves statements and comments, in place, to where they are in another text.
 * @param to the offset there of what begins at an offset here
 */
export function relocate(
  statements: readonly Statement[],
  comments: readonly CommentGroup[],
  to: (offset: number) => number,
): void {
  visit(statements, (node) => move(node, to));
  for (const comment of comments.flat()) (comment as Mutable<Comment>).start = to(comment.start);
}

function move(node: Mutable<Statement | Expr>, to: (offset: number) => number): void {
  switch (node.kind) {
    case 'attribute':
    case 'access':
      node.nameStart = to(node.nameStart);
      break;
    case 'block':
      node.nameStart = to(node.nameStart);
      // The empty label isn't printed.
      node.labelStart = node.label === undefined ? NO_OFFSET : to(node.labelStart);
      node.open = to(node.open);
      node.close = to(node.close);
      break;
    case 'identifier':
    case 'literal':
      node.start = to(node.start);
      break;
    case 'object':
      for (const field of node.fields) (field as Mutable<typeof field>).nameStart = to(field.nameStart);
      node.open = to(node.open);
      node.close = to(node.close);
      break;
    case 'array':
    case 'index':
    case 'call':
    case 'paren':
      node.open = to(node.open);
      node.close = to(node.close);
      break;
    case 'unary':
    case 'binary':
      node.operatorStart = to(node.operatorStart);
      break;
    case 'bad-statement':
    case 'bad-expression':
      node.start = to(node.start);
      node.end = to(node.end);
      break;
  }
}
