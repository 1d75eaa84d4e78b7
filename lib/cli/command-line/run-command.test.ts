import { Command } from 'commander';
import { outcomeOf } from '../../../test/harness/recorded-streams';
import { CommandError } from './command-error';
import { runCommand } from './run-command';
import type { Streams } from './streams';

const help = { exitCodes: { 0: 'all is well' }, examples: ['cdk8s-alloy test a'] };

function running(action: (path: string, options: { readonly loud?: true }) => number | Promise<number>) {
  return (args: readonly string[], streams: Streams) =>
    runCommand(new Command('cdk8s-alloy test').argument('<path>').option('--loud'), args, streams, action, help);
}

test('the action gets arguments and options, and gives the exit code', async () => {
  const action = jest.fn(async () => 7);

  expect(await outcomeOf(running(action), ['a', '--loud'])).toEqual({ exitCode: 7, stdout: '', stderr: '' });
  expect(action.mock.calls[0]!.slice(0, 2)).toEqual(['a', { loud: true }]);
});

test('an error for the user is a line on standard error, with its exit code', async () => {
  const fails = running(() => {
    throw new CommandError('no way\nnor another', 3);
  });

  expect(await outcomeOf(fails, ['a'])).toEqual({
    exitCode: 3,
    stdout: '',
    stderr: 'error: no way\nerror: nor another\n',
  });
});

test.each([
  [[], "error: missing required argument 'path'\n"],
  [['a', 'b'], 'error: too many arguments. Expected 1 argument but got 2.\n'],
  [['a', '--nope'], "error: unknown option '--nope'\n"],
])('%j is wrong use: the action does not run', async (args, stderr) => {
  const action = jest.fn(() => 0);

  expect(await outcomeOf(running(action), args)).toEqual({ exitCode: 2, stdout: '', stderr });
  expect(action).not.toHaveBeenCalled();
});

test('the help ends with exit codes and examples', async () => {
  const { exitCode, stdout, stderr } = await outcomeOf(
    running(() => 1),
    ['--help'],
  );

  expect([exitCode, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/\n\nExit codes:\n {2}0 {2}all is well\n\nExamples:\n {2}cdk8s-alloy test a\n$/);
});

test('a bug keeps its stack', async () => {
  const broken = running(() => {
    throw new TypeError('a bug');
  });

  await expect(outcomeOf(broken, ['a'])).rejects.toThrow(TypeError);
});
