import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Chart } from 'cdk8s';
import { Command, Option } from 'commander';
import { AlloyConfig } from '../config';
import { Alloy, type AlloyProps, Controller, DEFAULT_NAMESPACE } from '../kubernetes';
import { readWorkloadFile } from '../stack-file';
import { type OutputOptions, outputApp, publish, withoutCreationSites } from './cdk8s-app/output-app';
import { CommandError } from './command-line/command-error';
import { nonEmpty, wholeNumber } from './command-line/option-values';
import { runCommand } from './command-line/run-command';
import { processStreams, type Streams } from './command-line/streams';
import { withFiles } from './command-line/system-error';
import {
  configurationsAt,
  filledConfigurationsAt,
  PathError,
  pathErrorText,
} from './configurations/configuration-paths';
import { stackSchema } from './project/stack-schema';
import { isStackFile, synthStack } from './synth-stack';

const CONTROLLERS = ['daemonset', 'deployment', 'statefulset'] as const;

interface Options extends OutputOptions {
  readonly name?: string;
  readonly namespace?: string;
  readonly workloads?: string;
  readonly controller?: (typeof CONTROLLERS)[number];
  readonly replicas?: number;
  readonly clustering: boolean;
  readonly eject?: string | true;
}

/** A workload with the path of its configuration. */
interface Workload {
  readonly name: string;
  readonly path: string;
  readonly props: Omit<AlloyProps, 'config'>;
}

/**
 * `cdk8s-alloy synth`: manifests for configurations that are text, as an app with `AlloyConfig.fromFile` publishes them.
 * @returns 0 if they are written, 1 if something is wrong with a configuration or a workload, 2 for a mistake in the arguments
 */
export function run(args: readonly string[], streams: Streams = processStreams): Promise<number> {
  const command = new Command('cdk8s-alloy synth')
    .description(
      'Writes manifests for Alloy configurations: workload, rights, ports and mounts follow from the configuration, and all is checked first. A failed ' +
        'synth changes nothing.',
    )
    .argument(
      '[[name=]config...]',
      'a file or folder of Alloy configuration, or - for standard input; several become a workload each, by their names. Or one YAML file of a stack',
    )
    .addOption(new Option('-o, --output <folder>', 'where the manifests go').argParser(nonEmpty).default('dist'))
    .option('--stdout', 'print the manifests instead of writing them', false)
    .addOption(new Option('--name <name>', 'the name of the workload').argParser(nonEmpty).default(undefined, 'alloy'))
    .addOption(
      new Option('--namespace <namespace>', 'the namespace of the workloads')
        .argParser(nonEmpty)
        .default(undefined, `that of --workloads, or ${DEFAULT_NAMESPACE}`),
    )
    .option('--workloads <file>', 'a YAML file with the workloads and their options, by the names that AlloyProps has')
    .addOption(
      new Option('--controller <kind>', 'what runs the pods')
        .choices(CONTROLLERS)
        .default(undefined, 'that of --workloads, or daemonset'),
    )
    .addOption(
      new Option('--replicas <number>', 'how many pods a deployment or statefulset has').argParser(wholeNumber(0)),
    )
    .option('--clustering', 'let the pods share the work', false)
    .option('--eject [file]', 'write the TypeScript program of a stack instead of its manifests (default: main.ts)')
    .option('--kustomization', 'write a kustomization.yaml', false)
    .option('--graphs', 'write a picture of each configuration', false)
    .option('--report', 'write a page about the configurations', false)
    .addOption(
      new Option('--max-warnings <number>', 'how many warnings are allowed')
        .argParser(wholeNumber(0))
        .default(Number.POSITIVE_INFINITY, 'any number'),
    );
  const action = (configs: readonly string[], options: Options) => synth(configs, options, streams);
  return runCommand(command, args, streams, action, {
    exitCodes: {
      0: 'the manifests are written',
      1: 'something is wrong with a configuration or a workload, or the manifests cannot be written; nothing has changed',
      2: 'the command is used wrongly, or a path holds no configuration',
    },
    examples: [
      'cdk8s-alloy synth config.alloy --namespace monitoring',
      'cdk8s-alloy synth metrics=metrics.alloy logs=logs/ --clustering',
      'cdk8s-alloy synth --workloads alloy.yaml --output dist',
      'cdk8s-alloy synth config.alloy --stdout | kubectl apply -f -',
      'cdk8s-alloy synth stack.yaml',
    ],
  });
}

function synth(configs: readonly string[], options: Options, streams: Streams): number {
  const stackFile = configs.find(isStackFile);
  if (stackFile !== undefined) return synthStack(onlyStack(configs, options), options, streams);
  if (options.eject !== undefined) throw new CommandError('--eject needs a YAML file of a stack, as in stack.yaml');
  const file = options.workloads === undefined ? undefined : workloadFile(options.workloads, streams);
  const workloads = workloadsOf(configs, file?.workloads ?? [], options);
  const namespace = options.namespace ?? file?.namespace ?? DEFAULT_NAMESPACE;
  const app = outputApp(options, streams);
  withoutCreationSites(() => {
    for (const { name, path, props } of workloads) {
      const chart = new Chart(app, name, { namespace: props.namespace ?? namespace, disableResourceNameHashes: true });
      new Alloy(chart, name, { ...props, config: configAt(chart, name, path, streams) });
    }
  });
  return publish(app, options, streams);
}

/**
 * The file of a stack: all that it is made of stands there.
 * @throws CommandError for what belongs to configurations
 */
function onlyStack(configs: readonly string[], options: Options): string {
  const [file = ''] = configs.filter(isStackFile);
  const others = configs.filter((config) => config !== file);
  const flags = (['name', 'workloads', 'controller', 'replicas'] as const).filter(
    (flag) => options[flag] !== undefined,
  );
  const problems = [
    ...others.map((other) => `${other}: ${file} is a stack, which is synthesized by itself`),
    ...[...flags, ...(options.clustering ? ['clustering'] : [])].map(
      (flag) => `--${flag}: ${file} is a stack, which says that itself`,
    ),
  ];
  if (problems.length > 0) throw new CommandError(problems.join('\n'));
  return file;
}

function configAt(chart: Chart, name: string, path: string, streams: Streams): AlloyConfig {
  const filename = `${name}.alloy`;
  if (path !== '-') {
    readable(() => filledConfigurationsAt([path], streams.stdin)[0]!.read());
    return AlloyConfig.fromFile(chart, 'config', path, { filename });
  }
  const config = new AlloyConfig(chart, 'config', { filename });
  const [input] = readable(() => configurationsAt(['-'], streams.stdin)[0]!.read());
  config.addText(input!.text, { filename: input!.name });
  return config;
}

interface NamedFile {
  readonly namespace?: string;
  readonly workloads: readonly (Omit<Workload, 'path'> & { readonly path?: string; readonly place: string })[];
}

/** The file of workloads; paths in it are relative to its folder. */
function workloadFile(path: string, streams: Streams): NamedFile {
  const text = String(readable(() => read(path, streams)));
  const { namespace, workloads, problems } = readWorkloadFile(text, path, stackSchema());
  if (problems.length > 0) throw new CommandError(problems.join('\n'));
  return {
    ...(namespace === undefined ? {} : { namespace }),
    workloads: workloads.map(({ config, ...workload }) => ({
      ...workload,
      ...(config === undefined ? {} : { path: config === '-' ? '-' : join(path === '-' ? '' : dirname(path), config) }),
    })),
  };
}

function read(path: string, { stdin }: Streams): Uint8Array {
  return path === '-' ? stdin() : readFileSync(path);
}

/** The workloads of the arguments and of the file. Flags win over the file. */
function workloadsOf(
  configs: readonly string[],
  inFile: NamedFile['workloads'],
  options: Options,
): readonly Workload[] {
  const problems: string[] = [];
  const named = configs.map((config) => namedConfig(config, configs.length, options, problems));
  for (const [i, { name }] of named.entries()) {
    const isRepeated = named.findIndex((other) => other.name === name) < i;
    if (isRepeated && problems.length === 0) problems.push(`two configurations have the name ${name}`);
  }
  const workloads = [
    ...inFile.map(({ name, path, props, place }) => {
      const given = named.find((config) => config.name === name)?.path ?? path;
      if (given === undefined) {
        problems.push(`${place}: ${name} has no configuration: add config, or name one with ${name}=PATH`);
      }
      return { name, path: given ?? '', props };
    }),
    ...named.filter(({ name }) => !inFile.some((other) => other.name === name)).map((one) => ({ ...one, props: {} })),
  ];
  if (workloads.length === 0) {
    problems.push('there is nothing to synthesize: name a file or folder of configuration, or --workloads FILE');
  }
  if (workloads.filter(({ path }) => path === '-').length > 1) {
    problems.push('only one configuration can be standard input');
  }
  if (options.replicas !== undefined && (options.controller ?? 'daemonset') === 'daemonset') {
    problems.push('--replicas needs --controller deployment or statefulset: a DaemonSet has a pod on each node');
  }
  if (problems.length > 0) throw new CommandError(problems.join('\n'));
  return workloads.map((workload) => ({ ...workload, props: { ...workload.props, ...propsOf(options) } }));
}

function namedConfig(config: string, count: number, { name }: Options, problems: string[]) {
  const [, own, path] = /^([a-z0-9][a-z0-9.-]*)=(.+)$/.exec(config) ?? [];
  if (own !== undefined) {
    if (name !== undefined) problems.push(`--name ${name}: ${config} names the workload already`);
    return { name: own, path: path! };
  }
  if (count > 1) problems.push(`${config}: several configurations need names, as in ${nameFor(config)}=${config}`);
  return { name: name ?? 'alloy', path: config };
}

/** A name that may suit a configuration. */
function nameFor(path: string): string {
  const [base = ''] = /[^/]+(?=\/*$)/.exec(path) ?? [];
  const name = base
    .replace(/\.alloy$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return name || 'alloy';
}

/** The props that flags give. */
function propsOf({ controller, replicas, clustering }: Options): Pick<AlloyProps, 'controller' | 'clustering'> {
  const options = replicas === undefined ? {} : { replicas };
  const kinds = {
    daemonset: () => Controller.daemonSet(),
    deployment: () => Controller.deployment(options),
    statefulset: () => Controller.statefulSet(options),
  };
  return {
    ...(controller === undefined ? {} : { controller: kinds[controller]() }),
    ...(clustering ? { clustering: {} } : {}),
  };
}

/** @throws CommandError if the system refuses to read */
function readable<T>(action: () => T): T {
  try {
    return withFiles(action);
  } catch (error) {
    throw error instanceof PathError ? new CommandError(pathErrorText(error)) : error;
  }
}
