// Findings for people and for tools. `renderText` prints diagnostics as `alloy validate` does, with the lines in question and carets, and on request
// with the way out; `renderJson`, `renderSarif` and `renderGithub` write them for programs. All take diagnostics and, where they show or count
// characters, a `SourceLookup` from names of files to sources.
//
// Nothing secret is shown: `secretSpans` are the stretches of a source that may be credentials, `hideCredentials` takes those of URLs out of a
// message, and `printable` keeps names and values of others from steering a terminal.

export { hideCredentials } from './credentials';
export { type ExcerptOptions, excerpt } from './excerpt';
export { renderGithub } from './github';
export { renderJson } from './json';
export { printable } from './printable';
export { renderSarif, type SarifOptions } from './sarif';
export { type SecretSpan, secretSpans } from './secret-spans';
export { type SourceLookup, sourcesByName } from './sources';
export { renderText, type TextOptions } from './text';
