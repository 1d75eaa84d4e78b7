import { statSync } from 'node:fs';
import { Command } from 'commander';
import { planOf, renderJson, renderText, type Situation } from '../migrate';
import { type ClusterReportOptions, runClusterCommand, withClusterReportOptions } from './command-line/cluster-options';
import { CommandError, NOTHING_READ, warningLines } from './command-line/command-error';
import { nonEmpty } from './command-line/option-values';
import { processStreams, type Streams } from './command-line/streams';
import { readTree } from './manifests/sources';
import { withNamespace } from './migration/installed';
import { type Question, situationInCluster, situationOf } from './migration/situation';

interface Options extends ClusterReportOptions {
  readonly fromManifests?: string;
  readonly old?: readonly string[];
  readonly withBackends: boolean;
}

/** The folder that deploy.sh applies only when asked to. */
const BACKENDS = 'backends';

const NOTHING_TO_DO = 0;
const STEPS = 1;

/**
 * `cdk8s-alloy migrate`: what collects telemetry now, what changes with new manifests, and what is to be done in which order. Changes nothing.
 * @returns 0 if the manifests can be applied as they are, 1 if there is something to do first, 2 for a mistake in the arguments, 3 where the cluster gives no answer
 *   or something could not be read
 */
export function run(args: readonly string[], streams: Streams = processStreams): Promise<number> {
  const collect = (name: string, before: readonly string[] = []) => [...before, nonEmpty(name)];
  const command = withClusterReportOptions(new Command('cdk8s-alloy migrate'))
    .description(
      'Says how to get from what collects telemetry in a cluster (a Helm release of Alloy or k8s-monitoring, Promtail, Grafana Agent, Prometheus) to new manifests: ' +
        'what is there, what changes by meaning, what has to be deleted in which order so that nothing is lost or arrives twice, and the exact commands. ' +
        'It runs none of them, and changes nothing.',
    )
    .argument('[manifests]', 'the new manifests: a folder, a file, or - for standard input', 'dist')
    .option(
      '--from-manifests <path>',
      'what is there, as a folder or file of manifests (or -) instead of the cluster: the output of helm template',
      nonEmpty,
    )
    .option(
      '--old <name>',
      'what is to be replaced: a Helm release, or a workload as in daemonset/promtail; can be repeated (default: all that is found, but no Prometheus that stores data)',
      collect,
    )
    .option('--with-backends', 'include the folder backends, which deploy.sh applies only when asked to', false);
  const action = (path: string, options: Options) => migrate(path, options, streams);
  return runClusterCommand(command, args, streams, action, {
    exitCodes: {
      0: 'nothing has to be done before or after the manifests are applied',
      1: 'there is something to do: the steps are printed',
      2: 'the command is used wrongly, or a file cannot be read',
      3: 'the cluster gives no answer, or something could not be read, so that steps may be missing',
    },
    examples: [
      'cdk8s-alloy migrate',
      'cdk8s-alloy migrate dist --old promtail --context staging',
      'helm template alloy grafana/alloy --namespace monitoring | cdk8s-alloy migrate dist --from-manifests -',
    ],
  });
}

async function migrate(path: string, options: Options, streams: Streams): Promise<number> {
  const situation = await situationFor(path, options, streams);
  const plan = planOf(situation);
  streams.stdout(options.format === 'json' ? renderJson(plan) : renderText(plan, { colors: streams.colors.stdout }));
  if (plan.gaps.length > 0) {
    streams.stderr(warningLines('something could not be read, so steps may be missing: ask with more rights'));
    return NOTHING_READ;
  }
  return plan.steps.length === 0 ? NOTHING_TO_DO : STEPS;
}

async function situationFor(path: string, options: Options, { stdin }: Streams): Promise<Situation> {
  const { fromManifests, old = [], context, kubeconfig, namespace, withBackends } = options;
  const given = (['context', 'kubeconfig'] as const).find((name) => options[name] !== undefined);
  if (fromManifests !== undefined && given !== undefined) {
    throw new CommandError(`--${given} is for a cluster, and --from-manifests reads files`);
  }
  if (fromManifests === '-' && path === '-') throw new CommandError('only one side can be standard input');
  const { objects } = readTree(path, stdin, withBackends ? undefined : BACKENDS);
  if (objects.length === 0) throw new CommandError(`${path}: there are no Kubernetes manifests to move to`);
  const question: Question = {
    next: objects.map((object) => withNamespace(object, namespace ?? 'default')),
    manifests: { path, isFolder: statSync(path, { throwIfNoEntry: false })?.isDirectory() === true },
    old,
    ...(context === undefined ? {} : { context }),
    ...(kubeconfig === undefined ? {} : { kubeconfig }),
    ...(namespace === undefined ? {} : { namespace }),
  };
  return fromManifests === undefined
    ? situationInCluster(question)
    : situationOf(readTree(fromManifests, stdin).objects, question);
}
