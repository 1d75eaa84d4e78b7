import { Command, Option } from 'commander';
import { printable } from '../report';
import { runCommand } from './command-line/run-command';
import { processStreams, type Streams } from './command-line/streams';
import { junitReport } from './pipeline-tests/junit';
import { testFilesAt } from './pipeline-tests/test-files';
import { runFile, type TestRun } from './pipeline-tests/test-run';

interface Options {
  readonly format: 'text' | 'junit';
}

/**
 * `cdk8s-alloy test`: runs tests of Alloy configurations that are YAML.
 * @returns 0 if all hold, 1 if one doesn't, 2 for a mistake in the arguments: a path without tests is one
 */
export function run(args: readonly string[], streams: Streams = processStreams): Promise<number> {
  const command = new Command('cdk8s-alloy test')
    .description('Runs tests of Alloy configurations: what comes of these pods, these lines.')
    .argument('<path...>', 'test files, or folders: the *.test.yaml and test.yaml in them and below')
    .addOption(new Option('--format <format>', 'how to report').choices(['text', 'junit']).default('text'));
  const action = (paths: readonly string[], options: Options) => test(paths, options, streams);
  return runCommand(command, args, streams, action, {
    exitCodes: {
      0: 'all tests hold',
      1: 'a test does not hold, or a file is no test',
      2: 'the command is used wrongly, or there is no test at a path',
    },
    examples: ['cdk8s-alloy test pipelines/', 'cdk8s-alloy test --format=junit pipelines/ > report.xml'],
  });
}

function test(paths: readonly string[], { format }: Options, { stdout }: Streams): number {
  const runs = paths.flatMap(testFilesAt).flatMap(runFile);
  stdout(format === 'junit' ? junitReport(runs) : textReport(runs));
  return runs.some(({ failures }) => failures.length > 0) ? 1 : 0;
}

function textReport(runs: readonly TestRun[]): string {
  const failed = runs.filter(({ failures }) => failures.length > 0).length;
  const count = `${runs.length} ${runs.length === 1 ? 'test' : 'tests'}`;
  return `${runs.map(textOf).join('')}${count}, ${failed === 0 ? 'all hold' : `${failed} failed`}\n`;
}

function textOf({ file, name, failures, details }: TestRun): string {
  const title = `${failures.length === 0 ? 'ok    ' : 'FAILED'}  ${printable(name === undefined ? file : `${file}: ${name}`)}\n`;
  if (failures.length === 0) return title;
  const lines = [...failures.map((failure) => `- ${failure}`), '', ...details.trimEnd().split('\n'), ''];
  return title + lines.map((line) => `${line === '' ? '' : `    ${printable(line)}`}\n`).join('');
}
