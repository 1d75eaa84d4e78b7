import { attributesOf, type PlainAttributes, type Span, spanKinds, statusCodes } from '../../semantics';
import { nanoseconds } from '../logs/entry-input';
import { type OriginInput, originOf } from './origin-input';

/** A span as a test writes it; what is left out has a value that is the same each time. */
export interface SpanInput extends OriginInput {
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
  readonly kind?: (typeof spanKinds)[number];
  /** Nanoseconds since 1970, or RFC 3339. @default - now */
  readonly start?: bigint | string;
  /** Milliseconds. @default 1 */
  readonly duration?: number;
  /** @default 'Unset' */
  readonly status?: (typeof statusCodes)[number];
  readonly statusMessage?: string;
  /** Whole numbers are integers. */
  readonly attributes?: PlainAttributes | undefined;
  readonly events?: readonly {
    readonly name: string;
    readonly attributes?: PlainAttributes | undefined;
  }[];
}

const TRACE = '0af7651916cd43dd8448eb211c80319c';

/** @param at where it stands among the spans of the test */
export function spanOf(input: SpanInput, at: number, now: bigint): Span {
  const start = nanoseconds(input.start, now);
  return {
    kind: 'span',
    traceId: (input.traceId ?? TRACE).toLowerCase(),
    spanId: input.spanId ?? (at + 1).toString(16).padStart(16, '0'),
    parentSpanId: input.parentSpanId ?? '',
    traceState: input.traceState ?? '',
    flags: input.flags ?? 1,
    name: input.name,
    spanKind: spanKinds.indexOf(input.kind ?? 'Internal'),
    start,
    end: start + BigInt(Math.round((input.duration ?? 1) * 1e6)),
    attributes: attributesOf(input.attributes),
    status: { code: statusCodes.indexOf(input.status ?? 'Unset'), message: input.statusMessage ?? '' },
    events: (input.events ?? []).map(({ name, attributes }) => ({
      name,
      time: start,
      attributes: attributesOf(attributes),
    })),
    ...originOf(input),
  };
}
