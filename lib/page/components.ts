import type { GraphNode, Model } from '../analysis';
import { escaped, referencePage } from '../graph';
import { argumentsHtml } from './arguments';
import { maskedText } from './masked-text';

/** The anchor of a component, by its identifier: those in modules are in the block of the module. */
export function anchorOf(configuration: number, id: string): string {
  return `component-${configuration}-${id.replace(/[^\w.-]/g, '_')}`;
}

/** The components of a configuration with what their arguments are for, and their text, in its order. */
export function componentsHtml(model: Model, configuration: number): string {
  const blocks = model.root.nodes.filter(
    ({ kind }) => kind === 'component' || kind === 'declare' || kind === 'foreach',
  );
  if (blocks.length === 0) return '<p>There is none.</p>';
  const anchors = new Map<GraphNode, string[]>();
  for (const { id, node, module } of model.instances.nodes) {
    if (node.kind !== 'component' || module.creator === undefined) continue;
    const owner = outermost(node);
    anchors.set(owner, [...(anchors.get(owner) ?? []), anchorOf(configuration, id)]);
  }
  return blocks.map((node) => blockHtml(node, configuration, anchors.get(node) ?? [])).join('\n');
}

function outermost(node: GraphNode): GraphNode {
  let at = node;
  for (let body = at.parent; body.parent !== undefined; body = at.parent) {
    const around: GraphNode | undefined = body.parent.nodes.find((one) => one.body === body);
    if (around === undefined) break;
    at = around;
  }
  return at;
}

function blockHtml(node: GraphNode, configuration: number, inner: readonly string[]): string {
  const { block, origin, id, component } = node;
  const anchors = [...new Set(inner)].map((anchor) => `<span id="${escaped(anchor)}"></span>`).join('');
  const place = `${origin.source.name}:${origin.source.position(block.nameStart).line}`;
  const link =
    component === undefined
      ? ''
      : `<p><a href="${escaped(referencePage(component.name))}">${escaped(component.name)} in Alloy's reference</a></p>`;
  return [
    `<details id="${escaped(anchorOf(configuration, id))}" data-search="${escaped(id)}">${anchors}`,
    `<summary><code>${escaped(block.name)}</code> <strong>${escaped(block.label ?? '')}</strong> <span class="place">${escaped(place)}</span></summary>`,
    link,
    ...componentsIn(node).map(
      (inner) => (inner === node ? '' : `<h4>${escaped(inner.id)}</h4>\n`) + argumentsHtml(inner),
    ),
    `<pre tabindex="0">${escaped(maskedText(origin.source, block.nameStart, block.close))}</pre>`,
    '</details>',
  ].join('\n');
}

/** The built-in components that a block is or, as a module, has in it. */
function componentsIn(node: GraphNode): readonly GraphNode[] {
  if (node.component !== undefined) return [node];
  return node.body?.nodes.flatMap(componentsIn) ?? [];
}
