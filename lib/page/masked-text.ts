import { hideCredentials, secretSpans } from '../report';
import type { Source } from '../syntax';

/** The text of a stretch of a source, without what may be a secret. `end` is the offset of the last byte. */
export function maskedText(source: Source, start: number, end: number): string {
  let text = '';
  let at = start;
  for (const span of secretSpans(source)) {
    if (span.start < at || span.end > end) continue;
    text += `${source.bytes.slice(at, span.start)}***`;
    at = span.end + 1;
  }
  return hideCredentials(Buffer.from(text + source.bytes.slice(at, end + 1), 'latin1').toString('utf8'));
}
