import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Command, Option } from 'commander';
import { alloyWorkloads, differenceText, type ExportedValues, exportValues, type Manifest, valuesText } from '../helm';
import { CommandError } from './command-line/command-error';
import { nonEmpty } from './command-line/option-values';
import { runCommand } from './command-line/run-command';
import { processStreams, type Streams } from './command-line/streams';
import { withFiles } from './command-line/system-error';
import { readTree } from './manifests/sources';

interface Options {
  readonly output?: string;
  readonly name?: string;
}

/**
 * `cdk8s-alloy export helm`: values for the official chart, from manifests.
 * @returns 0 if they are written, 1 for manifests without an Alloy, 2 for a mistake in the arguments
 */
export function run(args: readonly string[], streams: Streams = processStreams): Promise<number> {
  const command = new Command('cdk8s-alloy export')
    .description(
      'Writes an Alloy of manifests in the form of another tool. helm: values for the official chart, with the configuration, the controller, ports, rights, ' +
        'mounts and environment; what the chart cannot say is listed.',
    )
    .addArgument(formatArgument())
    .argument('[manifests]', 'a folder or file of manifests, or - for standard input', 'dist')
    .addOption(
      new Option('-o, --output <file>', 'where the values go')
        .argParser(nonEmpty)
        .default(undefined, 'standard output'),
    )
    .addOption(
      new Option('--name <name>', 'the Alloy that is meant, as name or namespace/name')
        .argParser(nonEmpty)
        .default(undefined, 'the only one'),
    );
  const action = (_: string, source: string, options: Options) => exportHelm(source, options, streams);
  return runCommand(command, args, streams, action, {
    exitCodes: {
      0: 'the values are written; what the chart cannot say is on standard error',
      1: 'there is no Alloy among the manifests',
      2: 'the command is used wrongly, the manifests cannot be read, or it is not clear which Alloy is meant',
    },
    examples: [
      'cdk8s-alloy export helm dist --output helm/values.yaml',
      'helm upgrade --install alloy grafana/alloy --namespace monitoring-stack --values helm/values.yaml',
    ],
  });
}

function formatArgument() {
  return new Command().createArgument('<format>', 'the other tool').choices(['helm']);
}

function exportHelm(source: string, { output, name }: Options, streams: Streams): number {
  const objects = readTree(source, streams.stdin).objects as readonly Manifest[];
  const exported = exportValues(objects, workloadOf(objects, name, source));
  const text = valuesText(exported);
  if (output === undefined) streams.stdout(text);
  else write(output, text);
  streams.stderr(notes(exported));
  return 0;
}

function workloadOf(objects: readonly Manifest[], name: string | undefined, source: string): Manifest {
  const all = alloyWorkloads(objects);
  const nameOf = ({ metadata }: Manifest) => `${metadata['namespace'] ?? 'default'}/${metadata['name']}`;
  const names = all.map(nameOf).sort().join(', ');
  if (all.length === 0) {
    throw new CommandError(`${source}: expected manifests with an Alloy, found none: is the app synthesized?`, 1);
  }
  const found = name === undefined ? all : all.filter((each) => [nameOf(each), each.metadata['name']].includes(name));
  if (found.length === 1) return found[0]!;
  if (name === undefined) throw new CommandError(`${source}: has several Alloys; name one with --name: ${names}`);
  throw new CommandError(`${source}: expected one Alloy called ${name}, found ${found.length}; there are ${names}`);
}

function write(output: string, text: string): void {
  withFiles(() => {
    mkdirSync(dirname(join(output)), { recursive: true });
    writeFileSync(output, text);
  });
}

function notes({ differences, release }: ExportedValues): string {
  if (differences.length === 0) return `release ${release.name} in ${release.namespace}: the chart makes the same\n`;
  const lines = differences.map((difference) => `  ${differenceText(difference)}\n`);
  return `release ${release.name} in ${release.namespace}: what the chart makes differs in this:\n${lines.join('')}`;
}
