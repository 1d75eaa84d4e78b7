import { GENERATED } from './text';

/** `template-functions.json` as it lies in the file: how many arguments each function of a Go template takes. */
export interface TemplateFunctionsFile {
  /** Least and most; without a most there is no limit. */
  readonly functions: { readonly [name: string]: readonly [least: number, most?: number] };
}

/** `template-functions.gen.ts`: the functions for run time. */
export function emitTemplateFunctions({ functions }: TemplateFunctionsFile): string {
  return `${GENERATED}
/** How many arguments each function takes, at least and at most. */
export const templateFunctions: { readonly [name: string]: readonly [least: number, most?: number] } = JSON.parse(
  '${JSON.stringify(functions)}',
);
`;
}
