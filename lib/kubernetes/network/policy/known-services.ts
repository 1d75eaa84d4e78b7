import { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';

/** A Service of the app, and what is behind its name. */
export interface KnownService {
  /** The pods behind it; absent for a Service without a selector. */
  readonly selector?: { readonly [label: string]: string };
  /** The host that an ExternalName Service stands for. */
  readonly externalName?: string;
  readonly ports: readonly {
    readonly port: number;
    readonly targetPort?: number | string;
    readonly protocol?: 'TCP' | 'UDP' | 'SCTP';
  }[];
}

/** The Services of an app. */
export interface KnownServices {
  find(namespace: string, name: string): KnownService | undefined;
  /** Whether the app has any object in the namespace. */
  hasNamespace(namespace: string): boolean;
}

/** The Services created in the app of a construct. Policies apply to pods and their ports; a Service says which these are. */
export function knownServices(construct: IConstruct): KnownServices {
  const services = new Map<string, ApiObject>();
  const namespaces = new Set<string>();
  for (const object of construct.node.root.node.findAll()) {
    if (!ApiObject.isApiObject(object)) continue;
    const namespace = object.metadata.namespace;
    if (namespace !== undefined) namespaces.add(namespace);
    if (object.kind === 'Service') services.set(`${namespace ?? 'default'}/${object.name}`, object);
    if (object.kind === 'Namespace') namespaces.add(object.name);
  }
  return {
    find: (namespace, name) => services.get(`${namespace}/${name}`)?.toJson()?.spec as KnownService | undefined,
    hasNamespace: (namespace) => namespaces.has(namespace),
  };
}
