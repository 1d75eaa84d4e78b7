import type { Construct } from 'constructs';
import { toYaml } from '../app';
import { ALLOY_JOB, alertGroups } from '../kubernetes';
import { Server, type ServerProps } from './server';

const CONFIG_DIRECTORY = '/etc/prometheus';
const DATA_DIRECTORY = '/prometheus';
const ALERTS_FILE = 'alloy-alerts.yaml';

/**
 * A Prometheus that receives what Alloy sends, by remote write and OTLP, keeps it for a day, and evaluates the alerts about Alloy. It scrapes nothing
 * itself.
 *
 * @example
 * new PrometheusServer(chart, 'prometheus');
 */
export class PrometheusServer extends Server {
  /** @param id Name of the objects; `prometheus` is what `PrometheusDestination` sends to */
  constructor(scope: Construct, id: string, props: ServerProps = {}) {
    const config = {
      storage: {
        // After an outage, a collector sends what it has kept.
        tsdb: { out_of_order_time_window: '2h' },
        exemplars: { max_exemplars: 100_000 },
      },
      otlp: {
        promote_resource_attributes: [
          'k8s.cluster.name',
          'k8s.namespace.name',
          'k8s.pod.name',
          'service.instance.id',
          'service.name',
          'service.namespace',
        ],
      },
      rule_files: [`${CONFIG_DIRECTORY}/${ALERTS_FILE}`],
    };
    super(scope, id, {
      image: props.image ?? 'docker.io/prom/prometheus:v3.15.0',
      user: 65_534,
      args: [
        `--config.file=${CONFIG_DIRECTORY}/prometheus.yaml`,
        `--storage.tsdb.path=${DATA_DIRECTORY}`,
        '--storage.tsdb.retention.time=1d',
        '--storage.tsdb.retention.size=3GB',
        '--web.enable-remote-write-receiver',
        '--web.enable-otlp-receiver',
        '--enable-feature=exemplar-storage',
      ],
      ports: { http: 9090 },
      readyPath: '/-/ready',
      configDirectory: CONFIG_DIRECTORY,
      files: {
        'prometheus.yaml': toYaml([config]),
        [ALERTS_FILE]: toYaml([{ groups: alertGroups(`job="${ALLOY_JOB}"`) }]),
      },
      dataDirectory: DATA_DIRECTORY,
      dataLimit: '4Gi',
      memory: { request: '256Mi', limit: '1Gi' },
    });
  }
}
