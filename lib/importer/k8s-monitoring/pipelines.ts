import { literalCode, Props } from '../chart-values/props';
import type { Values } from '../chart-values/values-file';
import { textCode } from '../code';
import { applicationDrafts } from './application';
import { ASKS, type Draft } from './draft';
import { listedScrape, METRICS, PARTS, type Part, SCRAPE } from './features';
import type { Importing, Row } from './importing';
import { integrationDrafts } from './integrations';
import { setNodeLabels } from './node-labels';
import { autodiscoveryDrafts, podLogDrafts, profilingDrafts, windowsEventDrafts } from './pods';

/** Features that are on or off as a whole. */
const FEATURES = [
  'clusterMetrics',
  'hostMetrics',
  'costMetrics',
  'clusterEvents',
  'nodeLogs',
  'windowsEventLogs',
  'podLogsViaLoki',
  'podLogsViaKubernetesApi',
  'podLogsViaOpenTelemetry',
  'podLogsObjects',
  'kubernetesManifests',
  'applicationObservability',
  'autoInstrumentation',
  'annotationAutodiscovery',
  'prometheusOperatorObjects',
  'profiling',
  'profilesReceiver',
];

/** The pipelines of all features that are on. */
export function draftsOf(root: Values, importing: Importing): readonly Draft[] {
  const on = FEATURES.filter((name) => {
    const feature = root.at(name);
    if (feature.at('enabled').flag(false, name)) return true;
    feature.leave('its feature is off');
    return false;
  });
  return [
    ...on.flatMap((name) => {
      const feature = root.at(name);
      switch (name) {
        case 'clusterMetrics':
          return [
            ...kubeletDrafts(feature, importing),
            ...partDrafts(name, root, importing),
            ...controlPlane(feature, importing),
          ];
        case 'applicationObservability':
          return applicationDrafts(feature, importing);
        case 'autoInstrumentation':
          return beylaDrafts(feature, importing);
        case 'annotationAutodiscovery':
          return autodiscoveryDrafts(feature, importing);
        case 'profiling':
          return profilingDrafts(feature, importing);
        case 'windowsEventLogs':
          return windowsEventDrafts(feature, importing);
        case 'podLogsViaLoki':
        case 'podLogsViaKubernetesApi':
        case 'podLogsViaOpenTelemetry':
          return podLogDrafts(feature, name, importing);
        default:
          return partDrafts(name, root, importing);
      }
    }),
    ...integrationDrafts(root.at('integrations'), importing),
  ];
}

function partDrafts(name: string, root: Values, importing: Importing): readonly Draft[] {
  return PARTS.filter(({ at }) => at.split('.')[0] === name).flatMap((part) => {
    const values = root.below(part.at);
    const feature = root.at(name);
    const isOn = part.usual === undefined || values.at('enabled').flag(part.usual, part.kind);
    if (!isOn) {
      values.leave('this part of its feature is off');
      return [];
    }
    if (part.where !== undefined) {
      const given = values.at(part.where.at).value;
      if (String(given ?? part.where.usual) !== part.where.is) return [];
      values.at(part.where.at).take(part.kind);
    }
    return [partDraft(part, values, feature, importing)];
  });
}

function partDraft(part: Part, values: Values, feature: Values, importing: Importing): Draft {
  const { kind, gives } = part;
  const props = new Props();
  if (kind === 'PodLogsObjects') {
    props.set('reading', textCode(values.at('nodeFilter').flag(false, `${kind}.reading`) ? 'ownNode' : 'clustered'));
  }
  if (kind === 'NodeExporterMetrics' || kind === 'HostMetrics') {
    const whole = values.below('metricsTuning.useIntegrationAllowList').flag(false, `${kind}.metricSet`);
    if (!whole) props.set('metricSet', textCode('essential'));
  }
  importing.apply(part.rows, values, props, kind);
  if (kind === 'KubeStateMetrics' && values.at('discoveryType').value === 'service') {
    values.at('discoveryType').take(`${kind}.replicas`);
    props.set('replicas', textCode('identical'));
  }
  if (part.nodeLabels) setNodeLabels(feature.at('nodeLabels'), props, kind);
  setHttps(values, props, kind);
  leaveOwn(values, part.own ?? {}, kind);
  if (kind === 'ClusterEvents') eventLevels(values, props);
  if (kind === 'PrometheusOperatorObjects') operatorObjects(values, props, importing);
  const id = part.id ?? part.at.split('.').at(-1)!;
  return { kind, id, props, gives, path: values.path, feature, own: values, asks: ASKS[kind] };
}

/** What speaks TLS, and may ask for a token. */
function setHttps(values: Values, props: Props, kind: string): void {
  const scheme = values.at('scheme').exists ? values.at('scheme') : values.at('service', 'scheme');
  if (scheme.value !== 'https') return;
  scheme.take(`${kind}.https`);
  props.set('https.tls.insecureSkipVerify', 'true');
  const token = values.at('bearerTokenFile').text(`${kind}.https`);
  if (token !== undefined && token !== '') props.set('https.bearerTokenFile', textCode(token));
}

/** Values that are what the pipeline does anyway. */
function leaveOwn(values: Values, own: Readonly<Record<string, readonly unknown[]>>, kind: string): void {
  for (const [at, usual] of Object.entries(own)) {
    const value = values.below(at);
    if (value.exists && usual.includes(value.value)) value.take(kind);
  }
}

function eventLevels(values: Values, props: Props): void {
  const shown: Readonly<Record<string, string>> = { Normal: 'Info', Info: 'Info', Warning: 'Warning' };
  const to = 'ClusterEvents.levels';
  const included = values.at('includeLevels').list(to);
  const excluded = values
    .at('excludeLevels')
    .list(to)
    .map((level) => shown[level]);
  if (included.length === 0 && excluded.length === 0) return;
  const levels = included.length === 0 ? ['Info', 'Warning'] : included.map((level) => shown[level]);
  props.set('levels', literalCode(levels.filter((level) => level !== undefined && !excluded.includes(level))));
}

/** What stands with each kind of object in the chart, and once here. */
function operatorObjects(values: Values, props: Props, importing: Importing): void {
  const kind = 'PrometheusOperatorObjects';
  const objects = ['serviceMonitors', 'podMonitors', 'probes', 'scrapeConfigs'];
  const on = objects.filter((name) => {
    const isOn = values.at(name, 'enabled').flag(name !== 'scrapeConfigs', `${kind}.${name}`);
    if (!isOn) {
      values.at(name).leave('this part of its feature is off');
      if (name !== 'scrapeConfigs') props.set(name, 'false');
    } else if (name === 'scrapeConfigs') props.set(name, '{}');
    return isOn;
  });
  const shared: readonly Row[] = [
    { at: 'excludeNamespaces', to: 'excludeNamespaces', as: 'exactNames' },
    ...SCRAPE.filter(({ to }) => to !== 'rules'),
  ];
  for (const row of shared) {
    const given = on.map((name) => values.at(name).below(row.at)).filter(({ exists }) => exists);
    const isSame = new Set(given.map(({ value }) => JSON.stringify(value))).size === 1;
    if (given.length === 0) continue;
    if (!isSame || given.length < on.filter((name) => name !== 'scrapeConfigs').length) {
      for (const each of given)
        each.leave(`is for this kind of objects alone; \`${row.to}\` is for all of a pipeline: make one for each kind`);
      continue;
    }
    for (const name of on) importing.apply([row], values.at(name), props, kind);
  }
}

const ENDPOINTS = {
  kubelet: { endpoint: 'kubelet', job: 'integrations/kubernetes/kubelet', usual: true },
  kubeletResource: { endpoint: 'resources', job: 'integrations/kubernetes/resources', usual: true },
  cadvisor: { endpoint: 'cadvisor', job: 'integrations/kubernetes/cadvisor', usual: true },
  kubeletProbes: { endpoint: 'probes', job: 'integrations/kubernetes/probes', usual: false },
} as const;

const KUBELET_ROWS: readonly Row[] = [
  ...listedScrape,
  { at: 'metricsTuning.includeNamespaces', to: 'namespaces', as: 'exactNames' },
  { at: 'metricsTuning.excludeNamespaces', to: 'excludeNamespaces', as: 'exactNames' },
];

/** One pipeline for what has no settings of its own, and one for each endpoint that has. */
function kubeletDrafts(feature: Values, importing: Importing): readonly Draft[] {
  const kind = 'KubeletMetrics';
  const plain: string[] = [];
  const special: Draft[] = [];
  for (const [name, { endpoint, job, usual }] of Object.entries(ENDPOINTS)) {
    const values = feature.at(name);
    if (!values.at('enabled').flag(usual, `${kind}.endpoints`)) {
      values.leave('this part of its feature is off');
      continue;
    }
    const props = new Props();
    importing.apply(KUBELET_ROWS, values, props, kind);
    leaveOwn(values, { jobLabel: [job], nodeAddressFormat: ['direct'] }, kind);
    if (props.isEmpty) plain.push(endpoint);
    else {
      const all = new Props().set('endpoints', literalCode([endpoint])).with(props);
      special.push({ kind, id: `kubelet_${endpoint}`, props: all, gives: METRICS, path: values.path, feature });
    }
  }
  if (plain.length === 0) return special;
  const props = new Props();
  const isUsual = plain.join() === 'kubelet,resources,cadvisor';
  if (!isUsual) props.set('endpoints', literalCode(plain));
  return [{ kind, id: 'kubelet', props, gives: METRICS, path: feature.path, feature }, ...special];
}

const COMPONENTS = {
  apiServer: 'kube-apiserver',
  kubeControllerManager: 'kube-controller-manager',
  kubeScheduler: 'kube-scheduler',
  kubeProxy: 'kube-proxy',
  kubeDNS: 'kube-dns',
} as const;

function controlPlane(feature: Values, importing: Importing): readonly Draft[] {
  const kind = 'ControlPlaneMetrics';
  const all = feature.at('controlPlane', 'enabled').flag(false, kind);
  const plain: string[] = [];
  const special: Draft[] = [];
  for (const [name, component] of Object.entries(COMPONENTS)) {
    const values = feature.at(name);
    if (!values.at('enabled').flag(all, `${kind}.components`)) {
      values.leave('this part of its feature is off');
      continue;
    }
    const props = new Props();
    importing.apply(SCRAPE, values, props, kind);
    const mode = values.at('discoveryMode');
    if (mode.value === 'eks-proxy') {
      mode.take(`${kind}.managedBy`);
      props.set('managedBy', textCode('eks'));
    }
    leaveOwn(values, { jobLabel: [`integrations/kubernetes/${component}`, component], discoveryMode: ['pod'] }, kind);
    if (props.isEmpty) plain.push(component);
    else {
      const own = new Props().set('components', literalCode([component])).with(props);
      special.push({
        kind,
        id: component.replaceAll('-', '_'),
        props: own,
        gives: METRICS,
        path: values.path,
        feature,
      });
    }
  }
  if (plain.length === 0) return special;
  const props = new Props().set('components', literalCode(plain));
  return [{ kind, id: 'control_plane', props, gives: METRICS, path: feature.path, feature }, ...special];
}

/** What is asked of Beyla's pods; Beyla itself is a companion. */
function beylaDrafts(feature: Values, importing: Importing): readonly Draft[] {
  const kind = 'BeylaMetrics';
  const values = feature.at('beyla');
  const props = new Props();
  importing.apply([{ at: 'labelMatchers', to: 'podLabels' }, ...SCRAPE], values, props, kind);
  return [{ kind, id: 'beyla', props, gives: METRICS, path: values.path, feature }];
}
