import type { Dashboard } from '@grafana/grafana-foundation-sdk/dashboard';
import * as units from '@grafana/grafana-foundation-sdk/units';
import { Board } from './board';

const SELECTOR = 'job=~"$job", route!=""';

/** Rate, errors and duration of the example application, its log, and the ways from each to its traces. */
export const exampleAppDashboard: Dashboard = new Board(
  'example-app',
  'Example application',
  'Rate, errors and duration of HTTP requests. Click a dot in a graph, or a traceID in the log, to see the trace.',
  ['example'],
)
  .lokiVariable()
  // Loki wants a matcher that something has to match.
  .labelVariable('job', 'Job', 'label_values(http_requests_in_flight, job)', '.+')
  .graph(
    'Requests',
    units.RequestsPerSecond,
    [[`sum by (method, route) (rate(http_requests_total{${SELECTOR}}[$__rate_interval]))`, '{{method}} {{route}}']],
    { stacked: true },
  )
  .graph('Errors', units.PercentUnit, [
    [
      `sum by (method, route) (rate(http_requests_total{${SELECTOR}, status=~"5.."}[$__rate_interval])) / sum by (method, route) (rate(http_requests_total{${SELECTOR}}[$__rate_interval]))`,
      '{{method}} {{route}}',
    ],
  ])
  .graph(
    'Duration, 50th and 95th percentile',
    units.Seconds,
    [0.5, 0.95].map((quantile) => [
      `histogram_quantile(${quantile}, sum by (le) (rate(http_request_duration_seconds_bucket{${SELECTOR}}[$__rate_interval])))`,
      `${quantile * 100}th`,
    ]),
    { exemplars: true, description: 'The dots are requests whose trace was kept.' },
  )
  .graph('Requests being answered', units.Short, [['sum by (pod) (http_requests_in_flight{job=~"$job"})', '{{pod}}']])
  .graph('Memory', units.BytesIEC, [['sum by (pod) (process_resident_memory_bytes{job=~"$job"})', '{{pod}}']])
  .graph('Spans', units.CountsPerSecond, [
    ['sum(rate(otlp_spans_exported_total{job=~"$job"}[$__rate_interval]))', 'sent'],
    ['sum by (reason) (rate(otlp_spans_dropped_total{job=~"$job"}[$__rate_interval]))', 'lost ({{reason}})'],
  ])
  .logs(
    'Log',
    '{job=~"$job"} | json | line_format "{{.level}} {{.method}} {{.path}} {{.msg}} {{.duration}} traceID={{.traceID}}"',
  )
  .build();
