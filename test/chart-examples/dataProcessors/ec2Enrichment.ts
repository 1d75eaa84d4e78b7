import type { Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { AlloyStack, companions, discovery, loki, prometheus, Secret } from '../../../lib';

export function make(chart: Chart): void {
  new companions.NodeExporter(chart, 'node-exporter');
  new AlloyStack(chart, 'stack', {
    cluster: 'ec2-enrichment',
    destinations: {
      metrics: {
        kind: 'Prometheus',
        url: 'http://prometheus-server.prometheus.svc:9090/api/v1/write',
        authentication: { kind: 'basic', username: 'promuser', password: Secret.env('prometheus', 'password') },
      },
      logs: {
        kind: 'Loki',
        url: 'http://loki.loki.svc:3100/loki/api/v1/push',
        tenant: '1',
        authentication: { kind: 'basic', username: 'loki', password: Secret.env('loki', 'password') },
      },
      ec2_metrics: {
        kind: 'Custom',
        title: 'Teams of EC2 instances',
        takes: ['metrics'],
        sendsTo: ['metrics'],
        components: (scope, of) => ({
          metrics: new prometheus.Enrich(scope, '', {
            targets: instances(scope),
            targetToMetricMatch: { __meta_ec2_private_dns_name: 'instance' },
            labelsToCopy: ['team'],
            forwardTo: [of('metrics').metrics],
          }).receiver,
        }),
      },
      ec2_logs: {
        kind: 'Custom',
        title: 'Teams of EC2 instances',
        takes: ['logs'],
        sendsTo: ['logs'],
        components: (scope, of) => ({
          logs: new loki.Enrich(scope, '', {
            targets: instances(scope),
            targetMatchLabel: '__meta_ec2_private_dns_name',
            logsMatchLabel: 'instance',
            labelsToCopy: ['team'],
            forwardTo: [of('logs').logs],
          }).receiver,
        }),
      },
    },
    pipelines: [
      { kind: 'NodeExporterMetrics' },
      { kind: 'WindowsHostMetrics' },
      { kind: 'NodeJournal' },
      { kind: 'PodLogs', reading: 'files', to: ['logs'] },
    ],
  });
}

function instances(scope: Construct) {
  const { targets } = new discovery.Ec2(scope, '', { region: 'ap-northeast-2' });
  return new discovery.Relabel(scope, '', {
    targets,
    rule: [{ sourceLabels: ['__meta_ec2_tag_Team'], targetLabel: 'team' }],
  }).output;
}
