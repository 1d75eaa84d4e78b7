import { byteLength } from '../../languages';
import { parseDuration } from '../../values';
import { type ExtractedValue, type StageEntry, valueText } from './entry';
import { changing, type Stage, type StageContext, StageError } from './stage';
import { StageArguments } from './stage-arguments';

type Measure = (entry: StageEntry) => void;

/** `stage.metrics`: counts and measures entries and extracted values. */
export function metrics(args: StageArguments, context: StageContext): Stage {
  const records = args.blocks.map((block) => {
    const metric = new StageArguments(block);
    if (metric.duration('max_idle_duration', '5m') < 1_000_000_000n) {
      throw new StageError('decoding', 'max_idle_duration must be greater or equal than 1s');
    }
    const record = kinds[block.name];
    if (record === undefined) throw new StageError('argument', `unrecognized block name "stage.metrics.${block.name}"`);
    return record(metric, context);
  });
  return changing((entry) => {
    for (const record of records) record(entry);
  });
}

const kinds: { readonly [name: string]: ((args: StageArguments, context: StageContext) => Measure) | undefined } = {
  'metric.counter': counter,
  'metric.gauge': gauge,
  'metric.histogram': histogram,
};

function counter(args: StageArguments, { metrics: store }: StageContext): Measure {
  const action = args.text('action');
  const all = args.flag('match_all');
  const bytes = args.flag('count_entry_bytes');
  if (action !== 'inc' && action !== 'add') {
    throw new StageError('decoding', "the 'action' counter field must be either 'inc' or 'add'");
  }
  if (all && args.text('value') !== '') {
    throw new StageError('decoding', "a 'counter' metric supports either 'match_all' or a 'value', but not both");
  }
  if (bytes && (!all || action !== 'add')) {
    throw new StageError(
      'decoding',
      "the 'count_entry_bytes' counter field must be specified along with match_all set to true or action set to 'add'",
    );
  }
  const name = metricName(args);
  const sourceValue = sourceOf(args);
  return (entry) => {
    const value = all ? (bytes ? byteLength(entry.line) : null) : sourceValue(entry);
    if (value === undefined) return;
    const by = action === 'inc' ? 1 : asNumber(value);
    if (by !== undefined && by >= 0) store.add(name, by, visible(entry));
  };
}

function gauge(args: StageArguments, { metrics: store }: StageContext): Measure {
  const action = args.text('action');
  if (!['set', 'inc', 'dec', 'add', 'sub'].includes(action)) {
    throw new StageError(
      'decoding',
      "the 'action' gauge field must be one of the following values: [set, inc, dec, add, sub]",
    );
  }
  const name = metricName(args);
  const sourceValue = sourceOf(args);
  return (entry) => {
    const value = sourceValue(entry);
    if (value === undefined) return;
    const number = action === 'inc' || action === 'dec' ? 1 : asNumber(value);
    if (number === undefined) return;
    if (action === 'set') store.set(name, number, visible(entry));
    else store.add(name, action === 'dec' || action === 'sub' ? -number : number, visible(entry));
  };
}

function histogram(args: StageArguments, { metrics: store }: StageContext): Measure {
  const name = metricName(args);
  const sourceValue = sourceOf(args);
  const buckets = args.numbers('buckets');
  return (entry) => {
    const number = asNumber(sourceValue(entry));
    if (number !== undefined) store.observe(name, number, buckets, visible(entry));
  };
}

function metricName(args: StageArguments): string {
  return (args.text('prefix') || metricPrefix) + args.text('name');
}

/** What the names of metrics begin with that have no prefix of their own. */
export const metricPrefix = 'loki_process_custom_';

/** The value that a metric is made of; undefined where there is none, or where it isn't the one that counts. */
function sourceOf(args: StageArguments): (entry: StageEntry) => ExtractedValue | undefined {
  const source = args.text('source') || args.text('name');
  const wanted = args.text('value');
  return ({ extracted }) => {
    const value = extracted.get(source);
    return wanted === '' || valueText(value) === wanted ? value : undefined;
  };
}

/** The labels of a series: those of the entry, without Alloy's own. */
function visible({ labels }: StageEntry): ReadonlyMap<string, string> {
  return new Map([...labels].filter(([name]) => !name.startsWith('__')));
}

/** A value as a number; a text can be a number of Go or a duration, which counts in seconds. */
function asNumber(value: ExtractedValue | undefined): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return Number(value);
  if (typeof value !== 'string') return undefined;
  const number = floatOf(value);
  if (number !== undefined) return number;
  const duration = parseDuration(value);
  return typeof duration === 'bigint' ? Number(duration) / 1e9 : undefined;
}

const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const named = /^([+-]?)(?:inf|infinity)$/i;

/** A float as Go's `ParseFloat` reads it from decimals; undefined for others, and for one that is too large. */
function floatOf(text: string): number | undefined {
  if (/^nan$/i.test(text)) return Number.NaN;
  const infinite = named.exec(text);
  if (infinite) return infinite[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const value = decimal.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}
