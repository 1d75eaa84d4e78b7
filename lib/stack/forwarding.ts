import type { Construct } from 'constructs';
import type * as pipelines from '../pipelines';
import type { Consumer, Expression, LogsReceiver, MetricsReceiver, Problem, ProfilesReceiver, Signal } from '../values';
import type { Receivers, StackSignal } from './receivers';

/** A destination that another one sends on to. */
export interface SentOn {
  readonly name: string;
  /** What it has to take. */
  readonly signals: readonly StackSignal[];
  /** Where its name stands in the props. */
  readonly path: Problem['path'];
}

/** Which values of the label, or attribute, go to which destinations of the stack. The first route that fits counts. */
export type StackRoute = {
  /** Part of the labels of its component: letters, digits, `_` and `-`. */
  readonly name: string;
  /** Names of destinations; each gets all of the route. */
  readonly to: readonly string[];
} & pipelines.RouteMatch;

interface StackRoutes {
  /** In order: the first one that fits counts. */
  readonly routes: readonly StackRoute[];
  /** Names of the destinations for what no route fits. */
  readonly default: readonly string[];
}

/** A router of samples or log entries, by a label. */
export interface StackLabelRouterProps extends StackRoutes {
  /** The label that decides: `namespace`. Of log entries, a stream label. */
  readonly label: string;
}

/** A router of what comes over OTLP, by a resource attribute. */
export interface StackOtlpRouterProps extends StackRoutes {
  /** The resource attribute that decides: `k8s.namespace.name`. */
  readonly attribute: string;
  /** What it takes: its destinations have to take all of that. @default ['metrics', 'logs', 'traces'] */
  readonly signals?: readonly pipelines.OtlpSignal[];
}

/** Components of your own that a stack sends to. */
export interface StackCustomProps {
  /** What it takes: `otlpMetrics`, `otlpLogs` and `traces` go to the `input` that the function returns. */
  readonly takes: readonly StackSignal[];
  /** Names of destinations of the stack that it sends on to. Pipelines send there only if they name them in `to`. @default - none */
  readonly sendsTo?: readonly string[];
  /** Heading in the configuration. @default 'Destination of its own' */
  readonly title?: string;
  /**
   * Makes the components in `scope`, once in each configuration that sends there, and returns where data goes in; `of` has the receivers of the destinations
   * in `sendsTo`.
   */
  readonly components: (scope: Construct, of: (name: string) => SentOnReceivers) => pipelines.DestinationInputs;
}

/** Receivers of a destination that takes what is sent on to it: those that it hasn't are a mistake that is reported. */
export interface SentOnReceivers {
  readonly metrics: Expression<MetricsReceiver>;
  readonly logs: Expression<LogsReceiver>;
  readonly profiles: Expression<ProfilesReceiver>;
  /** Over OTLP. */
  readonly input: Expression<Consumer<Signal>>;
}

/** The signals that a router or a destination of its own takes over OTLP. */
export const OTLP_RECEIVER = { metrics: 'otlpMetrics', logs: 'otlpLogs', traces: 'traces' } as const;

const OTLP_SIGNALS = ['metrics', 'logs', 'traces'] as const;

/** What a router over OTLP takes, in the words of a stack. */
export function routedSignals({ signals = OTLP_SIGNALS }: Partial<StackOtlpRouterProps>): readonly StackSignal[] {
  return signals.flatMap((signal) => OTLP_RECEIVER[signal] ?? []);
}

/** The destinations of a router. */
export function routed(
  { routes, default: rest }: Partial<StackRoutes>,
  signals: readonly StackSignal[],
): readonly SentOn[] {
  const named = (names: unknown, path: Problem['path']) =>
    (Array.isArray(names) ? names : []).map((name, index) => ({ name: String(name), signals, path: [...path, index] }));
  return [
    ...(Array.isArray(routes) ? routes : []).flatMap(({ to }, index) => named(to, ['routes', index, 'to'])),
    ...named(rest, ['default']),
  ];
}

/** A route with receivers in place of names. */
type RouteTo<R, T = StackRoute> = T extends unknown ? Omit<T, 'to'> & { readonly to: readonly R[] } : never;

/** The routes of a router with receivers in place of names. */
export function withReceivers<R>(
  { routes, default: rest }: StackRoutes,
  receiver: (name: string) => R | undefined,
): { readonly routes: readonly RouteTo<R>[]; readonly default: readonly R[] } {
  const all = (names: readonly string[] = []) => names.flatMap((name) => receiver(name) ?? []);
  return {
    routes: routes.map((route) => ({ ...route, to: all(route.to) }) as RouteTo<R>),
    default: all(rest),
  };
}

/** The receivers of a destination, by the names that a destination of its own has for them. */
export function sentOn(receivers: Receivers | undefined): SentOnReceivers {
  return {
    get metrics() {
      return receivers?.metrics as SentOnReceivers['metrics'];
    },
    get logs() {
      return receivers?.logs as SentOnReceivers['logs'];
    },
    get profiles() {
      return receivers?.profiles as SentOnReceivers['profiles'];
    },
    get input() {
      return (receivers?.traces ?? receivers?.otlpMetrics ?? receivers?.otlpLogs) as SentOnReceivers['input'];
    },
  };
}

/** What is wrong with what destinations send on to: names that there aren't, circles, destinations that don't take it. */
export function sentOnProblems(
  destinations: ReadonlyMap<string, { readonly takes: readonly StackSignal[]; readonly sendsTo: readonly SentOn[] }>,
): readonly Problem[] {
  const reaches = (from: string, to: string, seen: ReadonlySet<string> = new Set()): boolean =>
    !seen.has(from) &&
    (destinations.get(from)?.sendsTo ?? []).some(
      ({ name }) => name === to || reaches(name, to, new Set([...seen, from])),
    );
  return [...destinations].flatMap(([from, { sendsTo }]) =>
    sendsTo.flatMap(({ name, signals, path: within }): Problem[] => {
      const path = ['destinations', from, ...within];
      const taken = destinations.get(name)?.takes;
      if (taken === undefined) {
        const hint = `one of ${[...destinations.keys()].map((each) => JSON.stringify(each)).join(', ')}`;
        return [{ path, message: `there is no destination ${JSON.stringify(name)}`, hint }];
      }
      if (name === from || reaches(name, from)) {
        return [{ path, message: `${JSON.stringify(name)} sends back to ${JSON.stringify(from)}` }];
      }
      const lost = signals.filter((signal) => !taken.includes(signal));
      if (lost.length === 0) return [];
      const message = `${JSON.stringify(name)} takes ${taken.join(', ')}, so that ${lost.join(', ')} would be lost`;
      return [{ path, message }];
    }),
  );
}
