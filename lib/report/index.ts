// Diagnostics for people and for tools. `renderText` prints them as `alloy validate` does, with source lines and carets, and on request
// with hints; `renderJson`, `renderSarif` and `renderGithub` write them for programs. All take diagnostics and, if they show or count
// characters, a `SourceLookup` from file names to sources.
//
// Secrets are never shown: `secretSpans` finds the parts of a source that may be credentials, `hideCredentials` removes credentials in URLs from a
// message, and `printable` prevents foreign names and values from controlling a terminal.

export { hideCredentials } from './credentials';
export { type ExcerptOptions, excerpt } from './excerpt';
export { renderGithub } from './github';
export { renderJson } from './json';
export { printable } from './printable';
export { renderSarif, type SarifOptions } from './sarif';
export { type SecretSpan, secretSpans } from './secret-spans';
export { type SourceLookup, sourcesByName } from './sources';
export { renderText, type TextOptions } from './text';
