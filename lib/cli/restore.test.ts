import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outcomeOf } from '../../test/harness/recorded-streams';
import { run } from './restore';

const restore = (...args: readonly string[]) => outcomeOf(run, args);

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'restore-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function snapshot(content: unknown): string {
  const file = join(folder, 'snapshot.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

function scaler(name: string, appliedAs: string): object {
  const managedFields = [{ manager: 'cdk8s-alloy', operation: 'Apply', apiVersion: appliedAs, fieldsV1: {} }];
  return { apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler', metadata: { name, managedFields } };
}

test('--check accepts what can be restored', async () => {
  const file = snapshot({ kind: 'List', items: [scaler('a', 'autoscaling/v2')] });

  expect(await restore(file, '--check')).toEqual({ exitCode: 0, stdout: '', stderr: '' });
});

test('nothing in a snapshot commands the terminal', async () => {
  const file = snapshot({ kind: 'List', items: [scaler('a', 'autoscaling/\u001b[2Jv1')] });

  const { exitCode, stderr } = await restore(file, '--check');

  expect(exitCode).toBe(1);
  expect(stderr).toContain('it was applied as autoscaling/\\u001b[2Jv1');
});

test('an empty snapshot needs no cluster', async () => {
  expect(await restore(snapshot(''))).toEqual({ exitCode: 0, stdout: '0 of 0 objects restored\n', stderr: '' });
});

test('objects that were applied in another version are named, all of them', async () => {
  const file = snapshot({ kind: 'List', items: ['a', 'b'].map((name) => scaler(name, 'autoscaling/v1')) });

  expect(await restore(file, '--check')).toEqual({
    exitCode: 1,
    stdout: '',
    stderr: `error: HorizontalPodAutoscaler/a cannot be restored: it was applied as autoscaling/v1, and is read as autoscaling/v2
error: HorizontalPodAutoscaler/b cannot be restored: it was applied as autoscaling/v1, and is read as autoscaling/v2
`,
  });
});

test('who applies can be named: the fields of others do not matter', async () => {
  const file = snapshot(scaler('a', 'autoscaling/v1'));

  expect((await restore(file, '--check', '--field-manager', 'helm')).exitCode).toBe(0);
});

test.each([['{'], ['[1]'], ['{"kind":"List","items":[{"kind":"Pod"}]}'], ['3'], ['null']])(
  'what is no snapshot is refused: %s',
  async (content) => {
    const file = snapshot(content);

    expect(await restore(file, '--check')).toMatchObject({
      exitCode: 1,
      stderr: `error: ${file}: expected objects of Kubernetes as JSON\n`,
    });
  },
);

test('a file that cannot be read is named', async () => {
  const file = join(folder, 'gone.json');

  expect(await restore(file)).toMatchObject({
    exitCode: 1,
    stderr: `error: open ${file}: no such file or directory\n`,
  });
});

test.each([[[]], [['a', 'b']], [['a', '--nope']], [['a', '--context', '']]])(
  'a mistake in the arguments %j ends with 2',
  async (args) => {
    expect((await restore(...args)).exitCode).toBe(2);
  },
);
