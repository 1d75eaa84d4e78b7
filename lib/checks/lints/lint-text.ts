import type { Workload } from '../../analysis/workload';
import type { Diagnostic } from '../../syntax';
import { readSources, type ValidateInput } from '../validate/sources';
import { lintBlocks } from './find-lints';
import { type LintSwitches, switchProblems } from './switches';

export interface LintOptions {
  /** The workload that runs the configuration. @default - nothing is known of it, and lints that need to know it stay silent */
  readonly workload?: Workload;
  /** Lints that are turned off, by code, each with the reason: `{ 'lint/push-path': 'a proxy adds it' }`. @default - none */
  readonly off?: LintSwitches;
  /** Name of a text that is given without one, in messages. @default 'config.alloy' */
  readonly filename?: string;
}

/**
 * What goes beyond `alloy validate` in a configuration: mistakes of types that show when references are followed (errors, codes
 * `type/...`), and lints (warnings, codes `lint/...`): what Alloy runs without complaint, but hardly anybody wants. A text that
 * doesn't parse gives its syntax errors.
 *
 * ```ts
 * const found = lint('discovery.kubernetes "pods" { role = "pod" }', { off: { 'lint/unused-component': 'used by a module' } });
 * ```
 *
 * @param input a text, what `parse` made of one, or several named sources, which make one configuration
 * @returns problems in order of the sources, each with its place
 */
export function lint(input: ValidateInput, options: LintOptions = {}): readonly Diagnostic[] {
  const { workload = {}, off = {}, filename } = options;
  const sources = readSources(input, filename === undefined ? {} : { filename });
  if ('diagnostics' in sources) {
    return sources.diagnostics;
  }
  const found = lintBlocks(sources.blocks, workload, (code) => Object.hasOwn(off, code));
  return [...switchProblems(off), ...inOrder(found)];
}

function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const offset = ({ range }: Diagnostic) => range?.start.offset ?? 0;
  return diagnostics.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : offset(a) - offset(b)));
}
