import { getObjects, type KubernetesObject } from './kubectl';
import { eventually } from './manifests';

interface SliceEndpoint {
  readonly addresses: readonly string[];
  readonly conditions: { readonly ready: boolean };
}

/** Addresses of a Service that are ready, sorted; waits until there are so many. */
export function addressesOf({ metadata }: KubernetesObject, count: number): Promise<string[]> {
  return eventually(`${count} addresses of the Service ${metadata.name}`, () => {
    const found = readyAddresses(metadata.namespace!, metadata.name);
    return found.length === count && found;
  });
}

/** Addresses of a Service that are ready now, sorted. */
export function readyAddresses(namespace: string, service: string): string[] {
  return getObjects('endpointslices', `--namespace=${namespace}`, `--selector=kubernetes.io/service-name=${service}`)
    .flatMap(({ endpoints }) => (endpoints ?? []) as SliceEndpoint[])
    .filter(({ conditions }) => conditions.ready)
    .flatMap(({ addresses }) => addresses)
    .sort();
}
