import { LABEL_HINT } from './entry-stages';

/** OTTL statements (`otelcol.processor.transform`), whose paths say what they apply to: `set(span.attributes["team"], "shop")`. */
export interface OtlpStatements {
  readonly trace?: readonly string[];
  readonly metric?: readonly string[];
  readonly log?: readonly string[];
}

/** What the statements of a gateway depend on. */
export interface StatementChoice {
  /** The signals that are received. */
  readonly signals: readonly (keyof OtlpStatements)[];
  /** Whether logs become entries of Loki. */
  readonly toLoki: boolean;
  readonly cluster?: string;
  readonly statements?: OtlpStatements;
  readonly removeResourceAttributes?: readonly string[];
}

/** The labels of scraped metrics that say where a series comes from, and the resource attributes with their values. */
const METRIC_IDENTITY = {
  namespace: 'k8s.namespace.name',
  pod: 'k8s.pod.name',
  node: 'k8s.node.name',
  service_name: 'service.name',
} as const;

const ABSENT = '== nil';

/** An SDK that is told no name sends `unknown_service:java`, which would keep the conventions for Kubernetes from giving one. */
const FORGET_MADE_UP_NAME =
  'delete_key(resource.attributes, "service.name") where IsMatch(resource.attributes["service.name"], "^unknown_service")';

function of(attribute: string, kind: 'resource' | 'datapoint' = 'resource'): string {
  return `${kind}.attributes[${JSON.stringify(attribute)}]`;
}

/** Sets the labels of scraped metrics that say where a series comes from, unless a data point has an attribute of that name. */
export function metricIdentity(): readonly string[] {
  return Object.entries(METRIC_IDENTITY).map(
    ([label, attribute]) =>
      `set(${of(label, 'datapoint')}, ${of(attribute)}) where ${of(label, 'datapoint')} ${ABSENT}`,
  );
}

/** OTTL statements for each signal that is received. */
function ofSignals(
  signals: StatementChoice['signals'],
  statements: (signal: keyof OtlpStatements) => readonly string[],
): OtlpStatements {
  return Object.fromEntries(signals.map((signal) => [signal, statements(signal)]));
}

/** Before Kubernetes names the sender: what it says by mistake. */
export function unnamedStatements({ signals }: StatementChoice): OtlpStatements {
  return ofSignals(signals, () => [FORGET_MADE_UP_NAME]);
}

/** Who has sent it, for each signal alike, and where converters look for it; then the statements of the prop, and last what is removed. */
export function identityStatements(choice: StatementChoice): OtlpStatements {
  const { cluster, toLoki, statements, removeResourceAttributes = [] } = choice;
  const common = [
    ...(cluster === undefined ? [] : [`set(${of('k8s.cluster.name')}, ${JSON.stringify(cluster)})`]),
    `set(${of('service.name')}, "unknown_service") where ${of('service.name')} ${ABSENT}`,
    `set(${of('service.instance.id')}, ${of('k8s.pod.uid')}) where ${of('service.instance.id')} ${ABSENT}`,
  ];
  const own: Required<OtlpStatements> = {
    trace: [],
    metric: metricIdentity(),
    log: toLoki ? [LABEL_HINT] : [],
  };
  const removed = removeResourceAttributes.map((name) => `delete_key(resource.attributes, ${JSON.stringify(name)})`);
  return ofSignals(choice.signals, (signal) => [
    ...common,
    ...own[signal],
    ...(statements?.[signal] ?? []),
    ...removed,
  ]);
}
