import { type Descriptions, EXAMPLE } from '../descriptions';
import { GENERATED, quote } from './text';

/** Files of descriptions whose members stand in a configuration. */
const FOLDERS = ['components/', 'config-blocks/', 'definitions/'];

/**
 * `descriptions.gen.ts`: what arguments and blocks are for, one JSON text for each component, configuration block and definition, by the names on the
 * way; what it is for itself by the empty one.
 */
export function emitDescriptions(descriptions: Descriptions, summaries: { readonly [name: string]: string }): string {
  const rows = Object.entries(descriptions).flatMap(([file, texts]) => {
    const folder = FOLDERS.find((one) => file.startsWith(one));
    if (folder === undefined) return [];
    const owner = file.slice(folder.length);
    const summary = summaries[owner];
    const members = Object.entries(texts).filter(([id]) => id !== EXAMPLE && !id.startsWith('export:'));
    const packed = { ...(summary === undefined ? {} : { '': summary }), ...Object.fromEntries(members) };
    return [[owner, JSON.stringify(packed)] as const];
  });
  return `${GENERATED}
/** What arguments and blocks are for. */
export const descriptions: { readonly [owner: string]: string } = {
${rows.map(([owner, text]) => `  ${quote(owner)}: ${quote(text)},\n`).join('')}};
`;
}
