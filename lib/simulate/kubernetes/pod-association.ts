import { isIP } from 'node:net';
import type { Pod } from './object';

/** One of the things by which a pod is found: an attribute of the resource, or the address of who sends. */
export type AssociationSource =
  | { readonly from: 'connection' }
  | { readonly from: 'resource_attribute'; readonly name: string };

/** All sources have to agree. */
export type Association = readonly AssociationSource[];

/** A source with the value that telemetry has for it. */
interface Identity {
  readonly source: AssociationSource;
  readonly value: string;
}

/** What is known of telemetry. */
export interface Sender {
  /** The text of an attribute of the resource; empty where there is none. */
  readonly attribute: (name: string) => string;
  /** The address that it comes from; empty where it's lost. */
  readonly address: () => string;
}

/** What a pod is looked up by: the first association all of whose sources have a value. Undefined where none has. */
export function identityOf(sender: Sender, associations: readonly Association[]): readonly Identity[] | undefined {
  if (associations.length === 0) return defaultIdentity(sender);
  for (const sources of associations) {
    const identity = sources.map((source) => ({ source, value: senderValue(source, sender) }));
    if (identity.every(({ value }) => value !== '')) return identity;
  }
  return undefined;
}

function senderValue(source: AssociationSource, { attribute, address }: Sender): string {
  if (source.from === 'connection') return address();
  const value = attribute(source.name);
  // The name of a host counts where it's an address.
  return source.name === 'host.name' && isIP(value) === 0 ? '' : value;
}

/** Without associations: by the address, whoever tells it. */
function defaultIdentity({ attribute, address }: Sender): readonly Identity[] | undefined {
  const host = attribute('host.name');
  const value = attribute('k8s.pod.ip') || attribute('ip') || address() || (isIP(host) === 0 ? '' : host);
  return value === '' ? undefined : [{ source: { from: 'connection' }, value }];
}

/** The address in an identity. */
export function addressIn(identity: readonly Identity[]): string | undefined {
  return identity.find(({ source }) => source.from === 'connection')?.value;
}

/**
 * Whether a pod is the one.
 * @param extracted attributes that were made of the pod
 */
export function isPodOf(
  identity: readonly Identity[],
  pod: Pod,
  extracted: (name: string) => string | undefined,
): boolean {
  return identity.every(({ source, value }) => {
    const own = source.from === 'connection' ? addressOf(pod) : ownValue(source.name, pod, extracted);
    return own.includes(value);
  });
}

/** Pods on the host's network have no address of their own. */
function addressOf({ spec, status }: Pod): readonly string[] {
  return spec?.hostNetwork === true || status?.podIP === undefined ? [] : [status.podIP];
}

function ownValue(name: string, pod: Pod, extracted: (name: string) => string | undefined): readonly string[] {
  const { metadata, status } = pod;
  const text = (value: string | undefined) => (value === undefined ? [] : [value]);
  switch (name) {
    case 'k8s.namespace.name':
      return text(metadata?.namespace);
    case 'k8s.pod.name':
      return text(metadata?.name);
    case 'k8s.pod.uid':
      return text(metadata?.uid);
    case 'k8s.pod.ip':
    case 'host.name':
      return text(status?.podIP);
    case 'container.id':
      return (status?.containerStatuses ?? []).flatMap(({ containerID = '' }) => [
        containerID.slice(containerID.lastIndexOf('/') + 1),
      ]);
    default:
      return text(extracted(name));
  }
}
