import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What differs between generated files and those of a folder, one line a file, sorted: `changed`, `missing` or `left over`. */
export function differences(folder: string, files: ReadonlyMap<string, string>): string[] {
  const there = readdirSync(folder).filter((name) => name.endsWith('.gen.ts'));
  const lines = there.filter((name) => !files.has(name)).map((name) => `${join(folder, name)}: left over`);
  for (const [name, text] of files) {
    const path = join(folder, name);
    if (!existsSync(path)) {
      lines.push(`${path}: missing`);
    } else if (readFileSync(path, 'utf8') !== text) {
      lines.push(`${path}: changed`);
    }
  }
  return lines.sort();
}

/** Makes a folder's generated files those given, and says what that changed. Other files stay. */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): string[] {
  const changed = differences(folder, files);
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.gen.ts') && !files.has(name)) {
      rmSync(join(folder, name));
    }
  }
  for (const [name, text] of files) {
    writeFileSync(join(folder, name), text);
  }
  return changed;
}
