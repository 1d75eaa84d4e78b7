import { attributeOf, valueOfExpression } from '../analysis';
import { metricPrefix } from '../semantics';
import { type Block, compareBytes } from '../syntax';
import type { Signal } from '../values';
import type { AttributeFlow, TelemetryArrival } from './attribute-flow';
import { type Form, type Hole, type KnownText, originsOf, textsOf } from './known-text';
import type { LabelFlow } from './label-flow';
import { LabelState, type Passage, type Presence } from './label-state';

/** A label as it arrives. */
export interface ReportedLabel {
  readonly name: string;
  readonly presence: Exclude<Presence, 'never'>;
  /** The values that it has one of, where all of them are known. */
  readonly values?: readonly string[];
  /** What its value looks like, with what only the running Alloy knows between `<` and `>`. */
  readonly form: string;
  /** The labels of the source that its value is made of, the whole of them or a part. */
  readonly from: readonly string[];
  /** What has put it there: a component, or a rule of one. */
  readonly by?: string;
}

/** Items of one kind at a point. */
export interface ReportedItems {
  /** The component that they come from, where that is known. */
  readonly source?: string;
  readonly labels: readonly ReportedLabel[];
  /** How names of other labels begin that may be there; `*` for any. */
  readonly others: readonly string[];
}

/** A component, and what comes to it or what it gives. */
export interface ReportedPoint {
  readonly component: string;
  /** Which of its endpoints, from 1, where it has several. */
  readonly endpoint?: number;
  /** The metrics that it makes, for items that are the series of these; `<any>` for one whose name only the running Alloy knows. */
  readonly metrics?: readonly string[];
  /** The telemetry of OpenTelemetry that it is, for items that are the attributes of its resources. */
  readonly resourcesOf?: readonly Signal[];
  /** The telemetry that items are of, whose own attributes these are: of data points, log records or spans. */
  readonly attributesOf?: Signal;
  readonly items: readonly ReportedItems[];
}

/** What arrives at each destination, in order of the configuration. */
export function labelsAtDestinations(flow: LabelFlow): readonly ReportedPoint[] {
  const endpoints = new Map<string, number>();
  return flow.arrivals.map(({ instance, endpoint, states }) => {
    const count = (endpoints.get(instance.id) ?? 0) + 1;
    endpoints.set(instance.id, count);
    return {
      component: instance.id,
      ...(endpoint === undefined ? {} : { endpoint: count }),
      items: states.map(itemsOf),
    };
  });
}

/** The series that each `stage.metrics` makes of entries, which Alloy serves among its own metrics; in order of the configuration. */
export function labelsOfMetrics(flow: LabelFlow): readonly ReportedPoint[] {
  return flow.stageVisits.flatMap(({ instance, stage, states }): readonly ReportedPoint[] => {
    const metrics = stage.name === 'metrics' ? metricNames(stage.block) : [];
    if (metrics.length === 0) return [];
    const taken = flow.taken(instance);
    const items = states.map(({ labels }) => {
      const series = labels.hidden('__', new Set());
      if (taken.length === 1) return itemsOf(series.behind(taken[0]!, { instance }));
      // Which of them an entry was, and so what stages have changed of it, isn't kept.
      const { labels: all, ...rest } = itemsOf(series);
      return { ...rest, labels: all.map(({ by: _, ...label }) => label) };
    });
    return [{ component: instance.id, metrics, items }];
  });
}

/**
 * The attributes that arrive at each destination of OpenTelemetry, those of resources and those of items, in order of the configuration. Of items of
 * which nothing at all is known nothing is said.
 */
export function attributesAtDestinations(flow: AttributeFlow): readonly ReportedPoint[] {
  return pointsOf(flow.arrivals);
}

/** Those that a component gives, or that arrive there if it is a destination; undefined where no component of OpenTelemetry has this id. */
export function attributesAt(flow: AttributeFlow, id: string): readonly ReportedPoint[] | undefined {
  const arrivals = flow.arrivals.filter(({ instance }) => instance.id === id);
  const points = pointsOf(arrivals.length > 0 ? arrivals : flow.givenBy(id));
  return points.length === 0 ? undefined : points;
}

function isAny({ labels, others }: ReportedItems): boolean {
  return labels.length === 0 && others.includes('*');
}

/** A point for each component and what is the same for several kinds of telemetry, and one for the items of each kind. */
function pointsOf(arrivals: readonly TelemetryArrival[]): readonly ReportedPoint[] {
  const points = new Map<string, ReportedPoint & { readonly resourcesOf?: Signal[] }>();
  for (const { instance, signal, states } of arrivals) {
    const items = distinctItems(states.map(({ resource }) => resource));
    const key = JSON.stringify([instance.id, items]);
    const same = points.get(key);
    if (same === undefined) points.set(key, { component: instance.id, resourcesOf: [signal], items });
    else same.resourcesOf!.push(signal);
  }
  const own = arrivals.map(({ instance, signal, states }): ReportedPoint & { readonly resourcesOf?: Signal[] } => ({
    component: instance.id,
    attributesOf: signal,
    items: distinctItems(states.map((state) => state.own)),
  }));
  const components = [...new Set(arrivals.map(({ instance }) => instance.id))];
  const all = [...points.values(), ...own.filter(({ items }) => !items.every(isAny))];
  return components.flatMap((id) => all.filter(({ component }) => component === id));
}

/** Each kind of items once: several states differ in the other side alone. */
function distinctItems(states: readonly LabelState[]): readonly ReportedItems[] {
  const items = [...new Set(states)].map(itemsOf);
  return [...new Map(items.map((one) => [JSON.stringify(one), one])).values()];
}

/** Names of the metrics in the blocks of a stage. */
function metricNames({ body }: Block): readonly string[] {
  return body.flatMap((statement) => {
    if (statement.kind !== 'block' || !statement.name.startsWith('metric.')) return [];
    const [name, prefix] = [textAt(statement, 'name'), textAt(statement, 'prefix')];
    return name === undefined || prefix === undefined ? ['<any>'] : `${prefix || metricPrefix}${name}`;
  });
}

/** `''` for a text that isn't written, undefined for one that isn't known. */
function textAt(block: Block, name: string): string | undefined {
  const attribute = attributeOf(block, name);
  if (attribute === undefined) return '';
  const value = valueOfExpression(attribute.value);
  return value.kind === 'scalar' ? String(value.value) : undefined;
}

/** What telemetry is made of. */
const ITEMS: Readonly<Record<string, string>> = { metrics: 'data points', logs: 'log records', traces: 'spans' };

/** What stands above the items of a point. */
export function titleOf({ component, endpoint, metrics, resourcesOf, attributesOf }: ReportedPoint): string {
  if (resourcesOf !== undefined) return `${component}, resources of ${resourcesOf.join(', ')}`;
  if (attributesOf !== undefined) return `${component}, ${ITEMS[attributesOf] ?? attributesOf}`;
  if (metrics !== undefined) return `${component}, at /metrics of Alloy: ${metrics.join(', ')}`;
  return endpoint === undefined ? component : `${component}, endpoint ${endpoint}`;
}

/** What the parts of items at a point are called. */
export function partOf({ resourcesOf, attributesOf }: ReportedPoint): 'attribute' | 'label' {
  return resourcesOf === undefined && attributesOf === undefined ? 'label' : 'attribute';
}

/** What a component gives, or what arrives there if it is a destination; undefined where no component with labels has this id. */
export function labelsAt(flow: LabelFlow, id: string): readonly ReportedPoint[] | undefined {
  const instance = flow.instances.find((one) => one.id === id);
  if (instance === undefined) return undefined;
  const arrivals = labelsAtDestinations(flow).filter(({ component }) => component === id);
  return arrivals.length > 0 ? arrivals : [{ component: id, items: flow.given(instance).map(itemsOf) }];
}

function itemsOf(state: LabelState): ReportedItems {
  const source = sourceOf(state);
  const prefixes = state.open.map(({ prefix }) => `${prefix}*`);
  return {
    ...(source === undefined ? {} : { source }),
    labels: state.names.map((name) => labelOf(name, state)),
    others: [...new Set(prefixes.includes('*') ? ['*'] : prefixes)].sort(compareBytes),
  };
}

/** Items whose first labels nobody knows have none. */
function sourceOf(state: LabelState): string | undefined {
  for (let { before } = state; before !== undefined; before = before.state.before) {
    if (before.state === LabelState.EMPTY) return before.by.instance.id;
  }
  return undefined;
}

function labelOf(name: string, state: LabelState): ReportedLabel {
  const { presence, value } = state.get(name);
  const values = textsOf(value);
  const by = state.makerOf(name);
  return {
    name,
    presence: presence === 'surely' ? 'surely' : 'possibly',
    ...(values === undefined ? {} : { values }),
    form: textOf(value),
    from: originsOf(value).filter((origin) => origin !== name),
    ...(by === undefined ? {} : { by: passageText(by) }),
  };
}

function passageText({ instance, what }: Passage): string {
  return what === undefined ? instance.id : `${instance.id}, ${what}`;
}

/** More forms than this aren't written out. */
const MOST_FORMS = 5;

function textOf(value: KnownText): string {
  const forms = [...new Set(value.map(formText))];
  if (forms.length > MOST_FORMS) return `${forms.slice(0, MOST_FORMS).join(' | ')} | ...`;
  return forms.join(' | ');
}

function formText(form: Form): string {
  return form.map((part) => (typeof part === 'string' ? part : `<${holeText(part)}>`)).join('');
}

/** What stands there, in few words: without what is said of special cases. */
function holeText({ what, label }: Hole): string {
  const [words = ''] = (what ?? label ?? 'any').split(/;(?! else)/);
  return words.replace(/[<>]/g, '');
}
