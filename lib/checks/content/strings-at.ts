import type { BodyPlace, PathValue } from '../../analysis';
import type { ArgumentPath } from '../../facts';
import type { TextProblem } from '../../languages';
import type { Expr } from '../../syntax';
import { valuesAt } from '../arguments/breaches';
import type { ContentProblem } from './content-rule';

/** A string whose text is known, and the expression that it was written with. */
export interface KnownString {
  readonly text: string;
  readonly expr: Expr;
  /** The key under which it stands in a map. */
  readonly key?: string;
}

/** The strings that are written at paths, in lists and maps as well. */
export function stringsAt(place: BodyPlace, paths: readonly ArgumentPath[]): readonly KnownString[] {
  return paths.flatMap((path) =>
    valuesAt(place, path).flatMap(({ place: at, value }) =>
      at.kind === 'value' && at.expr !== undefined ? stringsIn(value, at.expr) : [],
    ),
  );
}

function stringsIn(value: PathValue, expr: Expr, key?: string): readonly KnownString[] {
  switch (value.kind) {
    case 'scalar':
      return typeof value.value === 'string'
        ? [{ text: value.value, expr, ...(key === undefined ? {} : { key }) }]
        : [];
    case 'list':
      return value.items.flatMap((item) => stringsIn(item.value, item.expr ?? expr));
    case 'object':
      return [...value.fields].flatMap(([name, field]) => stringsIn(field.value, field.expr ?? expr, name));
    default:
      return [];
  }
}

/** Problems of a text, with the string that it stands in. */
export function problemsIn({ text, expr }: KnownString, problems: readonly TextProblem[]): readonly ContentProblem[] {
  return problems.map(({ start, end, ...problem }) => ({ ...problem, expr, within: { text, start, end } }));
}
