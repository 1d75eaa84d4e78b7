import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ManifestTree } from '../../diff';
import { CommandError } from '../command-line/command-error';
import { systemErrorText } from '../command-line/system-error';
import { isComparable, nameOfFile, type TextFile, treeOf } from './documents';
import { filesOfRevision } from './git-revision';

/** The word that stands for the cluster instead of files. */
export const CLUSTER = 'cluster';

/**
 * What is to be compared: a folder with all folders in it, a file, `-` for standard input, or a folder or file of a git revision
 * (`HEAD:dist`).
 * @param except a folder in it that is left out
 * @param edited what is compared in the place of a file's text
 * @throws CommandError where there is no such thing, or it can't be read
 */
export function readTree(
  source: string,
  stdin: () => Uint8Array,
  except?: string,
  edited = (text: string): string => text,
): ManifestTree {
  const files = filesOf(source, stdin)
    .filter(({ name }) => !name.startsWith(`${except}/`))
    .map(({ name, text }) => ({ name, text: edited(text) }));
  return treeOf(files, source === '-' ? 'standard input' : source);
}

function filesOf(source: string, stdin: () => Uint8Array): readonly TextFile[] {
  try {
    if (source === '-') return [{ name: 'standard input', text: Buffer.from(stdin()).toString('utf8') }];
    const stat = statSync(source, { throwIfNoEntry: false });
    if (stat?.isDirectory()) return filesOfFolder(source, '');
    if (stat !== undefined) return [{ name: nameOfFile(source), text: readFileSync(source, 'utf8') }];
  } catch (error) {
    const text = systemErrorText(error);
    if (text === undefined) throw error;
    throw new CommandError(text.includes(source) ? text : `${source}: ${text}`);
  }
  const files = filesOfRevision(source);
  if (files === undefined) {
    throw new CommandError(
      `${source}: no such file or folder (a folder of a git revision is written REVISION:FOLDER, the cluster "${CLUSTER}")`,
    );
  }
  return files;
}

/** Files of manifests in a folder and those within, in order of name; nothing hidden, and no installed packages. */
function filesOfFolder(folder: string, prefix: string): readonly TextFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry): readonly TextFile[] => {
      const path = join(folder, entry.name);
      const isFolder = entry.isDirectory();
      if (isFolder) return filesOfFolder(path, `${prefix}${entry.name}/`);
      if (!isComparable(entry.name) || !statSync(path).isFile()) return [];
      return [{ name: `${prefix}${entry.name}`, text: readFileSync(path, 'utf8') }];
    });
}
