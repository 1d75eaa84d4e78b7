import type { Source } from './source';
import { characterAt } from './utf8';

/** An error that is due as soon as the scanner comes to the character at its offset. */
export interface LoadError {
  readonly offset: number;
  readonly message: string;
}

/** What is wrong with single characters, wherever they stand: in comments and strings, too. At most `limit` errors. */
export function findLoadErrors(source: Source, limit: number): readonly LoadError[] {
  const { bytes, ascii, valid } = source;
  const errors: LoadError[] = [];
  if (valid) {
    for (let at = bytes.indexOf('\0'); at >= 0 && errors.length < limit; at = bytes.indexOf('\0', at + 1)) {
      errors.push({ offset: at, message: 'illegal character NUL' });
    }
    if (ascii) return errors;
    const marks = errors.length + limit;
    for (
      let at = bytes.indexOf('\xef\xbb\xbf', 1);
      at >= 0 && errors.length < marks;
      at = bytes.indexOf('\xef\xbb\xbf', at + 1)
    ) {
      errors.push({ offset: at, message: 'illegal byte order mark' });
    }
    return errors.sort((a, b) => a.offset - b.offset);
  }
  for (let at = 0; at < bytes.length && errors.length < limit; ) {
    const character = characterAt(bytes, at);
    if (!character.valid) errors.push({ offset: at, message: 'illegal UTF-8 encoding' });
    else if (character.codePoint === 0) errors.push({ offset: at, message: 'illegal character NUL' });
    else if (character.codePoint === 0xfeff && at > 0) errors.push({ offset: at, message: 'illegal byte order mark' });
    at += character.length;
  }
  return errors;
}
