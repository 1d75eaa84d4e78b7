import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { manifest, Project, root, TARBALL_VARIABLE } from './packed';

// The steps of action.yml, and the hooks for pre-commit, in somebody else's repository. What a machine without GitHub can't run is `gh`.

const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
const hooks: { id: string; entry: string; files: string }[] = parse(
  readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'),
);
const project = new Project();

beforeAll(() => {
  project.write('package.json', { private: true });
  project.npm('install', '--ignore-scripts', '--no-save', process.env[TARBALL_VARIABLE]!);
  // The registry doesn't have this version: npx takes what is installed.
  project.write('bin/npx', '#!/bin/bash\necho "$*" >> npx-calls\nshift 2\nexec node_modules/.bin/cdk8s-alloy "$@"\n');
  project.write('bin/gh', '#!/bin/bash\necho "$*" > gh-call\n');
  chmodSync(join(project.folder, 'bin', 'npx'), 0o755);
  chmodSync(join(project.folder, 'bin', 'gh'), 0o755);
  project.write('.gitignore', 'node_modules\nbin\n');
  project.write('good.alloy', 'logging {\n\tlevel = "info"\n}\n');
  project.write('with space.alloy', 'logging {\n\tlevel = "loud"\n}\n');
  project.write('dist/a.yaml', 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: before\n');
  for (const args of [
    ['init', '--quiet'],
    ['add', '.'],
    ['commit', '--quiet', '--message=Base'],
  ])
    git(...args);
});

afterAll(() => {
  project.remove();
});

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
  return spawnSync('git', [...identity, ...args], { cwd: project.folder, encoding: 'utf8' }).stdout.trim();
}

/** Runs a step as the runner does. */
function step(name: string, env: Record<string, string>) {
  const { run } = action.runs.steps.find((each: { name: string }) => each.name === name);
  return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
    cwd: project.folder,
    encoding: 'utf8',
    env: {
      PATH: `${join(project.folder, 'bin')}:${process.env['PATH']}`,
      RUNNER_TEMP: project.folder,
      GITHUB_STEP_SUMMARY: join(project.folder, 'summary.md'),
      ACTION: root,
      VERSION: '',
      ...env,
    },
  });
}

describe('the action', () => {
  test('lints what it is told, in its own version', () => {
    const { status, stdout } = step('Lint', { PATHS: '\ngood.alloy\n', MAX_WARNINGS: '' });

    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(project.read('npx-calls')).toContain(
      `--yes cdk8s-alloy@${manifest.version} lint --format github -- good.alloy\n`,
    );
  });

  test('fails with annotations where something is wrong, also in a file whose name has a space', () => {
    const { status, stdout } = step('Lint', { PATHS: 'good.alloy\nwith space.alloy', MAX_WARNINGS: '0' });

    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=with space\.alloy,line=2,/m);
  });

  test('takes another version if it is told to', () => {
    step('Lint', { PATHS: 'good.alloy', MAX_WARNINGS: '', VERSION: '1.2.3' });

    expect(project.read('npx-calls')).toContain('--yes cdk8s-alloy@1.2.3 lint');
  });

  test('says what a pull request changes, in the summary and for the comment', () => {
    project.write('dist/a.yaml', 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: after\n');

    const diff = step('Diff', { FOLDER: 'dist', BASE: git('rev-parse', 'HEAD') });
    const comment = step('Comment', { PULL_REQUEST: '7', GH_REPO: 'somebody/something' });

    expect([diff.status, comment.status]).toEqual([0, 0]);
    expect(project.read('summary.md')).toContain('after');
    expect(project.read('cdk8s-alloy-diff.md')).toBe(project.read('summary.md'));
    expect(project.read('gh-call')).toBe(
      `pr comment 7 --edit-last --create-if-none --body-file ${project.folder}/cdk8s-alloy-diff.md\n`,
    );
  });

  test('fails where there is nothing to compare with', () => {
    expect(step('Diff', { FOLDER: 'dist', BASE: 'no-such-revision' }).status).not.toBe(0);
  });

  test('hands inputs to scripts through the environment, never as a part of the script', () => {
    expect(action.runs.steps.filter(({ run }: { run: string }) => run.includes('${{'))).toEqual([]);
  });
});

describe('the hooks for pre-commit', () => {
  function hook(id: string, ...files: string[]) {
    const { entry } = hooks.find((each) => each.id === id)!;
    const [program, ...args] = entry.split(' ');
    return project.run(program!, ...args, ...files);
  }

  test('look at Alloy configuration alone', () => {
    for (const { files } of hooks) {
      expect(['a/config.alloy', 'config.alloy.bak', 'alloy'].filter((name) => new RegExp(files).test(name))).toEqual([
        'a/config.alloy',
      ]);
    }
  });

  test('alloy-fmt formats the files', () => {
    project.write('ugly.alloy', 'logging{level="info"}');

    expect(hook('alloy-fmt', 'ugly.alloy', 'good.alloy')).toMatchObject({ status: 0 });

    expect(project.read('ugly.alloy')).toBe('logging {\n\tlevel = "info"\n}\n');
  });

  test('alloy-lint fails where a file is wrong', () => {
    expect(hook('alloy-lint', 'good.alloy')).toMatchObject({ status: 0 });
    expect(hook('alloy-lint', 'good.alloy', 'with space.alloy')).toMatchObject({ status: 1 });
  });
});
