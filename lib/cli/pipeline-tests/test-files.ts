import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { ReadFile } from '../../simulate';
import { CommandError } from '../command-line/command-error';
import { systemErrorText } from '../command-line/system-error';

const named = /(?:^|\.)test\.ya?ml$/;

/**
 * The test files that a path stands for: a file itself, or all `*.test.yaml` and `test.yaml` in a folder and the folders within, in order of
 * their paths; nothing hidden, and no installed packages.
 * @throws CommandError where there is none
 */
export function testFilesAt(path: string): readonly string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined)
    throw new CommandError(`${path}: no such file or directory; expected a test or a folder with tests`);
  if (!stat.isDirectory()) return [path];
  const files = testFilesIn(path);
  if (files.length === 0) {
    throw new CommandError(`${path}: there is no *.test.yaml or test.yaml in this folder, nor in those within`);
  }
  return files.sort();
}

function testFilesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return testFilesIn(path);
      return named.test(entry.name) ? [path] : [];
    });
}

/** The text of a file. @throws CommandError where it can't be read */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const text = systemErrorText(error);
    if (text === undefined) throw error;
    throw new CommandError(text.includes(path) ? text : `${path}: ${text}`);
  }
}

/** Reads what a test names: beside the test file, or in one of the folders above, the nearest first. */
export function readerBeside(file: string): ReadFile {
  return (path) => {
    if (isAbsolute(path)) return readIfThere(path);
    for (let folder = resolve(dirname(file)); ; folder = dirname(folder)) {
      const text = readIfThere(join(folder, path));
      if (text !== undefined || folder === dirname(folder)) return text;
    }
  };
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) && statSync(path).isFile() ? readFileSync(path, 'utf8') : undefined;
}
