// XXH3, of 64 and of 128 bits, without a seed: https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md

const PRIME32 = [0x9e3779b1n, 0x85ebca77n, 0xc2b2ae3dn] as const;
const PRIME64 = [
  0x9e3779b185ebca87n,
  0xc2b2ae3d27d4eb4fn,
  0x165667b19e3779f9n,
  0x85ebca77c2b2ae63n,
  0x27d4eb2f165667c5n,
] as const;
const MIX = [0x165667919e3779f9n, 0x9fb21c651e98df25n] as const;
const MASK32 = 0xffff_ffffn;
const MASK64 = 0xffff_ffff_ffff_ffffn;

/** The default secret of the specification. */
const secret = Buffer.from(
  'b8fe6c3923a44bbe7c01812cf721ad1cded46de9839097db7240a4a4b7b3671fcb79e64eccc0e578825ad07dccff7221b8084674f743248ee03590e6813a264c' +
    '3c2852bb91c300cb88d0658b1b532ea371644897a20df94e3819ef46a9deacd8a8fa763fe39c343ff9dcbbc7c70b4f1d8a51e04bcdb45931c89f7ec9d9787364' +
    'eac5ac8334d3ebc3c581a0fffa1363eb170ddd51b7f0da49d316552629d4689e2b16be587d47a1fc8ff8b8d17ad031ce45cb3a8f95160428afd7fbcabb4b407e',
  'hex',
);

const STRIPE = 64;
const BLOCK = 1024;

interface Hash128 {
  readonly low: bigint;
  readonly high: bigint;
}

export function xxh3(bytes: Uint8Array): bigint {
  const input = bufferOf(bytes);
  const length = BigInt(input.length);
  if (input.length > 240) {
    return merged(accumulators(input), 11, wrap(length * PRIME64[0]));
  }
  if (input.length > 128) return avalanche(sumOfMiddle(input));
  if (input.length > 16) {
    let sum = wrap(length * PRIME64[0]);
    for (const { from, to, at } of pairs(input.length)) sum += mixed(input, from, at) + mixed(input, to, at + 16);
    return avalanche(wrap(sum));
  }
  if (input.length > 8) {
    const low = wide(input, 0) ^ wrap(wide(secret, 24) ^ wide(secret, 32));
    const high = wide(input, input.length - 8) ^ wrap(wide(secret, 40) ^ wide(secret, 48));
    return avalanche(wrap(length + swapped(low) + high + folded(low, high)));
  }
  if (input.length > 3) {
    const both = BigInt(input.readUInt32LE(input.length - 4)) + (BigInt(input.readUInt32LE(0)) << 32n);
    let hash = both ^ wide(secret, 8) ^ wide(secret, 16);
    hash = wrap((hash ^ rotated(hash, 49n) ^ rotated(hash, 24n)) * MIX[1]);
    hash = wrap((hash ^ ((hash >> 35n) + length)) * MIX[1]);
    return hash ^ (hash >> 28n);
  }
  if (input.length > 0) return avalancheOf64(BigInt(combined(input)) ^ narrow(0) ^ narrow(4));
  return avalancheOf64(wide(secret, 56) ^ wide(secret, 64));
}

export function xxh128(bytes: Uint8Array): Hash128 {
  const input = bufferOf(bytes);
  const length = BigInt(input.length);
  if (input.length > 240) {
    const sums = accumulators(input);
    return {
      low: merged(sums, 11, wrap(length * PRIME64[0])),
      high: merged(sums, secret.length - STRIPE - 11, wrap(~(length * PRIME64[1]))),
    };
  }
  if (input.length > 128) return finished(sumsOfMiddle(input), length);
  if (input.length > 16) {
    let sums: Hash128 = { low: wrap(length * PRIME64[0]), high: 0n };
    for (const { from, to, at } of pairs(input.length)) sums = mixedPair(sums, input, [from, to], at);
    return finished(sums, length);
  }
  if (input.length > 8) return ofUpTo16(input);
  if (input.length > 3) {
    const both = BigInt(input.readUInt32LE(0)) + (BigInt(input.readUInt32LE(input.length - 4)) << 32n);
    let { low, high } = product(both ^ wide(secret, 16) ^ wide(secret, 24), PRIME64[0] + (length << 2n));
    high = wrap(high + (low << 1n));
    low ^= high >> 3n;
    low = wrap((low ^ (low >> 35n)) * MIX[1]);
    return { low: low ^ (low >> 28n), high: avalanche(high) };
  }
  if (input.length > 0) {
    const first = combined(input);
    const reversed = Buffer.alloc(4);
    reversed.writeUInt32BE(first);
    const second = reversed.readUInt32LE(0);
    return {
      low: avalancheOf64(BigInt(first) ^ narrow(0) ^ narrow(4)),
      high: avalancheOf64(BigInt(((second << 13) | (second >>> 19)) >>> 0) ^ narrow(8) ^ narrow(12)),
    };
  }
  return {
    low: avalancheOf64(wide(secret, 64) ^ wide(secret, 72)),
    high: avalancheOf64(wide(secret, 80) ^ wide(secret, 88)),
  };
}

/** The same bytes. */
function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

function ofUpTo16(input: Buffer): Hash128 {
  const end = wide(input, input.length - 8);
  const { low, high } = product(wide(input, 0) ^ end ^ wide(secret, 32) ^ wide(secret, 40), PRIME64[0]);
  const keyed = end ^ wide(secret, 48) ^ wide(secret, 56);
  const upper = wrap(high + keyed + (keyed & MASK32) * (PRIME32[1] - 1n));
  const hash = product(wrap(low + (BigInt(input.length - 1) << 54n)) ^ swapped(upper), PRIME64[1]);
  return { low: avalanche(hash.low), high: avalanche(wrap(hash.high + upper * PRIME64[1])) };
}

/** What is mixed of 17 to 128 bytes, from the middle outwards: from the start, from the end, and where the secret is for it. */
function pairs(length: number): readonly { readonly from: number; readonly to: number; readonly at: number }[] {
  const last = Math.floor((length - 1) / 32);
  return Array.from({ length: last + 1 }, (_, i) => {
    const from = (last - i) * 16;
    return { from, to: length - from - 16, at: from * 2 };
  });
}

/** Of 129 to 240 bytes. */
function sumOfMiddle(input: Buffer): bigint {
  let sum = wrap(BigInt(input.length) * PRIME64[0]);
  for (let at = 0; at < 128; at += 16) sum = wrap(sum + mixed(input, at, at));
  sum = avalanche(sum);
  for (let at = 128; at + 16 <= input.length; at += 16) sum = wrap(sum + mixed(input, at, at - 128 + 3));
  return wrap(sum + mixed(input, input.length - 16, 136 - 17));
}

function sumsOfMiddle(input: Buffer): Hash128 {
  let sums: Hash128 = { low: wrap(BigInt(input.length) * PRIME64[0]), high: 0n };
  for (let at = 32; at < 160; at += 32) sums = mixedPair(sums, input, [at - 32, at - 16], at - 32);
  sums = { low: avalanche(sums.low), high: avalanche(sums.high) };
  for (let at = 160; at <= input.length; at += 32) {
    sums = mixedPair(sums, input, [at - 32, at - 16], 3 + at - 160);
  }
  return mixedPair(sums, input, [input.length - 16, input.length - 32], 136 - 17 - 16);
}

function finished({ low, high }: Hash128, length: bigint): Hash128 {
  return {
    low: avalanche(wrap(low + high)),
    high: wrap(-avalanche(wrap(low * PRIME64[0] + high * PRIME64[3] + length * PRIME64[1]))),
  };
}

/** What more than 240 bytes add up to, in eight sums. */
function accumulators(input: Buffer): readonly bigint[] {
  const sums = [PRIME32[2], PRIME64[0], PRIME64[1], PRIME64[2], PRIME64[3], PRIME32[1], PRIME64[4], PRIME32[0]];
  const perBlock = BLOCK / STRIPE;
  const stripes = Math.floor((input.length - 1) / STRIPE);
  for (let stripe = 0; stripe < stripes; stripe++) {
    accumulate(sums, input, stripe * STRIPE, (stripe % perBlock) * 8);
    if (stripe % perBlock === perBlock - 1) scramble(sums);
  }
  accumulate(sums, input, input.length - STRIPE, secret.length - STRIPE - 7);
  return sums;
}

function accumulate(sums: bigint[], input: Buffer, from: number, at: number): void {
  for (let lane = 0; lane < 8; lane++) {
    const value = wide(input, from + lane * 8);
    const keyed = value ^ wide(secret, at + lane * 8);
    sums[lane ^ 1] = wrap(sums[lane ^ 1]! + value);
    sums[lane] = wrap(sums[lane]! + (keyed & MASK32) * (keyed >> 32n));
  }
}

function scramble(sums: bigint[]): void {
  for (let lane = 0; lane < 8; lane++) {
    const sum = sums[lane]!;
    sums[lane] = wrap((sum ^ (sum >> 47n) ^ wide(secret, secret.length - STRIPE + lane * 8)) * PRIME32[0]);
  }
}

function merged(sums: readonly bigint[], at: number, start: bigint): bigint {
  let result = start;
  for (let lane = 0; lane < 8; lane += 2) {
    result += folded(sums[lane]! ^ wide(secret, at + lane * 8), sums[lane + 1]! ^ wide(secret, at + lane * 8 + 8));
  }
  return avalanche(wrap(result));
}

function mixed(input: Buffer, from: number, at: number): bigint {
  return folded(wide(input, from) ^ wide(secret, at), wide(input, from + 8) ^ wide(secret, at + 8));
}

function mixedPair(
  { low, high }: Hash128,
  input: Buffer,
  [one, other]: readonly [number, number],
  at: number,
): Hash128 {
  return {
    low: wrap(low + mixed(input, one, at)) ^ wrap(wide(input, other) + wide(input, other + 8)),
    high: wrap(high + mixed(input, other, at + 16)) ^ wrap(wide(input, one) + wide(input, one + 8)),
  };
}

/** Up to three bytes in one number, with how many they are. */
function combined(input: Buffer): number {
  const { length } = input;
  return ((input[0]! << 16) | (input[length >> 1]! << 24) | input[length - 1]! | (length << 8)) >>> 0;
}

function wrap(value: bigint): bigint {
  return value & MASK64;
}

function wide(bytes: Buffer, at: number): bigint {
  return bytes.readBigUInt64LE(at);
}

function narrow(at: number): bigint {
  return BigInt(secret.readUInt32LE(at));
}

function swapped(value: bigint): bigint {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(value);
  return wide(bytes, 0);
}

function rotated(value: bigint, by: bigint): bigint {
  return wrap(value << by) | (value >> (64n - by));
}

function product(one: bigint, other: bigint): Hash128 {
  const all = one * other;
  return { low: wrap(all), high: all >> 64n };
}

function folded(one: bigint, other: bigint): bigint {
  const { low, high } = product(one, other);
  return low ^ high;
}

function avalanche(hash: bigint): bigint {
  const next = wrap((hash ^ (hash >> 37n)) * MIX[0]);
  return next ^ (next >> 32n);
}

/** The one of XXH64. */
function avalancheOf64(hash: bigint): bigint {
  let next = wrap((hash ^ (hash >> 33n)) * PRIME64[1]);
  next = wrap((next ^ (next >> 29n)) * PRIME64[2]);
  return next ^ (next >> 32n);
}
