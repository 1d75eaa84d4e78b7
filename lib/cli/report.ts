import { Command, Option } from 'commander';
import { type Model, readModel } from '../analysis';
import { reportPage } from '../app';
import { fileProblems } from '../checks';
import { changePictureOf } from '../graph';
import { needsOf } from '../needs';
import { renderText, sourcesByName } from '../report';
import { askApp } from './cdk8s-app/ask-app';
import { CommandError } from './command-line/command-error';
import { runCommand } from './command-line/run-command';
import { processStreams, type Streams } from './command-line/streams';
import { defaultWorkload } from './configurations/default-workload';
import { sourcesAt } from './configurations/sources-at';

interface Options {
  readonly app?: string;
  readonly since?: string;
}

/**
 * `cdk8s-alloy report`: a page about the configurations of an app, or one that is text.
 * @returns 0, 1 if the configuration can't be parsed or the app can't be asked, 2 for a mistake in the arguments; else the exit code of an app that fails
 */
export function run(args: readonly string[], streams: Streams = processStreams): Promise<number> {
  const command = new Command('cdk8s-alloy report')
    .description(
      'Writes a page of HTML about the configurations of the app: picture, components, findings and labels of each, what its workload has in ' +
        'Kubernetes, and what differs from the last commit. Nothing is published.',
    )
    .argument(
      '[config]',
      'a file or folder of Alloy configuration to report on instead of the app, or - for standard input',
    )
    .addOption(new Option('--app <command>', 'the command that runs the app').default(undefined, '`app` of cdk8s.yaml'))
    .option('--since <config>', 'an earlier state of the file or folder, to show what differs');
  const action = (path: string | undefined, options: Options) => report(path, options, streams);
  return runCommand(command, args, streams, action, {
    exitCodes: {
      0: 'the page is printed, whatever its findings',
      1: 'the configuration cannot be parsed, or the app cannot be asked',
      2: 'the command is used wrongly, or a file cannot be read',
    },
    examples: [
      'cdk8s-alloy report > report.html',
      'cdk8s-alloy report config.alloy > report.html',
      'git show HEAD:dist/alloy.alloy | cdk8s-alloy report dist/alloy.alloy --since - > report.html',
    ],
  });
}

function report(path: string | undefined, { app, since }: Options, streams: Streams): number {
  if (path !== undefined) return reportText(path, since, streams);
  if (since !== undefined) {
    throw new CommandError('--since compares a file or a folder: name it; an app is compared with what was committed');
  }
  const { answer, exitCode } = askApp('report', app);
  if (answer !== undefined) streams.stdout(answer);
  return exitCode;
}

function reportText(path: string, since: string | undefined, streams: Streams): number {
  if (path === '-' && since === '-') throw new CommandError('only one of the two can be standard input');
  const sources = sourcesAt(path, streams);
  const model = readModel(sources);
  const earlier = since === undefined ? undefined : readModel(sourcesAt(since, streams));
  const files = [...model.files, ...(earlier?.files ?? [])];
  const problems = [model, ...(earlier === undefined ? [] : [earlier])].flatMap(fileProblems);
  if (problems.length > 0) {
    streams.stderr(renderText(problems, sourcesByName(files.map(({ source }) => source))));
    return 1;
  }
  const { constructs, problems: findings } = defaultWorkload(sources);
  const name = nameOf(path);
  const given = {
    name,
    model,
    findings,
    ...(earlier === undefined
      ? {}
      : { change: { from: nameOf(since!), picture: changePictureOf(side(earlier), side(model)) } }),
  };
  streams.stdout(reportPage(constructs, { title: `Alloy: ${name}`, given }));
  return 0;
}

function nameOf(path: string): string {
  return path === '-' ? 'standard input' : path;
}

function side(model: Model) {
  return { model, needs: needsOf(model, { namespace: 'default' }) };
}
