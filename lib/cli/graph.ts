import { Command, Option } from 'commander';
import { readModel } from '../analysis';
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
} from '../graph';
import { needsOf } from '../needs';
import { renderText, sourcesByName } from '../report';
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
  readonly namespace: string;
  readonly surroundings: boolean;
}

/**
 * `cdk8s-alloy graph`: a picture of a configuration.
 * @returns 0, 1 if the configuration can't be parsed, 2 for a mistake in the arguments
 */
export function run(args: readonly string[], streams: Streams = processStreams): Promise<number> {
  const command = new Command('cdk8s-alloy graph')
    .description(
      'Draws a configuration: its components, what flows between them, and what of the cluster and the network is around them.',
    )
    .argument('<config>', 'a file or folder of Alloy configuration, or - for standard input')
    .addOption(new Option('--format <format>', 'how to draw it').choices(Object.keys(FORMATS)).default('svg'))
    .addOption(
      new Option(
        '--fold <folding>',
        'what becomes one node: what a picture has no room for, components in a row, modules and sections, or nothing',
      )
        .choices(FOLDINGS)
        .default('auto'),
    )
    .option('--namespace <namespace>', 'the namespace that Alloy runs in', 'default')
    .option('--no-surroundings', 'draw the components alone');
  const action = (path: string, options: Options) => graph(path, options, streams);
  return runCommand(command, args, streams, action, {
    exitCodes: {
      0: 'the picture is printed',
      1: 'the configuration cannot be parsed',
      2: 'the command is used wrongly, or a file cannot be read',
    },
    examples: [
      'cdk8s-alloy graph config.alloy > config.svg',
      'cdk8s-alloy graph config.alloy --format mermaid',
      'cdk8s-alloy graph dist/alloy.alloy --format dot | dot -Tpdf > alloy.pdf',
    ],
  });
}

function graph(path: string, { format, fold, namespace, surroundings }: Options, streams: Streams): number {
  const model = readModel(sourcesAt(path, streams));
  const problems = fileProblems(model);
  if (problems.length > 0) {
    streams.stderr(renderText(problems, sourcesByName(model.files.map(({ source }) => source))));
    return 1;
  }
  const picture = pictureOf(model, surroundings ? { needs: needsOf(model, { namespace }) } : {});
  streams.stdout(FORMATS[format](foldPicture(picture, fold), { title: path === '-' ? 'standard input' : path }));
  return 0;
}
