import type { prometheus } from '../../components';
import type { BoolInput, DurationInput, ListInput, NumberInput, SizeInput, StringInput } from '../../values';

/** How often targets are scraped that say for themselves how: what counts where they say nothing. */
export interface ScrapeDefaults {
  /** How often. @default - 60 seconds, Alloy's own */
  readonly scrapeInterval?: DurationInput;
  /** How long a scrape may take; not more than the interval. @default - 10 seconds, Alloy's own */
  readonly scrapeTimeout?: DurationInput;
  /** A scrape with more samples than this, before any are dropped, fails as a whole. @default - no limit */
  readonly sampleLimit?: NumberInput;
}

/** How often and how far targets are scraped. What exceeds a limit fails as a whole: `up` is 0, and nothing else of the scrape is sent. */
export interface ScrapeOptions extends ScrapeDefaults {
  /** The largest answer, uncompressed. @default - no limit */
  readonly bodySizeLimit?: SizeInput;
  /** Labels that a sample may have, its name among them. @default - no limit */
  readonly labelLimit?: NumberInput;
  /** Bytes that the name of a label may have. @default - no limit */
  readonly labelNameLengthLimit?: NumberInput;
  /** Bytes that the value of a label may have. @default - no limit */
  readonly labelValueLengthLimit?: NumberInput;
  /** Targets that there may be; with more, all scrapes fail. @default - no limit */
  readonly targetLimit?: NumberInput;
  /** Formats to ask for, in this order: `PrometheusProto`, `OpenMetricsText1.0.0`, `PrometheusText0.0.4`, ... @default - Alloy's own: OpenMetrics and text */
  readonly scrapeProtocols?: ListInput<StringInput>;
  /** Takes native histograms; they come with the protocol `PrometheusProto`, and arrive if the destination sends them. @default false */
  readonly scrapeNativeHistograms?: BoolInput;
  /** Takes the buckets of a histogram that is native, too. @default false */
  readonly scrapeClassicHistograms?: BoolInput;
  /** Makes native histograms with custom buckets of those with buckets. @default false */
  readonly convertClassicHistogramsToNhcb?: BoolInput;
  /** Samples have the times that the target says, if it says any. @default true */
  readonly honorTimestamps?: BoolInput;
  /** A proxy to the targets. @default - none */
  readonly proxyUrl?: StringInput;
}

/** The names of the defaults, for `checkedProps`. */
export const SCRAPE_DEFAULTS = { scrapeInterval: 'prop', scrapeTimeout: 'prop', sampleLimit: 'prop' } as const;

/** The names of these props, for `checkedProps`. */
export const SCRAPE_OPTIONS = {
  ...SCRAPE_DEFAULTS,
  bodySizeLimit: 'prop',
  labelLimit: 'prop',
  labelNameLengthLimit: 'prop',
  labelValueLengthLimit: 'prop',
  targetLimit: 'prop',
  scrapeProtocols: 'prop',
  scrapeNativeHistograms: 'prop',
  scrapeClassicHistograms: 'prop',
  convertClassicHistogramsToNhcb: 'prop',
  honorTimestamps: 'prop',
  proxyUrl: 'prop',
} as const;

const NAMES = Object.keys(SCRAPE_OPTIONS) as (keyof ScrapeOptions)[];

/** The arguments of `prometheus.scrape` for the options that are given. */
export function scrapeArguments(options: ScrapeOptions): Pick<prometheus.ScrapeProps, keyof ScrapeOptions> {
  return Object.fromEntries(
    NAMES.map((name) => [name, options[name]] as const).filter(([, value]) => value !== undefined),
  );
}
