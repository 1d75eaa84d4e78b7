import type { Need } from './need';

/** Where a component sends something to, as far as its configuration tells. */
export type Destination = Need & {
  /** The argument that says so, as it's written in a configuration: `endpoint > url`. Absent where no argument does. */
  readonly argument?: string;
  readonly protocol: 'TCP' | 'UDP';
} & (
    | {
        /** A name or an address: a Service of the cluster, or a host outside of it. `*.` in front: any name below the rest. */
        readonly kind: 'host';
        readonly host: string;
        /** Absent for any port. */
        readonly port?: number;
      }
    | {
        /** Pods that a component finds by itself. */
        readonly kind: 'pods';
        /** Absent for all namespaces. */
        readonly namespaces?: readonly string[];
        /** Absent for any port. */
        readonly ports?: readonly number[];
      }
    | { readonly kind: 'nodes'; readonly port: number }
    | { readonly kind: 'cidr'; readonly cidr: string; readonly port: number }
    /** A public cloud, at names that the component knows. */
    | { readonly kind: 'cloud'; readonly port: number }
    /** Only a running Alloy knows. */
    | { readonly kind: 'unknown' }
  );
