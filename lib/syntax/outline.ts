import type { Expr, File, Statement } from './tree';

type Node = File | Statement | Expr;

/**
 * A tree as a flat list without positions, every node in front of its children: two trees are the same but for their positions if
 * their outlines are equal. Works for trees of any depth, which comparing the trees themselves would not.
 */
export function outline(root: Node | readonly Statement[]): string[] {
  const lines: string[] = [];
  const stack: Node[] = 'kind' in root ? [root] : root.toReversed();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const [line, children] = describe(node);
    lines.push(line);
    for (let i = children.length - 1; i >= 0; i--) stack.push(children[i]!);
  }
  return lines;
}

function describe(node: Node): [string, readonly Node[]] {
  switch (node.kind) {
    case 'file':
      return [`file ${node.body.length}`, node.body];
    case 'attribute':
      return [`attribute ${node.name}`, [node.value]];
    case 'block':
      return [`block ${node.name} ${JSON.stringify(node.label)} ${node.body.length}`, node.body];
    case 'identifier':
      return [`identifier ${node.name}`, []];
    case 'literal':
      return [`${node.type} ${node.text}`, []];
    case 'array':
      return [`array ${node.elements.length}`, node.elements];
    case 'object': {
      const names = node.fields.map(({ name, quoted }) => (quoted ? JSON.stringify(name) : name));
      return [`object ${names.join(' ')}`, node.fields.map(({ value }) => value)];
    }
    case 'access':
      return [`access ${node.name}`, [node.value]];
    case 'index':
      return ['index', [node.value, node.index]];
    case 'call':
      return [`call ${node.args.length}`, [node.callee, ...node.args]];
    case 'unary':
      return [`unary ${node.operator}`, [node.operand]];
    case 'binary':
      return [`binary ${node.operator}`, [node.left, node.right]];
    case 'paren':
      return ['paren', [node.inner]];
    default:
      return [node.kind, []];
  }
}
