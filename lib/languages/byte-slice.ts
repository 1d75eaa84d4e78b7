import { bytesOf, textOf } from '../values/evaluate/text';

/** How many bytes a text has in UTF-8. */
export function byteLength(text: string): number {
  return bytesOf(text).length;
}

/** The bytes of a text from one place to another. A character that is cut leaves bytes that are no UTF-8: each is the lone surrogate U+DC00 + byte. */
export function sliceBytes(text: string, start: number, end?: number): string {
  return textOf(bytesOf(text).subarray(start, end));
}
