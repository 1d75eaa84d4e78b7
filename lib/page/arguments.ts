import type { GraphNode } from '../analysis';
import { descriptionOf } from '../facts';
import { escaped } from '../graph';
import { type Block, endOf, startOf } from '../syntax';
import { maskedText } from './masked-text';

/** What a component is for, and its arguments as they are written: what each is, and what it is for. */
export function argumentsHtml(node: GraphNode): string {
  const { block } = node;
  const summary = descriptionOf(block.name, []);
  const rows = rowsOf(node, block, []);
  const table = `<div class="wide" tabindex="0" role="region" aria-label="${escaped(`arguments of ${node.id}`)}"><table><thead><tr><th scope="col">argument</th><th scope="col">value</th><th scope="col">what it is for</th></tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`;
  return [
    ...(summary === undefined ? [] : [`<p>${descriptionHtml(summary)}</p>`]),
    ...(rows.length === 0 ? [] : [table]),
  ].join('\n');
}

/** In the order of the text; a block stands before what is in it. */
function rowsOf(node: GraphNode, { body }: Block, around: readonly string[]): readonly string[] {
  return body.flatMap((statement) => {
    if (statement.kind === 'bad-statement') return [];
    const names = [...around, statement.name];
    if (statement.kind === 'attribute') {
      const { value } = statement;
      return [rowHtml(node, names, maskedText(node.origin.source, startOf(value), endOf(value)))];
    }
    const label = statement.label === undefined ? '' : `"${statement.label}"`;
    return [rowHtml(node, names, label), ...rowsOf(node, statement, names)];
  });
}

function rowHtml({ block }: GraphNode, names: readonly string[], value: string): string {
  const description = descriptionOf(block.name, names) ?? '';
  const cells = [`<code>${escaped(names.join(' > '))}</code>`, value === '' ? '' : `<code>${escaped(value)}</code>`];
  return `<tr>${[...cells, descriptionHtml(description)].map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

/** Descriptions have code in backticks, and no other markup. */
function descriptionHtml(text: string): string {
  return text
    .split('`')
    .map((part, at) => (at % 2 === 0 ? escaped(part) : `<code>${escaped(part)}</code>`))
    .join('');
}
