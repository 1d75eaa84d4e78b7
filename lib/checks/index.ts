// Finds what is wrong with a configuration. `check(input, { workload, off })` runs all checks, for text and for constructs alike: what
// `alloy validate` reports (`validate/` walks the graph in Alloy's order, `rules/` has one file per rule), what Alloy refuses at run time (`arguments/`:
// one file per kind of rule, the rules themselves are facts), the content of strings
// (`content/`, one file per language; which argument holds which is a fact), types behind references (`types/`), and lints (`lints/`, one file each).
// What follows from another problem is left out (`consequences.ts`, `broken-references.ts`).
//
// Each code is documented by a `Rule` with a failing and a passing example, which are executed; `rules` is the list of those about configurations,
// `programRules` of those about what a program does with one. To add one: write its file, put it into the list of its kind (`rules/order.ts`,
// `arguments/kinds.ts`, `content/rules.ts`, `lints/all-lints.ts`), and give it a test. A check reads the `Model` of a configuration and resolves nothing itself; what
// it finds is a `Diagnostic`.

export { checkRules, kindsOfRules } from './arguments';
export { type CheckOptions, check, problemsOf } from './check';
export { contentRules } from './content';
export { fileProblems } from './file-problems';
export { type Lint, type LintSwitches, lints, switchProblems } from './lints';
export type { ValidateOptions } from './options';
export { programRules, rules } from './registry';
export type { ConstructRule, Rule } from './rule';
export { validationRules } from './rules';
export { refusedSecret, type SecretLiteral, secretLiterals } from './secret-literals';
export { withSyntaxHint } from './syntax-hint';
export { typeRules } from './types';
export { validate } from './validate';
