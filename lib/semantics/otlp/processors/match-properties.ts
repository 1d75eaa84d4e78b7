import { isDeepStrictEqual } from 'node:util';
import type { Regexp } from '../../../languages';
import { type AttributeMap, type AttributeValue, textOfAttribute } from '../attribute-value';
import { type LogRecord, type Metric, type Span, spanKinds, type Telemetry } from '../telemetry';

/** Texts of which one has to fit: exactly, or as a regular expression somewhere in the text. */
export type TextFilter = (text: string) => boolean;

export function strictly(texts: readonly string[]): TextFilter {
  const wanted = new Set(texts);
  return (text) => wanted.has(text);
}

export function byPatterns(patterns: readonly Regexp[]): TextFilter {
  return (text) => patterns.some((pattern) => pattern.test(text));
}

/** An attribute that has to be there, with a value if one is given. */
export interface AttributeMatch {
  readonly key: string;
  readonly value?: { readonly equals: AttributeValue } | { readonly fits: TextFilter };
}

/** What an `include` or `exclude` asks for. What is absent is no condition; all that is there have to hold. */
export interface MatchProperties {
  readonly services?: TextFilter;
  readonly spanNames?: TextFilter;
  readonly spanKinds?: TextFilter;
  readonly logBodies?: TextFilter;
  readonly logSeverityTexts?: TextFilter;
  readonly logSeverity?: { readonly min: number; readonly matchesUndefined: boolean };
  readonly metricNames?: TextFilter;
  readonly attributes?: readonly AttributeMatch[];
  readonly resources?: readonly AttributeMatch[];
  /** Each has to be the library that made the item. */
  readonly libraries?: readonly { readonly name: TextFilter; readonly version?: TextFilter }[];
}

/** Whether `include` and `exclude` let an item be processed. */
export function isSelected(
  data: Telemetry,
  include: MatchProperties | undefined,
  exclude: MatchProperties | undefined,
): boolean {
  return (include === undefined || matches(data, include)) && (exclude === undefined || !matches(data, exclude));
}

function matches(data: Telemetry, properties: MatchProperties): boolean {
  switch (data.kind) {
    case 'span':
      return matchesSpan(data, properties) && matchesOrigin(data, data.attributes, properties);
    case 'log':
      return matchesLog(data, properties) && matchesOrigin(data, data.attributes, properties);
    case 'metric':
      return matchesMetric(data, properties);
  }
}

function matchesSpan({ name, spanKind, resource }: Span, properties: MatchProperties): boolean {
  const service = resource.attributes.get('service.name');
  return (
    fits(properties.services, service === undefined ? '<nil-service-name>' : textOfAttribute(service)) &&
    fits(properties.spanNames, name) &&
    fits(
      properties.spanKinds,
      spanKinds[spanKind] === undefined ? '' : `SPAN_KIND_${spanKinds[spanKind].toUpperCase()}`,
    )
  );
}

function matchesLog({ body, severityText, severityNumber }: LogRecord, properties: MatchProperties): boolean {
  const { logSeverity } = properties;
  const isSevere =
    logSeverity === undefined ||
    (severityNumber === 0 ? logSeverity.matchesUndefined : severityNumber >= logSeverity.min);
  return (
    fits(properties.logBodies, textOfAttribute(body)) && fits(properties.logSeverityTexts, severityText) && isSevere
  );
}

/** Of a metric only the name counts: the original doesn't look at resources here. */
function matchesMetric({ name }: Metric, { metricNames }: MatchProperties): boolean {
  return fits(metricNames, name);
}

function matchesOrigin({ resource, scope }: Telemetry, own: AttributeMap, properties: MatchProperties): boolean {
  const { attributes = [], resources = [], libraries = [] } = properties;
  return (
    libraries.every(({ name, version }) => name(scope.name) && fits(version, scope.version)) &&
    resources.every((wanted) => hasAttribute(resource.attributes, wanted)) &&
    attributes.every((wanted) => hasAttribute(own, wanted))
  );
}

function fits(filter: TextFilter | undefined, text: string): boolean {
  return filter === undefined || filter(text);
}

function hasAttribute(attributes: AttributeMap, { key, value: wanted }: AttributeMatch): boolean {
  const value = attributes.get(key);
  if (value === undefined) return false;
  if (wanted === undefined) return true;
  if ('equals' in wanted) return isDeepStrictEqual(value, wanted.equals);
  const isScalar = value !== null && typeof value !== 'object';
  return isScalar && wanted.fits(decimalText(value));
}

/** A value as text, numbers without an exponent; lists and maps by a name that stands for all of them. */
export function decimalText(value: AttributeValue): string {
  if (value === null || typeof value === 'object') return '<unknown-attribute-type>';
  if (typeof value !== 'number') return String(value);
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf';
  const text = String(value);
  return text.includes('e') ? withoutExponent(text) : text;
}

function withoutExponent(text: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  const [digits, point] = [whole + fraction, whole.length + Number(exponent)];
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return `${sign}${digits.slice(0, point).padEnd(point, '0')}${point < digits.length ? `.${digits.slice(point)}` : ''}`;
}
