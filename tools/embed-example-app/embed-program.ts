import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A TypeScript module with the text of each JavaScript file of a folder, by name. */
export function embedProgram(folder: string): string {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .sort();
  const entries = names.map(
    (name) => `  ${JSON.stringify(name)}: ${JSON.stringify(readFileSync(join(folder, name), 'utf8'))},\n`,
  );
  return [
    '// Generated from example-app/ by tools/embed-example-app (npm run generate). Do not edit.\n',
    '/** The files of the example application, by name. */\n',
    `export const PROGRAM: Readonly<Record<string, string>> = {\n${entries.join('')}};\n`,
  ].join('');
}
