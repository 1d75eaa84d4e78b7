import type { AlloyComponentDetail } from '../../cluster';
import {
  type DeliveryAttempts,
  type DeliveryCounter,
  type DeliveryFamily,
  type DeliveryLevel,
  type DeliverySignal,
  deliveryFamilies,
} from '../../facts';
import { errorsOf, type LogEntry } from '../observation/alloy-log';
import type { MetricsWindow, SeriesChange } from '../observation/metrics-window';
import { type DeliveryGroup, type Sum, seriesOf, sumOf } from './delivery-group';
import { settingOf } from './settings';
import { stateOf } from './state';
import { waitingOf } from './waiting';

/** Something that is wrong with the delivery of data, as a metric tells it. */
export interface Symptom {
  readonly kind: DeliveryCounter['kind'] | DeliveryLevel['kind'] | 'failing' | 'waiting';
  /** Whether it goes on; else it's history. */
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
  /** In how many seconds it will be known whether data arrives; absent where it is. */
  readonly open?: number;
}

/** What is read of an Alloy to judge its deliveries. */
export interface JudgedAlloy {
  readonly window: MetricsWindow;
  readonly log?: readonly LogEntry[];
  readonly details?: ReadonlyMap<string, AlloyComponentDetail>;
}

/** Tells from Alloy's own metrics what each component delivers, and what is lost on the way. */
export function judgeDelivery(alloy: JudgedAlloy): readonly Delivery[] {
  return [...groupsIn(alloy.window).values()].map((group) => judge(group, alloy));
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

function metricsOf({
  delivered = [],
  counters,
  levels = [],
  attempts = [],
  waiting,
}: DeliveryFamily): ReadonlySet<string> {
  return new Set([
    ...[waiting?.level, waiting?.begun].filter((metric) => metric !== undefined),
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

function judge(group: DeliveryGroup, { window, log = [], details }: JudgedAlloy): Delivery {
  const families = [...group.families];
  const detail = details?.get(group.component);
  const sent = deliveredBy(group, families);
  const everDelivered = sent === undefined ? undefined : sent.value > 0;
  const common = {
    component: group.component,
    signal: group.signal,
    ...(group.destination === undefined ? {} : { destination: group.destination }),
    ...(sent === undefined ? {} : { everDelivered: sent.value > 0, deliversNow: sent.rise > 0 }),
  };
  const symptoms = families.flatMap((family) => symptomsOf(family, group, log, window, everDelivered));
  const failures = symptoms.filter(({ kind }) => kind === 'lost' || kind === 'retried' || kind === 'failing');
  const others = symptoms.filter((symptom) => !failures.includes(symptom));
  if (sent === undefined || failures.length === 0) return { ...common, symptoms: symptoms.map(bare) };
  const state = stateOf(failures, sent, {
    window,
    longestWait: longestWaitOf(families, detail),
    waiting: families.flatMap((family) => waitingOf(family, group, detail) ?? [])[0],
  });
  const told = failures.map(({ isLoss, ...failure }) => ({
    ...failure,
    isCurrent: state.isCurrent || (isLoss && failure.rise > 0),
  }));
  const waits: readonly Symptom[] =
    state.waits === undefined ? [] : [{ kind: 'waiting', isCurrent: state.isCurrent, evidence: state.waits }];
  return {
    ...common,
    symptoms: [...told, ...waits, ...others].map(bare),
    ...(state.open === undefined ? {} : { open: Math.max(Math.ceil(state.open), 1) }),
  };
}

function longestWaitOf(
  families: readonly DeliveryFamily[],
  detail: AlloyComponentDetail | undefined,
): number | undefined {
  const known = families.flatMap(({ longestWait }) =>
    longestWait === undefined ? [] : [settingOf(longestWait, detail)],
  );
  return known.length === 0 ? undefined : Math.max(...known);
}

/** A symptom with what its judgement needs. */
interface FoundSymptom extends Symptom {
  readonly rise: number;
  readonly rose: number;
  /** Whether something is gone for good. */
  readonly isLoss: boolean;
}

function bare({ kind, isCurrent, evidence, result }: Symptom): Symptom {
  return { kind, isCurrent, evidence, ...(result === undefined ? {} : { result }) };
}

function symptomsOf(
  family: DeliveryFamily,
  group: DeliveryGroup,
  log: readonly LogEntry[],
  window: MetricsWindow,
  everDelivered: boolean | undefined,
): readonly FoundSymptom[] {
  const byAge = isRefusedByAge(family, group, log) ? family.byAge : undefined;
  return [
    ...family.counters.flatMap((counter) => {
      if (byAge?.metric !== counter.metric) return counted(counter, group, window);
      const { where = {} } = byAge;
      const aged = { ...counter, kind: 'aged', where, means: REFUSED_BY_AGE } as const;
      return [...counted(aged, group, window), ...counted(without(counter, where), group, window)];
    }),
    ...(family.levels ?? []).flatMap((level) => tooHigh(level, group)),
    ...(family.attempts ?? []).flatMap((attempts) => failing(attempts, group, everDelivered, byAge?.status)),
  ];
}

const REFUSED_BY_AGE = 'refused for their age: read late, or a second time';

/** The counter, of what another filter doesn't let through. */
function without(counter: DeliveryCounter, where: Readonly<Record<string, string>>): DeliveryCounter {
  const others = Object.entries(where).map(([label, pattern]) => [label, `^(?!${pattern.replace(/^\^/, '')})`]);
  return { ...counter, where: { ...counter.where, ...Object.fromEntries(others) } };
}

/** Whether all that a component says of failures is that data was too old. */
function isRefusedByAge({ byAge }: DeliveryFamily, { component }: DeliveryGroup, log: readonly LogEntry[]): boolean {
  if (byAge === undefined) return false;
  const errors = errorsOf(log, component);
  const pattern = new RegExp(byAge.log);
  return errors.length > 0 && errors.every((error) => pattern.test(error));
}

/** What has arrived: of several ways to count it, the least; undefined where nothing counts it. */
function deliveredBy(group: DeliveryGroup, families: readonly DeliveryFamily[]): Sum | undefined {
  const ways = families
    .flatMap(({ delivered = [] }) => delivered)
    .filter(({ metric }) => group.series.has(metric))
    .map(({ metric, without: lost }): Sum => {
      const refused = sumOf(seriesOf(group, lost));
      const sent = sumOf(seriesOf(group, metric));
      return { ...sent, value: sent.value - refused.value, rise: sent.rise - refused.rise };
    });
  if (ways.length === 0) return undefined;
  return {
    value: Math.min(...ways.map(({ value }) => value)),
    rise: Math.min(...ways.map(({ rise }) => rise)),
    rose: Math.min(...ways.map(({ rose }) => rose)),
    first: Math.min(...ways.map(({ first }) => first)),
  };
}

function counted(counter: DeliveryCounter, group: DeliveryGroup, window: MetricsWindow): FoundSymptom[] {
  const matching = seriesOf(group, counter.metric, counter).filter(({ value }) => value > 0);
  if (matching.length === 0) return [];
  const { value, rise, rose } = sumOf(matching);
  const more = rise > 0 && rise < value ? `, ${amount(rise)} of them just now` : '';
  const reasons = [...new Set(matching.map(({ labels }) => labels['reason'] ?? labels['error_type'] ?? ''))].filter(
    (reason) => reason !== '',
  );
  const why = reasons.length === 0 ? '' : ` (${reasons.join(', ')})`;
  const isAged = counter.kind === 'aged';
  return [
    {
      kind: counter.kind,
      // Of what has no destination, losses of a process that has just started belong to its rollout.
      isCurrent: !isAged && (rise > 0 || (window.isYoung && counter.kind !== 'retried' && counter.kind !== 'refused')),
      evidence: `${amount(value)} ${counter.unit} ${counter.means}${why}${more} [${counter.metric}]`,
      result: reasons.join(', ') || counter.means,
      rise,
      rose,
      isLoss: counter.kind === 'lost',
    },
  ];
}

function tooHigh(level: DeliveryLevel, group: DeliveryGroup): FoundSymptom[] {
  const { metric, minus, dividedBy, above, means, kind } = level;
  const own = seriesOf(group, metric, level);
  const other = minus ?? dividedBy;
  const others = seriesOf(group, other, level);
  if (own.length === 0 || (other !== undefined && others.length === 0)) return [];
  const value = Math.max(...own.map((change) => change.value));
  const base = Math.max(...others.map((change) => change.value));
  // A destination that has had nothing yet has no time to compare with; what fails tells of it.
  if (minus !== undefined && base === 0) return [];
  const result = minus !== undefined ? value - base : dividedBy !== undefined ? value / base : value;
  if (!(result > above)) return [];
  const number = kind === 'full' ? `${Math.round(result * 100)} %` : amount(Math.round(result * 10) / 10);
  return [{ kind, isCurrent: true, evidence: `${number} ${means} [${metric}]`, rise: 0, rose: 0, isLoss: false }];
}

function failing(
  attempts: DeliveryAttempts,
  group: DeliveryGroup,
  everDelivered: boolean | undefined,
  harmless: string | undefined,
): FoundSymptom[] {
  const all = seriesOf(group, attempts.metric, attempts);
  const success = new RegExp(attempts.success);
  const statusIn = ({ labels }: SeriesChange) => labels[attempts.status] ?? '';
  const good = sumOf(all.filter((change) => success.test(statusIn(change))));
  const bad = all.filter(
    (change) =>
      !success.test(statusIn(change)) &&
      change.value > 0 &&
      !(harmless !== undefined && new RegExp(harmless).test(statusIn(change))),
  );
  if (bad.length === 0) return [];
  const { value, rise, rose } = sumOf(bad);
  const results = [...new Set(bad.map(({ labels }) => statusText(labels[attempts.status])))].join(', ');
  const none = good.value === 0 && everDelivered !== true;
  const of = none ? `all ${amount(value)}` : `${amount(value)} of ${amount(value + good.value)}`;
  const evidence = `${of} requests failed: ${results} [${attempts.metric}]`;
  const isCurrent = none || (rise > 0 && good.rise === 0);
  return [{ kind: 'failing', isCurrent, evidence, result: results, rise, rose, isLoss: false }];
}

/** The label of a request that got no answer is empty, or -1. */
function statusText(status: string | undefined): string {
  if (status === undefined || status === '' || status === '-1') return 'no answer';
  return /^\d+$/.test(status) ? `status ${status}` : status;
}

/** A number as a person reads it: 1,234 as 1234, 12345678 as 12.3 million. */
export function amount(value: number): string {
  if (value >= 1e9) return `${Math.round(value / 1e8) / 10} billion`;
  if (value >= 1e6) return `${Math.round(value / 1e5) / 10} million`;
  return String(Math.round(value * 100) / 100);
}
