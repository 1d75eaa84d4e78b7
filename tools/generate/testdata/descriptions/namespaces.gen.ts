// Generated from schema/ by tools/generate (npm run generate). Do not edit.
export * as local from './local.gen';
export * as loki from './loki.gen';
