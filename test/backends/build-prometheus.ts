import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The variable of the environment with the path of the program. */
export const PROGRAM_VARIABLE = 'TEST_PROMETHEUS';

const MODULE = join(__dirname, 'prometheus');
const CACHE = join(__dirname, '..', '..', '.cache', 'backends');

/** The version of Prometheus that is built, `3.15.0`: its module counts them as v0.315.0. */
export function prometheusVersion(): string {
  const text = readFileSync(join(MODULE, 'go.mod'), 'utf8');
  const [, major, minor, patch] = /github\.com\/prometheus\/prometheus v0\.(\d)(\d\d)\.(\d+)/.exec(text)!;
  return `${major}.${Number(minor)}.${patch}`;
}

/**
 * Builds Prometheus unless it has been built of the same modules, and returns the path of the program. It is without the user interface,
 * and finds targets in its configuration and in files only.
 * @throws Error without Go, or where the build fails
 */
export function buildPrometheus(): string {
  const hash = createHash('sha256');
  for (const name of ['go.mod', 'go.sum']) hash.update(readFileSync(join(MODULE, name)));
  const program = join(CACHE, `prometheus-${hash.digest('hex').slice(0, 16)}`);
  if (existsSync(program)) return program;

  requireGo();
  mkdirSync(CACHE, { recursive: true });
  for (const name of readdirSync(CACHE)) rmSync(join(CACHE, name));
  const version = prometheusVersion();
  const flags = `-s -w -X github.com/prometheus/common/version.Version=${version}`;
  const half = `${program}.${process.pid}`;
  process.stderr.write(`Building Prometheus ${version}: minutes for the first time, then seconds.\n`);
  const args = ['build', '-tags=remove_all_sd', '-ldflags', flags, '-o', half];
  execFileSync('go', [...args, 'github.com/prometheus/prometheus/cmd/prometheus'], {
    cwd: MODULE,
    // Without cgo no C compiler is needed.
    env: { ...process.env, CGO_ENABLED: '0' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  renameSync(half, program);
  return program;
}

function requireGo(): void {
  try {
    execFileSync('go', ['version'], { stdio: 'ignore' });
  } catch {
    throw new Error(
      'Prometheus is built with Go, which is not on the PATH: install Go 1.26 or later (https://go.dev/dl)',
    );
  }
}
