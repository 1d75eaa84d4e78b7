import type { otelcol } from '../../components';
import { anyOf } from '../discovery/relabeling';

/**
 * OTTL conditions (`otelcol.processor.filter`): what fulfils one is dropped. They are written from the view of what they are about: in those for spans
 * `attributes["x"]` is an attribute of the span, `resource.attributes["x"]` one of its sender.
 */
export interface TelemetryConditions {
  readonly span?: readonly string[];
  /** Events of spans; the span stays. */
  readonly spanEvent?: readonly string[];
  readonly metric?: readonly string[];
  /** Points of metrics; the others of the metric stay. */
  readonly datapoint?: readonly string[];
  readonly log?: readonly string[];
}

/** What is left out of telemetry. */
export interface TelemetrySelection {
  /**
   * Keeps what pods in these namespaces send, of every signal, and drops all else; also what comes from no known pod. Exact names, by `k8s.namespace.name`.
   * @default - all namespaces
   */
  readonly namespaces?: readonly string[];
  /** Drops what pods in these namespaces send, of every signal. Exact names, by `k8s.namespace.name`. @default - none */
  readonly excludeNamespaces?: readonly string[];
  /**
   * Drops the spans of servers that answer health checks: requests for one of `healthCheckPaths`, of the kubelet (`kube-probe/...`), or of gRPC's health
   * service. Spans below them stay; `TailSampling` can drop the whole trace.
   * @default false
   */
  readonly dropHealthChecks?: boolean;
  /** What health checks ask for: exact paths, without a query. @default - DEFAULT_HEALTH_CHECK_PATHS */
  readonly healthCheckPaths?: readonly string[];
  /** Further OTTL conditions for what to drop, when the sender's pod is known and the `statements` have run. @default - none */
  readonly dropIf?: TelemetryConditions;
}

/** The paths of most programs' health checks. */
export const DEFAULT_HEALTH_CHECK_PATHS: readonly string[] = [
  '/health',
  '/healthz',
  '/live',
  '/livez',
  '/ready',
  '/readyz',
  '/-/healthy',
  '/-/ready',
  '/actuator/health',
  '/actuator/health/liveness',
  '/actuator/health/readiness',
];

/** Each is true of a span that answers a health check. */
export function healthCheckConditions(paths: readonly string[] = DEFAULT_HEALTH_CHECK_PATHS): readonly string[] {
  const isServer = 'kind == SPAN_KIND_SERVER';
  const path = JSON.stringify(`^(?:${anyOf(paths)})(?:\\?.*)?$`);
  return [
    // `url.path` by the conventions of today, `http.target` by those before; it has the query, too.
    ...(paths.length === 0
      ? []
      : ['url.path', 'http.target'].map((name) => `${isServer} and IsMatch(attributes["${name}"], ${path})`)),
    `${isServer} and IsMatch(attributes["user_agent.original"], "^kube-probe/")`,
    `${isServer} and attributes["rpc.service"] == "grpc.health.v1.Health"`,
  ];
}

/** Whether something is sent from one of the namespaces. */
export function fromNamespace(namespaces: readonly string[]): string {
  return namespaces
    .map((namespace) => `resource.attributes["k8s.namespace.name"] == ${JSON.stringify(namespace)}`)
    .join(' or ');
}

/** Whether something is sent from none of the namespaces, or it isn't known from where. */
export function notFromNamespace(namespaces: readonly string[]): string {
  return namespaces
    .map((namespace) => `resource.attributes["k8s.namespace.name"] != ${JSON.stringify(namespace)}`)
    .join(' and ');
}

/** The arguments of `otelcol.processor.filter` for a selection; undefined if all stays. */
export function filterArguments(
  selection: TelemetrySelection,
  signals: readonly ('trace' | 'metric' | 'log')[],
): Omit<otelcol.processor.FilterProps, 'output'> | undefined {
  const { namespaces = [], excludeNamespaces = [], dropIf = {} } = selection;
  const ofAll = [
    ...(namespaces.length > 0 ? [notFromNamespace(namespaces)] : []),
    ...(excludeNamespaces.length > 0 ? [fromNamespace(excludeNamespaces)] : []),
  ];
  const span = [
    ...ofAll,
    ...(selection.dropHealthChecks ? healthCheckConditions(selection.healthCheckPaths) : []),
    ...(dropIf.span ?? []),
  ];
  const [metric, logRecord] = [
    [...ofAll, ...(dropIf.metric ?? [])],
    [...ofAll, ...(dropIf.log ?? [])],
  ];
  const { spanEvent: spanevent = [], datapoint = [] } = dropIf;
  const of = (signal: 'trace' | 'metric' | 'log', ...conditions: readonly (readonly string[])[]) =>
    signals.includes(signal) && conditions.some(({ length }) => length > 0);
  const given = <T extends object>(lists: T): T =>
    Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)) as T;
  const filters = {
    ...(of('trace', span, spanevent) && { traces: given({ span, spanevent }) }),
    ...(of('metric', metric, datapoint) && { metrics: given({ metric, datapoint }) }),
    ...(of('log', logRecord) && { logs: given({ logRecord }) }),
  };
  // An attribute that isn't as the condition expects keeps data from being dropped; it doesn't refuse the batch.
  return Object.keys(filters).length === 0 ? undefined : { errorMode: 'ignore', ...filters };
}
