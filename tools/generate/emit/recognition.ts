import { GENERATED, quote } from './text';

/** `grok-patterns.json`: expressions with names, which others contain. */
export interface GrokPatternsFile {
  readonly patterns: { readonly [name: string]: string };
}

/** `user-agents.json`: expressions, each with what is put together of its groups; what isn't given is the group of that number. */
export interface UserAgentsFile {
  readonly browsers: readonly (readonly string[])[];
  readonly systems: readonly (readonly string[])[];
}

/** `grok-patterns.gen.ts`: one JSON text, which is read when it's needed. */
export function emitGrokPatterns({ patterns }: GrokPatternsFile): string {
  return `${GENERATED}
/** Expressions by their names. */
export const grokPatterns: string = ${quote(JSON.stringify(patterns))};
`;
}

/** `user-agents.gen.ts`: one JSON text, which is read when it's needed. */
export function emitUserAgents({ browsers, systems }: UserAgentsFile): string {
  return `${GENERATED}
/** What lib/facts/user-agents.ts describes. */
export const userAgents: string = ${quote(JSON.stringify({ browsers, systems }))};
`;
}

/** `secret-rules.json`: what Gitleaks finds, in the terms of its configurations. */
export interface SecretRulesFile {
  readonly _meta: { readonly source: string; readonly license: string };
  readonly allowlist: object;
  readonly rules: readonly object[];
}

/** `secret-rules.gen.ts`: one JSON text, which is read when it's needed, with a comment that stays in the package: whose it is. */
export function emitSecretRules({ _meta, allowlist, rules }: SecretRulesFile): string {
  return `${GENERATED}
/*! ${_meta.source}. ${_meta.license} */

/** What lib/facts/secret-rules.ts describes. */
export const secretRules: string = ${quote(JSON.stringify({ allowlist, rules }))};
`;
}
