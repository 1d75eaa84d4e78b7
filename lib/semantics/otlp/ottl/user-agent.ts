import { type UserAgentRow, userAgentFacts } from '../../../facts';
import { Regexp } from '../../../languages';
import type { AttributeMap } from '../attribute-value';

interface Recognizer {
  readonly row: UserAgentRow;
  /** Whether it can match, said by an engine that compiles it a hundred times as fast: it takes more characters for spaces. */
  readonly filter: RegExp;
}

let recognizers: { readonly browsers: readonly Recognizer[]; readonly systems: readonly Recognizer[] } | undefined;

/** The program that a `User-Agent` names, and its system, as attributes of the semantic conventions. */
export function userAgentAttributes(text: string): AttributeMap {
  recognizers ??= {
    browsers: userAgentFacts().browsers.map(recognizerOf),
    systems: userAgentFacts().systems.map(recognizerOf),
  };
  const [browser = '', ...browserVersion] = recognized(text, recognizers.browsers, 3);
  const [system = '', ...systemVersion] = recognized(text, recognizers.systems, 4);
  const version = versionOf(systemVersion);
  return new Map([
    ['user_agent.name', browser],
    ['user_agent.original', text],
    ['user_agent.version', versionOf(browserVersion)],
    ['os.name', system],
    ...(version === '' ? [] : [['os.version', version] as const]),
  ]);
}

function recognizerOf(row: UserAgentRow): Recognizer {
  return { row, filter: new RegExp(row[0], 's') };
}

/** A name and the parts of a version, by the first expression that finds a name. */
function recognized(text: string, all: readonly Recognizer[], versionParts: number): readonly string[] {
  // A character is one unit for the filter, as it's one for the expression.
  const units = text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '\ufffd');
  for (const { row, filter } of all) {
    if (!filter.test(units)) continue;
    const [expression, ...parts] = row;
    const regexp = Regexp.compile(expression);
    const match = regexp.find(text);
    if (match === undefined) continue;
    const found = Array.from({ length: versionParts + 1 }, (_, at) => regexp.expand(parts[at] || `$${at + 1}`, match));
    if (found[0] !== '') return found;
  }
  return ['Other'];
}

/** What isn't known is left out, dots stand in front of all but the first. */
function versionOf([first = '', ...more]: readonly string[]): string {
  return first + more.map((part) => (part === '' ? '' : `.${part}`)).join('');
}
