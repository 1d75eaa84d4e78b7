import { ottlConditionComponent } from '../../facts';
import { quote } from '../../syntax';
import type { TextProblem } from '../text-problem';
import { conditionProblems, statementProblems } from './check';
import { inferContext } from './inference';
import { parseOttlCondition, parseOttlStatement } from './parse';

/** Statements, with the conditions under which they run, or conditions alone. Statements are all about the same context. */
export interface OttlGroup {
  /** Whose functions they have: `otelcol.processor.transform`, `otelcol.processor.filter`, ... */
  readonly component: string;
  /** The contexts that the signal has. */
  readonly contexts: readonly string[];
  /** @default - inferred from the paths */
  readonly context?: string;
  readonly statements: readonly string[];
  readonly conditions: readonly string[];
}

/** The problems of each text, in the same order. */
export interface OttlGroupProblems {
  /** What is wrong with the texts together: no context has all of what they name. The texts are fine then, each for itself. */
  readonly whole?: { readonly message: string; readonly hint?: string };
  readonly statements: readonly (readonly TextProblem[])[];
  readonly conditions: readonly (readonly TextProblem[])[];
}

/** The contexts of each signal, as `transform` and `filter` know them. */
export const ottlSignalContexts: Readonly<Record<'traces' | 'metrics' | 'logs', readonly string[]>> = {
  traces: ['resource', 'scope', 'span', 'spanevent'],
  metrics: ['resource', 'scope', 'metric', 'datapoint'],
  logs: ['resource', 'scope', 'log'],
};

/** What is wrong with a group: with its context, if that is none, or with its texts. */
export function ottlGroupProblems(group: OttlGroup): OttlGroupProblems {
  const { context, contexts } = group;
  if (context === undefined || context === '') {
    return group.statements.length > 0 ? inferredGroupProblems(group) : singleConditionsProblems(group);
  }
  if (contexts.includes(context)) return textProblems(group, context, 'prefixed');
  const what = group.statements.length > 0 ? 'statements' : 'conditions';
  return refused(group, `unknown context "${context}" for ${what}: [${group[what].join(' ')}]`);
}

/** Conditions without statements are each about a context of their own. */
function singleConditionsProblems(group: OttlGroup): OttlGroupProblems {
  const conditions = group.conditions.map((condition) => {
    const { whole, conditions: problems } = inferredGroupProblems({ ...group, conditions: [condition] });
    return whole === undefined
      ? problems[0]!
      : [{ severity: 'error', ...whole, start: 0, end: condition.length } as const];
  });
  return { statements: [], conditions };
}

function inferredGroupProblems(group: OttlGroup): OttlGroupProblems {
  const { statements, conditions, contexts, component } = group;
  const parsed = {
    statements: statements.map(parseOttlStatement),
    conditions: conditions.map(parseOttlCondition),
  };
  const all = [...parsed.statements, ...parsed.conditions];
  const trees = all.flatMap(({ tree }) => tree ?? []);
  if (trees.length === 0 || trees.length < all.length) {
    return {
      statements: parsed.statements.map(({ problems }) => problems),
      conditions: parsed.conditions.map(({ problems }) => problems),
    };
  }
  const inferred = inferContext(trees, contexts, component);
  const names = listed(contexts);
  const withStatements = statements.length > 0;
  const what = withStatements
    ? `statements ${listed(statements)} and conditions ${listed(conditions)}`
    : `conditions ${listed(conditions)}`;
  if ('problem' in inferred) {
    const from = withStatements ? `unable to infer a valid context (${names}) from ${what}: ` : '';
    return refused(group, `${from}${inferred.problem}`, 'write texts about different contexts in blocks of their own');
  }
  if (inferred.context === '') {
    const from = withStatements ? what : 'conditions';
    const message = `unable to infer context from ${from}, path's first segment must be a valid context name: ${names}`;
    return refused(
      group,
      message,
      `put the context in front of paths, such as ${contexts.at(-1)}.attributes, or set context`,
    );
  }
  if (!contexts.includes(inferred.context)) {
    const context = quote(inferred.context);
    return refused(group, `context ${context} inferred from the ${what} is not a supported context: ${names}`);
  }
  return textProblems(group, inferred.context, 'qualified');
}

/** Conditions beside statements of a named context are read without it. */
function textProblems(
  { component, statements, conditions }: OttlGroup,
  context: string,
  paths: 'prefixed' | 'qualified',
): OttlGroupProblems {
  const conditionPaths = paths === 'prefixed' && statements.length > 0 ? 'bare' : paths;
  const conditionScope = { component: ottlConditionComponent(), context, paths: conditionPaths } as const;
  return {
    statements: statements.map((statement) => statementProblems(statement, { component, context, paths })),
    conditions: conditions.map((condition) => conditionProblems(condition, conditionScope)),
  };
}

function refused({ statements, conditions }: OttlGroup, message: string, hint?: string): OttlGroupProblems {
  const whole = { message, ...(hint === undefined ? {} : { hint }) };
  return { whole, statements: statements.map(() => []), conditions: conditions.map(() => []) };
}

function listed(texts: readonly string[]): string {
  return `[${texts.map(quote).join(' ')}]`;
}
