/** Where values of the k8s-monitoring chart are here. */
export interface MonitoringValues {
  /**
   * Paths of values, with all that is below them; `*` is any name, `**` any path in front. The first row of all sections that fits a value is its row: `integrations.*.instances.name`.
   */
  readonly values: readonly string[];
  /** What does it: props as `` `Class.prop` ``, which a test looks for. */
  readonly here: string;
}

export interface MonitoringSection {
  readonly title: string;
  readonly rows: readonly MonitoringValues[];
}

const row = (values: string, here: string): MonitoringValues => ({ values: values.split(' '), here });

/** Every value of the features and destinations of the chart, version 4.4.0. */
export const monitoringValues: readonly MonitoringSection[] = [
  {
    title: 'Cluster metrics',
    rows: [
      row(
        'clusterMetrics.*.nodeAddressFormat',
        'kubelets are asked directly; through the API server Alloy would need `nodes/proxy`, with which it could run commands',
      ),
      row(
        'clusterMetrics.kubeletProbes.enabled clusterMetrics.kubelet.enabled clusterMetrics.kubeletResource.enabled clusterMetrics.cadvisor.enabled',
        '`KubeletMetrics.endpoints`',
      ),
      row(
        'clusterMetrics.cadvisor.metricsTuning.includeNamespaces clusterMetrics.cadvisor.metricsTuning.excludeNamespaces',
        '`KubeletMetrics.namespaces`, `KubeletMetrics.excludeNamespaces`: exact names; series without a namespace are kept',
      ),
      row(
        'clusterMetrics.cadvisor.metricsTuning.keepPhysicalFilesystemDevices clusterMetrics.cadvisor.metricsTuning.keepPhysicalNetworkDevices',
        '`KubeletMetrics.disks`, `KubeletMetrics.networkInterfaces`; `KubeletMetrics.virtualDevices` keeps all',
      ),
      row(
        'clusterMetrics.cadvisor.metricsTuning.dropEmptyContainerLabels clusterMetrics.cadvisor.metricsTuning.dropEmptyImageLabels clusterMetrics.cadvisor.metricsTuning.normalizeUnnecessaryLabels',
        'always done',
      ),
      row(
        'clusterMetrics.controlPlane clusterMetrics.apiServer.enabled clusterMetrics.kubeControllerManager.enabled clusterMetrics.kubeScheduler.enabled clusterMetrics.kubeProxy.enabled clusterMetrics.kubeDNS.enabled',
        '`ControlPlaneMetrics.components`',
      ),
      row(
        'clusterMetrics.kubeControllerManager.discoveryMode clusterMetrics.kubeScheduler.discoveryMode',
        "`ControlPlaneMetrics.managedBy`: `'eks'`",
      ),
      row('clusterMetrics.*.selectorLabel clusterMetrics.*.port', '`ControlPlaneMetrics.pods`'),
      row('clusterMetrics.kube-state-metrics.labelMatchers', '`KubeStateMetrics.podLabels`'),
      row('clusterMetrics.kube-state-metrics.namespace', '`KubeStateMetrics.runsIn`'),
      row(
        'clusterMetrics.kube-state-metrics.namespaces clusterMetrics.kube-state-metrics.namespacesDenylist',
        '`KubeStateMetrics.namespaces`, `KubeStateMetrics.excludeNamespaces`',
      ),
      row('clusterMetrics.kube-state-metrics.discoveryType', '`KubeStateMetrics.replicas`: `shards`, `identical`'),
      row(
        'clusterMetrics.kube-state-metrics.service clusterMetrics.kube-state-metrics.bearerTokenFile',
        '`KubeStateMetrics.https`',
      ),
      row(
        'clusterMetrics.kube-state-metrics.checkForPotentialServiceMonitorConflicts',
        'what is scraped twice is the lint `duplicate-scrape`',
      ),
    ],
  },
  {
    title: 'Hosts, energy and costs',
    rows: [
      row(
        'hostMetrics.nodeLabels',
        '`NodeExporterMetrics.nodeLabels`, `WindowsExporterMetrics.nodeLabels`; of `HostMetrics`, which sees its own node alone, `HostMetrics.rules`',
      ),
      row(
        'hostMetrics.*.source',
        'two classes: `NodeExporterMetrics`, `HostMetrics`; `WindowsExporterMetrics`, `WindowsHostMetrics`',
      ),
      row(
        'hostMetrics.*.labelMatchers hostMetrics.*.namespace',
        '`NodeExporterMetrics.podLabels`, `NodeExporterMetrics.namespaces`',
      ),
      row('hostMetrics.*.scheme hostMetrics.*.bearerTokenFile', '`NodeExporterMetrics.https`'),
      row(
        'hostMetrics.linuxHosts.metricsTuning.useIntegrationAllowList',
        '`NodeExporterMetrics.metricSet`, `HostMetrics.metricSet`',
      ),
      row(
        'hostMetrics.linuxHosts.metricsTuning.dropMetricsForFilesystem',
        'file systems in memory are left out; others by `NodeExporterMetrics.metricRules`',
      ),
      row(
        'costMetrics.opencost',
        '`CostMetrics.podLabels`, `CostMetrics.namespaces`, `CostMetrics.keepMetrics`; OpenCost itself is installed by its own chart',
      ),
    ],
  },
  {
    title: 'Annotated pods and services',
    rows: [
      row(
        'annotationAutodiscovery.annotations',
        '`PodMetrics.annotations`, `ServiceMetrics.annotations`: a preset, or your own names',
      ),
      row(
        'annotationAutodiscovery.namespaces annotationAutodiscovery.excludeNamespaces',
        'of `PodDiscovery`; `ServiceMetrics.namespaces`, `ServiceMetrics.excludeNamespaces`',
      ),
      row(
        'annotationAutodiscovery.labelSelectors annotationAutodiscovery.pods.labelSelectors annotationAutodiscovery.services.labelSelectors',
        '`labels` of `PodDiscovery`; `ServiceMetrics.labels`',
      ),
      row(
        'annotationAutodiscovery.nodeLabels annotationAutodiscovery.attachNamespaceMetadata',
        '`PodMetrics.nodeLabels`, `PodMetrics.namespaceLabels`',
      ),
      row(
        'annotationAutodiscovery.pods.labels annotationAutodiscovery.pods.staticLabels annotationAutodiscovery.pods.staticLabelsFrom',
        '`PodMetrics.podLabels`, `PodMetrics.staticLabels`',
      ),
      row(
        'annotationAutodiscovery.services.labels annotationAutodiscovery.services.staticLabels annotationAutodiscovery.services.staticLabelsFrom',
        '`ServiceMetrics.serviceLabels`, `ServiceMetrics.staticLabels`',
      ),
      row('annotationAutodiscovery.bearerToken', '`PodMetrics.https`: the token is sent over TLS alone'),
    ],
  },
  {
    title: 'Objects of the Prometheus Operator',
    rows: [
      row(
        'prometheusOperatorObjects.*.namespaces',
        '`namespaces` of each kind: `PrometheusOperatorObjects.serviceMonitors`, `.podMonitors`, `.probes`, `.scrapeConfigs`',
      ),
      row('prometheusOperatorObjects.*.excludeNamespaces', '`PrometheusOperatorObjects.excludeNamespaces`'),
      row(
        'prometheusOperatorObjects.*.labelSelectors prometheusOperatorObjects.*.labelExpressions',
        '`matchLabels`, `matchExpressions` of each kind',
      ),
    ],
  },
  {
    title: 'Logs',
    rows: [
      row(
        'clusterEvents.namespaces clusterEvents.excludeNamespaces',
        '`ClusterEvents.namespaces`, `ClusterEvents.excludeNamespaces`',
      ),
      row(
        'clusterEvents.includeReasons clusterEvents.excludeReasons',
        '`ClusterEvents.reasons`, `ClusterEvents.excludeReasons`, whole',
      ),
      row('clusterEvents.includeLevels clusterEvents.excludeLevels', '`ClusterEvents.levels`'),
      row('clusterEvents.logFormat', '`ClusterEvents.format`'),
      row('clusterEvents.clustering', 'always: one of a cluster reads each event'),
      row(
        'clusterEvents.labels clusterEvents.structuredMetadata',
        '`ClusterEvents.labels`; `ClusterEvents.stages` sets more',
      ),
      row(
        'nodeLogs.journal.path nodeLogs.journal.maxAge nodeLogs.journal.units',
        '`NodeJournal.path`, `NodeJournal.maxAge`, `NodeJournal.units`, `NodeJournal.excludeUnits`',
      ),
      row('nodeLogs.journal.formatAsJson', '`NodeJournal.formatAsJson`'),
      row('nodeLogs.journalLabels', '`NodeJournal.rules` with `NodeJournal.labels`'),
      row('nodeLogs.structuredMetadata', '`NodeJournal.metadata`'),
      row(
        'windowsEventLogs.sources windowsEventLogs.bookmarks',
        "`WindowsEvents.channels`; how far it has read is kept in Alloy's storage",
      ),
      row(
        'windowsEventLogs.pollInterval windowsEventLogs.useIncomingTimestamp windowsEventLogs.locale',
        '`WindowsEvents.pollInterval`, `WindowsEvents.replaceTime`, `WindowsEvents.locale`',
      ),
      row(
        'windowsEventLogs.excludeEventData windowsEventLogs.excludeUserData windowsEventLogs.excludeEventMessage',
        '`WindowsEvents.excludeEventData`, `WindowsEvents.excludeUserData`, `WindowsEvents.excludeEventMessage`',
      ),
      row(
        'windowsEventLogs.extraLabels windowsEventLogs.structuredMetadata',
        '`WindowsEvents.staticLabels`; `WindowsEvents.stages`',
      ),
      row(
        'podLogsObjects.namespaces podLogsObjects.excludeNamespaces podLogsObjects.labelSelectors',
        '`PodLogsObjects.namespaces`, `PodLogsObjects.excludeNamespaces`, `PodLogsObjects.selector`, `PodLogsObjects.namespaceSelector`',
      ),
      row('podLogsObjects.nodeFilter', '`PodLogsObjects.reading`'),
      row('podLogsObjects.onlyGatherNewLogLines', '`PodLogsObjects.tailFromEnd`'),
      row(
        'podLogsObjects.includePodMetadataLabels',
        'the identity of the pod is always there; more by `PodLogsObjects.podLabels`',
      ),
      row(
        'podLogsObjects.staticLabels podLogsObjects.staticLabelsFrom podLogsObjects.structuredMetadata',
        '`PodLogsObjects.staticLabels`, `PodLogsObjects.metadata`',
      ),
      row('podLogsObjects.extraLogProcessingRules', '`PodLogsObjects.rules`'),
      row('**.secretFilter', '`LogRedaction` in front of the destination: its props `secrets`, `what`, `only`'),
      row(
        'podLogsViaOpenTelemetry.filters podLogsViaOpenTelemetry.nodeAnnotations podLogsViaOpenTelemetry.namespaceAnnotations podLogsViaOpenTelemetry.otelAnnotations',
        '`PodLogs.rules`; the annotations `resource.opentelemetry.io/service.*` always count',
      ),
      row('podLogsViaOpenTelemetry.namespaceLabels', '`PodLogs.namespaceLabels`'),
      row(
        'podLogsViaOpenTelemetry.staticAttributes podLogsViaOpenTelemetry.staticAttributesFrom',
        "`PodLogs.staticLabels`; the pipeline is `PodLogs` with `reading: 'files'`, and `LokiToOtlp` in front of the destination",
      ),
      row('*.namespaces *.excludeNamespaces', '`PodLogs.namespaces`, `PodLogs.excludeNamespaces`, by whole names'),
      row('*.discoveryMethod *.annotationSelector', '`PodLogs.optIn`, `PodLogs.annotations`'),
      row('*.nodeSelectors *.labelSelectors', '`labels` and `fields` of `PodDiscovery`'),
      row(
        '*.labels *.annotations *.staticLabels *.staticLabelsFrom',
        '`PodLogs.podLabels`, `PodLogs.podAnnotations`, `PodLogs.staticLabels`; the job by `PodLogs.annotations`',
      ),
      row('*.nodeLabels *.attachNamespaceMetadata', '`PodLogs.nodeLabels`, `PodLogs.namespaceLabels`'),
      row('*.structuredMetadata', 'pod, node and instance always; more by `PodLogs.metadata`'),
      row('*.onlyGatherNewLogLines', '`PodLogs.tailFromEnd`'),
      row('*.defaultLogFormat *.cri', "known of each container by its runtime; Alloy's own limit of parts"),
      row('*.alignServiceNameWithOTelSemConv', 'always'),
      row('kubernetesManifests', '`KubernetesManifests`'),
    ],
  },
  {
    title: 'Applications',
    rows: [
      row('applicationObservability.overrideUnknownServiceNames', "always: an SDK's `unknown_service` is no name"),
      row(
        'applicationObservability.receivers.otlp.grpc.includeMetadata applicationObservability.receivers.otlp.http.includeMetadata',
        '`OtlpGateway.clientMetadata`',
      ),
      row(
        'applicationObservability.receivers.otlp.grpc.port applicationObservability.receivers.otlp.http.port',
        '`OtlpGateway.grpcEndpoint`, `OtlpGateway.httpEndpoint`',
      ),
      row(
        'applicationObservability.receivers.otlp.grpc applicationObservability.receivers.otlp.http',
        '`OtlpGateway.grpc`, `OtlpGateway.http`; it always listens for both',
      ),
      row(
        'applicationObservability.receivers.jaeger applicationObservability.receivers.zipkin',
        '`OtlpGateway.jaeger`, on the usual ports; `OtlpGateway.zipkinEndpoint`',
      ),
      row('**.includeDebugMetrics', "Alloy's own"),
      row('applicationObservability.processors.batch', '`OtlpGateway.batch`'),
      row(
        'applicationObservability.processors.interval',
        '`OtlpGateway.metricsInterval`, `OtlpGateway.metricsPassthrough`',
      ),
      row('applicationObservability.processors.resourceDetection', '`OtlpGateway.detectors`, `OtlpGateway.detection`'),
      row(
        'applicationObservability.processors.k8sattributes.labels applicationObservability.processors.k8sattributes.annotations',
        '`OtlpGateway.podLabels`, `OtlpGateway.podAnnotations`, `OtlpGateway.namespaceLabels`, `OtlpGateway.namespaceAnnotations`, `OtlpGateway.nodeLabels`',
      ),
      row('applicationObservability.processors.k8sattributes.filters', '`OtlpGateway.senders`'),
      row('applicationObservability.processors.k8sattributes.podAssociation', '`OtlpGateway.podAssociation`'),
      row(
        'applicationObservability.processors.k8sattributes',
        'the attributes of all pipelines, and those of annotations; fewer by `OtlpGateway.removeResourceAttributes`',
      ),
      row(
        'applicationObservability.processors.memoryLimiter',
        '`OtlpGateway.memoryLimiter`, on unless told otherwise, and first',
      ),
      row(
        'applicationObservability.processors.filter applicationObservability.processors.transform',
        'what fails for one item is ignored in filters, and an error in statements, as Alloy has it',
      ),
      row('applicationObservability.connectors.grafanaCloudMetrics', '`HostInfo`'),
      row(
        'applicationObservability.connectors.spanLogs',
        '`SpanLogs.of`, `SpanLogs.spanAttributes`, `SpanLogs.processAttributes`, `SpanLogs.labels`',
      ),
      row(
        'applicationObservability.connectors.spanMetrics',
        '`SpanMetrics.dimensions`, `SpanMetrics.histogram`, `SpanMetrics.seriesLimit`, `SpanMetrics.events`, `SpanMetrics.exemplars`, `SpanMetrics.dropIf`, `SpanMetrics.statements`, ...',
      ),
      row(
        'applicationObservability.*.filters',
        '`OtlpGateway.dropIf`, `OtlpGateway.dropHealthChecks`, `OtlpGateway.namespaces`',
      ),
      row('applicationObservability.logs.transforms.labels', '`OtlpGateway.labels`'),
      row(
        'applicationObservability.*.transforms applicationObservability.traces.setSpanNameSemanticConvention',
        '`OtlpGateway.statements`',
      ),
      row('autoInstrumentation.beyla', '`BeylaMetrics`, for the pods of a companion; or `Beyla`, in Alloy itself'),
    ],
  },
  {
    title: 'Profiles',
    rows: [
      row(
        'profilesReceiver.port profilesReceiver.profileProcessingRules',
        '`ProfileReceiver.port`, `ProfileReceiver.profileRules`',
      ),
      row('profiling.annotations profiling.*.annotations', 'those of the chart; others by `PprofProfiles.rules`'),
      row('profiling.*.targetingScheme', '`EbpfProfiles.everyPod`, `JavaProfiles.everyPod`'),
      row(
        'profiling.*.labelSelectors profiling.*.annotationSelectors profiling.*.namespaces profiling.*.excludeNamespaces',
        '`EbpfProfiles.pods`, `JavaProfiles.pods`, `PprofProfiles.pods`: a `PodDiscovery` with `labels` and `namespaces`; annotations by `rules`',
      ),
      row('profiling.ebpf.demangle profiling.ebpf.sampleRate', '`EbpfProfiles.demangle`, `EbpfProfiles.sampleRate`'),
      row('profiling.ebpf', '`EbpfProfiles.withoutLanguages`'),
      row('profiling.java.profilingConfig', '`JavaProfiles.profiling`'),
      row('profiling.pprof.types', '`PprofProfiles.kinds`'),
      row(
        'profiling.pprof.bearerTokenFile profiling.pprof.scrapeTimeout',
        '`PprofProfiles.https`, `PprofProfiles.scrapeTimeout`',
      ),
    ],
  },
  {
    title: 'Integrations',
    rows: [
      row('integrations.nodeLabels', '`ProductMetrics.nodeLabels`'),
      row(
        'integrations.*.instances.labelSelectors integrations.*.instances.fieldSelectors integrations.*.instances.namespaces',
        '`ProductMetrics.labels`, `ProductMetrics.namespaces`; fields by `ProductMetrics.pods`',
      ),
      row('integrations.*.instances.metrics.portName integrations.*.instances.metrics.port', '`ProductMetrics.port`'),
      row(
        'integrations.*.instances.logs',
        '`productLogs(...)`: rules and stages for `PodLogs.rules`, `PodLogs.stages`',
      ),
      row(
        'integrations.mysql integrations.postgresql',
        '`ExporterMetrics`; queries and plans by `DatabaseObservability`',
      ),
      row('integrations', '`ProductMetrics.product`, `ProductMetrics.job`'),
    ],
  },
  {
    title: 'Destinations',
    rows: [
      row(
        'destinations.*.name destinations.*.disabled destinations.*.type',
        'the id of the construct, which is there or not',
      ),
      row(
        'destinations.prometheus.url destinations.prometheus.urlFrom destinations.loki.url destinations.loki.urlFrom destinations.pyroscope.url destinations.pyroscope.urlFrom',
        '`Prometheus.url`, `Loki.url`, `Pyroscope.url`: a text or an expression',
      ),
      row(
        'destinations.otlp.url destinations.otlp.urlFrom destinations.otlp.protocol destinations.otlp.protocolValidation',
        '`Otlp.endpoint`, `Otlp.protocol`; the form of the address is always checked',
      ),
      row('destinations.otlp.proxyURL', '`Otlp.proxyUrl`'),
      row(
        'destinations.*.proxyURL destinations.*.noProxy destinations.*.proxyConnectHeader destinations.*.proxyFromEnvironment',
        '`Prometheus.proxy`, `Loki.proxy`, `Pyroscope.proxy`',
      ),
      row(
        'destinations.*.tenantId destinations.*.tenantIdKey destinations.*.tenantIdFrom',
        '`Prometheus.tenant`, `Loki.tenant`, `Pyroscope.tenant`, `Otlp.tenant`, also that of the sender',
      ),
      row(
        'destinations.*.extraHeaders destinations.*.extraHeadersFrom',
        '`Prometheus.headers`, `Loki.headers`, `Pyroscope.headers`, `Otlp.headers`; secret ones by `authentication`',
      ),
      row(
        'destinations.otlp.extraResourceAttributes destinations.otlp.extraResourceAttributesFrom',
        '`Otlp.resourceAttributes`',
      ),
      row(
        'destinations.*.extraLabels destinations.*.extraLabelsFrom',
        '`Prometheus.externalLabels`, `Loki.externalLabels`, `Pyroscope.externalLabels`',
      ),
      row('destinations.otlp.clusterLabels', '`Otlp.cluster`: the attributes `cluster` and `k8s.cluster.name`'),
      row('destinations.*.clusterLabels', '`Prometheus.cluster`, `Prometheus.clusterLabels`, ...'),
      row(
        'destinations.*.auth destinations.otlp.secret.sigv4',
        '`Prometheus.authentication`, `Loki.authentication`, `Pyroscope.authentication`, `Otlp.authentication`',
      ),
      row(
        'destinations.*.secret',
        '`Secret.env`, `Secret.file`, `ExternalSecret`, `remote.kubernetes.Secret`, `remote.Vault`; never in the configuration',
      ),
      row('destinations.*.tls', '`Prometheus.tls`, `Loki.tls`, `Pyroscope.tls`, `Otlp.tls`'),
      row('destinations.prometheus.metricProcessingRules', '`Prometheus.rules`'),
      row(
        'destinations.prometheus.metricEnrichment',
        'of the pipelines: `PodMetrics.podLabels`, `PodMetrics.namespaceLabels`',
      ),
      row(
        'destinations.prometheus.queueConfig destinations.prometheus.writeAheadLog',
        '`Prometheus.queue`, `Prometheus.wal`',
      ),
      row(
        'destinations.prometheus.sendNativeHistograms destinations.prometheus.protobufMessage destinations.prometheus.remoteWriteProtocol',
        '`Prometheus.sendNativeHistograms`, `Prometheus.remoteWriteVersion`',
      ),
      row('destinations.prometheus.openTelemetryConversion', '`OtlpGateway.conversion`'),
      row('destinations.prometheus.rules', 'the component `mimir.rules.Kubernetes`, in a configuration of one replica'),
      row(
        'destinations.loki.timeout destinations.loki.batchSize destinations.loki.batchWait',
        '`Loki.timeout`, `Loki.batchSize`, `Loki.batchWait`',
      ),
      row(
        'destinations.loki.minBackoffPeriod destinations.loki.maxBackoffPeriod destinations.loki.maxBackoffRetries destinations.loki.retryOnHttp429',
        '`Loki.retry`',
      ),
      row('destinations.loki.writeAheadLog', '`Loki.wal`'),
      row(
        'destinations.loki.logProcessingStages destinations.loki-stdout',
        '`Loki.stages`, `Loki.rules`; `Print.stages`, `Print.rules`',
      ),
      row('destinations.pyroscope', '`Pyroscope.retry`'),
      row('destinations.nop', '`Drop`'),
      row('destinations.custom', '`destinations.Custom`, of components'),
      row('destinations.router', '`destinations.MetricsRouter`, `LogsRouter`, `OtlpRouter`'),
      row(
        'destinations.otlp.metrics destinations.otlp.logs destinations.otlp.traces',
        '`Otlp.signals`, `Otlp.signalEndpoints`',
      ),
      row(
        'destinations.otlp.timeout destinations.otlp.retryOnFailure destinations.otlp.sendingQueue',
        '`Otlp.timeout`, `Otlp.retry`, `Otlp.queue`',
      ),
      row(
        'destinations.otlp.readBufferSize destinations.otlp.writeBufferSize',
        "Alloy's own; others by an exporter of your own in `destinations.Custom`",
      ),
      row(
        'destinations.otlp.processors.serviceGraphMetrics',
        '`ServiceGraph.dimensions`, `ServiceGraph.buckets`, `ServiceGraph.cacheLoop`, `ServiceGraph.databaseNameAttributes`, ...; `TraceLoadBalancer` in front',
      ),
      row(
        'destinations.otlp.processors.tailSampling',
        '`TailSampling.policies`, `TailSampling.decisionWait`, `TailSampling.numTraces`, `TailSampling.expectedNewTracesPerSec`, `TailSampling.decisionCacheSize`, ...; `TraceLoadBalancer` in front',
      ),
      row(
        'destinations.otlp.processors.resourceAttributes',
        '`Otlp.removeBulkyAttributes`, `Otlp.withoutResourceAttributes`',
      ),
      row(
        'destinations.otlp.processors.attributes destinations.otlp.processors.transform',
        '`Otlp.statements`; labels of samples and entries become attributes of resources by `PrometheusToOtlp` and `LokiToOtlp`',
      ),
      row('destinations.otlp.processors.filters', '`Otlp.filter`'),
      row('destinations.otlp.processors.batch', '`Otlp.batch`'),
      row(
        'destinations.otlp.processors.memoryLimiter',
        'of the gateway, in front of batches: `OtlpGateway.memoryLimiter`',
      ),
    ],
  },
  {
    title: 'Of many features',
    rows: [
      row(
        '**.destinations **.collector **.enabled **.name',
        'a pipeline is there or not; `to` and `on` of a stack say where',
      ),
      row('**.dataProcessors', '`rules`, `metricRules`, `stages` of the pipelines'),
      row('**.extraDiscoveryRules', '`rules`: `PodMetrics.rules`, `KubeletMetrics.rules`, ...'),
      row(
        '**.extraMetricProcessingRules',
        '`metricRules`: `PodMetrics.metricRules`, `PrometheusOperatorObjects.metricRules`, ...',
      ),
      row('**.extraLogProcessingStages', '`stages`: `PodLogs.stages`, `ClusterEvents.stages`, ...'),
      row(
        '**.includeMetrics **.excludeMetrics',
        '`KubeletMetrics.keepMetrics`, `KubeletMetrics.dropMetrics`, ...; entries that can match nothing are refused',
      ),
      row('**.useDefaultAllowList', '`KubeletMetrics.defaultMetrics`, ...'),
      row('**.scrapeInterval **.scrapeTimeout', '`PodMetrics.scrapeInterval`, `PodMetrics.scrapeTimeout`, ...'),
      row('**.maxCacheSize', "Alloy's own, 100,000"),
      row(
        '**.jobLabel',
        'those that dashboards look for; another by `rules` with the label `job`, `CompanionMetrics.job`, `ProductMetrics.job`',
      ),
      row('**.labelMatchers **.namespace', '`EnergyMetrics.podLabels`, `EnergyMetrics.namespaces`'),
    ],
  },
];
