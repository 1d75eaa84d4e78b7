import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outcomeOf } from '../../test/harness/recorded-streams';
import { run } from './test';

const CONFIG = `loki.process "a" {
  forward_to = [pipelinetest.loki.receiver]
  stage.drop {
    expression = "debug"
  }
}
`;

const testOf = (line: string, count: number) => `config:
  path: pipeline.alloy
inputs:
  loki:
    - components: [loki.process.a.receiver]
      entries: [{line: "${line}"}]
assert:
  loki: [{type: count, count: ${count}}]
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pipeline-tests-'));
  writeFileSync(join(folder, 'pipeline.alloy'), CONFIG);
  mkdirSync(join(folder, 'tests', 'one'), { recursive: true });
  writeFileSync(join(folder, 'tests', 'one', 'test.yaml'), testOf('info', 1));
  writeFileSync(join(folder, 'tests', 'drop.test.yaml'), testOf('debug <1>', 0));
});

afterEach(() => rmSync(folder, { recursive: true }));

const testing = async (...args: readonly string[]) => {
  const { stdout, ...rest } = await outcomeOf(run, args);
  return { ...rest, stdout: stdout.replaceAll(folder, '') };
};

test('the tests of a folder, and what they name in the folders above', async () => {
  expect(await testing(folder)).toEqual({
    exitCode: 0,
    stderr: '',
    stdout: 'ok      /tests/drop.test.yaml\nok      /tests/one/test.yaml\n2 tests, all hold\n',
  });
});

test('a test that does not hold ends with 1, and shows what there is', async () => {
  writeFileSync(join(folder, 'tests', 'drop.test.yaml'), testOf('debug <1>', 1));

  const { exitCode, stdout } = await testing(join(folder, 'tests', 'drop.test.yaml'));

  expect(exitCode).toBe(1);
  expect(stdout).toContain('FAILED  /tests/drop.test.yaml\n    - loki.count: want 1, got 0\n\n    loki entries (0)\n');
  expect(stdout).toContain('pipeline.alloy:3  loki.process.a  stage.drop  DROPPED');
  expect(stdout).toMatch(/1 test, 1 failed\n$/);
});

test('a file that is no test ends with 1', async () => {
  writeFileSync(join(folder, 'x.yaml'), 'config: 1');

  expect(await testing(join(folder, 'x.yaml'))).toMatchObject({
    exitCode: 1,
    stdout: expect.stringContaining('- config: expected a mapping'),
  });
});

test('the report of JUnit', async () => {
  writeFileSync(join(folder, 'tests', 'drop.test.yaml'), testOf('debug <1>', 1));

  const { stdout } = await testing('--format=junit', folder);

  expect(stdout).toContain('<testsuites name="cdk8s-alloy test" tests="2" failures="1">');
  expect(stdout).toContain('<testcase classname="/tests/one/test.yaml" name="/tests/one/test.yaml"/>');
  expect(stdout).toContain('<failure message="loki.count: want 1, got 0">');
  expect(stdout).toContain('+ line = &quot;debug &lt;1&gt;&quot;');
});

test.each([
  [['nowhere'], 'error: nowhere: no such file or directory; expected a test or a folder with tests\n'],
  [[], "error: missing required argument 'path'\n"],
])('%j ends with 2', async (args, stderr) => {
  expect(await testing(...args)).toMatchObject({ exitCode: 2, stderr: expect.stringContaining(stderr) });
});

test('a folder without tests ends with 2', async () => {
  rmSync(join(folder, 'tests'), { recursive: true });

  expect(await testing(folder)).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('there is no *.test.yaml or test.yaml in this folder, nor in those within'),
  });
});
