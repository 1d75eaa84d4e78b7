import { basename, join, relative, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { type ImportedProgram, importConfiguration } from '../importer';
import { DEFAULT_NAMESPACE } from '../kubernetes';
import { renderText, sourcesByName } from '../report';
import { Source } from '../syntax';
import { CommandError } from './command-line/command-error';
import { nonEmpty } from './command-line/option-values';
import { runCommand } from './command-line/run-command';
import { processStreams, type Streams } from './command-line/streams';
import { systemErrorText } from './command-line/system-error';
import { sourcesAt } from './configurations/sources-at';
import { packageFolder } from './project/package-folder';
import { existingFiles, importedProjectFiles, type ProjectFile, writeFiles } from './project/project';

/** The exit code where nothing could be imported, or written. */
const NOT_IMPORTED = 1;

interface Options {
  readonly name: string;
  readonly namespace: string;
  readonly output?: string;
}

/**
 * `cdk8s-alloy import`: the TypeScript program for a configuration that is text.
 * @returns 0 if it's printed or written, 1 if a text can't be parsed or the project can't be written, 2 for a mistake in the arguments
 */
export function run(args: readonly string[], streams: Streams = processStreams): Promise<number> {
  const command = new Command('cdk8s-alloy import')
    .description(
      'Turns an Alloy configuration into TypeScript: typed constructs, references as variables, comments where they were. Synthesized, the program prints the ' +
        'same configuration. What comes in as text, and the Secrets to create, are listed on standard error.',
    )
    .argument('<config>', 'a file or folder of Alloy configuration, or - for standard input')
    .addOption(
      new Option('-o, --output <folder>', 'make a project there, instead of printing the program').argParser(nonEmpty),
    )
    .addOption(new Option('--name <name>', 'the name of the workload').argParser(nonEmpty).default('alloy'))
    .addOption(
      new Option('--namespace <namespace>', 'the namespace of the workload')
        .argParser(nonEmpty)
        .default(DEFAULT_NAMESPACE),
    );
  const action = (path: string, options: Options) => importAt(path, options, streams);
  return runCommand(command, args, streams, action, {
    exitCodes: {
      0: 'the program is printed, or the project made',
      1: 'a configuration cannot be parsed, or the project cannot be written, or would replace files that are there',
      2: 'the command is used wrongly, or a file cannot be read',
    },
    examples: [
      'cdk8s-alloy import config.alloy > main.ts',
      'cdk8s-alloy import config.alloy --output monitoring --namespace monitoring',
      'kubectl get configmap alloy -o jsonpath="{.data.config\\.alloy}" | cdk8s-alloy import -',
    ],
  });
}

function importAt(path: string, { output, ...options }: Options, streams: Streams): number {
  const files = sourcesAt(path, streams);
  const program = importConfiguration(files, options);
  if (program.diagnostics.length > 0) {
    const sources = files.map(({ name, text }) => new Source(name, text));
    streams.stderr(renderText(program.diagnostics, sourcesByName(sources)));
    return NOT_IMPORTED;
  }
  if (output === undefined) streams.stdout(program.text);
  else streams.stdout(makeProject(output, program));
  streams.stderr(remarks(program, options));
  return 0;
}

/** Makes the project. @returns what to do next */
function makeProject(folder: string, program: ImportedProgram): string {
  const files = importedProjectFiles(packageFolder(), program.text, basename(resolve(folder)));
  const existing = existingFiles(folder, files);
  if (existing.length > 0) {
    const names = existing.map((name) => join(folder, name));
    throw new CommandError(`these files are there already, and nothing was written: ${names.join(', ')}`, NOT_IMPORTED);
  }
  write(folder, files);
  const change = relative('', folder);
  return (
    `${files.map(({ name }) => `  ${join(folder, name)}\n`).join('')}\nNext:\n\n` +
    `${change === '' ? '' : `  cd ${change}\n`}  npm install\n  npx cdk8s synth\n`
  );
}

function write(folder: string, files: readonly ProjectFile[]): void {
  try {
    writeFiles(folder, files);
  } catch (error) {
    const text = systemErrorText(error);
    throw text === undefined ? error : new CommandError(text, NOT_IMPORTED);
  }
}

/** What there is to do and to know about a program; empty where there is nothing. */
function remarks({ texts, secrets }: ImportedProgram, { namespace }: Omit<Options, 'output'>): string {
  const lines: string[] = [];
  if (texts.length > 0) {
    lines.push('Comes in as text:');
    for (const { file, line, block, reason } of texts) lines.push(`  ${file}:${line}: ${block}: ${reason}`);
  }
  const [first] = secrets;
  if (first !== undefined) {
    if (lines.length > 0) lines.push('');
    lines.push(`Create the Secret ${first.secret} in the namespace ${namespace}, with the keys:`);
    for (const { key, argument, isAddress } of secrets) {
      lines.push(`  ${key}: the value of ${argument}${isAddress ? ', with the password in it' : ''}`);
    }
  }
  return lines.map((line) => `${line}\n`).join('');
}
