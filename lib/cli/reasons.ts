import { Command } from 'commander';
import { findPodOwner, parseObjectName } from '../cluster';
import { findReasons, renderReasons, type WorkloadReasons } from '../doctor';
import { type ClusterFlags, kubectlOf, lookAtCluster, withClusterFlags } from './command-line/cluster-options';

/**
 * `cdk8s-alloy reasons`: why a workload does not run.
 * @returns 0 if all of them run, 1 if one does not, 2 for a mistake in the arguments, 3 where nothing could be looked at
 */
export async function run(args: readonly string[]): Promise<number> {
  let exitCode = 0;
  const command = withClusterFlags(new Command('cdk8s-alloy reasons'))
    .description(
      'Says why workloads do not run: what their pods wait for, how containers ended, what events warn of, the last lines of their logs; ' +
        'and, if it is an Alloy, what it says of its configuration.',
    )
    .argument('<kind/name...>', 'workloads, as in daemonset/alloy; also a Service or a pod')
    .action(async (names: readonly string[], flags: ClusterFlags) => {
      exitCode = await reasons(names, flags);
    });
  return (await lookAtCluster(command, args)) ?? exitCode;
}

async function reasons(names: readonly string[], flags: ClusterFlags): Promise<number> {
  // A misspelt name is told before the cluster is asked for the others.
  names.forEach(parseObjectName);
  const kubectl = kubectlOf(flags);
  const found: WorkloadReasons[] = [];
  for (const name of names) {
    found.push(await findReasons(kubectl, await findPodOwner(kubectl, name)));
  }
  const text =
    flags.format === 'json'
      ? `${JSON.stringify({ workloads: found }, undefined, 2)}\n`
      : found.map(renderReasons).join('\n');
  process.stdout.write(text);
  return found.every(({ runs }) => runs) ? 0 : 1;
}
