import type { Doc } from '../model';

/** The first line of every generated file. */
export const GENERATED = '// Generated from schema/ by tools/generate (npm run generate). Do not edit.\n';

/** A text as TypeScript writes it, between single quotes. */
export function quote(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** A doc comment with a line end behind it. */
export function comment({ paragraphs, tags = [] }: Doc, indent = ''): string {
  const blocks = [...paragraphs, tags.join('\n')].filter((block) => block !== '');
  const lines = blocks.join('\n\n').replaceAll('*/', '*\\/').split('\n');
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} *${line && ' '}${line}\n`).join('')}${indent} */\n`;
}

/** The name of a namespace's file, without its ending. */
export function fileOf(namespace: string): string {
  return `${namespace.replaceAll('_', '-')}.gen`;
}
