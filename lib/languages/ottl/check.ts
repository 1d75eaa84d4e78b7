import { dropsBrokenConditions } from '../../facts';
import type { TextProblem } from '../text-problem';
import { callProblems, valueProblems } from './calls';
import { type Parsed, parseOttlCondition, parseOttlStatement, parseOttlValue } from './parse';
import { type CheckScope, checkScope, type OttlScope } from './place';
import type { Condition } from './tree';

/** What is wrong with a statement, in the words of OTTL. Its first problem is the one that Alloy tells. */
export function statementProblems(source: string, scope: OttlScope): readonly TextProblem[] {
  const checked = checkScope(scope);
  return problemsOf(parseOttlStatement(source), ({ editor, where }) => [
    ...callProblems(editor, checked),
    ...(where === undefined ? [] : conditionTreeProblems(where, checked)),
  ]);
}

/** What is wrong with a condition. It's a warning where the component loads all the same and leaves the condition out. */
export function conditionProblems(source: string, scope: OttlScope): readonly TextProblem[] {
  const problems = problemsOf(parseOttlCondition(source), (condition) =>
    conditionTreeProblems(condition, checkScope(scope)),
  );
  if (!dropsBrokenConditions(scope.component)) return problems;
  return problems.map(({ message, ...problem }) => ({
    ...problem,
    severity: 'warning',
    message: `the condition is dropped: ${message}`,
  }));
}

/** What is wrong with an expression that gives a value. */
export function expressionProblems(source: string, scope: OttlScope): readonly TextProblem[] {
  return problemsOf(parseOttlValue(source), (value) => valueProblems(value, checkScope(scope)));
}

function problemsOf<T>(
  { tree, problems }: Parsed<T>,
  check: (tree: T) => readonly TextProblem[],
): readonly TextProblem[] {
  return tree === undefined ? problems : check(tree);
}

function conditionTreeProblems(condition: Condition, scope: CheckScope): readonly TextProblem[] {
  switch (condition.kind) {
    case 'or':
    case 'and':
      return condition.operands.flatMap((operand) => conditionTreeProblems(operand, scope));
    case 'not':
      return conditionTreeProblems(condition.operand, scope);
    case 'comparison':
      return [...valueProblems(condition.left, scope), ...valueProblems(condition.right, scope)];
    case 'call':
      return callProblems(condition, scope);
    default:
      return [];
  }
}
