import { Command } from 'commander';
import { findPodOwner, findWorkloads, type Kubectl, type PodOwner, parseObjectName } from '../cluster';
import { ClusterFacts, diagnose, observeOwner, observeUrls, QUESTIONS } from '../doctor';
import { printable } from '../report';
import { kubectlOf, runClusterCommand, withClusterReportOptions } from './command-line/cluster-options';
import { errorLines, NOTHING_READ } from './command-line/command-error';
import {
  logText,
  type ObservationOptions,
  observeOptionsOf,
  printClusterReport,
  printReport,
  withObservationOptions,
} from './command-line/observation-options';
import { processStreams, type Streams } from './command-line/streams';

/** The label by which Alloys are found. */
const ALLOY_LABEL = 'app.kubernetes.io/name=alloy';

interface Options extends ObservationOptions {
  /** Whether destinations are tried from inside a pod, if the caller may do that. */
  readonly exec: boolean;
}

/** How far back logs are read. */
const LOGS_SINCE = '1h';

/**
 * `cdk8s-alloy doctor`: the questions of a troubleshooting page, answered from the live cluster.
 * @returns 0 if nothing is wrong, 1 if something is, 2 for a mistake in the arguments, 3 where nothing could be looked at
 */
export function run(args: readonly string[], streams: Streams = processStreams): Promise<number> {
  const command = withObservationOptions(withClusterReportOptions(new Command('cdk8s-alloy doctor')))
    .description(
      'Troubleshoots the Alloys of a cluster, and says what is wrong and what to do: data that does not arrive, missing targets, memory, ' +
        'unhealthy components, configuration that was not reloaded, missing RBAC rights, a split cluster. Changes nothing.',
    )
    .argument('[name...]', `Alloys, as in daemonset/alloy (default: all with the label ${ALLOY_LABEL})`)
    .option('--no-exec', 'do not try destinations from inside a pod');
  const action = (names: readonly string[], options: Options) => examine(names, options, streams);
  return runClusterCommand(command, args, streams, action, {
    exitCodes: {
      0: 'nothing is wrong',
      1: 'something is wrong',
      2: 'the command is used wrongly',
      3: 'the cluster gives no answer, or no Alloy in it could be read',
    },
    examples: [
      'cdk8s-alloy doctor',
      'cdk8s-alloy doctor --namespace monitoring-stack daemonset/alloy',
      'cdk8s-alloy doctor --url http://localhost:12345 --log alloy.log',
    ],
  });
}

async function examine(names: readonly string[], options: Options, streams: Streams): Promise<number> {
  const observe = observeOptionsOf(options, LOGS_SINCE);
  if (options.url !== undefined) {
    const alloy = await observeUrls(options.url, observe, logText(options, streams));
    return printReport(await diagnose([alloy], QUESTIONS, undefined, false), QUESTIONS, options, streams);
  }
  names.forEach(parseObjectName);
  const kubectl = kubectlOf(options);
  const facts = new ClusterFacts(kubectl);
  const owners = names.length > 0 ? await named(kubectl, names) : await labelled(kubectl, facts, options);
  if (owners.length === 0) return noAlloy(facts, options, streams);
  const alloys = [];
  for (const owner of owners) alloys.push(await observeOwner(facts, owner, observe));
  return printClusterReport(await diagnose(alloys, QUESTIONS, facts, options.exec), QUESTIONS, options, streams);
}

async function named(kubectl: Kubectl, names: readonly string[]): Promise<PodOwner[]> {
  const owners: PodOwner[] = [];
  for (const name of names) owners.push(await findPodOwner(kubectl, name));
  return owners;
}

async function labelled(kubectl: Kubectl, facts: ClusterFacts, { namespace }: Options): Promise<readonly PodOwner[]> {
  let { owners, refused } = await findWorkloads(kubectl, ALLOY_LABEL, namespace === undefined);
  if (owners.length === 0 && refused.length > 0 && namespace === undefined) {
    // A caller that may not list in all namespaces may list in that of the context.
    ({ owners } = await findWorkloads(kubectl, ALLOY_LABEL, false));
  }
  for (const { kind, reason } of refused) facts.addGap(`${kind} may not be listed`, reason);
  return owners;
}

function noAlloy(facts: ClusterFacts, { namespace }: Options, { stderr }: Streams): number {
  const where = namespace === undefined ? 'in the cluster' : `in namespace ${namespace}`;
  const found = `no workload with the label ${ALLOY_LABEL} can be seen ${where}`;
  const gaps = facts.gaps.map((gap) => `  ${printable(gap)}\n`).join('');
  stderr(`${errorLines(`${found}: name it, as in daemonset/alloy with --namespace`)}${gaps}`);
  return NOTHING_READ;
}
