import { type Expr, type File, type Statement, visit } from '../../lib/syntax';

/**
 * A tree as a flat list without positions, every node in front of its children: two trees are the same but for their positions if
 * their outlines are equal. Works for trees of any depth, which comparing the trees themselves would not.
 */
export function outline(root: File | Statement | Expr | readonly Statement[]): string[] {
  const lines: string[] = [];
  const add = (node: Statement | Expr) => lines.push(describe(node));
  if (!('kind' in root)) visit(root, add);
  else if (root.kind !== 'file') visit(root as Expr, add);
  else {
    lines.push(`file ${root.body.length}`);
    visit(root.body, add);
  }
  return lines;
}

function describe(node: Statement | Expr): string {
  switch (node.kind) {
    case 'attribute':
    case 'identifier':
    case 'access':
      return `${node.kind} ${node.name}`;
    case 'block':
      return `block ${node.name} ${JSON.stringify(node.label)} ${node.body.length}`;
    case 'literal':
      return `${node.type} ${node.text}`;
    case 'array':
      return `array ${node.elements.length}`;
    case 'object':
      return `object ${node.fields.map(({ name, quoted }) => (quoted ? JSON.stringify(name) : name)).join(' ')}`;
    case 'call':
      return `call ${node.args.length}`;
    case 'unary':
    case 'binary':
      return `${node.kind} ${node.operator}`;
    default:
      return node.kind;
  }
}
