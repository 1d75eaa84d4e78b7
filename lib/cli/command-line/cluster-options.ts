import { type Command, Option } from 'commander';
import { Kubectl, KubectlError, ObjectNameError } from '../../cluster';
import { CommandError, NOTHING_READ } from './command-error';
import type { HelpEnd } from './help';
import { nonEmpty } from './option-values';
import { runCommand } from './run-command';
import type { Streams } from './streams';

/** Which cluster a command looks at. */
export interface ClusterOptions {
  readonly context?: string;
  readonly kubeconfig?: string;
  readonly namespace?: string;
}

/** Which cluster a command looks at, and how it reports. */
export interface ClusterReportOptions extends ClusterOptions {
  readonly format: 'text' | 'json';
}

/** Adds the options that choose a cluster. */
export function withClusterOptions(command: Command): Command {
  return command
    .option('--context <name>', 'context of the kubeconfig (default: the current one)', nonEmpty)
    .option('--kubeconfig <file>', 'kubeconfig (default: that of kubectl)', nonEmpty);
}

/** Adds the options for the cluster, the namespace and the format of the report. */
export function withClusterReportOptions(command: Command): Command {
  return withClusterOptions(command.option('-n, --namespace <name>', 'namespace', nonEmpty)).addOption(
    new Option('--format <format>', 'how to report').choices(['text', 'json']).default('text'),
  );
}

/** The cluster that the options choose. */
export function kubectlOf({ context, kubeconfig, namespace }: ClusterOptions): Kubectl {
  return new Kubectl({
    ...(context === undefined ? {} : { context }),
    ...(kubeconfig === undefined ? {} : { kubeconfig }),
    ...(namespace === undefined ? {} : { namespace }),
  });
}

/** `runCommand` for a command that looks at a cluster: ends with 3 where the cluster gives no answer, 2 for a name that can't be one. */
export function runClusterCommand<Given extends readonly unknown[]>(
  command: Command,
  args: readonly string[],
  streams: Streams,
  action: (...given: Given) => Promise<number>,
  help: HelpEnd,
): Promise<number> {
  const explaining = async (...given: Given) => {
    try {
      return await action(...given);
    } catch (error) {
      if (error instanceof ObjectNameError) throw new CommandError(error.message);
      if (error instanceof KubectlError) throw new CommandError(explained(error, command.opts()), NOTHING_READ);
      throw error;
    }
  };
  return runCommand(command, args, streams, explaining, help);
}

function explained({ failure, message }: KubectlError, { context }: ClusterOptions): string {
  const which = context === undefined ? '' : ` (context ${context})`;
  switch (failure) {
    case 'unreachable':
      return `the cluster does not answer${which}: ${message}`;
    case 'unauthorized':
      return `the cluster does not know who asks${which}, log in again: ${message}`;
    case 'configuration':
      return `the kubeconfig can't be used${which}: ${message}`;
    default:
      return message;
  }
}
