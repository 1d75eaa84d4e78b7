import { readFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import type { NamedSource, Workload } from '../analysis';
import { check, type LintSwitches, switchProblems } from '../checks';
import type { Diagnostic } from '../syntax';
import {
  type CheckCommandOptions,
  resolvedArguments,
  validateOptionsOf,
  withCheckOptions,
} from './command-line/check-options';
import { CommandError } from './command-line/command-error';
import { wholeNumber } from './command-line/option-values';
import { runCommand } from './command-line/run-command';
import { processStreams, type Streams } from './command-line/streams';
import { systemErrorText } from './command-line/system-error';
import { filledConfigurationsAt, PathError, pathErrorText } from './configurations/configuration-paths';
import { checkAll, reportOf } from './configurations/configuration-report';
import { inPositionOrder } from './configurations/position-order';

interface Options extends CheckCommandOptions {
  readonly off: LintSwitches;
  readonly workload?: string;
  readonly maxWarnings: number;
}

/**
 * `cdk8s-alloy lint`: says what is wrong with configurations beyond what `alloy validate` notices: rules on arguments, types behind
 * references, and lints. Sorted by file and line.
 * @returns 0 if there is no error and there are no more warnings than allowed, 1 if there are, 2 for a mistake in the arguments: a path
 *   without configuration is one
 */
export function run(args: readonly string[], streams: Streams = processStreams): Promise<number> {
  const command = withCheckOptions(new Command('cdk8s-alloy lint'))
    .description(
      'Checks Alloy configurations: what "alloy validate" says, what Alloy would refuse when it runs, and what hardly anybody wants.',
    )
    .addOption(
      new Option('--off <code=reason>', 'turn a lint off, and say why; can be repeated')
        .argParser(addSwitch)
        .default({}, 'none'),
    )
    .option(
      '--workload <file>',
      'a JSON file with what is known of the workload: {"controller": "DaemonSet", "clustered": true, ...}',
    )
    .addOption(
      new Option('--max-warnings <number>', 'how many warnings are allowed')
        .argParser(wholeNumber(0))
        .default(Number.POSITIVE_INFINITY, 'any number'),
    );
  const action = (paths: readonly string[], options: Options) => lintPaths(paths, options, streams);
  return runCommand(command, resolvedArguments(args), streams, action, {
    exitCodes: {
      0: 'nothing is wrong, or there are warnings only',
      1: 'there is an error, or there are more warnings than --max-warnings allows',
      2: 'the command is used wrongly, or a path holds no configuration',
    },
    examples: [
      'cdk8s-alloy lint config.alloy',
      'cdk8s-alloy lint --max-warnings=0 --format=sarif dist > alloy.sarif',
      "cdk8s-alloy lint --off 'lint/unused-component=a module uses it' modules/*.alloy",
    ],
  });
}

function addSwitch(text: string, switches: LintSwitches): LintSwitches {
  const [code = '', ...reason] = text.split('=');
  return { ...switches, [code]: reason.join('=') };
}

function lintPaths(paths: readonly string[], options: Options, streams: Streams): number {
  const { off, format, maxWarnings } = options;
  const workload = { ...validateOptionsOf(options), ...readWorkload(options.workload) };
  const checked = checkPaths(paths, streams, (sources) =>
    // Switches are reported once, not for each configuration.
    check(sources, { workload, off }).filter(({ code }) => code !== 'lint-switch'),
  );
  const ordered = [{ sources: [], diagnostics: switchProblems(off) }, ...inPositionOrder(checked)];
  const report = reportOf(ordered, format, { colors: streams.colors.stdout, details: true, mostLines: 6 });
  const all = ordered.flatMap(({ diagnostics }) => diagnostics);
  const errors = all.filter(({ severity }) => severity === 'error').length;
  const warnings = all.length - errors;
  streams.stdout(format === 'text' ? report + summary(errors, warnings, report) : report);
  return errors > 0 || warnings > maxWarnings ? 1 : 0;
}

function checkPaths(
  paths: readonly string[],
  streams: Streams,
  check: (sources: readonly NamedSource[]) => readonly Diagnostic[],
): ReturnType<typeof checkAll> {
  try {
    return checkAll(filledConfigurationsAt(paths, streams.stdin), streams, check);
  } catch (error) {
    if (!(error instanceof PathError)) throw error;
    throw new CommandError(pathErrorText(error));
  }
}

function readWorkload(file: string | undefined): Workload {
  if (file === undefined) return {};
  try {
    const workload: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof workload === 'object' && workload !== null && !Array.isArray(workload)) return workload;
  } catch (error) {
    const text = error instanceof SyntaxError ? `${file}: ${error.message}` : systemErrorText(error);
    if (text === undefined) throw error;
    throw new CommandError(text);
  }
  throw new CommandError(`${file}: expected an object, as in {"controller": "DaemonSet"}`);
}

function summary(errors: number, warnings: number, report: string): string {
  const count = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`;
  return errors + warnings === 0
    ? ''
    : `${report === '' ? '' : '\n'}${count(errors, 'error')}, ${count(warnings, 'warning')}\n`;
}
