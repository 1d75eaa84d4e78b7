/** A Prometheus alerting rule. */
export interface AlertRule {
  readonly alert: string;
  /** PromQL. */
  readonly expr: string;
  /** How long the expression must be true: `5m`. */
  readonly for: string;
  readonly labels: { readonly severity: 'critical' | 'warning'; readonly [label: string]: string };
  readonly annotations: { readonly summary: string; readonly description: string };
}

export interface AlertGroup {
  readonly name: string;
  readonly rules: readonly AlertRule[];
}

/** Labels that name a pod of Alloy; `cluster` is there if a destination adds it. */
const POD = 'cluster, namespace, pod';
const COMPONENT = `${POD}, component_path, component_id`;
const WHO = 'Alloy {{ $labels.namespace }}/{{ $labels.pod }}';

/** The OTLP signals, as the collector's metrics name them. */
const OTLP_ITEMS = { traces: 'spans', metrics: 'metric_points', logs: 'log_records' } as const;

/**
 * Alerts for Alloy itself. Component health says little: a component whose destination is down or refuses everything is still healthy, and only the
 * counters show it. So most alerts are about data that is lost, or about to be.
 * @param selector label matchers of Alloy's own metrics: `job="integrations/alloy"`
 */
export function alertGroups(selector: string): readonly AlertGroup[] {
  const of = (metric: string, matchers = '') => `${metric}{${[selector, matchers].filter(Boolean).join(', ')}}`;
  const rate = (metric: string, matchers?: string) => `rate(${of(metric, matchers)}[5m])`;
  return [
    { name: 'alloy', rules: processRules(of) },
    { name: 'alloy-metrics', rules: metricsRules(of, rate) },
    { name: 'alloy-logs', rules: logsRules(rate) },
    { name: 'alloy-otlp', rules: otlpRules(of, rate) },
    { name: 'alloy-cluster', rules: clusterRules(of) },
  ];
}

type Selected = (metric: string, matchers?: string) => string;

function processRules(of: Selected): readonly AlertRule[] {
  return [
    {
      alert: 'AlloyAbsent',
      expr: `absent(${of('alloy_build_info')})`,
      for: '10m',
      labels: { severity: 'critical' },
      annotations: {
        summary: 'No Alloy reports metrics.',
        description: 'No pod of Alloy has been seen for 10 minutes: none runs, or their metrics don’t arrive.',
      },
    },
    {
      alert: 'AlloyDown',
      expr: `${of('up')} == 0`,
      for: '5m',
      labels: { severity: 'critical' },
      annotations: {
        summary: 'An Alloy does not answer.',
        description: `${WHO} has not answered a scrape for 5 minutes.`,
      },
    },
    {
      alert: 'AlloyConfigLoadFailed',
      expr: `${of('alloy_config_last_load_successful')} == 0`,
      for: '5m',
      labels: { severity: 'critical' },
      annotations: {
        summary: 'An Alloy could not load its configuration.',
        description: `${WHO} runs an older configuration, and would not start with the new one. Its log says why.`,
      },
    },
    {
      alert: 'AlloyComponentUnhealthy',
      expr: `sum by (${POD}, controller_path, health_type) (${of('alloy_component_controller_running_components', 'health_type!="healthy"')}) > 0`,
      for: '15m',
      labels: { severity: 'warning' },
      annotations: {
        summary: 'Components of an Alloy are not healthy.',
        description: `${WHO} has {{ $value }} components that are {{ $labels.health_type }}. Its user interface names them.`,
      },
    },
    {
      alert: 'AlloyRestarting',
      expr: `changes(${of('alloy_resources_process_start_time_seconds')}[1h]) > 2`,
      for: '0m',
      labels: { severity: 'warning' },
      annotations: {
        summary: 'An Alloy restarts again and again.',
        description: `${WHO} has restarted {{ $value }} times within the hour.`,
      },
    },
    {
      // Alloy targets 90 % of the container's limit (GOMEMLIMIT); without a limit, the right side is never reached.
      alert: 'AlloyMemoryNearLimit',
      expr: `${of('alloy_resources_process_resident_memory_bytes')} > ${of('go_gc_gomemlimit_bytes')}`,
      for: '5m',
      labels: { severity: 'warning' },
      annotations: {
        summary: 'An Alloy is about to run out of memory.',
        description: `${WHO} uses {{ $value | humanize1024 }}B, more than the 90 % of its limit that it aims for.`,
      },
    },
  ];
}

function metricsRules(of: Selected, rate: Selected): readonly AlertRule[] {
  const walFailures = [
    'prometheus_remote_write_wal_corruptions_total',
    'prometheus_remote_write_wal_checkpoint_creations_failed_total',
    'prometheus_tsdb_wal_writes_failed_total',
    'prometheus_tsdb_wal_truncations_failed_total',
  ];
  return [
    {
      alert: 'AlloyRemoteWriteFailing',
      expr: `sum by (${COMPONENT}, url) (${rate('prometheus_remote_storage_samples_failed_total')}) > 0`,
      for: '5m',
      labels: { severity: 'critical' },
      annotations: {
        summary: 'Samples are lost: their destination refuses them.',
        description: `${WHO}: {{ $labels.url }} refuses {{ $value | humanize }} samples a second of {{ $labels.component_id }} for good.`,
      },
    },
    {
      alert: 'AlloyRemoteWriteBehind',
      expr: `max by (${COMPONENT}, url) (${of('prometheus_remote_storage_queue_highest_timestamp_seconds')} - ${of('prometheus_remote_storage_queue_highest_sent_timestamp_seconds')}) > 300`,
      for: '15m',
      labels: { severity: 'warning' },
      annotations: {
        summary: 'Samples arrive late.',
        description: `${WHO}: {{ $labels.component_id }} is more than 5 minutes behind at {{ $labels.url }}. What is older than its write-ahead log keeps is lost.`,
      },
    },
    {
      alert: 'AlloySamplesDropped',
      expr: `sum by (${COMPONENT}, url, reason) (${rate('prometheus_remote_storage_samples_dropped_total', 'reason!="dropped_series"')}) > 0`,
      for: '5m',
      labels: { severity: 'warning' },
      annotations: {
        summary: 'Samples are dropped before they are sent.',
        description: `${WHO}: {{ $labels.component_id }} drops {{ $value | humanize }} samples a second ({{ $labels.reason }}).`,
      },
    },
    {
      alert: 'AlloyRemoteWriteSaturated',
      expr: `max by (${COMPONENT}, url) (${of('prometheus_remote_storage_shards_desired')} / ${of('prometheus_remote_storage_shards_max')}) > 1`,
      for: '15m',
      labels: { severity: 'warning' },
      annotations: {
        summary: 'Samples come faster than they can be sent.',
        description: `${WHO}: {{ $labels.component_id }} wants more than its highest number of shards for {{ $labels.url }}.`,
      },
    },
    {
      alert: 'AlloyWalFailing',
      expr: `sum by (${COMPONENT}) (${walFailures.map((metric) => `increase(${of(metric)}[15m])`).join(' + ')}) > 0`,
      for: '0m',
      labels: { severity: 'critical' },
      annotations: {
        summary: 'The write-ahead log fails.',
        description: `${WHO}: {{ $labels.component_id }} can’t write, truncate or read its write-ahead log. Is the volume full?`,
      },
    },
    {
      alert: 'AlloyScrapeLimitExceeded',
      expr: `sum by (${COMPONENT}) (increase(${of('prometheus_target_scrapes_exceeded_sample_limit_total')}[15m])) > 0`,
      for: '0m',
      labels: { severity: 'warning' },
      annotations: {
        summary: 'Whole scrapes are lost: a target has too many samples.',
        description: `${WHO}: {{ $labels.component_id }} refused {{ $value | humanize }} scrapes with more samples than its limit.`,
      },
    },
  ];
}

function logsRules(rate: Selected): readonly AlertRule[] {
  return [
    {
      alert: 'AlloyLogsDropped',
      expr: `sum by (${COMPONENT}, host, reason) (${rate('loki_write_dropped_entries_total')}) > 0`,
      for: '5m',
      labels: { severity: 'critical' },
      annotations: {
        summary: 'Log entries are lost.',
        description: `${WHO}: {{ $labels.component_id }} gives up {{ $value | humanize }} entries a second for {{ $labels.host }} ({{ $labels.reason }}).`,
      },
    },
    {
      alert: 'AlloyLogsRetrying',
      expr: `sum by (${COMPONENT}, host) (${rate('loki_write_batch_retries_total')}) > 0`,
      for: '15m',
      labels: { severity: 'warning' },
      annotations: {
        summary: 'Log entries wait for their destination.',
        description: `${WHO}: {{ $labels.component_id }} has had to repeat requests to {{ $labels.host }} for 15 minutes.`,
      },
    },
  ];
}

function otlpRules(of: Selected, rate: Selected): readonly AlertRule[] {
  const perSignal = Object.entries(OTLP_ITEMS).flatMap(([signal, items]): AlertRule[] => [
    {
      alert: 'AlloyOtlpRefused',
      expr: `sum by (${COMPONENT}) (${rate(`otelcol_receiver_refused_${items}_total`)}) > 0`,
      for: '5m',
      labels: { severity: 'warning', signal },
      annotations: {
        summary: `Alloy refuses ${signal} of applications.`,
        description: `${WHO}: {{ $labels.component_id }} refuses {{ $value | humanize }} ${items.replace('_', ' ')} a second: memory is short, or what comes behind it is full. Senders that don’t try again lose them.`,
      },
    },
    {
      alert: 'AlloyOtlpExportFailing',
      expr: `sum by (${COMPONENT}) (${rate(`otelcol_exporter_send_failed_${items}_total`)}) > 0`,
      for: '5m',
      labels: { severity: 'critical', signal },
      annotations: {
        summary: `Alloy loses ${signal}: their destination doesn’t take them.`,
        description: `${WHO}: {{ $labels.component_id }} gives up {{ $value | humanize }} ${items.replace('_', ' ')} a second.`,
      },
    },
  ]);
  return [
    ...perSignal,
    {
      alert: 'AlloyOtlpQueueFilling',
      expr: `max by (${COMPONENT}, data_type) (${of('otelcol_exporter_queue_size')} / ${of('otelcol_exporter_queue_capacity')}) > 0.8`,
      for: '10m',
      labels: { severity: 'warning' },
      annotations: {
        summary: 'A queue is nearly full.',
        description: `${WHO}: the queue of {{ $labels.component_id }} is {{ $value | humanizePercentage }} full of {{ $labels.data_type }}. Once it is full, data is refused.`,
      },
    },
  ];
}

function clusterRules(of: Selected): readonly AlertRule[] {
  const members = 'cluster, namespace, cluster_name';
  return [
    {
      alert: 'AlloyClusterSplit',
      expr: `sum without (state) (${of('cluster_node_peers')}) != on (${members}) group_left () count by (${members}) (${of('cluster_node_info')})`,
      for: '15m',
      labels: { severity: 'warning' },
      annotations: {
        summary: 'Members of an Alloy cluster don’t see each other.',
        description: `${WHO} sees {{ $value }} members of {{ $labels.cluster_name }}, and another number reports metrics. Work is done twice, or not at all.`,
      },
    },
    {
      alert: 'AlloyClusterConfigDrift',
      expr: `count by (${members}) (count by (${members}, sha256) (${of('alloy_config_hash', 'cluster_name!=""')})) > 1`,
      for: '30m',
      labels: { severity: 'warning' },
      annotations: {
        summary: 'Members of an Alloy cluster have different configurations.',
        description:
          'The members of {{ $labels.cluster_name }} in {{ $labels.namespace }} run {{ $value }} configurations: a rollout is stuck, or a reload failed.',
      },
    },
  ];
}
