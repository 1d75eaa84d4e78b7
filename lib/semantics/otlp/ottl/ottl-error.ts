/** A statement that fails when it's run: what becomes of the rest is said by `error_mode`. */
export class OttlError extends Error {
  override readonly name = 'OttlError';
}

/** Something of OTTL that isn't executed here. */
export class UnsupportedOttl extends Error {
  override readonly name = 'UnsupportedOttl';
}
