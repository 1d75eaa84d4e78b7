import type { TextProblem } from '../text-problem';
import { misplacedCalls } from './call-places';
import { Mismatch, TooDeep } from './grammar';
import { StatementParser } from './statement-parser';
import { LexicalProblem, readTokens } from './tokens';
import type { Condition, Statement, Value } from './tree';

/** What was read of a text: its tree, or what is wrong with it. */
export interface Parsed<T> {
  /** Undefined if the text could not be read, or nests deeper than anyone writes. */
  readonly tree?: T;
  readonly problems: readonly TextProblem[];
}

/** Reads a statement: `set(attributes["a"], 1) where name == "x"`. */
export function parseOttlStatement(source: string): Parsed<Statement> {
  return remembered(statements, source, () => parse(source, 'statement', (parser) => parser.statement()));
}

/** Reads a condition: `IsMatch(name, "^x") and not attributes["a"] == nil`. */
export function parseOttlCondition(source: string): Parsed<Condition> {
  return remembered(conditions, source, () => parse(source, 'condition', (parser) => parser.condition()));
}

/** Reads an expression that gives a value: `attributes["size"] * 2`. */
export function parseOttlValue(source: string): Parsed<Value> {
  return parse(source, 'expression', (parser) => parser.value());
}

/** How many texts of each kind are remembered: a check and label flow read the same ones. */
const MAX_KNOWN = 1000;

/** Longer ones aren't. */
const MAX_LENGTH = 2000;

const statements = new Map<string, Parsed<Statement>>();
const conditions = new Map<string, Parsed<Condition>>();

function remembered<T>(known: Map<string, Parsed<T>>, source: string, read: () => Parsed<T>): Parsed<T> {
  const found = known.get(source);
  if (found !== undefined) return found;
  const parsed = read();
  if (source.length > MAX_LENGTH) return parsed;
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(source, parsed);
  return parsed;
}

function parse<T extends Statement | Condition | Value>(
  source: string,
  what: string,
  rule: (parser: StatementParser) => T | undefined,
): Parsed<T> {
  try {
    const parser = new StatementParser(readTokens(source));
    const tree = parser.whole(() => rule(parser));
    const problems = misplacedCalls(tree);
    return problems.length === 0 ? { tree, problems } : { problems };
  } catch (error) {
    if (error instanceof TooDeep) return { problems: [] };
    if (!(error instanceof Mismatch || error instanceof LexicalProblem)) throw error;
    const { start, end } = error instanceof Mismatch ? error.token : error;
    const column = [...source.slice(0, start).split('\n').at(-1)!].length + 1;
    const line = source.slice(0, start).split('\n').length;
    const message = `${what} has invalid syntax: ${line}:${column}: ${error.message}`;
    return { problems: [{ severity: 'error', message, start, end, ...hint(source, start) }] };
  }
}

function hint(source: string, at: number): { hint?: string } {
  const rest = source.slice(at);
  if (rest.startsWith("'")) return { hint: 'texts stand in double quotes' };
  if (/^=(?!=)/.test(rest)) return { hint: 'write == to compare' };
  if (rest.startsWith('&&')) return { hint: 'write and' };
  if (rest.startsWith('||')) return { hint: 'write or' };
  if (/^!(?!=)/.test(rest)) return { hint: 'write not' };
  return {};
}
