import {
  type AttributeSchema,
  type BlockSchema,
  type BodySchema,
  componentNames,
  componentSchema,
  configBlockNames,
  configBlockSchema,
  definitionNames,
  definitionSchema,
  type TypeSchema,
} from '../../lib/facts';

/** An argument, or two of them, with values that nobody means, or a body with none. */
export interface Try {
  readonly kind: 'nothing' | 'empty' | 'boundary' | 'unknown' | 'contradicting';
  /** Blocks around the arguments, from the outside. */
  readonly blocks: readonly string[];
  /** Values as Alloy text, by the names of the arguments. */
  readonly values: ReadonlyMap<string, string>;
}

/** Components, configuration blocks and definitions, with what stands in them. */
export interface TriedOwner {
  readonly name: string;
  readonly body: BodySchema;
}

/** Everything that tries are made for, sorted by kind and name. What a definition describes is tried there alone. */
export function triedOwners(): readonly TriedOwner[] {
  return [
    ...componentNames().map((name) => ({ name, body: componentSchema(name)!.body })),
    ...configBlockNames().map((name) => ({ name, body: configBlockSchema(name)!.body })),
    ...definitionNames().map((name) => ({ name, body: definitionSchema(name)! })),
  ];
}

/** All tries in a body and in the blocks that have no definition of their own. */
export function triesOf(body: BodySchema, blocks: readonly string[] = []): readonly Try[] {
  const inner = [...body.blocks, ...variantsOf(body)].flatMap(([name, { body: other }]) =>
    other.definition === undefined ? triesOf(other, [...blocks, name]) : [],
  );
  const own = [...body.attributes].flatMap(([name, attribute]) =>
    valuesOf(attribute).map(([kind, value]): Try => ({ kind, blocks, values: new Map([[name, value]]) })),
  );
  return [
    { kind: 'nothing', blocks, values: new Map() },
    ...own,
    ...contradictions(body).map((values): Try => ({ kind: 'contradicting', blocks, values })),
    ...inner,
  ];
}

function variantsOf({ enumBlocks }: BodySchema): readonly (readonly [string, BlockSchema])[] {
  return [...enumBlocks].flatMap(([group, variants]) =>
    [...variants].map(([variant, block]) => [`${group}.${variant}`, block] as const),
  );
}

/** What is tried of one argument: nothing, a value at the edge, a text that isn't among those that are allowed. */
function valuesOf({ type, enum: values }: AttributeSchema): readonly (readonly [Try['kind'], string])[] {
  if (values !== undefined && isText(type))
    return [
      ['empty', '""'],
      ['unknown', '"no such value"'],
    ];
  if (isText(type)) return [['empty', '""']];
  switch (type) {
    case 'number':
      return [
        ['boundary', '0'],
        ['boundary', '-1'],
      ];
    case 'duration':
      return [
        ['boundary', '"0s"'],
        ['boundary', '"-1s"'],
      ];
    case 'bytes_size':
      return [['boundary', '"0B"']];
    default:
      return typeof type === 'object' && 'list' in type
        ? [['empty', '[]']]
        : typeof type === 'object' && 'map' in type
          ? [['empty', '{}']]
          : [];
  }
}

function isText(type: TypeSchema): boolean {
  return (
    type === 'string' ||
    type === 'secret' ||
    type === 'optional_secret' ||
    (typeof type === 'object' && 'string' in type)
  );
}

/** A value beside the file or the like that has it, and a least value above the greatest. */
function contradictions({ attributes }: BodySchema): readonly ReadonlyMap<string, string>[] {
  const found: ReadonlyMap<string, string>[] = [];
  for (const [name, { type }] of attributes) {
    const file = attributes.get(`${name}_file`);
    if (isText(type) && file !== undefined)
      found.push(
        new Map([
          [name, '"a"'],
          [`${name}_file`, '"/a"'],
        ]),
      );
    const greatest = name.replace(/(^|_)min(_|$)/, '$1max$2');
    if (greatest !== name && attributes.get(greatest)?.type === type) {
      const [low, high] =
        type === 'number'
          ? ['9', '5']
          : type === 'duration'
            ? ['"9s"', '"5s"']
            : type === 'bytes_size'
              ? ['"9MiB"', '"5MiB"']
              : [];
      if (low !== undefined)
        found.push(
          new Map([
            [name, low],
            [greatest, high!],
          ]),
        );
    }
  }
  return found;
}
