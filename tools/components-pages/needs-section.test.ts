import { componentNames } from '../../lib/facts';
import { needsSection } from './needs-section';

const linesOf = (name: string) => needsSection(name).split('\n');

test('a component that needs nothing says so', () => {
  expect(needsSection('prometheus.echo')).toBe('Nothing.');
});

test('rights are told with groups, names, namespaces and conditions', () => {
  expect(linesOf('mimir.rules.kubernetes').slice(0, 3)).toEqual([
    '- The right to `list` and `watch` `namespaces`, in the whole cluster.',
    '- The right to `list` and `watch` `prometheusrules` of `monitoring.coreos.com`, in the whole cluster.',
    '- The token of the ServiceAccount.',
  ]);
  expect(linesOf('otelcol.processor.resourcedetection')).toContain(
    '- The right to `get` `configmaps` named `kubeadm-config`, in the namespace `kube-system`, where `detectors` holds `kubeadm` and `kubeadm > auth_type` is `serviceAccount`.',
  );
});

test('a right to one object names the arguments that name it', () => {
  expect(linesOf('remote.kubernetes.secret')[0]).toContain(
    'The right to `get` `secrets` named in `name`, in the namespaces in `namespace`',
  );
});

test('what has to be asked for names its option and says why', () => {
  expect(linesOf('prometheus.exporter.unix')).toContain(
    "- The network of the node (`hostNetwork`), only if asked for by the option `hostNetworkInterfaces`: /proc/net and netlink follow the pod's network namespace.",
  );
});

test.each([
  ['otelcol.receiver.otlp', 'The port `otlp-grpc` (TCP), as `grpc > endpoint` says, `0.0.0.0:4317` otherwise, where'],
  ['prometheus.exporter.unix', "The node's `/proc`, read-only, where a collector is on that reads the node."],
  ['beyla.ebpf', 'A privileged container (or the capabilities `BPF`,'],
  ['beyla.ebpf', 'The AppArmor profile `Unconfined`.'],
  ['loki.source.podlogs', 'Storage that outlives the pod, for its positions.'],
  ['loki.source.podlogs', 'Clustering of the process, where `clustering > enabled` is `true`.'],
  ['loki.source.podlogs', 'The custom resource definition `podlogs.monitoring.grafana.com` in the cluster.'],
  ['otelcol.processor.resourcedetection', 'The environment variable that `eks > node_from_env_var` names, where'],
  ['mimir.alerts.kubernetes', 'One copy of Alloy, no more.'],
  ['beyla.ebpf', 'Nodes that run Linux.'],
  ['prometheus.remote_write', 'A way through the network to what `endpoint > '],
  ['discovery.ec2', 'A way through the network to the public cloud'],
])('%s needs: %s', (name, need) => {
  expect(linesOf(name).filter((line) => line.startsWith(`- ${need}`))).toHaveLength(1);
});

test('no need is left without words', () => {
  expect(componentNames().filter((name) => /undefined|\[object|``|, \.|\.\.$/m.test(needsSection(name)))).toEqual([]);
});
