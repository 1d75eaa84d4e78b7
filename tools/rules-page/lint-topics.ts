import { lints, type Rule } from '../../lib/checks';

/** Lints that are told on one page. */
export interface LintTopic {
  /** The page in docs/lints/, without `.md`. */
  readonly name: string;
  readonly title: string;
  readonly text: string;
  readonly lints: readonly Rule[];
}

const CODES: readonly (Omit<LintTopic, 'lints'> & { readonly codes: readonly string[] })[] = [
  {
    name: 'wiring',
    title: 'Wiring',
    text: 'Data that goes nowhere, comes from nowhere, or is sent twice.',
    codes: ['unused-component', 'unfed-component', 'no-destination', 'dropped-signal', 'sent-twice', 'unknown-module'],
  },
  {
    name: 'clusters',
    title: 'Clusters and several copies',
    text: 'Targets that are scraped twice, and traces that are torn apart, where several Alloys run one configuration.',
    codes: ['duplicate-scrape', 'unclustered-scrape', 'cluster-targets', 'split-traces'],
  },
  {
    name: 'discovery',
    title: 'Discovery and scraping',
    text: 'Targets of too many nodes, or of none; what the kubelet and scrapes want.',
    codes: ['cluster-wide-discovery', 'kubelet-request', 'native-histograms', 'node-filter', 'ignored-selector'],
  },
  {
    name: 'receiving',
    title: 'Ports and listeners',
    text: 'What Alloy listens on, and who reaches it.',
    codes: ['port-conflict', 'loopback-listener', 'http-auth-everywhere'],
  },
  {
    name: 'sending',
    title: 'Destinations',
    text: 'Addresses, paths, encryption and batches of what is sent: to Prometheus, Loki, Tempo, Mimir, Pyroscope, or by OTLP.',
    codes: [
      'otlp-port',
      'otlp-path',
      'grpc-tls',
      'endpoint-port',
      'own-address',
      'wrong-backend',
      'url-scheme',
      'push-path',
      'incoming-timestamp',
      'memory-limiter',
    ],
  },
  {
    name: 'labels',
    title: 'Labels and relabeling',
    text: 'Rules on labels that match nothing, drop everything or make too many series. How labels are followed: [labels](../labels.md).',
    codes: [
      'high-cardinality-label',
      'label-name',
      'glob-like-regex',
      'impossible-label',
      'impossible-keep',
      'idle-drop',
      'address-form',
      'same-series',
    ],
  },
  {
    name: 'attributes',
    title: 'Attributes of OpenTelemetry',
    text: 'Statements, conditions and dimensions on attributes that telemetry does not have there. How they are followed: [labels](../labels.md).',
    codes: ['impossible-attribute'],
  },
  {
    name: 'logs',
    title: 'Log files and stages',
    text: 'Logs that are not read, lines that are put together wrongly, stages that find nothing.',
    codes: [
      'idle-match',
      'never-extracted',
      'container-lines',
      'mixed-streams',
      'no-path',
      'unexpanded-glob',
      'no-labels',
    ],
  },
  {
    name: 'secrets-and-files',
    title: 'Secrets, environment and files',
    text: 'Secrets in the text, variables and files that the pod lacks.',
    codes: ['literal-secret', 'unknown-env', 'unmounted-file', 'own-directory', 'detector-auth'],
  },
  {
    name: 'versions',
    title: 'Deprecated, experimental, without effect',
    text: 'Arguments and components that another version of Alloy may not have, or that this one ignores.',
    codes: ['deprecated-argument', 'unstable-component', 'underscore-argument'],
  },
];

/** All lints, by what they are about. @throws Error for a lint without a topic, and a code that no lint has */
export const lintTopics: readonly LintTopic[] = topicsOf(lints, CODES);

export function topicsOf(rules: readonly Rule[], topics: typeof CODES): readonly LintTopic[] {
  const listed = topics.flatMap(({ codes }) => codes.map((code) => `lint/${code}`));
  const known = rules.map(({ code }) => code);
  const problems = [
    ...known.filter((code) => !listed.includes(code)).map((code) => `${code} has no topic`),
    ...listed.filter((code) => !known.includes(code)).map((code) => `no lint is called ${code}`),
    ...listed.filter((code, at) => listed.indexOf(code) < at).map((code) => `${code} has two topics`),
  ];
  if (problems.length > 0) throw new Error(`tools/rules-page/lint-topics.ts: ${problems.join('; ')}`);
  return topics.map(({ codes, ...topic }) => ({
    ...topic,
    lints: codes.map((code) => rules.find((rule) => rule.code === `lint/${code}`)!),
  }));
}
