import { type Command, InvalidArgumentError, Option } from 'commander';
import { Kubectl, KubectlError, ObjectNameError } from '../../cluster';
import { printable } from '../../config/render/printable';
import { runCommander } from './run-command';

/** Nothing could be looked at: the cluster gives no answer, or no such object. */
export const COULD_NOT_LOOK = 3;

/** Which cluster a command looks at, and how it reports. */
export interface ClusterFlags {
  readonly context?: string;
  readonly kubeconfig?: string;
  readonly namespace?: string;
  readonly format: 'text' | 'json';
}

/** Adds the options for the cluster and the format of the report. */
export function withClusterFlags(command: Command): Command {
  return command
    .option('-n, --namespace <name>', 'namespace', nonEmpty)
    .option('--context <name>', 'context of the kubeconfig (default: the current one)', nonEmpty)
    .option('--kubeconfig <file>', 'kubeconfig (default: that of kubectl)', nonEmpty)
    .addOption(new Option('--format <format>', 'how to report').choices(['text', 'json']).default('text'));
}

/** The cluster that the options choose. */
export function kubectlOf({ context, kubeconfig, namespace }: Partial<ClusterFlags>): Kubectl {
  return new Kubectl({
    ...(context === undefined ? {} : { context }),
    ...(kubeconfig === undefined ? {} : { kubeconfig }),
    ...(namespace === undefined ? {} : { namespace }),
  });
}

/** A value that must not be empty. */
export function nonEmpty(text: string): string {
  if (text === '') throw new InvalidArgumentError('it must not be empty.');
  return text;
}

/** A whole number from 1. */
export function count(text: string): number {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new InvalidArgumentError('expected a whole number from 1.');
  return Number(text);
}

/** A duration such as `30s`, `2m` or `0s`, in seconds. */
export function seconds(text: string): number {
  const [, number, unit] = /^(\d+(?:\.\d+)?)(s|m)$/.exec(text) ?? [];
  if (number === undefined) throw new InvalidArgumentError('expected a duration, as in 30s or 2m.');
  return Number(number) * (unit === 'm' ? 60 : 1);
}

/**
 * Parses arguments and looks at a cluster. What stands in the way is told on standard error.
 * @returns the exit code: 2 for a mistake in the arguments, 3 where nothing could be looked at
 */
export async function lookAtCluster(command: Command, args: readonly string[]): Promise<number | undefined> {
  try {
    return await runCommander(command, args);
  } catch (error) {
    if (error instanceof ObjectNameError) {
      process.stderr.write(`error: ${error.message}\n`);
      return 2;
    }
    if (!(error instanceof KubectlError)) throw error;
    process.stderr.write(`error: ${printable(explained(error, contextIn(args)))}\n`);
    return COULD_NOT_LOOK;
  }
}

function contextIn(args: readonly string[]): string | undefined {
  const index = args.findIndex((arg) => arg === '--context' || arg.startsWith('--context='));
  if (index === -1) return undefined;
  return args[index]!.includes('=') ? args[index]!.slice('--context='.length) : args[index + 1];
}

function explained({ failure, message }: KubectlError, context: string | undefined): string {
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
