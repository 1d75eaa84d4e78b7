import { Command, Option } from 'commander';
import { DEFAULT_NAMESPACE } from '../kubernetes';
import { CommandError } from './command-line/command-error';
import { nonEmpty } from './command-line/option-values';
import { runCommand } from './command-line/run-command';
import { processStreams, type Streams } from './command-line/streams';
import { importAlloyAt } from './import-alloy';
import { CONVERTED_FORMATS, convertFile } from './import-from';
import { importHelmAt } from './import-helm';
import { importValuesAt } from './import-k8s-monitoring';

/** Values of the chart of several Alloys, and of that of one. */
const VALUES = 'k8s-monitoring';
const HELM = 'helm';

/** What belongs to one form of input alone. */
const OPTIONS_OF: Readonly<Record<string, readonly string[]>> = {
  allowLoss: CONVERTED_FORMATS,
  name: ['alloy', HELM, VALUES],
  namespace: ['alloy', HELM, VALUES],
  output: ['alloy', HELM, ...CONVERTED_FORMATS],
  text: [HELM],
};

interface Options {
  readonly from: string;
  readonly output?: string;
  readonly name?: string;
  readonly namespace?: string;
  readonly allowLoss?: boolean;
  readonly text?: boolean;
}

/**
 * `cdk8s-alloy import`: an Alloy configuration or values of a chart as TypeScript, or the configuration of another program in Alloy's language.
 * @returns 0 if it's printed or written, 1 if the input is wrong or something of it would be lost, 2 for a mistake in the arguments
 */
export function run(args: readonly string[], streams: Streams = processStreams): Promise<number> {
  const command = new Command('cdk8s-alloy import')
    .description(
      'Turns an Alloy configuration into TypeScript: typed constructs, references as variables, comments where they were. Synthesized, the program prints the ' +
        'same configuration. What comes in as text, and the Secrets to create, are listed on standard error. The configuration of Promtail or Prometheus (--from) is ' +
        "written in Alloy's language; what Alloy has nothing for is listed with its place. Values of the k8s-monitoring chart (version 4) become a program with an " +
        'AlloyStack, those of the chart of Alloy (helm) one with an Alloy; what the chart ignores, and what is not mapped, is listed.',
    )
    .argument('<config>', 'a file, or - for standard input; of Alloy also a folder')
    .addOption(
      new Option('--from <form>', 'what the input is')
        .choices(['alloy', HELM, VALUES, ...CONVERTED_FORMATS])
        .default('alloy'),
    )
    .addOption(
      new Option(
        '-o, --output <path>',
        'of Alloy and helm, the folder of a project to make instead of printing the program; of others, the file to write',
      ).argParser(nonEmpty),
    )
    .addOption(
      new Option('--name <name>', 'the name of the workload, or of the release of a chart')
        .argParser(nonEmpty)
        .default(undefined, '"alloy"'),
    )
    .addOption(
      new Option('--namespace <namespace>', 'the namespace of the workloads')
        .argParser(nonEmpty)
        .default(undefined, `"${DEFAULT_NAMESPACE}"`),
    )
    .option('--text', 'leave the configuration in values of helm as text')
    .option('--allow-loss', 'write what can be written of Promtail or Prometheus');
  const action = (path: string, options: Options) => importAt(path, options, streams);
  return runCommand(command, args, streams, action, {
    exitCodes: {
      0: 'the program or configuration is printed, or written',
      1: 'the input cannot be parsed, a part of it would be lost, or files that are there would be replaced; nothing is written',
      2: 'the command is used wrongly, or a file cannot be read or written',
    },
    examples: [
      'cdk8s-alloy import config.alloy > main.ts',
      'cdk8s-alloy import config.alloy --output monitoring --namespace monitoring',
      'kubectl get configmap alloy -o jsonpath="{.data.config\\.alloy}" | cdk8s-alloy import -',
      'helm get values k8smon | cdk8s-alloy import --from k8s-monitoring - --name k8smon > main.ts',
      'helm get values alloy | cdk8s-alloy import --from helm - --namespace monitoring > main.ts',
      'helm template alloy grafana/alloy --values values.yaml | cdk8s-alloy import --from helm - --output monitoring',
      'cdk8s-alloy import --from promtail promtail.yaml --output config.alloy',
      'cdk8s-alloy import --from prometheus prometheus.yml --allow-loss | cdk8s-alloy lint -',
    ],
  });
}

function importAt(path: string, options: Options, streams: Streams): number {
  const { from, output, name = 'alloy', namespace = DEFAULT_NAMESPACE, allowLoss = false } = options;
  for (const [option, forms] of Object.entries(OPTIONS_OF)) {
    if (options[option as keyof Options] === undefined || forms.includes(from)) continue;
    const flag = option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    throw new CommandError(`--${flag} is for --from ${forms.join(' and ')}, and the input is ${from}`);
  }
  const to = output === undefined ? {} : { output };
  if (from === 'alloy') return importAlloyAt(path, { name, namespace, ...to }, streams);
  if (from === HELM) {
    const given = {
      ...(options.name === undefined ? {} : { name }),
      ...(options.namespace === undefined ? {} : { namespace }),
    };
    return importHelmAt(path, { ...given, text: options.text ?? false, ...to }, streams);
  }
  if (from === VALUES) return importValuesAt(path, { name, namespace }, streams);
  return convertFile(path, { from, allowLoss, ...to }, streams);
}
