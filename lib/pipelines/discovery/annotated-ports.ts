import { copy, dropContainers, podMeta, type Rule } from './relabeling';
import type { ScrapeAnnotations } from './scrape-annotations';

const IP = '__meta_kubernetes_pod_ip';
const CONTAINER = '__meta_kubernetes_pod_container_name';
const PORT_NAME = '__meta_kubernetes_pod_container_port_name';

// Labels that begin so are gone behind the last rule: what they say differs from port to port of a pod.
const NUMBER = '__tmp_port_number';
const NAME = '__tmp_port_name';
const WANTED = '__tmp_port_wanted';
const WANTED_CONTAINER = '__tmp_port_container';

/** How the targets of a pod become those of its annotated ports. */
export interface PortRules {
  /** Keep the targets of the port. */
  readonly choosing: readonly Rule[];
  /** Set their address, and the labels `container` and `endpoint`. */
  readonly addressing: readonly Rule[];
  /** Drop, behind all other rules, what tells the targets of one port apart. */
  readonly merging: Rule;
}

/** The one port of a pod that a number names; without it, each port that is called `metrics` or `*-metrics`. */
export function numberedPort(annotations: ScrapeAnnotations): PortRules {
  const number = podMeta('annotation', annotations.port);
  return {
    choosing: [{ sourceLabels: [number, PORT_NAME], regex: '[0-9]+;.*|;(.+-)?metrics', action: 'keep' }],
    addressing: [
      // With the annotation, all targets of a pod get the same address and no container: equal targets are scraped once.
      ...addressOf(number),
      { sourceLabels: [number, CONTAINER], regex: ';(.+)', targetLabel: 'container' },
      // All ports of a pod are one instance.
      { sourceLabels: [number, PORT_NAME], regex: ';(.+)', targetLabel: 'endpoint' },
    ],
    merging: dropContainers(),
  };
}

/**
 * The port at a position of the lists of an annotation, where ports and containers may have names: its number, or, where no numbers are given, its name.
 * Without either it's, at the first position, each port that is called `metrics` or `*-metrics`.
 */
export function listedPort(annotations: ScrapeAnnotations, position: number): PortRules {
  const numbers = podMeta('annotation', annotations.port);
  const names = annotations.portName === undefined ? undefined : podMeta('annotation', annotations.portName);
  const container = annotations.container === undefined ? undefined : podMeta('annotation', annotations.container);
  const places = names === undefined ? [NUMBER, numbers] : [NUMBER, numbers, NAME, names];
  const usual = `${';'.repeat(places.length)}(.+-)?metrics`;
  return {
    choosing: [
      { sourceLabels: [numbers], regex: item(position, '[0-9]+'), targetLabel: NUMBER },
      ...(names === undefined
        ? []
        : [{ sourceLabels: [names], regex: item(position, '[^, ]+'), targetLabel: NAME } as const]),
      {
        sourceLabels: [...places, PORT_NAME],
        regex: ['[0-9]+;.*', ...(names ? [';;[^;]+;.*'] : []), ...(position === 0 ? [usual] : [])].join('|'),
        action: 'keep',
      },
      ...(names === undefined ? [] : equalTo(PORT_NAME, WANTED, [NUMBER, NAME], ';(.+)')),
      ...(container === undefined ? [] : equalTo(CONTAINER, WANTED_CONTAINER, [NUMBER, container], ';(.+)')),
    ],
    addressing: [
      ...addressOf(NUMBER),
      { sourceLabels: [NUMBER, CONTAINER], regex: ';(.+)', targetLabel: 'container' },
      ...(container === undefined ? [] : [{ ...copy(container, 'container'), regex: '(.+)' }]),
      { sourceLabels: [NUMBER, PORT_NAME], regex: ';(.+)', targetLabel: 'endpoint' },
      { sourceLabels: [numbers, NUMBER], regex: '.*,.*;(.+)', targetLabel: 'endpoint' },
    ],
    merging: { regex: '__meta_kubernetes_pod_container_.+|__tmp_port_.+', action: 'labeldrop' },
  };
}

/** The item at a position of a list that is separated by commas. */
function item(position: number, form: string): string {
  const before = position === 0 ? '' : `(?:[^,]*,){${position}}`;
  return `${before} *(${form}) *(?:,.*)?`;
}

/** Keeps targets whose label is what the annotation says, if that says something. */
function equalTo(label: string, wanted: string, sourceLabels: readonly string[], regex: string): readonly Rule[] {
  return [
    copy(label, wanted),
    { sourceLabels, regex, targetLabel: wanted },
    { sourceLabels: [label], targetLabel: wanted, action: 'keepequal' },
  ];
}

function addressOf(number: string): readonly Rule[] {
  return [
    { sourceLabels: [IP, number], regex: '([0-9.]+);([0-9]+)', replacement: '$1:$2', targetLabel: '__address__' },
    { sourceLabels: [IP, number], regex: '(.*:.*);([0-9]+)', replacement: '[$1]:$2', targetLabel: '__address__' },
  ];
}
