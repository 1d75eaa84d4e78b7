import { nanoseconds } from '../logs/entry-input';
import { attributesOf, type PlainAttribute } from './attribute-value';
import type { Span } from './telemetry';

/** A span as a test writes it; what is left out has a value that is the same each time. */
export interface SpanInput {
  readonly name: string;
  /** Hexadecimal, 32 digits. @default - that of one trace */
  readonly traceId?: string;
  /** Hexadecimal, 16 digits. @default - by its place among the spans */
  readonly spanId?: string;
  /** @default - none: the first span of a trace */
  readonly parentSpanId?: string;
  readonly traceState?: string;
  /** @default 1, which is sampled */
  readonly flags?: number;
  /** @default 'Internal' */
  readonly kind?: 'Unspecified' | 'Internal' | 'Server' | 'Client' | 'Producer' | 'Consumer';
  /** Nanoseconds since 1970, or RFC 3339. @default - now */
  readonly start?: bigint | string;
  /** Milliseconds. @default 1 */
  readonly duration?: number;
  /** @default 'Unset' */
  readonly status?: 'Unset' | 'Ok' | 'Error';
  readonly statusMessage?: string;
  /** Whole numbers are integers. */
  readonly attributes?: { readonly [name: string]: PlainAttribute };
  /** Attributes of the resource: `service.name` and so on. */
  readonly resource?: { readonly [name: string]: PlainAttribute };
  readonly scope?: {
    readonly name?: string;
    readonly version?: string;
    readonly attributes?: { readonly [name: string]: PlainAttribute };
  };
  readonly events?: readonly {
    readonly name: string;
    readonly attributes?: { readonly [name: string]: PlainAttribute };
  }[];
}

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const kinds = ['Unspecified', 'Internal', 'Server', 'Client', 'Producer', 'Consumer'];
const codes = ['Unset', 'Ok', 'Error'];

/** @param at where it stands among the spans of the test */
export function spanOf(input: SpanInput, at: number, now: bigint): Span {
  const start = nanoseconds(input.start, now);
  const { scope = {} } = input;
  return {
    traceId: (input.traceId ?? TRACE).toLowerCase(),
    spanId: input.spanId ?? (at + 1).toString(16).padStart(16, '0'),
    parentSpanId: input.parentSpanId ?? '',
    traceState: input.traceState ?? '',
    flags: input.flags ?? 1,
    name: input.name,
    kind: kinds.indexOf(input.kind ?? 'Internal'),
    start,
    end: start + BigInt(Math.round((input.duration ?? 1) * 1e6)),
    attributes: attributesOf(input.attributes),
    status: { code: codes.indexOf(input.status ?? 'Unset'), message: input.statusMessage ?? '' },
    events: (input.events ?? []).map(({ name, attributes }) => ({
      name,
      time: start,
      attributes: attributesOf(attributes),
    })),
    resource: { attributes: attributesOf(input.resource) },
    scope: { name: scope.name ?? '', version: scope.version ?? '', attributes: attributesOf(scope.attributes) },
  };
}
