import { type BodyPlace, valueAt } from '../../analysis';
import type { ArgumentPath, OttlGroupUse, OttlTextsUse, OttlUse } from '../../facts';
import {
  conditionProblems,
  expressionProblems,
  ottlGroupProblems,
  ottlSignalContexts,
  parseOttlCondition,
  parseOttlStatement,
  type TextProblem,
} from '../../languages';
import { valuesAt } from '../arguments/breaches';
import type { ContentProblem, ContentRule } from './content-rule';
import { type KnownString, problemsIn, stringsAt } from './strings-at';

const transform = (statement: string) => `otelcol.processor.transform "x" {
	log_statements {
		context    = "log"
		statements = [\`${statement}\`]
	}

	output { }
}
`;

export const ottl: ContentRule<OttlUse> = {
  code: 'content/ottl',
  severity: 'error',
  message: 'undefined function "sett"',
  description:
    'A statement or a condition of OTTL is none: its grammar, a function, a path, an enumeration or an argument is wrong, or no context has all that the statements of one block name. It is a warning where the component starts all the same and leaves the condition out.',
  fails: transform('sett(attributes["a"], "b")'),
  passes: transform('set(attributes["a"], "b")'),

  find(use, place) {
    return 'of' in use ? textProblems(use, place) : groupProblems(use, place);
  },
};

function textProblems({ paths, component, of, text }: OttlTextsUse, place: BodyPlace): readonly ContentProblem[] {
  const scope = { component, context: of, paths: 'bare' } as const;
  const problemsOf = text === 'condition' ? conditionProblems : expressionProblems;
  return stringsAt(place, paths).flatMap((string) => problemsIn(string, problemsOf(string.text, scope)));
}

function groupProblems(use: OttlGroupUse, place: BodyPlace): readonly ContentProblem[] {
  const statements = stringsAt(place, use.statements === undefined ? [] : [use.statements]);
  const conditions = stringsAt(place, use.conditions === undefined ? [] : [use.conditions]);
  if (statements.length + conditions.length === 0) return [];
  const context = contextOf(use, place);
  if (context.kind === 'refused') return [];
  // What isn't known may be what tells the context.
  if (context.kind === 'unknown' || (context.name === '' && !isKnown(use, place))) {
    return [
      ...eachOf(statements, (text) => parseOttlStatement(text).problems),
      ...eachOf(conditions, (text) => parseOttlCondition(text).problems),
    ];
  }
  const found = ottlGroupProblems({
    component: use.component,
    contexts: ottlSignalContexts[use.signal],
    context: context.name,
    statements: statements.map(({ text }) => text),
    conditions: conditions.map(({ text }) => text),
  });
  const first = statements[0] ?? conditions[0]!;
  return [
    ...(found.whole ? [{ severity: 'error', ...found.whole, expr: wholeOf(use, place) ?? first.expr } as const] : []),
    ...statements.flatMap((string, i) => problemsIn(string, found.statements[i]!)),
    ...conditions.flatMap((string, i) => problemsIn(string, found.conditions[i]!)),
  ];
}

function eachOf(
  strings: readonly KnownString[],
  problemsOf: (text: string) => readonly TextProblem[],
): readonly ContentProblem[] {
  return strings.flatMap((string) => problemsIn(string, problemsOf(string.text)));
}

/** The context that is named, `''` where none is. One that the argument doesn't take is reported with that. */
function contextOf(
  { context: path }: OttlGroupUse,
  place: BodyPlace,
): { readonly kind: 'named'; readonly name: string } | { readonly kind: 'unknown' } | { readonly kind: 'refused' } {
  const [found] = path === undefined ? [] : valuesAt(place, path);
  if (found === undefined || found.value.kind === 'absent') return { kind: 'named', name: '' };
  if (found.value.kind !== 'scalar') return { kind: 'unknown' };
  const name = String(found.value.value).toLowerCase();
  const taken = found.attribute?.enum;
  return taken === undefined || taken.includes(name) ? { kind: 'named', name } : { kind: 'refused' };
}

/** Whether all texts of a group are known. */
function isKnown({ statements, conditions }: OttlGroupUse, place: BodyPlace): boolean {
  return [statements, conditions].every((path) => {
    const value = path === undefined ? undefined : valueAt(place, path);
    if (value === undefined || value.kind === 'absent') return true;
    return value.kind === 'list' && value.items.every((item) => item.value.kind === 'scalar');
  });
}

/** What is written of the statements, or of the conditions where there are none. */
function wholeOf({ statements, conditions }: OttlGroupUse, place: BodyPlace) {
  const written = (path: ArgumentPath | undefined) =>
    (path === undefined ? [] : valuesAt(place, path)).flatMap(({ place: at }) =>
      at.kind === 'value' && at.expr !== undefined ? [at.expr] : [],
    )[0];
  return written(statements) ?? written(conditions);
}
