// The attributes of telemetry that components make: of nothing, of other telemetry, of entries of Loki or of series of Prometheus.

import { attributeOf, type InstanceNode, valueOfExpression } from '../analysis';
import type { ArgumentPath, AttributeFacts, Connection, LabelFact } from '../facts';
import { LABELS_OF_NO_POINT } from '../semantics';
import type { ArgumentTexts } from './argument-texts';
import { ANY_TEXT, type KnownText, literal, union } from './known-text';
import { eitherLabel, type KnownLabel, LabelState, NEVER } from './label-state';
import { ANY, namedHoles } from './label-values';
import type { TelemetryState } from './telemetry-state';
import { bodiesAt } from './wiring';

/** An entry of Loki: its labels, and its structured metadata. */
export interface LabeledEntry {
  readonly labels: LabelState;
  readonly metadata: LabelState;
}

/** What a component makes by itself. */
export function madeTelemetry(instance: InstanceNode, facts: AttributeFacts, args: ArgumentTexts): TelemetryState {
  const { makes, open } = facts;
  const side = (name: 'resource' | 'own') => {
    const state = stateOf(instance, makes?.[name] ?? [], facts, args);
    return open.includes(name) ? state.opened(ANY) : state;
  };
  return { resource: side('resource'), own: side('own') };
}

function stateOf(
  instance: InstanceNode,
  facts: readonly LabelFact[],
  { flags, renames }: AttributeFacts,
  args: ArgumentTexts,
): LabelState {
  const labels = facts.flatMap(({ name, isCertain, texts, what }): readonly (readonly [string, KnownLabel])[] => {
    const flag = flags.get(name);
    if (flag !== undefined && args.flagAt(instance, flag) === false) return [];
    const value = texts?.filter((text) => text !== '').map(literal) ?? [[what === undefined ? {} : { what }]];
    const other = renames.get(name);
    const [renamed] = (other && args.textsAt(instance, other)) ?? [];
    return [[renamed || name, { presence: isCertain && flag === undefined ? 'surely' : 'possibly', value }]];
  });
  const flagged = [...flags].flatMap(([name, path]): readonly (readonly [string, KnownLabel])[] => {
    const isKnown = facts.some((fact) => fact.name === name) || args.flagAt(instance, path) === false;
    return isKnown ? [] : [[name, { presence: 'possibly', value: ANY_TEXT }]];
  });
  const state = new LabelState(new Map([...labels, ...flagged]), []);
  const isRenamed = [...renames.values()].every((path) => args.textsAt(instance, path) !== undefined);
  return isRenamed || facts.length === 0 ? state : state.opened(ANY);
}

/** What a connector makes of telemetry. */
export function connectedTelemetry(
  instance: InstanceNode,
  connection: Connection,
  made: TelemetryState,
  from: TelemetryState,
  args: ArgumentTexts,
): TelemetryState {
  const without = connection.without === undefined ? [] : args.textsAt(instance, connection.without);
  const copies = connection.copies.map((name) => [name, namedLabel(name, from.resource)] as const);
  let own = made.own.with(new Map(copies));
  own = without === undefined ? own.possiblyLess() : own.without(without);
  for (const dimension of dimensionsOf(instance, connection, args)) {
    if (dimension === undefined) {
      own = own.opened(ANY);
      continue;
    }
    const label = copyOf(dimension, from, connection.isLoose);
    for (const prefix of connection.prefixes) {
      const name = `${prefix}${dimension.name}`;
      const before = own.get(name);
      const both = label.presence === 'never' ? before : { ...label, value: union(before.value, label.value) };
      own = own.withLabel(name, both.presence === 'surely' ? { ...both, presence: 'possibly' } : both);
    }
  }
  return { resource: keptOf(instance, connection, made.resource, from.resource, args), own };
}

/** What is known of an attribute, with its name for what isn't. */
function namedLabel(name: string, state: LabelState): KnownLabel {
  const { presence, value } = state.get(name);
  return { presence, value: namedHoles(value, name) };
}

/** An attribute that a connector copies, as its arguments name it. */
interface Dimension {
  readonly name: string;
  /** The value of those that don't have it. */
  readonly otherwise?: KnownText;
}

/** The dimensions; undefined for those whose names aren't known. */
function dimensionsOf(
  instance: InstanceNode,
  { dimensions }: Connection,
  args: ArgumentTexts,
): readonly (Dimension | undefined)[] {
  return dimensions.flatMap((path): readonly (Dimension | undefined)[] => {
    if (path.length === 1) return args.textsAt(instance, path)?.map((name) => ({ name })) ?? [undefined];
    return bodiesAt(instance.block, path.slice(0, -1)).map((body) => {
      const name = args.textIn(instance, body, path.at(-1)!);
      const others = attributeOf(body, 'default') ?? attributeOf(body, 'default_value');
      const known = others && valueOfExpression(others.value);
      const otherwise = known?.kind === 'scalar' ? [literal(String(known.value))] : ANY_TEXT;
      return name === undefined ? undefined : { name, ...(others === undefined ? {} : { otherwise }) };
    });
  });
}

/** The attribute of the item itself, or else of its resource, or else the value that stands for none. */
function copyOf({ name, otherwise }: Dimension, { own, resource }: TelemetryState, isLoose: boolean): KnownLabel {
  const [mine, its] = [own.get(name), resource.get(name)];
  const fallback: KnownLabel = otherwise === undefined ? NEVER : { presence: 'surely', value: otherwise };
  const elsewhere: KnownLabel = isLoose ? { presence: 'possibly', value: ANY_TEXT } : NEVER;
  const all = [mine, its, fallback, elsewhere].filter(({ presence }) => presence !== 'never');
  if (all.length === 0) return NEVER;
  const value = all.reduce<KnownText>((known, one) => union(known, namedHoles(one.value, name)), []);
  return { presence: 'possibly', value };
}

/** The resource of what a connector makes. */
function keptOf(
  instance: InstanceNode,
  { resource: isKept, resourceOnly }: Connection,
  made: LabelState,
  from: LabelState,
  args: ArgumentTexts,
): LabelState {
  if (!isKept) return made;
  if (resourceOnly === undefined) return from;
  const names = args.textsAt(instance, resourceOnly);
  if (names === undefined) return from.possiblyLess();
  return names.length === 0 ? from : from.only(names);
}

/** The dimensions that a connector is to copy, with their names, for those that nothing has. */
export function namedDimensions(
  instance: InstanceNode,
  connection: Connection,
  args: ArgumentTexts,
): readonly { readonly path: ArgumentPath; readonly at: number; readonly name: string }[] {
  if (connection.isLoose) return [];
  return connection.dimensions.flatMap((path) =>
    bodiesAt(instance.block, path.slice(0, -1)).flatMap((body) => {
      if (attributeOf(body, 'default') !== undefined) return [];
      const names = args.textsAt(instance, path.slice(-1), body) ?? [];
      return names.map((name) => ({ path, at: body.nameStart, name }));
    }),
  );
}

const HINT = 'loki.attribute.labels';

/** The log record that becomes of an entry: its labels are attributes, and a hint says that they were labels. */
export function telemetryOfEntry({ labels, metadata }: LabeledEntry, made: TelemetryState): TelemetryState {
  const file = labels.get('filename');
  const hint: KnownLabel = {
    presence: labels.names.some((name) => labels.get(name).presence === 'surely') ? 'surely' : 'possibly',
    value: [[{ from: labels.names, what: 'names of labels' }], ...(labels.open.length === 0 ? [] : ANY_TEXT)],
  };
  const attributes = new Map<string, KnownLabel>([
    ...(file.presence === 'never'
      ? []
      : ([
          ['log.file.path', file],
          ['log.file.name', { presence: 'possibly', value: ANY_TEXT }],
        ] as const)),
    [HINT, hint],
  ]);
  for (const name of metadata.names) attributes.set(name, { ...metadata.get(name), presence: 'possibly' });
  for (const name of labels.names) {
    const { presence, value } = labels.get(name);
    const known = attributes.get(name);
    const label = { presence, value: namedHoles(value, name) };
    attributes.set(name, known === undefined || presence === 'surely' ? label : eitherLabel(known, label));
  }
  const state = new LabelState(attributes, [...labels.open]);
  return { resource: made.resource, own: metadata.open.reduce((to, names) => to.opened(names), state) };
}

/** The data point that becomes of a series. */
export function telemetryOfSeries(series: LabelState, made: TelemetryState): TelemetryState {
  const matches = { test: (name: string) => LABELS_OF_NO_POINT.has(name) };
  const filtered = series.filtered({ matches, keeps: false });
  // Those of histograms and summaries become parts of the point.
  const parts = ['le', 'quantile'].filter((name) => filtered.get(name).presence === 'surely');
  const own = filtered.with(new Map(parts.map((name) => [name, eitherLabel(filtered.get(name), NEVER)])));
  const identity = [
    ['service.name', 'job'],
    ['service.instance.id', 'instance'],
  ] as const;
  const resource = identity.reduce((state, [attribute, label]) => {
    const { presence, value } = series.get(label);
    return presence === 'never'
      ? state
      : state.withLabel(attribute, { presence: 'possibly', value: union(namedHoles(value, label), ANY_TEXT) });
  }, made.resource);
  return { resource, own: new LabelState(own.labels, own.open) };
}
