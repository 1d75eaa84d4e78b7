import type { AttributeSchema, BlockSchema, BodySchema, TypeSchema } from './schema-types';

/**
 * A body as `schema.gen.ts` holds it: `1` for a whole configuration, the name of a definition, or its members in the order in
 * which Alloy declares them.
 */
export type PackedBody = 1 | string | { readonly [name: string]: PackedMember };

/**
 * An attribute: type, flags (`r` required, `x` deprecated, `q` required by the reference only, `h` has a default, `f` the default
 * comes from the reference), default, enumeration; what is empty at the end is left out.
 */
export type PackedAttribute = readonly [
  type: TypeSchema,
  flags?: string,
  defaultValue?: unknown,
  values?: readonly (string | number)[],
];

/** An attribute; a block with its flags (`r` required, `m` repeatable, `l` labelled); or the variants of an enum block. */
export type PackedMember =
  | PackedAttribute
  | { readonly b: PackedBody; readonly f?: string }
  | { readonly v: { readonly [variant: string]: PackedBody } };

/** Unpacks one level of a body; the bodies of its blocks follow when they are read. */
export function unpackBody(body: PackedBody, definition: (name: string) => BodySchema | undefined): BodySchema {
  if (typeof body === 'string') return definition(body)!;
  const attributes = new Map<string, AttributeSchema>();
  const blocks = new Map<string, BlockSchema>();
  const enumBlocks = new Map<string, ReadonlyMap<string, BlockSchema>>();
  const members = body === 1 ? {} : body;
  for (const [name, member] of Object.entries(members)) {
    if (isAttribute(member)) {
      attributes.set(name, unpackAttribute(member));
    } else if ('v' in member) {
      const variants = Object.entries(member.v);
      enumBlocks.set(
        name,
        new Map(variants.map(([variant, packed]) => [variant, new LazyBlock(packed, 'm', definition)])),
      );
    } else {
      blocks.set(name, new LazyBlock(member.b, member.f ?? '', definition));
    }
  }
  const order = Object.keys(members);
  return { attributes, blocks, enumBlocks, order, freeform: body === 1, ...(body === 1 ? { content: 'config' } : {}) };
}

function isAttribute(member: PackedMember): member is PackedAttribute {
  return Array.isArray(member);
}

function unpackAttribute([type, flags = '', value, values]: PackedAttribute): AttributeSchema {
  return {
    type,
    required: flags.includes('r'),
    ...(flags.includes('h') ? { default: value } : {}),
    ...(flags.includes('f') ? { defaultFrom: 'docs' } : {}),
    ...(values ? { enum: values } : {}),
    ...(flags.includes('x') ? { deprecated: true } : {}),
    ...(flags.includes('q') ? { documentedRequired: true } : {}),
  };
}

/** A block that unpacks its body when it's read: definitions may refer to themselves. */
class LazyBlock implements BlockSchema {
  readonly required: boolean;
  readonly repeatable: boolean;
  readonly labeled: boolean;
  #unpacked: BodySchema | undefined;
  readonly #body: PackedBody;
  readonly #definition: (name: string) => BodySchema | undefined;

  constructor(body: PackedBody, flags: string, definition: (name: string) => BodySchema | undefined) {
    this.required = flags.includes('r');
    this.repeatable = flags.includes('m');
    this.labeled = flags.includes('l');
    this.#body = body;
    this.#definition = definition;
  }

  get body(): BodySchema {
    this.#unpacked ??= unpackBody(this.#body, this.#definition);
    return this.#unpacked;
  }
}
