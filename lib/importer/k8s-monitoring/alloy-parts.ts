import { blockSchema, componentSchema } from '../../facts';
import { parse, type Statement } from '../../syntax';
import { noSignals, propItems } from '../block-props';
import type { Code } from '../code';
import { type Context, Untyped } from '../context';
import { placeComments } from '../place-comments';

/** What can't be said by props, and why. */
export class NotMapped extends Error {}

/** Blocks of Alloy that stand in values: the component that they belong to, and their name there. */
const PARTS = {
  rules: { head: 'discovery.relabel "rules" {\n\ttargets = []\n', component: 'discovery.relabel', member: 'rule' },
  stages: { head: 'loki.process "stages" {\n\tforward_to = []\n', component: 'loki.process', member: 'stage' },
} as const;

export type PartKind = keyof typeof PARTS;

/**
 * Rules or stages in the text of a value, as props.
 * @param use notes what has to be imported
 * @throws NotMapped with what is wrong with the text
 */
export function partsCode(kind: PartKind, text: string, use: (name: string) => void): Code | undefined {
  const { head, component, member } = PARTS[kind];
  // Rules of a destination have another name.
  const body = kind === 'rules' ? text.replaceAll(/^(\s*)write_relabel_config(\s*\{)/gm, '$1rule$2') : text;
  const { file, source, diagnostics } = parse(`${head}${body}\n}\n`);
  const [first] = diagnostics;
  if (first !== undefined) throw new NotMapped(`can't be parsed as Alloy: ${first.message}`);
  const [block] = file.body as readonly Statement[];
  if (block?.kind !== 'block' || file.body.length > 1) throw new NotMapped("isn't what stands inside of one block");
  const comments = placeComments(file, source);
  const context: Context = {
    names: { resolve: () => undefined },
    commentsOf: (node) => comments.of.get(node),
    hasComments: () => false,
    secretOf: () => undefined,
    readFromEnvironment: () => {},
    use,
  };
  const schema = componentSchema(component)!;
  const unknown = block.body.find(
    (statement) => statement.kind === 'block' && blockSchema(schema.body, statement.name) === undefined,
  );
  if (unknown !== undefined) throw new NotMapped(`Alloy has no block ${(unknown as { name: string }).name} here`);
  try {
    return propItems(block.body, schema.body, context, noSignals).find(({ key }) => key === member)?.code;
  } catch (error) {
    if (error instanceof Untyped) throw new NotMapped(error.message);
    throw error;
  }
}
