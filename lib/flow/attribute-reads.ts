// Which attributes statements and conditions of OTTL read, and count on.

import type { AttributeSide } from '../facts';
import { mentions, type parseOttlCondition } from '../languages';
import { attributesIn, namedBy, type OttlValue, type Statement } from './attribute-statements';

export type Condition = NonNullable<ReturnType<typeof parseOttlCondition>['tree']>;

/** An attribute that is read. */
export interface AttributeRead {
  readonly side: AttributeSide;
  readonly name: string;
}

/** Editors that do something to an attribute only where it's there. */
const CHANGES: ReadonlySet<string> = new Set(['replace_pattern', 'replace_match', 'delete_index']);

/** Functions that ask whether a value is there, or have another one ready. */
const GUARDS = /^(?:Coalesce|Is(?:Bool|Double|Int|List|Map|String))$/;

/** The attributes that a statement reads. Those that it asks for first, or compares with `nil`, may be away; and so may all where it deletes. */
export function readsOfStatement({ editor, where }: Statement, context: string | undefined): readonly AttributeRead[] {
  if (editor.name.startsWith('delete_') && editor.name !== 'delete_index') return [];
  const [target, ...values] = editor.arguments.flatMap(({ value }) => value ?? []);
  const read = target !== undefined && (CHANGES.has(editor.name) || attributesIn(target, context) === undefined);
  const trees = [...(read ? [target] : []), ...values, ...(where === undefined ? [] : [where])];
  return readsIn(trees, where === undefined ? [] : [where], context);
}

/** The attributes that a condition reads, likewise. */
export function readsOfCondition(condition: Condition, context: string | undefined): readonly AttributeRead[] {
  return readsIn([condition], [condition], context);
}

function readsIn(
  trees: readonly (OttlValue | Condition)[],
  conditions: readonly Condition[],
  context: string | undefined,
): readonly AttributeRead[] {
  const guarded = new Set(conditions.flatMap((condition) => comparedWithNothing(condition, context)).map(keyOf));
  const all = trees.flatMap((tree) => [...mentions(tree)]);
  for (const mention of all) {
    if (mention.kind !== 'call' || !GUARDS.test(mention.name)) continue;
    for (const { value } of mention.arguments) {
      for (const inner of value === undefined ? [] : mentions(value)) {
        for (const read of readIn(inner, context)) guarded.add(keyOf(read));
      }
    }
  }
  const reads = all.flatMap((mention) => readIn(mention, context)).filter((read) => !guarded.has(keyOf(read)));
  return [...new Map(reads.map((read) => [keyOf(read), read])).values()];
}

function comparedWithNothing(condition: Condition, context: string | undefined): readonly AttributeRead[] {
  switch (condition.kind) {
    case 'or':
    case 'and':
      return condition.operands.flatMap((operand) => comparedWithNothing(operand, context));
    case 'not':
      return comparedWithNothing(condition.operand, context);
    case 'comparison': {
      const { left, right } = condition;
      return isNothing(left) || isNothing(right) ? [left, right].flatMap((side) => readIn(side, context)) : [];
    }
    default:
      return [];
  }
}

function isNothing(value: OttlValue): boolean {
  return value.kind === 'nil' || (value.kind === 'string' && value.value === '');
}

function readIn(value: { readonly kind: string }, context: string | undefined): readonly AttributeRead[] {
  const path = attributesIn(value as OttlValue, context);
  const name = namedBy(path);
  return path === undefined || name === undefined ? [] : [{ side: path.side, name }];
}

function keyOf({ side, name }: AttributeRead): string {
  return `${side} ${name}`;
}
