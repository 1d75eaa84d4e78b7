import type { AttachedComments } from '../syntax';

/** Where a value has the comments that it was given. */
export const commentsMark = Symbol.for('cdk8s-alloy.comments');

/** The comments that a value was given, if any. */
export function commentsOn(value: unknown): AttachedComments | undefined {
  return typeof value === 'object' && value !== null
    ? (value as { readonly [commentsMark]?: AttachedComments })[commentsMark]
    : undefined;
}

/** The part of comments that belongs to what a value stands in: an attribute, a field, an element of a list. */
export function aroundValue(comments: AttachedComments | undefined): AttachedComments | undefined {
  if (comments?.above === undefined && comments?.behind === undefined) return undefined;
  const { above, behind } = comments;
  return { ...(above === undefined ? {} : { above }), ...(behind === undefined ? {} : { behind }) };
}

/** The part of comments that stands between the brackets of a value. */
export function withinValue(comments: AttachedComments | undefined): AttachedComments | undefined {
  if (comments?.inside === undefined && comments?.last === undefined) return undefined;
  const { inside, last } = comments;
  return { ...(inside === undefined ? {} : { inside }), ...(last === undefined ? {} : { last }) };
}
