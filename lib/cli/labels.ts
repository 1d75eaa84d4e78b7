import { Command, Option } from 'commander';
import { type Model, readModel } from '../analysis';
import { fileProblems } from '../checks';
import {
  attributesAt,
  attributesAtDestinations,
  LabelFlow,
  labelsAt,
  labelsAtDestinations,
  labelsOfMetrics,
  partOf,
  type ReportedItems,
  type ReportedPoint,
  titleOf,
} from '../flow';
import { renderText, sourcesByName } from '../report';
import { CommandError } from './command-line/command-error';
import { runCommand } from './command-line/run-command';
import { processStreams, type Streams } from './command-line/streams';
import { sourcesAt } from './configurations/sources-at';

interface Options {
  readonly at?: string;
  readonly format: 'text' | 'json';
}

/**
 * `cdk8s-alloy labels`: which labels arrive at each destination of a configuration, and from where.
 * @returns 0, 1 if the configuration can't be parsed, 2 for a mistake in the arguments: a component that isn't there is one
 */
export function run(args: readonly string[], streams: Streams = processStreams): Promise<number> {
  const command = new Command('cdk8s-alloy labels')
    .description(
      'Prints which labels targets, series, log entries and profiles have where they arrive, and which attributes telemetry of OpenTelemetry: ' +
        'surely or possibly, with what is known of the values.',
    )
    .argument('<config>', 'a file or folder of Alloy configuration, or - for standard input')
    .option('--at <component>', 'what this component gives, instead of what arrives at destinations')
    .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'json']).default('text'));
  const action = (path: string, options: Options) => labels(path, options, streams);
  return runCommand(command, args, streams, action, {
    exitCodes: {
      0: 'the labels are printed',
      1: 'the configuration cannot be parsed',
      2: 'the command is used wrongly, or a file cannot be read',
    },
    examples: ['cdk8s-alloy labels config.alloy', 'cdk8s-alloy labels config.alloy --at discovery.relabel.pods'],
  });
}

function labels(path: string, { at, format }: Options, streams: Streams): number {
  const model = readModel(sourcesAt(path, streams));
  const problems = fileProblems(model);
  if (problems.length > 0) {
    streams.stderr(renderText(problems, sourcesByName(model.files.map(({ source }) => source))));
    return 1;
  }
  const points = pointsOf(model, at);
  streams.stdout(format === 'json' ? `${JSON.stringify({ points }, undefined, 2)}\n` : labelTables(points));
  return 0;
}

function pointsOf(model: Model, at: string | undefined): readonly ReportedPoint[] {
  const flow = LabelFlow.of(model);
  const resources = LabelFlow.of(model).attributes;
  if (at === undefined) {
    return [...labelsAtDestinations(flow), ...attributesAtDestinations(resources), ...labelsOfMetrics(flow)];
  }
  const points = labelsAt(flow, at) ?? attributesAt(resources, at);
  if (points !== undefined) return points;
  const known = flow.instances.map(({ id }) => id);
  const hint = known.length === 0 ? '' : `: expected one of ${known.join(', ')}`;
  throw new CommandError(`no component ${at} gives or takes anything with labels${hint}`);
}

/** A table for each kind of items at each point. */
export function labelTables(points: readonly ReportedPoint[]): string {
  if (points.length === 0) return 'nothing with labels arrives anywhere\n';
  return points.map(pointText).join('\n');
}

function pointText(point: ReportedPoint): string {
  const { items } = point;
  const what = partOf(point);
  const title = titleOf(point);
  if (items.length === 0) return `${title}\n  nothing\n`;
  return items
    .map(({ source, ...rest }) => `${title}${source === undefined ? '' : ` from ${source}`}\n${tableOf(rest, what)}`)
    .join('\n');
}

function tableOf({ labels: known, others }: ReportedItems, what: string): string {
  const rows = known.map(({ name, presence, form, from, by }) => [name, presence, form, namesText(from), by ?? '']);
  for (const names of others) rows.push([names, 'possibly', names === '*' ? `any ${what}` : '<any>', '', '']);
  if (rows.length === 0) return `  no ${what} at all\n`;
  const lines = [[what, 'there', 'value', 'made of', 'by'], ...rows];
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  return lines
    .map((line) => `  ${line.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')}`.trimEnd())
    .map((line) => `${line}\n`)
    .join('');
}

/** More names than this aren't written out. */
const MOST_NAMES = 3;

function namesText(names: readonly string[]): string {
  return names.length > MOST_NAMES ? `${names.slice(0, MOST_NAMES).join(', ')}, ...` : names.join(', ');
}
