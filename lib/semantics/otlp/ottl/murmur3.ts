const MASK = 0xffff_ffff_ffff_ffffn;

/** MurmurHash3 of 32 bits, with the seed 0. */
export function murmur3(bytes: Uint8Array): number {
  const mixed = (block: number) => Math.imul(rotated(Math.imul(block, 0xcc9e2d51), 15), 0x1b873593);
  const view = Buffer.from(bytes);
  const whole = view.length - (view.length % 4);
  let hash = 0;
  for (let at = 0; at < whole; at += 4) {
    hash = (Math.imul(rotated(hash ^ mixed(view.readInt32LE(at)), 13), 5) + 0xe6546b64) | 0;
  }
  if (whole < view.length) hash ^= mixed(view.readUIntLE(whole, view.length - whole));
  hash ^= view.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function rotated(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}

/** MurmurHash3 of 128 bits, as processors of 64 bits calculate it, with the seed 0: both halves. */
export function murmur3Of128(bytes: Uint8Array): readonly [bigint, bigint] {
  const [c1, c2] = [0x87c37b91114253d5n, 0x4cf5ad432745937fn] as const;
  const first = (block: bigint) => times(rotated64(times(block, c1), 31n), c2);
  const second = (block: bigint) => times(rotated64(times(block, c2), 33n), c1);
  const length = bytes.length;
  // The rest behind the last block of 16 bytes counts as one that ends in zeros.
  const whole = length - (length % 16);
  const view = Buffer.concat([bytes, Buffer.alloc(16)]);
  let [h1, h2] = [0n, 0n];
  for (let at = 0; at < whole; at += 16) {
    h1 ^= first(view.readBigUInt64LE(at));
    h1 = (times((rotated64(h1, 27n) + h2) & MASK, 5n) + 0x52dce729n) & MASK;
    h2 ^= second(view.readBigUInt64LE(at + 8));
    h2 = (times((rotated64(h2, 31n) + h1) & MASK, 5n) + 0x38495ab5n) & MASK;
  }
  h2 ^= second(view.readBigUInt64LE(whole + 8));
  h1 ^= first(view.readBigUInt64LE(whole));
  h1 ^= BigInt(length);
  h2 ^= BigInt(length);
  h1 = (h1 + h2) & MASK;
  h2 = (h2 + h1) & MASK;
  [h1, h2] = [final(h1), final(h2)];
  h1 = (h1 + h2) & MASK;
  return [h1, (h2 + h1) & MASK];
}

function final(value: bigint): bigint {
  const once = times(value ^ (value >> 33n), 0xff51afd7ed558ccdn);
  const twice = times(once ^ (once >> 33n), 0xc4ceb9fe1a85ec53n);
  return twice ^ (twice >> 33n);
}

function times(left: bigint, right: bigint): bigint {
  return (left * right) & MASK;
}

function rotated64(value: bigint, by: bigint): bigint {
  return ((value << by) | (value >> (64n - by))) & MASK;
}
