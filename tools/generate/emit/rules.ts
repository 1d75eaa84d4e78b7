import { GENERATED } from './text';

/** `rules.json` as it lies in the file: rules by component, configuration block or definition. */
export interface RulesFile {
  readonly [owner: string]: readonly RuleEntry[];
}

export interface RuleEntry {
  readonly id: string;
  readonly rule: string;
  readonly paths: readonly string[];
  readonly message: string;
  readonly phase: string;
  readonly [key: string]: unknown;
}

/** `rules.gen.ts`: the rules for run time, one JSON text for each owner. What only people read is left out. */
export function emitRules(rules: RulesFile): string {
  const lines = Object.keys(rules)
    .sort()
    .map((owner) => `  ${quote(owner)}: ${quote(JSON.stringify(rules[owner]!.map(packed)))},\n`);
  return `${GENERATED}
export const rules: { readonly [owner: string]: string } = {
${lines.join('')}};
`;
}

function packed({ checked: _, from: __, description: ___, ...rule }: RuleEntry): object {
  return rule;
}

function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
