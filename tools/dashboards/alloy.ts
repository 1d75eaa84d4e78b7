import type { Dashboard } from '@grafana/grafana-foundation-sdk/dashboard';
import * as units from '@grafana/grafana-foundation-sdk/units';
import { Board } from './board';

/** What the variables choose. */
const SELECTOR = 'job=~"$job", cluster=~"$cluster", namespace=~"$namespace", pod=~"$pod"';

function of(metric: string, matchers = ''): string {
  return `${metric}{${SELECTOR}${matchers && `, ${matchers}`}}`;
}

function rate(metric: string, matchers?: string): string {
  return `rate(${of(metric, matchers)}[$__rate_interval])`;
}

function board(name: string, title: string, description: string): Board {
  return new Board(`alloy-${name}`, `Alloy / ${title}`, description, ['alloy'])
    .labelVariable('job', 'Job', 'label_values(alloy_build_info, job)')
    .labelVariable('cluster', 'Cluster', 'label_values(alloy_build_info{job=~"$job"}, cluster)')
    .labelVariable(
      'namespace',
      'Namespace',
      'label_values(alloy_build_info{job=~"$job", cluster=~"$cluster"}, namespace)',
    )
    .labelVariable(
      'pod',
      'Pod',
      'label_values(alloy_build_info{job=~"$job", cluster=~"$cluster", namespace=~"$namespace"}, pod)',
    );
}

/** Whether all is well: health, what is lost, resources, the cluster. */
function overview(): Dashboard {
  const lost = [
    `sum(${rate('prometheus_remote_storage_samples_failed_total')})`,
    `sum(${rate('loki_write_dropped_entries_total')})`,
    `sum(${rate('otelcol_exporter_send_failed_spans_total')})`,
  ] as const;
  return board('overview', 'Overview', 'Whether all is well with Alloy: health, lost data, resources, the cluster.')
    .stat('Pods', units.Short, `count(${of('alloy_build_info')})`, { alarm: 'at-zero' })
    .stat(
      'Unhealthy components',
      units.Short,
      `sum(${of('alloy_component_controller_running_components', 'health_type!="healthy"')}) or vector(0)`,
      {
        alarm: 'above-zero',
      },
    )
    .stat('Failed configurations', units.Short, `count(${of('alloy_config_last_load_successful')} == 0) or vector(0)`, {
      alarm: 'above-zero',
      description: 'Pods that run an older configuration, because they could not load the new one.',
    })
    .stat('Samples lost', units.CountsPerSecond, `${lost[0]} or vector(0)`, { alarm: 'above-zero' })
    .stat('Log entries lost', units.CountsPerSecond, `${lost[1]} or vector(0)`, { alarm: 'above-zero' })
    .stat('Spans lost', units.CountsPerSecond, `${lost[2]} or vector(0)`, { alarm: 'above-zero' })
    .row('What goes through')
    .graph(
      'Samples',
      units.CountsPerSecond,
      [[`sum by (pod) (${rate('prometheus_remote_storage_samples_in_total')})`, '{{pod}}']],
      {
        stacked: true,
      },
    )
    .graph(
      'Log entries',
      units.CountsPerSecond,
      [[`sum by (pod) (${rate('loki_write_sent_entries_total')})`, '{{pod}}']],
      {
        stacked: true,
      },
    )
    .graph(
      'Spans',
      units.CountsPerSecond,
      [[`sum by (pod) (${rate('otelcol_receiver_accepted_spans_total')})`, '{{pod}}']],
      {
        stacked: true,
      },
    )
    .row('Resources')
    .graph('CPU', units.Short, [[`sum by (pod) (${rate('alloy_resources_process_cpu_seconds_total')})`, '{{pod}}']], {
      description: 'Cores in use.',
    })
    .graph(
      'Memory',
      units.BytesIEC,
      [
        [`sum by (pod) (${of('alloy_resources_process_resident_memory_bytes')})`, '{{pod}}'],
        [`min(${of('go_gc_gomemlimit_bytes')} < 2^50)`, 'aim'],
      ],
      { description: 'Resident memory, and what Alloy aims for: 90 % of the limit of its container.' },
    )
    .graph('Goroutines', units.Short, [[`sum by (pod) (${of('go_goroutines')})`, '{{pod}}']])
    .graph(
      'Components',
      units.Short,
      [[`sum by (health_type) (${of('alloy_component_controller_running_components')})`, '{{health_type}}']],
      { stacked: true },
    )
    .graph(
      'Evaluation of components, 99th percentile',
      units.Seconds,
      [
        [
          `histogram_quantile(0.99, sum by (pod, le) (${rate('alloy_component_evaluation_seconds_bucket')}))`,
          '{{pod}}',
        ],
      ],
      { description: 'How long a component takes to take up changed arguments.' },
    )
    .graph('Network', units.BytesPerSecondIEC, [
      [`sum(${rate('alloy_resources_machine_rx_bytes_total')})`, 'received'],
      [`sum(${rate('alloy_resources_machine_tx_bytes_total')})`, 'sent'],
    ])
    .row('Cluster')
    .graph(
      'Members that each pod sees',
      units.Short,
      [[`sum by (pod, cluster_name) (${of('cluster_node_peers')})`, '{{pod}}']],
      {
        description: 'Equal lines: all see each other. No lines: these pods are no cluster.',
      },
    )
    .graph(
      'Gossip health score',
      units.Short,
      [[`max by (pod) (${of('cluster_node_gossip_health_score')})`, '{{pod}}']],
      {
        description: 'Zero is healthy.',
      },
    )
    .graph(
      'Configurations in use',
      units.Short,
      [[`count by (namespace, sha256) (${of('alloy_config_hash')})`, '{{namespace}} {{sha256}}']],
      { stacked: true },
    )
    .build();
}

/** The way of samples: scraping, the write-ahead log, remote write. */
function metrics(): Dashboard {
  return board('metrics', 'Metrics', 'The way of samples through Alloy: scraping, the write-ahead log, remote write.')
    .row('Scraping')
    .graph(
      'Targets',
      units.Short,
      [[`sum by (component_id) (${of('prometheus_scrape_targets_gauge')})`, '{{component_id}}']],
      {
        stacked: true,
      },
    )
    .graph(
      'Samples forwarded',
      units.CountsPerSecond,
      [[`sum by (component_id) (${rate('prometheus_forwarded_samples_total')})`, '{{component_id}}']],
      { stacked: true },
    )
    .graph('Refused samples and scrapes', units.CountsPerSecond, [
      [`sum(${rate('prometheus_target_scrapes_exceeded_sample_limit_total')})`, 'scrapes above the sample limit'],
      [`sum(${rate('prometheus_target_scrapes_sample_out_of_order_total')})`, 'samples out of order'],
      [`sum(${rate('prometheus_target_scrapes_sample_duplicate_timestamp_total')})`, 'samples of one time'],
      [`sum(${rate('prometheus_target_scrapes_sample_out_of_bounds_total')})`, 'samples out of bounds'],
    ])
    .row('Remote write')
    .graph(
      'Behind',
      units.Seconds,
      [
        [
          `max by (pod, url) (${of('prometheus_remote_storage_queue_highest_timestamp_seconds')} - ${of('prometheus_remote_storage_queue_highest_sent_timestamp_seconds')} < 1e6)`,
          '{{pod}} {{url}}',
        ],
      ],
      {
        description:
          'Between the newest sample and the newest that the destination has taken. Nothing is shown until it has taken one.',
      },
    )
    .graph('Samples sent', units.CountsPerSecond, [
      [`sum by (url) (${rate('prometheus_remote_storage_samples_total')})`, '{{url}}'],
    ])
    .graph('Samples in trouble', units.CountsPerSecond, [
      [`sum by (url) (${rate('prometheus_remote_storage_samples_failed_total')})`, 'lost {{url}}'],
      [`sum by (url) (${rate('prometheus_remote_storage_samples_retried_total')})`, 'sent again {{url}}'],
      [
        `sum by (url, reason) (${rate('prometheus_remote_storage_samples_dropped_total')})`,
        'dropped ({{reason}}) {{url}}',
      ],
    ])
    .graph('Samples that wait', units.Short, [
      [`sum by (pod) (${of('prometheus_remote_storage_samples_pending')})`, '{{pod}}'],
    ])
    .graph('Shards', units.Short, [
      [`sum by (url) (${of('prometheus_remote_storage_shards')})`, '{{url}}'],
      [`sum by (url) (${of('prometheus_remote_storage_shards_desired')})`, 'desired {{url}}'],
      [`sum by (url) (${of('prometheus_remote_storage_shards_max')})`, 'at most {{url}}'],
    ])
    .graph('Time of a request, 99th percentile', units.Seconds, [
      [
        `histogram_quantile(0.99, sum by (url, le) (${rate('prometheus_remote_storage_sent_batch_duration_seconds_bucket')}))`,
        '{{url}}',
      ],
    ])
    .row('Write-ahead log')
    .graph(
      'Active series',
      units.Short,
      [[`sum by (pod) (${of('prometheus_remote_write_wal_storage_active_series')})`, '{{pod}}']],
      { stacked: true, description: 'What memory grows with.' },
    )
    .graph('Size', units.BytesIEC, [[`sum by (pod) (${of('prometheus_tsdb_wal_storage_size_bytes')})`, '{{pod}}']])
    .graph('Failures', units.CountsPerSecond, [
      [`sum(${rate('prometheus_remote_write_wal_corruptions_total')})`, 'corruptions'],
      [`sum(${rate('prometheus_tsdb_wal_writes_failed_total')})`, 'writes'],
      [`sum(${rate('prometheus_tsdb_wal_truncations_failed_total')})`, 'truncations'],
      [`sum(${rate('prometheus_remote_write_wal_checkpoint_creations_failed_total')})`, 'checkpoints'],
    ])
    .build();
}

/** The way of log entries to Loki. */
function logs(): Dashboard {
  return board('logs', 'Logs', 'The way of log entries through Alloy to Loki, and Alloy’s own log.')
    .lokiVariable()
    .graph(
      'Entries sent',
      units.CountsPerSecond,
      [[`sum by (host) (${rate('loki_write_sent_entries_total')})`, '{{host}}']],
      {
        stacked: true,
      },
    )
    .graph(
      'Bytes sent',
      units.BytesPerSecondIEC,
      [[`sum by (host) (${rate('loki_write_sent_bytes_total')})`, '{{host}}']],
      {
        stacked: true,
      },
    )
    .graph('Entries lost', units.CountsPerSecond, [
      [`sum by (host, reason) (${rate('loki_write_dropped_entries_total')})`, '{{reason}} {{host}}'],
    ])
    .graph('Requests', units.RequestsPerSecond, [
      [`sum by (host, status_code) (${rate('loki_write_request_duration_seconds_count')})`, '{{status_code}} {{host}}'],
    ])
    .graph('Time of a request, 99th percentile', units.Seconds, [
      [
        `histogram_quantile(0.99, sum by (host, le) (${rate('loki_write_request_duration_seconds_bucket')}))`,
        '{{host}}',
      ],
    ])
    .graph('Requests that were repeated', units.RequestsPerSecond, [
      [`sum by (host) (${rate('loki_write_batch_retries_total')})`, '{{host}}'],
    ])
    .logs('Warnings and errors of Alloy', '{namespace=~"$namespace", container="alloy", level=~"warn|error|fatal"}')
    .build();
}

/** The way of OTLP data: receivers, processors, exporters. */
function otlp(): Dashboard {
  const accepted = ['spans', 'metric_points', 'log_records'] as const;
  const each = (prefix: string) =>
    accepted.map((items) => [`sum(${rate(`${prefix}_${items}_total`)})`, items.replace('_', ' ')] as const);
  return board('otlp', 'OpenTelemetry', 'The way of OTLP data through Alloy: receivers, processors, exporters.')
    .row('Receivers')
    .graph('Accepted', units.CountsPerSecond, each('otelcol_receiver_accepted'))
    .graph('Refused', units.CountsPerSecond, each('otelcol_receiver_refused'), {
      description: 'Senders are told to try again: memory is short, or a queue is full.',
    })
    .graph(
      'Time of a request, 99th percentile',
      units.Seconds,
      [
        [
          `histogram_quantile(0.99, sum by (component_id, le) (${rate('http_server_request_duration_seconds_bucket', 'component_id=~"otelcol.*"')}))`,
          '{{component_id}}',
        ],
      ],
      { description: 'Of OTLP over HTTP.' },
    )
    .row('Exporters')
    .graph('Spans sent', units.CountsPerSecond, [
      [`sum by (component_id) (${rate('otelcol_exporter_sent_spans_total')})`, '{{component_id}}'],
    ])
    .graph('Lost', units.CountsPerSecond, each('otelcol_exporter_send_failed'))
    .graph(
      'Queues',
      units.PercentUnit,
      [
        [
          `max by (component_id, data_type) (${of('otelcol_exporter_queue_size')} / ${of('otelcol_exporter_queue_capacity')})`,
          '{{component_id}} {{data_type}}',
        ],
      ],
      { description: 'How full they are.' },
    )
    .row('Batches')
    .graph('Items in a batch, median', units.Short, [
      [
        `histogram_quantile(0.5, sum by (component_id, le) (${rate('otelcol_processor_batch_batch_send_size_bucket')}))`,
        '{{component_id}}',
      ],
    ])
    .graph('Batches sent by the timeout', units.CountsPerSecond, [
      [`sum by (component_id) (${rate('otelcol_processor_batch_timeout_trigger_send_total')})`, '{{component_id}}'],
    ])
    .graph('Requests under way', units.Short, [
      [`sum by (component_id) (${of('otelcol_exporter_in_flight_requests')})`, '{{component_id}}'],
    ])
    .build();
}

/** The dashboards for Alloy itself, by name. */
export const alloyDashboards = { overview: overview(), metrics: metrics(), logs: logs(), otlp: otlp() };
