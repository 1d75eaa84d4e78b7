/** Whether a text has the form of a reference, which somebody may have put in quotes: `loki.write.default.receiver`. */
export function isReferenceLike(text: string): boolean {
  return /^[a-z_]\w*(\.[a-z_]\w*)+$/i.test(text);
}
