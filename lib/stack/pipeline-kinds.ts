import type { Construct } from 'constructs';
import {
  OtlpGateway,
  type OtlpGatewayProps,
  type Pipeline,
  PodLogs,
  type PodLogsProps,
  PodMetrics,
  type PodMetricsProps,
  SelfMonitoring,
  type SelfMonitoringProps,
} from '../pipelines';
import type { StackSignal } from './destination-kinds';
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
  /** Whether it chooses from a discovery of pods, which the pipelines of a workload share. */
  readonly sharesPods: boolean;
  /** What follows for its props from where it stands, unless they are given. */
  readonly adapt: (stand: Stand) => Partial<P>;
  /** What it then asks for, and why. */
  readonly demand: (props: Partial<P>) => { readonly demand: Demand; readonly why: string } | undefined;
}

type Entry<P, Filled extends keyof P> = Pick<PipelineEntry<P, Filled>, 'make' | 'id' | 'task' | 'fills'> &
  Partial<PipelineEntry<P, Filled>>;

function entry<P, Filled extends keyof P>(given: Entry<P, Filled>): PipelineEntry<P, Filled> {
  return { namesCluster: false, sharesPods: false, adapt: () => ({}), demand: () => undefined, ...given };
}

/** The pipelines, by the names of their classes in `pipelines`. */
export const pipelineKinds = {
  PodMetrics: entry<PodMetricsProps, 'forwardTo' | 'pods'>({
    make: PodMetrics,
    id: 'kubernetes_pods',
    task: 'scrape',
    fills: { forwardTo: 'metrics' },
    sharesPods: true,
  }),
  PodLogs: entry<PodLogsProps, 'forwardTo' | 'pods'>({
    make: PodLogs,
    id: 'pods',
    task: 'node',
    fills: { forwardTo: 'logs' },
    sharesPods: true,
    adapt: ({ onEveryNode }) => (onEveryNode ? {} : { reading: 'clustered' }),
    demand: ({ reading = 'ownNode' }) =>
      reading === 'clustered'
        ? undefined
        : { demand: 'everyNode', why: `with reading "${reading}" a pod reads the logs of its own node` },
  }),
  OtlpGateway: entry<OtlpGatewayProps, 'metrics' | 'logs' | 'otlpLogs' | 'traces' | 'cluster'>({
    make: OtlpGateway,
    id: 'default',
    task: 'receive',
    fills: { metrics: 'metrics', logs: 'logs', traces: 'traces' },
    namesCluster: true,
  }),
  SelfMonitoring: entry<SelfMonitoringProps, 'forwardTo'>({
    make: SelfMonitoring,
    id: 'alloy',
    task: 'everywhere',
    fills: { forwardTo: 'metrics' },
  }),
};

export type PipelineKind = keyof typeof pipelineKinds;

type GivenProps<K extends PipelineKind> =
  (typeof pipelineKinds)[K] extends PipelineEntry<infer P, infer Filled> ? Omit<P, Filled> : never;

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
