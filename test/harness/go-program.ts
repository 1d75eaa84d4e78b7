import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Builds a Go program unless it has been built from the same sources, and returns its path.
 * @param sources the folder with the program, inside of that of the suites that need it
 * @param what the program, for messages
 * @param flags of the linker
 * @param tags of the build
 * @throws Error without Go, or where the build fails
 */
export function buildGoProgram(
  sources: string,
  what: string,
  flags: readonly string[] = [],
  tags: readonly string[] = [],
): string {
  const folder = basename(sources);
  const cache = join(__dirname, '..', '..', '.cache', basename(dirname(sources)));
  const files = readdirSync(sources).sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(join(sources, file)));
  const program = join(cache, `${folder}-${hash.digest('hex').slice(0, 16)}`);
  if (existsSync(program)) return program;

  requireGo(sources, what);
  mkdirSync(cache, { recursive: true });
  const older = new RegExp(`^${folder}-[0-9a-f]{16}$`);
  for (const name of readdirSync(cache)) if (older.test(name)) rmSync(join(cache, name));
  const half = `${program}.${process.pid}`;
  process.stderr.write(`Building ${what}: minutes for the first time, then seconds.\n`);
  const options = ['-tags', tags.join(','), '-ldflags', ['-s', '-w', ...flags].join(' ')];
  execFileSync('go', ['build', ...options, '-o', half, '.'], {
    cwd: sources,
    // Without cgo no C compiler is needed.
    env: { ...process.env, CGO_ENABLED: '0' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  renameSync(half, program);
  return program;
}

function requireGo(sources: string, what: string): void {
  try {
    execFileSync('go', ['version'], { stdio: 'ignore' });
  } catch {
    const needed = /^go (\S+)/m.exec(readFileSync(join(sources, 'go.mod'), 'utf8'))![1];
    throw new Error(
      `${what} is built with Go, which is not on the PATH: install Go ${needed} or later (https://go.dev/dl)`,
    );
  }
}
