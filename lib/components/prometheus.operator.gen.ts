// Generated from schema/ by tools/generate (npm run generate). Do not edit.
import type { Construct } from 'constructs';
import type {
  StringInput,
} from '../values';
import type * as blocks from './blocks.gen';
import { Component, type ComponentProps } from './component';

/**
 * Arguments of `prometheus.operator.podmonitors`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.operator.podmonitors/
 */
export interface PodmonitorsProps extends ComponentProps, blocks.PrometheusOperator {
  /**
   * Has no effect here: pods are found directly. Only `prometheus.operator.servicemonitors` uses it.
   *
   * `kubernetes_role`: string.
   *
   * @default "endpoints"
   */
  readonly kubernetesRole?: StringInput;
}

/**
 * Scrapes the pods that PodMonitor resources choose.
 *
 * `prometheus.operator.podmonitors` in Alloy; generally available; sends metrics.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.operator.podmonitors/
 * @example
 * ```ts
 * const remoteWrite = new prometheus.RemoteWrite(config, 'default', {
 *   endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
 * });
 * new prometheus.operator.Podmonitors(config, 'default', {
 *   forwardTo: [remoteWrite.receiver],
 *   namespaces: ['shop'],
 *   clustering: { enabled: true },
 * });
 * ```
 */
export class Podmonitors extends Component {
  /**
   * Scrapes the pods that PodMonitor resources choose.
   *
   * `prometheus.operator.podmonitors` in Alloy; generally available; sends metrics.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.operator.podmonitors/
   * @example
   * ```ts
   * const remoteWrite = new prometheus.RemoteWrite(config, 'default', {
   *   endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
   * });
   * new prometheus.operator.Podmonitors(config, 'default', {
   *   forwardTo: [remoteWrite.receiver],
   *   namespaces: ['shop'],
   *   clustering: { enabled: true },
   * });
   * ```
   */
  constructor(scope: Construct, id: string, props: PodmonitorsProps) {
    super(scope, id, 'prometheus.operator.podmonitors', props);
  }
}

/**
 * Arguments of `prometheus.operator.probes`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.operator.probes/
 */
export interface ProbesProps extends ComponentProps, blocks.PrometheusOperator {
  /**
   * Has no effect here: probes name their targets or ingresses. Only `prometheus.operator.servicemonitors` uses it.
   *
   * `kubernetes_role`: string.
   *
   * @default "endpoints"
   */
  readonly kubernetesRole?: StringInput;
}

/**
 * Runs the probes that Probe resources describe and collects their metrics.
 *
 * `prometheus.operator.probes` in Alloy; generally available; sends metrics.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.operator.probes/
 * @example
 * ```ts
 * const remoteWrite = new prometheus.RemoteWrite(config, 'default', {
 *   endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
 * });
 * new prometheus.operator.Probes(config, 'default', {
 *   forwardTo: [remoteWrite.receiver],
 *   namespaces: ['shop'],
 *   clustering: { enabled: true },
 * });
 * ```
 */
export class Probes extends Component {
  /**
   * Runs the probes that Probe resources describe and collects their metrics.
   *
   * `prometheus.operator.probes` in Alloy; generally available; sends metrics.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.operator.probes/
   * @example
   * ```ts
   * const remoteWrite = new prometheus.RemoteWrite(config, 'default', {
   *   endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
   * });
   * new prometheus.operator.Probes(config, 'default', {
   *   forwardTo: [remoteWrite.receiver],
   *   namespaces: ['shop'],
   *   clustering: { enabled: true },
   * });
   * ```
   */
  constructor(scope: Construct, id: string, props: ProbesProps) {
    super(scope, id, 'prometheus.operator.probes', props);
  }
}

/**
 * Arguments of `prometheus.operator.scrapeconfigs`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.operator.scrapeconfigs/
 */
export interface ScrapeconfigsProps extends ComponentProps, blocks.PrometheusOperator {
  /**
   * Has no effect here: each ScrapeConfig says how its targets are found. Only `prometheus.operator.servicemonitors` uses it.
   *
   * `kubernetes_role`: string.
   *
   * @default "endpoints"
   */
  readonly kubernetesRole?: StringInput;
}

/**
 * Scrapes the targets that ScrapeConfig resources describe.
 *
 * `prometheus.operator.scrapeconfigs` in Alloy; experimental, needs `--stability.level=experimental`; sends metrics.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.operator.scrapeconfigs/
 * @example
 * ```ts
 * const remoteWrite = new prometheus.RemoteWrite(config, 'default', {
 *   endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
 * });
 * new prometheus.operator.Scrapeconfigs(config, 'default', {
 *   forwardTo: [remoteWrite.receiver],
 *   scrape: { defaultScrapeInterval: '30s' },
 *   clustering: { enabled: true },
 * });
 * ```
 */
export class Scrapeconfigs extends Component {
  /**
   * Scrapes the targets that ScrapeConfig resources describe.
   *
   * `prometheus.operator.scrapeconfigs` in Alloy; experimental, needs `--stability.level=experimental`; sends metrics.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.operator.scrapeconfigs/
   * @example
   * ```ts
   * const remoteWrite = new prometheus.RemoteWrite(config, 'default', {
   *   endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
   * });
   * new prometheus.operator.Scrapeconfigs(config, 'default', {
   *   forwardTo: [remoteWrite.receiver],
   *   scrape: { defaultScrapeInterval: '30s' },
   *   clustering: { enabled: true },
   * });
   * ```
   */
  constructor(scope: Construct, id: string, props: ScrapeconfigsProps) {
    super(scope, id, 'prometheus.operator.scrapeconfigs', props);
  }
}

/**
 * Arguments of `prometheus.operator.servicemonitors`.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.operator.servicemonitors/
 */
export interface ServicemonitorsProps extends ComponentProps, blocks.PrometheusOperator {}

/**
 * Scrapes the endpoints of the services that ServiceMonitor resources choose.
 *
 * `prometheus.operator.servicemonitors` in Alloy; generally available; sends metrics.
 *
 * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.operator.servicemonitors/
 * @example
 * ```ts
 * const remoteWrite = new prometheus.RemoteWrite(config, 'default', {
 *   endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
 * });
 * new prometheus.operator.Servicemonitors(config, 'default', {
 *   forwardTo: [remoteWrite.receiver],
 *   selector: { matchLabels: { release: 'shop' } },
 *   clustering: { enabled: true },
 * });
 * ```
 */
export class Servicemonitors extends Component {
  /**
   * Scrapes the endpoints of the services that ServiceMonitor resources choose.
   *
   * `prometheus.operator.servicemonitors` in Alloy; generally available; sends metrics.
   *
   * @see https://grafana.com/docs/alloy/v1.18/reference/components/prometheus/prometheus.operator.servicemonitors/
   * @example
   * ```ts
   * const remoteWrite = new prometheus.RemoteWrite(config, 'default', {
   *   endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }],
   * });
   * new prometheus.operator.Servicemonitors(config, 'default', {
   *   forwardTo: [remoteWrite.receiver],
   *   selector: { matchLabels: { release: 'shop' } },
   *   clustering: { enabled: true },
   * });
   * ```
   */
  constructor(scope: Construct, id: string, props: ServicemonitorsProps) {
    super(scope, id, 'prometheus.operator.servicemonitors', props);
  }
}
