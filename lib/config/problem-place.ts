import { type BuiltBlock, statementAt } from '../components';
import { endOf, type PrintedDocument, type Statement } from '../syntax';
import type { Problem } from '../values';

/** A problem with its place in the printed configuration: offsets of the first and the last byte. */
export interface PlacedProblem extends Problem {
  readonly start: number;
  readonly end: number;
}

/**
 * The problems of a block, each at the statement that its prop became: an attribute, or the head of the innermost block around it.
 * @param document what the block was printed in
 */
export function placeProblems(built: BuiltBlock, document: PrintedDocument): readonly PlacedProblem[] {
  return built.problems.map((problem) => {
    const statement = statementAt(built, problem.path);
    return { ...problem, ...rangeOf(document.placeOf(statement) ?? statement) };
  });
}

function rangeOf(statement: Statement): { readonly start: number; readonly end: number } {
  switch (statement.kind) {
    case 'attribute':
      return { start: statement.nameStart, end: endOf(statement) };
    case 'block':
      return { start: statement.nameStart, end: statement.open };
    case 'bad-statement':
      return statement;
  }
}
