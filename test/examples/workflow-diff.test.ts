import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parse } from 'yaml';
import { examples, type Manifest } from './examples';
import { FreshClone } from './fresh-clone';

const github: Manifest = parse(readFileSync(join(examples, 'github-actions', 'alloy.yaml'), 'utf8'));
const gitlab: Manifest = parse(readFileSync(join(examples, 'gitlab-ci', '.gitlab-ci.yml'), 'utf8'));

jest.setTimeout(300_000);

let clone: FreshClone;

beforeAll(() => {
  clone = new FreshClone();
  clone.addProgram('gh', 'echo "$*" > "$RUNNER_TEMP/gh-call"\ncp "$RUNNER_TEMP/diff.md" "$RUNNER_TEMP/gh-body"');
});

afterAll(() => clone.remove());

describe('on GitHub', () => {
  const scriptOf = (name: string): string => github.jobs.diff.steps.find((step: Manifest) => step.name === name).run;
  const compare = scriptOf('What changes in the cluster');

  test('the comment and the summary of the run say what changes in the cluster', () => {
    const { status, stderr } = clone.run(compare, { BASE: clone.base });
    const comment = clone.run(scriptOf('Comment'), { PULL_REQUEST: '7' });

    expect([status, comment.status]).toEqual([0, 0]);
    expect(stderr).toBe('');
    const read = (name: string) => readFileSync(join(clone.folder, name), 'utf8');
    expect(read('gh-call')).toBe(`pr comment 7 --edit-last --create-if-none --body-file ${clone.folder}/diff.md\n`);
    expect(read('gh-body')).toContain('testing');
    expect(read('summary.md')).toBe(read('gh-body'));
  });

  test('a pull request that changes nothing is no error', () => {
    expect(clone.run(compare, { BASE: 'HEAD' }).status).toBe(0);
  });

  test('a comparison that fails is one', () => {
    expect(clone.run(compare, { BASE: 'no-such-revision' }).status).not.toBe(0);
  });
});

describe('on GitLab', () => {
  let server: Server;
  let calls: { method: string; path: string; token: unknown; body: string }[];
  let notes: object[];

  beforeEach(async () => {
    calls = [];
    notes = [{ id: 1, body: 'by somebody' }];
    server = createServer(async (request: IncomingMessage, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      calls.push({ method: request.method!, path: request.url!, token: request.headers['private-token'], body });
      response.end(request.method === 'GET' ? JSON.stringify(notes) : '{}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });

  afterEach(() => new Promise((resolve) => server.close(resolve)));

  /** The server answers from this process, so the script runs beside it. */
  function runDiff(env: Record<string, string> = {}): Promise<number | null> {
    const child = spawn('bash', ['-eo', 'pipefail', '-c', gitlab.diff.script.join('\n')], {
      cwd: clone.path,
      stdio: 'ignore',
      env: clone.environment({
        CI_MERGE_REQUEST_DIFF_BASE_SHA: clone.base,
        CI_API_V4_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v4`,
        CI_PROJECT_ID: '3',
        CI_MERGE_REQUEST_IID: '7',
        ...env,
      }),
    });
    return new Promise((resolve) => child.once('close', resolve));
  }

  test('the note of the merge request is made, and changed the next time', async () => {
    expect(await runDiff({ DIFF_TOKEN: 'token' })).toBe(0);
    notes = [...notes, { id: 2, body: '<!-- cdk8s-alloy diff -->\nold' }];
    expect(await runDiff({ DIFF_TOKEN: 'token' })).toBe(0);

    const path = '/api/v4/projects/3/merge_requests/7/notes';
    expect(calls.map((call) => `${call.method} ${call.path}`)).toEqual([
      `GET ${path}?per_page=100`,
      `POST ${path}`,
      `GET ${path}?per_page=100`,
      `PUT ${path}/2`,
    ]);
    expect(new Set(calls.map(({ token }) => token))).toEqual(new Set(['token']));
    const posted = new URLSearchParams(calls[1]!.body).get('body')!;
    expect(posted).toMatch(/^<!-- cdk8s-alloy diff -->\n/);
    expect(posted).toContain('testing');
  });

  test('without a token it is a file', async () => {
    expect(await runDiff()).toBe(0);

    expect(calls).toEqual([]);
    expect(readFileSync(join(clone.path, 'diff.md'), 'utf8')).toContain('testing');
  });
});
