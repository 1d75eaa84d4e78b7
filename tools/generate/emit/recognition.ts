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

/** `zone-names.json`: since when (null for always) which offset (in seconds) has which abbreviation, for each time zone. */
export interface ZoneNamesFile {
  readonly zones: { readonly [zone: string]: readonly (readonly (number | string | null)[])[] };
}

/** `zone-names.gen.ts`: one JSON text, which is read when it's needed. */
export function emitZoneNames({ zones }: ZoneNamesFile): string {
  return `${GENERATED}
/** What lib/facts/zone-names.ts describes. */
export const zoneNames: string = ${quote(JSON.stringify(zones))};
`;
}

/** `encodings.json`: encodings by their first names, each with all of them and, for those of single bytes, its characters: from 128 on, or all 256. */
export interface EncodingsFile {
  readonly encodings: {
    readonly [name: string]: { readonly names: readonly string[]; readonly characters?: string };
  };
}

/** `encodings.gen.ts`: one JSON text, which is read when it's needed. */
export function emitEncodings({ encodings }: EncodingsFile): string {
  return `${GENERATED}
/** What lib/facts/encodings.ts describes. */
export const encodings: string = ${quote(JSON.stringify(encodings))};
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
