import {
  type Event,
  type Kubectl,
  KubectlError,
  type KubernetesList,
  type ObjectMeta,
  type Pod,
  type PodOwner,
  selectorText,
} from '../../cluster';
import { mask } from '../mask';
import { configurationErrors } from './configuration-error';
import { eventReasons } from './event-reasons';
import { podReasons } from './pod-reasons';
import { type LogExcerpt, mergeReasons, type Reason, type WorkloadReasons } from './reason';

const MOST_LOGS = 3;
const LOG_LINES = 10;
/** Lines of a log that are searched for an error of the configuration. */
const READ_LINES = 200;

/** How many of a workload's pods are ready. */
export interface Readiness {
  /** How many pods it wants, and how many are ready. */
  readonly wanted: number;
  readonly ready: number;
  /** Whether all of them run, and no rollout is stuck beside them. */
  readonly runs: boolean;
}

export function readiness({ kind, workload, pods }: PodOwner): Readiness {
  const alive = pods.filter(({ metadata }) => metadata.deletionTimestamp === undefined);
  const ready = alive.filter(isReady).length;
  const wanted =
    kind === 'daemonset'
      ? (workload?.status?.desiredNumberScheduled ?? alive.length)
      : kind === 'service' || kind === 'pod'
        ? Math.max(alive.length, 1)
        : (workload?.spec.replicas ?? 1);
  const isStuck = (workload?.status?.conditions ?? []).some(
    ({ type, status }) =>
      (type === 'Progressing' && status === 'False') || (type === 'ReplicaFailure' && status === 'True'),
  );
  return { wanted, ready, runs: ready >= wanted && ready === alive.length && !isStuck };
}

function isReady({ status }: Pod): boolean {
  if (status.phase === 'Succeeded') return true;
  return status.conditions?.some(({ type, status: value }) => type === 'Ready' && value === 'True') === true;
}

/**
 * Finds out why something does not run: what its pods wait for, how they ended, what events warn of, and what Alloy says of its
 * configuration.
 * @throws KubectlError where the cluster gives no answer at all; what may not be read is named in the result
 */
export async function findReasons(kubectl: Kubectl, owner: PodOwner): Promise<WorkloadReasons> {
  const { wanted, ready, runs } = readiness(owner);
  const base = { workload: `${owner.kind}/${owner.name}`, namespace: owner.namespace, wanted, ready, runs };
  if (runs) return { ...base, reasons: [], warnings: [], logs: [], notSeen: [] };
  const notSeen: string[] = [];
  const inNamespace = kubectl.inNamespace(owner.namespace);
  const failing = owner.pods.filter((pod) => !isReady(pod));
  const events = eventReasons(await warningsAbout(inNamespace, owner, failing, notSeen));
  const logs = await logsOf(inNamespace, failing, notSeen);
  const reasons = mergeReasons([
    ...logs.flatMap(({ configuration, excerpt }) =>
      configuration.map(
        (text): Reason => ({
          kind: 'configuration',
          about: [`pod/${excerpt.pod}, container ${excerpt.container}`],
          text,
          advice: 'correct the configuration: npx cdk8s synth, or npx cdk8s-alloy lint FILE, tells what Alloy refuses',
        }),
      ),
    ),
    ...conditionReasons(owner, events.reasons),
    ...failing.flatMap(podReasons),
    ...events.reasons,
  ]);
  return { ...base, reasons, warnings: events.warnings, logs: distinct(logs.map(({ excerpt }) => excerpt)), notSeen };
}

/** A Deployment whose ReplicaSet can't make pods says so itself; events tell the same for a while. */
function conditionReasons({ workload, kind, name }: PodOwner, known: readonly Reason[]): Reason[] {
  if (known.some((reason) => reason.kind === 'admission' || reason.kind === 'quota')) return [];
  return (workload?.status?.conditions ?? [])
    .filter(({ type, status }) => type === 'ReplicaFailure' && status === 'True')
    .flatMap(
      ({ reason = 'FailedCreate', message = '' }) =>
        eventReasons([{ metadata: { name: '' }, reason, message, involvedObject: { kind, name } }]).reasons,
    );
}

async function warningsAbout(
  kubectl: Kubectl,
  owner: PodOwner,
  pods: readonly Pod[],
  notSeen: string[],
): Promise<readonly Event[]> {
  const about = new Set([`${owner.kind}/${owner.name}`, ...pods.map(({ metadata }) => `pod/${metadata.name}`)]);
  if (owner.kind === 'deployment') {
    const selector = selectorText(owner.workload?.spec.selector ?? {});
    const sets = await seen<{ metadata: ObjectMeta }>(
      kubectl,
      ['replicasets', `--selector=${selector}`],
      'ReplicaSets',
      notSeen,
    );
    for (const { metadata } of sets) about.add(`replicaset/${metadata.name}`);
  }
  const args = ['events', '--field-selector=type=Warning', '--sort-by=.metadata.creationTimestamp'];
  const events = await seen<Event>(kubectl, args, 'events', notSeen);
  return events.filter(({ involvedObject: { kind = '', name = '' } }) => about.has(`${kind.toLowerCase()}/${name}`));
}

async function seen<T>(
  kubectl: Kubectl,
  args: readonly string[],
  what: string,
  notSeen: string[],
): Promise<readonly T[]> {
  try {
    return (await kubectl.getJson<KubernetesList<T>>(args)).items;
  } catch (error) {
    if (!(error instanceof KubectlError) || error.isFatal) throw error;
    notSeen.push(`${what}: ${mask(error.message)}`);
    return [];
  }
}

interface ReadLog {
  readonly excerpt: LogExcerpt;
  readonly configuration: readonly string[];
}

async function logsOf(kubectl: Kubectl, pods: readonly Pod[], notSeen: string[]): Promise<readonly ReadLog[]> {
  const containers = pods.flatMap(({ metadata, status }) =>
    [...(status.initContainerStatuses ?? []), ...(status.containerStatuses ?? [])]
      .filter(
        ({ ready, state, lastState, restartCount }) =>
          !ready && (restartCount > 0 || (state?.running ?? state?.terminated ?? lastState?.terminated) !== undefined),
      )
      .filter(({ state }) => state?.terminated?.exitCode !== 0)
      .map(({ name, restartCount, state }) => ({
        pod: metadata.name,
        container: name,
        // A restarted container said why in its previous log; one that has ended still has its log.
        previous: restartCount > 0 && state?.terminated === undefined,
      })),
  );
  const read: ReadLog[] = [];
  for (const each of containers.slice(0, MOST_LOGS)) {
    const text = await logOf(kubectl, each, notSeen);
    if (text === undefined || text.trim() === '') continue;
    const lines = mask(text).trimEnd().split('\n').slice(-LOG_LINES);
    read.push({ excerpt: { ...each, lines }, configuration: configurationErrors(text) });
  }
  return read;
}

async function logOf(
  kubectl: Kubectl,
  { pod, container, previous }: Omit<LogExcerpt, 'lines'>,
  notSeen: string[],
): Promise<string | undefined> {
  const args = ['logs', pod, `--container=${container}`, `--tail=${READ_LINES}`, '--request-timeout=10s'];
  for (const more of previous ? [['--previous'], []] : [[]]) {
    try {
      const { stdout } = await kubectl.run([...args, ...more]);
      if (stdout.trim() !== '') return stdout;
    } catch (error) {
      if (!(error instanceof KubectlError) || error.isFatalOfPod) throw error;
      if (more.length === 0) notSeen.push(`the log of pod/${pod}: ${mask(error.message)}`);
    }
  }
  return undefined;
}

/** Logs that say different things: pods of one workload mostly fail with the same words. */
function distinct(logs: readonly LogExcerpt[]): readonly LogExcerpt[] {
  const said = (log: LogExcerpt) => log.lines.map((line) => line.replace(/\bts=\S+|"ts":"[^"]*"/, '')).join('\n');
  return logs.filter((log, index) => logs.findIndex((other) => said(other) === said(log)) === index);
}
