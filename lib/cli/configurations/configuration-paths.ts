import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { NamedSource } from '../../config';
import { systemErrorText } from '../command-line/system-error';

/** A configuration to look at: a file, or the files of a directory. */
export interface Target {
  /** As given, or as found. */
  readonly path: string;
  /** Reads the files, named as in messages. */
  read(): readonly NamedSource[];
}

/** Something that can't be read, in the words of the system. */
export class PathError extends Error {}

/**
 * The configurations that arguments name. `-` is standard input; a directory is the files in it that end in `.alloy`, not those of
 * directories in it; a path that doesn't exist but has `*`, `?` or `**` is a pattern, and each file that it matches is a configuration.
 */
export function targetsOf(paths: readonly string[], stdin: () => Uint8Array): readonly Target[] {
  return paths.flatMap((path) => {
    if (path === '-') return [{ path: '<stdin>', read: () => [{ name: '<stdin>', text: readable('<stdin>', stdin) }] }];
    const stat = readable(path, () => statSync(path, { throwIfNoEntry: false }));
    if (stat?.isDirectory()) return [{ path, read: () => readable(path, () => readDirectory(path)) }];
    if (stat) return [fileTarget(path)];
    const found = /[*?]/.test(path) ? readable(path, () => matchesOf(path)) : [];
    if (found.length === 0) throw new PathError(`stat ${path}: no such file or directory`);
    return found.map(fileTarget);
  });
}

function fileTarget(path: string): Target {
  return { path, read: () => [{ name: path, text: readable(path, () => readFileSync(path)) }] };
}

/** @throws PathError if the system fails to read what is at the path */
function readable<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const text = systemErrorText(error);
    if (text === undefined) throw error;
    throw new PathError(text.includes(path) ? text : `${path}: ${text}`);
  }
}

function readDirectory(folder: string): readonly NamedSource[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.alloy'))
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())
    .map((name) => ({ name, text: readFileSync(name) }));
}

/** Files that a pattern matches, sorted. Links to directories aren't followed. */
function matchesOf(pattern: string): readonly string[] {
  const root = pattern.startsWith('/') ? '/' : '';
  let folders: readonly string[] = [root];
  const segments = pattern.split('/').filter((segment) => segment !== '');
  const last = segments.pop()!;
  for (const segment of segments) {
    folders =
      segment === '**' ? folders.flatMap(withInner) : folders.flatMap((folder) => entriesOf(folder, segment, true));
  }
  const isDeep = last === '**';
  const files = (isDeep ? folders.flatMap(withInner) : folders).flatMap((folder) =>
    entriesOf(folder, isDeep ? '*' : last, false),
  );
  return [...new Set(files)].sort();
}

function withInner(folder: string): readonly string[] {
  const found: string[] = [];
  const open = [folder];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    found.push(next);
    open.push(...entriesOf(next, '*', true));
  }
  return found;
}

/** Files or directories in a directory whose names match; names that start with a dot only if the pattern does. */
function entriesOf(folder: string, pattern: string, directories: boolean): readonly string[] {
  if (pattern === '.' || pattern === '..') return directories ? [`${folder}${pattern}/`] : [];
  const expression = new RegExp(
    `^${pattern
      .replace(/[\\^$.|+()[\]{}]/g, '\\$&')
      .replace(/\*+/g, '.*')
      .replace(/\?/g, '.')}$`,
    's',
  );
  return readdirSync(folder === '' ? '.' : folder, { withFileTypes: true })
    .filter((entry) => (directories ? entry.isDirectory() : entry.isFile()))
    .filter(({ name }) => expression.test(name) && (pattern.startsWith('.') || !name.startsWith('.')))
    .map(({ name }) => (directories ? `${folder}${name}/` : `${folder}${name}`));
}
