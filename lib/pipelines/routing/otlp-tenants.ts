import type { Construct } from 'constructs';
import { type blocks, otelcol } from '../../components';
import { checkedProps, type PropNames } from '../../config';
import type { Consumer, Expression } from '../../values';
import { type NamespaceRow, tenantProblems } from '../logs/tenant-table';
import type { OtlpSignal } from '../otlp/otlp-destination';
import { Pipeline } from '../pipeline';
import { conditionsFor, gateConditions } from './otlp-router';
import { type OtherTenants, tenantGates } from './tenant-gates';

export interface OtlpTenantsProps<S extends OtlpSignal = OtlpSignal> {
  /** What it takes: destinations have to take that, too. @default ['metrics', 'logs', 'traces'] */
  readonly signals?: readonly S[];
  /** The tenants, in order: the first that a namespace belongs to has it. */
  readonly tenants: readonly NamespaceRow[];
  /** What becomes of all others. */
  readonly others: OtherTenants;
  /** Makes the destination of a tenant, in the scope that is given, and says where it receives telemetry. */
  readonly destination: (scope: Construct, tenant: string) => readonly Expression<Consumer<NoInfer<S>>>[];
}

const SIGNALS: readonly OtlpSignal[] = ['metrics', 'logs', 'traces'];

/**
 * Gives the telemetry of each namespace to a tenant, over OTLP: of Tempo, Mimir, Loki. Each span, metric and log lands in one tenant, and no batch has those of two.
 *
 * The resource attribute `k8s.namespace.name` decides, which `OtlpGateway` sets for the pod that sends; an application that says another namespace of
 * itself is believed. `otelcol.processor.filter` and `otelcol.processor.batch` in Alloy, one for each tenant, and a destination for each.
 *
 * @example
 * const tenants = new pipelines.OtlpTenants(alloy.config, 'tenants', {
 *   signals: ['traces'],
 *   tenants: [{ tenant: 'shop', namespaces: ['cart', 'orders'] }],
 *   others: { kind: 'tenant', tenant: 'platform' },
 *   destination: (scope, tenant) => [new destinations.Tempo(scope, 'tempo', { tenant }).input],
 * });
 * new pipelines.OtlpGateway(alloy.config, 'default', { traces: [tenants.input] });
 */
export class OtlpTenants<S extends OtlpSignal = OtlpSignal> extends Pipeline {
  /** Takes the signals. */
  readonly input: Expression<Consumer<S>>;
  /** What lets telemetry of a tenant pass, in the order of the tenants, that for all others last. */
  readonly gates: readonly otelcol.processor.Filter[];
  /** Batches of one tenant each, in the same order. */
  readonly batches: readonly otelcol.processor.Batch[];

  constructor(scope: Construct, id: string, props: OtlpTenantsProps<S>) {
    super(scope, id, 'OtlpTenants', 'Tenants of OTLP');
    const names = {
      signals: 'prop',
      tenants: 'prop',
      others: 'prop',
      destination: 'reference',
    } as PropNames<OtlpTenantsProps<S>>;
    props = checkedProps(this, props, names, tenantProblems(props?.tenants, props?.others, ['tenant', 'drop']));
    const { signals = SIGNALS as readonly S[], tenants, others = { kind: 'drop' }, destination } = props;
    const outputs = (consumers: readonly Expression<Consumer<OtlpSignal>>[]): blocks.OtelcolOutput =>
      Object.fromEntries(signals.map((signal) => [signal, consumers]));
    const ways = tenantGates(this, Array.isArray(tenants) ? tenants : [], others).map(
      ({ gate, tenant, scope: own }) => {
        const consumers = (destination?.(own, tenant) ?? []) as readonly Expression<Consumer<OtlpSignal>>[];
        const batch = new otelcol.processor.Batch(this, gate.name, { timeout: '1s', output: outputs(consumers) });
        const conditions = gateConditions('k8s.namespace.name', gate);
        const filter = new otelcol.processor.Filter(this, gate.name, {
          errorMode: 'ignore',
          ...(conditions.length > 0 && conditionsFor(signals, conditions)),
          output: outputs([batch.input]),
        });
        return { batch, filter };
      },
    );
    this.gates = ways.map(({ filter }) => filter);
    this.batches = ways.map(({ batch }) => batch);
    this.input = new otelcol.processor.Filter(this, '', { output: outputs(this.gates.map((gate) => gate.input)) })
      .input as Expression<Consumer<S>>;
  }
}
