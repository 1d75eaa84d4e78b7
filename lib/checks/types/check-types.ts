import type { GraphNode, InstanceNode, Model } from '../../analysis';
import { type Diagnostic, endOf, startOf } from '../../syntax';
import type { Context } from '../context';
import { ArgumentCheck } from './argument-check';
import { checkImported } from './imported';
import { type Loops, ModuleScope } from './module-scope';
import { checkReferences } from './references';

/** What `validate` says of a value. */
const REFUSED: ReadonlySet<string> = new Set(['wrong-type', 'invalid-value', 'unknown-reference']);

/** Modules can have any number of instances; of each block in one, so many are looked at. */
const MOST_INSTANCES = 100;

/**
 * Works out expressions and follows references to what they lead to, and reports what can't work when Alloy runs: `alloy validate` looks at
 * nothing but literals. What isn't known before Alloy runs is taken as right.
 *
 * @param told what `validate` says of the configuration: of an argument that it refuses, nothing more is said
 */
export function checkTypes(model: Model, context: Context, told: readonly Diagnostic[] = []): void {
  const refused = told.filter(({ code }) => REFUSED.has(code));
  const loops: Loops = new Map(
    model.nodes.flatMap((node) => (node.kind === 'foreach' && node.body ? [[node.body, node] as const] : [])),
  );
  const instances = new InstancesByNode(model);
  for (const node of model.nodes) {
    checkReferences(node, model, context);
    checkImported(node, context);
    const checks = instances
      .of(node)
      .map((instance) => new ModuleScope(model, loops, node.parent, instance?.module))
      .map((scope) => new ArgumentCheck(node, model, scope, context));
    for (const placed of node.attributes) {
      const { value } = placed.attribute;
      const isRefused = ({ file, range }: Diagnostic): boolean =>
        file === node.origin.source.name &&
        range !== undefined &&
        startOf(value) <= range.start.offset &&
        range.start.offset <= endOf(value);
      // Of several instances that can't work, one is enough.
      if (!refused.some(isRefused)) checks.some((check) => check.refuses(placed));
    }
  }
}

/** The instances of blocks that read arguments or loop variables: the others are the same in each. */
class InstancesByNode {
  readonly #model: Model;
  #byNode: Map<GraphNode, InstanceNode[]> | undefined;

  constructor(model: Model) {
    this.#model = model;
  }

  /** Undefined stands for the block as it is written. */
  of(node: GraphNode): readonly (InstanceNode | undefined)[] {
    const differs = node.parent.kind !== 'root' && node.references.some(({ to }) => !to || to.kind === 'argument');
    const instances = differs ? this.#all().get(node) : undefined;
    return instances ? instances.slice(0, MOST_INSTANCES) : [undefined];
  }

  #all(): Map<GraphNode, InstanceNode[]> {
    if (!this.#byNode) {
      this.#byNode = new Map();
      for (const instance of this.#model.instances.nodes) {
        const known = this.#byNode.get(instance.node);
        if (known) known.push(instance);
        else this.#byNode.set(instance.node, [instance]);
      }
    }
    return this.#byNode;
  }
}
