import { parseSync } from '@swc/core';

/** The codes of diagnostics that a program in TypeScript has as literals. */
export interface CodesInSource {
  /** What is given to something named `code`, compared with it, or in its type. A template has `…` for what it holds. */
  readonly named: readonly string[];
  /** Those that are documented there: of objects with a `description`. */
  readonly documented: readonly string[];
}

/** A node of the syntax tree, as far as it's asked for: what it is, and what is in it. */
interface SyntaxNode {
  readonly type: string;
  readonly [part: string]: unknown;
}

/** Finds the codes of a program. What has capitals is no code of ours: `ENOENT`, `ERR_ASSERTION`. */
export function codesInSource(program: string): CodesInSource {
  const named: string[] = [];
  const documented: string[] = [];
  for (const node of nodesIn(parseSync(program, { syntax: 'typescript', target: 'es2022' }))) {
    named.push(...partsAboutCode(node).flatMap(literalsIn));
    if (node.type !== 'ObjectExpression') continue;
    const properties = partsOf(node['properties']);
    if (!properties.some((property) => isCode(property['key'], 'description'))) continue;
    documented.push(...properties.filter(({ key }) => isCode(key)).flatMap(literalsIn));
  }
  return { named: named.filter(isOurs), documented: documented.filter(isOurs) };
}

/** The parts of a node in which the literals are codes. */
function partsAboutCode(node: SyntaxNode): readonly SyntaxNode[] {
  switch (node.type) {
    case 'BinaryExpression':
    case 'AssignmentPattern':
    case 'AssignmentExpression':
      return [node['left'], node['right']].some((side) => isCode(side)) ? partsOf([node['left'], node['right']]) : [];
    case 'SwitchStatement':
      return isCode(node['discriminant']) ? partsOf(node['cases']).flatMap(({ test }) => partsOf([test])) : [];
    case 'Parameter':
      return isCode(node['pat']) ? partsOf([node['pat']]) : [];
    case 'VariableDeclarator':
      return isCode(node['id']) ? partsOf([node['id'], node['init']]) : [];
    default:
      return isCode(node['key']) ? partsOf([node['value'], node['typeAnnotation']]) : [];
  }
}

/** Whether a node is something with the name. */
function isCode(node: unknown, name = 'code'): boolean {
  if (!isNode(node)) return false;
  return node.type === 'MemberExpression' ? isCode(node['property'], name) : node['value'] === name;
}

function literalsIn(part: SyntaxNode): readonly string[] {
  return [...nodesIn(part)].flatMap((node) => {
    if (node.type === 'StringLiteral') return [String(node['value'])];
    if (node.type !== 'TemplateLiteral') return [];
    return [
      partsOf(node['quasis'])
        .map(({ raw }) => raw)
        .join('…'),
    ];
  });
}

function isOurs(code: string): boolean {
  return /[a-z]/.test(code) && !/[A-Z]/.test(code);
}

function* nodesIn(part: unknown): Generator<SyntaxNode> {
  if (isNode(part)) {
    // `Diagnostic['code']` names a member of a type.
    if (part.type === 'TsIndexedAccessType') return;
    yield part;
  }
  for (const inner of Array.isArray(part)
    ? part
    : typeof part === 'object' && part !== null
      ? Object.values(part)
      : []) {
    yield* nodesIn(inner);
  }
}

function partsOf(parts: unknown): readonly SyntaxNode[] {
  return (Array.isArray(parts) ? parts : []).filter(isNode);
}

function isNode(part: unknown): part is SyntaxNode {
  return typeof part === 'object' && part !== null && 'type' in part && typeof part.type === 'string';
}
