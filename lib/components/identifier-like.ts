import { isIdentifier } from '../syntax';

/** A name that can be printed, in the place of one that can't, which is reported where it is given. */
export function identifierLike(text: string): string {
  if (isIdentifier(text)) return text;
  const allowed = text.replace(/[^\p{L}\p{Nd}_]/gu, '_');
  return isIdentifier(allowed) ? allowed : `_${allowed}`;
}
