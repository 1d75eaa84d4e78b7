import type { Construct } from 'constructs';
import { type ArgumentOrder, type BuiltBlock, buildBlock, markModuleScope } from '../components';
import { configBlockSchema } from '../facts';
import { type AttachedComments, type Block, build, isIdentifier } from '../syntax';
import {
  type AnyInput,
  type BoolInput,
  commentsOn,
  Expression,
  type Input,
  mergeRequirements,
  type NumberInput,
  type Problem,
  type SecretInput,
  type SecretText,
  type StringInput,
  type Target,
  type TargetsInput,
  type ValueOf,
} from '../values';
import { ConfigElement, type LabelProps } from './config-element';
import { CustomComponent, hidingProblems } from './custom-component';
import { markInnerModule } from './layout';

declare const type: unique symbol;

/** Options of an argument of a `declare` block. */
export interface ArgumentOptions {
  /** What it's for: `comment` in Alloy. */
  readonly comment?: string | Expression<string>;
  /** `optional = false` in Alloy, which is said nowhere unless here. @default - not said */
  readonly optional?: false;
}

export interface OptionalArgumentOptions extends Omit<ArgumentOptions, 'optional'> {
  /** `optional = true` in Alloy, at this place among the options where arguments stand in the order given. @default - in front */
  readonly optional?: true;
  /** Its value if none is given. @default - null */
  readonly default?: AnyInput;
}

/** An argument of a `declare` block with the type of its value. Returned by `argument` and `optionalArgument`. */
export interface Argument<out T, Required extends boolean = boolean> {
  readonly required: Required;
  readonly optional?: boolean;
  readonly comment?: string | Expression<string>;
  readonly default?: AnyInput;
  readonly [type]?: T;
}

/** A required argument of every instance: `argument<Targets>()`. */
export function argument<T>(options: ArgumentOptions = {}): Argument<T, true> {
  return { ...options, required: true };
}

/** An optional argument of an instance: `optionalArgument<string>({ default: '1m' })`. */
export function optionalArgument<T>(options: OptionalArgumentOptions = {}): Argument<T, false> {
  return { ...options, required: false };
}

/** Arguments of a `declare` block by their names in Alloy. */
export interface Arguments {
  readonly [name: string]: Argument<unknown>;
}

type TypeOf<A> = A extends Argument<infer T> ? T : never;

/** The value that an instance passes for an argument of type `T`. */
type ArgumentInput<T> = [T] extends [readonly Target[]]
  ? TargetsInput
  : [T] extends [SecretText]
    ? SecretInput
    : [T] extends [string]
      ? StringInput
      : [T] extends [number]
        ? NumberInput
        : [T] extends [boolean]
          ? BoolInput
          : [T] extends [readonly (infer I)[]]
            ? readonly Input<I>[] | Expression<T>
            : Input<T>;

/** The arguments as the components inside see them. */
export type ArgumentValues<A extends Arguments> = { readonly [K in keyof A]: Expression<TypeOf<A[K]>> };

/** The arguments as an instance passes them. */
export type ArgumentInputs<A extends Arguments> = {
  readonly [K in keyof A as A[K] extends Argument<unknown, true> ? K : never]: ArgumentInput<TypeOf<A[K]>>;
} & {
  readonly [K in keyof A as A[K] extends Argument<unknown, true> ? never : K]?: ArgumentInput<TypeOf<A[K]>> | undefined;
};

/** The parameters of `create` after the id: the arguments may be omitted if there are none. */
type CreateArguments<A extends Arguments> = string extends keyof A
  ? [args?: Readonly<Record<string, never>>, props?: LabelProps]
  : [args: ArgumentInputs<A>, props?: LabelProps];

/** Exports of a `declare` block by their names in Alloy. */
export interface Exports {
  readonly [name: string]: AnyInput;
}

export interface DeclareProps<A extends Arguments, E extends Exports> extends LabelProps {
  /** The arguments of an instance, by name in Alloy. @default - nothing */
  readonly arguments?: A;
  /** Creates the components inside, below `scope`, and returns what an instance exports, by name in Alloy. */
  readonly body: (scope: Construct, args: ArgumentValues<A>) => E;
}

/**
 * A custom component: the block `declare`. Its body is a module of its own: components inside see each other and the arguments,
 * nothing else.
 *
 * ```ts
 * const scrapeAll = new Declare(config, 'scrape_all', {
 *   arguments: { targets: argument<Targets>(), job: optionalArgument<string>({ default: 'pods' }) },
 *   body: (scope, { targets, job }) => {
 *     const write = new prometheus.RemoteWrite(scope, 'default', { endpoint: [{ url: 'http://prometheus:9090/api/v1/write' }] });
 *     new prometheus.Scrape(scope, 'default', { targets, jobName: job, forwardTo: [write.receiver] });
 *     return { receiver: write.receiver };
 *   },
 * });
 * const pods = scrapeAll.create(config, 'pods', { targets: discovered.targets });
 * pods.export('receiver');
 * ```
 */
export class Declare<A extends Arguments = Arguments, E extends Exports = Exports> extends ConfigElement {
  readonly #arguments: Arguments;
  readonly #exports: Exports;
  readonly #comments: AttachedComments | undefined;

  /** @throws Error outside of any configuration */
  constructor(scope: Construct, id: string, props: DeclareProps<A, E>) {
    super(scope, id, 'declare', props);
    markModuleScope(this);
    markInnerModule(this, () => ({ last: this.#exportBlocks().map(({ block }) => block) }));
    this.#arguments = props.arguments ?? {};
    this.#comments = commentsOn(props);
    const names = Object.keys(this.#arguments);
    const values = names.map((name) => [name, new Expression(build.reference(['argument', name, 'value']))]);
    this.#exports = props.body(this, Object.fromEntries(values) as ArgumentValues<A>) ?? {};
  }

  /**
   * An instance of the component.
   * @throws Error outside of any configuration
   */
  create(
    scope: Construct,
    id: string,
    ...[args, props]: CreateArguments<A>
  ): CustomComponent<{ readonly [K in keyof E]: ValueOf<E[K]> }> {
    return new CustomComponent(scope, id, this.label, (args ?? {}) as { readonly [name: string]: AnyInput }, props);
  }

  protected buildArguments(): BuiltBlock {
    const blocks = [...this.#argumentBlocks(), ...this.#exportBlocks()];
    return {
      block: {
        ...build.block(
          'declare',
          this.label,
          this.#argumentBlocks().map(({ block }) => block),
        ),
        ...(this.#comments && { comments: this.#comments }),
      },
      requirements: mergeRequirements(...blocks.map(({ requirements }) => requirements)),
      problems: [...hidingProblems(this.label), ...blocks.flatMap(({ problems }) => problems), ...this.#nameProblems()],
      statements: new Map(),
    };
  }

  #argumentBlocks(): readonly BuiltBlock[] {
    return names(this.#arguments).map((name) => {
      const { required, ...own } = this.#arguments[name]!;
      const props = 'optional' in own || required ? own : { optional: true, ...own };
      return inside(name, 'argument', props, this.outer.argumentOrder);
    });
  }

  #exportBlocks(): readonly BuiltBlock[] {
    return names(this.#exports).map((name) =>
      inside(name, 'export', { value: this.#exports[name] }, this.outer.argumentOrder),
    );
  }

  #nameProblems(): readonly Problem[] {
    const problems: Problem[] = [];
    for (const [kind, entries] of [
      ['argument', this.#arguments],
      ['export', this.#exports],
    ] as const) {
      const seen = new Map<string, string>();
      for (const name of Object.keys(entries)) {
        const other = kind === 'argument' ? seen.get(name.toLowerCase()) : undefined;
        seen.set(name.toLowerCase(), name);
        if (!isIdentifier(name)) {
          problems.push({ message: `${JSON.stringify(name)} can't be the name of an ${kind}`, path: [] });
        } else if (other !== undefined) {
          problems.push({
            message: `arguments ${other} and ${name} differ in case only, which Alloy can't tell apart`,
            path: [],
          });
        } else if (kind === 'argument' && !/^\p{Ll}|^\p{Lu}/u.test(name)) {
          problems.push({ message: `argument ${name} has to start with a letter`, path: [] });
        }
      }
    }
    return problems;
  }
}

function names(entries: object): readonly string[] {
  return Object.keys(entries).filter(isIdentifier);
}

function inside(
  label: string,
  name: 'argument' | 'export',
  props: object,
  order: ArgumentOrder,
): BuiltBlock & { readonly block: Block } {
  const built = buildBlock(name, label, configBlockSchema(name)!.body, props, order);
  return { ...built, problems: built.problems.map((problem) => ({ ...problem, path: [label, ...problem.path] })) };
}
