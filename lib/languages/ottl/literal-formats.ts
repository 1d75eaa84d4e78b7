import { encodingFacts, isGrokPattern, isTimeDirective, type OttlFormat } from '../../facts';
import { quote } from '../../syntax';
import { parseDuration } from '../../values';
import { regexpProblem } from '../re2';
import { timeZoneProblems } from '../time-zone';

/** What a function says of a text in another language or of a fixed form, or undefined. */
export function formatProblem(format: OttlFormat, text: string, name: string): string | undefined {
  const problem = formats[format](text);
  if (problem === undefined || !['regexp', 'glob', 'grok'].includes(format)) return problem;
  return `the regex pattern supplied to ${name} '${quote(text)}' is not a valid pattern: ${problem}`;
}

const formats: Readonly<Record<OttlFormat, (text: string) => string | undefined>> = {
  regexp: regexpProblem,
  cidr: (text) => (isCidr(text) ? undefined : `invalid CIDR address: ${text}`),
  duration: durationProblem,
  encoding: (text) => (isEncoding(text) ? undefined : `unsupported encoding '${text}'`),
  glob: globProblem,
  grok: grokProblem,
  locale: (text) =>
    /^[a-z]{2,3}(?:[-_][a-z0-9]+)*$/i.test(text)
      ? undefined
      : `unsupported locale '${text}', value must be a supported BCP 47 language tag`,
  location: (text) =>
    timeZoneProblems(text).length === 0 ? undefined : `failed to load location ${text}: unknown time zone ${text}`,
  semconv: semconvProblem,
  strptime: strptimeProblem,
  xpath: xpathProblem,
};

function isCidr(text: string): boolean {
  const [, address, bits] = /^(.+)\/(\d{1,3})$/.exec(text) ?? [];
  if (address === undefined || bits === undefined) return false;
  const four = /^(?:\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])(?:\.(?:\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])){3}$/.test(address);
  const six = /^[\da-fA-F:]+(?:\.\d+){0,3}$/.test(address) && address.includes(':');
  return (four && Number(bits) <= 32) || (six && Number(bits) <= 128);
}

function durationProblem(text: string): string | undefined {
  const duration = parseDuration(text);
  return typeof duration === 'bigint' ? undefined : duration.error;
}

function isEncoding(text: string): boolean {
  return (
    /^(?:|nop|ascii|utf-?16|utf-?8(?:-raw)?)$/i.test(text) ||
    /^base64(?:-raw)?(?:-url)?$/.test(text) ||
    encodingFacts(text) !== undefined
  );
}

/** Of a pattern of file names only the brackets can be wrong: a range that's empty, upside down or open. */
function globProblem(text: string): string | undefined {
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    if (text[at] !== '[' || text[at - 1] === '\\') continue;
    const first = at + (text[at + 1] === '!' ? 2 : 1);
    const end = text.indexOf(']', text[first + 1] === '-' ? first + 3 : first);
    if (end < 0) return 'unexpected end of input';
    if (end === first) return 'could not parse range';
    if (text[first + 1] === '-') {
      const [low, high] = [text[first]!, text[first + 2]!];
      if (high < low) return `hi character '${high}' should be greater than lo '${low}'`;
      if (end > first + 3) return 'expected close range character';
    }
    at = end;
  }
  return undefined;
}

/** A pattern of Grok is a regular expression with `%{NAME:capture}` in it. */
function grokProblem(text: string): string | undefined {
  for (const [, name] of text.matchAll(/%\{(\w+)(?::[\w+.]+(?::\w+)?)?\}/g)) {
    if (!isGrokPattern(name!)) return `pattern definition ${quote(name!)} unknown: parsing failed`;
  }
  return regexpProblem(text.replace(/%\{\w+(?::[\w+.]+(?::\w+)?)?\}/g, '(?:x)'));
}

/** Conventions can be named from 1.37.0 to 1.40.0. */
function semconvProblem(text: string): string | undefined {
  const [, major, minor = '0', patch = '0'] = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?$/.exec(text) ?? [];
  if (major === undefined) return `failed to parse semconv version ${quote(text)}: invalid semantic version`;
  const version = Number(minor) + Number(patch) / 1e6;
  return major === '1' && version >= 37 && version <= 40
    ? undefined
    : `unsupported semconv version ${quote(text)}: must be between 1.37.0 and 1.40.0`;
}

function strptimeProblem(text: string): string | undefined {
  const unknown = [...text.matchAll(/%(.)/gu)].filter(([, letter]) => !isTimeDirective(letter!));
  if (unknown.length === 0) return undefined;
  const problems = unknown.map(([directive]) => `unsupported ctimefmt.ToNative() directive: ${directive}`);
  return `convert to go time format: [${problems.join(' ')}]`;
}

/** Only what is no path to nodes for sure: other characters, an operator at the beginning, a slash at the end, an open bracket. */
function xpathProblem(text: string): string | undefined {
  const outside = text.replace(/"[^"]*"|'[^']*'/g, 'x');
  if (/[\\{}%#~^`&;?]/.test(outside)) return `invalid xpath: ${text} has an invalid token`;
  const opened = (outside.match(/\[/g) ?? []).length;
  const closed = (outside.match(/\]/g) ?? []).length;
  const isPath = /^[/.@*\w(]/.test(outside) && !/[^/]\/$/.test(outside) && opened <= closed && outside !== '(';
  return text === '' || isPath ? undefined : 'invalid xpath: expression must evaluate to a node-set';
}
