/**
 * Names of the values of the k8s-monitoring chart, version 4.4.0, as its own values files have them: by the first name, what can stand below it, in braces. What
 * has no braces is a value, or a map or list of the user's own names. Facts, no text of the chart.
 */
export const CHART_VERSION = '4.4.0';

/** At the top. */
export const TOP_NAMES: Readonly<Record<string, string>> = {
  cluster: `
  name nameFrom`,
  global: `
  namespaceOverride platform kubernetesAPIService scrapeInterval scrapeTimeout scrapeProtocols scrapeClassicHistograms scrapeNativeHistograms
  convertClassicHistogramsToNhcb maxCacheSize image{registry pullPolicy pullSecrets} imageRegistry imagePullPolicy imagePullSecrets`,
  dataProcessors: '',
  selfReporting: `
  enabled destinations dataProcessors scrapeInterval`,
  replaceComponent: '',
  extraObjects: '',
  telemetryServices: `
  kepler kube-state-metrics opencost node-exporter windows-exporter k8s-manifest-tail beyla sdkInjector`,
  'alloy-operator': '',
  annotationAutodiscovery: `
  enabled destinations dataProcessors collector annotations{scrape job instance metricsContainer metricsPath metricsPortName metricsPortNumber
  metricsScheme metricsParam metricsScrapeInterval metricsScrapeTimeout} namespaces excludeNamespaces labelSelectors attachNamespaceMetadata
  nodeLabels{nodePool region availabilityZone nodeRole nodeOS nodeArchitecture instanceType} pods{enabled labelSelectors labels staticLabels
  staticLabelsFrom} services{enabled labelSelectors labels staticLabels staticLabelsFrom} extraDiscoveryRules scrapeInterval scrapeTimeout
  metricsTuning{includeMetrics excludeMetrics} extraMetricProcessingRules maxCacheSize bearerToken{enabled token}`,
  applicationObservability: `
  enabled destinations dataProcessors receivers{otlp{grpc{enabled port includeMetadata maxReceivedMessageSize maxConcurrentStreams readBufferSize
  writeBufferSize keepalive{serverParameters{maxConnectionAge maxConnectionAgeGrace maxConnectionIdle time timeout} enforcementPolicy{minTime
  permitWithoutStream}}} http{enabled port includeMetadata maxRequestBodySize} includeDebugMetrics} jaeger{grpc{enabled port} thriftBinary{enabled
  port} thriftCompact{enabled port} thriftHttp{enabled port} includeDebugMetrics} zipkin{enabled port includeDebugMetrics}} collector
  alignServiceNameWithOTelSemConv overrideUnknownServiceNames processors{batch{size maxSize timeout} interval{enabled interval passthrough{gauge
  summary}} resourceDetection{override env{enabled} system{enabled hostnameSources resourceAttributes} kubernetesNode{enabled authType
  nodeFromEnvVar}} k8sattributes{passthrough otelAnnotations metadata podAssociation labels annotations filters{byNode ownNode byNamespace byLabel
  byField}} memoryLimiter{enabled checkInterval limit} filter{errorMode} transform{errorMode}} connectors{grafanaCloudMetrics{enabled}
  spanLogs{enabled spans spanAttributes roots process processAttributes labels overrides} spanMetrics{enabled dimensions dimensionsCacheSize
  aggregationCardinalityLimit excludeDimensions namespace metricsExpiration seriesExpiration events{enabled} exemplars{enabled maxPerDataPoint}
  histogram{enabled type unit explicit{buckets} exponential{maxSize}} skipBeyla skipInternal transforms{resource metric datapoint}}} metrics{enabled
  filters{metric datapoint} transforms{resource metric datapoint}} logs{enabled filters{log_record} transforms{resource log labels}} traces{enabled
  filters{span spanevent} transforms{resource span spanevent} setSpanNameSemanticConvention}`,
  autoInstrumentation: `
  enabled destinations dataProcessors collector beyla`,
  clusterEvents: `
  enabled destinations dataProcessors collector namespaces excludeNamespaces logFormat clustering includeReasons excludeReasons includeLevels
  excludeLevels jobLabel labels structuredMetadata extraLogProcessingStages`,
  clusterMetrics: `
  enabled destinations dataProcessors collector controlPlane{enabled} kubelet{enabled nodeAddressFormat jobLabel extraDiscoveryRules
  extraMetricProcessingRules metricsTuning{useDefaultAllowList includeMetrics excludeMetrics} maxCacheSize scrapeInterval scrapeTimeout}
  kubeletResource{enabled nodeAddressFormat jobLabel extraDiscoveryRules extraMetricProcessingRules metricsTuning{useDefaultAllowList includeMetrics
  excludeMetrics} maxCacheSize scrapeInterval scrapeTimeout} kubeletProbes{enabled nodeAddressFormat jobLabel extraDiscoveryRules
  extraMetricProcessingRules metricsTuning{useDefaultAllowList includeMetrics excludeMetrics} maxCacheSize scrapeInterval scrapeTimeout}
  cadvisor{enabled nodeAddressFormat jobLabel extraDiscoveryRules extraMetricProcessingRules metricsTuning{useDefaultAllowList includeMetrics
  excludeMetrics dropEmptyContainerLabels dropEmptyImageLabels normalizeUnnecessaryLabels keepPhysicalFilesystemDevices keepPhysicalNetworkDevices
  includeNamespaces excludeNamespaces} scrapeInterval scrapeTimeout maxCacheSize} apiServer{enabled jobLabel extraDiscoveryRules scrapeInterval
  scrapeTimeout extraMetricProcessingRules metricsTuning{includeMetrics excludeMetrics} maxCacheSize} kubeControllerManager{enabled discoveryMode
  jobLabel selectorLabel port scrapeInterval extraDiscoveryRules extraMetricProcessingRules metricsTuning{includeMetrics excludeMetrics}
  maxCacheSize} kubeDNS{enabled jobLabel scrapeInterval scrapeTimeout extraDiscoveryRules extraMetricProcessingRules metricsTuning{includeMetrics
  excludeMetrics} maxCacheSize} kubeProxy{enabled jobLabel selectorLabel port scrapeInterval scrapeTimeout extraDiscoveryRules
  extraMetricProcessingRules metricsTuning{includeMetrics excludeMetrics} maxCacheSize} kubeScheduler{enabled discoveryMode jobLabel selectorLabel
  port scrapeInterval scrapeTimeout extraDiscoveryRules extraMetricProcessingRules metricsTuning{includeMetrics excludeMetrics} maxCacheSize}
  kube-state-metrics{enabled checkForPotentialServiceMonitorConflicts discoveryType namespace labelMatchers namespaces namespacesDenylist
  extraDiscoveryRules jobLabel extraMetricProcessingRules metricsTuning{useDefaultAllowList includeMetrics excludeMetrics} scrapeInterval
  scrapeTimeout service{scheme} bearerTokenFile maxCacheSize}`,
  costMetrics: `
  enabled destinations dataProcessors collector opencost{metricsSource labelMatchers namespace extraDiscoveryRules jobLabel
  extraMetricProcessingRules metricsTuning{useDefaultAllowList includeMetrics excludeMetrics} scrapeInterval scrapeTimeout maxCacheSize}`,
  hostMetrics: `
  enabled destinations dataProcessors collector nodeLabels{nodePool region availabilityZone nodeRole nodeOS nodeArchitecture instanceType}
  linuxHosts{enabled collector source labelMatchers namespace extraDiscoveryRules jobLabel extraMetricProcessingRules
  metricsTuning{useDefaultAllowList useIntegrationAllowList includeMetrics excludeMetrics dropMetricsForFilesystem} scrapeInterval scrapeTimeout
  scheme bearerTokenFile maxCacheSize} windowsHosts{enabled collector source namespace labelMatchers extraDiscoveryRules jobLabel
  extraMetricProcessingRules metricsTuning{useDefaultAllowList includeMetrics excludeMetrics} scrapeInterval scrapeTimeout scheme bearerTokenFile
  maxCacheSize} energyMetrics{enabled collector namespace labelMatchers extraDiscoveryRules jobLabel extraMetricProcessingRules
  metricsTuning{useDefaultAllowList includeMetrics excludeMetrics} scrapeInterval scrapeTimeout maxCacheSize}`,
  integrations: `
  destinations dataProcessors collector nodeLabels{nodePool region availabilityZone nodeRole nodeOS nodeArchitecture instanceType}
  alloy{instances{name jobLabel namespaces fieldSelectors labelSelectors extraDiscoveryRules metrics{portName scrapeInterval scrapeTimeout
  tuning{useDefaultAllowList includeMetrics excludeMetrics} maxCacheSize}}} cert-manager{instances{name jobLabel namespaces fieldSelectors
  labelSelectors extraDiscoveryRules metrics{portName scrapeInterval scrapeTimeout maxCacheSize tuning{includeMetrics excludeMetrics}}}}
  dcgm-exporter{instances{name jobLabel namespaces fieldSelectors labelSelectors extraDiscoveryRules metrics{enabled portName scrapeInterval
  scrapeTimeout tuning{includeMetrics excludeMetrics} maxCacheSize}}} etcd{instances{name jobLabel namespaces fieldSelectors labelSelectors
  extraDiscoveryRules metrics{port scrapeInterval scrapeTimeout maxCacheSize tuning{includeMetrics excludeMetrics}}}} istio{instances{name jobLabel
  sidecarMetrics{enabled labelSelectors sidecarContainerName scrapeInterval scrapeTimeout maxCacheSize tuning{useDefaultAllowList includeMetrics
  excludeMetrics} extraDiscoveryRules extraMetricProcessingRules} istiodMetrics{enabled serviceName namespace labelSelectors scrapeInterval
  scrapeTimeout maxCacheSize tuning{includeMetrics excludeMetrics} extraDiscoveryRules extraMetricProcessingRules}}} grafana{instances{name jobLabel
  namespaces fieldSelectors labelSelectors extraDiscoveryRules metrics{enabled portName scrapeInterval scrapeTimeout maxCacheSize
  tuning{includeMetrics excludeMetrics}} logs{enabled tuning{structuredMetadata timestampFormat scrubTimestamp dropLogLevels excludeLines}}}}
  loki{instances{name namespaces fieldSelectors labelSelectors extraDiscoveryRules metrics{enabled portName scrapeInterval scrapeTimeout
  maxCacheSize tuning{useDefaultAllowList includeMetrics excludeMetrics}} logs{enabled tuning{structuredMetadata timestampFormat scrubTimestamp
  dropLogLevels excludeLines}}}} mimir{instances{name namespaces fieldSelectors labelSelectors extraDiscoveryRules metrics{enabled portName
  scrapeInterval scrapeTimeout maxCacheSize tuning{useDefaultAllowList includeMetrics excludeMetrics}} logs{enabled tuning{structuredMetadata
  timestampFormat scrubTimestamp dropLogLevels excludeLines}}}} tempo{instances{name namespaces fieldSelectors labelSelectors extraDiscoveryRules
  metrics{enabled portName scrapeInterval scrapeTimeout maxCacheSize tuning{useDefaultAllowList includeMetrics excludeMetrics}} logs{enabled
  tuning{structuredMetadata timestampFormat scrubTimestamp dropLogLevels excludeLines}}}} mysql{instances{name jobLabel metrics{enabled
  scrapeInterval scrapeTimeout maxCacheSize tuning{includeMetrics excludeMetrics} extraMetricProcessingRules} logs{enabled namespaces
  labelSelectors} exporter{dataSourceName dataSourceNameFrom dataSource{host port protocol auth{username usernameKey usernameFrom password
  passwordKey passwordFrom} allowFallbackToPlaintext tls} collectors{heartbeat{enabled database table} mysqlUser{enabled privileges}
  perfSchemaEventsStatements{enabled limit textLimit timeLimit}}} databaseObservability{enabled labels allowUpdatePerformanceSchemaSettings
  excludeSchemas cloudProvider{aws{arn} azure{subscriptionId resourceGroup serverName} gcp{connectionName}} collectors{explainPlans{enabled
  collectInterval initialLookback perCollectRatio} locks{enabled collectInterval threshold} queryDetails{enabled collectInterval statementsLimit}
  querySamples{enabled collectInterval disableQueryRedaction autoEnableSetupConsumers setupConsumersCheckInterval sampleMinDuration
  waitEventMinDuration} schemaDetails{enabled collectInterval cacheEnabled cacheSize cacheTTL} setupConsumers{enabled collectInterval}
  setupActors{enabled autoUpdateSetupActors collectInterval}}} secret{create embed name namespace}}} postgresql{instances{name jobLabel
  metrics{enabled scrapeInterval scrapeTimeout maxCacheSize tuning{includeMetrics excludeMetrics} extraMetricProcessingRules} logs{enabled
  namespaces labelSelectors} exporter{dataSourceName dataSourceNameFrom dataSource{host port database protocol auth{username usernameKey
  usernameFrom password passwordKey passwordFrom} sslmode} autoDiscovery{enabled databaseAllowList databaseDenyList} customQueriesConfigPath
  disableDefaultMetrics disableSettingsMetrics collectors{buffercacheSummary{enabled} database{enabled} databaseWraparound{enabled} locks{enabled}
  longRunningTransactions{enabled} postmaster{enabled} processIdle{enabled} replication{enabled} replicationSlot{enabled}
  statActivityAutovacuum{enabled} statBGWriter{enabled} statCheckpointer{enabled} statDatabase{enabled} statProgressVacuum{enabled}
  statStatements{enabled includeQuery queryLength limit excludeDatabases excludeUsers} statUserTables{enabled} statWALReceiver{enabled}
  statioUserIndexes{enabled} statioUserTables{enabled} wal{enabled} xlogLocation{enabled}}} databaseObservability{enabled labels excludeDatabases
  excludeUsers excludeCurrentUser cloudProvider{aws{arn} azure{subscriptionId resourceGroup serverName} gcp{connectionName}}
  collectors{explainPlans{enabled collectInterval perCollectRatio} queryDetails{enabled collectInterval statementsLimit} querySamples{enabled
  collectInterval disableQueryRedaction excludeCurrentUser} schemaDetails{enabled collectInterval cacheEnabled cacheSize cacheTTL}}} secret{create
  embed name namespace}}}`,
  kubernetesManifests: `
  enabled destinations dataProcessors collector jobLabel`,
  nodeLogs: `
  enabled destinations dataProcessors collector journal{path maxAge jobLabel formatAsJson units} extraDiscoveryRules extraLogProcessingStages
  journalLabels structuredMetadata`,
  podLogsObjects: `
  enabled destinations dataProcessors collector namespaces excludeNamespaces labelSelectors nodeFilter includePodMetadataLabels
  onlyGatherNewLogLines staticLabels staticLabelsFrom secretFilter{enabled inclusionSelector redactWith redactPercent allowlist gitleaksConfigPath
  gitleaksConfigPathFrom} extraLogProcessingRules extraLogProcessingStages structuredMetadata`,
  podLogsViaKubernetesApi: `
  enabled destinations dataProcessors collector namespaces excludeNamespaces defaultLogFormat cri{maxPartialLines} nodeSelectors labelSelectors
  discoveryMethod annotationSelector extraDiscoveryRules attachNamespaceMetadata nodeLabels{nodePool region availabilityZone nodeRole nodeOS
  nodeArchitecture instanceType} labels staticLabels staticLabelsFrom annotations secretFilter{enabled inclusionSelector redactWith redactPercent
  allowlist gitleaksConfigPath gitleaksConfigPathFrom} extraLogProcessingStages structuredMetadata`,
  podLogsViaLoki: `
  enabled destinations dataProcessors collector namespaces excludeNamespaces nodeSelectors labelSelectors discoveryMethod annotationSelector
  extraDiscoveryRules attachNamespaceMetadata nodeLabels{nodePool region availabilityZone nodeRole nodeOS nodeArchitecture instanceType} labels
  staticLabels staticLabelsFrom annotations onlyGatherNewLogLines alignServiceNameWithOTelSemConv defaultLogFormat cri{maxPartialLines}
  structuredMetadata secretFilter{enabled inclusionSelector redactWith redactPercent allowlist gitleaksConfigPath gitleaksConfigPathFrom}
  extraLogProcessingStages`,
  podLogsViaOpenTelemetry: `
  enabled destinations dataProcessors collector namespaces excludeNamespaces discoveryMethod annotationSelector labels nodeLabels namespaceLabels
  staticAttributes staticAttributesFrom annotations nodeAnnotations namespaceAnnotations otelAnnotations filters{annotations labels}
  onlyGatherNewLogLines alignServiceNameWithOTelSemConv`,
  profilesReceiver: `
  enabled destinations dataProcessors collector port profileProcessingRules`,
  profiling: `
  enabled destinations dataProcessors collector annotations{prefix} ebpf{enabled targetingScheme annotations{enable} labelSelectors
  annotationSelectors namespaces excludeNamespaces extraDiscoveryRules demangle sampleRate dotnetEnabled hotspotEnabled perlEnabled phpEnabled
  pythonEnabled rubyEnabled v8Enabled} java{enabled targetingScheme annotations{enable} labelSelectors annotationSelectors namespaces
  excludeNamespaces extraDiscoveryRules profilingConfig{interval sampleRate cpu alloc lock event}} pprof{enabled types{memory block goroutine mutex
  cpu fgprof godeltaprof_memory godeltaprof_mutex godeltaprof_block} annotations{enable portNumber portName path scheme container} labelSelectors
  annotationSelectors namespaces excludeNamespaces extraDiscoveryRules scrapeInterval scrapeTimeout bearerTokenFile}`,
  prometheusOperatorObjects: `
  enabled destinations dataProcessors collector podMonitors{enabled namespaces excludeNamespaces labelSelectors labelExpressions scrapeInterval
  scrapeTimeout extraDiscoveryRules extraMetricProcessingRules metricsTuning{includeMetrics excludeMetrics} maxCacheSize} probes{enabled namespaces
  excludeNamespaces labelSelectors labelExpressions scrapeInterval scrapeTimeout extraDiscoveryRules metricsTuning{includeMetrics excludeMetrics}
  extraMetricProcessingRules maxCacheSize} scrapeConfigs{enabled namespaces excludeNamespaces labelSelectors labelExpressions scrapeInterval
  scrapeTimeout extraDiscoveryRules metricsTuning{includeMetrics excludeMetrics} extraMetricProcessingRules maxCacheSize} serviceMonitors{enabled
  namespaces excludeNamespaces labelSelectors labelExpressions scrapeInterval scrapeTimeout extraDiscoveryRules extraMetricProcessingRules
  metricsTuning{includeMetrics excludeMetrics} maxCacheSize}`,
  windowsEventLogs: `
  enabled destinations dataProcessors collector sources bookmarks{enabled hostPath} pollInterval useIncomingTimestamp excludeEventData
  excludeUserData excludeEventMessage locale extraLabels extraLogProcessingStages structuredMetadata`,
};

/** Of a destination, by its type. */
export const DESTINATION_NAMES: Readonly<Record<string, string>> = {
  prometheus: `
  name disabled url urlFrom proxyURL noProxy proxyConnectHeader proxyFromEnvironment tenantId tenantIdKey tenantIdFrom extraHeaders extraHeadersFrom
  extraLabels extraLabelsFrom clusterLabels metricProcessingRules metricEnrichment{namespaceLabels podLabels} auth{type username usernameKey
  usernameFrom password passwordKey passwordFrom bearerToken bearerTokenKey bearerTokenFrom bearerTokenFile oauth2{clientId clientIdKey clientIdFrom
  clientSecret clientSecretKey clientSecretFrom clientSecretFile endpointParams proxyURL noProxy proxyFromEnvironment proxyConnectHeader scopes
  tokenURL tls{insecureSkipVerify ca caKey caFile caFrom cert certKey certFile certFrom key keyKey keyFile keyFrom}} sigv4{accessKey accessKeyKey
  accessKeyFrom secretKey secretKeyKey secretKeyFrom profile region roleArn}} secret{create embed name namespace} tls{insecureSkipVerify ca caFile
  caFrom cert certFile certFrom key keyFile keyFrom} sendNativeHistograms queueConfig{capacity minShards maxShards maxSamplesPerSend
  batchSendDeadline minBackoff maxBackoff retryOnHttp429 sampleAgeLimit} writeAheadLog{truncateFrequency minKeepaliveTime maxKeepaliveTime}
  protobufMessage remoteWriteProtocol openTelemetryConversion{addMetricSuffixes keepIdentifyingResourceAttributes resourceToTelemetryConversion}
  rules{enabled collector address addressFrom namespaces labelSelectors labelExpressions namespaceLabelSelectors namespaceLabelExpressions
  syncInterval mimirNamespacePrefix useLegacyRoutes prometheusHttpPrefix extraArguments} type`,
  loki: `
  name disabled url urlFrom timeout retryOnHttp429 proxyURL noProxy proxyConnectHeader proxyFromEnvironment tenantId tenantIdKey tenantIdFrom
  extraHeaders extraHeadersFrom extraLabels extraLabelsFrom clusterLabels logProcessingStages minBackoffPeriod maxBackoffPeriod maxBackoffRetries
  batchSize batchWait writeAheadLog{enabled drainTimeout minReadFrequency maxReadFrequency maxSegmentAge} auth{type username usernameKey
  usernameFrom password passwordKey passwordFrom bearerToken bearerTokenKey bearerTokenFrom bearerTokenFile oauth2{clientId clientIdKey clientIdFrom
  clientSecret clientSecretKey clientSecretFrom clientSecretFile endpointParams proxyURL noProxy proxyFromEnvironment proxyConnectHeader scopes
  tokenURL tls{insecureSkipVerify ca caKey caFile caFrom cert certKey certFile certFrom key keyKey keyFile keyFrom}}} secret{create embed name
  namespace} tls{insecureSkipVerify ca caFile caFrom cert certFile certFrom key keyFile keyFrom} type`,
  otlp: `
  name disabled protocol protocolValidation metrics{enabled path} logs{enabled path} traces{enabled path} url urlFrom proxyURL tenantId tenantIdKey
  tenantIdFrom extraHeaders extraHeadersFrom clusterLabels extraResourceAttributes extraResourceAttributesFrom auth{type username usernameKey
  usernameFrom password passwordKey passwordFrom bearerToken bearerTokenKey bearerTokenFrom bearerTokenFile oauth2{clientId clientIdKey clientIdFrom
  clientSecret clientSecretKey clientSecretFrom clientSecretFile endpointParams proxyURL noProxy proxyFromEnvironment proxyConnectHeader scopes
  tokenURL tls{insecureSkipVerify ca caKey caFile caFrom cert certKey certFile certFrom key keyKey keyFile keyFrom}} sigv4} secret{create embed name
  namespace sigv4{region service assumeRole{arn sessionName stsRegion}}} tls{insecure insecureSkipVerify ca caFile caFrom cert certFile certFrom key
  keyFile keyFrom} readBufferSize writeBufferSize timeout retryOnFailure{enabled initialInterval maxInterval maxElapsedTime} sendingQueue{enabled
  blockOnOverflow waitForResult numConsumers queueSize sizer storage batch{enabled sizer flushTimeout minSize maxSize}}
  processors{serviceGraphMetrics{enabled destinations receiver{otlp{grpc{maxReceivedMessageSize}}} cacheLoop databaseNameAttribute
  databaseNameAttributes dimensions latencyHistogramBuckets metricsFlushInterval storeExpirationLoop collector loadBalancer{resolver timeout}}
  tailSampling{enabled receiver{otlp{grpc{maxReceivedMessageSize}}} decisionWait decisionCache{sampledCacheSize nonSampledCacheSize} numTraces
  expectedNewTracesPerSec policies collector} attributes{actions} resourceAttributes{useDefaultRemoveList removeList} transform{errorMode
  metrics{resource resourceFrom metric metricFrom datapoint datapointFrom datapointToResource} logs{resource resourceFrom log logFrom logToResource}
  traces{resource resourceFrom span spanFrom spanevent spaneventFrom}} filters{enabled errorMode metrics{metric datapoint} logs{logRecord}
  traces{span spanevent}} batch{enabled size maxSize timeout} memoryLimiter{enabled checkInterval limit}} type`,
  pyroscope: `
  name disabled url urlFrom proxyURL noProxy proxyConnectHeader proxyFromEnvironment tenantId tenantIdKey tenantIdFrom extraHeaders extraHeadersFrom
  extraLabels extraLabelsFrom clusterLabels minBackoffPeriod maxBackoffPeriod maxBackoffRetries auth{type username usernameKey usernameFrom password
  passwordKey passwordFrom bearerToken bearerTokenKey bearerTokenFrom oauth2{clientId clientIdKey clientIdFrom clientSecret clientSecretKey
  clientSecretFrom clientSecretFile endpointParams proxyURL noProxy proxyFromEnvironment proxyConnectHeader scopes tokenURL tls{insecureSkipVerify
  ca caKey caFile caFrom cert certKey certFile certFrom key keyKey keyFile keyFrom}}} secret{create embed name namespace} tls{insecureSkipVerify ca
  caFile caFrom cert certFile certFrom key keyFile keyFrom} type`,
  'loki-stdout': `
  name disabled logProcessingRules logProcessingStages type`,
  nop: `
  name disabled metrics{enabled} logs{enabled} traces{enabled} profiles{enabled} type`,
  custom: `
  name disabled config ecosystem metrics{enabled target} logs{enabled target} traces{enabled target} profiles{enabled target} type`,
  router: `
  name disabled ecosystem routes defaultDestinations type`,
};

/** Of a collector. */
export const COLLECTOR_NAMES = `
  enabled presets labels annotations extraConfig includeDestinations extraService{enabled name fullname} remoteConfig{enabled url urlFrom proxyURL
  noProxy proxyFromEnvironment proxyConnectHeader auth{type username usernameKey usernameFrom password passwordKey passwordFrom} secret{create embed
  name namespace} pollFrequency presetsAttribute extraAttributes tls{insecureSkipVerify ca caFile caFrom cert certFile certFrom key keyFile
  keyFrom}} logging{level format} liveDebugging{enabled} alloy{configMap securityContext{allowPrivilegeEscalation capabilities{drop add}
  seccompProfile{type}} resources clustering{enabled name portName} stabilityLevel storagePath enableHttpServerPort listenAddr listenPort
  listenScheme initialDelaySeconds timeoutSeconds uiPathPrefix enableReporting extraEnv envFrom command extraArgs extraPorts hostAliases
  mounts{varlog dockercontainers extra} lifecycle livenessProbe} controller{nodeSelector podAnnotations type replicas extraLabels extraAnnotations
  parallelRollout minReadySeconds hostNetwork hostPID dnsPolicy terminationGracePeriodSeconds revisionHistoryLimit updateStrategy tolerations
  topologySpreadConstraints priorityClassName podLabels podDisruptionBudget{enabled minAvailable maxUnavailable} enableStatefulSetAutoDeletePVC
  autoscaling{enabled minReplicas maxReplicas targetCPUUtilizationPercentage targetMemoryUtilizationPercentage scaleDown{policies selectPolicy
  stabilizationWindowSeconds} scaleUp{policies selectPolicy stabilizationWindowSeconds} horizontal{enabled externalHPA minReplicas maxReplicas
  targetCPUUtilizationPercentage targetMemoryUtilizationPercentage scaleDown{policies selectPolicy stabilizationWindowSeconds} scaleUp{policies
  selectPolicy stabilizationWindowSeconds}} vertical{enabled recommenders resourcePolicy{containerPolicies} updatePolicy}} affinity volumes{extra}
  volumeClaimTemplates initContainers extraContainers} crds{create} nameOverride namespaceOverride fullnameOverride global{image{registry
  pullSecrets pullPolicy} podSecurityContext} image{registry repository tag digest pullPolicy pullSecrets} rbac{create namespaces rules
  clusterRules} serviceAccount{create additionalLabels annotations name automountServiceAccountToken} configReloader{enabled image{registry
  repository tag digest pullPolicy} customArgs resources{requests{cpu memory}} securityContext{allowPrivilegeEscalation readOnlyRootFilesystem
  capabilities{drop} runAsNonRoot runAsUser runAsGroup seccompProfile{type}}} networkPolicy{enabled flavor policyTypes ingress egress}
  service{enabled type nodePort clusterIP internalTrafficPolicy externalTrafficPolicy annotations} serviceMonitor{enabled additionalLabels interval
  metricRelabelings tlsConfig relabelings} ingress{enabled annotations labels path faroPort pathType hosts extraPaths tls} extraObjects`;

/** Of a data processor, by its type. */
export const PROCESSOR_NAMES: Readonly<Record<string, string>> = {
  custom: `
  metrics{prometheus{enabled input config} otlp{enabled input config}} logs{loki{enabled input config} otlp{enabled input config}}
  traces{otlp{enabled input config}} profiles{pyroscope{enabled input config}} type`,
  ec2Enrichment: `
  region roleARN refreshInterval tags type`,
  kubernetesEnrichment: `
  namespaceLabels namespaceAnnotations podLabels podAnnotations type`,
};
