import { attributeOf, EvaluationFailure, type Evaluator, envNamesIn, type InstanceNode } from '../analysis';
import { type BodySchema, blockSchema } from '../facts';
import type { Labels } from '../semantics';
import { type Attribute, type Block, namePathsIn } from '../syntax';
import { convert, parseDuration, plainValue, type Value } from '../values';
import { NotExecuted } from './not-executed';
import { placeOf, type StepPlace } from './way';

/** Which of its arguments a component executes. All others that are written are errors. */
export interface ArgumentUse {
  /** Names of attributes and blocks that decide what arrives. */
  readonly executed: readonly string[];
  /** Names of those that only say how data are read or sent: they change nothing of what arrives. */
  readonly irrelevant?: readonly string[];
}

/** Arguments of clients of HTTP, which say how to connect. */
export const connection: readonly string[] = [
  'authorization',
  'basic_auth',
  'bearer_token',
  'bearer_token_file',
  'enable_http2',
  'follow_redirects',
  'http_headers',
  'no_proxy',
  'oauth2',
  'proxy_connect_header',
  'proxy_from_environment',
  'proxy_url',
  'tls_config',
  'azuread',
  'google_iam',
  'sigv4',
  'headers',
];

/** The arguments of a running component, or of a block in it, with their values. */
export class ComponentArguments {
  readonly block: Block;
  readonly #instance: InstanceNode;
  readonly #schema: BodySchema | undefined;
  readonly #evaluator: Evaluator;

  constructor(instance: InstanceNode, evaluator: Evaluator, block = instance.block, schema = bodyOf(instance)) {
    this.#instance = instance;
    this.#evaluator = evaluator;
    this.block = block;
    this.#schema = schema;
  }

  /** Where the block stands. */
  get place(): StepPlace {
    return placeOf(this.#instance, this.block);
  }

  /** @throws NotExecuted for an argument that is written and has no effect here */
  expect({ executed, irrelevant = [] }: ArgumentUse): void {
    for (const statement of this.block.body) {
      if (statement.kind === 'bad-statement') continue;
      const { name } = statement;
      if (executed.includes(name) || irrelevant.includes(name)) continue;
      throw this.notExecuted(`the argument ${name} isn't executed here`, statement);
    }
  }

  has(name: string): boolean {
    return this.raw(name) !== undefined;
  }

  /**
   * The value as the expression gives it, so that it's the same as where it came from; undefined where it isn't written, or null.
   * @throws NotExecuted for a value of which nothing is known
   */
  raw(name: string): Value | undefined {
    const attribute = attributeOf(this.block, name);
    if (attribute === undefined) return undefined;
    const value = this.#evaluated(attribute);
    if (value.type === 'unknown') throw this.#unknown(attribute);
    return value.type === 'null' ? undefined : value;
  }

  /** The value in plain terms, or the default of the schema. @throws NotExecuted for a value that isn't known */
  plain(name: string): unknown {
    const value = this.raw(name);
    const attributeSchema = this.#schema?.attributes.get(name);
    if (value === undefined) return attributeSchema?.default;
    const attribute = attributeOf(this.block, name)!;
    const converted = convert(value, attributeSchema?.type ?? 'any');
    if (!converted.ok) throw this.notExecuted(`${name}: Alloy refuses it: ${converted.message}`, attribute);
    if ('partial' in value && value.partial) throw this.#unknown(attribute);
    return plainValue(converted.value);
  }

  text(name: string): string {
    const value = this.plain(name);
    return value === undefined || value === null ? '' : String(value);
  }

  /** The texts of an argument that Alloy keeps secret, one or a list: for what it says openly of them, and nothing else. */
  secretTexts(name: string): readonly string[] {
    const value = this.raw(name);
    const elements = value === undefined ? [] : value.type === 'array' ? value.elements : [value];
    return elements.map((element) => {
      const converted = convert(element, 'secret');
      if (element.type === 'unknown') throw this.#unknown(attributeOf(this.block, name)!);
      if (converted.ok && converted.value.type === 'capsule' && converted.value.capsule === 'secret') {
        return converted.value.text;
      }
      throw this.notExecuted(`${name}: Alloy refuses it`, attributeOf(this.block, name));
    });
  }

  flag(name: string): boolean {
    return this.plain(name) === true;
  }

  number(name: string): number {
    return Number(this.plain(name) ?? 0);
  }

  texts(name: string): readonly string[] {
    return ((this.plain(name) as readonly unknown[] | undefined) ?? []).map(String);
  }

  labels(name: string): Labels {
    const value = (this.plain(name) as Readonly<Record<string, unknown>> | undefined) ?? {};
    return new Map(Object.entries(value).map(([key, text]) => [key, String(text)]));
  }

  /** Nanoseconds. */
  duration(name: string): bigint {
    const span = parseDuration(this.text(name) || '0');
    if (typeof span === 'bigint') return span;
    throw this.notExecuted(`${name}: Alloy refuses it: ${span.error}`);
  }

  /** The blocks of a name, in order. */
  blocks(name: string): readonly ComponentArguments[] {
    return this.block.body.flatMap((statement) =>
      statement.kind === 'block' && statement.name === name ? [this.inside(statement)] : [],
    );
  }

  /** Names of the attributes that there may be. */
  get attributeNames(): readonly string[] {
    return [...(this.#schema?.attributes.keys() ?? [])];
  }

  /** Names of the blocks that there may be. */
  get blockNames(): readonly string[] {
    return [...(this.#schema?.blocks.keys() ?? [])];
  }

  /** A block of this one with its arguments. */
  inside(block: Block): ComponentArguments {
    const schema = this.#schema && blockSchema(this.#schema, block.name)?.body;
    return new ComponentArguments(this.#instance, this.#evaluator, block, schema);
  }

  notExecuted(why: string, at: Block | Attribute = this.block): NotExecuted {
    return new NotExecuted(this.#instance.id, placeOf(this.#instance, at), why);
  }

  #evaluated(attribute: Attribute): Value {
    try {
      return this.#evaluator.evaluate(attribute.value, this.#instance.module);
    } catch (error) {
      if (!(error instanceof EvaluationFailure)) throw error;
      throw this.notExecuted(`${attribute.name}: ${error.message}`, attribute);
    }
  }

  #unknown(attribute: Attribute): NotExecuted {
    const variables = envNamesIn(attribute.value).map((name) => `sys.env(${JSON.stringify(name ?? '...')})`);
    const constants = namePathsIn(attribute.value)
      .map(({ names }) => names.join('.'))
      .filter((name) => name.startsWith('constants.'));
    const unknown = [...variables, ...constants].join(', ');
    const hint = unknown === '' ? 'its value is known only where Alloy runs' : `give the test a value of ${unknown}`;
    return this.notExecuted(`${attribute.name}: ${hint}`, attribute);
  }
}

function bodyOf({ node }: InstanceNode): BodySchema | undefined {
  return (node.component ?? node.configBlock)?.body;
}
