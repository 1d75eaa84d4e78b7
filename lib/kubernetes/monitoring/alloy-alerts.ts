import { ApiObject, Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { type AlertRule, alertGroups } from './alert-rules';
import { ALLOY_JOB } from './scrape-endpoint';

/** Changes to one alert. */
export interface AlertChanges {
  /** How long its expression must be true: `30m`. @default - unchanged */
  readonly for?: string;
  /** @default - unchanged */
  readonly severity?: 'critical' | 'warning';
}

export interface AlloyAlertsProps {
  /** @default - the chart's */
  readonly namespace?: string;
  /** Labels of the PrometheusRule: those that the Prometheus object selects (`release: kube-prometheus-stack`). @default - none beyond the recommended */
  readonly labels?: { readonly [key: string]: string };
  /** Label matchers of Alloy's own metrics. @default 'job="integrations/alloy"', which AlloyServiceMonitor, AlloyPodMonitor and SelfMonitoring set */
  readonly selector?: string;
  /** Additional labels of every alert, for routing in Alertmanager. @default - none */
  readonly alertLabels?: { readonly [key: string]: string };
  /** Changes to alerts, by name. @default - no changes */
  readonly alerts?: { readonly [alert: string]: AlertChanges };
  /** Names of alerts to leave out. @default - none */
  readonly without?: readonly string[];
}

/**
 * Alerts about Alloy itself, as a PrometheusRule: data that is lost or late, configurations that don't load, memory, split clusters. docs/monitoring.md
 * says what to do about each. Create one for all Alloys that a Prometheus scrapes.
 *
 * @example
 * new monitoring.Alerts(chart, 'alloy-alerts', { labels: { release: 'kube-prometheus-stack' }, without: ['AlloyRestarting'] });
 */
export class AlloyAlerts extends Construct {
  readonly object: ApiObject;

  /** @param id Name of the PrometheusRule */
  constructor(scope: Construct, id: string, props: AlloyAlertsProps = {}) {
    super(scope, id);
    const { namespace = Chart.of(this).namespace, labels, alertLabels = {}, alerts = {}, without = [] } = props;
    const groups = alertGroups(props.selector ?? `job="${ALLOY_JOB}"`);
    const change = (rule: AlertRule): AlertRule[] => {
      if (without.includes(rule.alert)) return [];
      const changes = alerts[rule.alert] ?? {};
      const severity = changes.severity ?? rule.labels.severity;
      return [{ ...rule, for: changes.for ?? rule.for, labels: { ...alertLabels, ...rule.labels, severity } }];
    };
    const changed = groups.map(({ name, rules }) => ({ name, rules: rules.flatMap(change).map(withoutZero) }));
    this.object = new ApiObject(this, 'Resource', {
      apiVersion: 'monitoring.coreos.com/v1',
      kind: 'PrometheusRule',
      metadata: {
        name: id,
        ...(namespace === undefined ? {} : { namespace }),
        labels: {
          ...labels,
          'app.kubernetes.io/name': 'alloy',
          'app.kubernetes.io/component': 'monitoring',
          'app.kubernetes.io/managed-by': 'cdk8s',
        },
      },
      spec: { groups: changed.filter(({ rules }) => rules.length > 0) },
    });
    this.node.defaultChild = this.object;
    const known = new Set(groups.flatMap(({ rules }) => rules.map(({ alert }) => alert)));
    this.node.addValidation({
      validate: () =>
        [...Object.keys(alerts), ...without]
          .filter((alert) => !known.has(alert))
          .map((alert) => `there is no alert ${JSON.stringify(alert)} (there are ${[...known].sort().join(', ')})`),
    });
  }
}

function withoutZero({ for: duration, ...rule }: AlertRule): object {
  const { alert, expr, ...rest } = rule;
  return { alert, expr, ...(duration === '0m' ? {} : { for: duration }), ...rest };
}
