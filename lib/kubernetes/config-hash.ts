import { createHash } from 'node:crypto';

/** SHA-256 of a configuration's bytes, in hexadecimal digits. */
export function configHash(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
