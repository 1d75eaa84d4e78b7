import { Construct } from 'constructs';
import { type NamespaceRow, namespacesOf } from '../logs/tenant-table';
import { type Gate, gatesOf } from './routes';

/** What becomes of what comes from all other namespaces, and of what comes from none. */
export type OtherTenants =
  | {
      readonly kind: 'tenant';
      /** The tenant: the header `X-Scope-OrgID`. */
      readonly tenant: string;
    }
  | {
      /** It isn't sent. */
      readonly kind: 'drop';
    };

/** A tenant's way: what lets through what is the tenant's, and the place for what sends it. */
export interface TenantGate {
  readonly gate: Gate<never>;
  readonly tenant: string;
  /** Components made here have labels with the tenant's name. */
  readonly scope: Construct;
}

/** One gate for each tenant, in order; what passes none of them passes that of the others. */
export function tenantGates(
  scope: Construct,
  tenants: readonly NamespaceRow[],
  others: OtherTenants,
): readonly TenantGate[] {
  const rows = tenants.map((row) => ({ ...row, name: wordOf(row.tenant, tenants) }));
  const gates = gatesOf<never>(
    rows.map((row) => ({ name: row.name, pattern: namespacesOf(row), to: [] })),
    [],
  );
  const names = [...tenants.map(({ tenant }) => tenant), ...(others.kind === 'tenant' ? [others.tenant] : [])];
  return names.map((tenant, index) => {
    const gate = gates[index]!;
    return { tenant, gate, scope: new Construct(scope, gate.name) };
  });
}

/** A tenant's name as part of a label; different ones stay different. */
function wordOf(tenant: string, all: readonly NamespaceRow[]): string {
  const word = (name: string) => String(name).replace(/[^a-zA-Z0-9]+/g, '_');
  const same = all.filter((other) => word(other.tenant) === word(tenant)).map((other) => other.tenant);
  const at = same.indexOf(tenant);
  return word(tenant) === 'default' || at > 0 ? `${word(tenant)}_${at + 1}` : word(tenant);
}
