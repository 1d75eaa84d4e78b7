import type { AttributeSchema } from '../../lib/facts';
import type { PackedAttribute, PackedBody, PackedMember } from '../../lib/facts/packed-schema';
import { type BlockEntry, type Body, type BodyOrRef, definitionOf, membersOf } from './schema-file';

/** Packs a body the way `lib/facts/packed-schema.ts` unpacks it. */
export function packBody(body: BodyOrRef): PackedBody {
  if ('$ref' in body) return definitionOf(body)!;
  if (body.freeform) return 1;
  return Object.fromEntries(membersOf(body).map((name) => [name, packMember(body, name)]));
}

function packMember(body: Body, name: string): PackedMember {
  const attribute = body.attributes[name];
  const block = body.blocks[name];
  if (attribute) return packAttribute(attribute);
  if (block) return packBlock(block);
  const variants = Object.entries(body.enumBlocks![name]!);
  return { v: Object.fromEntries(variants.map(([variant, inner]) => [variant, packBody(inner)])) };
}

function packAttribute(attribute: AttributeSchema): PackedAttribute {
  const hasDefault = attribute.default !== undefined;
  const flags = [
    attribute.required ? 'r' : '',
    attribute.deprecated ? 'x' : '',
    attribute.documentedRequired ? 'q' : '',
    hasDefault ? 'h' : '',
    attribute.defaultFrom ? 'f' : '',
  ].join('');
  if (attribute.enum) return [attribute.type, flags, hasDefault ? attribute.default : 0, attribute.enum];
  return hasDefault ? [attribute.type, flags, attribute.default] : flags ? [attribute.type, flags] : [attribute.type];
}

function packBlock(block: BlockEntry): PackedMember {
  const flags = [block.required ? 'r' : '', block.repeatable ? 'm' : '', block.labeled ? 'l' : ''].join('');
  return flags ? { b: packBody(block.body), f: flags } : { b: packBody(block.body) };
}
