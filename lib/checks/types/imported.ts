import { type GraphNode, nameSpan, valueAt } from '../../analysis';
import { didYouMean, parse } from '../../syntax';
import type { Context } from '../context';
import { undeclaredComponent } from './type-rules';

/** That a component of an imported text is one that the text declares. What is imported from elsewhere isn't known. */
export function checkImported(node: GraphNode, context: Context): void {
  const { definition, block } = node;
  const text = definition?.imported;
  if (!definition || !text) return;
  const name = block.name.slice(block.name.indexOf('.') + 1);
  if (text.definitionOf(name) !== undefined || isBroken(definition)) return;
  const names = text.nodes.flatMap(({ kind, block: { label } }) =>
    kind === 'declare' && label !== undefined ? [label] : [],
  );
  context.report(undeclaredComponent, nameSpan(node), `the text of ${definition.id} declares no component ${name}`, {
    hint:
      didYouMean(name, () => names, { hints: 0 }) ??
      (names.length === 0 ? 'it declares none' : `it declares ${names.join(', ')}`),
  });
}

/** Whether not all of an imported text can be read, so that more may be meant to be there. */
function isBroken({ place }: GraphNode): boolean {
  const content = valueAt(place, ['content']);
  return content.kind === 'scalar' && parse(String(content.value)).diagnostics.length > 0;
}
