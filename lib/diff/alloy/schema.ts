import { type BodySchema, blockSchema, componentSchema, configBlockSchema } from '../../facts';
import type { Block } from '../../syntax';

/**
 * What is known of the body of a block; undefined for one that takes a whole configuration, and where nothing is known.
 * @param around likewise, of the body around; undefined for a configuration
 */
export function schemaOf(block: Block, around: BodySchema | undefined): BodySchema | undefined {
  const body = isModule(around)
    ? (componentSchema(block.name) ?? configBlockSchema(block.name))?.body
    : blockSchema(around!, block.name)?.body;
  return body?.freeform ? undefined : (body ?? UNKNOWN);
}

/** Whether a body takes a whole configuration: components and configuration blocks. */
export function isModule(body: BodySchema | undefined): boolean {
  return body === undefined;
}

/** Whether a block of a configuration is a component, be it Alloy's or a custom one, rather than a configuration block. */
export function isComponent({ name }: Block): boolean {
  return configBlockSchema(name) === undefined;
}

const UNKNOWN: BodySchema = {
  attributes: new Map(),
  blocks: new Map(),
  enumBlocks: new Map(),
  order: [],
  freeform: false,
};
