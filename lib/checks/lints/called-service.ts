import { placesAt } from '../../analysis';
import { type ArgumentPath, rolesOf } from '../../facts';
import { type Address, addressesIn, isServiceName } from '../../needs';
import type { Expr } from '../../syntax';
import type { LintContext, LintedComponent } from './lint-context';

/** A Service of the cluster that a component calls by gRPC. */
export interface CalledService {
  readonly component: LintedComponent;
  /** Where its address stands. */
  readonly expr: Expr;
  readonly host: string;
  /** Absent where the address has none. */
  readonly port: Address['port'];
  /** The address as it's written. */
  readonly text: string;
  /** The address should have a port, and gets none by itself. */
  readonly needsPort: boolean;
  /** The block that says how it's encrypted. */
  readonly tls: ArgumentPath;
}

/** The Services of the cluster that components call by gRPC; none with a scheme, which says whether they are encrypted. */
export function calledServices(context: LintContext): readonly CalledService[] {
  return context.componentsWith('encrypts').flatMap(({ component, trait }) =>
    trait.flatMap(({ endpoint, tls, addsPort = false }) => {
      const role = rolesOf(component.name).find(({ path }) => path.join('/') === endpoint.join('/'))?.role;
      const needsPort = role?.role === 'address' && role.form === 'host:port' && !addsPort;
      return textsAt(component, endpoint).flatMap(({ text, expr }) => {
        const [address] = text.includes('://') ? [] : (addressesIn(text, { form: 'any' }) ?? []);
        if (address === undefined || !isServiceName(address.host)) return [];
        return [{ component, expr, host: address.host, port: address.port, text, needsPort, tls }];
      });
    }),
  );
}

/** What is written at a path: a text, or those in a list. */
function textsAt({ place }: LintedComponent, path: ArgumentPath): { readonly text: string; readonly expr: Expr }[] {
  return placesAt(place, path).places.flatMap((found) => {
    if (found.kind !== 'value' || found.expr === undefined) return [];
    const { value, expr } = found;
    if (value.kind === 'scalar') return [{ text: String(value.value), expr }];
    if (value.kind !== 'list') return [];
    return value.items.flatMap((item) =>
      item.value.kind === 'scalar' && item.expr ? [{ text: String(item.value.value), expr: item.expr }] : [],
    );
  });
}
