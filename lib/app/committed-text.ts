import { spawnSync } from 'node:child_process';
import { basename, dirname } from 'node:path';

/** Bytes of an answer of git at most. */
const MOST_BYTES = 1 << 28;

/**
 * The text that a file had before its last change, in the history of git: that of the last commit, or, where that has the text of now, that of the commit
 * before which changed it. So it's the same before a commit and behind it. Undefined where no repository knows of another text, or there is no git.
 */
export function committedTextBefore(file: string, now: string): string | undefined {
  const folder = dirname(file);
  const name = basename(file);
  const commits = git(folder, ['log', '--max-count=2', '--format=%H', '--', name]);
  for (const commit of commits?.split('\n') ?? []) {
    const text = commit === '' ? undefined : git(folder, ['show', `${commit}:./${name}`]);
    if (text !== undefined && text !== now) return text;
  }
  return undefined;
}

function git(folder: string, args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    maxBuffer: MOST_BYTES,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout : undefined;
}
