import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { GENERATED } from './emit/text';

/**
 * What differs between generated files, by their paths in a folder, and those that are there, at any depth: one line a file,
 * sorted: `changed`, `missing` or `left over`.
 */
export function differences(
  folder: string,
  files: ReadonlyMap<string, string>,
  isGenerated: IsGenerated = isGeneratedCode,
): string[] {
  const lines = generatedIn(folder, isGenerated)
    .filter((path) => !files.has(path))
    .map((path) => `${join(folder, path)}: left over`);
  for (const [path, text] of files) {
    const file = join(folder, path);
    if (!existsSync(file)) {
      lines.push(`${file}: missing`);
    } else if (readFileSync(file, 'utf8') !== text) {
      lines.push(`${file}: changed`);
    }
  }
  return lines.sort();
}

/** Makes a folder's generated files those given, and says what that changed. Other files stay. */
export function writeFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
  isGenerated: IsGenerated = isGeneratedCode,
): string[] {
  const changed = differences(folder, files, isGenerated);
  for (const path of generatedIn(folder, isGenerated)) {
    if (!files.has(path)) {
      rmSync(join(folder, path));
    }
  }
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return changed;
}

/** Whether a file is one of those that are kept up to date, by its path and its text. */
export type IsGenerated = (path: string, text: string) => boolean;

/** Other generators' files have another first line. */
const isGeneratedCode: IsGenerated = (path, text) => path.endsWith('.gen.ts') && text.startsWith(GENERATED);

/** The generated files below a folder, by their paths with `/`. */
function generatedIn(folder: string, isGenerated: IsGenerated): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => isGenerated(path, readFileSync(join(folder, path), 'utf8')));
}
