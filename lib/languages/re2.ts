import type { RE2JS } from 're2js';
import { type Dialect, toDialect } from './re2-dialect';
import type { Match } from './re2-match';
import { expandTemplate } from './re2-template';

/** A text that is no regular expression; the message is the one of Go's library. */
export class RegexpError extends Error {
  override readonly name = 'RegexpError';
}

/**
 * A regular expression as Alloy runs it: the syntax of RE2 and the matching of Go's `regexp` (1.26; leftmost, first alternative first),
 * in a time linear in the text. The last ones that were compiled are kept.
 *
 * One difference to Go is left: an expression of more than 1.4 million instructions is too large here, and one of 3.3 million there.
 */
export class Regexp {
  /**
   * Compiles an expression.
   * @throws RegexpError with the message of Go's library where it is none
   */
  static compile(expression: string): Regexp {
    const found = compiled.get(expression) ?? compileOrProblem(expression);
    compiled.delete(expression);
    compiled.set(expression, found);
    if (compiled.size > keptExpressions) compiled.delete(compiled.keys().next().value!);
    if (typeof found === 'string') throw new RegexpError(found);
    return found;
  }

  /**
   * Compiles an expression that has to match a whole text, with `.` for any character, as Prometheus does it in relabeling.
   * @throws RegexpError where it is none; its message quotes the expression with the anchors around it, as the original's does
   */
  static anchored(expression: string): Regexp {
    return Regexp.compile(anchored(expression));
  }

  /** As `compile`; undefined for a text that is no expression, which somebody else reports. */
  static compileIfValid(expression: string): Regexp | undefined {
    try {
      return Regexp.compile(expression);
    } catch (error) {
      if (error instanceof RegexpError) return undefined;
      throw error;
    }
  }

  /** As `anchored`, likewise. */
  static anchoredIfValid(expression: string): Regexp | undefined {
    return Regexp.compileIfValid(anchored(expression));
  }

  /** The name of each group, `''` where it has none; the first is the match as a whole. A name can stand there twice. */
  readonly groupNames: readonly string[];
  readonly #program: RE2JS;

  /** @internal */
  constructor(program: RE2JS, groupNames: readonly string[]) {
    this.#program = program;
    this.groupNames = groupNames;
  }

  test(text: string): boolean {
    return this.#program.test(text);
  }

  /** The first match at `from` or behind it; what stands before still counts for `^` and `\b`. */
  find(text: string, from = 0): Match | undefined {
    const matcher = this.#program.matcher(text);
    if (!matcher.find(from)) return undefined;
    const spans = this.groupNames.map((_, group) => {
      const start = matcher.start(group);
      return start < 0 ? undefined : ([start, matcher.end(group)] as const);
    });
    return {
      start: matcher.start(),
      end: matcher.end(),
      spans,
      groups: spans.map((span) => span && text.slice(...span)),
    };
  }

  /** All matches that don't overlap, in order. An empty one right behind another isn't among them. */
  findAll(text: string): Match[] {
    const matches: Match[] = [];
    let last: Match | undefined;
    for (let at = 0; at <= text.length; ) {
      const match = this.find(text, at);
      if (!match) break;
      if (match.end > match.start || match.start !== last?.end) matches.push(match);
      at = match.end > at ? match.end : at + widthAt(text, at);
      last = match;
    }
    return matches;
  }

  /** The text with each of its matches replaced. */
  replaceAll(text: string, replacement: (match: Match) => string): string {
    let result = '';
    let at = 0;
    for (const match of this.findAll(text)) {
      result += text.slice(at, match.start) + replacement(match);
      at = match.end;
    }
    return result + text.slice(at);
  }

  /** A template with the groups of a match in it: `$1`, `${name}`, `$$`. */
  expand(template: string, match: Match): string {
    return expandTemplate(template, match, this.groupNames);
  }
}

/**
 * What Alloy says of a text that is no regular expression, or undefined: Go's words, as in
 * ``error parsing regexp: missing closing ): `(` ``.
 */
export function regexpProblem(expression: string): string | undefined {
  if (isPlainlyRight(expression)) return undefined;
  try {
    Regexp.compile(expression);
    return undefined;
  } catch (error) {
    if (error instanceof RegexpError) return error.message;
    throw error;
  }
}

/** As `regexpProblem`, of an expression that has to match a whole text: the message quotes it with the anchors around it. */
export function anchoredRegexpProblem(expression: string): string | undefined {
  return isPlainlyRight(expression) ? undefined : regexpProblem(anchored(expression));
}

function anchored(expression: string): string {
  return `^(?s:${expression})$`;
}

/** Longer ones are left to the library. */
const longestPlain = 32_000;

/** Groups in groups that are looked into. */
const deepestPlain = 3;

/**
 * What most expressions consist of, and what can't be wrong in any combination: characters that mean themselves, `.`, the usual escapes
 * and classes, groups of these, each repeated at most once; alternatives and anchors. The first character of each part tells it from the
 * others, so that it takes one pass.
 */
function plainForm(): RegExp {
  const member = String.raw`-(?=\])|a-z|A-Z|0-9|a-f|A-F|[\w .,;:/=@#%&~!"'<>*+?()|{}$]|\\[dDwWsS.\-/]`;
  const single = String.raw`[\w \-:;/,=@#%&~!"'<>.]|\\[dDwWsS.\-/]|\[\^?(?:${member})+\]`;
  let part = single;
  for (let depth = 0; depth <= deepestPlain; depth++) {
    part = String.raw`(?:${depth === 0 ? single : `${single}|\\((?:\\?:)?(?:${part})*\\)`})(?:[*+?]\??)?|[|^$](?![*+?])`;
  }
  return new RegExp(`^(?:${part})*$`);
}

let plain: RegExp | undefined;

/** Whether an expression is surely one, so that it needs no compiling to say so. */
function isPlainlyRight(expression: string): boolean {
  plain ??= plainForm();
  return expression.length <= longestPlain && plain.test(expression);
}

/** How many expressions stay compiled, the faults of wrong ones included. */
const keptExpressions = 500;

const compiled = new Map<string, Regexp | string>();

function compileOrProblem(expression: string): Regexp | string {
  const dialect = toDialect(expression);
  try {
    return new Regexp(engine().compile(dialect.pattern), dialect.groupNames);
  } catch (error) {
    if (!isSyntaxError(error)) throw error;
    const { fault, part } = faultOf(error, expression, dialect);
    return `error parsing regexp: ${fault}: \`${part}\``;
  }
}

/** What Go calls the fault, and the part of the expression that it quotes, as it was written. */
function faultOf({ error, input }: SyntaxFault, expression: string, dialect: Dialect): { fault: string; part: string } {
  if (error === 'trailing backslash at end of expression') return { fault: error, part: '' };
  if (error === 'missing closing ]' && dialect.unclosedClass !== undefined) {
    return { fault: error, part: expression.slice(dialect.unclosedClass) };
  }
  // Go sees a name only where something follows.
  if (error === 'invalid named capture' && (input === '(?P<' || input === '(?<')) {
    return { fault: 'invalid or unsupported Perl syntax', part: input.replace('P<', 'P') };
  }
  if (input === null || input === dialect.pattern) return { fault: error, part: expression };
  return { fault: error, part: dialect.quotes.get(input) ?? input };
}

/** What re2js throws; its class is not exported. */
interface SyntaxFault {
  readonly error: string;
  readonly input: string | null;
}

function isSyntaxError(error: unknown): error is Error & SyntaxFault {
  return error instanceof Error && error.name === 'RE2JSSyntaxException';
}

let loaded: typeof RE2JS | undefined;

/** re2js, loaded when the first expression is met: that takes longer than all else at the start of a command that needs none. */
function engine(): typeof RE2JS {
  loaded ??= (require('re2js') as typeof import('re2js')).RE2JS;
  return loaded;
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
