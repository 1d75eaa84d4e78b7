import type { Construct } from 'constructs';
import { type blocks, otelcol } from '../../components';
import { checkedProps, type PropNames } from '../../config';
import type { Consumer, Expression, Problem, StringInput } from '../../values';
import { anyOf } from '../discovery/relabeling';
import { Pipeline } from '../pipeline';
import { BULKY_RESOURCE_ATTRIBUTES } from './bulky-resource-attributes';
import type { OtlpStatements } from './gateway-statements';
import {
  isForwarded,
  OTLP_CONNECTION_NAMES,
  type OtlpGrpcConnection,
  type OtlpHttpConnection,
  otlpConnectionProblems,
  otlpExporter,
} from './otlp-exporter';
import { clusterAttributes, settingResourceAttribute } from './resource-attributes';

/** The signals that Alloy exports over OTLP. */
export type OtlpSignal = 'metrics' | 'logs' | 'traces';

/** Which telemetry is dropped: conditions in OTTL, of `otelcol.processor.filter`. */
export type OtlpFilter = Pick<
  otelcol.processor.FilterProps,
  'errorMode' | 'traces' | 'metrics' | 'logs' | 'traceConditions' | 'metricConditions' | 'logConditions'
>;

/** How telemetry is put together before it is sent: `otelcol.processor.batch`. */
export type OtlpBatch = Omit<otelcol.processor.BatchProps, 'output' | 'debugMetrics' | 'label'>;

/** What a destination does to telemetry before it is sent. */
export interface OtlpProcessing<S extends OtlpSignal> {
  /** What it takes: `input` fits nowhere else. @default ['metrics', 'logs', 'traces'] */
  readonly signals?: readonly S[];
  /** Name of the cluster: the resource attributes `cluster` and `k8s.cluster.name`. @default - none */
  readonly cluster?: StringInput;
  /** Further resource attributes, in place of those that are there; texts or expressions. @default - none */
  readonly resourceAttributes?: { readonly [name: string]: StringInput };
  /** Resource attributes that aren't sent, beside those of `removeBulkyAttributes`; regular expressions for whole names. @default - none */
  readonly withoutResourceAttributes?: readonly string[];
  /**
   * Leaves out `BULKY_RESOURCE_ATTRIBUTES`: about the process, its run time, the image, the addresses of the host, and identifiers that change with each pod. `false` for another collector that
   * finds the sender's pod by `k8s.pod.uid`.
   * @default true
   */
  readonly removeBulkyAttributes?: boolean;
  /** OTTL statements for a signal, after the attributes are set: `otelcol.processor.transform`. @default - none */
  readonly statements?: OtlpStatements;
  /** What is dropped, after the statements. @default - nothing */
  readonly filter?: OtlpFilter;
  /** Batches in front of the exporter, where what feeds it makes none; `pipelines.OtlpGateway` does. @default - none */
  readonly batch?: OtlpBatch;
}

export type OtlpDestinationProps<S extends OtlpSignal = OtlpSignal> = OtlpProcessing<S> &
  (OtlpGrpcConnection | OtlpHttpConnection);

const SIGNALS: readonly OtlpSignal[] = ['metrics', 'logs', 'traces'];
const STATEMENT_OF = { metrics: 'metric', logs: 'log', traces: 'trace' } as const;

/**
 * Sends telemetry to anything that accepts OTLP, over gRPC or HTTP: an OpenTelemetry collector, Grafana Cloud, Loki's and Mimir's own endpoints.
 *
 * `otelcol.exporter.otlp` or `otelcol.exporter.otlphttp` in Alloy, and `otelcol.auth.*` for `authentication`. While the destination is unavailable, up to
 * 64 MiB wait in memory, each batch for at most five minutes.
 *
 * Samples of Prometheus and entries of Loki come to it through `pipelines.PrometheusToOtlp` and `pipelines.LokiToOtlp`.
 *
 * @example
 * const cloud = new destinations.Otlp(alloy.config, 'cloud', {
 *   protocol: 'http',
 *   endpoint: 'https://otlp-gateway-prod-eu-west-2.grafana.net/otlp',
 *   authentication: { kind: 'basic', username: '12345', password: Secret.env('grafana-cloud', 'token') },
 *   signals: ['traces', 'logs'],
 * });
 * new pipelines.OtlpGateway(alloy.config, 'default', { traces: [cloud.input], otlpLogs: [cloud.input] });
 */
export class OtlpDestination<S extends OtlpSignal = OtlpSignal> extends Pipeline {
  /** Receives the signals that it takes. */
  readonly input: Expression<Consumer<S>>;
  /** Sends them. */
  readonly exporter: otelcol.exporter.Otlp | otelcol.exporter.Otlphttp;
  /** Makes batches; absent without `batch`. */
  readonly batch?: otelcol.processor.Batch;
  /** Drops what `filter` says; absent without. */
  readonly filter?: otelcol.processor.Filter;
  /** Sets attributes and runs statements; absent if there are none. */
  readonly transform?: otelcol.processor.Transform;

  constructor(scope: Construct, id: string, props: OtlpDestinationProps<S>) {
    super(scope, id, 'OtlpDestination', 'Destination over OTLP');
    const names = {
      ...OTLP_CONNECTION_NAMES,
      signals: 'prop',
      cluster: 'prop',
      resourceAttributes: 'prop',
      withoutResourceAttributes: 'prop',
      removeBulkyAttributes: 'prop',
      statements: { trace: 'prop', metric: 'prop', log: 'prop' },
      filter: {
        errorMode: 'prop',
        traces: 'prop',
        metrics: 'prop',
        logs: 'prop',
        traceConditions: 'prop',
        metricConditions: 'prop',
        logConditions: 'prop',
      },
      batch: 'prop',
    } as const;
    props = checkedProps<OtlpDestinationProps<S>>(this, props, names as PropNames<OtlpDestinationProps<S>>, [
      ...otlpConnectionProblems(props),
      ...processingProblems(props),
    ]);
    const signals = props.signals ?? (SIGNALS as readonly S[]);
    const through = (input: Expression<Consumer<OtlpSignal>>): blocks.OtelcolOutput =>
      Object.fromEntries(signals.map((signal) => [signal, [input]]));

    this.exporter = otlpExporter(this, props);
    let input: Expression<Consumer<OtlpSignal>> = this.exporter.input;
    if (props.batch) {
      const keys = metadataKeys(props);
      this.batch = new otelcol.processor.Batch(this, 'export', {
        ...props.batch,
        ...(keys && { metadataKeys: keys }),
        output: through(input),
      });
      input = this.batch.input;
    }
    if (props.filter) {
      // A condition that fails for one item would drop the whole batch otherwise.
      const filter = { errorMode: 'ignore', ...props.filter } as const;
      this.filter = new otelcol.processor.Filter(this, 'export', { ...filter, output: through(input) });
      input = this.filter.input;
    }
    const attributes = attributeStatements(props);
    if (attributes.length > 0 || props.statements) {
      this.transform = new otelcol.processor.Transform(this, 'export', {
        errorMode: 'ignore',
        statements: Object.fromEntries(
          signals.map((signal) => {
            const name = STATEMENT_OF[signal];
            return [name, [...attributes, ...(props.statements?.[name] ?? [])]];
          }),
        ),
        output: through(input),
      });
      input = this.transform.input;
    }
    this.input = input as Expression<Consumer<S>>;
  }
}

const WITHOUT_BULKY_ATTRIBUTES = `delete_matching_keys(resource.attributes, ${JSON.stringify(`^(?:${anyOf(BULKY_RESOURCE_ATTRIBUTES)})$`)})`;

/** Batches keep the tenants of senders apart. */
function metadataKeys<S extends OtlpSignal>({
  batch,
  tenant,
}: OtlpDestinationProps<S>): otelcol.processor.BatchProps['metadataKeys'] {
  const keys = batch?.metadataKeys;
  if (!isForwarded(tenant) || !('fromContext' in tenant)) return keys;
  if (keys === undefined) return [tenant.fromContext];
  return Array.isArray(keys) && !keys.includes(tenant.fromContext) ? [...keys, tenant.fromContext] : keys;
}

function attributeStatements(props: OtlpProcessing<OtlpSignal>): readonly StringInput[] {
  const { cluster, resourceAttributes = {}, withoutResourceAttributes = [], removeBulkyAttributes = true } = props;
  const attributes = { ...clusterAttributes(cluster), ...resourceAttributes };
  return [
    ...(removeBulkyAttributes ? [WITHOUT_BULKY_ATTRIBUTES] : []),
    ...withoutResourceAttributes.map(
      (name) => `delete_matching_keys(resource.attributes, ${JSON.stringify(`^(?:${name})$`)})`,
    ),
    ...Object.entries(attributes).map(([name, value]) => settingResourceAttribute(name, value)),
  ];
}

function processingProblems(props: object | undefined): readonly Problem[] {
  const { signals, statements = {}, filter = {} } = (props ?? {}) as Partial<OtlpProcessing<OtlpSignal>>;
  if (signals === undefined) return [];
  const unknown = signals.filter((signal) => !SIGNALS.includes(signal));
  const problems: Problem[] = unknown.map((signal) => ({
    message: `there is no ${JSON.stringify(signal)}: it is one of ${SIGNALS.join(', ')}`,
    path: ['signals'],
  }));
  if (signals.length === 0)
    problems.push({ message: 'names no signal, so that nothing could be sent', path: ['signals'] });
  for (const signal of SIGNALS.filter((other) => !signals.includes(other))) {
    const name = STATEMENT_OF[signal];
    const out = { message: `${signal} aren't among its signals`, hint: 'add them to signals' };
    if (statements[name] !== undefined) problems.push({ ...out, path: ['statements', name] });
    for (const part of [signal, `${name}Conditions`] as const) {
      if ((filter as { readonly [part: string]: unknown })[part] !== undefined) {
        problems.push({ ...out, path: ['filter', part] });
      }
    }
  }
  return problems;
}
