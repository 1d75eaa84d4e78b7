import { Command } from 'commander';
import { findPodOwner, parseObjectName } from '../cluster';
import { ClusterFacts, diagnose, observeOwner, observeUrls, VERIFY_QUESTIONS } from '../doctor';
import { kubectlOf, runClusterCommand, withClusterReportOptions } from './command-line/cluster-options';
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

/** How far back the log is read for the reason of a loss. */
const LOGS_SINCE = '10m';

/**
 * `cdk8s-alloy verify`: whether an Alloy is ready, its components are healthy, and its data arrives.
 * @returns 0 if all is well, 1 if not, 2 for a mistake in the arguments, 3 where nothing could be looked at, 4 where it can't be told yet
 */
export function run(args: readonly string[], streams: Streams = processStreams): Promise<number> {
  const command = withObservationOptions(withClusterReportOptions(new Command('cdk8s-alloy verify')))
    .description(
      'Reads the pods of an Alloy through the API server (kubectl port-forward): whether they are ready, their components healthy, ' +
        'and whether data is lost, refused or delayed, which health does not tell.',
    )
    .argument('[service]', 'Service or workload of the Alloy, as in alloy or daemonset/alloy', 'alloy');
  const action = (name: string, options: ObservationOptions) => verify(name, options, streams);
  return runClusterCommand(command, args, streams, action, {
    exitCodes: {
      0: 'the Alloy is ready and healthy, and loses no data',
      1: 'something is wrong',
      2: 'the command is used wrongly',
      3: 'the cluster gives no answer, or no pod could be read',
      4: 'nothing is wrong so far, and something can’t be told yet: ask again after the time that is said',
    },
    examples: [
      'cdk8s-alloy verify --namespace monitoring-stack',
      'cdk8s-alloy verify daemonset/alloy --for 1m',
      'cdk8s-alloy verify --url http://localhost:12345',
    ],
  });
}

async function verify(name: string, options: ObservationOptions, streams: Streams): Promise<number> {
  const observe = observeOptionsOf(options, LOGS_SINCE);
  const { url: urls } = options;
  if (urls !== undefined) {
    const log = logText(options, streams);
    const report = await watched(options, streams, async ([earlier]) => {
      const alloy = await observeUrls(urls, continued(observe, earlier), log);
      return { alloys: [alloy], report: await diagnose([alloy], VERIFY_QUESTIONS, undefined, false) };
    });
    return printReport(report, VERIFY_QUESTIONS, options, streams);
  }
  parseObjectName(name);
  const kubectl = kubectlOf(options);
  const report = await watched(options, streams, async ([earlier]) => {
    const facts = new ClusterFacts(kubectl);
    const alloy = await observeOwner(facts, await findPodOwner(kubectl, name), continued(observe, earlier));
    return { alloys: [alloy], report: await diagnose([alloy], VERIFY_QUESTIONS, facts, false) };
  });
  return printClusterReport(report, VERIFY_QUESTIONS, options, streams);
}
