/** A threshold or a randomness: a number of 56 bits. */
export const MAX_ADJUSTED_COUNT = 1n << 56n;

/** A trace state of W3C, with what it says of sampling. */
export interface TraceState {
  /** What it was by chance, in 14 hexadecimal digits. */
  readonly randomness?: bigint;
  /** What the randomness has to reach. */
  readonly threshold?: bigint;
  /** Other members of `ot`. */
  readonly more: readonly string[];
  /** Members of others. */
  readonly others: readonly string[];
}

const key = /^(?:[a-z][a-z0-9_\-*/]*|[a-z0-9][a-z0-9_\-*/]*@[a-z][a-z0-9_\-*/]*)$/;
const value = /^[\x20-\x2b\x2d-\x3c\x3e-\x7e]{0,255}[\x21-\x2b\x2d-\x3c\x3e-\x7e]$/;

/** Undefined where it's none. */
export function parseTraceState(text: string): TraceState | undefined {
  if (text.length > 1024) return undefined;
  const members = text.split(',').map((member) => member.replace(/^[ \t]+|[ \t]+$/g, ''));
  if (members.length >= 32) return undefined;
  let state: TraceState = { more: [], others: [] };
  for (const member of members) {
    if (member === '') continue;
    const at = member.indexOf('=');
    const [name, content] = [member.slice(0, at), member.slice(at + 1)];
    if (at < 1 || !key.test(name) || !value.test(content) || name.length > 256) return undefined;
    if (name !== 'ot') {
      state = { ...state, others: [...state.others, member] };
      continue;
    }
    const own = parseOwn(content);
    if (own === undefined) return undefined;
    state = { ...own, others: state.others };
  }
  return state;
}

function parseOwn(text: string): TraceState | undefined {
  if (text.length > 256) return undefined;
  let state: TraceState = { more: [], others: [] };
  for (const member of text.split(';')) {
    const [, name, content] = /^([a-z][a-z0-9]*):([A-Za-z0-9._-]*)$/.exec(member) ?? [];
    if (name === undefined || content === undefined) return undefined;
    const number = name === 'rv' ? parseRandomness(content) : name === 'th' ? parseThreshold(content) : 0n;
    if (number === undefined) return undefined;
    if (name === 'rv') state = { ...state, randomness: number };
    else if (name === 'th') state = { ...state, threshold: number };
    else state = { ...state, more: [...state.more, member] };
  }
  return state;
}

/** Undefined for what is none. */
export function parseRandomness(text: string): bigint | undefined {
  return /^[0-9a-f]{14}$/i.test(text) ? BigInt(`0x${text}`) : undefined;
}

/** Zeros at the end can be left out. Undefined for what is none. */
export function parseThreshold(text: string): bigint | undefined {
  return /^[0-9a-f]{1,14}$/i.test(text) ? BigInt(`0x${text.padEnd(14, '0')}`) : undefined;
}

export function randomnessText(randomness: bigint): string {
  return randomness >= MAX_ADJUSTED_COUNT ? '' : randomness.toString(16).padStart(14, '0');
}

/** Empty for one that nothing reaches. */
export function thresholdText(threshold: bigint): string {
  return threshold === 0n ? '0' : randomnessText(threshold).replace(/0+$/, '');
}

export function traceStateText({ randomness, threshold, more, others }: TraceState): string {
  const own = [
    ...(randomness === undefined || randomnessText(randomness) === '' ? [] : [`rv:${randomnessText(randomness)}`]),
    ...(threshold === undefined || thresholdText(threshold) === '' ? [] : [`th:${thresholdText(threshold)}`]),
    ...more,
  ];
  return [...(own.length === 0 ? [] : [`ot=${own.join(';')}`]), ...others].join(',');
}
