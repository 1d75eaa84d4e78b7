import { printable } from '../../report';
import {
  type Arrival,
  changesOf,
  type ItemView,
  type Outcome,
  rfc3339,
  type Step,
  stepsTo,
  stepText,
  type WayTextOptions,
  wayText,
} from '../../simulate';

/** An item that has come to its end, and where. */
interface TracedItem {
  readonly outcome: 'arrived' | 'dropped';
  readonly title: string;
  readonly step: Step;
  readonly arrival?: Arrival;
}

/** Series that each scrape makes of itself: of several, one stands for all. */
const ownSeries = new Set([
  'up',
  'scrape_duration_seconds',
  'scrape_samples_scraped',
  'scrape_samples_post_metric_relabeling',
  'scrape_series_added',
]);

/** The items in the order in which they came to their ends: what arrives, then what is lost. */
function itemsOf({ arrivals, losses }: Outcome): readonly TracedItem[] {
  const names = arrivals.map((arrival) =>
    arrival.signal === 'metrics' && arrival.sample.scrape !== undefined
      ? arrival.sample.labels.get('__name__')
      : undefined,
  );
  const hasOthers = names.some((name) => name !== undefined && !ownSeries.has(name));
  const shown = arrivals.filter((_, at) => {
    const name = names[at];
    return name === undefined || !ownSeries.has(name) || (!hasOthers && name === 'up');
  });
  return [
    ...shown.map((arrival) => ({
      outcome: 'arrived' as const,
      title: `arrives at ${arrival.destination}`,
      step: arrival.step,
      arrival,
    })),
    ...losses.map((step) => ({ outcome: 'dropped' as const, title: `dropped by ${step.component}`, step })),
  ];
}

/** Each item with its way. The beginning that it shares with the item before is left out. */
export function traceText(outcome: Outcome, options: WayTextOptions): string {
  const items = itemsOf(outcome);
  const parts = items.map(({ title, step }, at) => {
    const previous = items[at - 1];
    const shared = previous === undefined ? 0 : sharedSteps(previous.step, step);
    const own = stepsTo(step).slice(shared);
    const shownSteps = own.filter((each) => options.all || each === step || each.outcome !== 'passed');
    const text = shared === 0 ? wayText(step, options) : shownSteps.map((each) => stepText(each, options)).join('');
    return `${at + 1}. ${printable(title)}${shared === 0 ? '' : ' (the beginning is that of the one above)'}\n${indented(text)}\n`;
  });
  const gaps = outcome.gaps.map(({ message }) => `not executed: ${printable(message)}\n`);
  return [...(items.length === 0 ? ['nothing has come in\n'] : parts), ...gaps].join('');
}

function sharedSteps(a: Step, b: Step): number {
  const [first, second] = [stepsTo(a), stepsTo(b)];
  const different = second.findIndex((step, at) => step !== first[at]);
  return different < 0 ? second.length : different;
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '\n' : `  ${line}\n`))
    .join('')
    .trimEnd()
    .concat('\n');
}

/** The same for programs. */
export function traceJson(outcome: Outcome): string {
  const items = itemsOf(outcome).map(({ outcome: end, step, arrival }) => ({
    outcome: end,
    component: step.component,
    ...(arrival?.url === undefined ? {} : { url: arrival.url }),
    ...(arrival?.signal === 'logs' && arrival.tenant !== undefined ? { tenant: arrival.tenant } : {}),
    steps: stepsTo(step).map(stepJson),
  }));
  return `${JSON.stringify({ items, notExecuted: outcome.gaps.map(({ message }) => message) }, undefined, 2)}\n`;
}

function stepJson(step: Step) {
  const { component, place, what, outcome, why, before, after } = step;
  return {
    component,
    ...place,
    ...(what === '' ? {} : { what }),
    outcome,
    ...(why === undefined ? {} : { why }),
    ...(before === undefined ? {} : { before: viewJson(before) }),
    after: viewJson(after),
    changes: changesOf(step),
  };
}

function viewJson({ labels, value, line, timestamp, structuredMetadata }: ItemView) {
  return {
    labels: Object.fromEntries(labels),
    ...(value === undefined ? {} : { value }),
    ...(line === undefined ? {} : { line }),
    ...(timestamp === undefined ? {} : { timestamp: rfc3339(timestamp) }),
    ...(structuredMetadata === undefined ? {} : { structured_metadata: Object.fromEntries(structuredMetadata) }),
  };
}
