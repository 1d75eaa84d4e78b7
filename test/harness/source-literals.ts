const COMMENT = /\/\*[\s\S]*?\*\/|\/\/.*/y;
const TEXT = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"/y;
const EXPRESSION = /\/((?:\[(?:[^\]\\\n]|\\.)*\]|[^/\\\n[]|\\.)+)\//y;
/** A part of a template, up to what it holds or to its end. */
const PART = /[`}]((?:[^`\\$]|\\.|\$(?!\{))*)(`|\$\{)/y;

/** The literals of a program in TypeScript, as they are written. */
export interface SourceLiterals {
  /** Texts, and how templates begin. */
  readonly texts: readonly string[];
  /** Regular expressions, without their slashes and flags. */
  readonly expressions: readonly string[];
}

/** Finds the literals of a program; what stands in comments is none. */
export function literalsIn(source: string): SourceLiterals {
  const texts: string[] = [];
  const expressions: string[] = [];
  /** How many braces are open in each template that is open, the innermost last. */
  const open: number[] = [];
  let at = 0;
  /** The last character that is neither space nor comment. */
  let before = '';
  const take = (token: RegExp): RegExpExecArray | undefined => {
    token.lastIndex = at;
    const match = token.exec(source) ?? undefined;
    if (match) at = token.lastIndex;
    return match;
  };
  while (at < source.length) {
    const char = source[at]!;
    if (take(COMMENT)) continue;
    const text = take(TEXT);
    const isPart = char === '`' || (char === '}' && open.at(-1) === 0);
    const part = isPart ? take(PART) : undefined;
    // A slash behind a value divides.
    const expression = !text && !part && /[^\w)\]}'"`]/.test(before || '(') ? take(EXPRESSION) : undefined;
    if (text) texts.push(text[1] ?? text[2]!);
    if (expression) expressions.push(expression[1]!);
    if (part) {
      if (char === '`') texts.push(part[1]!);
      else open.pop();
      if (part[2] !== '`') open.push(0);
    }
    if (!text && !part && !expression) {
      if (char === '{' && open.length > 0) open.push(open.pop()! + 1);
      if (char === '}' && open.length > 0) open.push(open.pop()! - 1);
      at++;
    }
    if (/\S/.test(char)) before = char;
  }
  return { texts, expressions };
}
