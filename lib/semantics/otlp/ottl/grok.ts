import { grokPattern } from '../../../facts';
import { Regexp, RegexpError } from '../../../languages';
import type { AttributeMap, AttributeValue } from '../attribute-value';
import { floatOfText } from './float-text';
import { OttlError } from './ottl-error';

/** Stands for a dot in the name of a group, which can't have one. */
const DOT = '___';

/** After so many rounds patterns that contain each other are left as they are. */
const MOST_ROUNDS = 1000;

interface GrokOptions {
  /** Only what has a name of its own is captured. */
  readonly isNamedOnly: boolean;
  /** `NAME=expression`, beside those that everybody knows. */
  readonly definitions: readonly string[];
}

interface Expanded {
  readonly expression: string;
  /** The types of what is captured, by the names of groups. */
  readonly types: ReadonlyMap<string, string>;
}

/** What the parts of a text are that patterns of Grok name: empty where it doesn't match. @throws OttlError */
export function grokCaptures(target: string, pattern: string, options: GrokOptions): AttributeMap {
  const { expression, types } = expanded(pattern, options);
  const regexp = compiled(expression, pattern);
  if (options.isNamedOnly && regexp.groupNames.every((name) => name === '')) {
    throw new OttlError('at least 1 named capture group must be supplied in the given regex');
  }
  const { groups = [] } = regexp.find(target) ?? {};
  return new Map(
    regexp.groupNames.flatMap((name, at): [string, AttributeValue][] => {
      const text = groups[at] ?? '';
      if (name === '' || text === '') return [];
      return [[name.replaceAll(DOT, '.'), typed(text, types.get(name), name)]];
    }),
  );
}

function compiled(expression: string, pattern: string): Regexp {
  try {
    return Regexp.compile(expression);
  } catch (error) {
    if (!(error instanceof RegexpError)) throw error;
    throw new OttlError(`the pattern supplied to ExtractGrokPatterns is not valid: ${pattern}: ${error.message}`);
  }
}

function expanded(pattern: string, { isNamedOnly, definitions }: GrokOptions): Expanded {
  const own = definitionsOf(definitions);
  const types = new Map<string, string>();
  let expression = pattern;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const references = [...expression.matchAll(/%\{(\w+(?::[\w+.]+(?::\w+)?)?)\}/g)];
    if (references.length === 0) break;
    for (const [reference, inner] of references) {
      const [name = '', given, type] = inner!.split(':');
      const group = given === undefined ? name : given.replaceAll('.', DOT);
      if (type !== undefined) types.set(group, type);
      const known = own.get(name) ?? grokPattern(name);
      if (known === undefined) throw new OttlError(`pattern definition "${name}" unknown: parsing failed`);
      const captured = isNamedOnly && given === undefined ? `(${known})` : `(?P<${group}>${known})`;
      expression = expression.replaceAll(reference, () => captured);
    }
  }
  return { expression, types };
}

function definitionsOf(definitions: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    definitions.map((definition, at) => {
      const end = definition.indexOf('=');
      if (end < 0) {
        throw new OttlError(
          `pattern ${JSON.stringify(definition)} supplied to ExtractGrokPatterns at index ${at} has incorrect format, expecting PATTERNNAME=pattern definition`,
        );
      }
      const name = definition.slice(0, end);
      if (name.includes(':')) throw new OttlError(`pattern ID ${JSON.stringify(name)} should not contain ':'`);
      return [name, definition.slice(end + 1)];
    }),
  );
}

/** @throws OttlError for a text that is none of its type, and for another type */
function typed(text: string, type: string | undefined, name: string): AttributeValue {
  switch (type) {
    case undefined:
    case 'string':
      return text;
    case 'int':
    case 'long': {
      const number = /^[+-]?\d+$/.test(text) ? BigInt(text) : undefined;
      if (number !== undefined && BigInt.asIntN(64, number) === number) return number;
      throw new OttlError(`parsing ${JSON.stringify(text)}: invalid syntax`);
    }
    case 'double':
    case 'float': {
      const number = floatOfText(text);
      if (number !== undefined) return number;
      throw new OttlError(`parsing ${JSON.stringify(text)}: invalid syntax`);
    }
    case 'bool':
    case 'boolean':
      if (/^(?:1|t|T|true|True|TRUE)$/.test(text)) return true;
      if (/^(?:0|f|F|false|False|FALSE)$/.test(text)) return false;
      throw new OttlError(`parsing ${JSON.stringify(text)}: invalid syntax`);
    default:
      throw new OttlError(`invalid type for ${name}: type not specified`);
  }
}
