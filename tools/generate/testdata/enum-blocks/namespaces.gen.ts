// Generated from schema/ by tools/generate (npm run generate). Do not edit.
export * as loki from './loki.gen';
export * as remote from './remote.gen';
