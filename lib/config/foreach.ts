import type { Construct } from 'constructs';
import { type BuiltBlock, buildBlock, markModuleScope } from '../components';
import { configBlockSchema } from '../facts';
import { build } from '../syntax';
import { type AnyInput, type BoolInput, Expression, type ValueOf } from '../values';
import { ConfigElement, type LabelProps } from './config-element';
import { markInnerModule } from './layout';

const mark = Symbol.for('cdk8s-alloy.Foreach');

export interface ForeachProps<T> extends LabelProps {
  /** The items: a list, or an expression for one. Equal items count as one. `collection` in Alloy. */
  readonly collection: readonly T[] | Expression<readonly T[]>;
  /** Creates the components for an item, below `scope`; `item` is the expression for it. */
  readonly template: (scope: Construct, item: Expression<ValueOf<T>>) => void;
  /**
   * Name of the variable that holds the item. `var` in Alloy.
   * @default `item`, in a nested foreach `item_2`, and so on
   */
  readonly var?: string;
  /**
   * The key of an item (an object) that identifies its components, so that they keep their state when other items come and go. @default - the whole item
   */
  readonly id?: string;
  /** Whether the strings that identify components are hashed: for long ones, or unusual characters. @default false */
  readonly hashStringId?: BoolInput;
  /** Whether the components in the template expose metrics, which can be many. @default false */
  readonly enableMetrics?: BoolInput;
}

/**
 * A part of the configuration that Alloy runs once for each item of a list: the block `foreach`, which is experimental. The components inside can refer to
 * those around the block; nothing outside can refer to them.
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
    return buildBlock('foreach', this.label, foreachArguments(), { ...args, var: this.#var }, this.outer.argumentOrder);
  }
}

/** Props of a foreach besides its template. */
function foreachArguments() {
  const { body } = configBlockSchema('foreach')!;
  return { ...body, blocks: new Map(), order: body.order.filter((name) => body.attributes.has(name)) };
}
