import type { Construct } from 'constructs';
import type { prometheus } from '../components';
import type { Pipeline } from '../pipelines';
import * as pipelines from '../pipelines';
import type { StackSignal } from './receivers';
import type { Task } from './tasks';

/** What a workload is, as far as it matters to where a pipeline can stand. */
export interface Stand {
  /** Whether a pod runs on every node. */
  readonly onEveryNode: boolean;
  /** Whether more than one pod can run at a time. */
  readonly several: boolean;
}

/** What a pipeline, as it is configured, asks of the workload that it stands in. */
export type Demand = 'everyNode' | 'once';

export interface PipelineEntry<P, Filled extends keyof P> {
  readonly make: new (scope: Construct, id: string, props: P) => Pipeline;
  /** Its id unless the stack says one. */
  readonly id: string;
  readonly task: Task | 'everywhere';
  /** The props that the stack fills with the receivers of destinations, and the signal of each. */
  readonly fills: { readonly [K in Filled]?: StackSignal };
  /** Whether its prop `cluster` is the stack's. */
  readonly namesCluster: boolean;
  /** Whether it chooses from a discovery of pods, which the pipelines of a workload share, rather than find pods by itself. */
  readonly sharesPods: (props: Partial<P>) => boolean;
  /**
   * Whether it takes the traces of the pipelines that give some: `beside` them, in each of their collectors, or the `whole` of a trace in one pod, which a
   * load balancer sends there.
   */
  readonly takesTraces: 'beside' | 'whole' | undefined;
  /** What follows for its props from where it stands, unless they are given. */
  readonly adapt: (stand: Stand) => Partial<P>;
  /** What it then asks for, and why. */
  readonly demand: (props: Partial<P>) => { readonly demand: Demand; readonly why: string } | undefined;
}

type Entry<P, Filled extends keyof P> = Pick<PipelineEntry<P, Filled>, 'make' | 'id' | 'task' | 'fills'> &
  Partial<PipelineEntry<P, Filled>>;

function entry<P, Filled extends keyof P>(given: Entry<P, Filled>): PipelineEntry<P, Filled> {
  return {
    namesCluster: false,
    sharesPods: () => false,
    takesTraces: undefined,
    adapt: () => ({}),
    demand: () => undefined,
    ...given,
  };
}

/** A pipeline that scrapes what all pods of a cluster share. */
function scraping<P extends { readonly forwardTo: unknown }>(
  make: PipelineEntry<P, 'forwardTo'>['make'],
  id: string,
): PipelineEntry<P, 'forwardTo'> {
  return entry<P, 'forwardTo'>({ make, id, task: 'scrape', fills: { forwardTo: 'metrics' } });
}

/** A pipeline to which logs are sent. */
function receivingLogs<P extends { readonly forwardTo: unknown }>(
  make: PipelineEntry<P, 'forwardTo'>['make'],
  id: string,
): PipelineEntry<P, 'forwardTo'> {
  return entry<P, 'forwardTo'>({ make, id, task: 'receive', fills: { forwardTo: 'logs' } });
}

const everyNode = (why: string) => () => ({ demand: 'everyNode', why }) as const;
const once = (why: string) => () => ({ demand: 'once', why }) as const;

/** Who reads which log: each pod those of its node, where one is on every node. */
const podLogReading = {
  adapt: ({ onEveryNode }: Stand) => (onEveryNode ? {} : ({ reading: 'clustered' } as const)),
  demand: ({ reading = 'ownNode' }: { readonly reading?: string }) =>
    reading === 'clustered'
      ? undefined
      : ({ demand: 'everyNode', why: `with reading "${reading}" a pod reads the logs of its own node` } as const),
};

type Made = 'metrics' | 'otlpMetrics';

type Exporters = typeof prometheus.exporter;

/** Each exporter with the arguments that are its own. */
type OfSomeExporter = {
  [E in keyof Exporters]: Exporters[E] extends new (
    scope: Construct,
    id: string,
    props: infer P,
  ) => unknown
    ? pipelines.ExporterMetricsProps<P>
    : never;
}[keyof Exporters];

/** Whether pods are enough, without the labels of what is around them, which the discovery of a workload doesn't find. */
function isContent({ nodeLabels = [], namespaceLabels = {} }: pipelines.SurroundingLabels): boolean {
  return nodeLabels.length === 0 && Object.keys(namespaceLabels).length === 0;
}

/** The pipelines, by the names of their classes in `pipelines`. */
export const pipelineKinds = {
  // Metrics that all pods share.
  PodMetrics: entry<pipelines.PodMetricsProps, 'forwardTo' | 'pods'>({
    make: pipelines.PodMetrics,
    id: 'kubernetes_pods',
    task: 'scrape',
    fills: { forwardTo: 'metrics' },
    sharesPods: isContent,
  }),
  ProductMetrics: entry<pipelines.ProductMetricsProps, 'forwardTo' | 'pods'>({
    make: pipelines.ProductMetrics,
    id: 'product',
    task: 'scrape',
    fills: { forwardTo: 'metrics' },
    // Namespaces of its own are rights of its own, too.
    sharesPods: (props) => props.namespaces === undefined && isContent(props),
  }),
  ServiceMetrics: scraping(pipelines.ServiceMetrics, 'kubernetes_services'),
  KubeletMetrics: scraping(pipelines.KubeletMetrics, 'kubelet'),
  KubeStateMetrics: scraping(pipelines.KubeStateMetrics, 'kube_state_metrics'),
  NodeExporterMetrics: scraping(pipelines.NodeExporterMetrics, 'node_exporter'),
  WindowsExporterMetrics: scraping(pipelines.WindowsExporterMetrics, 'windows_exporter'),
  ControlPlaneMetrics: scraping(pipelines.ControlPlaneMetrics, 'control_plane'),
  CostMetrics: scraping(pipelines.CostMetrics, 'opencost'),
  EnergyMetrics: scraping(pipelines.EnergyMetrics, 'kepler'),
  BeylaMetrics: scraping(pipelines.BeylaMetrics, 'beyla'),
  CompanionMetrics: scraping(pipelines.CompanionMetrics, 'companion'),
  PrometheusOperatorObjects: scraping(pipelines.PrometheusOperatorObjects, 'operator'),
  BlackboxProbes: scraping(pipelines.BlackboxProbes, 'blackbox'),

  RemoteWriteReceiver: entry<pipelines.RemoteWriteReceiverProps, 'forwardTo'>({
    make: pipelines.RemoteWriteReceiver,
    id: 'remote_write',
    task: 'receive',
    fills: { forwardTo: 'metrics' },
  }),

  // Of each node.
  HostMetrics: entry<pipelines.HostMetricsProps, 'forwardTo'>({
    make: pipelines.HostMetrics,
    id: 'host',
    task: 'node',
    fills: { forwardTo: 'metrics' },
    demand: everyNode('a pod measures its own node'),
  }),
  PodLogs: entry<pipelines.PodLogsProps, 'forwardTo' | 'pods'>({
    make: pipelines.PodLogs,
    id: 'pods',
    task: 'node',
    fills: { forwardTo: 'logs' },
    sharesPods: isContent,
    ...podLogReading,
  }),
  PodLogsObjects: entry<pipelines.PodLogsObjectsProps, 'forwardTo'>({
    make: pipelines.PodLogsObjects,
    id: 'pod_logs',
    task: 'node',
    fills: { forwardTo: 'logs' },
    ...podLogReading,
  }),
  NodeJournal: entry<pipelines.NodeJournalProps, 'forwardTo'>({
    make: pipelines.NodeJournal,
    id: 'journal',
    task: 'node',
    fills: { forwardTo: 'logs' },
    demand: everyNode('a pod reads the journal of its own node'),
  }),
  WindowsHostMetrics: entry<pipelines.WindowsHostMetricsProps, 'forwardTo'>({
    make: pipelines.WindowsHostMetrics,
    id: 'windows_host',
    task: 'windows',
    fills: { forwardTo: 'metrics' },
    demand: everyNode('a pod measures its own node'),
  }),
  WindowsEvents: entry<pipelines.WindowsEventsProps, 'forwardTo'>({
    make: pipelines.WindowsEvents,
    id: 'windows_events',
    task: 'windows',
    fills: { forwardTo: 'logs' },
    demand: everyNode('a pod reads the events of its own node'),
  }),

  // What would be there twice.
  ClusterEvents: entry<pipelines.ClusterEventsProps, 'forwardTo'>({
    make: pipelines.ClusterEvents,
    id: 'events',
    task: 'once',
    fills: { forwardTo: 'logs' },
    demand: once('it reads all events of the cluster'),
  }),
  KubernetesManifests: entry<pipelines.KubernetesManifestsProps, 'forwardTo'>({
    make: pipelines.KubernetesManifests,
    id: 'manifests',
    task: 'once',
    fills: { forwardTo: 'logs' },
    demand: once('it reads the one log of all manifests'),
  }),
  DatabaseObservability: entry<pipelines.DatabaseObservabilityProps, 'forwardTo' | 'logs'>({
    make: pipelines.DatabaseObservability,
    id: 'database',
    task: 'once',
    fills: { forwardTo: 'metrics', logs: 'logs' },
    demand: once('it asks the database'),
  }),
  ExporterMetrics: entry<OfSomeExporter, 'forwardTo'>({
    make: pipelines.ExporterMetrics as PipelineEntry<OfSomeExporter, 'forwardTo'>['make'],
    id: 'exporter',
    task: 'once',
    fills: { forwardTo: 'metrics' },
  }),

  // What is sent to Alloy.
  OtlpGateway: entry<
    pipelines.OtlpGatewayProps,
    'metrics' | 'otlpMetrics' | 'logs' | 'otlpLogs' | 'traces' | 'cluster'
  >({
    make: pipelines.OtlpGateway,
    id: 'default',
    task: 'receive',
    fills: { metrics: 'metrics', otlpMetrics: 'otlpMetrics', logs: 'logs', otlpLogs: 'otlpLogs', traces: 'traces' },
    namesCluster: true,
  }),
  FaroReceiver: entry<pipelines.FaroReceiverProps, 'logs' | 'traces'>({
    make: pipelines.FaroReceiver,
    id: 'faro',
    task: 'receive',
    fills: { logs: 'logs', traces: 'traces' },
  }),
  LokiReceiver: receivingLogs(pipelines.LokiReceiver, 'loki'),
  SyslogReceiver: receivingLogs(pipelines.SyslogReceiver, 'syslog'),
  KafkaLogs: receivingLogs(pipelines.KafkaLogs, 'kafka'),
  FirehoseLogs: receivingLogs(pipelines.FirehoseLogs, 'firehose'),
  HerokuLogs: receivingLogs(pipelines.HerokuLogs, 'heroku'),
  ProfileReceiver: entry<pipelines.ProfileReceiverProps, 'forwardTo'>({
    make: pipelines.ProfileReceiver,
    id: 'profiles',
    task: 'receive',
    fills: { forwardTo: 'profiles' },
  }),

  // Made of traces: each takes those of the pipelines that give some.
  SpanMetrics: entry<pipelines.SpanMetricsProps, Made>({
    make: pipelines.SpanMetrics,
    id: 'span_metrics',
    task: 'receive',
    fills: { metrics: 'metrics', otlpMetrics: 'otlpMetrics' },
    takesTraces: 'beside',
  }),
  HostInfo: entry<pipelines.HostInfoProps, Made>({
    make: pipelines.HostInfo,
    id: 'host_info',
    task: 'receive',
    fills: { metrics: 'metrics', otlpMetrics: 'otlpMetrics' },
    takesTraces: 'beside',
  }),
  SpanLogs: entry<pipelines.SpanLogsProps, 'logs' | 'otlpLogs'>({
    make: pipelines.SpanLogs,
    id: 'span_logs',
    task: 'receive',
    fills: { logs: 'logs', otlpLogs: 'otlpLogs' },
    takesTraces: 'beside',
  }),
  ServiceGraph: entry<pipelines.ServiceGraphProps, Made>({
    make: pipelines.ServiceGraph,
    id: 'service_graph',
    task: 'sample',
    fills: { metrics: 'metrics', otlpMetrics: 'otlpMetrics' },
    takesTraces: 'whole',
  }),
  TailSampling: entry<pipelines.TailSamplingProps, 'traces' | 'grpcEndpoint' | 'tls'>({
    make: pipelines.TailSampling,
    id: 'sampling',
    task: 'sample',
    fills: { traces: 'traces' },
    takesTraces: 'whole',
    adapt: () => ({ grpcEndpoint: false }),
  }),

  // Profiles.
  EbpfProfiles: entry<pipelines.EbpfProfilesProps, 'forwardTo' | 'pods'>({
    make: pipelines.EbpfProfiles,
    id: 'ebpf',
    task: 'profile',
    fills: { forwardTo: 'profiles' },
    sharesPods: () => true,
    demand: everyNode('a pod profiles the processes of its own node'),
  }),
  JavaProfiles: entry<pipelines.JavaProfilesProps, 'forwardTo' | 'pods'>({
    make: pipelines.JavaProfiles,
    id: 'java',
    task: 'profile',
    fills: { forwardTo: 'profiles' },
    sharesPods: () => true,
    demand: everyNode('a pod profiles the processes of its own node'),
  }),
  PprofProfiles: entry<pipelines.PprofProfilesProps, 'forwardTo' | 'pods'>({
    make: pipelines.PprofProfiles,
    id: 'pprof',
    task: 'scrape',
    fills: { forwardTo: 'profiles' },
    sharesPods: () => true,
  }),
  Beyla: entry<pipelines.BeylaProps, 'metrics' | 'traces' | 'cluster'>({
    make: pipelines.Beyla,
    id: 'beyla_ebpf',
    task: 'profile',
    fills: { metrics: 'metrics', traces: 'traces' },
    namesCluster: true,
    demand: everyNode('a pod looks into the processes of its own node'),
  }),

  // Of each Alloy itself.
  SelfMonitoring: entry<pipelines.SelfMonitoringProps, 'forwardTo'>({
    make: pipelines.SelfMonitoring,
    id: 'alloy',
    task: 'everywhere',
    fills: { forwardTo: 'metrics' },
  }),
};

export type PipelineKind = keyof typeof pipelineKinds;

/** Each exporter with arguments of its own. */
type OfExporter = {
  readonly [K in keyof typeof prometheus.exporter]: (typeof prometheus.exporter)[K] extends pipelines.ExporterClass<
    infer P
  >
    ? Omit<pipelines.ExporterMetricsProps<P>, 'forwardTo'>
    : never;
}[keyof typeof prometheus.exporter];

type GivenProps<K extends PipelineKind> = K extends 'ExporterMetrics'
  ? OfExporter
  : (typeof pipelineKinds)[K] extends PipelineEntry<infer P, infer Filled>
    ? WithoutFilled<P, Filled>
    : never;

/** Of a union, each by itself. */
type WithoutFilled<P, Filled extends keyof P> = P extends unknown ? Omit<P, Filled> : never;

/**
 * A pipeline of a stack: the name of its class in `pipelines`, and its props, without those that the stack fills.
 * @template To names of the stack's destinations
 * @template On names of the stack's collectors
 */
export type StackPipeline<To extends string = string, On extends string = string> = {
  readonly [K in PipelineKind]: {
    readonly kind: K;
    /** Its id, and with it the labels of its components. @default - one for each kind */
    readonly id?: string;
    /** The collector that it stands in. @default - that of its kind of work */
    readonly on?: On;
    /** The destinations that it sends to. @default - all that take its signal */
    readonly to?: readonly To[];
  } & GivenProps<K>;
}[PipelineKind];

/** The row of a kind, for code that handles all of them alike; nothing for what is no kind. */
export function pipelineEntry(kind: string): PipelineEntry<Readonly<Record<string, unknown>>, string> | undefined {
  if (!Object.hasOwn(pipelineKinds, kind)) return undefined;
  return pipelineKinds[kind as PipelineKind] as never;
}
