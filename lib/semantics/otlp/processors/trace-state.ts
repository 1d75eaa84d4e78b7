import { MEMBER_VALUE, MOST_MEMBERS } from '../w3c-trace-state';

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

/** What is read of a text, and whether something in it is wrong: then what is right in front of that, or beside it, may be read all the same. */
export interface ReadTraceState {
  readonly state: TraceState;
  readonly isBroken: boolean;
}

const EMPTY: TraceState = { more: [], others: [] };
const BROKEN: ReadTraceState = { state: EMPTY, isBroken: true };

export function readTraceState(text: string): ReadTraceState {
  const written = text.split(',').map((member) => member.replace(/^[ \t]+|[ \t]+$/g, ''));
  if (text.length > 1024 || !written.every((member) => member === '' || isMember(member))) return BROKEN;
  let [own, isBroken] = [
    EMPTY,
    written.length >= MOST_MEMBERS && !(written.length === MOST_MEMBERS && text.endsWith(',')),
  ];
  const others: string[] = [];
  for (const member of written.slice(0, MOST_MEMBERS - 1)) {
    if (member === '') continue;
    const at = member.indexOf('=');
    const name = member.slice(0, at);
    if (isTooLong(name)) {
      isBroken = true;
    } else if (name === 'ot') {
      const read = readOwn(member.slice(at + 1));
      own = read.state;
      isBroken ||= read.isBroken;
    } else {
      others.push(member);
    }
  }
  return { state: { ...own, others }, isBroken };
}

/** How many spans one stands for, as sampling has left it: one where nothing says so. Undefined for a trace state that can't be read. */
export function adjustedCount(text: string): number | undefined {
  const { state, isBroken } = readTraceState(text);
  if (isBroken) return undefined;
  const { threshold = 0n } = state;
  return 1 / (Number(MAX_ADJUSTED_COUNT - threshold) / Number(MAX_ADJUSTED_COUNT));
}

function isMember(member: string): boolean {
  const at = member.indexOf('=');
  return at > 0 && key.test(member.slice(0, at)) && MEMBER_VALUE.test(member.slice(at + 1));
}

function isTooLong(name: string): boolean {
  const [tenant = '', system] = name.split('@');
  return name.length > 256 || (system !== undefined && (tenant.length > 241 || system.length > 14));
}

function readOwn(text: string): ReadTraceState {
  const members = text.split(';').map((member) => /^([a-z][a-z0-9]*):([A-Za-z0-9._-]*)$/.exec(member));
  if (text.length > 256 || members.includes(null)) return BROKEN;
  let [state, isBroken] = [EMPTY, false];
  for (const [member = '', name, content = ''] of members.map((found) => found ?? [])) {
    const number = name === 'rv' ? parseRandomness(content) : name === 'th' ? parseThreshold(content) : 0n;
    if (number === undefined) isBroken = true;
    else if (name === 'rv') state = { ...state, randomness: number };
    else if (name === 'th') state = { ...state, threshold: number };
    else state = { ...state, more: [...state.more, member] };
  }
  return { state, isBroken };
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
