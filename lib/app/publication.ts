import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, isAbsolute, join, posix, resolve, sep } from 'node:path';

/** Name of the file in the output folder that lists what an earlier synth wrote there, one name per line. */
export const LIST_FILE = '.cdk8s-alloy';

/** What publishing changed; names are relative to the output folder, with `/`, sorted. */
export interface Published {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
}

/** A file can't have the requested name. */
export class FileNameError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'FileNameError';
  }
}

/**
 * Staged files for an output folder. `add` writes a file to a staging place; only `commit` moves all of them to their final place, so that a failure
 * before it leaves the folder byte for byte as it was. Unchanged files aren't touched.
 *
 * Files of an earlier publication that are no longer written are removed; other files in the folder are left alone. The folder itself lists them
 * (`.cdk8s-alloy`), so that this also works if the folder is committed to git.
 */
export class Publication {
  readonly #folder: string;
  readonly #names = new Map<string, string>();
  readonly #staged: string[] = [];
  readonly #unchanged: string[] = [];
  #staging?: string;
  #madeFolder?: string;

  constructor(folder: string) {
    this.#folder = resolve(folder);
  }

  /**
   * Adds a file.
   * @param name relative to the output folder, with `/` between folders
   * @throws FileNameError if the name leads out of the folder or was added before, ignoring case (which macOS and Windows ignore)
   */
  add(name: string, content: string): void {
    const key = name.toLowerCase();
    if (!isInside(name) || key === LIST_FILE) {
      throw new FileNameError(`"${name}" isn't a name of a file in the output folder`);
    }
    const other = this.#names.get(key);
    if (other !== undefined) {
      const both = other === name ? `"${name}"` : `"${other}" and "${name}"`;
      throw new FileNameError(`two files of the output folder have the same name: ${both}`);
    }
    this.#names.set(key, name);
    if (contentOf(join(this.#folder, name)) === content) {
      this.#unchanged.push(name);
      return;
    }
    const file = join(this.#stagingFolder(), name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    this.#staged.push(name);
  }

  /** Moves all added files to their places and removes those of earlier publications that weren't added now. */
  commit(): Published {
    const names = [...this.#names.values()].sort();
    const earlier = this.#listed();
    const removed = earlier.filter((name) => !this.#names.has(name.toLowerCase()));
    const list = (listed: readonly string[]) => `${listed.join('\n')}\n`;
    // If the process ends halfway, the list still names everything that is ours.
    this.#replace(LIST_FILE, list([...new Set([...earlier, ...names])].sort()));
    for (const name of this.#staged) {
      mkdirSync(dirname(join(this.#folder, name)), { recursive: true });
      renameSync(join(this.#stagingFolder(), name), join(this.#folder, name));
    }
    for (const name of removed) {
      rmSync(join(this.#folder, name), { force: true });
      removeEmptyFolders(dirname(join(this.#folder, name)), this.#folder);
    }
    this.#replace(LIST_FILE, list(names));
    this.#removeStaging();
    return { written: this.#staged.sort(), unchanged: this.#unchanged.sort(), removed: removed.sort() };
  }

  /** Discards the staged files. The output folder is unchanged. */
  discard(): void {
    this.#removeStaging();
    if (this.#madeFolder !== undefined) {
      removeEmptyFolders(this.#folder, dirname(this.#madeFolder));
    }
  }

  /** A folder inside the output folder, so that moving a file from it is an atomic rename on the same file system. */
  #stagingFolder(): string {
    if (this.#staging === undefined) {
      this.#madeFolder = mkdirSync(this.#folder, { recursive: true });
      this.#staging = mkdtempSync(join(this.#folder, '.staging-'));
    }
    return this.#staging;
  }

  #removeStaging(): void {
    if (this.#staging !== undefined) {
      rmSync(this.#staging, { recursive: true, force: true });
      this.#staging = undefined;
    }
  }

  #replace(name: string, content: string): void {
    if (contentOf(join(this.#folder, name)) !== content) {
      const file = join(this.#stagingFolder(), name);
      writeFileSync(file, content);
      renameSync(file, join(this.#folder, name));
    }
  }

  #listed(): string[] {
    const names = (contentOf(join(this.#folder, LIST_FILE)) ?? '').split('\n');
    return names.filter((name) => name !== '' && isInside(name));
  }
}

/** The list may come from a repository: a name in it must not lead out of the output folder. */
function isInside(name: string): boolean {
  const normal = posix.normalize(name.split(sep).join('/'));
  return !isAbsolute(name) && normal !== '.' && normal !== '..' && !normal.startsWith('../');
}

/** Removes `folder` and its empty parents up to `end`, which stays. */
function removeEmptyFolders(folder: string, end: string): void {
  for (let at = folder; at !== end && isEmptyFolder(at); at = dirname(at)) {
    rmdirSync(at);
  }
}

function isEmptyFolder(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return false;
  }
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
