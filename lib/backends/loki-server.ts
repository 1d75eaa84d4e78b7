import type { Construct } from 'constructs';
import { toYaml } from '../app';
import { Server, type ServerProps } from './server';

const DATA_DIRECTORY = '/loki';

/**
 * Loki as a single process that keeps log entries for a day.
 *
 * @example
 * new LokiServer(chart, 'loki');
 */
export class LokiServer extends Server {
  /** @param id Name of the objects; `loki` is what `LokiDestination` sends to */
  constructor(scope: Construct, id: string, props: ServerProps = {}) {
    const config = {
      auth_enabled: false,
      server: { http_listen_port: 3100, log_level: 'warn' },
      common: {
        instance_addr: '127.0.0.1',
        path_prefix: DATA_DIRECTORY,
        replication_factor: 1,
        ring: { kvstore: { store: 'inmemory' } },
        storage: {
          filesystem: { chunks_directory: `${DATA_DIRECTORY}/chunks`, rules_directory: `${DATA_DIRECTORY}/rules` },
        },
      },
      schema_config: {
        configs: [
          {
            from: '2024-01-01',
            store: 'tsdb',
            object_store: 'filesystem',
            schema: 'v13',
            index: { prefix: 'index_', period: '24h' },
          },
        ],
      },
      limits_config: { retention_period: '24h', volume_enabled: true },
      compactor: {
        working_directory: `${DATA_DIRECTORY}/compactor`,
        retention_enabled: true,
        delete_request_store: 'filesystem',
      },
      analytics: { reporting_enabled: false },
    };
    super(scope, id, {
      image: props.image ?? 'docker.io/grafana/loki:3.7.8',
      user: 10_001,
      args: ['-config.file=/etc/loki/loki.yaml'],
      ports: { http: 3100 },
      readyPath: '/ready',
      configDirectory: '/etc/loki',
      files: { 'loki.yaml': toYaml([config]) },
      dataDirectory: DATA_DIRECTORY,
      dataLimit: '4Gi',
      memory: { request: '128Mi', limit: '768Mi' },
    });
  }
}
