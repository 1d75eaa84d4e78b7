import { componentSchema } from '../facts';
import type { Block, Statement } from '../syntax';
import { type Entry, IMPORTS, SETTINGS } from './entry';

/**
 * What a statement becomes. Why one can only be text is noted.
 * @param bodies the body that it stands in, and those around, inner ones first
 */
export function kindOf(
  statement: Statement,
  bodies: readonly (readonly Statement[])[],
  untyped: Map<Statement, string>,
): Entry['kind'] {
  if (untyped.has(statement)) return 'text';
  const kind = statement.kind === 'block' ? kindOfBlock(statement, bodies, untyped) : { reason: 'it is no block' };
  if (typeof kind === 'string') return kind;
  untyped.set(statement, kind.reason);
  return 'text';
}

function kindOfBlock(
  block: Block,
  bodies: readonly (readonly Statement[])[],
  untyped: ReadonlyMap<Statement, string>,
): Entry['kind'] | { readonly reason: string } {
  const { name, label } = block;
  const isRepeated = bodies[0]!.some(
    (other) => other.kind === 'block' && other.name === name && other.label === label && other !== block,
  );
  if (isRepeated) return { reason: 'it is there twice' };
  if (SETTINGS.includes(name)) {
    return label === undefined && bodies.length === 1 ? 'setting' : { reason: 'no setting stands here' };
  }
  if (label === undefined) return { reason: 'it has no label' };
  if (name === 'declare' || name === 'foreach') return name;
  if (Object.hasOwn(IMPORTS, name)) return 'import';
  if (componentSchema(name) !== undefined) return 'component';
  const maker = makerOf(name, bodies);
  if (maker === undefined) return { reason: `there is no component ${name}` };
  if (untyped.has(maker)) return { reason: `${maker.name} "${maker.label}" comes in as text` };
  if (maker.name !== 'declare') return 'imported';
  return name === maker.label ? 'custom' : { reason: `there is no component ${name}` };
}

/** The declare or import that gives a component of this name. */
function makerOf(name: string, bodies: readonly (readonly Statement[])[]): Block | undefined {
  const [namespace] = name.split('.');
  for (const body of bodies) {
    for (const other of body) {
      const isMaker = other.kind === 'block' && (other.name === 'declare' || Object.hasOwn(IMPORTS, other.name));
      if (isMaker && other.label === namespace) return other;
    }
  }
  return undefined;
}
