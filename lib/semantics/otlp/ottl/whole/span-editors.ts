import type { Span } from '../../telemetry';
import type { SubjectEditor } from '../subject';
import { literalText, refused } from './literal';
import { semanticName } from './semantic-name';

/** Functions in statements about spans, by their names in OTTL. */
export const spanEditors: Readonly<Record<string, SubjectEditor>> = {
  set_semconv_span_name(subject, version = null, originalName = null) {
    requireKnown(literalText(version, 'semconv_version'));
    const kept = originalName === null ? undefined : literalText(originalName, 'original_span_name_attribute');
    if (kept === '') throw refused('original_span_name_attribute is empty');
    const span = subject.data as Span;
    const name = semanticName(span) ?? span.name;
    if (name === span.name) return subject;
    const attributes = kept === undefined ? span.attributes : new Map([...span.attributes, [kept, span.name]]);
    return { ...subject, data: { ...span, name, attributes } };
  },
};

/** @throws UnsupportedOttl for a version of the semantic conventions that the function isn't made for */
function requireKnown(version: string): void {
  const [, major, minor = '0', patch = '0'] = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?$/.exec(version) ?? [];
  const isKnown = major === '1' && Number(minor) >= 37 && (Number(minor) < 40 || (minor === '40' && patch === '0'));
  if (!isKnown) throw refused(`semconv_version has to be between 1.37.0 and 1.40.0, not ${JSON.stringify(version)}`);
}
