const identifier = /^[\p{L}_][\p{L}\p{Nd}_]*$/u;
const reserved = new Set(['true', 'false', 'null']);

/** Whether a text can stand as a name without quotes: a letter of any script or `_`, then letters, digits and `_`; not `true`, `false`, `null`. */
export function isIdentifier(text: string): boolean {
  return identifier.test(text) && !reserved.has(text);
}
