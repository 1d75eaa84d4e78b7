import { type AttributeSchema, type BodySchema, componentSchema, configBlockSchema, emptyBody } from '../facts';
import type { Block } from '../syntax';
import { attributeOf } from './arguments';
import type { NodeKind } from './node-kind';

/** What a block may hold, and the name under which its texts are listed in the decoding facts. */
export interface BlockSchemaOfNode {
  readonly owner: string;
  readonly body: BodySchema;
}

let foreach: BodySchema | undefined;

/** The built-in schema of a block; of a `foreach`, without its template. */
export function builtInSchema(kind: NodeKind, owner: string): BlockSchemaOfNode | undefined {
  if (kind === 'foreach') {
    foreach ??= withoutBlocks(configBlockSchema('foreach')!.body);
    return { owner, body: foreach };
  }
  // It can be written, but has no settings.
  if (owner === 'labelstore') return { owner, body: emptyBody };
  const body = (kind === 'component' ? componentSchema(owner) : configBlockSchema(owner))?.body;
  return body && { owner, body };
}

/** What the component of a `declare` takes: an attribute for each of its arguments. */
export function schemaOfArguments(argumentBlocks: readonly Block[]): BlockSchemaOfNode {
  const attributes = new Map<string, AttributeSchema>();
  for (const block of argumentBlocks) {
    if (block.label !== undefined) attributes.set(block.label, { type: 'any', required: !isOptional(block) });
  }
  return { owner: '', body: { ...emptyBody, attributes, order: [...attributes.keys()] } };
}

function isOptional(argument: Block): boolean {
  const value = attributeOf(argument, 'optional')?.value;
  return value?.kind === 'literal' && value.text === 'true';
}

function withoutBlocks(body: BodySchema): BodySchema {
  return { ...body, blocks: new Map(), order: body.order.filter((name) => !body.blocks.has(name)) };
}
