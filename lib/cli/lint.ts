import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import type { NamedSource, ValidateOptions, Workload } from '../config';
import { type LintSwitches, lintBlocks, switchProblems } from '../config/lints';
import { checkRules } from '../config/rules/arguments';
import { validateBlocks } from '../config/validate';
import { readSources } from '../config/validate/sources';
import type { Diagnostic } from '../syntax';
import { type CheckFlags, validateOptionsOf, withCheckFlags, withoutValues } from './command-line/check-options';
import { runCommander } from './command-line/run-command';
import { processStreams, type Streams } from './command-line/streams';
import { PathError, targetsOf } from './configurations/configuration-paths';
import { checkAll, type Found, reportOf } from './configurations/configuration-report';

interface Flags extends CheckFlags {
  readonly off: LintSwitches;
  readonly workload?: string;
}

/** A file with a workload that can't be used. */
class WorkloadError extends Error {}

/** `cdk8s-alloy lint`: see `runLint`. */
export function run(args: readonly string[]): Promise<number> {
  return runLint(args, processStreams);
}

/**
 * Says what is wrong with configurations beyond what `alloy validate` notices: rules on arguments, types behind references, and lints.
 *
 * @param args what stands behind `lint`
 * @returns 0 if nothing is wrong, 1 if anything is (warnings, too) or a path can't be read, 2 for a mistake in the arguments
 */
export async function runLint(args: readonly string[], streams: Streams): Promise<number> {
  let exitCode = 0;
  const command = withCheckFlags(new Command('cdk8s-alloy lint'), streams)
    .description(
      'Checks Alloy configurations: what "alloy validate" says, what Alloy would refuse when it runs, and what hardly anybody wants.',
    )
    .option('--off <code=reason>', 'turn a lint off, and say why; can be repeated', addSwitch, {})
    .option(
      '--workload <file>',
      'a JSON file with what is known of the workload: {"controller": "DaemonSet", "clustered": true, ...}',
    )
    .action((paths: readonly string[], flags: Flags) => {
      exitCode = lintPaths(paths, flags, streams);
    });
  return (await runCommander(command, withoutValues(args))) ?? exitCode;
}

function addSwitch(text: string, switches: LintSwitches): LintSwitches {
  const [code = '', ...reason] = text.split('=');
  return { ...switches, [code]: reason.join('=') };
}

function lintPaths(paths: readonly string[], flags: Flags, streams: Streams): number {
  try {
    const options = validateOptionsOf(flags);
    const workload = { ...options, ...readWorkload(flags.workload) };
    const found = checkAll(targetsOf(paths, streams.stdin), streams, (sources) =>
      problemsOf(sources, options, workload, flags.off),
    );
    const all = [{ sources: [], diagnostics: switchProblems(flags.off) }, ...found];
    const report = reportOf(all, flags.format, { colors: streams.colors, details: true, mostLines: 6 });
    streams.stdout(flags.format === 'text' ? report + summary(all, report) : report);
    return all.some(({ diagnostics }) => diagnostics.length > 0) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof PathError || error instanceof WorkloadError)) throw error;
    streams.stderr(`Error: ${error.message}\n`);
    return 1;
  }
}

function problemsOf(
  sources: readonly NamedSource[],
  options: ValidateOptions,
  workload: Workload,
  off: LintSwitches,
): readonly Diagnostic[] {
  const read = readSources(sources, options);
  if ('diagnostics' in read) return read.diagnostics;
  const found = validateBlocks(read.blocks, options);
  return [
    ...found,
    ...checkRules(read.blocks, options, found),
    ...lintBlocks(read.blocks, workload, (code) => Object.hasOwn(off, code)),
  ];
}

function readWorkload(file: string | undefined): Workload {
  if (file === undefined) return {};
  try {
    const workload: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof workload === 'object' && workload !== null && !Array.isArray(workload)) return workload;
  } catch (error) {
    throw new WorkloadError(`${file}: ${(error as Error).message}`);
  }
  throw new WorkloadError(`${file}: expected an object, as in {"controller": "DaemonSet"}`);
}

function summary(found: readonly Found[], report: string): string {
  const all = found.flatMap(({ diagnostics }) => diagnostics);
  const errors = all.filter(({ severity }) => severity === 'error').length;
  const count = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`;
  return all.length === 0
    ? ''
    : `${report === '' ? '' : '\n'}${count(errors, 'error')}, ${count(all.length - errors, 'warning')}\n`;
}
