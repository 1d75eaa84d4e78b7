import type { Zone, ZonedTime } from '../../../languages';
import type { AttributeValue } from '../attribute-value';

/** A converter that is given by its name, for replacements. @throws OttlError */
export type TextFunction = (text: string) => OttlValue;

/** A time on the clocks of a zone: those of Alloy's container show UTC. */
export class OttlTime implements ZonedTime {
  /** Since 1970. */
  readonly nanoseconds: bigint;
  readonly zone: Zone;

  constructor(nanoseconds: bigint, zone: Zone = 'UTC') {
    this.nanoseconds = nanoseconds;
    this.zone = zone;
  }
}

export class OttlDuration {
  readonly nanoseconds: bigint;

  constructor(nanoseconds: bigint) {
    this.nanoseconds = BigInt.asIntN(64, nanoseconds);
  }
}

/** The identifier of a trace, a span or a profile. Those of different things are never equal. */
export class OttlId {
  /** Hexadecimal: 16 digits for a span, 32 for others. */
  readonly hex: string;
  readonly of: 'trace' | 'span' | 'profile';

  constructor(hex: string, of: OttlId['of'] = hex.length === 16 ? 'span' : 'trace') {
    this.hex = hex;
    this.of = of;
  }
}

/** A part of an item as a whole: its events, points, status and so on. It can be counted, and put where one of its type is. */
export class OttlPart {
  /** Its type in the collector, without its package. */
  readonly type: string;
  /** The path that it was got from: two parts are the same one, or different ones. */
  readonly path: string;
  readonly content: object | readonly object[];

  constructor(type: string, path: string, content: OttlPart['content']) {
    this.type = type;
    this.path = path;
    this.content = content;
  }
}

/** What an expression of OTTL can be. Only an `AttributeValue` can be kept in telemetry. */
export type OttlValue = AttributeValue | TextFunction | OttlTime | OttlDuration | OttlId | OttlPart;
