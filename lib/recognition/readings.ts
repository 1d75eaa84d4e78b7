import { type BodySchema, camelCase, componentSchema } from '../facts';
import type { ReadyMade, ReadyMadeValue } from '../importer';
import type { Attribute, Block, Expr } from '../syntax';

/** What is known of a section before its kind is. */
export interface Clues {
  readonly blocks: readonly Block[];
  /** What it refers to outside of itself. */
  readonly references: readonly Expr[];
  /** Ready-made constructs above it, the nearest last. */
  readonly above: readonly ReadyMade[];
}

/** The first block of a component. */
export function blockOf(component: string, { blocks }: Clues): Block | undefined {
  return blocks.find(({ name }) => name === component);
}

/** The block at a path within a component's, with what may stand in it. */
function within(block: Block | undefined, steps: readonly string[]) {
  let [at, schema]: [Block | undefined, BodySchema | undefined] = [block, componentSchema(block?.name ?? '')?.body];
  for (const step of steps) {
    at = at?.body.find((one): one is Block => one.kind === 'block' && one.name === step);
    schema = schema?.blocks.get(step)?.body;
  }
  return { attributes: (at?.body ?? []).filter((one): one is Attribute => one.kind === 'attribute'), schema };
}

/** The argument at a path in a component's block: `endpoint.url`. */
export function argumentAt(block: Block | undefined, path: string): ReadyMadeValue | undefined {
  const steps = path.split('.');
  const last = steps.pop()!;
  const { attributes, schema } = within(block, steps);
  const argument = attributes.find(({ name }) => name === last);
  const place = schema?.attributes.get(last);
  return argument === undefined || place === undefined ? undefined : { expr: argument.value, place };
}

/** The fields of an argument that is an object, as texts. */
export function fieldsAt(block: Block | undefined, path: string): Readonly<Record<string, ReadyMadeValue>> {
  const argument = argumentAt(block, path);
  if (argument === undefined || !('expr' in argument) || argument.expr.kind !== 'object') return {};
  return Object.fromEntries(
    argument.expr.fields.map(({ name, value }) => [name, { expr: value, place: { type: 'string' as const } }]),
  );
}

/** Fields as a prop; undefined for none. */
export function objectOf(fields: Readonly<Record<string, ReadyMadeValue>>): ReadyMadeValue | undefined {
  return Object.keys(fields).length === 0 ? undefined : { object: fields };
}

/** How an endpoint authenticates, of the ways that are one argument or two. @param path of the block with the settings of the client */
export function authenticationAt(block: Block | undefined, path: string): ReadyMadeValue | undefined {
  const at = (name: string) => argumentAt(block, `${path}.${name}`);
  const [username, password] = [at('basic_auth.username'), at('basic_auth.password')];
  if (username && password) return { object: { kind: { literal: 'basic' }, username, password } };
  const token = at('bearer_token');
  if (token) return { object: { kind: { literal: 'bearer' }, token } };
  const file = at('bearer_token_file');
  return file && { object: { kind: { literal: 'bearerFile' }, file } };
}

/** The settings of a block within a component's, as a prop that takes them under their own names. */
export function settingsAt(block: Block | undefined, path: string): ReadyMadeValue | undefined {
  const { attributes, schema } = within(block, path.split('.'));
  const values = attributes.flatMap(({ name, value }) => {
    const place = schema?.attributes.get(name);
    return place === undefined ? [] : [[camelCase(name), { expr: value, place }] as const];
  });
  return objectOf(Object.fromEntries(values));
}
