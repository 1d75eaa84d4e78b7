import { camelCase } from '../facts';
import { type Block, endOf } from '../syntax';
import type { Problem } from '../values';

/**
 * Where in a printed block the value is that a problem is about: the attribute, else the head of the innermost block on the way.
 * Offsets of the first and the last byte.
 */
export function placeOfProblem(block: Block, path: Problem['path']): { readonly start: number; readonly end: number } {
  let at = block;
  for (let step = 0; step < path.length; step++) {
    const prop = String(path[step]);
    const attribute = at.body.find((inner) => inner.kind === 'attribute' && camelCase(inner.name) === prop);
    if (attribute?.kind === 'attribute') {
      return { start: attribute.nameStart, end: endOf(attribute) };
    }
    const blocks = at.body.filter(
      (inner) => inner.kind === 'block' && (camelCase(inner.name) === prop || inner.name.startsWith(`${prop}.`)),
    );
    const index = path[step + 1];
    const inner = blocks[typeof index === 'number' ? index : 0];
    if (inner?.kind !== 'block') {
      break;
    }
    at = inner;
    if (typeof index === 'number') step++;
  }
  return { start: at.nameStart, end: at.open };
}
