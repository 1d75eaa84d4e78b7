import type { ChartSignal, Ecosystem } from './destinations';
import type { Row } from './importing';

/** What a pipeline gives, and in whose form. */
export type Gives = readonly (readonly [ChartSignal, Ecosystem])[];

export const METRICS: Gives = [['metrics', 'prometheus']];
export const LOGS: Gives = [['logs', 'loki']];
export const PROFILES: Gives = [['profiles', 'pyroscope']];

/** A feature of the chart, or a part of one, that is one pipeline with props that its values are. */
export interface Part {
  /** Where its values are. */
  readonly at: string;
  readonly kind: string;
  /** Its id; that of the kind, if it isn't said. */
  readonly id?: string;
  readonly gives: Gives;
  /** Whether the part is on where its feature is; a part that is the feature itself has none. */
  readonly usual?: boolean;
  /** The value that turns it on with others. */
  readonly alsoOn?: string;
  readonly rows: readonly Row[];
  /** Props whatever the values are. */
  readonly fixed?: Readonly<Record<string, unknown>>;
  /** Only where a value is this. */
  readonly where?: { readonly at: string; readonly is: string; readonly usual: string };
  /** Fixed values that Alloy or the pipeline has by itself, by their names. */
  readonly own?: Readonly<Record<string, readonly unknown[]>>;
  /** Whether the pipeline takes labels of nodes by the chart's names of them, which stand in the feature. */
  readonly nodeLabels?: boolean;
}

const INTERVALS: readonly Row[] = [
  { at: 'scrapeInterval', to: 'scrapeInterval' },
  { at: 'scrapeTimeout', to: 'scrapeTimeout' },
];

const SELECTION: readonly Row[] = [
  { at: 'metricsTuning.includeMetrics', to: 'keepMetrics', as: 'patterns' },
  { at: 'metricsTuning.excludeMetrics', to: 'dropMetrics', as: 'patterns' },
];

const RULES: readonly Row[] = [
  { at: 'extraDiscoveryRules', to: 'rules', as: 'rules' },
  { at: 'extraMetricProcessingRules', to: 'metricRules', as: 'rules' },
];

/** What every scrape has, but for the list of metrics. */
export const SCRAPE: readonly Row[] = [...INTERVALS, ...SELECTION, ...RULES];

/** What every scrape with a list of metrics has. */
const LISTED: readonly Row[] = [{ at: 'metricsTuning.useDefaultAllowList', to: 'defaultMetrics' }, ...SCRAPE];

const EXPORTER_PODS: readonly Row[] = [
  { at: 'labelMatchers', to: 'podLabels' },
  { at: 'namespace', to: 'namespaces', as: 'exactNames' },
  ...LISTED,
];

const OBJECTS = ['serviceMonitors', 'podMonitors', 'probes'];

/** The features that are pipelines with props. Those that are more than that have files of their own. */
export const PARTS: readonly Part[] = [
  {
    at: 'clusterMetrics.kube-state-metrics',
    kind: 'KubeStateMetrics',
    gives: METRICS,
    usual: true,
    rows: [
      { at: 'labelMatchers', to: 'podLabels' },
      { at: 'namespace', to: 'runsIn', as: 'exactNames' },
      { at: 'namespaces', to: 'namespaces', as: 'exactNames' },
      { at: 'namespacesDenylist', to: 'excludeNamespaces', as: 'exactNames' },
      ...LISTED,
    ],
    own: {
      jobLabel: ['integrations/kubernetes/kube-state-metrics'],
      'service.scheme': ['http'],
      bearerTokenFile: [''],
    },
  },
  {
    at: 'hostMetrics.linuxHosts',
    kind: 'NodeExporterMetrics',
    gives: METRICS,
    usual: false,
    where: { at: 'source', is: 'node-exporter', usual: 'node-exporter' },
    rows: EXPORTER_PODS,
    nodeLabels: true,
    own: { jobLabel: ['integrations/node_exporter'], scheme: ['http'], bearerTokenFile: [''] },
  },
  {
    at: 'hostMetrics.linuxHosts',
    kind: 'HostMetrics',
    gives: METRICS,
    usual: false,
    where: { at: 'source', is: 'alloy', usual: 'node-exporter' },
    rows: LISTED,
    own: { jobLabel: ['integrations/node_exporter'] },
  },
  {
    at: 'hostMetrics.windowsHosts',
    kind: 'WindowsExporterMetrics',
    gives: METRICS,
    usual: false,
    where: { at: 'source', is: 'windows-exporter', usual: 'windows-exporter' },
    rows: EXPORTER_PODS,
    nodeLabels: true,
    own: { jobLabel: ['integrations/windows-exporter'], scheme: ['http'], bearerTokenFile: [''] },
  },
  {
    at: 'hostMetrics.windowsHosts',
    kind: 'WindowsHostMetrics',
    gives: METRICS,
    usual: false,
    where: { at: 'source', is: 'alloy', usual: 'windows-exporter' },
    rows: LISTED,
    own: { jobLabel: ['integrations/windows-exporter'] },
  },
  {
    at: 'hostMetrics.energyMetrics',
    kind: 'EnergyMetrics',
    gives: METRICS,
    usual: false,
    rows: EXPORTER_PODS,
    own: { jobLabel: ['integrations/kepler'] },
  },
  {
    at: 'costMetrics.opencost',
    kind: 'CostMetrics',
    gives: METRICS,
    usual: true,
    rows: EXPORTER_PODS,
    own: { jobLabel: ['integrations/opencost'] },
  },
  {
    at: 'clusterEvents',
    kind: 'ClusterEvents',
    gives: LOGS,
    rows: [
      { at: 'namespaces', to: 'namespaces', as: 'exactNames' },
      { at: 'excludeNamespaces', to: 'excludeNamespaces', as: 'exactNames' },
      { at: 'logFormat', to: 'format' },
      { at: 'includeReasons', to: 'reasons' },
      { at: 'excludeReasons', to: 'excludeReasons' },
      { at: 'extraLogProcessingStages', to: 'stages', as: 'stages' },
    ],
    own: { jobLabel: ['integrations/kubernetes/eventhandler'] },
  },
  {
    at: 'nodeLogs',
    kind: 'NodeJournal',
    gives: LOGS,
    rows: [
      { at: 'journal.units', to: 'units' },
      { at: 'journal.maxAge', to: 'maxAge' },
      { at: 'journal.path', to: 'path' },
      { at: 'extraDiscoveryRules', to: 'rules', as: 'rules' },
      { at: 'extraLogProcessingStages', to: 'stages', as: 'stages' },
    ],
    own: { 'journal.jobLabel': ['integrations/kubernetes/journal'], 'journal.formatAsJson': [false] },
  },
  {
    at: 'kubernetesManifests',
    kind: 'KubernetesManifests',
    gives: LOGS,
    rows: [],
    own: { jobLabel: ['integrations/kubernetes/manifests'] },
  },
  {
    at: 'podLogsObjects',
    kind: 'PodLogsObjects',
    gives: LOGS,
    rows: [
      { at: 'labelSelectors', to: 'selector.matchLabels' },
      { at: 'extraLogProcessingRules', to: 'rules', as: 'rules' },
      { at: 'extraLogProcessingStages', to: 'stages', as: 'stages' },
    ],
  },
  {
    at: 'profilesReceiver',
    kind: 'ProfileReceiver',
    gives: PROFILES,
    rows: [
      { at: 'port', to: 'port' },
      { at: 'profileProcessingRules', to: 'profileRules', as: 'rules' },
    ],
  },
  {
    at: 'prometheusOperatorObjects',
    kind: 'PrometheusOperatorObjects',
    gives: METRICS,
    rows: OBJECTS.flatMap((name): readonly Row[] => [
      { at: `${name}.namespaces`, to: `${name}.namespaces`, as: 'exactNames' },
      { at: `${name}.labelSelectors`, to: `${name}.matchLabels` },
      { at: `${name}.labelExpressions`, to: `${name}.matchExpressions` },
      { at: `${name}.extraDiscoveryRules`, to: `${name}.rules`, as: 'rules' },
    ]),
  },
];

/** Rows of parts that stand in other files. */
export const listedScrape = LISTED;

/** Labels of nodes, by the chart's names of them. */
export const NODE_LABELS: Readonly<Record<string, string>> = {
  nodePool: 'nodepool',
  region: 'region',
  availabilityZone: 'availability_zone',
  nodeRole: 'node_role',
  nodeOS: 'os',
  nodeArchitecture: 'architecture',
  instanceType: 'instance_type',
};
