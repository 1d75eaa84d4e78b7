import { listsCode, literalCode, Props } from '../chart-values/props';
import type { Values } from '../chart-values/values-file';
import { textCode } from '../code';
import { type Draft, labelRules, namespaceRules, withRules } from './draft';
import { LOGS, METRICS, PROFILES, SCRAPE } from './features';
import type { Importing, Row } from './importing';
import { setNodeLabels } from './node-labels';

const POD_LOGS: readonly Row[] = [
  { at: 'namespaces', to: 'namespaces', as: 'exactNames' },
  { at: 'excludeNamespaces', to: 'excludeNamespaces', as: 'exactNames' },
  { at: 'structuredMetadata', to: 'metadata', as: 'names' },
  { at: 'extraLogProcessingStages', to: 'stages', as: 'stages' },
];

/** Structured metadata, and labels, that the pipeline has by itself. */
const OWN_METADATA = ['pod', 'k8s.pod.name', 'k8s_pod_name', 'service.instance.id', 'service_instance_id'];
const OWN_LABELS = ['app_kubernetes_io_name', 'job'];

/** Logs of pods: from the files of a node, or through the API. */
export function podLogDrafts(feature: Values, name: string, importing: Importing): readonly Draft[] {
  const kind = 'PodLogs';
  const props = new Props();
  const isFromFiles = name !== 'podLogsViaKubernetesApi';
  props.set('reading', textCode(isFromFiles ? 'files' : 'clustered'));
  if (isFromFiles && feature.at('onlyGatherNewLogLines').flag(true, `${kind}.tailFromEnd`))
    props.set('tailFromEnd', 'true');
  if (feature.at('discoveryMethod').text(`${kind}.optIn`) === 'annotation') props.set('optIn', 'true');
  for (const [from, to] of [
    ['labels', 'podLabels'],
    ['annotations', 'podAnnotations'],
    ['staticLabels', 'staticLabels'],
  ] as const) {
    for (const [label, each] of feature.at(from).items) {
      const text = each.text(`${kind}.${to}`);
      if (text !== undefined && !OWN_LABELS.includes(label)) props.put([to, label], textCode(text));
    }
  }
  for (const [label, each] of feature.at('staticLabelsFrom').items) {
    props.put(['staticLabels', label], importing.expression(each, `${kind}.staticLabels`, false));
  }
  for (const own of OWN_METADATA) feature.at('structuredMetadata', own).take(`${kind}.metadata`);
  setNodeLabels(feature.at('nodeLabels'), props, kind);
  const metadata = feature
    .at('structuredMetadata')
    .items.map(([label]) => label)
    .filter((label) => !OWN_METADATA.includes(label));
  if (metadata.length > 0) props.set('metadata', literalCode(metadata));
  feature.at('structuredMetadata').take(`${kind}.metadata`);
  importing.apply(
    POD_LOGS.filter(({ to }) => to !== 'metadata'),
    feature,
    props,
    kind,
  );
  withRules(props, [labelRules(feature.at('labelSelectors'), 'label', kind)], feature, importing, kind);
  if (name === 'podLogsViaOpenTelemetry') {
    importing.remark(
      feature.path,
      'the lines are read as entries of Loki, with the labels of PodLogs, and converted for destinations over OTLP',
    );
  }
  return [
    {
      kind,
      id: isFromFiles ? 'pod_files' : 'pods_api',
      props,
      gives: LOGS,
      path: feature.path,
      feature,
      ...(isFromFiles && { asks: 'everyNode' as const }),
    },
  ];
}

/** The chart's names of annotations, and ours. */
const ANNOTATIONS: Readonly<Record<string, string>> = {
  scrape: 'scrape',
  job: 'job',
  instance: 'instance',
  metricsContainer: 'container',
  metricsPath: 'path',
  metricsPortName: 'portName',
  metricsPortNumber: 'port',
  metricsScheme: 'scheme',
  metricsParam: 'parameter',
  metricsScrapeInterval: 'interval',
  metricsScrapeTimeout: 'timeout',
};

/** Pods and services that ask for it by annotations. */
export function autodiscoveryDrafts(feature: Values, importing: Importing): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const [part, kind] of [
    ['pods', 'PodMetrics'],
    ['services', 'ServiceMetrics'],
  ] as const) {
    const values = feature.at(part);
    if (!values.at('enabled').flag(true, kind)) {
      values.leave('this part of its feature is off');
      continue;
    }
    const props = new Props();
    annotations(feature, props, kind, importing);
    props.set('honorLabels', 'true').set('https.tls.insecureSkipVerify', 'true');
    const token =
      feature.at('bearerToken', 'token').text(`${kind}.https`) ?? '/var/run/secrets/kubernetes.io/serviceaccount/token';
    if (feature.at('bearerToken', 'enabled').flag(true, `${kind}.https`))
      props.set('https.bearerTokenFile', textCode(token));
    importing.apply(
      SCRAPE.filter(({ to }) => to !== 'rules'),
      feature,
      props,
      kind,
    );
    const role = part === 'pods';
    if (role) {
      props.set('onlyReady', 'true');
      setNodeLabels(feature.at('nodeLabels'), props, kind);
    }
    const choosing = [
      namespaceRules(feature, kind),
      role ? labelRules(feature.at('labelSelectors'), 'label', kind) : undefined,
      role ? labelRules(values.at('labelSelectors'), 'label', kind) : undefined,
      copying(values, part === 'pods' ? 'pod' : 'service', kind),
    ];
    withRules(props, choosing, feature, importing, kind);
    drafts.push({ kind, id: `annotated_${part}`, props, gives: METRICS, path: feature.path, feature });
  }
  return drafts;
}

function annotations(feature: Values, props: Props, kind: string, importing: Importing): void {
  importing.use('pipelines');
  const given = feature.at('annotations').items.filter(([name]) => Object.hasOwn(ANNOTATIONS, name));
  const own = given.flatMap(([name, each]) => {
    const text = each.text(`${kind}.annotations`);
    return text === undefined ? [] : [{ key: ANNOTATIONS[name]!, code: textCode(text) }];
  });
  const preset = 'pipelines.scrapeAnnotations.grafana';
  props.set(
    'annotations',
    own.length === 0 ? preset : { open: '{ ', items: [{ code: `...${preset}` }, ...own], close: ' }' },
  );
}

/** Labels that are copied from what is found, or are always the same. */
function copying(values: Values, role: string, kind: string) {
  const to = `${kind}.rules`;
  const plain = (name: string) => name.replace(/[^A-Za-z0-9_]/g, '_');
  return listsCode([
    ...Object.entries(values.at('labels').map(to)).map(([label, from]) =>
      literalCode([{ sourceLabels: [`__meta_kubernetes_${role}_label_${plain(from)}`], targetLabel: label }]),
    ),
    ...Object.entries(values.at('staticLabels').map(to)).map(([label, replacement]) =>
      literalCode([{ targetLabel: label, replacement }]),
    ),
  ]);
}

const LANGUAGES = ['dotnet', 'hotspot', 'perl', 'php', 'python', 'ruby', 'v8'];

/** Profiles of what runs, and of what offers them. */
export function profilingDrafts(feature: Values, importing: Importing): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const [part, kind] of [
    ['ebpf', 'EbpfProfiles'],
    ['java', 'JavaProfiles'],
    ['pprof', 'PprofProfiles'],
  ] as const) {
    const values = feature.at(part);
    if (!values.at('enabled').flag(false, kind)) {
      values.leave('this part of its feature is off');
      continue;
    }
    const props = new Props();
    if (values.at('targetingScheme').text(`${kind}.everyPod`) === 'all') props.set('everyPod', 'true');
    const rows: readonly Row[] =
      part === 'ebpf'
        ? [{ at: 'sampleRate', to: 'sampleRate' }]
        : part === 'java'
          ? ['interval', 'sampleRate', 'cpu', 'alloc', 'lock', 'event'].map((name) => ({
              at: `profilingConfig.${name}`,
              to: `profiling.${name}`,
            }))
          : [{ at: 'scrapeInterval', to: 'scrapeInterval' }];
    importing.apply(rows, values, props, kind);
    if (part === 'ebpf') {
      const without = LANGUAGES.filter(
        (language) => !values.at(`${language}Enabled`).flag(true, `${kind}.withoutLanguages`),
      );
      if (without.length > 0) props.set('withoutLanguages', literalCode(without));
    }
    if (part === 'pprof' && values.at('types').exists) {
      const off = values
        .at('types')
        .items.filter(([, each]) => !each.flag(true, `${kind}.kinds`))
        .map(([name]) => name);
      const kinds = PPROF.filter((name) => !off.includes(name));
      props.set('kinds', literalCode(kinds));
    }
    withRules(
      props,
      [namespaceRules(values, kind), labelRules(values.at('labelSelectors'), 'label', kind)],
      values,
      importing,
      kind,
    );
    const asks = part === 'pprof' ? {} : { asks: 'everyNode' as const };
    drafts.push({ kind, id: part, props, gives: PROFILES, path: values.path, feature, ...asks });
  }
  return drafts;
}

const PPROF = [
  'memory',
  'block',
  'goroutine',
  'mutex',
  'cpu',
  'fgprof',
  'godeltaprof_memory',
  'godeltaprof_mutex',
  'godeltaprof_block',
];

export function windowsEventDrafts(feature: Values, importing: Importing): readonly Draft[] {
  const kind = 'WindowsEvents';
  const props = new Props();
  const channels = feature.at('sources').items.map(([, source]) => {
    const channel = new Props();
    source.at('name').take(`${kind}.channels`);
    const name = source.at('eventLogName').text(`${kind}.channels`) ?? '';
    channel.set('name', textCode(name));
    importing.apply([{ at: 'jobLabel', to: 'job' }], source, channel, `${kind}.channels`);
    return channel.code;
  });
  if (channels.length === 0) {
    feature.leave('names no event log in `sources`, so that nothing is read');
    return [];
  }
  props.set('channels', { open: '[', items: channels.map((code) => ({ code })), close: ']' });
  const rows: readonly Row[] = [
    { at: 'pollInterval', to: 'pollInterval' },
    { at: 'extraLogProcessingStages', to: 'stages', as: 'stages' },
  ];
  importing.apply(rows, feature, props, kind);
  return [{ kind, id: 'windows_events', props, gives: LOGS, path: feature.path, feature, asks: 'everyNode' }];
}
