import { nanoseconds } from '../logs/entry-input';
import type { YamlReader } from './yaml-reader';

/** A time in RFC 3339, as nanoseconds since 1970. @throws TestFileError */
export function readTime(reader: YamlReader): bigint {
  try {
    return nanoseconds(reader.text(), 0n);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return reader.fail(error.message);
  }
}
