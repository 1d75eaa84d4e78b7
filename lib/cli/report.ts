import { Command } from 'commander';
import { readModel } from '../analysis';
import { reportPage } from '../app';
import { fileProblems } from '../checks';
import { renderText, sourcesByName } from '../report';
import { CommandError } from './command-line/command-error';
import { runCommand } from './command-line/run-command';
import { processStreams, type Streams } from './command-line/streams';
import { filledConfigurationsAt, PathError, pathErrorText } from './configurations/configuration-paths';
import { defaultWorkload } from './configurations/default-workload';

/**
 * `cdk8s-alloy report`: a page about a configuration.
 * @returns 0, 1 if the configuration can't be parsed, 2 for a mistake in the arguments
 */
export function run(args: readonly string[], streams: Streams = processStreams): Promise<number> {
  const command = new Command('cdk8s-alloy report')
    .description(
      'Writes a page of HTML about a configuration: its picture, components, findings and labels, and what its workload has in Kubernetes.',
    )
    .argument('<config>', 'a file or folder of Alloy configuration, or - for standard input');
  return runCommand(command, args, streams, (path: string) => report(path, streams), {
    exitCodes: {
      0: 'the page is printed, whatever its findings',
      1: 'the configuration cannot be parsed',
      2: 'the command is used wrongly, or a file cannot be read',
    },
    examples: ['cdk8s-alloy report config.alloy > report.html'],
  });
}

function report(path: string, streams: Streams): number {
  const sources = sourcesAt(path, streams);
  const model = readModel(sources);
  const problems = fileProblems(model);
  if (problems.length > 0) {
    streams.stderr(renderText(problems, sourcesByName(model.files.map(({ source }) => source))));
    return 1;
  }
  const name = path === '-' ? 'standard input' : path;
  const { constructs, problems: findings } = defaultWorkload(sources);
  streams.stdout(reportPage(constructs, { title: `Alloy: ${name}`, given: { name, model, findings } }));
  return 0;
}

function sourcesAt(path: string, { stdin }: Streams) {
  try {
    return filledConfigurationsAt([path], stdin)[0]!.read();
  } catch (error) {
    throw error instanceof PathError ? new CommandError(pathErrorText(error)) : error;
  }
}
