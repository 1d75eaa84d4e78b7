import {
  AlloyApi,
  type AlloyApiOptions,
  forwardPort,
  type Kubectl,
  KubectlError,
  mapConcurrently,
  type Pod,
  type PodOwner,
} from '../../cluster';
import type { ClusterFacts } from '../cluster-facts';
import { mask } from '../mask';
import { type AlloyContainer, alloyContainer } from './alloy-container';
import { type LogEntry, parseAlloyLog } from './alloy-log';
import type { MetricsWindow } from './metrics-window';
import { observeInstance } from './observe-instance';
import type { AlloyInstance, ObservedAlloy } from './observed-alloy';

/** How Alloys are observed. */
export interface ObserveOptions {
  /** How many pods of one workload are read at most. */
  readonly pods: number;
  /** Between two readings of the metrics, in seconds. */
  readonly seconds: number;
  /** The value of the header `Authorization` for Alloy's HTTP server. */
  readonly authorization?: string;
  /** How far back logs are read: `1h`. @default - no logs */
  readonly logsSince?: string;
  /** What was observed before: its readings of metrics are continued. @default - nothing */
  readonly earlier?: ObservedAlloy;
}

/** How many pods are read at the same time. */
const AT_ONCE = 5;

/** The most lines of a log that are read. */
const LOG_LINES = 5000;

/** Reads the pods of a workload through the API server. */
export async function observeOwner(
  facts: ClusterFacts,
  owner: PodOwner,
  options: ObserveOptions,
): Promise<ObservedAlloy> {
  const spec = owner.workload?.spec.template.spec ?? owner.pods[0]?.spec;
  const container = spec === undefined ? undefined : alloyContainer(spec);
  const running = owner.pods.filter(isRunning).sort(troubledFirst);
  const chosen = running.slice(0, options.pods);
  const instances = await mapConcurrently(chosen, AT_ONCE, (pod) => observePod(facts, owner, pod, container, options));
  return {
    title: `${owner.kind}/${owner.name} in namespace ${owner.namespace}`,
    owner,
    ...(container === undefined ? {} : { container }),
    ...(spec === undefined ? {} : { serviceAccount: spec.serviceAccountName ?? 'default' }),
    instances: instances.sort((a, b) => (a.name < b.name ? -1 : 1)),
    unread: running.length - chosen.length,
  };
}

/** Reads Alloys at URLs, for callers that have a port-forward already. Several URLs count as members of one workload. */
export async function observeUrls(
  urls: readonly string[],
  { seconds, authorization, earlier }: ObserveOptions,
  log?: string,
): Promise<ObservedAlloy> {
  const options: AlloyApiOptions = authorization === undefined ? {} : { authorization };
  const instances = await Promise.all(
    urls.map(async (url): Promise<AlloyInstance> => {
      const api = new AlloyApi(url, options);
      const instance = await observeInstance(mask(url), api, seconds, windowOf(earlier, mask(url)));
      return log === undefined ? instance : { ...instance, log: parseAlloyLog(log) };
    }),
  );
  return { title: `Alloy at ${mask(urls.join(', '))}`, instances, unread: 0 };
}

/** What was read of the metrics of an instance before. */
function windowOf(earlier: ObservedAlloy | undefined, name: string): MetricsWindow | undefined {
  return earlier?.instances.find((instance) => instance.name === name)?.window;
}

function isRunning({ metadata, status }: Pod): boolean {
  return status.phase === 'Running' && metadata.deletionTimestamp === undefined;
}

/** Pods that aren't ready or have restarted come first, then by name. */
function troubledFirst(a: Pod, b: Pod): number {
  const trouble = ({ status }: Pod) =>
    (status.containerStatuses ?? []).reduce(
      (sum, { ready, restartCount }) => sum + restartCount + (ready ? 0 : 1000),
      0,
    );
  return trouble(b) - trouble(a) || (a.metadata.name < b.metadata.name ? -1 : 1);
}

async function observePod(
  facts: ClusterFacts,
  { namespace }: PodOwner,
  pod: Pod,
  container: AlloyContainer | undefined,
  options: ObserveOptions,
): Promise<AlloyInstance> {
  const { name } = pod.metadata;
  const kubectl = facts.kubectl.inNamespace(namespace);
  const instance = await throughForward(kubectl, name, container, options);
  // Behind the metrics: what they count is in the log by then.
  const log =
    options.logsSince === undefined ? undefined : await logOf(facts, kubectl, name, container, options.logsSince);
  return { ...instance, pod, ...(log === undefined ? {} : { log }) };
}

async function throughForward(
  kubectl: Kubectl,
  pod: string,
  container: AlloyContainer | undefined,
  { seconds, authorization, earlier }: ObserveOptions,
): Promise<AlloyInstance> {
  try {
    const forward = await forwardPort(kubectl, `pod/${pod}`, container?.port ?? 12345);
    try {
      const api = new AlloyApi(`${container?.scheme ?? 'http'}://127.0.0.1:${forward.port}`, {
        pathPrefix: container?.pathPrefix ?? '/',
        explain: forward.takeProblem,
        ...(authorization === undefined ? {} : { authorization }),
      });
      return await observeInstance(pod, api, seconds, windowOf(earlier, pod));
    } finally {
      await forward.close();
    }
  } catch (error) {
    if (!(error instanceof KubectlError) || error.isFatal) throw error;
    return { name: pod, problem: mask(error.message), ...(error.failure === 'forbidden' ? { isRefused: true } : {}) };
  }
}

async function logOf(
  facts: ClusterFacts,
  kubectl: Kubectl,
  pod: string,
  container: AlloyContainer | undefined,
  since: string,
): Promise<readonly LogEntry[] | undefined> {
  const args = ['logs', pod, `--since=${since}`, `--tail=${LOG_LINES}`, '--request-timeout=20s'];
  if (container !== undefined) args.push(`--container=${container.name}`);
  try {
    return parseAlloyLog((await kubectl.run(args)).stdout);
  } catch (error) {
    if (!(error instanceof KubectlError) || error.isFatalOfPod) throw error;
    if (error.failure === 'forbidden') {
      facts.addGap(`logs in namespace ${kubectl.options.namespace} may not be read`, error.message);
    } else {
      facts.addGap(`the log of pod/${pod}: ${error.message}`);
    }
    return undefined;
  }
}
