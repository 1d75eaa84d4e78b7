import { type Labels, type LogEntry, tenantLabel } from '../../semantics';
import { viewOfEntry } from '../item';
import { followRules } from '../rules';
import type { Site } from '../site';
import type { Step } from '../way';
import { publicLabels } from './source-labels';

/** How labels of what a source reads come together. */
export interface ReadLabels {
  /** Labels of the component, over which those that the rules leave win. */
  readonly under?: Labels;
  /** Labels of the component that win. */
  readonly over?: Labels;
  /** Whether the tenant stays among the labels that the rules leave. @default false */
  readonly keepsTenant?: boolean;
}

/** An entry as a source reads it, before its rules. Without its first step where it's read of something that has none. */
export interface ReadEntry {
  readonly entry: LogEntry;
  readonly from?: Step | undefined;
}

/**
 * Sends an entry on that a source has read, with the labels that its rules leave. A rule that drops takes the labels away, and the entry goes on.
 */
export function forwardRead(
  site: Site,
  { entry, from }: ReadEntry,
  { under, over, keepsTenant = false }: ReadLabels = {},
): void {
  const present = new Map([...entry.labels].filter(([, value]) => value !== ''));
  const view = viewOfEntry({ ...entry, labels: present });
  const made = from === undefined ? site.made(view, 'input') : site.step(from, 'changed', view, 'line');
  const last = followRules(site.rulesOf('relabel_rules'), view, made, site.id);
  const isDropped = last.outcome === 'dropped';
  const left: Labels = isDropped ? new Map() : last.after.labels;
  const tenant = keepsTenant ? [...left].filter(([name]) => name === tenantLabel) : [];
  const labels = new Map([...(under ?? []), ...publicLabels(left), ...tenant, ...(over ?? [])]);
  const sent: LogEntry = { ...entry, labels };
  const why = isDropped ? 'a rule that drops takes the labels away, not the entry' : undefined;
  site.forward({ signal: 'logs', entry: sent, step: site.step(last, 'changed', viewOfEntry(sent), '', why) });
}

/** An entry without structured metadata. */
export function plainEntry(labels: Iterable<readonly [string, string]>, line: string, timestamp: bigint): LogEntry {
  return { labels: new Map(labels), line, timestamp, structuredMetadata: new Map() };
}
