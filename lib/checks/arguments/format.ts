import type { PathValue, WrittenValue } from '../../analysis';
import type { Limits } from '../../facts';
import {
  hostPortProblem,
  isAzureCloud,
  isCharset,
  isHttpToken,
  isNumber,
  isoDuration,
  isPostgres,
  isPrometheusText,
  isRfc3339,
  isUuid,
  mysqlProblem,
  urlFormatProblem,
} from '../../languages';
import { type Breach, isGiven, type RuleValue, valuesAt } from './breaches';
import type { KindOfRules } from './kind-of-rules';
import { isEmpty } from './non-empty';

export const format: KindOfRules = {
  code: 'rule/format',
  severity: 'error',
  message: 'setting header <name> is not allowed',
  description:
    'A text is none of those allowed, or not in the form that is asked for. URLs, durations, addresses and the like are read; of metrics as text only the outer form is looked at.',
  fails: 'discovery.dns "x" {\n\tnames = ["a"]\n\ttype  = "CNAME"\n}\n',
  passes: 'discovery.dns "x" {\n\tnames = ["a"]\n\ttype  = "SRV"\n}\n',

  find({ paths, limits = {} }, from) {
    return paths.flatMap((path) => valuesAt(from, path).flatMap((found) => badParts(found, limits)));
  },
};

/** What is wrong in a value: in the text itself, in elements of a list, or in keys of an object. */
function badParts({ place, value }: RuleValue, limits: Limits): readonly Breach[] {
  const at = isGiven(place) ? { place } : {};
  if (limits.nonEmpty) return isEmpty(value) ? [at] : [];
  switch (value.kind) {
    case 'scalar':
      return badText(String(value.value), at, limits);
    case 'list':
      return value.items.flatMap((item) =>
        item.value.kind === 'scalar' ? badText(String(item.value.value), placeOf(item), limits) : [],
      );
    case 'object':
      return [...value.fields].flatMap(([key, field]) =>
        isBadKey(key, limits)
          ? [{ ...at, values: { value: key } }]
          : limits.format !== undefined && field.value.kind === 'scalar'
            ? badText(String(field.value.value), placeOf(field), limits)
            : [],
      );
    default:
      return [];
  }
}

function placeOf({ value, expr }: WrittenValue): Pick<Breach, 'place'> {
  return expr ? { place: { kind: 'value', value: value as PathValue, expr } } : {};
}

function badText(text: string, at: Pick<Breach, 'place'>, limits: Limits): readonly Breach[] {
  if (text === '') return limits.refusesEmpty ? [{ ...at, values: { value: '' } }] : [];
  const problem = textProblem(text, limits);
  return problem === undefined ? [] : [{ ...at, values: { value: text, ...(problem ? { error: problem } : {}) } }];
}

/** What is wrong with a text; an empty text where there are no words for it. */
function textProblem(text: string, limits: Limits): string | undefined {
  const { enum: allowed, notEnum, pattern, onlyIfContains, format: name } = limits;
  const same = (a: string) => (b: string) => (limits.ignoreCase ? a.toLowerCase() === b.toLowerCase() : a === b);
  if (allowed && !allowed.map(String).some(same(text))) return '';
  if (notEnum?.map(String).some(same(text.trim()))) return '';
  if (pattern !== undefined && (onlyIfContains === undefined || text.includes(onlyIfContains))) {
    if (!expressionOf(pattern).test(text)) return '';
  }
  return name === undefined ? undefined : formatProblem(text, name, limits);
}

function isBadKey(key: string, { keysNotIn, keysPattern, ignoreCase }: Limits): boolean {
  const name = ignoreCase ? key.toLowerCase() : key;
  if (keysNotIn?.some((other) => (ignoreCase ? other.toLowerCase() : other) === name)) return true;
  return keysPattern !== undefined && !expressionOf(keysPattern).test(key);
}

/** Formats by their names in the facts. One that isn't here is a language of its own (`content/`). */
const formats: ReadonlyMap<string, (text: string, limits: Limits) => string | boolean | undefined> = new Map<
  string,
  (text: string, limits: Limits) => string | boolean | undefined
>([
  ['url', urlFormatProblem],
  ['host:port', hostPortProblem],
  ['uuid', isUuid],
  ['number', isNumber],
  ['http-token', isHttpToken],
  ['mysql-dsn', mysqlProblem],
  ['mssql-dsn', urlFormatProblem],
  ['postgres-url', isPostgres],
  ['azure-cloud', isAzureCloud],
  ['iso8601-duration', (text) => isoDuration(text) !== undefined],
  ['rfc3339', isRfc3339],
  ['iana-charset', isCharset],
  ['prometheus-text', isPrometheusText],
]);

/** Names of the formats that are looked at. */
export const checkedFormats: readonly string[] = [...formats.keys()];

function formatProblem(text: string, name: string, limits: Limits): string | undefined {
  const result = formats.get(name)?.(text, limits);
  return result === false ? '' : result === true ? undefined : result;
}

const expressions = new Map<string, RegExp>();

function expressionOf(pattern: string): RegExp {
  let expression = expressions.get(pattern);
  if (!expression) {
    expression = new RegExp(pattern);
    expressions.set(pattern, expression);
  }
  return expression;
}
