// Generated from schema/ by tools/generate (npm run generate). Do not edit.
export * as exporter from './otelcol.exporter.gen';
export * as processor from './otelcol.processor.gen';
export * as receiver from './otelcol.receiver.gen';
