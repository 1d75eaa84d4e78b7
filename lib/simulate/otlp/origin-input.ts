import { attributesOf, type PlainAttributes, type Telemetry } from '../../semantics';

/** Who sends telemetry, as a test writes it. */
export interface SenderInput {
  /** The address that it's sent from, for associating it with a pod, and for OTTL (`otelcol.client.addr`; over gRPC with a port). @default - not known */
  readonly address?: string;
  /** The headers that it's sent with, all of them, for OTTL (`otelcol.client.metadata`, `otelcol.grpc.metadata`). @default - not known */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** How it's sent. @default - over gRPC where the receiver takes it, else over HTTP */
  readonly protocol?: 'grpc' | 'http';
  /** What the authenticator of the receiver says of who sends it, for OTTL (`otelcol.client.auth.attributes`). @default - nothing */
  readonly authenticated?: PlainAttributes;
}

/** Who sends telemetry, and to whom. */
export interface AddressedInput extends SenderInput {
  /**
   * The receiver that it comes in by, or any component that gets it right away, by its identifier or its input; or several: `otelcol.receiver.zipkin.default`,
   * `otelcol.processor.batch.default.input`.
   * @default - each `otelcol.receiver.otlp`; where there is none, each receiver that takes its kind
   */
  readonly to?: string | readonly string[];
}

/** Where telemetry comes from, as a test writes it. */
export interface OriginInput extends AddressedInput {
  /** Attributes of the resource: `service.name` and so on. */
  readonly resource?: PlainAttributes | undefined;
  /** Which version of the semantic conventions attributes of the resource are of. @default - not known */
  readonly resourceSchemaUrl?: string;
  /** How many attributes of the resource were dropped before. @default 0 */
  readonly resourceDroppedAttributes?: number;
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
