import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { GENERATED } from './emit/text';

/**
 * What differs between generated files, by their paths in a folder, and those that are there, at any depth: one line a file,
 * sorted: `changed`, `missing` or `left over`.
 */
export function differences(folder: string, files: ReadonlyMap<string, string>): string[] {
  const lines = generatedIn(folder)
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
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): string[] {
  const changed = differences(folder, files);
  for (const path of generatedIn(folder)) {
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

/** The files below a folder that this generator made, by their paths with `/`. Other generators' files have another first line. */
function generatedIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.gen.ts') && readFileSync(join(folder, path), 'utf8').startsWith(GENERATED));
}
