import type { Construct } from 'constructs';
import { discovery, prometheus } from '../../components';
import type { PropNames } from '../../config';
import { type BoolInput, type Expression, type ListInput, type MetricsReceiver, std } from '../../values';
import { HTTPS_SCRAPE, type HttpsScrape, httpsArguments } from './https-scrape';
import { SCRAPE_OPTIONS, type ScrapeOptions, scrapeArguments } from './scrape-options';

/** How targets are scraped whose scheme is an annotation's. */
export interface ScrapeSettings extends ScrapeOptions {
  /** Labels of samples win over those of their target; otherwise they become `exported_...`. For gateways of other people's metrics. @default false */
  readonly honorLabels?: BoolInput;
  /** A scrape of its own for targets with the scheme `https`, with these settings. @default - one scrape for all targets */
  readonly https?: HttpsScrape;
}

/** The names of the settings, for `checkedProps`. */
export const SCRAPE_SETTINGS = {
  ...SCRAPE_OPTIONS,
  honorLabels: 'prop',
  ...HTTPS_SCRAPE,
} as const satisfies PropNames<ScrapeSettings>;

/** Where samples go, and whether a cluster shares the targets. */
export interface ScrapeRoute extends ScrapeSettings {
  readonly forwardTo: ListInput<Expression<MetricsReceiver>>;
  readonly clustered: boolean;
}

/**
 * Scrapes targets whose scheme is an annotation's: all in one component, or those with `https` in one of their own, so that credentials aren't sent
 * to others.
 */
export function annotatedScrapes(
  scope: Construct,
  id: string,
  found: readonly discovery.Relabel[],
  route: ScrapeRoute,
): { readonly scrape: prometheus.Scrape; readonly httpsScrape?: prometheus.Scrape } {
  const outputs = found.map(({ output }) => output);
  const targets = outputs.length === 1 ? outputs[0]! : std.array.concat(...outputs);
  const settings = {
    forwardTo: route.forwardTo,
    ...scrapeArguments(route),
    ...(route.honorLabels !== undefined && { honorLabels: route.honorLabels }),
    clustering: { enabled: route.clustered },
  };
  if (route.https === undefined) return { scrape: new prometheus.Scrape(scope, id, { targets, ...settings }) };
  const within = (name: string) => (id === '' ? name : `${id}_${name}`);
  const byScheme = (id: string, action: 'keep' | 'drop') =>
    new discovery.Relabel(scope, id, { targets, rule: [{ sourceLabels: ['__scheme__'], regex: 'https', action }] })
      .output;
  return {
    scrape: new prometheus.Scrape(scope, id, { targets: byScheme(within('http'), 'drop'), ...settings }),
    httpsScrape: new prometheus.Scrape(scope, within('https'), {
      targets: byScheme(within('https'), 'keep'),
      ...settings,
      ...httpsArguments(route.https),
    }),
  };
}
