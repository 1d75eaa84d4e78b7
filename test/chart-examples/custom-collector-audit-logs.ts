import type { Chart } from 'cdk8s';
import { Alloy, AlloyStorage, destinations, local, loki, Secret } from '../../lib';

export function make(chart: Chart): void {
  const { config } = new Alloy(chart, 'alloy-audit-logs', {
    nodeSelector: { 'node-role.kubernetes.io/control-plane': '' },
    tolerations: [{ operator: 'Exists' }],
    storage: AlloyStorage.hostPath(),
  });
  const { receiver } = new destinations.Loki(config, 'logs', {
    url: 'http://loki.loki.svc:3100/loki/api/v1/push',
    authentication: { kind: 'basic', username: 'loki', password: Secret.env('loki', 'password') },
    cluster: 'audit-logs',
  });
  const files = new local.FileMatch(config, 'audit_logs', {
    pathTargets: [{ __path__: '/var/log/kubernetes/audit/*.log', job: 'integrations/kubernetes-audit' }],
  });
  new loki.source.File(config, 'audit_logs', { targets: files.targets, forwardTo: [receiver] });
}
