import { spawnSync } from 'node:child_process';
import { CommandError } from '../command-line/command-error';
import { isComparable, nameOfFile, type TextFile } from './documents';

/** Bytes of an answer of git at most. */
const MOST_BYTES = 1 << 30;

/**
 * The files of a revision, in git's own words: `HEAD:dist`, `origin/main:dist`, `v1.2:./dist` (relative to the working directory), or a
 * single file. Undefined where the text names nothing of that kind.
 * @throws CommandError where it does, and git has no such thing
 */
export function filesOfRevision(spec: string): readonly TextFile[] | undefined {
  const colon = spec.indexOf(':');
  if (colon <= 0 || spec.startsWith('-')) return undefined;
  // A path that ends with a slash is a folder to people; to git it's none.
  const asked = spec.length > colon + 1 ? spec.replace(/\/+$/, '') : spec;
  const object = git(spec, ['rev-parse', '--verify', '--end-of-options', asked]).trim();
  const type = git(spec, ['cat-file', '-t', object]).trim();
  if (type === 'blob') return [{ name: nameOfFile(asked), text: git(spec, ['cat-file', 'blob', object]) }];
  if (type !== 'tree') {
    throw new CommandError(
      `${spec}: a ${type} of git, where a folder or a file of a revision was expected (REVISION:FOLDER)`,
    );
  }
  return git(spec, ['ls-tree', '-r', '-z', '--full-tree', object])
    .split('\0')
    .flatMap((entry) => {
      const [, mode, id, name] = /^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
      // A link's blob is the path that it leads to.
      const isWanted =
        mode !== undefined && mode !== '120000' && isComparable(name!) && !/(^|\/)(\.|node_modules\/)/.test(name!);
      return isWanted ? [{ name: name!, text: git(spec, ['cat-file', 'blob', id!]) }] : [];
    });
}

function git(spec: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync('git', args, { encoding: 'utf8', maxBuffer: MOST_BYTES });
  if (error !== undefined) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new CommandError(
      isMissing
        ? `${spec}: there is no such file or folder; for a revision of git, git has to be on the PATH`
        : `${spec}: git can't be run: ${error.message}`,
    );
  }
  if (status !== 0) {
    const reason = stderr
      .trim()
      .split('\n')[0]!
      .replace(/^(fatal|error): /, '');
    throw new CommandError(`${spec}: no such file or folder, and no revision of git: ${reason}`);
  }
  return stdout;
}
