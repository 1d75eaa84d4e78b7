import { bytesOf, textOf } from '../../values/evaluate/text';

/** How many bytes a text has in UTF-8. */
export function byteLength(text: string): number {
  return bytesOf(text).length;
}

/** The first bytes of a text. A character that is cut leaves bytes that are no UTF-8: each is the lone surrogate U+DC00 + byte. */
export function sliceBytes(text: string, length: number): string {
  return textOf(bytesOf(text).subarray(0, length));
}
