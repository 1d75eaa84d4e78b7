import { Construct } from 'constructs';
import { GrafanaServer } from './grafana-server';
import { LokiServer } from './loki-server';
import { PrometheusServer } from './prometheus-server';
import { TempoServer } from './tempo-server';

/**
 * Prometheus, Loki, Tempo and Grafana to look at what Alloy collects, named as the default destinations expect. For trying out: one pod each, no
 * persistent storage, no authentication. docs/backends.md says what to use for production.
 *
 * @example
 * const chart = new Chart(new OutputFolder(app, 'backends'), 'backends', { namespace: 'monitoring-stack', disableResourceNameHashes: true });
 * new backends.All(chart, 'backends');
 */
export class Backends extends Construct {
  readonly prometheus: PrometheusServer;
  readonly loki: LokiServer;
  readonly tempo: TempoServer;
  readonly grafana: GrafanaServer;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.prometheus = new PrometheusServer(this, 'prometheus');
    this.loki = new LokiServer(this, 'loki');
    this.tempo = new TempoServer(this, 'tempo');
    this.grafana = new GrafanaServer(this, 'grafana', {
      prometheus: this.prometheus.url,
      loki: this.loki.url,
      tempo: this.tempo.url,
    });
  }
}
