import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Chart } from 'cdk8s';
import { prometheus } from '../components';
import { AlloyConfig } from '../config';
import { AlloyApp } from './alloy-app';
import { committedTextBefore } from './committed-text';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'committed-'));
  mkdirSync(join(folder, 'dist'));
  file = join(folder, 'dist', 'a.alloy');
});

afterEach(() => rmSync(folder, { recursive: true }));

function git(...args: string[]): void {
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
  const { status, stderr } = spawnSync('git', ['-C', folder, ...identity, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

function commit(text: string): void {
  writeFileSync(file, text);
  git('add', '.');
  git('commit', '--quiet', '--allow-empty', '--message=change');
}

test('it is that of the last commit, and stays it when the change is committed', () => {
  git('init', '--quiet');
  commit('first');
  commit('second');

  expect(committedTextBefore(file, 'third')).toBe('second');

  commit('third');
  git('commit', '--quiet', '--allow-empty', '--message=something else');

  expect(committedTextBefore(file, 'third')).toBe('second');
});

test('there is none of what was never committed, was committed once, or is in no repository', () => {
  expect(committedTextBefore(file, 'first')).toBeUndefined();
  expect(committedTextBefore(join(folder, 'nowhere', 'a.alloy'), 'first')).toBeUndefined();

  git('init', '--quiet');

  expect(committedTextBefore(file, 'first')).toBeUndefined();

  commit('first');

  expect(committedTextBefore(file, 'first')).toBeUndefined();
});

describe('the page of an app', () => {
  function page(...labels: readonly string[]): string {
    const app = new AlloyApp({ outdir: join(folder, 'dist'), report: true, log: () => undefined });
    const config = new AlloyConfig(new Chart(app, 'chart'), 'config', { filename: 'a.alloy' });
    for (const label of labels) new prometheus.Echo(config, label, {});
    app.synth();
    return readFileSync(join(folder, 'dist', 'report.html'), 'utf8');
  }

  test('shows what differs from the commit before as a picture and as a list, and has the same bytes when it is committed', () => {
    git('init', '--quiet');
    page('one', 'two');
    git('add', '.');
    git('commit', '--quiet', '--message=first');
    const before = page('one', 'three');
    git('add', '.');
    git('commit', '--quiet', '--message=second');

    expect(before).toContain('<h3>What differs from the commit before</h3>');
    expect(before).toContain(
      '<li><code>prometheus.echo.three</code> is new</li>\n<li><code>prometheus.echo.two</code> is gone</li>',
    );
    expect(before).toContain('class="node component removed" data-id="prometheus.echo.two"');
    expect(page('one', 'three')).toBe(before);
  });

  test('compares nothing where nothing was committed, or what was can not be parsed', () => {
    expect(page('one')).not.toContain('What differs');

    git('init', '--quiet');
    commit('prometheus.echo "one" {');

    expect(page('one')).not.toContain('What differs');
  });
});
