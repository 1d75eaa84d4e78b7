import { type AttributeSchema, type BodySchema, componentSchema, configBlockSchema } from '../facts/schema';
import type { GraphNode } from './module-graph';

/** What a block may hold, and the name under which its texts are listed in the decoding facts. */
export interface BlockType {
  readonly owner: string;
  readonly body: BodySchema;
}

/** Takes nothing: `labelstore` can be written but has no settings. */
const empty: BodySchema = {
  attributes: new Map(),
  blocks: new Map(),
  enumBlocks: new Map(),
  order: [],
  freeform: false,
};

let foreach: BodySchema | undefined;

const argumentTypes = new WeakMap<GraphNode, BlockType>();

/** The built-in schema of a block; of a `foreach`, without its template. */
export function builtInType({ kind, block }: GraphNode): BlockType | undefined {
  const owner = block.name;
  if (kind === 'foreach') {
    foreach ??= withoutBlocks(configBlockSchema('foreach')!.body);
    return { owner, body: foreach };
  }
  if (owner === 'labelstore') return { owner, body: empty };
  const body = (kind === 'component' ? componentSchema(owner) : configBlockSchema(owner))?.body;
  return body && { owner, body };
}

/** What the component of a `declare` takes: an attribute for each of its arguments. */
export function argumentsType(declare: GraphNode): BlockType {
  let type = argumentTypes.get(declare);
  if (!type) {
    const attributes = new Map<string, AttributeSchema>();
    for (const { kind, block, first } of declare.body!.nodes) {
      if (kind === 'argument' && block.label !== undefined && !first) {
        attributes.set(block.label, { type: 'any', required: !isOptional(block) });
      }
    }
    type = { owner: '', body: { ...empty, attributes, order: [...attributes.keys()] } };
    argumentTypes.set(declare, type);
  }
  return type;
}

function isOptional(argument: GraphNode['block']): boolean {
  return argument.body.some(
    (statement) =>
      statement.kind === 'attribute' &&
      statement.name === 'optional' &&
      statement.value.kind === 'literal' &&
      statement.value.text === 'true',
  );
}

function withoutBlocks(body: BodySchema): BodySchema {
  return { ...body, blocks: new Map(), order: body.order.filter((name) => !body.blocks.has(name)) };
}
