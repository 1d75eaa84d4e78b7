import { Command, Option } from 'commander';
import { DEFAULT_NAMESPACE } from '../kubernetes';
import { nonEmpty } from './command-line/option-values';
import { runCommand } from './command-line/run-command';
import { processStreams, type Streams } from './command-line/streams';
import { importValuesAt, type ValuesOptions } from './import-k8s-monitoring';

/**
 * `cdk8s-alloy import --from k8s-monitoring`: the TypeScript program for values of a chart.
 * @returns 0 if it's printed, 1 if the values can't be read, 2 for a mistake in the arguments
 */
export function run(args: readonly string[], streams: Streams = processStreams): Promise<number> {
  const command = new Command('cdk8s-alloy import')
    .description(
      'Turns values of the k8s-monitoring chart (version 4) into a program with an AlloyStack. What the chart ignores, what is not mapped, and the Secrets to ' +
        'create are listed on standard error.',
    )
    .argument('<values>', 'a values file, or - for standard input')
    .addOption(new Option('--from <form>', 'what the file is').choices(['k8s-monitoring']).makeOptionMandatory())
    .addOption(
      new Option('--name <name>', 'the name of the release, which names of workloads begin with')
        .argParser(nonEmpty)
        .default('alloy'),
    )
    .addOption(
      new Option('--namespace <namespace>', 'the namespace of the workloads')
        .argParser(nonEmpty)
        .default(DEFAULT_NAMESPACE),
    );
  const action = (path: string, options: ValuesOptions) => importValuesAt(path, options, streams);
  return runCommand(command, args, streams, action, {
    exitCodes: {
      0: 'the program is printed',
      1: 'the values cannot be read as YAML',
      2: 'the command is used wrongly, or the file cannot be read',
    },
    examples: [
      'cdk8s-alloy import --from k8s-monitoring values.yaml > main.ts',
      'helm get values k8smon --namespace monitoring | cdk8s-alloy import --from k8s-monitoring - --name k8smon',
    ],
  });
}
