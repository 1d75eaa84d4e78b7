/** URLs of the data sources. */
export interface DataSourceUrls {
  readonly prometheus: string;
  readonly loki: string;
  readonly tempo: string;
}

/**
 * Grafana's data sources, wired to each other: from an exemplar to its trace, from a log entry to its trace, from a span to the log entries of its
 * trace and to the metrics of its service. `$$` is an escaped `$`, since Grafana expands variables in the file.
 */
export function dataSources(urls: DataSourceUrls): object {
  const base = { access: 'proxy', editable: false };
  return {
    apiVersion: 1,
    datasources: [
      {
        ...base,
        name: 'Prometheus',
        uid: 'prometheus',
        type: 'prometheus',
        url: urls.prometheus,
        isDefault: true,
        jsonData: {
          httpMethod: 'POST',
          timeInterval: '60s',
          // As OpenTelemetry names it in exemplars, and as others do.
          exemplarTraceIdDestinations: ['trace_id', 'traceID'].map((name) => ({ name, datasourceUid: 'tempo' })),
        },
      },
      {
        ...base,
        name: 'Loki',
        uid: 'loki',
        type: 'loki',
        url: urls.loki,
        jsonData: {
          derivedFields: [
            {
              name: 'Trace',
              // The structured metadata that PodLogs and OtlpGateway add.
              matcherType: 'label',
              matcherRegex: 'traceID',
              url: '$${__value.raw}',
              datasourceUid: 'tempo',
              urlDisplayLabel: 'Show the trace',
            },
          ],
        },
      },
      {
        ...base,
        name: 'Tempo',
        uid: 'tempo',
        type: 'tempo',
        url: urls.tempo,
        jsonData: {
          nodeGraph: { enabled: true },
          tracesToLogsV2: {
            datasourceUid: 'loki',
            // Entries may be written a while after the span has ended.
            spanStartTimeShift: '-5m',
            spanEndTimeShift: '5m',
            tags: [{ key: 'k8s.namespace.name', value: 'namespace' }],
            customQuery: true,
            query: '{$${__tags}} | traceID = `$${__span.traceId}`',
          },
          tracesToMetrics: {
            datasourceUid: 'prometheus',
            // Enough time around the span for the range of a rate to have samples.
            spanStartTimeShift: '-15m',
            spanEndTimeShift: '15m',
            tags: [{ key: 'service.name', value: 'service_name' }],
            queries: [
              { name: 'Requests', query: 'sum by (route, status) (rate(http_requests_total{$$__tags}[5m]))' },
              {
                name: 'Duration',
                query:
                  'histogram_quantile(0.95, sum by (le) (rate(http_request_duration_seconds_bucket{$$__tags}[5m])))',
              },
            ],
          },
        },
      },
    ],
  };
}
