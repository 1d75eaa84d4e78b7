import {
  attributeOf,
  EvaluationFailure,
  Evaluator,
  type InstanceNode,
  type Model,
  type ModuleInstance,
} from '../analysis';
import { type ArgumentPath, EACH, labelFacts, namesIn } from '../facts';
import type { Block, Expr } from '../syntax';
import { makeValue, type Signal, type Value } from '../values';
import type { FlowRule } from './flow-rule';
import { LabelState } from './label-state';
import { labelOf } from './label-values';
import type { Output } from './sources';

/** Rules with the component that they stand in. */
export interface OwnedRules {
  readonly owner: InstanceNode;
  readonly rules: readonly FlowRule[];
}

/** What components give, which their exports stand for. */
export interface Givers {
  /** The targets that an instance gives in an export. */
  givenBy(instance: InstanceNode, output: Output): readonly LabelState[];
  /** The rules in the blocks of an instance. */
  rulesOf(instance: InstanceNode): readonly FlowRule[];
}

/** A component that sends, and what of telemetry. */
interface Feeder {
  readonly instance: InstanceNode;
  readonly signals: readonly Signal[];
}

interface Feeders {
  readonly of: ReadonlyMap<InstanceNode, readonly Feeder[]>;
  /** Those that get something of what can't be followed. */
  readonly unknown: ReadonlySet<InstanceNode>;
  /** Whether all may. */
  readonly isOpen: boolean;
}

/** Who gives to whom: the values of arguments, with exports that stand for targets, receivers and rules. */
export class Wiring {
  readonly #model: Model;
  readonly #givers: Givers;
  readonly #evaluator: Evaluator;
  readonly #modules: ReadonlyMap<InstanceNode, ModuleInstance>;
  readonly #exports = new Map<InstanceNode, Map<string, Value>>();
  readonly #receivers = new WeakMap<Value, InstanceNode>();
  readonly #targets = new WeakMap<Value, LabelState>();
  readonly #rules = new WeakMap<Value, OwnedRules>();
  #allFeeders: Feeders | undefined;

  constructor(model: Model, givers: Givers) {
    this.#model = model;
    this.#givers = givers;
    this.#modules = new Map(
      model.instances.nodes.flatMap(({ module }) =>
        module.creator === undefined ? [] : [[module.creator, module] as const],
      ),
    );
    this.#evaluator = new Evaluator({
      exportNames: ({ node }) => node.exportNames ?? [],
      exportOf: (instance, name) => this.#exportOf(instance, name),
    });
  }

  /** The value of an argument, or a default that is a text; undefined where there is neither. */
  valueOf(instance: InstanceNode, path: ArgumentPath): Value | undefined {
    const [body] = bodiesAt(instance.block, path.slice(0, -1));
    const attribute = body && attributeOf(body, path.at(-1)!);
    if (attribute !== undefined) return this.evaluated(attribute.value, instance);
    const given = path.length === 1 ? instance.node.component?.body.attributes.get(path[0]!)?.default : undefined;
    return typeof given === 'string' ? makeValue.string(given) : undefined;
  }

  /** The value of an expression in a running block; unknown where Alloy refuses it. */
  evaluated(expr: Expr, { module }: InstanceNode): Value {
    return this.#evaluatedIn(expr, module);
  }

  /** The targets that an argument lists. */
  targetsAt(instance: InstanceNode, path: ArgumentPath): readonly LabelState[] {
    const value = this.valueOf(instance, path);
    if (value === undefined || value.type === 'null') return [];
    return value.type === 'array' ? value.elements.map((element) => this.#targetOf(element)) : [LabelState.UNKNOWN];
  }

  /** The rules that a value stands for. */
  rulesOfValue(value: Value): OwnedRules | undefined {
    return this.#rules.get(value);
  }

  /** Who sends to the receiver of a component, of one kind of telemetry or of any. */
  feedersOf(
    instance: InstanceNode,
    signal?: Signal,
  ): { readonly known: readonly InstanceNode[]; readonly areAll: boolean } {
    this.#allFeeders ??= this.#findFeeders();
    const { of, unknown, isOpen } = this.#allFeeders;
    const feeders = (of.get(instance) ?? []).filter(({ signals }) => signal === undefined || signals.includes(signal));
    const known = [...new Set(feeders.map((feeder) => feeder.instance))];
    return { known, areAll: !isOpen && !unknown.has(instance) };
  }

  #targetOf(element: Value): LabelState {
    const known = this.#targets.get(element);
    if (known !== undefined) return known;
    const isTarget = element.type === 'object' || (element.type === 'capsule' && element.capsule === 'target');
    if (!isTarget) return LabelState.UNKNOWN;
    return new LabelState(new Map([...element.fields].map(([name, value]) => [name, labelOf(value)])), []);
  }

  #findFeeders(): Feeders {
    const of = new Map<InstanceNode, Feeder[]>();
    const unknown = new Set<InstanceNode>();
    let isOpen = false;
    const { nodes, outOfSight } = this.#model.instances;
    for (const instance of nodes) {
      for (const { receiver, signals } of this.#sendsTo(instance)) {
        const feeders = receiver === 'unknown' ? undefined : of.get(receiver);
        if (receiver === 'unknown') isOpen = true;
        else if (feeders === undefined) of.set(receiver, [{ instance, signals }]);
        else feeders.push({ instance, signals });
      }
      for (const receiver of this.#mentions(instance)) unknown.add(receiver);
    }
    for (const { node, module } of outOfSight) {
      for (const { attribute } of node.attributes) {
        for (const receiver of this.#receiversIn(this.#evaluatedIn(attribute.value, module))) {
          if (receiver !== 'unknown') unknown.add(receiver);
        }
      }
    }
    return { of, unknown, isOpen };
  }

  /** The components that one sends to, as far as they are known. */
  #sendsTo(instance: InstanceNode): readonly {
    readonly receiver: InstanceNode | 'unknown';
    readonly signals: readonly Signal[];
  }[] {
    const emits = instance.node.component?.signals.emits ?? [];
    return emits.flatMap(({ path, signals }) => {
      const names = namesIn(path);
      return bodiesAt(instance.block, names.slice(0, -1)).flatMap((body) => {
        const attribute = attributeOf(body, names.at(-1)!);
        if (attribute === undefined) return [];
        const receivers = this.#receiversIn(this.evaluated(attribute.value, instance));
        return receivers.map((receiver) => ({ receiver, signals }));
      });
    });
  }

  /** The components whose receivers stand in arguments that don't send, such as a list that a `foreach` goes through. */
  #mentions({ node, module }: InstanceNode): readonly InstanceNode[] {
    if (node.kind === 'export') return [];
    const sends = new Set(node.component?.signals.emits.map(({ path }) => namesIn(path).join('/')));
    return node.wires.flatMap(({ argument, to, field }) => {
      const receiver = to.component?.signals.export;
      if (receiver === undefined || field[0] !== receiver || sends.has(argument.join('/'))) return [];
      return module.instanceOf(to) ?? [];
    });
  }

  #receiversIn(value: Value): readonly (InstanceNode | 'unknown')[] {
    if (value.type === 'unknown') return ['unknown'];
    if (value.type === 'array') return value.elements.flatMap((element) => this.#receiversIn(element));
    if (value.type === 'object') return [...value.fields.values()].flatMap((field) => this.#receiversIn(field));
    const receiver = this.#receivers.get(value);
    return receiver === undefined ? [] : [receiver];
  }

  #exportOf(instance: InstanceNode, name: string): Value {
    const known = this.#exports.get(instance) ?? new Map<string, Value>();
    this.#exports.set(instance, known);
    let value = known.get(name);
    if (value === undefined) {
      // What depends on itself is unknown in the meantime.
      known.set(name, makeValue.unknown());
      value = this.#exported(instance, name);
      known.set(name, value);
    }
    return value;
  }

  #exported(instance: InstanceNode, name: string): Value {
    const { node } = instance;
    if (node.definition !== undefined) return this.#moduleExport(instance, name);
    const type = node.component?.exports.get(name);
    if (node.component?.signals.export === name) {
      const receiver = capsule(name);
      this.#receivers.set(receiver, instance);
      return receiver;
    }
    if (typeof type === 'object' && 'list' in type && isTarget(type.list)) {
      return makeValue.array(
        this.#givers.givenBy(instance, { export: name }).map((state) => {
          const target = capsule('Target');
          this.#targets.set(target, state);
          return target;
        }),
      );
    }
    const rules = labelFacts(node.block.name)?.passage?.rules;
    if (name === 'rules' && rules?.at(-1) === EACH) {
      const value = capsule(name);
      this.#rules.set(value, { owner: instance, rules: this.#givers.rulesOf(instance) });
      return value;
    }
    return makeValue.unknown();
  }

  #moduleExport(instance: InstanceNode, name: string): Value {
    const found = this.#modules
      .get(instance)
      ?.nodes.find(({ node }) => node.kind === 'export' && node.block.label === name);
    const value = found && attributeOf(found.block, 'value');
    return value === undefined ? makeValue.unknown() : this.#evaluatedIn(value.value, found!.module);
  }

  #evaluatedIn(expr: Expr, module: ModuleInstance): Value {
    try {
      return this.#evaluator.evaluate(expr, module);
    } catch (error) {
      if (error instanceof EvaluationFailure) return makeValue.unknown();
      throw error;
    }
  }
}

function capsule(name: string): Value {
  return { type: 'capsule', capsule: 'other', name };
}

function isTarget(type: unknown): boolean {
  return typeof type === 'object' && type !== null && 'capsule' in type && type.capsule === 'Target';
}

/** The blocks of a name in another. */
export function blocksOf(block: Block, name: string): readonly Block[] {
  return block.body.filter((statement): statement is Block => statement.kind === 'block' && statement.name === name);
}

/** The blocks that the names of a path lead to. */
export function bodiesAt(block: Block, path: ArgumentPath): readonly Block[] {
  return namesIn(path).reduce<readonly Block[]>(
    (bodies, name) => bodies.flatMap((body) => blocksOf(body, name)),
    [block],
  );
}
