import type { AttributeValue } from '../attribute-value';

/** A converter that is given by its name, for replacements. @throws OttlError */
export type TextFunction = (text: string) => OttlValue;

export class OttlTime {
  /** Since 1970. */
  readonly nanoseconds: bigint;
  /** Whether it is one on the clocks of UTC, as those of Alloy's container are. */
  readonly isUtc: boolean;

  constructor(nanoseconds: bigint, isUtc: boolean) {
    this.nanoseconds = nanoseconds;
    this.isUtc = isUtc;
  }
}

export class OttlDuration {
  readonly nanoseconds: bigint;

  constructor(nanoseconds: bigint) {
    this.nanoseconds = BigInt.asIntN(64, nanoseconds);
  }
}

/** The identifier of a trace or a span. One of a trace is never equal to one of a span. */
export class OttlId {
  /** Hexadecimal: 32 digits for a trace, 16 for a span. */
  readonly hex: string;

  constructor(hex: string) {
    this.hex = hex;
  }
}

/** What an expression of OTTL can be. Only an `AttributeValue` can be kept in telemetry. */
export type OttlValue = AttributeValue | TextFunction | OttlTime | OttlDuration | OttlId;
