import { attributeOf, type ConfigurationInput, type GraphNode, type Model, readModel } from '../../analysis';
import type { Diagnostic } from '../../syntax';
import { unquote } from '../../values';
import { Context } from '../context';
import { fileProblems } from '../file-problems';
import type { ValidateOptions } from '../options';
import { withRunTimeProblems } from '../run-time-problems';
import { checkGraph } from './graph-check';

/**
 * What `alloy validate` says of a configuration: the same problems in the same order, with the same messages and positions. An
 * empty list is what the command calls valid; it fails for warnings, too.
 *
 * @param input a text, what `parse` made of one, or several named sources, which make one configuration
 */
export function validate(input: ConfigurationInput, options: ValidateOptions = {}): readonly Diagnostic[] {
  const model = readModel(input, options.filename);
  const unreadable = fileProblems(model);
  if (unreadable.length > 0) return unreadable;
  const found = validateModel(model, options);
  return options.crossArgumentRules ? withRunTimeProblems(model, options, found) : found;
}

/** As `validate`, whatever the files of the configuration hold beside what could be parsed. */
export function validateModel(model: Model, options: ValidateOptions = {}): readonly Diagnostic[] {
  const context = new Context(options);
  for (const node of model.nodes) addVariables(node, context.variables);
  checkGraph(model.root, context);
  return context.diagnostics;
}

/** Alloy has one set of variables for all bodies: a loop variable is known everywhere once it's defined somewhere. */
function addVariables({ kind, block, body }: GraphNode, variables: Set<string>): void {
  if (kind === 'declare' && block.label !== undefined) variables.add('argument');
  if (kind !== 'foreach' || !body) return;
  const value = attributeOf(block, 'var')?.value;
  if (value?.kind === 'literal' && value.type === 'string') variables.add(unquote(value.text));
}
