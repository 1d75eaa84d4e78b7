import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { renderProblems } from '../app';
import { renderText, sourcesByName } from '../report';
import { makeStack, placeInFile, type ReadStackFile, readStackFile, stackProgram } from '../stack-file';
import type { Diagnostic, Source } from '../syntax';
import { type OutputOptions, outputApp, publish, withoutCreationSites } from './cdk8s-app/output-app';
import { CommandError } from './command-line/command-error';
import type { Streams } from './command-line/streams';
import { withFiles } from './command-line/system-error';
import { stackSchema } from './project/stack-schema';

export interface StackOptions extends OutputOptions {
  readonly namespace?: string;
  /** The program to write instead of the manifests. */
  readonly eject?: string | true;
}

/** Where the program goes unless a file is named. */
const PROGRAM = 'main.ts';

/** The most lines of a long range that are shown. */
const MOST_LINES = 12;

/** Whether a path is that of a stack's file, not of a configuration. */
export function isStackFile(path: string): boolean {
  return /\.ya?ml$/.test(path);
}

/** Manifests, or the program, of a stack that is a file of YAML. */
export function synthStack(path: string, options: StackOptions, streams: Streams): number {
  const read = readStackFile(
    path,
    withFiles(() => readFileSync(path, 'utf8')),
    stackSchema(),
  );
  if (read.members === undefined) return failure(read.diagnostics, read.yaml.source, streams);
  const app = outputApp(options, streams);
  const stack = withoutCreationSites(() => makeStack(app, read.members!, options.namespace));
  const problems = placeInFile(app.check(), stack, read.yaml);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) {
    const constructs = app.node.findAll();
    streams.stderr(renderProblems(problems, constructs, 'nothing was written', [read.yaml.source]));
    return 1;
  }
  if (options.eject !== undefined) return eject(read, options, streams);
  return publish(app, options, streams);
}

function eject({ members }: ReadStackFile, options: StackOptions, streams: Streams): number {
  const text = stackProgram(members!, options.namespace);
  if (options.stdout) {
    streams.stdout(text);
    return 0;
  }
  const file = options.eject === true ? PROGRAM : options.eject!;
  if (existsSync(file) && readFileSync(file, 'utf8') !== text) {
    throw new CommandError(`${file} is there already: name another file, as in --eject stack.ts`);
  }
  withFiles(() => writeFileSync(file, text));
  streams.stderr(`${file} makes what the file says; run it with cdk8s synth\n`);
  return 0;
}

function failure(diagnostics: readonly Diagnostic[], source: Source, streams: Streams): number {
  const text = renderText(diagnostics, sourcesByName([source]), { details: true, mostLines: MOST_LINES });
  const count = `${diagnostics.length} error${diagnostics.length === 1 ? '' : 's'}`;
  streams.stderr(`${text}\n${count}; nothing was written\n`);
  return 1;
}
