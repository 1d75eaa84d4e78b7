import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { selectorLabels } from '../workload/labels';
import { type AlloyMonitorProps, scrapeEndpoint, scrapeProblems } from './scrape-endpoint';

/**
 * Lets a Prometheus of the Prometheus Operator scrape an Alloy: every pod behind its Service. Without a Service (`AlloyService.none()`), use an
 * `AlloyPodMonitor`.
 *
 * Alloy can also collect its own metrics: `SelfMonitoring`. Both together count everything twice.
 *
 * @example
 * new monitoring.ServiceMonitor(chart, 'alloy-metrics', { alloy, labels: { release: 'kube-prometheus-stack' } });
 */
export class AlloyServiceMonitor extends Construct {
  readonly object: ApiObject;

  /** @param id Name of the ServiceMonitor */
  constructor(scope: Construct, id: string, props: AlloyMonitorProps) {
    super(scope, id);
    const { alloy, labels } = props;
    this.object = new ApiObject(this, 'Resource', {
      apiVersion: 'monitoring.coreos.com/v1',
      kind: 'ServiceMonitor',
      metadata: { name: id, namespace: alloy.namespace, labels: { ...labels, ...monitorLabels(alloy.name) } },
      spec: {
        // The headless Service of a cluster has these labels, too, but no port of this name.
        selector: { matchLabels: selectorLabels(alloy.name) },
        endpoints: [scrapeEndpoint(props)],
      },
    });
    this.node.defaultChild = this.object;
    this.node.addValidation({
      validate: () => [
        ...(alloy.service === undefined ? ['the Alloy has no Service to monitor (use AlloyPodMonitor)'] : []),
        ...scrapeProblems(props),
      ],
    });
  }
}

/** Labels of a monitor: those of the Alloy that it is for. */
export function monitorLabels(name: string): Record<string, string> {
  return {
    ...selectorLabels(name),
    'app.kubernetes.io/component': 'monitoring',
    'app.kubernetes.io/managed-by': 'cdk8s',
  };
}
