import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from '../command-line/command-error';

/**
 * The files of Alloy configuration that a path stands for: a file itself, or all `*.alloy` files in a folder and the folders within, in
 * order of their paths; nothing hidden, no installed packages, and no linked folders.
 * @throws CommandError where a folder has none, the error of the system where the path can't be read
 */
export function alloyFilesAt(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  const files = alloyFilesIn(path);
  if (files.length === 0)
    throw new CommandError(`${path}: there is no *.alloy file in this folder, nor in those within`);
  return files.sort();
}

function alloyFilesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return alloyFilesIn(path);
      return entry.name.endsWith('.alloy') && statSync(path).isFile() ? [path] : [];
    });
}
