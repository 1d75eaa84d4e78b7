import { Command } from 'commander';
import { validate } from '../config';
import { type CheckFlags, validateOptionsOf, withCheckFlags, withoutValues } from './command-line/check-options';
import { runCommander } from './command-line/run-command';
import { processStreams, type Streams } from './command-line/streams';
import { PathError, targetsOf } from './configurations/configuration-paths';
import { checkAll, type Found, reportOf } from './configurations/configuration-report';

interface Flags extends CheckFlags {
  readonly redact: boolean;
}

/** `cdk8s-alloy validate`: see `runValidate`. */
export function run(args: readonly string[]): Promise<number> {
  return runValidate(args, processStreams);
}

/**
 * Does what `alloy validate` does, for any number of configurations: prints what is wrong as Alloy prints it, or in a format for tools.
 *
 * @param args what stands behind `validate`
 * @returns 0 if nothing is wrong, 1 if anything is (warnings, too) or a path can't be read, 2 for a mistake in the arguments
 */
export async function runValidate(args: readonly string[], streams: Streams): Promise<number> {
  let exitCode = 0;
  const command = withCheckFlags(new Command('cdk8s-alloy validate'), streams)
    .description('Says what "alloy validate" says of Alloy configurations.')
    .option('--redact', 'hide what may be a secret in excerpts; without it they are those of Alloy', false)
    .action((paths: readonly string[], flags: Flags) => {
      exitCode = validatePaths(paths, flags, streams);
    });
  return (await runCommander(command, withoutValues(args))) ?? exitCode;
}

function validatePaths(paths: readonly string[], flags: Flags, streams: Streams): number {
  try {
    const options = validateOptionsOf(flags);
    const found = checkAll(targetsOf(paths, streams.stdin), streams, (sources) => validate(sources, options));
    const failed = found.some(({ diagnostics }) => diagnostics.length > 0);
    if (flags.format === 'text') {
      if (failed) printAsAlloy(found, flags, streams);
    } else {
      streams.stdout(reportOf(found, flags.format, {}));
    }
    return failed ? 1 : 0;
  } catch (error) {
    if (!(error instanceof PathError)) throw error;
    streams.stderr(`Error: ${error.message}\n`);
    return 1;
  }
}

/** The problems on standard error, an empty line on standard output, and a last line. */
function printAsAlloy(found: readonly Found[], { redact }: Flags, { stdout, stderr, colors }: Streams): void {
  const encoding = found.flatMap(({ diagnostics }) => diagnostics).find(({ code }) => code === 'encoding');
  if (encoding && found.length === 1) {
    stderr(`validation failed: ${encoding.message}`);
  } else {
    stderr(reportOf(found, 'text', { redact, colors }));
    stdout('\n');
  }
  stderr('Error: validation failed\n');
}
