import { attributesOf, type PlainAttributes, type Telemetry } from '../../semantics';

/** Where telemetry comes from, as a test writes it. */
export interface OriginInput {
  /** Attributes of the resource: `service.name` and so on. */
  readonly resource?: PlainAttributes | undefined;
  /** The address that it's sent from, for associating it with a pod. @default - not known */
  readonly address?: string;
  /** The library that has made it. */
  readonly scope?: {
    readonly name?: string;
    readonly version?: string;
    readonly attributes?: PlainAttributes | undefined;
  };
}

export function originOf({ resource, scope = {} }: OriginInput): Pick<Telemetry, 'resource' | 'scope'> {
  return {
    resource: { attributes: attributesOf(resource) },
    scope: { name: scope.name ?? '', version: scope.version ?? '', attributes: attributesOf(scope.attributes) },
  };
}
