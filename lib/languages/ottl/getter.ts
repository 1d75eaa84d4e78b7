import type { Literal } from './literal';

/** The types of parameters that take one type only, with what they call it. */
const exact: Readonly<Record<string, string>> = {
  StringGetter: 'string',
  IntGetter: 'int64',
  FloatGetter: 'float64',
  BoolGetter: 'bool',
  PMapGetter: 'pcommon.Map',
  PSliceGetter: 'pcommon.Slice',
  DurationGetter: 'duration',
  TimeGetter: 'time',
};

/** Those that turn other types into theirs, and can't do it with lists and maps. */
const converting = ['FloatLikeGetter', 'IntLikeGetter', 'BoolLikeGetter', 'ByteSliceLikeGetter'];

const booleans = ['1', 't', 'T', 'TRUE', 'true', 'True', '0', 'f', 'F', 'FALSE', 'false', 'False'];
const float =
  /^[+-]?(?:(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d+)?|inf(?:inity)?|0[xX][\da-fA-F_.]+[pP][+-]?\d+)$|^nan$/i;

/** What OTTL says of a literal for a parameter of that type, or undefined. */
export function getterProblem(type: string, literal: Literal): string | undefined {
  const wanted = exact[type];
  if (wanted !== undefined) {
    const given = literal.type === '[]interface {}' ? 'pcommon.Slice' : literal.type;
    return wanted === given ? undefined : `expected ${wanted} but got ${literal.type}`;
  }
  if (!converting.includes(type)) return undefined;
  if (literal.type === '[]interface {}' || literal.type === 'pcommon.Map') return `unsupported type: ${literal.type}`;
  if (literal.type === '[]uint8' && type !== 'ByteSliceLikeGetter') return 'unsupported type: []uint8';
  const { text } = literal;
  if (text === undefined) return undefined;
  if (type === 'FloatLikeGetter' && !float.test(text)) return invalidSyntax('ParseFloat', text);
  return type === 'BoolLikeGetter' && !booleans.includes(text) ? invalidSyntax('ParseBool', text) : undefined;
}

function invalidSyntax(name: string, text: string): string {
  return `strconv.${name}: parsing ${JSON.stringify(text)}: invalid syntax`;
}
