// Generated from schema/ by tools/generate (npm run generate). Do not edit.
export * as beyla from './beyla.gen';
export * as databaseObservability from './database-observability.gen';
export * as discovery from './discovery.gen';
export * as faro from './faro.gen';
export * as local from './local.gen';
export * as loki from './loki.gen';
export * as mimir from './mimir.gen';
export * as otelcol from './otelcol.gen';
export * as prometheus from './prometheus.gen';
export * as pyroscope from './pyroscope.gen';
export * as remote from './remote.gen';
