import { attributesOf, type PlainAttributes, type Span, type SpanLink, spanKinds, statusCodes } from '../../semantics';
import { nanoseconds } from '../logs/entry-input';
import { given, type OriginInput, originOf } from './origin-input';

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
    readonly droppedAttributes?: number;
  }[];
  /** Spans that this one has to do with, beside its parent. */
  readonly links?: readonly SpanLinkInput[];
  /** How many were dropped before. @default 0 */
  readonly droppedAttributes?: number;
  readonly droppedEvents?: number;
  readonly droppedLinks?: number;
}

export interface SpanLinkInput {
  /** Hexadecimal, 32 digits. */
  readonly traceId: string;
  /** Hexadecimal, 16 digits. */
  readonly spanId: string;
  readonly traceState?: string;
  /** @default 0 */
  readonly flags?: number;
  readonly attributes?: PlainAttributes | undefined;
  readonly droppedAttributes?: number;
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
    events: (input.events ?? []).map(({ name, attributes, droppedAttributes }) => ({
      name,
      time: start,
      attributes: attributesOf(attributes),
      ...given('droppedAttributes', droppedAttributes),
    })),
    ...given('links', input.links?.map(linkOf)),
    ...given('droppedAttributes', input.droppedAttributes),
    ...given('droppedEvents', input.droppedEvents),
    ...given('droppedLinks', input.droppedLinks),
    ...originOf(input),
  };
}

function linkOf({ traceId, spanId, traceState, flags, attributes, droppedAttributes }: SpanLinkInput): SpanLink {
  return {
    traceId: traceId.toLowerCase(),
    spanId: spanId.toLowerCase(),
    traceState: traceState ?? '',
    flags: flags ?? 0,
    attributes: attributesOf(attributes),
    ...given('droppedAttributes', droppedAttributes),
  };
}
