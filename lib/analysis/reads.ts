import { type Expr, namePathsIn } from '../syntax';
import { attributeOf } from './arguments';
import { argumentRead } from './bind-arguments';
import type { BoundExpression, InstanceNode, Instances, ModuleInstance } from './instances';

/** An export that an expression reads: of a component, or of a module whose content nobody knows. */
export interface Read {
  readonly of: InstanceNode;
  /** `['receiver']` */
  readonly field: readonly string[];
}

/**
 * Finds what expressions read when they run: through arguments and exports of modules and variables of `foreach`, up to the components.
 */
export class Reads {
  readonly #modules: ReadonlyMap<InstanceNode, readonly ModuleInstance[]>;

  constructor({ nodes }: Instances) {
    const modules = new Map<InstanceNode, Set<ModuleInstance>>();
    for (const { module } of nodes) {
      if (module.creator === undefined) continue;
      modules.set(module.creator, (modules.get(module.creator) ?? new Set()).add(module));
    }
    this.#modules = new Map([...modules].map(([creator, found]) => [creator, [...found]]));
  }

  /** What an expression reads in a running body, in order of the expression; each once. */
  of(expr: Expr, module: ModuleInstance): readonly Read[] {
    const found = new Map<string, Read>();
    const seen = new Map<Expr, Set<ModuleInstance>>();
    const open: BoundExpression[] = [{ expr, module }];
    for (let next = open.shift(); next !== undefined; next = open.shift()) {
      const modules = seen.get(next.expr) ?? new Set();
      if (modules.has(next.module)) continue;
      seen.set(next.expr, modules.add(next.module));
      for (const { names } of namePathsIn(next.expr)) {
        for (const read of this.#follow(names, next.module)) {
          if ('expr' in read) open.push(read);
          else found.set(`${read.of.id} ${read.field.join('.')}`, read);
        }
      }
    }
    return [...found.values()];
  }

  #follow(names: readonly string[], module: ModuleInstance): readonly (Read | BoundExpression)[] {
    const argument = argumentRead(names);
    const given = argument === undefined ? module.variable(names[0] ?? '') : module.argument(argument);
    if (given !== undefined) return [given];
    const node = module.body.resolve(names);
    const instance = node && module.instanceOf(node);
    if (instance === undefined) return [];
    const field = names.slice(instance.node.nameCount);
    if (instance.node.component !== undefined) return [{ of: instance, field }];
    if (instance.node.definition === undefined) return [];
    const modules = this.#modules.get(instance);
    if (modules === undefined) return [{ of: instance, field }];
    return modules.flatMap((inner) => exportOf(inner, field[0]) ?? []);
  }
}

function exportOf(module: ModuleInstance, name: string | undefined): BoundExpression | undefined {
  const found = module.nodes.find(({ node }) => node.kind === 'export' && node.block.label === name);
  const value = found && attributeOf(found.block, 'value');
  return value && { expr: value.value, module };
}
