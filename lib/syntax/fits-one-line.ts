import { quote } from './quote';
import type { Expr, Field } from './tree';
import { characterCount } from './utf8';

/**
 * Whether an expression reads well on one line: it fits into `room` characters, holds no text of several lines, no list of several
 * objects, and no object of several fields or with a structure in it.
 *
 * @param fields most fields that the expression itself may have, if it is an object
 */
export function fitsOneLine(expression: Expr, room: number, fields = 1): boolean {
  const inner = expression.kind === 'array' ? Number.POSITIVE_INFINITY : fields;
  return roomBehind(expression, room, fields, inner) >= 0;
}

/**
 * The room that an expression leaves; less than 0 if it doesn't fit. Every node takes some room, so this looks at no more nodes than
 * there is room, however large the expression.
 *
 * @param fields most fields that an object may have here
 * @param inner most fields that an object may have as an element of a list here
 */
function roomBehind(node: Expr, room: number, fields: number, inner = Math.min(fields, 1)): number {
  if (node.comments?.inside !== undefined || node.comments?.last !== undefined) return -1;
  if (partsOf(node).some(({ comments }) => comments !== undefined)) return -1;
  switch (node.kind) {
    case 'identifier':
      return room - node.name.length;
    case 'literal':
      return node.text.length > room || node.text.includes('\n') ? -1 : room - characterCount(node.text);
    case 'array': {
      const { elements } = node;
      const left = room - 2 * Math.max(1, elements.length);
      if (left < 0 || (elements.length > 0 && fields === 0)) return -1;
      if (elements.length > 1 && elements.some(isObject)) return -1;
      return roomBehindAll(elements, left, inner);
    }
    case 'object': {
      let left = room - 2;
      if (node.fields.length > fields || 5 * node.fields.length > left) return -1;
      for (const { name, quoted } of node.fields) left -= (quoted ? quote(name).length : name.length) + 5;
      for (const { value } of node.fields.toReversed()) {
        if (left < 0) return left;
        left = roomBehind(value, left, 0);
      }
      return left;
    }
    case 'call': {
      const left = roomBehindAll(node.args, room - 2 * Math.max(1, node.args.length), Math.min(1, fields));
      return left < 0 ? left : roomBehind(node.callee, left, fields);
    }
    case 'access':
      return roomBehindAll([node.value], room - node.name.length - 1, fields);
    case 'index':
      return roomBehindAll([node.value, node.index], room - 2, fields);
    case 'unary':
      return roomBehindAll([node.operand], room - 1, fields);
    case 'binary':
      return roomBehindAll([node.left, node.right], room - node.operator.length - 2, fields);
    case 'paren':
      return roomBehindAll([node.inner], room - 2, fields);
    case 'bad-expression':
      return -1;
  }
}

function roomBehindAll(nodes: readonly Expr[], room: number, fields: number): number {
  let left = room;
  for (let i = nodes.length - 1; i >= 0 && left >= 0; i--) left = roomBehind(nodes[i]!, left, fields);
  return left;
}

/** What stands in brackets, each of which may have comments of its own. */
function partsOf(node: Expr): readonly (Expr | Field)[] {
  return node.kind === 'array'
    ? node.elements
    : node.kind === 'object'
      ? node.fields
      : node.kind === 'call'
        ? node.args
        : none;
}

const none: readonly Expr[] = [];

function isObject(node: Expr): boolean {
  return node.kind === 'object' && node.fields.length > 0;
}

/** Whether an expression is a list or an object with something in it. */
export function isStructured(node: Expr): boolean {
  return (node.kind === 'array' && node.elements.length > 0) || (node.kind === 'object' && node.fields.length > 0);
}
