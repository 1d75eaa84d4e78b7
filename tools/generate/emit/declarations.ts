import type { Declaration, InterfaceModel } from '../model';
import { comment } from './text';

/** An interface or a union of types. */
export function emitDeclaration(declaration: Declaration): string {
  if (declaration.kind === 'union') {
    const types = declaration.types.map((type) => `\n  | ${type}`).join('');
    return `${comment(declaration.doc)}export type ${declaration.name} =${types};\n`;
  }
  const base = declaration.base ? ` extends ${declaration.base}` : '';
  return `${comment(declaration.doc)}export interface ${declaration.name}${base} {${membersText(declaration)}}\n`;
}

function membersText({ members }: InterfaceModel): string {
  const lines = members.map(
    ({ name, type, optional, doc }) => `${comment(doc, '  ')}  readonly ${name}${optional ? '?' : ''}: ${type};\n`,
  );
  return lines.length > 0 ? `\n${lines.join('')}` : '';
}
