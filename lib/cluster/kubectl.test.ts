import { join } from 'node:path';
import { type FakeKubectl, fakeKubectl } from '../../test/harness/fake-kubectl';
import { Kubectl, type KubectlOptions } from './kubectl';
import { KubectlError } from './kubectl-error';

let fake: FakeKubectl | undefined;

afterEach(() => {
  fake?.remove();
  fake = undefined;
});

function kubectlThat(body: string, options: KubectlOptions = {}): Kubectl {
  fake = fakeKubectl(body);
  return new Kubectl({ program: fake.program, ...options });
}

async function failureOf(promise: Promise<unknown>): Promise<KubectlError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(KubectlError);
  return error as KubectlError;
}

test('context, kubeconfig and namespace stand before the arguments', async () => {
  const kubectl = kubectlThat(`print('ok')`, { context: 'prod', kubeconfig: '/home/me/config', namespace: 'a' });

  const { stdout } = await kubectl.inNamespace('b').run(['get', 'pods']);

  expect(stdout).toBe('ok');
  expect(fake!.calls()).toEqual([['--kubeconfig=/home/me/config', '--context=prod', '--namespace=b', 'get', 'pods']]);
});

test('standard input is given to kubectl, and is empty unless it is', async () => {
  const kubectl = kubectlThat('print(input)');

  expect((await kubectl.run(['apply', '-f', '-'], { input: 'kind: Pod\n' })).stdout).toBe('kind: Pod\n');
  expect((await kubectl.run(['apply', '-f', '-'])).stdout).toBe('');
});

test('an exit code that is named as an answer is no failure', async () => {
  const kubectl = kubectlThat(`print('differs'); fail('', 1)`);

  expect(await kubectl.run(['diff'], { exitCodes: [0, 1] })).toMatchObject({ stdout: 'differs', exitCode: 1 });
  expect((await failureOf(kubectl.run(['diff']))).message).toBe('kubectl diff ended with exit code 1');
});

test('JSON is asked for with a time limit, and parsed', async () => {
  const kubectl = kubectlThat(`print({ items: [{ kind: 'Pod' }] })`, { requestTimeout: 7 });

  expect(await kubectl.getJson(['pods', '--selector=a=b'])).toEqual({ items: [{ kind: 'Pod' }] });
  expect(fake!.calls()).toEqual([['get', 'pods', '--selector=a=b', '--output=json', '--request-timeout=7s']]);
});

test('output that is no JSON is an error', async () => {
  const kubectl = kubectlThat(`print('<html>login')`);

  expect((await failureOf(kubectl.getJson(['pods']))).message).toBe('kubectl printed no JSON but "<html>login"');
});

test.each([
  ['Error from server (Forbidden): pods is forbidden: User "x" cannot list resource "pods"', 'forbidden', false],
  ['Error from server (NotFound): daemonsets.apps "alloy" not found', 'not-found', false],
  [`error: the server doesn't have a resource type "podlogs"`, 'unknown-kind', false],
  ['error: You must be logged in to the server (Unauthorized)', 'unauthorized', true],
  ['Error in configuration: context was not found for specified context: nope', 'configuration', true],
  ['error: stat /nope: no such file or directory', 'configuration', true],
  [
    'The connection to the server 10.0.0.1:6443 was refused - did you specify the right host or port?',
    'unreachable',
    true,
  ],
  ['Unable to connect to the server: dial tcp: lookup api.example.org: no such host', 'unreachable', true],
  [
    'Error from server: Get "https://node-1:10250/containerLogs/a/b/c": dial tcp: lookup node-1: no such host',
    'other',
    false,
  ],
  ['error: unable to upgrade connection: pod does not exist', 'other', false],
])('what kubectl says tells why it failed: %s', async (stderr, failure, isFatal) => {
  const error = await failureOf(kubectlThat(`fail(${JSON.stringify(stderr)})`).run(['get', 'pods']));

  expect(error).toMatchObject({ failure, isFatal, exitCode: 1 });
  expect(stderr).toContain(error.message);
});

test('the log lines of the client are left out of the message', async () => {
  const log =
    'E1126 07:15:58.072084   18235 memcache.go:265] "Unhandled Error" err="couldn\'t get current server API group list"';
  const error = await failureOf(
    kubectlThat(`fail(${JSON.stringify(`${log}\n${log}\nThe connection to the server x:1 was refused`)})`).run(['get']),
  );

  expect(error).toMatchObject({ failure: 'unreachable', message: 'The connection to the server x:1 was refused' });
});

test('a cluster for which the kubeconfig has no credentials is told as that, not as a question', async () => {
  const error = await failureOf(kubectlThat(`fail('Please enter Username: error: EOF')`).run(['get']));

  expect(error).toMatchObject({
    failure: 'configuration',
    message: 'the kubeconfig names no credentials for the cluster',
  });
});

test('without kubectl the message says where to get it', async () => {
  const error = await failureOf(new Kubectl({ program: join(__dirname, 'no-such-kubectl') }).run(['get']));

  expect(error).toMatchObject({ failure: 'not-installed', isFatal: true });
  expect(error.message).toContain('https://kubernetes.io/docs/tasks/tools/');
});

test('a kubectl that takes longer than its deadline is ended', async () => {
  const error = await failureOf(kubectlThat('setInterval(() => {}, 1000)').run(['get'], { deadline: 0.2 }));

  expect(error).toMatchObject({ failure: 'unreachable', message: 'no answer within 0.2 s' });
});

test.each([
  [`print('yes\\n')`, true],
  [`print('no\\n'); process.exitCode = 1`, false],
  [`print('no - RBAC: clusterrole not found\\n'); process.exitCode = 1`, false],
])('the answer of auth can-i is yes or no: %s', async (body, answer) => {
  const kubectl = kubectlThat(body);

  expect(await kubectl.canI('create', 'pods', { subresource: 'exec', as: 'system:serviceaccount:a:b' })).toBe(answer);
  expect(fake!.calls()[0]).toEqual(
    expect.arrayContaining(['can-i', 'create', 'pods', '--subresource=exec', '--as=system:serviceaccount:a:b']),
  );
});

test('auth can-i without an answer fails with the reason', async () => {
  const forbidden = 'Error from server (Forbidden): users "x" is forbidden: cannot impersonate resource "users"';
  const error = await failureOf(kubectlThat(`fail(${JSON.stringify(forbidden)})`).canI('get', 'pods', { as: 'x' }));

  expect(error.failure).toBe('forbidden');
});
