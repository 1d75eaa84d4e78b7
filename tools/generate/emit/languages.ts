import { GENERATED, quote } from './text';

/** `languages.json` as it lies in the file: which arguments hold texts of other languages, by component or definition. */
export interface LanguagesFile {
  readonly [owner: string]: readonly { readonly language: string; readonly [member: string]: unknown }[];
}

/** `languages.gen.ts`: the same for run time, one JSON text for each owner. */
export function emitLanguages(languages: LanguagesFile): string {
  return `${GENERATED}
/** Arguments with texts of other languages, as lib/facts/language-uses.ts describes them. */
export const languages: { readonly [owner: string]: string } = {
${Object.keys(languages)
  .sort()
  .map((owner) => `  ${quote(owner)}: ${quote(JSON.stringify(languages[owner]))},\n`)
  .join('')}};
`;
}
