import { type ConfigurationInput, type Model, readModel, type Workload } from '../analysis';
import type { Diagnostic } from '../syntax';
import { BrokenReferences } from './broken-references';
import { withoutConsequences } from './consequences';
import { Context } from './context';
import { fileProblems } from './file-problems';
import { LintContext, type LintSwitches, lints, switchProblems } from './lints';
import { withRunTimeProblems } from './run-time-problems';
import { checkTypes } from './types';
import { validateModel } from './validate';

export interface CheckOptions {
  /** The workload that runs the configuration. @default - nothing is known of it, and what depends on one isn't checked */
  readonly workload?: Workload;
  /** Lints that are turned off, by code, each with the reason: `{ 'lint/push-path': 'a proxy adds it' }`. @default - none */
  readonly off?: LintSwitches;
  /** Name of a text that is given without one, in messages. @default 'config.alloy' */
  readonly filename?: string;
}

/**
 * All that is wrong with a configuration: what `alloy validate` says, what Alloy refuses when it runs (codes `rule/...`; `content/...` of
 * texts of other languages in strings), types that show
 * when references are followed (`type/...`), and lints (warnings, `lint/...`): what Alloy runs without complaint, but hardly anybody wants.
 * A file that doesn't parse gives its syntax errors and nothing else; the others are checked all the same.
 *
 * ```ts
 * const found = check('discovery.kubernetes "pods" { role = "pod" }', { off: { 'lint/unused-component': 'used by a module' } });
 * ```
 *
 * @param input a text, what `parse` made of one, several named sources, which make one configuration, or its model
 * @returns problems in order of the sources, each with its place
 */
export function check(input: ConfigurationInput, options: CheckOptions = {}): readonly Diagnostic[] {
  const { workload = {}, off = {} } = options;
  const model = readModel(input, options.filename);
  const unreadable = fileProblems(model);
  return [...switchProblems(off), ...inOrder([...unreadable, ...problemsOf(model, workload, off, unreadable)])];
}

/**
 * As `check`, without the problems of files and switches.
 * @param unreadable what keeps files of the configuration from being read
 */
export function problemsOf(
  model: Model,
  workload: Workload,
  off: LintSwitches,
  unreadable: readonly Diagnostic[],
): readonly Diagnostic[] {
  // What the workload doesn't say is allowed.
  const { stabilityLevel = 'experimental', communityComponents = true } = workload;
  const allowed = { stabilityLevel, communityComponents };
  const validated = validateModel(model, allowed);
  const broken = new BrokenReferences(model, validated);
  const rules = withoutConsequences(withRunTimeProblems(model, allowed, validated), { broken, unreadable });
  // Lints of a text that doesn't parse would be about what is missing in it.
  return unreadable.length > 0 ? rules : [...rules, ...lintModel(model, workload, off, validated, broken)];
}

function lintModel(
  model: Model,
  workload: Workload,
  off: LintSwitches,
  told: readonly Diagnostic[],
  broken: BrokenReferences,
): readonly Diagnostic[] {
  const context = new Context({});
  checkTypes(model, context, told);
  const linted = new LintContext(model, workload, context, broken);
  for (const lint of lints) {
    if (!Object.hasOwn(off, lint.code)) lint.check(linted);
  }
  return context.diagnostics;
}

function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const offset = ({ range }: Diagnostic) => range?.start.offset ?? 0;
  return diagnostics.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : offset(a) - offset(b)));
}
