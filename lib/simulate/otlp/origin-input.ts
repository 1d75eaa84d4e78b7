import { attributesOf, type PlainAttributes, type Telemetry } from '../../semantics';

/** Where telemetry comes from, as a test writes it. */
export interface OriginInput {
  /** Attributes of the resource: `service.name` and so on. */
  readonly resource?: PlainAttributes | undefined;
  /** Which version of the semantic conventions attributes of the resource are of. @default - not known */
  readonly resourceSchemaUrl?: string;
  /** How many attributes of the resource were dropped before. @default 0 */
  readonly resourceDroppedAttributes?: number;
  /** The address that it's sent from, for associating it with a pod. @default - not known */
  readonly address?: string;
  /** Headers of the request, by which receivers with `include_metadata` tell senders apart: `{ 'X-Scope-OrgID': 'shop' }`. @default - none */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** The library that has made it. */
  readonly scope?: {
    readonly name?: string;
    readonly version?: string;
    readonly attributes?: PlainAttributes | undefined;
    readonly schemaUrl?: string;
    readonly droppedAttributes?: number;
  };
}

export function originOf(input: OriginInput): Pick<Telemetry, 'resource' | 'scope'> {
  const { resource, resourceSchemaUrl, resourceDroppedAttributes, scope = {} } = input;
  return {
    resource: {
      attributes: attributesOf(resource),
      ...given('schemaUrl', resourceSchemaUrl),
      ...given('droppedAttributes', resourceDroppedAttributes),
    },
    scope: {
      name: scope.name ?? '',
      version: scope.version ?? '',
      attributes: attributesOf(scope.attributes),
      ...given('schemaUrl', scope.schemaUrl),
      ...given('droppedAttributes', scope.droppedAttributes),
    },
  };
}

/** A member, unless it's left out. */
export function given<Name extends string, T>(
  name: Name,
  value: T | undefined,
): { readonly [Key in Name]?: Exclude<T, undefined> } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: Exclude<T, undefined> };
}
