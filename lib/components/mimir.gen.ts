// Generated from schema/ by tools/generate (npm run generate). Do not edit.
export * as alerts from './mimir.alerts.gen';
export * as rules from './mimir.rules.gen';
