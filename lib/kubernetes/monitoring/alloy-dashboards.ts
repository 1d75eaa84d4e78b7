import { ApiObject, Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { ALLOY_DASHBOARDS } from './dashboards.gen';

/** A dashboard for Alloy itself. */
export type AlloyDashboard = keyof typeof ALLOY_DASHBOARDS;

export interface AlloyDashboardsProps {
  /** @default - the chart's */
  readonly namespace?: string;
  /** Labels by which Grafana's sidecar finds the ConfigMaps. @default { grafana_dashboard: '1' }, that of Grafana's Helm charts */
  readonly labels?: { readonly [key: string]: string };
  /** Folder in Grafana: the annotation `grafana_folder`, which the sidecar reads if configured to. @default - Grafana's general folder */
  readonly folder?: string;
  /** @default - all */
  readonly dashboards?: readonly AlloyDashboard[];
}

/**
 * Grafana dashboards for Alloy itself, one ConfigMap each: `overview`, `metrics`, `logs`, `otlp`. Data sources and the `job` of Alloy's own metrics are
 * variables at the top of the dashboard.
 *
 * @example
 * new monitoring.Dashboards(chart, 'alloy-dashboards', { namespace: 'monitoring', folder: 'Alloy' });
 */
export class AlloyDashboards extends Construct {
  /** The ConfigMaps: name, and the key with the dashboard. */
  readonly configMaps: readonly { readonly name: string; readonly key: string }[];

  /** @param id Names begin with it: `alloy-dashboards-overview` */
  constructor(scope: Construct, id: string, props: AlloyDashboardsProps = {}) {
    super(scope, id);
    const { namespace = Chart.of(this).namespace, labels = { grafana_dashboard: '1' }, folder } = props;
    const names = props.dashboards ?? (Object.keys(ALLOY_DASHBOARDS) as AlloyDashboard[]);
    this.configMaps = names.map((dashboard) => {
      const name = `${id}-${dashboard}`;
      const key = `alloy-${dashboard}.json`;
      new ApiObject(this, dashboard, {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: {
          name,
          ...(namespace === undefined ? {} : { namespace }),
          labels: { ...labels, 'app.kubernetes.io/name': 'alloy', 'app.kubernetes.io/managed-by': 'cdk8s' },
          ...(folder === undefined ? {} : { annotations: { grafana_folder: folder } }),
        },
        data: { [key]: `${JSON.stringify(ALLOY_DASHBOARDS[dashboard], null, 2)}\n` },
      });
      return { name, key };
    });
  }
}
