import type { Construct } from 'constructs';
import { prometheus } from '../../components';
import { checkedProps } from '../../config';
import type { BoolInput, Expression, MetricsReceiver, StringInput } from '../../values';
import type { AzureAuthentication, PrometheusAuthentication } from '../authentication';
import {
  EXTERNAL_LABEL_NAMES,
  type ExternalLabels,
  externalLabelArguments,
  externalLabelProblems,
} from '../connection/external-labels';
import {
  connectionProblems,
  HTTP_KINDS,
  HTTP_NAMES,
  type HttpConnection,
  httpArguments,
  withTenantHeader,
} from '../connection/http-connection';
import type { Rule } from '../discovery/relabeling';
import { Pipeline } from '../pipeline';

export interface PrometheusDestinationProps extends HttpConnection, ExternalLabels {
  /**
   * URL of the remote write endpoint, path included: of Prometheus (with `--web.enable-remote-write-receiver`), Mimir or Grafana Cloud.
   * @default 'http://prometheus.monitoring-stack.svc:9090/api/v1/write'
   */
  readonly url?: StringInput;
  /** @default - none */
  readonly authentication?: PrometheusAuthentication;
  /** Tenant of Mimir: the header `X-Scope-OrgID`. @default - none */
  readonly tenant?: StringInput;
  /** Relabeling rules for the samples that are sent, in order: `write_relabel_config`. External labels are already set. @default - none */
  readonly rules?: readonly Rule[];
  /** Version of remote write: 2 carries metadata with the samples, and has to be understood by the receiver. @default 1 */
  readonly remoteWriteVersion?: 1 | 2;
  /** @default false */
  readonly sendNativeHistograms?: BoolInput;
  /** @default true */
  readonly sendExemplars?: BoolInput;
  /** Types and helps of metrics, in version 1. @default - sent every minute, Alloy's own */
  readonly metadata?: prometheus.RemoteWriteEndpointMetadataConfig;
  /** Shards, batches, retries, and how old samples may get. @default - Alloy's own, but for `sampleAgeLimit`: '2h' */
  readonly queue?: prometheus.RemoteWriteEndpointQueueConfig;
  /** How long the write-ahead log keeps samples. @default - `truncateFrequency` '30m', `maxKeepaliveTime` '2h' */
  readonly wal?: prometheus.RemoteWriteWal;
  /** Connects to all addresses that the host has in turn, instead of to one. @default false */
  readonly roundRobinDns?: BoolInput;
}

const KINDS = [...HTTP_KINDS, 'sigv4', 'azure', 'google'];

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
    props = checkedProps(
      this,
      props,
      {
        ...HTTP_NAMES,
        ...EXTERNAL_LABEL_NAMES,
        url: 'prop',
        authentication: 'prop',
        tenant: 'prop',
        rules: 'prop',
        remoteWriteVersion: 'prop',
        sendNativeHistograms: 'prop',
        sendExemplars: 'prop',
        metadata: 'prop',
        queue: 'prop',
        wal: 'prop',
        roundRobinDns: 'prop',
      },
      [...connectionProblems(props, KINDS), ...externalLabelProblems(props)],
    );
    const { sendNativeHistograms, sendExemplars, metadata, roundRobinDns } = props;
    this.write = new prometheus.RemoteWrite(this, '', {
      ...externalLabelArguments(props),
      endpoint: [
        {
          url: props.url ?? 'http://prometheus.monitoring-stack.svc:9090/api/v1/write',
          ...httpArguments(withTenantHeader(props)),
          ...cloudArguments(props.authentication),
          ...(props.remoteWriteVersion === 2 && { protobufMessage: 'io.prometheus.write.v2.Request' }),
          ...(sendNativeHistograms !== undefined && { sendNativeHistograms }),
          ...(sendExemplars !== undefined && { sendExemplars }),
          ...(metadata && { metadataConfig: metadata }),
          ...(roundRobinDns !== undefined && { roundRobinDns }),
          queueConfig: { sampleAgeLimit: '2h', ...props.queue },
          ...(props.rules && { writeRelabelConfig: props.rules }),
        },
      ],
      wal: { truncateFrequency: '30m', maxKeepaliveTime: '2h', ...props.wal },
    });
    this.receiver = this.write.receiver;
  }
}

/** The ways to authenticate that remote write alone has. */
function cloudArguments(authentication: PrometheusAuthentication | undefined): Partial<prometheus.RemoteWriteEndpoint> {
  switch (authentication?.kind) {
    case 'sigv4': {
      const { kind: _, ...sigv4 } = authentication;
      return { sigv4 };
    }
    case 'azure':
      return { azuread: azureArguments(authentication) };
    case 'google': {
      const { credentialsFile } = authentication;
      return { googleIam: credentialsFile === undefined ? {} : { credentialsFile } };
    }
    default:
      return {};
  }
}

function azureArguments({ identity, cloud, scope }: AzureAuthentication): prometheus.RemoteWriteEndpointAzuread {
  return { ...identity, ...(cloud !== undefined && { cloud }), ...(scope !== undefined && { scope }) };
}
