import { GENERATED, quote } from './text';

/** `traits.json` as it lies in the file. */
export interface TraitsFile {
  readonly [component: string]: { readonly [trait: string]: unknown };
}

/** `traits.gen.ts`: one JSON text for each component that has traits. */
export function emitTraits(traits: TraitsFile): string {
  const rows = Object.keys(traits)
    .sort()
    .map((name) => `  ${quote(name)}: ${quote(JSON.stringify(traits[name]))},\n`);
  return `${GENERATED}
export const traits: { readonly [component: string]: string } = {
${rows.join('')}};
`;
}
