import { Command } from 'commander';
import { findPodOwner, parseObjectName } from '../cluster';
import { ClusterFacts, diagnose, observeOwner, observeUrls, VERIFY_QUESTIONS } from '../doctor';
import { kubectlOf, lookAtCluster, withClusterFlags } from './command-line/cluster-options';
import {
  type LookFlags,
  LookOptionError,
  logText,
  observeOptionsOf,
  report,
  reportRead,
  withLookFlags,
} from './command-line/observation-options';

/** How far back the log is read for the reason of a loss. */
const LOGS_SINCE = '10m';

/**
 * `cdk8s-alloy verify`: whether an Alloy is ready, its components are healthy, and its data arrives.
 * @returns 0 if all is well, 1 if not, 2 for a mistake in the arguments, 3 where nothing could be looked at
 */
export async function run(args: readonly string[]): Promise<number> {
  let exitCode = 0;
  const command = withLookFlags(withClusterFlags(new Command('cdk8s-alloy verify')))
    .description(
      'Reads the pods of an Alloy through the API server (kubectl port-forward): whether they are ready, their components healthy, ' +
        'and whether data is lost, refused or delayed, which health does not tell.',
    )
    .argument('[service]', 'Service or workload of the Alloy, as in alloy or daemonset/alloy', 'alloy')
    .action(async (name: string, flags: LookFlags) => {
      exitCode = await verify(name, flags);
    });
  return (await lookAtCluster(command, args)) ?? exitCode;
}

async function verify(name: string, flags: LookFlags): Promise<number> {
  try {
    const options = observeOptionsOf(flags, LOGS_SINCE);
    if (flags.url !== undefined) {
      const alloy = await observeUrls(flags.url, options, logText(flags));
      return report(await diagnose([alloy], VERIFY_QUESTIONS, undefined, false), VERIFY_QUESTIONS, flags);
    }
    parseObjectName(name);
    const kubectl = kubectlOf(flags);
    const facts = new ClusterFacts(kubectl);
    const alloy = await observeOwner(facts, await findPodOwner(kubectl, name), options);
    const found = await diagnose([alloy], VERIFY_QUESTIONS, facts, false);
    return reportRead(found, VERIFY_QUESTIONS, flags);
  } catch (error) {
    if (!(error instanceof LookOptionError)) throw error;
    process.stderr.write(`error: ${error.message}\n`);
    return 2;
  }
}
