import type { ConfigBlock } from '../../config/config-block';
import { placeOfBlock, valueAt } from '../../config/path';
import { parse } from '../../syntax';
import { blocksOf, Module, type ModuleNode } from './modules';

/** A component or configuration block that runs. */
export interface RunningNode {
  readonly node: ModuleNode;
  /** Its identifier behind those of the modules around it, joined by `/`. */
  readonly id: string;
}

export interface Running {
  readonly nodes: readonly RunningNode[];
  /** Instances of modules whose text isn't in the configuration: files, repositories, addresses. */
  readonly outOfSight: readonly RunningNode[];
}

/**
 * What runs when Alloy loads a configuration: its components, those in the template of a `foreach`, and those of each `declare` that
 * has an instance, in the configuration or in the text of an `import.string`. What a module declares and nobody uses doesn't run.
 */
export function runningNodes(blocks: readonly ConfigBlock[]): Running {
  const nodes: RunningNode[] = [];
  const outOfSight: RunningNode[] = [];
  const entered = new Set<ModuleNode>();
  const imported = new Map<ModuleNode, Module | undefined>();
  const pending: { readonly module: Module; readonly prefix: string }[] = [];

  const instance = (running: RunningNode, prefix: string): void => {
    const { block, module } = running.node;
    const dot = block.name.indexOf('.');
    let definition = module.definition(dot < 0 ? block.name : block.name.slice(0, dot));
    let around = prefix;
    if (definition === undefined) return;
    if (definition.block.name !== 'declare') {
      if (!imported.has(definition)) imported.set(definition, importedText(definition));
      const content = imported.get(definition);
      if (content === undefined) {
        outOfSight.push(running);
        return;
      }
      around = `${prefix}${definition.id}/`;
      definition = content.definition(block.name.slice(dot + 1));
    }
    if (definition === undefined || entered.has(definition)) return;
    entered.add(definition);
    const inside = definition.module.inside(definition);
    if (inside !== undefined) pending.push({ module: inside, prefix: `${around}${definition.id}/` });
  };

  pending.push({ module: new Module(blocks), prefix: '' });
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    for (const node of next.module.nodes) {
      const running = { node, id: next.prefix + node.id };
      if (node.block.name === 'declare') continue;
      if (node.component === undefined && node.configBlock === undefined) {
        instance(running, next.prefix);
        continue;
      }
      nodes.push(running);
      const inside = next.module.inside(node);
      if (inside !== undefined) pending.push({ module: inside, prefix: `${running.id}/` });
    }
  }
  return { nodes, outOfSight };
}

/** The module of an `import.string` whose content is constant. */
function importedText(node: ModuleNode): Module | undefined {
  if (node.block.name !== 'import.string') return undefined;
  const content = valueAt(placeOfBlock(node.block, node.configBlock?.body), 'content');
  if (content.kind !== 'scalar') return undefined;
  const { file, source } = parse(String(content.value), { filename: `content of ${node.id}` });
  return new Module(blocksOf(file.body, { ...node.origin, source }));
}
