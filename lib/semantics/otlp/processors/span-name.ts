import type { Regexp } from '../../../languages';
import type { Span } from '../telemetry';
import { decimalText } from './match-properties';

/** What `otelcol.processor.span` makes of names and status. */
export interface SpanChange {
  /** The name becomes the values of these attributes, unless one of them isn't there. */
  readonly fromAttributes: readonly string[];
  readonly separator: string;
  /** Groups of these become attributes, and their names in braces stand in the name. */
  readonly rules: readonly Regexp[];
  readonly breaksAfterMatch: boolean;
  readonly keepsName: boolean;
  readonly status?: { readonly code: number; readonly message: string };
}

export function withSpanChange(span: Span, change: SpanChange): Span {
  const renamed = toAttributes(fromAttributes(span, change), change);
  return change.status === undefined ? renamed : { ...renamed, status: change.status };
}

function fromAttributes(span: Span, { fromAttributes: keys, separator }: SpanChange): Span {
  if (keys.length === 0 || keys.some((key) => !span.attributes.has(key))) return span;
  return { ...span, name: keys.map((key) => decimalText(span.attributes.get(key)!)).join(separator) };
}

function toAttributes(span: Span, { rules, breaksAfterMatch, keepsName }: SpanChange): Span {
  if (span.name === '') return span;
  let current = span;
  for (const rule of rules) {
    const match = rule.find(current.name);
    if (match === undefined) continue;
    const attributes = new Map(current.attributes);
    let [name, end] = ['', 0];
    for (const [at, group] of rule.groupNames.entries()) {
      if (at === 0) continue;
      attributes.set(group, match.groups[at] ?? '');
      const found = match.spans[at] ?? [end, end];
      name += `${current.name.slice(end, found[0])}{${group}}`;
      end = found[1];
    }
    current = { ...current, attributes, ...(keepsName ? {} : { name: name + current.name.slice(end) }) };
    if (breaksAfterMatch) break;
  }
  return current;
}
