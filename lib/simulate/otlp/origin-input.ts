import { attributesOf, type PlainAttribute, type Telemetry } from '../../semantics';

/** Where telemetry comes from, as a test writes it. */
export interface OriginInput {
  /** Attributes of the resource: `service.name` and so on. */
  readonly resource?: { readonly [name: string]: PlainAttribute };
  /** The address that it's sent from, for associating it with a pod. @default - not known */
  readonly address?: string;
  /** The library that has made it. */
  readonly scope?: {
    readonly name?: string;
    readonly version?: string;
    readonly attributes?: { readonly [name: string]: PlainAttribute };
  };
}

export function originOf({ resource, scope = {} }: OriginInput): Pick<Telemetry, 'resource' | 'scope'> {
  return {
    resource: { attributes: attributesOf(resource) },
    scope: { name: scope.name ?? '', version: scope.version ?? '', attributes: attributesOf(scope.attributes) },
  };
}
