import type { Expr, Statement } from './tree';
import { byteLength } from './utf8';

/** Offset of the first byte of a node. A chain of any length costs no stack. */
export function startOf(node: Statement | Expr): number {
  let at: Statement | Expr = node;
  for (;;) {
    switch (at.kind) {
      case 'attribute':
      case 'block':
        return at.nameStart;
      case 'identifier':
      case 'literal':
      case 'bad-expression':
      case 'bad-statement':
        return at.start;
      case 'array':
      case 'object':
      case 'paren':
        return at.open;
      case 'unary':
        return at.operatorStart;
      case 'access':
      case 'index':
        at = at.value;
        break;
      case 'call':
        at = at.callee;
        break;
      case 'binary':
        at = at.left;
        break;
    }
  }
}

/** Offset of the last byte of a node. A chain of any length costs no stack. */
export function endOf(node: Statement | Expr): number {
  let at: Statement | Expr = node;
  for (;;) {
    switch (at.kind) {
      case 'attribute':
        at = at.value;
        break;
      case 'identifier':
        return at.start + byteLength(at.name) - 1;
      case 'literal':
        return at.start + byteLength(at.text) - 1;
      case 'access':
        return at.nameStart + byteLength(at.name) - 1;
      case 'block':
      case 'array':
      case 'object':
      case 'paren':
      case 'index':
      case 'call':
        return at.close;
      case 'bad-expression':
      case 'bad-statement':
        return at.end;
      case 'unary':
        at = at.operand;
        break;
      case 'binary':
        at = at.right;
        break;
    }
  }
}
