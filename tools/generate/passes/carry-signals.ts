import type { AttributeSchema, TypeSchema } from '../../../lib/facts';
import type { Signal } from '../../../lib/values';
import { type Body, type BodyOrRef, definitionOf, type Facts, type SchemaFile } from '../schema-file';

/** A capsule of OpenTelemetry with the signals that go through it; none where it never carries anything. */
export interface ConsumerType {
  readonly capsule: 'otelcol.Consumer';
  readonly signals: readonly Signal[];
}

/** All signals, in the order in which texts name them. */
export const SIGNALS: readonly Signal[] = ['metrics', 'logs', 'traces', 'profiles'];

type Emits = { readonly [path: string]: readonly string[] };

/**
 * Writes into each type that is a consumer of OpenTelemetry which signals it takes. A definition with consumers in it becomes a
 * definition for each combination of signals that is in use: the one that carries all keeps the name, `OtelcolOutputTraces`
 * carries traces alone.
 */
export function carrySignals({ schema, signals, taste }: Facts): SchemaFile {
  const split = new Map<string, Body>();
  const entries = <T extends { readonly body: BodyOrRef }>(
    table: { readonly [name: string]: T },
    emits: (name: string) => Emits,
  ) =>
    Object.fromEntries(
      Object.entries(table).map(([name, entry]) => [
        name,
        { ...entry, body: bodyWithSignals(entry.body, '', emits(name), schema, split) },
      ]),
    );
  const components = Object.entries(entries(schema.components, (name) => signals[name]?.emits ?? {})).map(
    ([name, entry]) => {
      const facts = signals[name];
      const accepts = [...(facts?.accepts ?? []), ...(facts?.acceptsWhen ?? []).flatMap((when) => when.accepts)];
      const exports = Object.entries(entry.exports).map(([key, type]) => [key, typeWithSignals(type, accepts)]);
      return [name, { ...entry, exports: Object.fromEntries(exports) }] as const;
    },
  );
  const configBlocks = entries(schema.configBlocks, (name) => taste.emits[name] ?? {});
  const definitions = Object.entries(schema.definitions).filter(([, body]) => !holdsConsumers(body));
  const all = [...definitions, ...split].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...schema,
    components: Object.fromEntries(components),
    configBlocks,
    definitions: Object.fromEntries(all),
  };
}

function bodyWithSignals(
  body: BodyOrRef,
  path: string,
  emits: Emits,
  schema: SchemaFile,
  split: Map<string, Body>,
): BodyOrRef {
  const definition = definitionOf(body);
  if (definition !== undefined) {
    const shared = schema.definitions[definition]!;
    if (!holdsConsumers(shared)) return body;
    const own = withSignals(shared, path, emits, schema, split);
    const name = splitName(definition, own);
    split.set(name, own);
    return { $ref: `#/definitions/${name}` };
  }
  return withSignals(body as Body, path, emits, schema, split);
}

function withSignals(body: Body, path: string, emits: Emits, schema: SchemaFile, split: Map<string, Body>): Body {
  const pathOf = (name: string) => (path === '' ? name : `${path}/${name}`);
  const attributes = Object.entries(body.attributes).map(([name, attribute]): [string, AttributeSchema] => {
    const carried = emits[pathOf(name)] ?? (holdsConsumer(attribute.type) ? undefined : []);
    if (!carried) {
      throw new Error(
        `signals of ${pathOf(name)} are unknown: add them to signals.json, or those of a configuration block to taste.json`,
      );
    }
    return [name, { ...attribute, type: typeWithSignals(attribute.type, carried) }];
  });
  const blocks = Object.entries(body.blocks).map(([name, block]) => [
    name,
    {
      ...block,
      body: bodyWithSignals(block.body, pathOf(block.repeatable ? `${name}[]` : name), emits, schema, split),
    },
  ]);
  return { ...body, attributes: Object.fromEntries(attributes), blocks: Object.fromEntries(blocks) };
}

function typeWithSignals(type: TypeSchema, carried: readonly string[]): TypeSchema {
  if (typeof type === 'object' && 'list' in type) return { list: typeWithSignals(type.list, carried) };
  if (typeof type === 'object' && 'capsule' in type && type.capsule === 'otelcol.Consumer') {
    const consumer: ConsumerType = {
      capsule: 'otelcol.Consumer',
      signals: SIGNALS.filter((signal) => carried.includes(signal)),
    };
    return consumer;
  }
  return type;
}

function splitName(definition: string, body: Body): string {
  const carried = Object.values(body.attributes).map(({ type }) => signalsOf(type));
  const all = carried.every((signals) => signals === undefined || signals.length > 0);
  const used = SIGNALS.filter((signal) => carried.some((signals) => signals?.includes(signal)));
  return all
    ? definition
    : definition + used.map((signal) => signal.charAt(0).toUpperCase() + signal.slice(1)).join('');
}

/** The signals that a type carries, if it is a consumer or a list of them. */
export function signalsOf(type: TypeSchema): readonly Signal[] | undefined {
  if (typeof type !== 'object') return undefined;
  if ('list' in type) return signalsOf(type.list);
  return 'signals' in type ? (type as ConsumerType).signals : undefined;
}

function holdsConsumers(body: Body): boolean {
  return Object.values(body.attributes).some(({ type }) => holdsConsumer(type));
}

function holdsConsumer(type: TypeSchema): boolean {
  return (
    typeof type === 'object' &&
    ('list' in type ? holdsConsumer(type.list) : 'capsule' in type && type.capsule === 'otelcol.Consumer')
  );
}
