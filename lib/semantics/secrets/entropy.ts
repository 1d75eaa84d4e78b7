import { byteLength } from '../../languages';

/**
 * How much there is in a text, in bits for each byte, by how often each of its characters comes (Shannon). The original adds up in any order, so that its last digit is left to
 * chance where that isn't exact.
 */
export function entropy(text: string): number {
  if (text === '') return 0;
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  const share = 1 / byteLength(text);
  let sum = 0;
  for (const count of counts.values()) sum -= count * share * logarithm(count * share);
  return sum;
}

/** To the base of 2, of a number up to 1: rounded as Go does it, exact for powers of 2. */
function logarithm(number: number): number {
  let exponent = 0;
  let fraction = number;
  while (fraction < 0.5) {
    fraction *= 2;
    exponent -= 1;
  }
  if (fraction === 0.5) return exponent - 1;
  return exponent + Math.log(fraction) * Math.LOG2E;
}
