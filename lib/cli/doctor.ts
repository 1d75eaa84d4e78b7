import { Command } from 'commander';
import { findPodOwner, findWorkloads, type Kubectl, type PodOwner, parseObjectName } from '../cluster';
import { ClusterFacts, diagnose, type ObservedAlloy, observeOwner, observeUrls, QUESTIONS } from '../doctor';
import { printable } from '../report';
import { kubectlOf, runClusterCommand, withClusterReportOptions } from './command-line/cluster-options';
import { errorLines, NOTHING_READ } from './command-line/command-error';
import {
  continued,
  logText,
  type ObservationOptions,
  observeOptionsOf,
  printClusterReport,
  printReport,
  watched,
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
 * @returns 0 if nothing is wrong, 1 if something is, 2 for a mistake in the arguments, 3 where nothing could be looked at, 4 where it can't be told yet
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
      4: 'nothing is wrong so far, and something can’t be told yet: ask again after the time that is said',
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
  const { url: urls } = options;
  if (urls !== undefined) {
    const log = logText(options, streams);
    const report = await watched(options, streams, async ([earlier]) => {
      const alloy = await observeUrls(urls, continued(observe, earlier), log);
      return { alloys: [alloy], report: await diagnose([alloy], QUESTIONS, undefined, false) };
    });
    return printReport(report, QUESTIONS, options, streams);
  }
  names.forEach(parseObjectName);
  const kubectl = kubectlOf(options);
  let nothing: number | undefined;
  const report = await watched(options, streams, async (before) => {
    const facts = new ClusterFacts(kubectl);
    const owners = names.length > 0 ? await named(kubectl, names) : await labelled(kubectl, facts, options);
    if (owners.length === 0) nothing = noAlloy(facts, options, streams);
    const alloys: ObservedAlloy[] = [];
    for (const owner of owners) {
      const earlier = before.find(({ owner: known }) => isSame(known, owner));
      alloys.push(await observeOwner(facts, owner, continued(observe, earlier)));
    }
    return { alloys, report: await diagnose(alloys, QUESTIONS, facts, options.exec) };
  });
  return nothing ?? printClusterReport(report, QUESTIONS, options, streams);
}

function isSame(known: PodOwner | undefined, { kind, name, namespace }: PodOwner): boolean {
  return known?.kind === kind && known.name === name && known.namespace === namespace;
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
