export { type ExcerptOptions, excerpt } from './excerpt';
export { renderGithub } from './github';
export { renderJson } from './json';
export { renderSarif, type SarifOptions } from './sarif';
export { type SourceLookup, sourcesByName } from './sources';
export { renderText, type TextOptions } from './text';
