import type { Block, Diagnostic } from '../../syntax';
import { unquote } from '../../values';
import type { ConfigBlock } from '../config-block';
import { checkRules } from '../rules/arguments';
import { Context } from './context';
import { checkGraph } from './graph-check';
import { buildModule, type ModuleBody } from './module-graph';
import type { ValidateOptions } from './options';
import { readSources, type ValidateInput } from './sources';

/**
 * What `alloy validate` says of a configuration: the same problems in the same order, with the same messages and positions. An
 * empty list is what the command calls valid; it fails for warnings, too.
 *
 * @param input a text, what `parse` made of one, or several named sources, which make one configuration
 */
export function validate(input: ValidateInput, options: ValidateOptions = {}): readonly Diagnostic[] {
  const sources = readSources(input, options);
  if ('diagnostics' in sources) return sources.diagnostics;
  const found = validateBlocks(sources.blocks, options);
  return options.crossArgumentRules ? [...found, ...checkRules(sources.blocks, options, found)] : found;
}

/** As `validate`, for blocks that are in a tree already, each with the place that it came from. */
export function validateBlocks(blocks: readonly ConfigBlock[], options: ValidateOptions = {}): readonly Diagnostic[] {
  const context = new Context(options);
  const root = buildModule(blocks);
  collectVariables(root, context.variables);
  checkGraph(root, context);
  return context.diagnostics;
}

/** Alloy has one set of variables for all bodies: a loop variable is known everywhere once it's defined somewhere. */
function collectVariables(root: ModuleBody, variables: Set<string>): void {
  const bodies = [root];
  for (let body = bodies.pop(); body !== undefined; body = bodies.pop()) {
    for (const { kind, block, body: inner } of body.nodes) {
      if (kind === 'declare' && block.label !== undefined) variables.add('argument');
      if (kind === 'foreach' && inner) addLoopVariable(block, variables);
      if (inner) bodies.push(inner);
    }
  }
}

function addLoopVariable(foreach: Block, variables: Set<string>): void {
  for (const statement of foreach.body) {
    if (statement.kind === 'attribute' && statement.name === 'var') {
      const { value } = statement;
      if (value.kind === 'literal' && value.type === 'string') variables.add(unquote(value.text));
    }
  }
}
