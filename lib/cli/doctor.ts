import { Command } from 'commander';
import { findPodOwner, findWorkloads, type Kubectl, type PodOwner, parseObjectName } from '../cluster';
import { printable } from '../config/render/printable';
import { ClusterFacts, diagnose, observeOwner, observeUrls, QUESTIONS } from '../doctor';
import { COULD_NOT_LOOK, kubectlOf, lookAtCluster, withClusterFlags } from './command-line/cluster-options';
import {
  type LookFlags,
  LookOptionError,
  logText,
  observeOptionsOf,
  report,
  reportRead,
  withLookFlags,
} from './command-line/observation-options';

/** The label by which Alloys are found. */
const ALLOY_LABEL = 'app.kubernetes.io/name=alloy';

interface DoctorFlags extends LookFlags {
  /** Whether destinations are tried from inside of a pod, where the caller may. */
  readonly exec: boolean;
}

/** How far back logs are read. */
const LOGS_SINCE = '1h';

/**
 * `cdk8s-alloy doctor`: the questions of a troubleshooting page, answered from the live cluster.
 * @returns 0 if nothing is wrong, 1 if something is, 2 for a mistake in the arguments, 3 where nothing could be looked at
 */
export async function run(args: readonly string[]): Promise<number> {
  let exitCode = 0;
  const command = withLookFlags(withClusterFlags(new Command('cdk8s-alloy doctor')))
    .description(
      'Looks at the Alloys of a cluster and says what is wrong and what to do: data that does not arrive, targets that are missing, memory, ' +
        'unhealthy components, configuration that was not reloaded, missing rights, a split cluster. It changes nothing.',
    )
    .argument('[name...]', `Alloys, as in daemonset/alloy (default: all with the label ${ALLOY_LABEL})`)
    .option('--no-exec', 'do not try destinations from inside of a pod')
    .action(async (names: readonly string[], flags: DoctorFlags) => {
      exitCode = await examine(names, flags);
    });
  return (await lookAtCluster(command, args)) ?? exitCode;
}

async function examine(names: readonly string[], flags: DoctorFlags): Promise<number> {
  try {
    const options = observeOptionsOf(flags, LOGS_SINCE);
    if (flags.url !== undefined) {
      const alloy = await observeUrls(flags.url, options, logText(flags));
      return report(await diagnose([alloy], QUESTIONS, undefined, false), QUESTIONS, flags);
    }
    names.forEach(parseObjectName);
    const kubectl = kubectlOf(flags);
    const facts = new ClusterFacts(kubectl);
    const owners = names.length > 0 ? await named(kubectl, names) : await labelled(kubectl, facts, flags);
    if (owners.length === 0) return noAlloy(facts, flags);
    const alloys = [];
    for (const owner of owners) alloys.push(await observeOwner(facts, owner, options));
    return reportRead(await diagnose(alloys, QUESTIONS, facts, flags.exec), QUESTIONS, flags);
  } catch (error) {
    if (!(error instanceof LookOptionError)) throw error;
    process.stderr.write(`error: ${error.message}\n`);
    return 2;
  }
}

async function named(kubectl: Kubectl, names: readonly string[]): Promise<PodOwner[]> {
  const owners: PodOwner[] = [];
  for (const name of names) owners.push(await findPodOwner(kubectl, name));
  return owners;
}

async function labelled(kubectl: Kubectl, facts: ClusterFacts, { namespace }: LookFlags): Promise<readonly PodOwner[]> {
  let { owners, refused } = await findWorkloads(kubectl, ALLOY_LABEL, namespace === undefined);
  if (owners.length === 0 && refused.length > 0 && namespace === undefined) {
    // Who may not look everywhere may look where the context is.
    ({ owners } = await findWorkloads(kubectl, ALLOY_LABEL, false));
  }
  for (const { kind, reason } of refused) facts.addGap(`${kind} may not be listed`, reason);
  return owners;
}

function noAlloy(facts: ClusterFacts, { namespace }: LookFlags): number {
  const where = namespace === undefined ? 'in the cluster' : `in namespace ${namespace}`;
  const gaps = facts.gaps.map((gap) => `  ${printable(gap)}\n`).join('');
  process.stderr.write(
    `error: no workload with the label ${ALLOY_LABEL} can be seen ${where}: name it, as in daemonset/alloy with --namespace\n${gaps}`,
  );
  return COULD_NOT_LOOK;
}
