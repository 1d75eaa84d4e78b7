import type { Construct } from 'constructs';
import { otelcol } from '../../components';
import type { Consumer, Expression, Problem } from '../../values';
import { TENANT_HEADER } from '../connection/http-connection';
import type { LogStage } from '../logs/stages';

/** What goes on with telemetry of the requests that bring it. */
export interface ClientMetadata {
  /**
   * Headers of requests that go on with the data (client metadata): `['X-Scope-OrgID']` for tenants that senders set themselves. Batches are kept apart by their values, and a destination
   * sends one on with `tenant: { fromContext: 'X-Scope-OrgID' }`. Of logs that become entries of Loki, `X-Scope-OrgID` is the tenant without further ado; samples of `metrics` have the
   * tenant of their destination, because `prometheus.remote_write` knows only one. Each combination of values takes memory until the next start: `batch.metadataCardinalityLimit` of them,
   * 1,000 by default, and what comes with another is refused. Anyone who reaches the port can choose a tenant.
   * @default - none
   */
  readonly clientMetadata?: readonly string[];
}

/** The attribute, and the label, that the tenant of a log has on the way to Loki. */
const TENANT = 'scope_org_id';

/** Whether senders say their tenants. */
export function hasSenderTenant({ clientMetadata = [] }: ClientMetadata): boolean {
  return Array.isArray(clientMetadata) && clientMetadata.some((name) => isTenantHeader(name));
}

/** Whether a header is the one of tenants; names of headers have no case. */
function isTenantHeader(name: unknown): boolean {
  return typeof name === 'string' && name.toLowerCase() === TENANT_HEADER.toLowerCase();
}

/** Makes an attribute of the tenant that a sender says, which `otelcol.exporter.loki` makes a label of. An attribute of that name that is sent doesn't count. */
export function tenantOfSender(scope: Construct, next: Expression<Consumer<'logs'>>): otelcol.processor.Attributes {
  return new otelcol.processor.Attributes(scope, 'tenant', {
    action: [
      { key: TENANT, action: 'delete' },
      { key: TENANT, action: 'upsert', fromContext: `metadata.${TENANT_HEADER.toLowerCase()}` },
      { key: 'loki.attribute.labels', action: 'upsert', value: TENANT },
    ],
    output: { logs: [next] },
  });
}

/** Makes the label the tenant of the entry. */
export function tenantStage(): LogStage {
  return { kind: 'tenant', label: TENANT };
}

/** What can't be a header, and what would lose it. */
export function clientMetadataProblems(
  props: ClientMetadata & { readonly metricsInterval?: unknown },
): readonly Problem[] {
  const { clientMetadata: names } = props;
  const path = ['clientMetadata'];
  if (names === undefined) return [];
  if (!Array.isArray(names)) return [{ path, message: 'must be a list of names of headers' }];
  if (names.length === 0) return [{ path, message: 'names no header', hint: 'leave it out' }];
  const before = (index: number) => names.slice(0, index).map((name) => String(name).toLowerCase());
  return [
    ...names.flatMap((name: unknown, index): readonly Problem[] => {
      if (typeof name !== 'string' || !/^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/.test(name)) {
        return [{ path: [...path, index], message: `${JSON.stringify(name) ?? 'undefined'} is no name of a header` }];
      }
      return before(index).includes(name.toLowerCase())
        ? [{ path: [...path, index], message: `${JSON.stringify(name)} is there twice: names of headers have no case` }]
        : [];
    }),
    ...(props.metricsInterval === undefined
      ? []
      : [
          {
            path: ['metricsInterval'],
            message: 'makes metrics wait for others, and the headers of `clientMetadata` are lost',
            hint: 'leave out one of them',
          },
        ]),
  ];
}
