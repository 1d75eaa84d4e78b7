/** In what an example here is not what the chart's is, where that is more than the general differences of docs/chart-examples.md. */
export const differences: Readonly<Record<string, string>> = {
  'custom-collector-audit-logs': 'the label `component` is left out, and the pods tolerate the taints of those nodes',
  'exclude-by-namespace': 'Beyla looks at the processes that listen on the named ports, in all namespaces',
  'features/application-observability/default': 'the gateway listens for gRPC, too',
  'features/auto-instrumentation/beyla-metrics': 'Beyla looks at the named ports only',
  'features/pod-logs-objects': 'levels of JSON lines are read, which the chart leaves to the reader',
  'meta-monitoring':
    'labels of nodes (zone, instance type, ...) are on no metrics of products and on no logs; the attributes of the gateway are its own choice',
  'rbac-no-cluster-roles': 'kube-state-metrics is not deployed: the one of `companions` has a ClusterRole',
  'tail-sampling': 'decisions are kept in one number for both kinds',
};
