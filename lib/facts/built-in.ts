import { constantNames, functionNames } from './schema';

let names: ReadonlySet<string> | undefined;

/** Whether an identifier is a function of the standard library, or a namespace of it. */
export function isBuiltIn(name: string): boolean {
  names ??= new Set([...functionNames(), ...constantNames()].map((full) => full.split('.')[0]!));
  return names.has(name);
}
