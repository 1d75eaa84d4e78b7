import type { Construct } from 'constructs';
import { toYaml } from '../app';
import { Server, type ServerProps } from './server';

const DATA_DIRECTORY = '/var/tempo';

/**
 * Tempo as a single process that keeps traces for a day.
 *
 * @example
 * new TempoServer(chart, 'tempo');
 */
export class TempoServer extends Server {
  /** @param id Name of the objects; `tempo` is what `TempoDestination` sends to */
  constructor(scope: Construct, id: string, props: ServerProps = {}) {
    const config = {
      server: { http_listen_port: 3200, log_level: 'warn' },
      distributor: {
        // Tempo's own default is the loopback address.
        receivers: {
          otlp: { protocols: { grpc: { endpoint: '0.0.0.0:4317' }, http: { endpoint: '0.0.0.0:4318' } } },
        },
      },
      compactor: { compaction: { block_retention: '24h' } },
      storage: {
        trace: {
          backend: 'local',
          local: { path: `${DATA_DIRECTORY}/blocks` },
          wal: { path: `${DATA_DIRECTORY}/wal` },
        },
      },
      usage_report: { reporting_enabled: false },
    };
    super(scope, id, {
      image: props.image ?? 'docker.io/grafana/tempo:2.10.8',
      user: 10_001,
      args: ['-config.file=/etc/tempo/tempo.yaml'],
      ports: { http: 3200, 'otlp-grpc': 4317, 'otlp-http': 4318 },
      readyPath: '/ready',
      configDirectory: '/etc/tempo',
      files: { 'tempo.yaml': toYaml([config]) },
      dataDirectory: DATA_DIRECTORY,
      dataLimit: '4Gi',
      memory: { request: '128Mi', limit: '1Gi' },
    });
  }
}
