import { createHash } from 'node:crypto';
import { isIP } from 'node:net';
import { integer, text } from './arguments';
import { OttlError } from './ottl-error';
import type { OttlValue } from './ottl-value';

const protocols: Readonly<Record<string, number>> = { ICMP: 1, TCP: 6, UDP: 17, RSVP: 46, ICMP6: 58, SCTP: 132 };

interface Endpoint {
  readonly address: Uint8Array;
  readonly port: number;
}

/** The same text for both directions of a connection, by the specification Community ID, version 1. @throws OttlError */
export function communityId(
  source: readonly [OttlValue, OttlValue],
  destination: readonly [OttlValue, OttlValue],
  protocol: OttlValue,
  seed: OttlValue,
): string {
  const [from, to] = [endpoint(...source), endpoint(...destination)];
  const name = protocol === null ? 'TCP' : text(protocol);
  if (!Object.hasOwn(protocols, name)) throw new OttlError(`unsupported protocol: ${name}`);
  const [first, second] = isAfter(from, to) ? [to, from] : [from, to];
  const bytes = Buffer.concat([
    number16(seed === null ? 0 : inRange(seed)),
    ...[first.address, second.address],
    Buffer.from([protocols[name]!, 0]),
    ...[number16(first.port), number16(second.port)],
  ]);
  return `1:${createHash('sha1').update(bytes).digest('base64')}`;
}

function endpoint(ip: OttlValue, port: OttlValue): Endpoint {
  const address = text(ip);
  const number = inRange(port);
  if (isIP(address) === 0 || address.includes('%')) throw new OttlError(`invalid IP: ${address}`);
  return { address: addressBytes(address), port: number };
}

function isAfter(left: Endpoint, right: Endpoint): boolean {
  const difference = left.address.length - right.address.length || Buffer.compare(left.address, right.address);
  return difference === 0 ? left.port > right.port : difference > 0;
}

function inRange(value: OttlValue): number {
  const number = integer(value);
  if (number < 0n || number > 65535n) throw new OttlError(`must be between 0 and 65535, got ${number}`);
  return Number(number);
}

function number16(value: number): Buffer {
  return Buffer.from([value >> 8, value & 255]);
}

/** 4 bytes of what is one of IPv4, even if it's written as one of IPv6; else 16. */
function addressBytes(address: string): Uint8Array {
  if (isIP(address) === 4) return Buffer.from(address.split('.').map(Number));
  const [, start, ipv4] = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(address) ?? [];
  const last = ipv4?.split('.').map(Number) ?? [];
  const hex = ipv4 === undefined ? address : `${start}${wordText(last[0]!, last[1]!)}:${wordText(last[2]!, last[3]!)}`;
  const [head = '', tail] = hex.split('::');
  const [before, after] = [head, tail ?? ''].map((side) => (side === '' ? [] : side.split(':')));
  const words = [...before!, ...new Array(8 - before!.length - after!.length).fill('0'), ...after!];
  const bytes = Buffer.concat(words.map((word) => number16(Number.parseInt(word, 16))));
  const isIpv4 = bytes.subarray(0, 10).every((byte) => byte === 0) && bytes[10] === 255 && bytes[11] === 255;
  return isIpv4 ? bytes.subarray(12) : bytes;
}

function wordText(high: number, low: number): string {
  return (high * 256 + low).toString(16);
}
