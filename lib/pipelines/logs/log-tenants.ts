import type { Construct } from 'constructs';
import { type blocks, loki } from '../../components';
import { checkedProps } from '../../config';
import type { Expression, ListInput, LogsReceiver } from '../../values';
import { Pipeline } from '../pipeline';
import { logqlText } from './selector';
import type { LogStage } from './stages';
import { type NamespaceRow, namespacesOf, tenantProblems } from './tenant-table';

/** Whose entries are whose. */
export interface LogTenant extends NamespaceRow {
  /** Where its entries go, instead of `forwardTo` of the table: a Loki of its own. @default - `forwardTo` of the table */
  readonly forwardTo?: ListInput<Expression<LogsReceiver>>;
}

/** What becomes of the entries of all other namespaces, and of those without one. */
export type OtherLogTenant =
  | { readonly kind: 'tenant'; readonly tenant: string; readonly forwardTo?: ListInput<Expression<LogsReceiver>> }
  | {
      /** Each namespace is a tenant of its own, by its name; entries without one have that of the destination. */
      readonly kind: 'perNamespace';
    }
  | {
      /** They aren't sent, and counted as dropped, with the reason `no_tenant`. */
      readonly kind: 'drop';
    };

export interface LogTenantsProps {
  /** Where the entries go: `logs.receiver` of a destination. One is enough for all tenants; it sends each tenant's entries in batches of their own. */
  readonly forwardTo: ListInput<Expression<LogsReceiver>>;
  /** The tenants, in order: the first that a namespace belongs to has it. */
  readonly tenants: readonly LogTenant[];
  /** What becomes of all others. */
  readonly others: OtherLogTenant;
  /** Stages for all entries, before they are told apart: a limit for each namespace, for example. @default - none */
  readonly stages?: readonly blocks.LokiStage[];
}

/**
 * Gives the log entries of each namespace to a tenant of Loki, and to a Loki of the tenant's own, if it has one. Each entry lands in one tenant. Feed it with the entries of any pipeline.
 *
 * The label `namespace` decides. `stage.tenant` of `loki.process` in Alloy; the tenant overrides that of the destination.
 *
 * @example
 * const tenants = new pipelines.LogTenants(alloy.config, 'tenants', {
 *   forwardTo: [logs.receiver],
 *   tenants: [{ tenant: 'shop', namespaces: ['cart', 'orders'] }],
 *   others: { kind: 'tenant', tenant: 'platform' },
 * });
 * new pipelines.PodLogs(alloy.config, 'pods', { forwardTo: [tenants.receiver] });
 */
export class LogTenants extends Pipeline {
  /** Takes entries. */
  readonly receiver: Expression<LogsReceiver>;
  /** Sets the tenant. */
  readonly process: loki.Process;

  constructor(scope: Construct, id: string, props: LogTenantsProps) {
    super(scope, id, 'LogTenants', 'Tenants of log entries');
    props = checkedProps(
      this,
      props,
      { forwardTo: 'receivers', tenants: 'prop', others: 'prop', stages: 'prop' },
      tenantProblems(props?.tenants, props?.others, ['tenant', 'perNamespace', 'drop']),
    );
    const rows = Array.isArray(props.tenants) ? props.tenants : [];
    const { others = { kind: 'drop' } } = props;
    const selections = rows.map((_, index) => selectionOf(rows, index));
    const all = rows.map(namespacesOf).join('|');
    const rest = all === '' ? '{namespace=~".*"}' : `{namespace!~${logqlText(all)}}`;

    this.process = new loki.Process(this, '', {
      forwardTo: this.#ways(props, rows, others, rest),
      stage: [
        ...(props.stages ?? []),
        ...rows.map(
          ({ tenant }, index): LogStage => ({
            kind: 'match',
            selector: selections[index]!.selector,
            stage: [{ kind: 'tenant', value: tenant }],
          }),
        ),
        restStage(others, rest),
      ],
    });
    this.receiver = this.process.receiver;
  }

  /** Where all entries go, and what of them each way lets pass. */
  #ways(
    { forwardTo }: LogTenantsProps,
    rows: readonly LogTenant[],
    others: OtherLogTenant,
    rest: string,
  ): ListInput<Expression<LogsReceiver>> {
    const own = rows.flatMap((row, index) => (row.forwardTo === undefined ? [] : [{ ...row, index }]));
    const othersOwn = others.kind === 'tenant' ? others.forwardTo : undefined;
    if (own.length === 0 && othersOwn === undefined) return forwardTo;
    const way = (name: string, to: ListInput<Expression<LogsReceiver>>, dropped: readonly string[]) =>
      new loki.Process(this, name, {
        forwardTo: to,
        stage: dropped.map((selector) => ({
          kind: 'match',
          selector,
          action: 'drop',
          dropCounterReason: 'another_tenant',
        })),
      }).receiver;
    const shared = own.length < rows.length || (others.kind !== 'drop' && othersOwn === undefined);
    return [
      ...own.map(({ tenant, index, forwardTo: to }) => {
        const { is, isNot } = selectionOf(rows, index);
        return way(`to_${wordOf(tenant)}`, to!, [
          `{namespace!~${is}}`,
          ...(isNot === undefined ? [] : [`{namespace=~${isNot}}`]),
        ]);
      }),
      ...(othersOwn === undefined
        ? []
        : [
            way(
              'others',
              othersOwn,
              rows.length === 0 ? [] : [`{namespace=~${logqlText(rows.map(namespacesOf).join('|'))}}`],
            ),
          ]),
      ...(shared
        ? [
            way('shared', forwardTo, [
              ...own.map(({ index }) => selectionOf(rows, index).selector),
              ...(othersOwn === undefined ? [] : [rest]),
            ]),
          ]
        : []),
    ];
  }
}

/** What is a tenant's and not that of one before: the texts of LogQL, and both as a selector. */
function selectionOf(rows: readonly LogTenant[], index: number) {
  const is = logqlText(namespacesOf(rows[index]!));
  const earlier = rows.slice(0, index).map(namespacesOf).join('|');
  const isNot = earlier === '' ? undefined : logqlText(earlier);
  const selector = `{namespace=~${is}${isNot === undefined ? '' : `, namespace!~${isNot}`}}`;
  return { is, isNot, selector };
}

function restStage(others: OtherLogTenant, selector: string): LogStage {
  switch (others.kind) {
    case 'tenant':
      return { kind: 'match', selector, stage: [{ kind: 'tenant', value: others.tenant }] };
    case 'perNamespace':
      return { kind: 'match', selector, stage: [{ kind: 'tenant', label: 'namespace' }] };
    default:
      return { kind: 'match', selector, action: 'drop', dropCounterReason: 'no_tenant' };
  }
}

/** A tenant's name as part of a label. */
function wordOf(tenant: string): string {
  return tenant.replace(/[^a-zA-Z0-9]+/g, '_');
}
