import { GENERATED, quote } from './text';

// Tables of others, by which texts are recognised. Each is one JSON text, which is read when it's needed, with a comment that stays in the package: whose it is.

/** What is said of a table. */
interface TableFile {
  readonly _meta: { readonly source: string; readonly license: string };
}

/** `grok-patterns.json`: expressions with names, which others contain. */
export interface GrokPatternsFile extends TableFile {
  readonly patterns: { readonly [name: string]: string };
}

/** `user-agents.json`: expressions, each with what is put together of its groups; what isn't given is the group of that number. */
export interface UserAgentsFile extends TableFile {
  readonly browsers: readonly (readonly string[])[];
  readonly systems: readonly (readonly string[])[];
}

/** `zone-names.json`: since when (null for always) which offset (in seconds) has which abbreviation, for each time zone. */
export interface ZoneNamesFile extends TableFile {
  readonly zones: { readonly [zone: string]: readonly (readonly (number | string | null)[])[] };
}

/** `encodings.json`: encodings by their first names, each with all of them and, for those of single bytes, its characters: from 128 on, or all 256. */
export interface EncodingsFile extends TableFile {
  readonly encodings: {
    readonly [name: string]: { readonly names: readonly string[]; readonly characters?: string };
  };
}

/** `secret-rules.json`: what Gitleaks finds, in the terms of its configurations. */
export interface SecretRulesFile extends TableFile {
  readonly allowlist: object;
  readonly rules: readonly object[];
}

/** `grok-patterns.gen.ts` */
export function emitGrokPatterns({ _meta, patterns }: GrokPatternsFile): string {
  return emitTable(_meta, 'grokPatterns', 'Expressions by their names.', patterns);
}

/** `user-agents.gen.ts` */
export function emitUserAgents({ _meta, browsers, systems }: UserAgentsFile): string {
  return emitTable(_meta, 'userAgents', 'What lib/facts/user-agents.ts describes.', { browsers, systems });
}

/** `zone-names.gen.ts` */
export function emitZoneNames({ _meta, zones }: ZoneNamesFile): string {
  return emitTable(_meta, 'zoneNames', 'What lib/facts/zone-names.ts describes.', zones);
}

/** `encodings.gen.ts` */
export function emitEncodings({ _meta, encodings }: EncodingsFile): string {
  return emitTable(_meta, 'encodings', 'What lib/facts/encodings.ts describes.', encodings);
}

/** `secret-rules.gen.ts` */
export function emitSecretRules({ _meta, allowlist, rules }: SecretRulesFile): string {
  return emitTable(_meta, 'secretRules', 'What lib/facts/secret-rules.ts describes.', { allowlist, rules });
}

function emitTable({ source, license }: TableFile['_meta'], name: string, what: string, table: object): string {
  return `${GENERATED}
/*! ${source}. ${license} */

/** ${what} */
export const ${name}: string = ${quote(JSON.stringify(table))};
`;
}
