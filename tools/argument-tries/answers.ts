import { evaluatePredicate, placeOfBlock } from '../../lib/analysis';
import { placesOfRule, placesOfRules } from '../../lib/checks/arguments/breaches';
import { enumerationRules } from '../../lib/checks/arguments/enumeration';
import { kindsOfRules } from '../../lib/checks/arguments/kinds';
import {
  type AttributeSchema,
  argumentRules,
  type BodySchema,
  blockSchema,
  textProblem,
  textType,
} from '../../lib/facts';
import { type Block, parse } from '../../lib/syntax';
import type { TriedOwner, Try } from './tries';

/** Ids of the rules that a try breaks, and a value that is fine doesn't; or why there are none. */
export function answerTo({ name, body }: TriedOwner, tried: Try): string {
  const without = new Set(brokenWithout({ name, body }, tried));
  const broken = brokenRules(name, body, tried.blocks, tried.values).filter((id) => !without.has(id));
  if (broken.length > 0) return [...new Set(broken)].sort().join(', ');
  return reasonFor(name, bodyAt(body, tried.blocks)!, tried);
}

/** What is broken where nothing is wrong: without the block, without either argument, or with a good value. */
function brokenWithout({ name, body }: TriedOwner, { kind, blocks, values }: Try): readonly string[] {
  if (kind === 'nothing') return blocks.length === 0 ? [] : brokenRules(name, body, blocks.slice(0, -1), new Map());
  if (kind === 'contradicting') return brokenRules(name, body, blocks, new Map());
  const at = bodyAt(body, blocks)!;
  return brokenRules(name, body, blocks, new Map([...values.keys()].map((key) => [key, goodValue(name, at, key)])));
}

function brokenRules(
  owner: string,
  schema: BodySchema,
  blocks: readonly string[],
  values: ReadonlyMap<string, string>,
): readonly string[] {
  const inner = [...values].map(([name, value]) => `${name} = ${value}`).join('\n');
  const text = blocks.reduceRight((content, name) => `${name} {\n${content}\n}`, inner);
  const { file, diagnostics } = parse(`x {\n${text}\n}\n`);
  if (diagnostics.length > 0) throw new Error(`${owner}: ${diagnostics[0]!.message}: ${text}`);
  const place = placeOfBlock(file.body[0] as Block, schema);
  const rules = [owner, schema.definition].flatMap((name) => (name === undefined ? [] : argumentRules(name)));
  const broken = rules.filter((rule) =>
    placesOfRule(place, rule.at).some(
      (body) =>
        !(rule.when && evaluatePredicate(rule.when, body, { placesAt: placesOfRules }) !== true) &&
        kindsOfRules[rule.rule].find(rule, body).length > 0,
    ),
  );
  const innermost = blocks.reduce<Block>(
    (block, name) => block.body.find((found): found is Block => found.kind === 'block' && found.name === name)!,
    file.body[0] as Block,
  );
  const at = bodyAt(schema, blocks)!;
  const enumerated = enumerationRules(at, blocks.length === 0 ? rules : []).filter(
    (rule) => kindsOfRules.enumeration.find(rule, placeOfBlock(innermost, at)).length > 0,
  );
  return [...broken, ...(broken.length === 0 ? enumerated : [])].map(({ id }) => id);
}

/** A value of an argument that nobody would wonder about. */
function goodValue(owner: string, body: BodySchema, argument: string): string {
  const { type, enum: values = enumeratedBy(owner, body, argument) } = body.attributes.get(argument)!;
  const text = JSON.stringify(String(values?.find((value) => value !== '') ?? 'x'));
  if (typeof type === 'object') return 'list' in type ? `[${text}]` : 'map' in type ? `{ x = ${text} }` : text;
  return type === 'number' ? '7' : type === 'duration' ? '"70s"' : type === 'bytes_size' ? '"7MiB"' : text;
}

/** The values that a rule on an argument allows, where its schema names none. */
function enumeratedBy(owner: string, body: BodySchema, argument: string) {
  const rules = [owner, body.definition].flatMap((name) => (name === undefined ? [] : argumentRules(name)));
  return rules.find(
    ({ paths, limits }) => limits?.enum && paths.some((path) => path.length === 1 && path[0] === argument),
  )?.limits?.enum;
}

function bodyAt(body: BodySchema, blocks: readonly string[]): BodySchema | undefined {
  return blocks.reduce<BodySchema | undefined>((found, name) => found && blockSchema(found, name)?.body, body);
}

/** What a value is where nothing is written: Alloy's zero value, unless there's a default. */
function isAsWithout(value: string, { required, default: other }: AttributeSchema): boolean {
  if (required) return false;
  const written = JSON.parse(value === '{}' ? '{}' : value) as unknown;
  if (other === undefined) return isZero(written);
  return JSON.stringify(written) === JSON.stringify(other) || (isZero(written) && isZero(other));
}

function isZero(value: unknown): boolean {
  return (
    value === '' ||
    value === 0 ||
    value === '0s' ||
    value === '0B' ||
    JSON.stringify(value) === '[]' ||
    JSON.stringify(value) === '{}'
  );
}

function reasonFor(owner: string, body: BodySchema, { kind, blocks, values }: Try): string {
  if (kind === 'nothing') return 'nothing needed';
  if (kind === 'contradicting') return 'both are taken';
  const [[name, value]] = [...values] as [[string, string]];
  const attribute = body.attributes.get(name)!;
  const decoded = textType(owner, [...blocks, name], attribute);
  if (decoded !== undefined && textProblem(JSON.parse(value) as string, decoded) !== undefined) return 'decoded';
  return isAsWithout(value, attribute) ? 'as without' : 'taken';
}
