import { ApiObject, Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { toYaml } from '../app';
import { AlloyDashboards } from '../kubernetes';
import { EXAMPLE_APP_DASHBOARD } from './dashboard.gen';
import { type DataSourceUrls, dataSources } from './data-sources';
import { Server, type ServerProps } from './server';

const DASHBOARDS_DIRECTORY = '/etc/dashboards';
const EXAMPLE_FILE = 'example-app.json';

export interface GrafanaServerProps extends ServerProps, DataSourceUrls {}

/**
 * Grafana with the data sources, wired to each other, the dashboards for Alloy and the one for the example application. Whoever reaches it is an editor,
 * without logging in, and nobody is an administrator: use it through a port-forward, not an Ingress.
 *
 * @example
 * new GrafanaServer(chart, 'grafana', { prometheus: prometheus.url, loki: loki.url, tempo: tempo.url });
 */
export class GrafanaServer extends Server {
  /** @param id Name of the objects */
  constructor(scope: Construct, id: string, props: GrafanaServerProps) {
    const providers = ['Alloy', 'Examples'].map((folder) => ({
      name: folder,
      folder,
      type: 'file',
      disableDeletion: true,
      options: { path: `${DASHBOARDS_DIRECTORY}/${folder.toLowerCase()}` },
    }));
    const alloy = new AlloyDashboards(scope, `${id}-alloy`, { labels: {}, namespace: namespaceOf(scope) });
    const example = `${id}-examples`;
    new ApiObject(scope, example, {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: example, namespace: namespaceOf(scope), labels: { 'app.kubernetes.io/managed-by': 'cdk8s' } },
      data: { [EXAMPLE_FILE]: `${JSON.stringify(EXAMPLE_APP_DASHBOARD, null, 2)}\n` },
    });
    const sources = [
      ...alloy.configMaps.map(({ name, key }) => ({ configMap: { name, items: [{ key, path: `alloy/${key}` }] } })),
      { configMap: { name: example, items: [{ key: EXAMPLE_FILE, path: `examples/${EXAMPLE_FILE}` }] } },
    ];
    super(scope, id, {
      image: props.image ?? 'docker.io/grafana/grafana:12.4.10',
      user: 472,
      env: {
        GF_AUTH_ANONYMOUS_ENABLED: 'true',
        GF_AUTH_ANONYMOUS_ORG_ROLE: 'Editor',
        GF_AUTH_BASIC_ENABLED: 'false',
        GF_AUTH_DISABLE_LOGIN_FORM: 'true',
        GF_SECURITY_DISABLE_INITIAL_ADMIN_CREATION: 'true',
        GF_ANALYTICS_CHECK_FOR_PLUGIN_UPDATES: 'false',
        GF_ANALYTICS_CHECK_FOR_UPDATES: 'false',
        GF_ANALYTICS_REPORTING_ENABLED: 'false',
        GF_NEWS_NEWS_FEED_ENABLED: 'false',
        GF_PLUGINS_PREINSTALL_DISABLED: 'true',
        GF_LOG_MODE: 'console',
        GF_DASHBOARDS_DEFAULT_HOME_DASHBOARD_PATH: `${DASHBOARDS_DIRECTORY}/examples/${EXAMPLE_FILE}`,
      },
      ports: { http: 3000 },
      readyPath: '/api/health',
      configDirectory: '/etc/grafana/provisioning',
      files: {
        'datasources/backends.yaml': toYaml([dataSources(props)]),
        'dashboards/backends.yaml': toYaml([{ apiVersion: 1, providers }]),
      },
      dataDirectory: '/var/lib/grafana',
      dataLimit: '1Gi',
      memory: { request: '128Mi', limit: '512Mi' },
      volumes: [{ name: 'dashboards', projected: { sources } }],
      volumeMounts: [{ name: 'dashboards', mountPath: DASHBOARDS_DIRECTORY, readOnly: true }],
    });
  }
}

function namespaceOf(scope: Construct): string {
  return Chart.of(scope).namespace ?? 'monitoring-stack';
}
