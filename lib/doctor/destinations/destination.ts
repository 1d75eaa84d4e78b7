import type { AlloyComponentDetail, AlloyMember, AlloyValue } from '../../cluster';
import { type AddressRole, type ArgumentPath, formatPath, namesIn, rolesOf } from '../../facts';
import { addressesIn, isOwnAddress } from '../../needs';
import { mask } from '../mask';

/** Where a component of a running Alloy sends to, by its arguments. */
export interface DestinationAddress {
  readonly component: string;
  /** The argument as it's written in a configuration: `endpoint > url`. */
  readonly argument: string;
  /** Its value, without credentials. */
  readonly address: string;
  readonly host: string;
  /** Absent where neither the value nor its protocol has one. */
  readonly port?: number;
  /** In the pod itself. */
  readonly isOwn: boolean;
}

/** The addresses among the arguments of a component that somebody is reached at over TCP. */
export function destinationsOf(id: string, detail: AlloyComponentDetail): readonly DestinationAddress[] {
  return rolesOf(detail.name).flatMap(({ path, role }) => {
    if (role.role !== 'address' || role.form === 'port' || role.transport === 'UDP') return [];
    return textsAt(detail.arguments, path, role).flatMap((text) => {
      const form = { form: role.form, ...(role.defaultPort === undefined ? {} : { defaultPort: role.defaultPort }) };
      const addresses = addressesIn(text, form) ?? [];
      return addresses
        .filter(({ host }) => !host.startsWith('*.'))
        .map(
          (address): DestinationAddress => ({
            component: id,
            argument: formatPath(path),
            // A data source name may have a password anywhere in it.
            address: role.form === 'dsn' ? `${address.host}:${address.port ?? ''}` : mask(text),
            ...address,
            isOwn: isOwnAddress(address),
          }),
        );
    });
  });
}

function textsAt(members: readonly AlloyMember[], path: ArgumentPath, role: AddressRole): readonly string[] {
  const found = valuesAt(members, namesIn(path));
  const texts = found.flatMap((value) => textsIn(value, role));
  // The API leaves out what isn't written.
  if (found.length === 0 && role.purpose === undefined && typeof role.default === 'string') return [role.default];
  return texts.filter((text) => text !== '(secret)');
}

function valuesAt(members: readonly AlloyMember[], [name, ...rest]: readonly string[]): readonly AlloyValue[] {
  return members
    .filter((member) => member.name === name)
    .flatMap(({ body, value }) => {
      if (body !== undefined) return rest.length === 0 ? [] : valuesAt(body, rest);
      if (value === undefined) return [];
      return rest.length === 0 ? [value] : fieldsAt(value, rest);
    });
}

/** Into attributes that hold objects or lists of them. */
function fieldsAt({ type, value }: AlloyValue, [name, ...rest]: readonly string[]): readonly AlloyValue[] {
  if (type === 'array') return (value as readonly AlloyValue[]).flatMap((item) => fieldsAt(item, [name!, ...rest]));
  if (type !== 'object') return [];
  return (value as readonly { key: string; value: AlloyValue }[])
    .filter(({ key }) => key === name || name === '*')
    .flatMap((field) => (rest.length === 0 ? [field.value] : fieldsAt(field.value, rest)));
}

function textsIn(value: AlloyValue, role: AddressRole): readonly string[] {
  if (value.type === 'string') return [String(value.value)];
  if (value.type === 'array') return (value.value as readonly AlloyValue[]).flatMap((item) => textsIn(item, role));
  if (value.type !== 'object' || role.key === undefined) return [];
  return fieldsAt(value, [role.key]).flatMap((field) => textsIn(field, role));
}
