import { parse } from '../syntax';
import type { ConfigBlock } from './config-block';
import { blocksOf, Module, type ModuleNode } from './modules';
import { placeOfBlock, valueAt } from './path';

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

/** Instances of modules can multiply with each level; beyond this number, each definition runs once. */
const MAX_INSTANCES = 10_000;

interface Pending {
  readonly module: Module;
  readonly prefix: string;
  /** The `declare` blocks around it: an instance of one of them would never end. */
  readonly around: readonly ModuleNode[];
}

/**
 * What runs when Alloy loads a configuration: its components, those in the template of a `foreach` for each of its items, and those of a `declare` for each
 * of its instances, with the instance's arguments, in the configuration or in the text of an `import.string`. What a module declares and
 * nobody uses doesn't run.
 */
export function runningNodes(blocks: readonly ConfigBlock[]): Running {
  const nodes: RunningNode[] = [];
  const outOfSight: RunningNode[] = [];
  const entered = new Set<ModuleNode>();
  let instances = 0;
  const imported = new Map<ModuleNode, Module | undefined>();
  const pending: Pending[] = [{ module: new Module(blocks), prefix: '', around: [] }];

  const instance = (running: RunningNode, around: readonly ModuleNode[]): void => {
    const { block, module } = running.node;
    const dot = block.name.indexOf('.');
    let definition = module.definition(dot < 0 ? block.name : block.name.slice(0, dot));
    if (definition === undefined) return;
    if (definition.block.name !== 'declare') {
      if (!imported.has(definition)) imported.set(definition, importedText(definition));
      const content = imported.get(definition);
      if (content === undefined) {
        outOfSight.push(running);
        return;
      }
      definition = content.definition(block.name.slice(dot + 1));
    }
    if (definition === undefined || around.includes(definition)) return;
    if (++instances > MAX_INSTANCES && entered.has(definition)) return;
    entered.add(definition);
    pending.push({
      module: definition.module.instantiate(definition, running.node),
      prefix: `${running.id}/`,
      around: [...around, definition],
    });
  };

  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    for (const node of next.module.nodes) {
      const running = { node, id: next.prefix + node.id };
      if (node.block.name === 'declare') continue;
      if (node.component === undefined && node.configBlock === undefined) {
        instance(running, next.around);
        continue;
      }
      nodes.push(running);
      const templates = next.module.templates(node, Math.max(MAX_INSTANCES - instances, 1));
      instances += templates.length;
      for (const module of templates) pending.push({ module, prefix: `${running.id}/`, around: next.around });
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
