import { literalCode, Props } from '../chart-values/props';
import type { Values } from '../chart-values/values-file';
import { textCode } from '../code';
import { ASKS, type Draft, namespaceRules, withRules } from './draft';
import { METRICS } from './features';
import { dnsName, type Importing, type Row } from './importing';

/** The chart's integrations that are products of `ProductMetrics`, by the names that both have. */
const PRODUCTS = ['alloy', 'cert-manager', 'dcgm-exporter', 'etcd', 'grafana', 'loki', 'mimir', 'tempo'];

const PRODUCT_ROWS: readonly Row[] = [
  { at: 'labelSelectors', to: 'labels' },
  { at: 'jobLabel', to: 'job' },
  { at: 'metrics.portName', to: 'port' },
  { at: 'metrics.port', to: 'port' },
  { at: 'metrics.scrapeInterval', to: 'scrapeInterval' },
  { at: 'metrics.scrapeTimeout', to: 'scrapeTimeout' },
  { at: 'metrics.tuning.useDefaultAllowList', to: 'defaultMetrics' },
  { at: 'metrics.tuning.includeMetrics', to: 'keepMetrics', as: 'patterns' },
  { at: 'metrics.tuning.excludeMetrics', to: 'dropMetrics', as: 'patterns' },
];

const DATABASES = { mysql: 'Mysql', postgresql: 'Postgres' } as const;

/** The products and databases that are watched. */
export function integrationDrafts(feature: Values, importing: Importing): readonly Draft[] {
  const instances = (type: string) => feature.at(type, 'instances').items.map(([, each]) => each);
  return [
    ...PRODUCTS.flatMap((product) =>
      instances(product).flatMap((each) => productDraft(product, each, feature, importing, PRODUCT_ROWS)),
    ),
    ...instances('istio').flatMap((each) => istioDrafts(each, feature, importing)),
    ...Object.entries(DATABASES).flatMap(([type, exporter]) =>
      instances(type).flatMap((each) => databaseDrafts(exporter, each, feature, importing)),
    ),
  ];
}

function idOf(values: Values, to: string): string {
  return dnsName(values.at('name').text(to) ?? 'instance').replaceAll('-', '_');
}

function productDraft(
  product: string,
  values: Values,
  feature: Values,
  importing: Importing,
  rows: readonly Row[],
): readonly Draft[] {
  const kind = 'ProductMetrics';
  const id = idOf(values, `${kind}.id`);
  if (!values.at('metrics', 'enabled').flag(true, kind)) return [];
  const props = new Props().set('product', textCode(product));
  importing.apply(rows, values, props, kind);
  withRules(props, [namespaceRules(values, kind)], values, importing, kind);
  leaveLogs(values);
  return [{ kind, id, props, gives: METRICS, path: values.path, feature }];
}

function leaveLogs(values: Values): void {
  values
    .at('logs')
    .leave(
      'stages for the log lines of a product: give `productLogs(...)` of pipelines to PodLogs as `rules` and `stages`',
    );
}

function istioDrafts(values: Values, feature: Values, importing: Importing): readonly Draft[] {
  const kind = 'ProductMetrics';
  const id = idOf(values, `${kind}.id`);
  return (
    [
      ['sidecarMetrics', 'istio-sidecar'],
      ['istiodMetrics', 'istiod'],
    ] as const
  ).flatMap(([part, product]) => {
    const each = values.at(part);
    if (!each.at('enabled').flag(true, kind)) {
      each.leave('this part of the integration is off');
      return [];
    }
    const rows: readonly Row[] = [
      { at: 'labelSelectors', to: 'labels' },
      { at: 'scrapeInterval', to: 'scrapeInterval' },
      { at: 'scrapeTimeout', to: 'scrapeTimeout' },
      { at: 'tuning.useDefaultAllowList', to: 'defaultMetrics' },
      { at: 'tuning.includeMetrics', to: 'keepMetrics', as: 'patterns' },
      { at: 'tuning.excludeMetrics', to: 'dropMetrics', as: 'patterns' },
      { at: 'extraDiscoveryRules', to: 'rules', as: 'rules' },
      { at: 'extraMetricProcessingRules', to: 'metricRules', as: 'rules' },
    ];
    const props = new Props().set('product', textCode(product));
    importing.apply(rows, each, props, kind);
    const path = each.path;
    return [{ kind, id: `${id}_${product.replace('istio-', '')}`, props, gives: METRICS, path, feature }];
  });
}

/** A database: what its exporter says, and its queries, if that is asked for. */
function databaseDrafts(
  exporter: 'Mysql' | 'Postgres',
  values: Values,
  feature: Values,
  importing: Importing,
): readonly Draft[] {
  const id = idOf(values, 'ExporterMetrics.id');
  const source = dataSource(id, values, importing);
  leaveLogs(values);
  const rows: readonly Row[] = [
    { at: 'metrics.scrapeInterval', to: 'scrapeInterval' },
    { at: 'metrics.scrapeTimeout', to: 'scrapeTimeout' },
    { at: 'metrics.tuning.includeMetrics', to: 'keepMetrics', as: 'patterns' },
    { at: 'metrics.tuning.excludeMetrics', to: 'dropMetrics', as: 'patterns' },
    { at: 'metrics.extraMetricProcessingRules', to: 'metricRules', as: 'rules' },
  ];
  const shared = { path: values.path, feature } as const;
  if (values.at('databaseObservability', 'enabled').flag(false, 'DatabaseObservability')) {
    const kind = 'DatabaseObservability';
    const props = new Props().set('database.kind', textCode(exporter.toLowerCase()));
    props.set('dataSourceName', source).set('instance', textCode(id));
    importing.apply(rows, values, props, kind);
    values.at('exporter', 'enabled').take(kind);
    return [{ kind, id, props, gives: [...METRICS, ['logs', 'loki']], asks: ASKS[kind], ...shared }];
  }
  if (!values.at('metrics', 'enabled').flag(true, 'ExporterMetrics')) return [];
  if (!values.at('exporter', 'enabled').flag(true, 'ExporterMetrics')) return [];
  const kind = 'ExporterMetrics';
  importing.use('prometheus');
  const collectors = values.at('exporter', 'collectors');
  const props = new Props().set('exporter', `prometheus.exporter.${exporter}`);
  if (exporter === 'Mysql') {
    props.set('arguments.dataSourceName', source);
    if (Array.isArray(collectors.value)) props.set('arguments.enableCollectors', literalCode(collectors.list(kind)));
  } else {
    props.set('arguments.dataSourceNames', { open: '[', items: [{ code: source }], close: ']' });
    if (values.at('exporter', 'autoDiscovery', 'enabled').flag(false, kind)) {
      props.set('arguments.autodiscovery.enabled', 'true');
    }
  }
  importing.apply(rows, values, props, kind);
  return [{ kind, id, props, gives: METRICS, asks: ASKS[kind], ...shared }];
}

/** How Alloy connects: the whole of it is in a Secret, since user and password are parts of it. */
function dataSource(id: string, values: Values, importing: Importing) {
  const exporter = values.at('exporter');
  const parts = exporter.at('dataSource');
  const to = `the Secret ${dnsName(id)}-database`;
  const from = exporter.at('dataSourceNameFrom');
  if (from.exists) return importing.expression(from, to, true)!;
  const secret = `${dnsName(id)}-database`;
  parts.take(to);
  exporter.at('dataSourceName').take(to);
  values.at('secret').take(to);
  if (parts.exists) {
    importing.remark(
      parts.path,
      `the data source name, with user and password in it, is the key \`dsn\` of the Secret ${secret}, which has to be made`,
    );
  }
  return importing.secret(secret, 'dsn', parts.exists ? parts.path : exporter.at('dataSourceName').path);
}
