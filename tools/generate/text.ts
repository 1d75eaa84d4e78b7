/** The first line of every generated file. */
export const GENERATED = '// Generated from schema/ by tools/generate (npm run generate). Do not edit.\n';
