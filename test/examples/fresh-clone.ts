import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { root } from './examples';

/**
 * A clone of this repository as it is now, committed or not, with a pull request on top that renames the cluster. What a runner brings is made by
 * hand: folders, variables, and programs that write down how they were called. The packages are those that are here already.
 */
export class FreshClone {
  /** For files of a run. */
  readonly folder = mkdtempSync(join(tmpdir(), 'workflow-'));
  readonly path = join(this.folder, 'clone');
  /** The commit below the pull request. */
  readonly base: string;

  constructor() {
    const origin = join(this.folder, 'origin');
    mkdirSync(origin);
    mkdirSync(join(this.folder, 'bin'));
    for (const name of git(root, 'ls-files', '--cached', '--others', '--exclude-standard', '-z').split('\0')) {
      if (name === '') continue;
      mkdirSync(dirname(join(origin, name)), { recursive: true });
      spawnSync('cp', ['--no-dereference', '--preserve=mode', join(root, name), join(origin, name)]);
    }
    git(origin, 'init', '--quiet', '--initial-branch=main');
    git(origin, 'add', '--all');
    git(origin, 'commit', '--quiet', '--message=Base');
    this.base = git(origin, 'rev-parse', 'HEAD').trim();

    const main = join(origin, 'main.ts');
    const text = readFileSync(main, 'utf8');
    const changed = text.replace("const cluster = 'development'", "const cluster = 'testing'");
    if (changed === text)
      throw new Error('main.ts names its cluster in another way: what should the pull request change?');
    writeFileSync(main, changed);
    symlinkSync(join(root, 'node_modules'), join(origin, 'node_modules'));
    spawnSync(process.execPath, ['tools/synth.mjs'], { cwd: origin });
    git(origin, 'add', 'main.ts', 'dist');
    git(origin, 'commit', '--quiet', '--message=Rename the cluster');

    git(this.folder, 'clone', '--quiet', origin, this.path);
    symlinkSync(join(root, 'node_modules'), join(this.path, 'node_modules'));
  }

  /** Puts a program on the PATH of the runs. */
  addProgram(name: string, script: string): void {
    writeFileSync(join(this.folder, 'bin', name), `#!/bin/bash\n${script}\n`, { mode: 0o755 });
  }

  /** The environment of a runner, and nothing else of this machine but its programs. */
  environment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
    return {
      HOME: process.env['HOME'],
      PATH: `${join(this.folder, 'bin')}${delimiter}${process.env['PATH']}`,
      RUNNER_TEMP: this.folder,
      GITHUB_STEP_SUMMARY: join(this.folder, 'summary.md'),
      CI: 'true',
      ...more,
    };
  }

  /** Runs a script as the runners do: in bash, which ends at the first error. */
  run(script: string, env?: Readonly<Record<string, string>>): SpawnSyncReturns<string> {
    const options = { cwd: this.path, encoding: 'utf8', env: this.environment(env) } as const;
    return spawnSync('bash', ['-eo', 'pipefail', '-c', script], options);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function git(cwd: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
  const { status, stdout, stderr } = spawnSync('git', [...identity, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout;
}
