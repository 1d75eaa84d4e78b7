import { Command, Option } from 'commander';
import { readModel } from '../analysis';
import type { AppPictures } from '../app';
import { fileProblems } from '../checks';
import {
  FOLDINGS,
  type Folding,
  foldPicture,
  type Picture,
  pictureOf,
  renderDot,
  renderMermaid,
  renderSvg,
  withoutSurroundings,
} from '../graph';
import { needsOf } from '../needs';
import { renderText, sourcesByName } from '../report';
import { askApp } from './cdk8s-app/ask-app';
import { CommandError } from './command-line/command-error';
import { runCommand } from './command-line/run-command';
import { processStreams, type Streams } from './command-line/streams';
import { sourcesAt } from './configurations/sources-at';

const FORMATS = {
  svg: renderSvg,
  mermaid: renderMermaid,
  dot: renderDot,
} as const satisfies Record<string, (picture: Picture, options: { readonly title: string }) => string>;

interface Options {
  readonly format: keyof typeof FORMATS;
  readonly fold: Folding;
  readonly app?: string;
  readonly configuration?: string;
  readonly namespace: string;
  readonly surroundings: boolean;
}

/**
 * `cdk8s-alloy graph`: a picture of a configuration.
 * @returns 0, 1 if the configuration can't be parsed or the app can't be asked, 2 for a mistake in the arguments; else the exit code of an app that fails
 */
export function run(args: readonly string[], streams: Streams = processStreams): Promise<number> {
  const command = new Command('cdk8s-alloy graph')
    .description(
      'Draws a configuration: its components, what flows between them, and what of the cluster and the network is around them.',
    )
    .argument('[config]', 'a file or folder of Alloy configuration to draw instead of the app, or - for standard input')
    .addOption(new Option('--app <command>', 'the command that runs the app').default(undefined, '`app` of cdk8s.yaml'))
    .option('--configuration <name>', 'which configuration of the app, by its file in dist/, if there are several')
    .addOption(new Option('--format <format>', 'how to draw it').choices(Object.keys(FORMATS)).default('svg'))
    .addOption(
      new Option(
        '--fold <folding>',
        'what becomes one node: what a picture has no room for, components in a row, modules and sections, or nothing',
      )
        .choices(FOLDINGS)
        .default('auto'),
    )
    .option('--namespace <namespace>', 'the namespace that Alloy runs in; an app has its own', 'default')
    .option('--no-surroundings', 'draw the components alone');
  const action = (path: string | undefined, options: Options) => graph(path, options, streams);
  return runCommand(command, args, streams, action, {
    exitCodes: {
      0: 'the picture is printed',
      1: 'the configuration cannot be parsed, or the app cannot be asked',
      2: 'the command is used wrongly, or a file cannot be read',
    },
    examples: [
      'cdk8s-alloy graph > alloy.svg',
      'cdk8s-alloy graph --configuration logs.alloy --format mermaid',
      'cdk8s-alloy graph config.alloy > config.svg',
      'cdk8s-alloy graph dist/alloy.alloy --format dot | dot -Tpdf > alloy.pdf',
    ],
  });
}

function graph(path: string | undefined, options: Options, streams: Streams): number {
  const { drawn, exitCode } = path === undefined ? drawApp(options) : drawText(path, options, streams);
  if (drawn !== undefined) {
    const { picture, title } = drawn;
    const shown = options.surroundings ? picture : withoutSurroundings(picture);
    streams.stdout(FORMATS[options.format](foldPicture(shown, options.fold), { title }));
  }
  return exitCode;
}

interface GraphOutcome {
  readonly drawn?: { readonly picture: Picture; readonly title: string };
  readonly exitCode: number;
}

/** Runs the app, which prints itself what is wrong with it. */
function drawApp({ app, configuration }: Options): GraphOutcome {
  const { answer, exitCode } = askApp('graph', app);
  if (answer === undefined) return { exitCode };
  const pictures: AppPictures = JSON.parse(answer);
  const names = pictures.map(({ name }) => name);
  if (names.length === 0) throw new CommandError('the app makes no configuration: there is nothing to draw');
  if (configuration === undefined && names.length > 1) {
    throw new CommandError(
      `the app makes several configurations: choose one with --configuration (${names.join(', ')})`,
    );
  }
  const drawn = pictures.find(({ name }) => configuration === undefined || name === configuration);
  if (drawn === undefined) {
    throw new CommandError(`the app makes no configuration ${configuration}; expected one of ${names.join(', ')}`);
  }
  return { drawn, exitCode };
}

function drawText(path: string, { namespace, configuration }: Options, streams: Streams): GraphOutcome {
  if (configuration !== undefined) {
    throw new CommandError('--configuration chooses among those of the app: leave it out, or the path');
  }
  const model = readModel(sourcesAt(path, streams));
  const problems = fileProblems(model);
  if (problems.length > 0) {
    streams.stderr(renderText(problems, sourcesByName(model.files.map(({ source }) => source))));
    return { exitCode: 1 };
  }
  const picture = pictureOf(model, { needs: needsOf(model, { namespace }) });
  return { drawn: { picture, title: path === '-' ? 'standard input' : path }, exitCode: 0 };
}
