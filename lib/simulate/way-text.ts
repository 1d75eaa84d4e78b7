import type { Labels } from '../semantics';
import { type ItemView, type Step, stepsTo } from './way';

/** How a way is written. */
export interface WayTextOptions {
  /** Steps that have changed nothing, too. @default false */
  readonly all?: boolean;
  /** Marks what was added, removed or changed, for a terminal. @default - as it is */
  readonly mark?: (text: string, kind: 'added' | 'removed') => string;
}

/** One thing that a step has changed: a label, the line and so on. */
export interface ItemChange {
  /** The name of the label; `line`, `timestamp`, `value`, or the name of structured metadata behind `metadata `. */
  readonly name: string;
  readonly before?: string;
  readonly after?: string;
}

/** What a step has changed, in order of the names; of the first step, all that there is. */
export function changesOf({ before, after }: Pick<Step, 'before' | 'after'>): readonly ItemChange[] {
  const [old, now] = [before === undefined ? new Map<string, string>() : partsOf(before), partsOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((name) => {
    const [was, is] = [old.get(name), now.get(name)];
    if (was === is) return [];
    return [{ name, ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) }];
  });
}

/** The way of an item, a step in a line and what it has changed below; the last one says what became of the item, and why. */
export function wayText(last: Step, options: WayTextOptions = {}): string {
  const steps = stepsTo(last);
  return steps
    .filter((step) => options.all || step === last || step.outcome !== 'passed')
    .map((step) => stepText(step, options))
    .join('');
}

const words: Readonly<Record<Step['outcome'], string>> = {
  made: 'made',
  passed: 'passed',
  changed: 'changed',
  dropped: 'DROPPED',
  sent: 'sent',
};

/** One step: a line, and one more for each change, or for all labels of a discovery that end with it. */
export function stepText(step: Step, { mark = (text) => text }: WayTextOptions = {}): string {
  const { component, place, what, outcome, why } = step;
  const head = `${place.file}:${place.line}  ${component}${what === '' ? '' : `  ${what}`}  ${words[outcome]}`;
  const changes = changesOf(step);
  const forgotten = changes.filter(isForgotten);
  const isMany = forgotten.length > 1;
  const lines = [
    ...(isMany ? [mark(`    - ${forgotten.length} labels __meta_*`, 'removed')] : []),
    ...changes
      .filter((change) => !isMany || !isForgotten(change))
      .flatMap(({ name, before, after }) => [
        ...(before === undefined ? [] : [mark(`    - ${name} = ${JSON.stringify(before)}`, 'removed')]),
        ...(after === undefined ? [] : [mark(`    + ${name} = ${JSON.stringify(after)}`, 'added')]),
      ]),
  ];
  return [why === undefined ? head : `${head}: ${why}`, ...lines].map((line) => `${line}\n`).join('');
}

/** Labels of a discovery come to their end together: to name each says nothing. */
function isForgotten({ name, after }: ItemChange): boolean {
  return after === undefined && name.startsWith('__meta_');
}

function partsOf({ labels, value, histogram, line, timestamp, structuredMetadata = new Map() }: ItemView): Labels {
  return new Map([
    ...labels,
    ...(value === undefined ? [] : [['value', String(value)] as const]),
    ...(histogram === undefined ? [] : [['histogram', histogram] as const]),
    ...(line === undefined ? [] : [['line', line] as const]),
    ...(timestamp === undefined ? [] : [['timestamp', rfc3339(timestamp)] as const]),
    ...[...structuredMetadata].map(([name, text]) => [`metadata ${name}`, text] as const),
  ]);
}

/** A time in nanoseconds since 1970 as RFC 3339 writes it, in UTC, without zeros at its end. */
export function rfc3339(time: bigint): string {
  const seconds = time / 1_000_000_000n - (time % 1_000_000_000n < 0n ? 1n : 0n);
  const rest = time - seconds * 1_000_000_000n;
  const date = new Date(Number(seconds) * 1000);
  if (Number.isNaN(date.getTime())) return `${time} ns`;
  const fraction = rest === 0n ? '' : `.${String(rest).padStart(9, '0').replace(/0+$/, '')}`;
  return `${date.toISOString().slice(0, -5)}${fraction}Z`;
}
