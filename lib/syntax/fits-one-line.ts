import { quote } from './quote';
import type { Expr } from './tree';
import { characterCount } from './utf8';

interface Entry {
  readonly node: Expr;
  /** Most fields that an object may have here. */
  readonly fields: number;
}

/**
 * Whether an expression reads well on one line: it fits into `room` characters, holds no text of several lines, no list of several
 * objects, and no object of several fields or with a structure in it.
 *
 * @param fields most fields that the expression itself may have, if it is an object
 */
export function fitsOneLine(root: Expr, room: number, fields = 1): boolean {
  const stack: Entry[] = [{ node: root, fields }];
  let left = room;
  // Every node takes some room, so this looks at no more nodes than there is room, however large the expression.
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const { node } = entry;
    switch (node.kind) {
      case 'identifier':
        left -= node.name.length;
        break;
      case 'literal':
        if (node.text.length > left || node.text.includes('\n')) return false;
        left -= characterCount(node.text);
        break;
      case 'array':
        left -= 2 * Math.max(1, node.elements.length);
        if (left < 0 || (node.elements.length > 0 && entry.fields === 0)) return false;
        if (node.elements.length > 1 && node.elements.some(isObject)) return false;
        pushAll(stack, node.elements, entry.fields === 0 ? 0 : node === root ? Number.POSITIVE_INFINITY : 1);
        break;
      case 'object':
        left -= 2;
        if (node.fields.length > entry.fields || 5 * node.fields.length > left) return false;
        for (const { name, quoted, value } of node.fields) {
          left -= (quoted ? quote(name).length : name.length) + 5;
          stack.push({ node: value, fields: 0 });
        }
        break;
      case 'call':
        left -= 2 * Math.max(1, node.args.length);
        if (left < 0) return false;
        stack.push({ node: node.callee, fields: entry.fields });
        pushAll(stack, node.args, Math.min(1, entry.fields));
        break;
      case 'access':
        left -= node.name.length + 1;
        stack.push({ node: node.value, fields: entry.fields });
        break;
      case 'index':
        left -= 2;
        stack.push({ node: node.value, fields: entry.fields }, { node: node.index, fields: entry.fields });
        break;
      case 'unary':
        left -= 1;
        stack.push({ node: node.operand, fields: entry.fields });
        break;
      case 'binary':
        left -= node.operator.length + 2;
        stack.push({ node: node.left, fields: entry.fields }, { node: node.right, fields: entry.fields });
        break;
      case 'paren':
        left -= 2;
        stack.push({ node: node.inner, fields: entry.fields });
        break;
      case 'bad-expression':
        return false;
    }
    if (left < 0) return false;
  }
  return true;
}

function isObject(node: Expr): boolean {
  return node.kind === 'object' && node.fields.length > 0;
}

/** Whether an expression is a list or an object with something in it. */
export function isStructured(node: Expr): boolean {
  return (node.kind === 'array' && node.elements.length > 0) || (node.kind === 'object' && node.fields.length > 0);
}

function pushAll(stack: Entry[], nodes: readonly Expr[], fields: number): void {
  for (const node of nodes) stack.push({ node, fields });
}
