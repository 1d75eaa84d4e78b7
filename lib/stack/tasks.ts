/**
 * A kind of work, which a workload of its own does unless told otherwise.
 *
 * - `node`: what belongs to a node: logs of its pods and of itself, its metrics. A DaemonSet.
 * - `scrape`: what all pods share: scraping, reading logs through the API. A StatefulSet whose pods form a cluster.
 * - `receive`: what applications send: OTLP. A Deployment behind its Service.
 * - `once`: what would be there twice if two pods did it: events, databases, cloud APIs. A Deployment of one pod.
 * - `sample`: what needs all spans of a trace in one pod: tail sampling, service graphs. A StatefulSet behind a load balancer.
 * - `profile`: what looks into the processes of a node, with the rights for that. A DaemonSet of its own, so that nothing else has them.
 * - `windows`: what belongs to a Windows node. A DaemonSet on those.
 */
export type Task = 'node' | 'scrape' | 'receive' | 'once' | 'sample' | 'profile' | 'windows';

/** What a task is called among the collectors of a stack. */
export const COLLECTOR_OF = {
  node: 'node',
  scrape: 'metrics',
  receive: 'receiver',
  once: 'singleton',
  sample: 'sampler',
  profile: 'profiles',
  windows: 'windows',
} as const satisfies Readonly<Record<Task, string>>;

/** The name of a collector that a stack has by itself. */
export type OwnCollector = (typeof COLLECTOR_OF)[Task];
