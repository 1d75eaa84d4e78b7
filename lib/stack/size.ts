import { Size } from 'cdk8s';
import { Autoscaler, type ResourcesProps } from '../kubernetes';
import type { Task } from './tasks';

/** What a cluster gives to collect, all of its pods together. What isn't said follows from the number of nodes. */
export interface DeclaredLoad {
  readonly nodes: number;
  /** Active series that are scraped, every 60 seconds. @default - 2,500 a node */
  readonly series?: number;
  /** Bytes of log lines a second. @default - 6,000 a node: thirty pods that write a line of 200 bytes a second */
  readonly logBytesPerSecond?: number;
  /** Spans a second that applications send. @default - 50 a node */
  readonly spansPerSecond?: number;
  /** Processes of a node that are profiled. @default 30 */
  readonly processesPerNode?: number;
}

/** A size by name, which is a number of nodes: `small` 50, `medium` 250, `large` 1,000, `xlarge` 2,500. Or the load itself. */
export type StackSize = 'small' | 'medium' | 'large' | 'xlarge' | DeclaredLoad;

/** What a workload of a task gets. */
export interface TaskSize {
  readonly replicas: number | Autoscaler;
  readonly resources: ResourcesProps;
  /** For write-ahead logs and queues. */
  readonly storage: Size;
  readonly queues: QueueSizes;
}

/** How much may wait in a pod while a destination is slow or away. */
export interface QueueSizes {
  /** Connections by which samples are sent at most, each with a queue of its own. @default - the component's own */
  readonly shards?: number;
  /** Bytes of what came over OTLP. @default - those of the destination */
  readonly bytes?: number;
}

const NODES: Readonly<Record<Exclude<StackSize, DeclaredLoad>, number>> = {
  small: 50,
  medium: 250,
  large: 1_000,
  xlarge: 2_500,
};

const MEBI = 1024 * 1024;
const GIBI = 1024 * MEBI;

// Rules of thumb of Alloy's documentation, "Estimate resource usage".
const OF_A_SERIES = { cpu: 0.4 / 1e6, memory: (11 * GIBI) / 1e6 };
const OF_A_BYTE_OF_LOG = { cpu: 1 / MEBI, memory: 120 };
const OF_A_PROFILE = { cpu: 1 / 100, memory: (10 * GIBI) / 100 };

// Of design, not measured: what a collector of OpenTelemetry does with a core, and the memory of a span with its attributes.
const SPANS_OF_A_CORE = 10_000;
const BYTES_OF_A_SPAN = 2_048;

/** How long spans may wait for a destination that is away. */
const SECONDS_OF_A_QUEUE = 60;

/** What a connection sends: batches of 2,000 samples, one in 100 ms. And how much faster than it comes what has waited is sent. */
const SAMPLES_OF_A_SHARD = 20_000;
const CATCHING_UP = 10;

/** As many as the component has by itself. */
const MOST_SHARDS = 50;

/** How long a sampler keeps a trace: the decision wait, as long again for what comes late. */
const SECONDS_OF_A_TRACE = 30;

/** Between two profiles of a process. */
const SECONDS_OF_A_PROFILE = 15;

/** What Alloy takes without any work, with headroom for the garbage collector. */
const IDLE = { cpu: 0.05, memory: 192 * MEBI };

/** Pods beyond this grow in number, not in size: one of them away is then a small part of the work. */
const SERIES_OF_A_POD = 500_000;
const MEMORY_OF_A_SAMPLER = 2 * GIBI;

/** Of a sample in the write-ahead log, and how much of it is kept while a destination is away: two hours, a sample a minute. */
const BYTES_OF_A_SAMPLE = 12;
const SAMPLES_KEPT = 120;
const SECONDS_OF_AN_INTERVAL = 60;

/** The load of a size. */
export function loadOf(size: StackSize): Required<DeclaredLoad> {
  const load = typeof size === 'string' ? { nodes: NODES[size] } : size;
  return {
    series: load.nodes * 2_500,
    logBytesPerSecond: load.nodes * 6_000,
    spansPerSecond: load.nodes * 50,
    processesPerNode: 30,
    ...load,
  };
}

/**
 * The replicas, resources and storage for a task. Requests are what the load takes when it is shared evenly, limits what it takes when one pod is away, and
 * twice the request where there is none to take over.
 */
export function sizeOf(task: Task, size: StackSize): TaskSize {
  const load = loadOf(size);
  switch (task) {
    case 'node':
    case 'windows': {
      const bytes = load.logBytesPerSecond / load.nodes;
      return alone({ cpu: bytes * OF_A_BYTE_OF_LOG.cpu, memory: bytes * OF_A_BYTE_OF_LOG.memory });
    }
    case 'profile': {
      const profiles = load.processesPerNode / SECONDS_OF_A_PROFILE;
      return alone({ cpu: profiles * OF_A_PROFILE.cpu, memory: profiles * OF_A_PROFILE.memory });
    }
    case 'scrape': {
      const replicas = Math.max(2, Math.ceil(load.series / SERIES_OF_A_POD));
      const wal = (load.series / (replicas - 1)) * BYTES_OF_A_SAMPLE * SAMPLES_KEPT;
      const perSecond = load.series / (replicas - 1) / SECONDS_OF_AN_INTERVAL;
      const shards = Math.min(MOST_SHARDS, Math.max(2, Math.ceil((CATCHING_UP * perSecond) / SAMPLES_OF_A_SHARD)));
      return {
        ...shared(replicas, load.series * OF_A_SERIES.cpu, load.series * OF_A_SERIES.memory, wal),
        queues: { shards },
      };
    }
    case 'receive': {
      const cores = load.spansPerSecond / SPANS_OF_A_CORE;
      const replicas = Math.max(2, Math.ceil(cores));
      const waiting = load.spansPerSecond * BYTES_OF_A_SPAN * SECONDS_OF_A_QUEUE;
      const size = shared(replicas, cores, waiting, 0);
      // What applications send comes and goes with their users.
      const grows = replicas > 2;
      return {
        ...size,
        replicas: grows ? Autoscaler.horizontal({ min: 2, max: replicas * 2 }) : replicas,
        queues: { bytes: Math.ceil(waiting / (replicas - 1) / MEBI) * MEBI },
      };
    }
    case 'sample': {
      const memory = load.spansPerSecond * BYTES_OF_A_SPAN * SECONDS_OF_A_TRACE;
      const replicas = Math.max(2, Math.ceil(memory / MEMORY_OF_A_SAMPLER));
      return shared(replicas, load.spansPerSecond / SPANS_OF_A_CORE, memory, 0);
    }
    case 'once':
      return alone({ cpu: 0, memory: 0 });
  }
}

/** One pod that does its work alone. */
function alone({ cpu, memory }: { readonly cpu: number; readonly memory: number }): TaskSize {
  const request = IDLE.memory + memory;
  return { replicas: 1, resources: resources(IDLE.cpu + cpu, request, 2 * request), storage: gibibytes(0), queues: {} };
}

/** Pods of which one may be away. */
function shared(replicas: number, cpu: number, memory: number, storage: number): TaskSize {
  return {
    replicas,
    resources: resources(
      IDLE.cpu + cpu / replicas,
      IDLE.memory + memory / replicas,
      1.25 * (IDLE.memory + memory / (replicas - 1)),
    ),
    storage: gibibytes(storage),
    queues: {},
  };
}

/** In steps that people choose: 50m of CPU, 64 MiB. */
function resources(cpu: number, request: number, limit: number): ResourcesProps {
  return {
    cpuRequest: `${Math.ceil((cpu * 1000) / 50) * 50}m`,
    memoryRequest: mebibytes(request),
    memoryLimit: mebibytes(limit),
  };
}

function mebibytes(bytes: number): Size {
  return Size.mebibytes(Math.ceil(bytes / (64 * MEBI)) * 64);
}

/** At least one, for positions and state. */
function gibibytes(bytes: number): Size {
  return Size.gibibytes(Math.max(1, Math.ceil((1.5 * bytes) / GIBI)));
}
