import type { prometheus } from '../../components';
import type { DurationInput, NumberInput } from '../../values';

/** How often and how far targets are scraped. */
export interface ScrapeOptions {
  /** How often. @default - 60 seconds, Alloy's own */
  readonly scrapeInterval?: DurationInput;
  /** How long a scrape may take; not more than the interval. @default - 10 seconds, Alloy's own */
  readonly scrapeTimeout?: DurationInput;
  /** A scrape with more samples than this, before any are dropped, fails as a whole. @default - no limit */
  readonly sampleLimit?: NumberInput;
}

/** The names of these props, for `checkedProps`. */
export const SCRAPE_OPTIONS = { scrapeInterval: 'prop', scrapeTimeout: 'prop', sampleLimit: 'prop' } as const;

/** The arguments of `prometheus.scrape` for the options that are given. */
export function scrapeArguments({
  scrapeInterval,
  scrapeTimeout,
  sampleLimit,
}: ScrapeOptions): Pick<prometheus.ScrapeProps, keyof ScrapeOptions> {
  return {
    ...(scrapeInterval !== undefined && { scrapeInterval }),
    ...(scrapeTimeout !== undefined && { scrapeTimeout }),
    ...(sampleLimit !== undefined && { sampleLimit }),
  };
}
