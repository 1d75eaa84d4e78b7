import type { Chart } from 'cdk8s';
import { AlloyStack, otelcol } from '../../../../lib';

export function make(chart: Chart): void {
  new AlloyStack(chart, 'stack', {
    cluster: 'kafka',
    destinations: {
      kafka: {
        kind: 'Custom',
        takes: ['otlpLogs'],
        converts: true,
        components: (scope) => {
          const exporter = new otelcol.exporter.Kafka(scope, '', {
            brokers: ['my-cluster-kafka-brokers.kafka.svc:9092'],
            protocolVersion: '2.0.0',
            logs: { topic: 'cluster_events', encoding: 'raw' },
          });
          return { input: new otelcol.processor.Batch(scope, '', { output: { logs: [exporter.input] } }).input };
        },
      },
    },
    pipelines: [{ kind: 'ClusterEvents' }],
  });
}
