import { Construct, type IConstruct } from 'constructs';
import {
  type BuiltBlock,
  Component,
  CreationSite,
  claimLabel,
  freeId,
  labelBelow,
  type ModuleScope,
  repeatedId,
  requireModuleScope,
} from '../components';
import type { Problem, Requirement } from '../values';

const mark = Symbol.for('cdk8s-alloy.ConfigElement');

/** Props of every labeled block besides its arguments. */
export interface LabelProps {
  /**
   * The label in Alloy.
   *
   * @default - the ids of its parent constructs, inside the configuration, and its own, joined by `_`; `-` becomes `_`
   */
  readonly label?: string;
}

/** A construct that is one block of a configuration. */
export type BlockConstruct = Component | ConfigElement;

/** Whether a construct is one block of a configuration: a component, or an element of the language (`declare`, an import, ...). */
export function isBlockConstruct(x: IConstruct): x is BlockConstruct {
  return Component.isComponent(x) || mark in x;
}

/**
 * A labeled block that isn't a built-in component: `declare`, `foreach`, an import, an instance of a custom component. Its node
 * id carries the name of the block, as a component's does.
 */
export abstract class ConfigElement extends Construct {
  /** Name of the block in Alloy, `import.git`. */
  readonly blockName: string;
  /** Label of the block in Alloy. */
  readonly label: string;
  /** Where in the user's TypeScript the element was created. */
  readonly creationSite: CreationSite;

  /** The module that contains the block. */
  protected readonly outer: ModuleScope;
  readonly #labelProblems: readonly Problem[];

  protected constructor(scope: Construct, id: string, blockName: string, props: LabelProps) {
    const outer = requireModuleScope(scope, `${blockName} "${id}"`);
    const nodeId = `${blockName}.${id}`;
    const free = freeId(scope, nodeId);
    super(scope, free);
    Object.defineProperty(this, mark, { value: true });
    this.blockName = blockName;
    this.creationSite = new CreationSite();
    this.outer = outer;
    this.label = props?.label ?? labelBelow(outer, scope, id);
    this.#labelProblems = [
      ...(free === nodeId ? [] : [repeatedId(scope, nodeId)]),
      ...claimLabel(outer, this, blockName, this.label),
    ].slice(0, 1);
  }

  /** The block (without the constructs in it), what its expressions require, and what is wrong with its label and arguments. */
  build(): BuiltBlock {
    const built = this.buildArguments();
    return { ...built, problems: [...this.#labelProblems, ...built.problems] };
  }

  /** Environment variables and files that the arguments read, each once. */
  get requirements(): readonly Requirement[] {
    return this.build().requirements;
  }

  /** Problems of the label and of the arguments that can be found without the rest of the configuration. */
  get problems(): readonly Problem[] {
    return this.build().problems;
  }

  protected abstract buildArguments(): BuiltBlock;
}
