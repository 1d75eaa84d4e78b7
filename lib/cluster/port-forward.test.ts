import { type FakeKubectl, fakeKubectl } from '../../test/harness/fake-kubectl';
import { Kubectl } from './kubectl';
import { forwardPort } from './port-forward';

let fake: FakeKubectl | undefined;

afterEach(() => {
  fake?.remove();
  fake = undefined;
});

function kubectlThat(body: string): Kubectl {
  fake = fakeKubectl(body);
  return new Kubectl({ program: fake.program, namespace: 'monitoring-stack' });
}

/** Listens as `kubectl port-forward` does, and answers every request with its process id. */
const SERVE = `
  const server = require('node:http').createServer((_, response) => response.end(String(process.pid)));
  server.listen(0, '127.0.0.1', () => print('Forwarding from 127.0.0.1:' + server.address().port + ' -> 12345\\n'));
`;

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test('the local port that kubectl chose leads to the target, and closing ends kubectl', async () => {
  const forward = await forwardPort(kubectlThat(SERVE), 'pod/alloy-x', 12345);
  const pid = Number(await (await fetch(`http://127.0.0.1:${forward.port}/`)).text());

  expect(isRunning(pid)).toBe(true);
  await forward.close();

  expect(isRunning(pid)).toBe(false);
  expect(fake!.calls()).toEqual([
    ['--namespace=monitoring-stack', 'port-forward', '--address=127.0.0.1', 'pod/alloy-x', ':12345'],
  ]);
});

test('a refusal is told in the words of kubectl', async () => {
  const refusal =
    'Error from server (Forbidden): pods "alloy-x" is forbidden: cannot create resource "pods/portforward"';
  const forward = forwardPort(kubectlThat(`fail(${JSON.stringify(refusal)})`), 'pod/alloy-x', 12345);

  await expect(forward).rejects.toMatchObject({
    failure: 'forbidden',
    message: expect.stringContaining('pods/portforward'),
  });
});

test('a kubectl that ends without a word is an error too', async () => {
  await expect(forwardPort(kubectlThat('process.exitCode = 3'), 'pod/alloy-x', 12345)).rejects.toMatchObject({
    message: 'kubectl port-forward ended with exit code 3',
  });
});

test('without kubectl nothing is forwarded', async () => {
  const kubectl = new Kubectl({ program: `${__dirname}/no-such-kubectl` });

  await expect(forwardPort(kubectl, 'pod/alloy-x', 12345)).rejects.toMatchObject({ failure: 'not-installed' });
});

test('what kubectl says of a connection that failed is kept until it is asked for', async () => {
  const problem =
    'E1126 07:20:00.000000 1 portforward.go:424] "Unhandled Error" err="an error occurred forwarding 40123 -> 12345: dial tcp4 127.0.0.1:12345: connect: connection refused"';
  const forward = await forwardPort(kubectlThat(`fail(${JSON.stringify(problem)}, 0); ${SERVE}`), 'pod/alloy-x', 12345);

  expect(forward.takeProblem()).toBe('dial tcp4 127.0.0.1:12345: connect: connection refused');
  expect(forward.takeProblem()).toBe('');
  await forward.close();
});

test('a node that does not answer in time is told, and leaves no kubectl behind', async () => {
  fake = fakeKubectl('setInterval(() => {}, 1000);');
  const kubectl = new Kubectl({ program: fake.program });
  const children: { killed: boolean }[] = [];
  const start = kubectl.start.bind(kubectl);
  jest.spyOn(kubectl, 'start').mockImplementation((args) => {
    const child = start(args);
    children.push(child);
    return child;
  });

  await expect(forwardPort(kubectl, 'pod/alloy-x', 12345, 0.2)).rejects.toMatchObject({
    failure: 'other',
    isFatal: false,
    message: 'kubectl port-forward: no answer within 0.2 s',
  });
  expect(children.map(({ killed }) => killed)).toEqual([true]);
});
