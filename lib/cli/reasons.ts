import { Command } from 'commander';
import { findPodOwner, parseObjectName } from '../cluster';
import { findReasons, renderReasons, type WorkloadReasons } from '../doctor';
import {
  type ClusterReportOptions,
  kubectlOf,
  runClusterCommand,
  withClusterReportOptions,
} from './command-line/cluster-options';
import { processStreams, type Streams } from './command-line/streams';

/**
 * `cdk8s-alloy reasons`: why a workload does not run.
 * @returns 0 if all of them run, 1 if one does not, 2 for a mistake in the arguments, 3 where nothing could be looked at
 */
export function run(args: readonly string[], streams: Streams = processStreams): Promise<number> {
  const command = withClusterReportOptions(new Command('cdk8s-alloy reasons'))
    .description(
      'Says why workloads do not run: what their pods wait for, how containers ended, what events warn of, the last lines of their logs; ' +
        'and, if it is an Alloy, what it says of its configuration.',
    )
    .argument('<kind/name...>', 'workloads, as in daemonset/alloy; also a Service or a pod');
  const action = (names: readonly string[], options: ClusterReportOptions) => printReasons(names, options, streams);
  return runClusterCommand(command, args, streams, action, {
    exitCodes: {
      0: 'all of them run',
      1: 'one does not run',
      2: 'the command is used wrongly',
      3: 'the cluster gives no answer, or has no such object',
    },
    examples: ['cdk8s-alloy reasons --namespace monitoring-stack daemonset/alloy'],
  });
}

async function printReasons(
  names: readonly string[],
  options: ClusterReportOptions,
  { stdout }: Streams,
): Promise<number> {
  // A misspelt name is told before the cluster is asked for the others.
  names.forEach(parseObjectName);
  const kubectl = kubectlOf(options);
  const found: WorkloadReasons[] = [];
  for (const name of names) {
    found.push(await findReasons(kubectl, await findPodOwner(kubectl, name)));
  }
  stdout(
    options.format === 'json'
      ? `${JSON.stringify({ workloads: found }, undefined, 2)}\n`
      : found.map(renderReasons).join('\n'),
  );
  return found.every(({ runs }) => runs) ? 0 : 1;
}
