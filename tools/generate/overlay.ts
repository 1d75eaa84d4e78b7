import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { RuleEntry, RulesFile } from './emit/rules';
import { readJson } from './read-json';

/** `overlays/rules.json`: what is said otherwise of single rules, and rules that are missing, by their owners. */
export interface RulesOverlay {
  readonly [owner: string]: readonly (RuleCorrection | RuleAddition)[];
}

/** A rule that the table doesn't have. */
export interface RuleAddition {
  readonly add: RuleEntry;
  /** Why. */
  readonly note?: string;
}

export interface RuleCorrection {
  /** Members of the one rule of the owner that is meant. */
  readonly where: { readonly [member: string]: unknown };
  /** The members that it has instead. */
  readonly set: { readonly [member: string]: unknown };
  /** Why. */
  readonly note?: string;
}

/** Rules with the corrections of an overlay. @throws Error where a correction means no rule, or several, or two rules get one id */
export function correctRules(rules: RulesFile, overlay: RulesOverlay): RulesFile {
  const corrected = { ...rules };
  for (const [owner, corrections] of Object.entries(overlay)) {
    let own: readonly RuleEntry[] = rules[owner] ?? [];
    for (const correction of corrections) {
      if ('add' in correction) {
        own = [...own, correction.add];
        continue;
      }
      const { where, set } = correction;
      const meant = own.filter((rule) =>
        Object.entries(where).every(([name, value]) => isDeepStrictEqual(rule[name], value)),
      );
      if (meant.length !== 1) {
        throw new Error(`overlay of rules: ${owner} has ${meant.length} rules with ${JSON.stringify(where)}, not one`);
      }
      own = own.map((rule) => (rule === meant[0] ? { ...rule, ...set } : rule));
    }
    const ids = own.map(({ id }) => id);
    const twice = ids.find((id, i) => ids.indexOf(id) !== i);
    if (twice !== undefined) throw new Error(`overlay of rules: two rules of ${owner} have the id ${twice}`);
    corrected[owner] = own;
  }
  return corrected;
}

/** A table of facts by owners with the members of an overlay, which are added, or take the place of those of the same name. */
export function addMembers<T extends Table>(table: T, overlay: Table): T {
  const added = Object.entries(overlay).map(([owner, own]) => [owner, { ...table[owner], ...own }] as const);
  return { ...table, ...Object.fromEntries(added) };
}

interface Table {
  readonly [owner: string]: object;
}

/** An overlay of a version's folder; nothing where the table has none. */
export function readOverlay<T extends object>(folder: string, name: string): T {
  const overlays = join(folder, 'overlays');
  return existsSync(join(overlays, name)) ? readJson<T>(overlays, name) : ({} as T);
}
