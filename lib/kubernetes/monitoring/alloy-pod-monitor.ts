import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { selectorLabels } from '../workload/labels';
import { monitorLabels } from './alloy-service-monitor';
import { type AlloyMonitorProps, scrapeEndpoint, scrapeProblems } from './scrape-endpoint';

/**
 * Lets a Prometheus of the Prometheus Operator scrape the pods of an Alloy, including those that aren't ready yet.
 *
 * @example
 * new monitoring.PodMonitor(chart, 'alloy-metrics', { alloy, interval: Duration.seconds(30) });
 */
export class AlloyPodMonitor extends Construct {
  readonly object: ApiObject;

  /** @param id Name of the PodMonitor */
  constructor(scope: Construct, id: string, props: AlloyMonitorProps) {
    super(scope, id);
    const { alloy, labels } = props;
    this.object = new ApiObject(this, 'Resource', {
      apiVersion: 'monitoring.coreos.com/v1',
      kind: 'PodMonitor',
      metadata: { name: id, namespace: alloy.namespace, labels: { ...labels, ...monitorLabels(alloy.name) } },
      spec: {
        selector: { matchLabels: selectorLabels(alloy.name) },
        podMetricsEndpoints: [scrapeEndpoint(props)],
      },
    });
    this.node.defaultChild = this.object;
    this.node.addValidation({ validate: () => scrapeProblems(props) });
  }
}
