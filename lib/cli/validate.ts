import { Command } from 'commander';
import { validate } from '../checks';
import {
  type CheckCommandOptions,
  resolvedArguments,
  validateOptionsOf,
  withCheckOptions,
} from './command-line/check-options';
import { CommandError } from './command-line/command-error';
import { runCommand } from './command-line/run-command';
import { processStreams, type Streams } from './command-line/streams';
import { configurationsAt, PathError } from './configurations/configuration-paths';
import { type CheckedConfiguration, checkAll, reportOf } from './configurations/configuration-report';

interface Options extends CheckCommandOptions {
  readonly redact: boolean;
}

/**
 * `cdk8s-alloy validate`: does what `alloy validate` does, for any number of configurations. Prints what is wrong as Alloy prints it, in its
 * order, or in a format for tools.
 * @returns 0 if nothing is wrong, 1 if anything is (warnings, too) or a path can't be read, 2 for a mistake in the arguments
 */
export function run(args: readonly string[], streams: Streams = processStreams): Promise<number> {
  const command = withCheckOptions(new Command('cdk8s-alloy validate'))
    .description('Says what "alloy validate" says of Alloy configurations.')
    .option('--redact', 'hide what may be a secret in excerpts; without it they are those of Alloy', false);
  const action = (paths: readonly string[], options: Options) => validatePaths(paths, options, streams);
  return runCommand(command, resolvedArguments(args), streams, action, {
    exitCodes: {
      0: 'nothing is wrong',
      1: 'something is, be it a warning, or a path cannot be read',
      2: 'the command is used wrongly',
    },
    examples: [
      'cdk8s-alloy validate config.alloy',
      'cdk8s-alloy validate --format=github clusters/*/config.alloy',
      'kubectl get configmap alloy -o jsonpath="{.data.config\\.alloy}" | cdk8s-alloy validate -',
    ],
  });
}

function validatePaths(paths: readonly string[], options: Options, streams: Streams): number {
  try {
    const validateOptions = validateOptionsOf(options);
    const checked = checkAll(configurationsAt(paths, streams.stdin), streams, (sources) =>
      validate(sources, validateOptions),
    );
    const failed = checked.some(({ diagnostics }) => diagnostics.length > 0);
    if (options.format === 'text') {
      if (failed) printAsAlloy(checked, options, streams);
    } else {
      streams.stdout(reportOf(checked, options.format, {}));
    }
    return failed ? 1 : 0;
  } catch (error) {
    if (!(error instanceof PathError)) throw error;
    throw new CommandError(error.message, 1);
  }
}

/** The problems on standard error, an empty line on standard output, and a last line: byte for byte what Alloy prints. */
function printAsAlloy(
  checked: readonly CheckedConfiguration[],
  { redact }: Options,
  { stdout, stderr, colors }: Streams,
): void {
  const encoding = checked.flatMap(({ diagnostics }) => diagnostics).find(({ code }) => code === 'encoding');
  if (encoding && checked.length === 1) {
    stderr(`validation failed: ${encoding.message}`);
  } else {
    stderr(reportOf(checked, 'text', { redact, colors: colors.stderr }));
    stdout('\n');
  }
  stderr('Error: validation failed\n');
}
