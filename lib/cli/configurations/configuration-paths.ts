import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { NamedSource } from '../../analysis';
import { systemErrorText } from '../command-line/system-error';

/** A configuration to read: a file, or the files of a folder. */
export interface ConfigurationInput {
  /** As given. */
  readonly path: string;
  /** Reads the files, named as in messages. @throws PathError */
  read(): readonly NamedSource[];
}

const EXPECTED = 'a file, a folder with *.alloy files, or - for standard input';

/** Something that can't be read, in the words of the system. */
export class PathError extends Error {
  public override readonly name = 'PathError';

  /** @param expected what should have been there, where nothing is */
  constructor(
    message: string,
    public readonly expected?: string,
  ) {
    super(message);
  }
}

/**
 * The configurations that arguments name. `-` is standard input; a folder is the files in it that end in `.alloy`, not those of folders
 * in it.
 * @throws PathError where a path leads nowhere
 */
export function configurationsAt(paths: readonly string[], stdin: () => Uint8Array): readonly ConfigurationInput[] {
  return paths.map((path) => {
    if (path === '-') return { path: '<stdin>', read: () => [{ name: '<stdin>', text: readable('<stdin>', stdin) }] };
    const stat = readable(path, () => statSync(path, { throwIfNoEntry: false }));
    if (stat === undefined) throw new PathError(`stat ${path}: no such file or directory`, EXPECTED);
    return stat.isDirectory()
      ? { path, read: () => readable(path, () => readFolder(path)) }
      : { path, read: () => [{ name: path, text: readable(path, () => readFileSync(path)) }] };
  });
}

/** Likewise; reading a folder without configuration is an error, too. */
export function filledConfigurationsAt(
  paths: readonly string[],
  stdin: () => Uint8Array,
): readonly ConfigurationInput[] {
  return configurationsAt(paths, stdin).map(({ path, read }) => ({
    path,
    read: () => {
      const sources = read();
      if (sources.length === 0) throw new PathError(`${path}: there is no *.alloy file in this folder`, EXPECTED);
      return sources;
    },
  }));
}

/** What is wrong with a path, and what was expected where nothing is there. */
export function pathErrorText({ message, expected }: PathError): string {
  return expected === undefined ? message : `${message}; expected ${expected}`;
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

function readFolder(folder: string): readonly NamedSource[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.alloy'))
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())
    .map((name) => ({ name, text: readFileSync(name) }));
}
