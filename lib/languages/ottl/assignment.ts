import { type OttlPath, ottlContext } from '../../facts';
import type { TextProblem } from '../text-problem';
import type { BoundArgument } from './bound-argument';
import { type Literal, literalOf } from './literal';
import { contextOf } from './paths';
import type { CheckScope } from './place';
import type { Path } from './tree';

/** The types of paths that one type of literal fits. Other paths take what no literal can be, or several types. */
const simpleTypes = ['string', 'int64', 'float64', 'bool', 'pcommon.Map'];

/**
 * What OTTL takes when it reads an editor, and what fails each time that it runs, or does nothing: setting a path that can't be set, and with `set` a literal of another
 * type than the path has.
 */
export function assignmentProblems(
  name: string,
  bound: readonly BoundArgument[],
  scope: CheckScope,
): readonly TextProblem[] {
  return bound.flatMap(({ parameter, argument }) => {
    const path = argument.value;
    if (!parameter.type.endsWith('Setter') || path?.kind !== 'path') return [];
    const target = targetOf(path, scope);
    if (target?.readOnly === true) return [warning(path, `${target.text} is read-only`)];
    if (name !== 'set' || target === undefined || target.hasKeys || !simpleTypes.includes(target.type)) return [];
    const value = bound.find((other) => other.parameter.name === 'value')?.argument.value;
    const literal = value && literalOf(value, scope);
    return value !== undefined && literal !== undefined && !fits(target.type, literal)
      ? [warning(value, `${target.text} takes ${target.type} but gets ${literal.type}: this fails each time`)]
      : [];
  });
}

interface Target extends OttlPath {
  readonly text: string;
  /** It's one item of what the path holds. */
  readonly hasKeys: boolean;
}

function targetOf(path: Path, scope: CheckScope): Target | undefined {
  const found = contextOf(path, scope);
  if ('message' in found) return undefined;
  const known = ottlContext(found.context)?.paths[found.fields.map(({ name }) => name).join('.')];
  return known && { ...known, text: found.text, hasKeys: found.fields.at(-1)!.keys.length > 0 };
}

/** Nothing is set to nil. */
function fits(type: string, literal: Literal): boolean {
  return literal.type === 'nil' || literal.type === type;
}

function warning({ start, end }: { readonly start: number; readonly end: number }, message: string): TextProblem {
  return { severity: 'warning', message, start, end };
}
