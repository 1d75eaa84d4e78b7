import type { Problem } from '../values';
import { type PipelineEntry, pipelineEntry, type Stand } from './pipeline-kinds';
import type { StackSignal } from './receivers';
import { COLLECTOR_OF, type Task } from './tasks';

/**
 * How many workloads a stack has.
 *
 * - `byTask`: one for each kind of work that the pipelines are. A burst of spans takes no memory from the logs, rights and host access belong to the
 *   pods that need them, each can grow by itself.
 * - `oneDaemonSet`: what can share a pod shares one, on every node. The fewest objects and the least memory in a small cluster. The price: each pod has the
 *   rights and the host access of all pipelines, is as large as all of them need, and one that runs out of memory takes everything of its node with it.
 *   What must run once, or needs the processes of the node, keeps a workload of its own.
 */
export type StackLayout = 'byTask' | 'oneDaemonSet';

/** A collector as placement sees it. */
export interface PlannedCollector extends Stand {
  readonly name: string;
  readonly task: Task;
}

/** Where a pipeline of a stack stands. */
export interface Placement {
  /** Name of its class. */
  readonly kind: string;
  readonly id: string;
  /** Names of the collectors: one, or all for what belongs to each of them. */
  readonly collectors: readonly string[];
  /** Names of the destinations by the signal that it sends there. */
  readonly destinations: Readonly<Partial<Record<StackSignal, readonly string[]>>>;
}

/** A pipeline as a stack is given it, of whatever kind. */
export interface GivenPipeline {
  readonly kind: string;
  readonly id?: string;
  readonly on?: string;
  readonly to?: readonly string[];
  readonly [prop: string]: unknown;
}

/** What placement decides from. */
export interface PlacementInput {
  readonly pipelines: readonly GivenPipeline[];
  readonly layout: StackLayout;
  /** All that could be there, by name: those of the tasks, and those of the user. */
  readonly collectors: ReadonlyMap<string, PlannedCollector>;
  /** The signals of each destination. */
  readonly destinations: ReadonlyMap<string, readonly StackSignal[]>;
  /** Those that others send on to: pipelines send there only where they name them. */
  readonly behind: ReadonlySet<string>;
}

/** Tasks that keep a workload of their own. */
const APART: readonly Task[] = ['once', 'sample', 'profile', 'windows'];

/**
 * Decides where each pipeline stands and where it sends to.
 * @returns what could be placed, and what is wrong with the rest
 */
export function place(input: PlacementInput): {
  readonly placements: readonly (Placement | undefined)[];
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const placed = input.pipelines.map((pipeline, index) => {
    const path = ['pipelines', index];
    const entry = pipelineEntry(pipeline.kind);
    if (entry === undefined) return undefined;
    const on = collectorFor(pipeline, entry, input);
    const found = [
      ...standingProblems(pipeline, entry, on, input, path),
      ...destinationProblems(pipeline, entry, input, path),
    ];
    problems.push(...found);
    if (found.length > 0) return undefined;
    const { kind, id = entry.id } = pipeline;
    return { kind, id, collectors: on === undefined ? [] : [on], destinations: destinationsOf(pipeline, entry, input) };
  });
  const used = new Set(placed.flatMap((placement) => placement?.collectors ?? []));
  const everywhere = [...input.collectors.keys()].filter((name) => used.has(name));
  const withTraces = new Set(
    placed.flatMap((placement) => (placement && givesTraces(placement.kind) ? placement.collectors : [])),
  );
  const placements = placed.map((placement, index) => {
    if (placement?.collectors.length !== 0) return placement;
    const isBeside = pipelineEntry(placement.kind)?.takesTraces === 'beside';
    if (isBeside && withTraces.size === 0) problems.push(noTraces(placement.kind, index));
    return { ...placement, collectors: isBeside ? [...withTraces] : everywhere };
  });
  for (const [index, { kind }] of input.pipelines.entries()) {
    if (pipelineEntry(kind)?.takesTraces === 'whole' && withTraces.size === 0) problems.push(noTraces(kind, index));
  }
  return { placements, problems: [...problems, ...repeatedIds(input.pipelines)] };
}

/** Whether the stack fills a prop of such a pipeline with receivers of traces, of those that it gets itself. */
export function givesTraces(kind: string): boolean {
  const { fills, takesTraces } = pipelineEntry(kind) ?? {};
  return takesTraces === undefined && Object.values(fills ?? {}).includes('traces');
}

function noTraces(kind: string, index: number): Problem {
  const hint = "add one that does, such as `{ kind: 'OtlpGateway' }`";
  return { path: ['pipelines', index], message: `${kind} takes traces, and no pipeline gives any`, hint };
}

/** The name of the collector; nothing for what stands in each, or where others are. */
function collectorFor(
  { on }: GivenPipeline,
  { task, takesTraces }: Pick<PipelineEntry<never, never>, 'task' | 'takesTraces'>,
  { layout }: PlacementInput,
): string | undefined {
  // Beside what it takes from, wherever that is.
  if (takesTraces === 'beside') return undefined;
  if (on !== undefined) return on;
  if (task === 'everywhere') return undefined;
  return COLLECTOR_OF[layout === 'oneDaemonSet' && !APART.includes(task) ? 'node' : task];
}

type AnyEntry = NonNullable<ReturnType<typeof pipelineEntry>>;

function standingProblems(
  pipeline: GivenPipeline,
  entry: AnyEntry,
  on: string | undefined,
  { collectors }: PlacementInput,
  path: Problem['path'],
): readonly Problem[] {
  if (on === undefined) {
    if (pipeline.on === undefined) return [];
    const message = `${pipeline.kind} stands beside the pipelines whose traces it takes, wherever they are`;
    return [{ path: [...path, 'on'], message, hint: 'leave `on` out, or move those' }];
  }
  const collector = collectors.get(on);
  if (collector === undefined) {
    const message = `there is no collector ${JSON.stringify(on)}`;
    return [
      { path: [...path, 'on'], message, hint: `one of ${quoted([...collectors.keys()])}, or add it to \`collectors\`` },
    ];
  }
  const demanded = entry.demand({ ...entry.adapt(collector), ...pipeline });
  if (demanded === undefined || meets(collector, demanded.demand)) return [];
  const able = [...collectors.values()].filter((other) => meets(other, demanded.demand));
  const what =
    demanded.demand === 'everyNode' ? 'does not run on every node' : 'may run several pods, each of which would do it';
  return [
    {
      path: [...path, 'on'],
      message: `${pipeline.kind} can't stand in ${JSON.stringify(on)}, which ${what}: ${demanded.why}`,
      hint: `it can in ${quoted(able.map(({ name }) => name))}; without \`on\` it stands in ${JSON.stringify(COLLECTOR_OF[entry.task as Task])}`,
    },
  ];
}

function meets({ onEveryNode, several }: Stand, demand: 'everyNode' | 'once'): boolean {
  return demand === 'everyNode' ? onEveryNode : !several && !onEveryNode;
}

/** What is the same data over OTLP. */
const OTLP_FORM: Readonly<Partial<Record<StackSignal, StackSignal>>> = { metrics: 'otlpMetrics', logs: 'otlpLogs' };

/** The destinations of a pipeline by signal, in the order in which the stack has them. */
function destinationsOf(
  { to }: GivenPipeline,
  { fills }: AnyEntry,
  { destinations, behind }: PlacementInput,
): Placement['destinations'] {
  const found: Partial<Record<StackSignal, readonly string[]>> = {};
  const gives = Object.values(fills);
  for (const signal of gives) {
    if (signal === undefined) continue;
    const otlp = OTLP_FORM[signal];
    const names = [...destinations].filter(
      ([name, takes]) =>
        takes.includes(signal) &&
        (to?.includes(name) ?? !behind.has(name)) &&
        // In one form: converted, too, it would be there twice.
        !(otlp !== undefined && gives.includes(otlp) && takes.includes(otlp)),
    );
    if (names.length > 0) found[signal] = names.map(([name]) => name);
  }
  return found;
}

function destinationProblems(
  pipeline: GivenPipeline,
  entry: AnyEntry,
  input: PlacementInput,
  path: Problem['path'],
): readonly Problem[] {
  const gives = [...new Set(Object.values(entry.fills).filter((signal) => signal !== undefined))];
  const names = pipeline.to ?? [];
  const wrong = names.flatMap((name, index): Problem[] => {
    const takes = input.destinations.get(name);
    const at = [...path, 'to', index];
    if (takes === undefined) {
      const message = `there is no destination ${JSON.stringify(name)}`;
      return [{ path: at, message, hint: `one of ${quoted([...input.destinations.keys()])}` }];
    }
    if (takes.some((signal) => gives.includes(signal))) return [];
    const message = `${JSON.stringify(name)} takes ${takes.join(' and ')}, and ${pipeline.kind} gives ${gives.join(', ')}`;
    return [{ path: at, message }];
  });
  if (wrong.length > 0 || gives.length === 0) return wrong;
  if (Object.keys(destinationsOf(pipeline, entry, input)).length > 0) return [];
  const message = `${pipeline.kind} gives ${gives.join(', ')}, and no destination takes ${gives.length === 1 ? 'it' : 'any of them'}`;
  return [{ path: path, message, hint: 'add one to `destinations`, or leave the pipeline out' }];
}

/** Two of one kind with one id would be one construct. */
function repeatedIds(pipelines: readonly GivenPipeline[]): readonly Problem[] {
  const seen = new Map<string, number>();
  return pipelines.flatMap(({ kind, id = pipelineEntry(kind)?.id }, index): Problem[] => {
    const key = `${kind}.${id}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    if (first === undefined || id === undefined) return [];
    const message = `is a second ${kind} with the id ${JSON.stringify(id)}; the first is pipelines[${first}]`;
    return [{ path: ['pipelines', index], message, hint: 'give it an `id` of its own' }];
  });
}

function quoted(names: readonly string[]): string {
  return names.map((name) => JSON.stringify(name)).join(', ');
}
