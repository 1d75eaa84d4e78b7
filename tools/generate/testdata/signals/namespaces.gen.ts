// Generated from schema/ by tools/generate (npm run generate). Do not edit.
export * as faro from './faro.gen';
export * as otelcol from './otelcol.gen';
export * as prometheus from './prometheus.gen';
export * as pyroscope from './pyroscope.gen';
