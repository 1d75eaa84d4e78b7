import { listsCode, literalCode, Props } from '../chart-values/props';
import type { Path, Values } from '../chart-values/values-file';
import type { Code } from '../code';
import type { Gives } from './features';
import type { Importing, Row } from './importing';

/** A pipeline on its way into the program. */
export interface Draft {
  readonly kind: string;
  /** The id that it gets where another of its kind has that of the kind. */
  readonly id: string;
  readonly props: Props;
  readonly gives: Gives;
  /** Where its values are. */
  readonly path: Path;
  /** The feature with the collector and the destinations. */
  readonly feature: Values;
  /** The values with a collector of their own. */
  readonly own?: Values;
  /** Destinations that it sends to, whatever the feature says. */
  readonly only?: readonly string[];
  /** What it asks of a collector. */
  readonly asks?: 'everyNode' | 'once';
  /** Whether it stands where the traces are, or in a collector of its own, so that the values name none. */
  readonly placed?: boolean;
}

/** A pipeline, and the collector that it stands in; none where that is the stack's own choice. */
export interface PlacedDraft {
  readonly draft: Draft;
  readonly on?: string;
}

/** Kinds that ask something of their collector. */
export const ASKS: Readonly<Record<string, Draft['asks']>> = {
  HostMetrics: 'everyNode',
  WindowsHostMetrics: 'everyNode',
  NodeJournal: 'everyNode',
  WindowsEvents: 'everyNode',
  EbpfProfiles: 'everyNode',
  JavaProfiles: 'everyNode',
  ClusterEvents: 'once',
  KubernetesManifests: 'once',
  DatabaseObservability: 'once',
  ExporterMetrics: 'once',
};

/** Rules that choose by the namespace of what is found. */
export function namespaceRules(values: Values, to: string): Code | undefined {
  const rule = (regex: readonly string[], action: string) =>
    regex.length === 0
      ? undefined
      : literalCode([{ sourceLabels: ['__meta_kubernetes_namespace'], regex: regex.join('|'), action }]);
  return listsCode([
    rule(values.at('namespaces').list(`${to}.rules`), 'keep'),
    rule(values.at('excludeNamespaces').list(`${to}.rules`), 'drop'),
  ]);
}

/** Rules that choose pods by their labels. */
export function labelRules(values: Values, kind: 'label' | 'annotation', to: string): Code | undefined {
  return listsCode(
    values.items.map(([name, each]) => {
      const wanted = each.items.length > 0 ? each.list(`${to}.rules`) : [each.text(`${to}.rules`) ?? ''];
      const label = `__meta_kubernetes_pod_${kind}_${name.replace(/[^A-Za-z0-9_]/g, '_')}`;
      return literalCode([{ sourceLabels: [label], regex: wanted.map(escaped).join('|'), action: 'keep' }]);
    }),
  );
}

function escaped(text: string): string {
  return text.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&');
}

/** Rules of a value behind those that choose. */
export function withRules(
  props: Props,
  choosing: readonly (Code | undefined)[],
  values: Values,
  importing: Importing,
  to: string,
): void {
  const further = new Props();
  const rows: readonly Row[] = [{ at: 'extraDiscoveryRules', to: 'rules', as: 'rules' }];
  importing.apply(rows, values, further, to);
  const own = further.items.map(({ code }) => code);
  props.set('rules', listsCode([...choosing, ...own]));
}
