import type { AttributeMap } from './attribute-value';

/** Who has sent telemetry, as far as that is known: what is absent is not. */
export interface Sender {
  /** Empty where Alloy doesn't know it. */
  readonly address?: string;
  /** The headers of a request that a receiver passes on (`include_metadata`). */
  readonly metadata?: Headers;
  /** The headers of a request of gRPC. */
  readonly grpc?: Headers;
  /** What an authenticator says of it; null without one. */
  readonly authenticated?: AttributeMap | null;
}

/** Values by the names of headers. */
export type Headers = ReadonlyMap<string, readonly string[]>;

/** What is left of a sender behind what makes batches of its own: nothing. */
export const NOBODY: Sender = { address: '', metadata: new Map(), grpc: new Map(), authenticated: null };
