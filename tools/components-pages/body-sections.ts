import type { AttributeSchema, BlockSchema, BodySchema, TypeSchema } from '../../lib/facts';
import { words } from '../generate/docs';
import { typeName } from '../generate/type-name';
import { anchor, code, prose, table } from './markdown';
import { sharedPageOf } from './shared-pages';

/** What is said of the members of a body, by their ids. */
export type BodyTexts = { readonly [id: string]: string };

/** A block, and where it is in the body that is described. */
interface PlacedBlock {
  /** `endpoint`, `stage.json` */
  readonly names: readonly string[];
  readonly block: BlockSchema;
  /** Blocks of a group come in any number. */
  readonly isOfGroup: boolean;
}

/**
 * The arguments of a body and its blocks, each with its own arguments. Blocks that several components share are linked.
 * @param level how many `#` the heading of the body has
 * @param prefix what stands in front of the names in headings where several bodies are on one page
 */
export function bodySections(
  body: BodySchema,
  texts: BodyTexts,
  level: number,
  prefix: readonly string[] = [],
): string[] {
  const blocks = blocksIn(body, []);
  const heading = (text: string, depth: number) => `${'#'.repeat(level + depth)} ${text}`;
  const attributes = attributesTable(body, '', texts);
  return [
    ...(attributes
      ? [heading(prefix.length > 0 ? `Arguments of ${titleOf(prefix)}` : 'Arguments', 1), attributes]
      : []),
    ...(blocks.length > 0
      ? [heading(prefix.length > 0 ? `Blocks of ${titleOf(prefix)}` : 'Blocks', 1), blocksTable(blocks, texts, prefix)]
      : []),
    ...blocks.flatMap(({ names, block }) => {
      const inner = isWrittenOut(block) ? attributesTable(block.body, `${names.join('/')}/`, texts) : undefined;
      return inner ? [heading(titleOf([...prefix, ...names]), 2), inner] : [];
    }),
    ...differently(blocks, texts),
  ];
}

function attributesTable(body: BodySchema, prefix: string, texts: BodyTexts): string | undefined {
  const rows = [...body.attributes].flatMap(([name, attribute]) => attributeRows([name], attribute, prefix, texts));
  return rows.length > 0 ? table(['Argument', 'Type', 'Default', 'What it does'], rows) : undefined;
}

/** The row of an argument, and those of the keys where it is an object. */
function attributeRows(
  names: readonly string[],
  attribute: AttributeSchema,
  prefix: string,
  texts: BodyTexts,
): string[][] {
  const said = prose(texts[prefix + names.join('/')] ?? '');
  const row = [
    code(names.join(' > ')),
    typeText(attribute),
    defaultText(attribute),
    attribute.deprecated ? `Deprecated. ${said}` : said,
  ];
  const keys = Object.entries(keysOf(attribute.type)).flatMap(([key, inner]) =>
    attributeRows([...names, key], inner, prefix, texts),
  );
  return [row, ...keys];
}

function typeText({ type, enum: values }: AttributeSchema): string {
  const allowed = values?.map((value) => code(JSON.stringify(value)));
  return allowed ? `${typeName(type)}: ${words(allowed, 'or')}` : typeName(type);
}

function defaultText({ required, documentedRequired, default: value }: AttributeSchema): string {
  if (required) return '**required**';
  if (documentedRequired) return '**required** by the reference';
  return value === undefined ? '' : code(JSON.stringify(value));
}

function keysOf(type: TypeSchema): { readonly [key: string]: AttributeSchema } {
  if (typeof type === 'string') return {};
  if ('list' in type) return keysOf(type.list);
  if ('map' in type) return keysOf(type.map);
  return 'object' in type ? type.object : {};
}

/** All blocks in a body, outer ones first; shared ones aren't entered. */
function blocksIn(body: BodySchema, outer: readonly string[]): PlacedBlock[] {
  const own = [
    ...[...body.blocks].map(([name, block]) => ({ name, block, isOfGroup: false })),
    ...[...body.enumBlocks].flatMap(([group, variants]) =>
      [...variants].map(([variant, block]) => ({ name: `${group}.${variant}`, block, isOfGroup: true })),
    ),
  ];
  return own.flatMap(({ name, block, isOfGroup }) => {
    const names = [...outer, name];
    return [{ names, block, isOfGroup }, ...(isWrittenOut(block) ? blocksIn(block.body, names) : [])];
  });
}

function isWrittenOut({ body }: BlockSchema): boolean {
  return body.definition === undefined && !body.freeform;
}

function blocksTable(blocks: readonly PlacedBlock[], texts: BodyTexts, prefix: readonly string[]): string {
  const rows = blocks.map(({ names, block, isOfGroup }) => [
    linkOf(names, block, prefix),
    amountOf(block, isOfGroup),
    prose(texts[names.join('/')] ?? ''),
  ]);
  return table(['Block', 'How often', 'What it is for'], rows);
}

function linkOf(names: readonly string[], { body }: BlockSchema, prefix: readonly string[]): string {
  const text = code(names.join(' > '));
  if (body.definition !== undefined) return `[${text}](${sharedPageOf(body.definition)}.md#${anchor(body.definition)})`;
  return body.attributes.size > 0 ? `[${text}](#${anchor(titleOf([...prefix, ...names]))})` : text;
}

function amountOf({ required, repeatable, labeled }: BlockSchema, isOfGroup: boolean): string {
  const amount = repeatable || isOfGroup ? 'any number' : 'once';
  return [required ? `**required**, ${amount}` : amount, ...(labeled ? ['with a label'] : [])].join(', ');
}

/** What the owner says of arguments of shared blocks in other words. */
function differently(blocks: readonly PlacedBlock[], texts: BodyTexts): string[] {
  const shared = blocks.filter(({ block }) => !isWrittenOut(block)).map(({ names }) => `${names.join('/')}/`);
  const rows = Object.entries(texts).flatMap(([id, said]) =>
    shared.some((place) => id.startsWith(place)) ? [[code(id.replaceAll('/', ' > ')), prose(said)]] : [],
  );
  return rows.length > 0
    ? ['Here, some arguments of shared blocks mean something else:', table(['Argument', 'What it does'], rows)]
    : [];
}

function titleOf(names: readonly string[]): string {
  return code(names.join(' > '));
}
