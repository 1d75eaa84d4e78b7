import { GENERATED, quote } from './text';

/** `decoding.json` as it lies in the file: what Alloy reads into values of its own types when it reads a configuration. */
export interface DecodingFile {
  /** Capsules that are interfaces: any list or object may stand for one until Alloy runs. */
  readonly interfaces: readonly string[];
  /** Enumerated texts by component, configuration block or definition, and path in it. */
  readonly texts: { readonly [owner: string]: { readonly [path: string]: DecodedText } };
}

export interface DecodedText {
  /** The texts that are read. @default - the attribute's `enum` */
  readonly accepts?: readonly string[];
  readonly ignoreCase?: boolean;
  /** Alloy's message about another text, with `<value>` or `<quoted>` for it. */
  readonly message: string;
  /** Alloy's message about `null`. @default - `null` is accepted */
  readonly nullMessage?: string;
}

/** `decoding.gen.ts`: the texts for run time, one JSON text for each owner. */
export function emitDecoding({ interfaces, texts }: DecodingFile): string {
  return `${GENERATED}
export const interfaces: ReadonlySet<string> = new Set([${interfaces.map(quote).join(', ')}]);

export const texts: { readonly [owner: string]: string } = {
${Object.keys(texts)
  .sort()
  .map((owner) => `  ${quote(owner)}: ${quote(JSON.stringify(texts[owner]))},\n`)
  .join('')}};
`;
}
