import {
  type DeliveryAttempts,
  type DeliveryCounter,
  type DeliveryFamily,
  type DeliveryLevel,
  type DeliverySignal,
  deliveryFamilies,
  type SeriesFilter,
} from '../../facts';
import type { MetricsWindow, SeriesChange } from '../observation/metrics-window';

/** Something that is wrong with the delivery of data, as a metric tells it. */
export interface Symptom {
  readonly kind: DeliveryCounter['kind'] | DeliveryLevel['kind'] | 'failing';
  /** Whether it goes on, or happened so lately that it has to do with the last rollout; else it's history. */
  readonly isCurrent: boolean;
  /** One line with the numbers, and the metric that has them. */
  readonly evidence: string;
  /** What the requests came to, the reason that the metric names, or what it means: `status 401`, `Unavailable`. */
  readonly result?: string;
}

/** How one component delivers one signal to one destination. */
export interface Delivery {
  /** `loki.write.default`, with its modules before it. */
  readonly component: string;
  readonly signal: DeliverySignal;
  /** The destination as the labels of the metrics name it; undefined where they don't. */
  readonly destination?: string;
  /** Whether anything has ever arrived; undefined if no metric shows it. */
  readonly everDelivered?: boolean;
  /** Whether something arrived within the window; undefined if no metric shows it. */
  readonly deliversNow?: boolean;
  readonly symptoms: readonly Symptom[];
}

interface DeliveryGroup {
  readonly component: string;
  readonly signal: DeliverySignal;
  readonly destination?: string;
  readonly families: Set<DeliveryFamily>;
  readonly series: Map<string, SeriesChange[]>;
}

/** Tells from Alloy's own metrics what each component delivers, and what is lost on the way. */
export function judgeDelivery(window: MetricsWindow): readonly Delivery[] {
  return [...groupsIn(window).values()].map((group) => judge(group, window));
}

function groupsIn(window: MetricsWindow): Map<string, DeliveryGroup> {
  const groups = new Map<string, DeliveryGroup>();
  for (const family of deliveryFamilies()) {
    for (const metric of metricsOf(family)) {
      for (const change of window.series(metric)) {
        const component = componentOf(change);
        if (component === undefined || !nameIn(component).startsWith(family.components)) continue;
        const signal = signalOf(family, component, window);
        const destination = destinationOf(family, change);
        const key = JSON.stringify([component, signal, destination ?? null]);
        const group: DeliveryGroup = groups.get(key) ?? {
          component,
          signal,
          ...(destination === undefined ? {} : { destination }),
          families: new Set(),
          series: new Map(),
        };
        groups.set(key, group);
        group.families.add(family);
        group.series.set(metric, [...(group.series.get(metric) ?? []).filter((known) => known !== change), change]);
      }
    }
  }
  return groups;
}

function metricsOf({ delivered = [], counters, levels = [], attempts = [] }: DeliveryFamily): ReadonlySet<string> {
  return new Set([
    ...delivered.flatMap(({ metric, without }) => (without === undefined ? [metric] : [metric, without])),
    ...[...counters, ...attempts].map(({ metric }) => metric),
    ...levels.flatMap(({ metric, minus, dividedBy }) => [metric, minus ?? metric, dividedBy ?? metric]),
  ]);
}

/** `component_path` is `/` for the configuration itself, `/module.x` inside of a module. */
function componentOf({ labels }: SeriesChange): string | undefined {
  const id = labels['component_id'];
  if (id === undefined || id === '') return undefined;
  const path = (labels['component_path'] ?? '').replace(/^\/+|\/+$/g, '');
  return path === '' ? id : `${path}/${id}`;
}

function nameIn(component: string): string {
  return component.slice(component.lastIndexOf('/') + 1);
}

function signalOf({ signal, signalFrom }: DeliveryFamily, component: string, window: MetricsWindow): DeliverySignal {
  if (signalFrom === undefined) return signal;
  const [highest] = window
    .series(signalFrom.metric)
    .filter((change) => componentOf(change) === component && change.value > 0)
    .sort((a, b) => b.value - a.value);
  return (highest?.labels[signalFrom.label] as DeliverySignal | undefined) ?? signal;
}

function destinationOf({ destination }: DeliveryFamily, { labels }: SeriesChange): string | undefined {
  const values = (destination ?? []).map((label) => labels[label]).filter((value) => value !== undefined);
  return values.length === 0 ? undefined : values.join(' ');
}

function judge(group: DeliveryGroup, window: MetricsWindow): Delivery {
  const families = [...group.families];
  const { total: delivered, rise: arriving } = deliveredBy(group, families);
  const everDelivered = delivered === undefined ? undefined : delivered > 0;
  const isNew = everDelivered === false;
  const symptoms = families.flatMap((family) => [
    ...family.counters.flatMap((counter) =>
      counted(counter, group, isNew || (window.isYoung && counter.kind !== 'retried')),
    ),
    ...(family.levels ?? []).flatMap((level) => tooHigh(level, group)),
    ...(family.attempts ?? []).flatMap((attempts) => failing(attempts, group, everDelivered)),
  ]);
  return {
    component: group.component,
    signal: group.signal,
    ...(group.destination === undefined ? {} : { destination: group.destination }),
    ...(everDelivered === undefined ? {} : { everDelivered, deliversNow: arriving! > 0 }),
    symptoms,
  };
}

/** What has arrived: of several ways to count it, the least. */
function deliveredBy(group: DeliveryGroup, families: readonly DeliveryFamily[]): { total?: number; rise?: number } {
  const ways = families
    .flatMap(({ delivered = [] }) => delivered)
    .filter(({ metric }) => group.series.has(metric))
    .map(({ metric, without }) => {
      const lost = without === undefined ? { value: 0, rise: 0 } : sum(group.series.get(without) ?? []);
      const sent = sum(group.series.get(metric)!);
      return { value: sent.value - lost.value, rise: sent.rise - lost.rise };
    });
  if (ways.length === 0) return {};
  return { total: Math.min(...ways.map(({ value }) => value)), rise: Math.min(...ways.map(({ rise }) => rise)) };
}

function counted(counter: DeliveryCounter, { series }: DeliveryGroup, isRecent: boolean): Symptom[] {
  const matching = (series.get(counter.metric) ?? []).filter(
    (change) => isCounted(change, counter) && change.value > 0,
  );
  if (matching.length === 0) return [];
  const { value, rise } = sum(matching);
  const more = rise > 0 && rise < value ? `, ${amount(rise)} of them just now` : '';
  const reasons = [...new Set(matching.map(({ labels }) => labels['reason'] ?? labels['error_type'] ?? ''))].filter(
    (reason) => reason !== '',
  );
  const why = reasons.length === 0 ? '' : ` (${reasons.join(', ')})`;
  const evidence = `${amount(value)} ${counter.unit} ${counter.means}${why}${more} [${counter.metric}]`;
  return [
    { kind: counter.kind, isCurrent: rise > 0 || isRecent, evidence, result: reasons.join(', ') || counter.means },
  ];
}

function tooHigh(level: DeliveryLevel, { series }: DeliveryGroup): Symptom[] {
  const { metric, minus, dividedBy, above, means, kind } = level;
  const of = (name: string) => (series.get(name) ?? []).filter((change) => isCounted(change, level));
  const own = of(metric);
  const other = minus ?? dividedBy;
  const others = other === undefined ? [] : of(other);
  if (own.length === 0 || (other !== undefined && others.length === 0)) return [];
  const value = Math.max(...own.map((change) => change.value));
  const base = Math.max(...others.map((change) => change.value));
  // A destination that has had nothing yet has no time to compare with; what fails tells of it.
  if (minus !== undefined && base === 0) return [];
  const result = minus !== undefined ? value - base : dividedBy !== undefined ? value / base : value;
  if (!(result > above)) return [];
  const number = kind === 'full' ? `${Math.round(result * 100)} %` : amount(Math.round(result * 10) / 10);
  return [{ kind, isCurrent: true, evidence: `${number} ${means} [${metric}]` }];
}

function failing(attempts: DeliveryAttempts, { series }: DeliveryGroup, everDelivered: boolean | undefined): Symptom[] {
  const all = (series.get(attempts.metric) ?? []).filter((change) => isCounted(change, attempts));
  const success = new RegExp(attempts.success);
  const good = all.filter(({ labels }) => success.test(labels[attempts.status] ?? ''));
  const bad = all.filter(({ labels, value }) => !success.test(labels[attempts.status] ?? '') && value > 0);
  if (bad.length === 0) return [];
  const { value, rise } = sum(bad);
  const results = [...new Set(bad.map(({ labels }) => statusText(labels[attempts.status])))].join(', ');
  const none = sum(good).value === 0 && everDelivered !== true;
  const of = none ? `all ${amount(value)}` : `${amount(value)} of ${amount(value + sum(good).value)}`;
  const isCurrent = none || (rise > 0 && sum(good).rise === 0);
  const evidence = `${of} requests failed: ${results} [${attempts.metric}]`;
  return [{ kind: 'failing', isCurrent, evidence, result: results }];
}

/** The label of a request that got no answer is empty, or -1. */
function statusText(status: string | undefined): string {
  if (status === undefined || status === '' || status === '-1') return 'no answer';
  return /^\d+$/.test(status) ? `status ${status}` : status;
}

function isCounted({ labels }: SeriesChange, { where = {}, except = {} }: SeriesFilter): boolean {
  return (
    Object.entries(where).every(([label, pattern]) => new RegExp(pattern).test(labels[label] ?? '')) &&
    !Object.entries(except).some(([label, values]) => values.includes(labels[label] ?? ''))
  );
}

function sum(changes: readonly SeriesChange[]): { value: number; rise: number } {
  return changes.reduce((all, { value, rise }) => ({ value: all.value + value, rise: all.rise + rise }), {
    value: 0,
    rise: 0,
  });
}

/** A number as a person reads it: 1,234 as 1234, 12345678 as 12.3 million. */
export function amount(value: number): string {
  if (value >= 1e9) return `${Math.round(value / 1e8) / 10} billion`;
  if (value >= 1e6) return `${Math.round(value / 1e5) / 10} million`;
  return String(Math.round(value * 100) / 100);
}
