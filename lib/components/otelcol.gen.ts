// Generated from schema/ by tools/generate (npm run generate). Do not edit.
export * as auth from './otelcol.auth.gen';
export * as connector from './otelcol.connector.gen';
export * as exporter from './otelcol.exporter.gen';
export * as extension from './otelcol.extension.gen';
export * as processor from './otelcol.processor.gen';
export * as receiver from './otelcol.receiver.gen';
export * as storage from './otelcol.storage.gen';
