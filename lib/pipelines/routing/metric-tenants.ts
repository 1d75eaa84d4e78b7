import type { Construct } from 'constructs';
import { prometheus } from '../../components';
import { checkedProps } from '../../config';
import type { Expression, MetricsReceiver } from '../../values';
import { type NamespaceRow, tenantProblems } from '../logs/tenant-table';
import { Pipeline } from '../pipeline';
import { gateRules } from './routes';
import { type OtherTenants, tenantGates } from './tenant-gates';

export interface MetricTenantsProps {
  /** The tenants, in order: the first that a namespace belongs to has it. */
  readonly tenants: readonly NamespaceRow[];
  /** What becomes of all others. */
  readonly others: OtherTenants;
  /** Makes the destination of a tenant, in the scope that is given, and says where it receives samples. */
  readonly destination: (scope: Construct, tenant: string) => readonly Expression<MetricsReceiver>[];
}

/**
 * Gives the samples of each namespace to a tenant of Mimir. Each sample lands in one tenant. Feed it with the samples of any pipeline.
 *
 * The label `namespace` decides. `prometheus.relabel` in Alloy, one for each tenant, and a destination for each: a `prometheus.remote_write` has one tenant.
 *
 * @example
 * const tenants = new pipelines.MetricTenants(alloy.config, 'tenants', {
 *   tenants: [{ tenant: 'shop', namespaces: ['cart', 'orders'] }],
 *   others: { kind: 'tenant', tenant: 'platform' },
 *   destination: (scope, tenant) => [new destinations.Prometheus(scope, 'write', { url, tenant }).receiver],
 * });
 * new pipelines.PodMetrics(alloy.config, 'kubernetes_pods', { forwardTo: [tenants.receiver] });
 */
export class MetricTenants extends Pipeline {
  /** Takes samples. */
  readonly receiver: Expression<MetricsReceiver>;
  /** What lets samples of a tenant pass, in the order of the tenants, that for all others last. */
  readonly gates: readonly prometheus.Relabel[];

  constructor(scope: Construct, id: string, props: MetricTenantsProps) {
    super(scope, id, 'MetricTenants', 'Tenants of metrics');
    props = checkedProps(
      this,
      props,
      { tenants: 'prop', others: 'prop', destination: 'reference' },
      tenantProblems(props?.tenants, props?.others, ['tenant', 'drop']),
    );
    const { tenants, others = { kind: 'drop' }, destination } = props;
    this.gates = tenantGates(this, Array.isArray(tenants) ? tenants : [], others).map(
      ({ gate, tenant, scope: own }) =>
        new prometheus.Relabel(this, gate.name, {
          forwardTo: destination?.(own, tenant) ?? [],
          rule: gateRules('namespace', gate),
        }),
    );
    this.receiver = new prometheus.Relabel(this, '', { forwardTo: this.gates.map((gate) => gate.receiver) }).receiver;
  }
}
