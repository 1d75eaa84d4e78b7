import type { Construct } from 'constructs';
import { type BuiltBlock, buildBlock, markModuleScope } from '../components';
import { configBlockSchema } from '../facts';
import { build } from '../syntax';
import { type AnyInput, type BoolInput, Expression, type ValueOf } from '../values';
import { ConfigElement, type LabelProps } from './config-element';
import { markInnerModule } from './layout';

const mark = Symbol.for('cdk8s-alloy.Foreach');

export interface ForeachProps<T> extends LabelProps {
  /** What to go through: a list, or an expression for one. Several equal items are one. `collection` in Alloy. */
  readonly collection: readonly T[] | Expression<readonly T[]>;
  /** Makes the components for an item, below `scope`; `item` stands for the item. */
  readonly template: (scope: Construct, item: Expression<ValueOf<T>>) => void;
  /**
   * Name of the variable that holds the item. `var` in Alloy.
   * @default `item`, in a foreach inside another one `item_2`, and so on
   */
  readonly var?: string;
  /** The key of an item (an object) that names its components, so that their state stays when others come and go. @default - the whole item */
  readonly id?: string;
  /** Whether texts that name components are hashed: for those that are long or hold odd characters. @default false */
  readonly hashStringId?: BoolInput;
  /** Whether the components in the template have metrics; they can be many. @default false */
  readonly enableMetrics?: BoolInput;
}

/**
 * A part of the configuration that Alloy runs once for each item of a list: the block `foreach`, which is experimental. The
 * components inside see those around the block; nothing outside can refer to them.
 *
 * ```ts
 * new Foreach(config, 'redis', {
 *   collection: ['redis-a:6379', 'redis-b:6379'],
 *   template: (scope, address) => {
 *     const redis = new prometheus.exporter.Redis(scope, 'default', { redisAddr: address });
 *     new prometheus.Scrape(scope, 'default', { targets: redis.targets, forwardTo: [write.receiver] });
 *   },
 * });
 * ```
 */
export class Foreach<T = AnyInput> extends ConfigElement {
  readonly #props: ForeachProps<T>;
  readonly #var: string;

  /** @throws Error outside of any configuration */
  constructor(scope: Construct, id: string, props: ForeachProps<T>) {
    super(scope, id, 'foreach', props);
    Object.defineProperty(this, mark, { value: true });
    markModuleScope(this);
    markInnerModule(this, () => ({ last: [], template: 'template' }));
    this.#props = props;
    const depth = this.node.scopes.filter((around) => mark in around).length;
    this.#var = props.var ?? (depth === 1 ? 'item' : `item_${depth}`);
    props.template(this, new Expression(build.identifier(this.#var)));
  }

  protected buildArguments(): BuiltBlock {
    const { label: _, template: __, ...args } = this.#props;
    return buildBlock('foreach', this.label, foreachArguments(), { ...args, var: this.#var });
  }
}

/** What a foreach takes besides its template. */
function foreachArguments() {
  const { body } = configBlockSchema('foreach')!;
  return { ...body, blocks: new Map(), order: body.order.filter((name) => body.attributes.has(name)) };
}
