/** In what an example here is not what the chart's is, where that is more than the general differences of docs/chart-examples.md. */
export const differences: Readonly<Record<string, string>> = {
  'auth/embedded-secrets':
    "nothing secret is in a configuration, which the chart's `embed: true` is for: what isn't in a Secret can't be referred to; Tempo is reached with TLS, without which gRPC sends no credentials",
  'auth/external-secrets':
    'the Secrets are in the namespace of the workloads, whose pods get them by their environment; the chart reads those of other namespaces',
  'custom-collector-audit-logs': 'the label `component` is left out, and the pods tolerate the taints of those nodes',
  'dataProcessors/ec2Enrichment':
    "instances are found by `instance`, which is the name of the node; the chart looks for a label `node`, which these series and entries don't have",
  'dataProcessors/kubernetesEnrichment/labels-and-annotations':
    'entries and traces get the labels where pods are discovered, metrics and profiles on their way to the destination; those of profiles by the name of the pod alone',
  'deployment-alternatives/terraform':
    "Terraform applies dist/ as any YAML; the chart's figures are missing, because its values leave the URLs to Terraform, without which it renders nothing",
  'destination-router':
    'pod logs are read as by `PodLogs`, and converted; the destinations are not called Tempo, which takes no logs',
  'destinations/custom/debug':
    'prints samples as Prometheus has them, not as OTLP; the pod logs are those of the Alloys in their own namespace',
  'destinations/custom/kafka': 'an entry is converted as for any destination over OTLP',
  'destinations/otlp-endpoint':
    'the attributes are set on all signals; the chart sets them on traces, which this example has none of',
  'destinations/prometheus-rules':
    'the rule counts `alloy_build_info`, where the chart counts a metric that it sends about itself',
  'exclude-by-namespace': 'Beyla looks at the processes that listen on the named ports, in all namespaces',
  'extra-rules': 'the stages of events are those that the chart ignores, by a misspelt name',
  'features/application-observability/default': 'the gateway listens for gRPC, too',
  'features/auto-instrumentation/beyla-metrics': 'Beyla looks at the named ports only',
  'features/auto-instrumentation/beyla-metrics-and-traces':
    "Beyla runs in Alloy itself; which routes and attributes of network flows it groups by are Beyla's own choice",
  'features/auto-instrumentation/discovery-rules': 'Beyla runs in Alloy itself',
  'features/cluster-events/clustered': 'events are read by one pod, so that none is sent twice when pods change',
  'features/cost-metrics/default': 'OpenCost itself is installed by its own chart',
  'features/host-metrics/default': 'Kepler itself is installed by its own chart',
  'features/integrations/multiple':
    'the database is reached by the data source name in its Secret; cert-manager is looked for in the namespace that the chart ignores, by a misspelt name',
  'features/integrations/mysql': 'a database is reached by the data source name in its Secret',
  'features/kubernetes-manifests/default': 'k8s-manifest-tail itself is installed by its own chart',
  'features/pod-logs-objects': 'levels of JSON lines are read, which the chart leaves to the reader',
  'features/pod-logs-via-opentelemetry': 'pod logs are read as by `PodLogs`, and converted',
  'images/images-by-digest': 'OpenCost and Kepler themselves are installed by their own charts',
  'include-by-namespace':
    'the filters of what applications send hold for logs and traces, too, and match whole names; Beyla runs in Alloy itself',
  'instrumentation-hub': 'the injector of SDKs is not deployed',
  'istio-ambient': 'of istiod, pods are scraped rather than the endpoints of its Service',
  'istio-service-mesh': 'of istiod, pods are scraped rather than the endpoints of its Service',
  'log-metrics': 'the metrics of lines come with those of Alloy itself that dashboards read',
  'meta-monitoring':
    'labels of nodes (zone, instance type, ...) are on no metrics of products and on no logs; the attributes of the gateway are its own choice',
  'metric-enrichment': 'metrics of Windows nodes are left as they are: they are about no pod',
  'metric-enrichment/namespace-and-pod-labels': 'metrics of Windows nodes are left as they are: they are about no pod',
  'name-overrides/fullname-overrides':
    'names of all workloads begin with `name`: `collector-metrics`; OpenCost and Kepler are installed by their own charts',
  'name-overrides/name-overrides':
    'names of all workloads begin with `name`: `collector-metrics`; OpenCost and Kepler are installed by their own charts',
  'node-labels': 'a Service has no node, so that metrics found by annotations of Services have no labels of one',
  'platforms/openshift':
    'Kepler itself is installed by its own chart; metrics of Alloy come from each Alloy itself; logs go to a Loki, where the values have the address of Prometheus',
  'pod-labels-and-annotations':
    "the labels of senders are named; the chart's pattern `kubernetes.io/(.*)` matches none of `app.kubernetes.io/...`",
  'private-image-registries/globally':
    'each companion says its image; OpenCost and Kepler themselves are installed by their own charts',
  'private-image-registries/individual': 'OpenCost and Kepler themselves are installed by their own charts',
  proxies:
    'OTLP over HTTP goes to port 4318; certificates of the other side are not verified, which the chart ignores, by a misspelt name; OpenCost itself is installed by its own chart',
  'rbac-no-cluster-roles': 'kube-state-metrics is not deployed: the one of `companions` has a ClusterRole',
  'resource-requests-and-limits':
    'companions have no limit of CPU, which would only slow them down, and request half of their limit of memory; OpenCost and Kepler are installed by their own charts',
  'scalability/sharded-kube-state-metrics': 'each pod knows its part by its number, without a right at the API server',
  'service-graph-metrics/default':
    'the pods that make the graph are found by the DNS name of their headless Service, without a right at the API server',
  'service-graph-metrics/static-resolver':
    'the pods that make the graph are found by the DNS name of their headless Service, however many there are',
  'tail-sampling': 'decisions are kept in one number for both kinds',
  tolerations:
    'what runs on every node tolerates everything by itself; OpenCost and Kepler themselves are installed by their own charts',
};
