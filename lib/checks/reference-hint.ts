import type { GraphNode, ModuleBody, Reference } from '../analysis';
import { closestNames } from '../syntax';

/** What to do about names that lead to no block: those that were probably meant, or why a block of that name isn't seen. */
export function referenceHint(reference: Reference): string | undefined {
  const { from, names } = reference;
  const meant = withHyphens(reference);
  const close = closestIn(meant ?? names, from.parent);
  const question = close.length === 0 ? undefined : `did you mean ${close.map((name) => `"${name}"`).join(' or ')}?`;
  if (meant) {
    const reason = 'labels have no hyphens, and what stands behind one is subtracted';
    return question === undefined ? reason : `${reason}; ${question}`;
  }
  if (isOutside(reference)) return `a declare sees nothing outside of it: take ${names.join('.')} as an argument`;
  return question;
}

/** Whether names which lead nowhere may be meant for a block. */
export function mayMean(reference: Reference, node: GraphNode): boolean {
  const names = withHyphens(reference) ?? reference.names;
  const type = node.names.slice(0, -1);
  const isOfType = names.length > type.length && type.every((name, i) => name === names[i]);
  return isOfType || closestNames(names.join('.'), [continued(node, names)]).length > 0;
}

/** What closely resembles the names: identifiers of blocks that are seen, followed by what is read of them. */
function closestIn(names: readonly string[], body: ModuleBody): readonly string[] {
  const ids = seenFrom(body).flatMap((seen) => seen.nodes.map((node) => continued(node, names)));
  return closestNames(names.join('.'), [...new Set(ids)]);
}

function continued({ id, names: { length } }: GraphNode, names: readonly string[]): string {
  return [id, ...names.slice(length)].join('.');
}

/** A body and those around it that it sees. */
function seenFrom(body: ModuleBody): readonly ModuleBody[] {
  return body.kind === 'foreach' && body.parent ? [body, ...seenFrom(body.parent)] : [body];
}

/** Whether a block of the name stands outside of the module, which doesn't see it. */
function isOutside({ from, names }: Reference): boolean {
  for (let body: ModuleBody | undefined = from.parent; body; body = body.parent) {
    if (body.resolve(names)) return true;
  }
  return false;
}

/** The names as somebody meant them who wrote hyphens in them (`a.my-label.input`), with `_` in their place. */
function withHyphens({ from, start, end }: Reference): readonly string[] | undefined {
  const { bytes } = from.origin.source;
  if (start < 0 || bytes[end + 1] !== '-') return undefined;
  const written = /^[\w.]+(?:-[\w.]+)+/.exec(bytes.slice(start, end + 200))?.[0];
  return written?.replaceAll('-', '_').split('.');
}
