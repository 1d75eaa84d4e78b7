import type { Construct } from 'constructs';
import { prometheus } from '../../components';
import { checkedProps } from '../../config';
import type { Expression, MetricsReceiver, StringInput } from '../../values';
import { type Authentication, httpClientArguments } from '../authentication';
import type { Rule } from '../discovery/relabeling';
import { Pipeline } from '../pipeline';

export interface PrometheusDestinationProps {
  /**
   * URL of the remote write endpoint, path included: of Prometheus (with `--web.enable-remote-write-receiver`), Mimir or Grafana Cloud.
   * @default 'http://prometheus.monitoring-stack.svc:9090/api/v1/write'
   */
  readonly url?: StringInput;
  /** @default - none */
  readonly authentication?: Authentication;
  /** Tenant of Mimir: the header `X-Scope-OrgID`. @default - none */
  readonly tenant?: StringInput;
  /** Name of the cluster: the label `cluster` of every series. @default - none */
  readonly cluster?: StringInput;
  /** Relabeling rules for the samples that are sent, in order: `write_relabel_config`. External labels are already set. @default - none */
  readonly rules?: readonly Rule[];
}

/**
 * Sends samples to Prometheus, Mimir or Grafana Cloud.
 *
 * `prometheus.remote_write` in Alloy. While the destination is unavailable, samples wait in the write-ahead log (WAL), for at most two hours; older ones
 * are dropped, so that disk usage and catching up are bounded.
 *
 * @example
 * const metrics = new destinations.Prometheus(alloy.config, 'default', {
 *   url: 'https://prometheus.example.com/api/v1/write',
 *   authentication: { kind: 'basic', username: '12345', password: Secret.env('grafana-cloud', 'token') },
 * });
 * new pipelines.PodMetrics(alloy.config, 'kubernetes_pods', { forwardTo: [metrics.receiver] });
 */
export class PrometheusDestination extends Pipeline {
  /** Receives samples. */
  readonly receiver: Expression<MetricsReceiver>;
  /** Sends them. */
  readonly write: prometheus.RemoteWrite;

  constructor(scope: Construct, id: string, props: PrometheusDestinationProps = {}) {
    super(scope, id, 'PrometheusDestination', 'Destination of metrics');
    props = checkedProps(this, props, {
      url: 'prop',
      authentication: 'prop',
      tenant: 'prop',
      cluster: 'prop',
      rules: 'prop',
    });
    this.write = new prometheus.RemoteWrite(this, '', {
      ...(props.cluster !== undefined && { externalLabels: { cluster: props.cluster } }),
      endpoint: [
        {
          url: props.url ?? 'http://prometheus.monitoring-stack.svc:9090/api/v1/write',
          ...(props.tenant !== undefined && { headers: { 'X-Scope-OrgID': props.tenant } }),
          ...httpClientArguments(props.authentication),
          queueConfig: { sampleAgeLimit: '2h' },
          ...(props.rules && { writeRelabelConfig: props.rules }),
        },
      ],
      wal: { truncateFrequency: '30m', maxKeepaliveTime: '2h' },
    });
    this.receiver = this.write.receiver;
  }
}
