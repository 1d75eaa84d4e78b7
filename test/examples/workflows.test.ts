import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { examples, type Manifest } from './examples';
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

test('both call only what every project has: npm, the executables of its packages, and deploy.sh', () => {
  const scripts: string[] = [
    ...steps.map(({ run }) => run ?? ''),
    ...Object.values(gitlab).flatMap((job: Manifest) => [...(job.before_script ?? []), ...(job.script ?? [])]),
  ];
  const called = scripts.flatMap((script) =>
    [...script.matchAll(/(?<![.\w])(?:npm run|npm|npx|node) [\w:./-]+|\.\/\S+/g)].flat(),
  );

  expect([...new Set(called)].sort()).toEqual([
    './deploy.sh',
    'node -p',
    'npm ci',
    'npm test',
    'npx cdk8s',
    'npx cdk8s-alloy',
    'npx tsc',
  ]);
});

// `npm ci` is left out, for the packages are here, and so are the tests, of which this is one.
test('the check passes in a fresh clone, and fails where dist/ is stale', () => {
  const check: string = steps.find(({ run }) => run?.includes('npx cdk8s synth')).run;
  expect(gitlab.check.script.join('\n')).toContain(check.trim());
  const clone = new FreshClone();

  const fresh = clone.run(check);
  appendFileSync(join(clone.path, 'dist', 'alloy.k8s.yaml'), '# by hand\n');
  clone.run('git -c user.name=test -c user.email=test@example.com commit --quiet --message="By hand" dist');
  const edited = clone.run(check);
  clone.run(
    'git reset --quiet --hard HEAD~1 && rm dist/alloy.alloy && git -c user.name=test -c user.email=test@example.com commit --quiet --message=Remove dist',
  );
  const missing = clone.run(check);
  clone.remove();

  expect({ status: fresh.status, stdout: fresh.stdout }).toEqual({
    status: 0,
    stdout: expect.not.stringContaining('diff --git'),
  });
  expect(edited.status).toBe(1);
  expect(edited.stdout).toContain('\n-# by hand\n');
  expect(missing.status).toBe(1);
  expect(missing.stdout).toContain('diff --git a/dist/alloy.alloy b/dist/alloy.alloy\nnew file');
}, 600_000);
