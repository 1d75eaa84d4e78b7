import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { examples, type Manifest, root } from './examples';
import { FreshClone } from './fresh-clone';

const github: Manifest = parse(readFileSync(join(examples, 'github-actions', 'alloy.yaml'), 'utf8'));
const gitlab: Manifest = parse(readFileSync(join(examples, 'gitlab-ci', '.gitlab-ci.yml'), 'utf8'));
const steps: Manifest[] = Object.values(github.jobs).flatMap((job: Manifest) => job.steps);

describe('the workflow for GitHub Actions', () => {
  test('gives each job the rights that it needs, and none by default', () => {
    expect(github.permissions).toEqual({});
    expect(Object.entries(github.jobs).map(([name, job]: [string, Manifest]) => [name, job.permissions])).toEqual([
      ['check', { contents: 'read' }],
      ['diff', { contents: 'read', 'pull-requests': 'write' }],
      ['deploy', { contents: 'read' }],
    ]);
  });

  test('takes actions of GitHub itself only, each of a version, and leaves them no token behind', () => {
    const used = steps.filter(({ uses }) => uses !== undefined);

    expect(used.map(({ uses }) => uses).filter((uses) => !/^actions\/[\w-]+@(v\d+|[0-9a-f]{40})$/.test(uses))).toEqual(
      [],
    );
    const checkouts = used.filter(({ uses }) => uses.startsWith('actions/checkout@'));
    expect(checkouts.map((step) => step.with['persist-credentials'])).toEqual([false, false, false]);
  });

  test('hands what others write to scripts through the environment, never as a part of the script', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  test('has its secret in one step, behind an environment, and never for a pull request', () => {
    const text = readFileSync(join(examples, 'github-actions', 'alloy.yaml'), 'utf8');

    expect(text.match(/secrets\.\w+/g)).toEqual(['secrets.KUBECONFIG']);
    expect(github.jobs.deploy.steps.at(-1).env.KUBECONFIG_CONTENT).toMatch(/^\$\{\{ secrets\.KUBECONFIG \}\}$/);
    expect(github.jobs.deploy).toMatchObject({
      environment: 'production',
      concurrency: 'deploy-production',
      if: "github.event_name == 'push'",
      needs: 'check',
    });
    expect(Object.keys(github.on)).toEqual(['pull_request', 'push']);
  });
});

test('the pipeline for GitLab deploys what is merged, one at a time, in an environment', () => {
  expect(gitlab.deploy).toMatchObject({
    rules: [{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH', when: 'manual' }],
    environment: { name: 'production' },
    resource_group: 'production',
    interruptible: false,
  });
});

test('the scripts that both call are those of package.json', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const commands: string[] = [
    ...steps.map(({ run }) => run ?? ''),
    ...Object.values(gitlab).flatMap((job: Manifest) => job.script ?? []),
  ];
  const called = commands.flatMap((command) => [...command.matchAll(/^npm run ([\w:]+)/gm)].map(([, name]) => name!));

  expect(new Set(called)).toEqual(new Set(['check', 'test:unit']));
  for (const name of called) expect(scripts).toHaveProperty(name);
});

// `npm ci` is left out, for the packages are here, and the unit tests, of which this is one.
test('the check passes in a fresh clone, and fails where dist/ is stale', () => {
  const check: string = steps.find(({ run }) => run?.startsWith('npm run check')).run;
  expect(gitlab.check.script).toContain(check);
  const clone = new FreshClone();

  const fresh = clone.run(check);
  appendFileSync(join(clone.path, 'dist', 'alloy.k8s.yaml'), '# by hand\n');
  const stale = clone.run(check);
  clone.remove();

  const problems = fresh.stderr.replace(/^Checked \d+ files .*\n/m, '');
  expect({ status: fresh.status, problems }).toEqual({ status: 0, problems: '' });
  expect(stale.status).toBe(1);
  expect(stale.stderr).toContain('dist/alloy.k8s.yaml (differs)');
}, 600_000);
