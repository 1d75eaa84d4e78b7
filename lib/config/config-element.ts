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

/** What every block with a label takes beside its arguments. */
export interface LabelProps {
  /**
   * The label in Alloy.
   *
   * @default - the ids of the constructs around it, inside the configuration, and its own, joined by `_`; `-` becomes `_`
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
 * A block with a label that is no built-in component: `declare`, `foreach`, an import, an instance of a custom component. Its node
 * id carries the name of the block, as a component's does.
 */
export abstract class ConfigElement extends Construct {
  /** Name of the block in Alloy, `import.git`. */
  readonly blockName: string;
  /** Label of the block in Alloy. */
  readonly label: string;
  /** Where in the user's TypeScript the element was made. */
  readonly creationSite: CreationSite;

  /** The module that the block stands in. */
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

  /** The block (without the constructs in it), what its expressions ask for, and what is wrong with its label and arguments. */
  build(): BuiltBlock {
    const built = this.buildArguments();
    return { ...built, problems: [...this.#labelProblems, ...built.problems] };
  }

  /** Environment variables and files that the arguments read, each once. */
  get requirements(): readonly Requirement[] {
    return this.build().requirements;
  }

  /** What is wrong with the label and with the arguments, as far as it shows without the rest of the configuration. */
  get problems(): readonly Problem[] {
    return this.build().problems;
  }

  protected abstract buildArguments(): BuiltBlock;
}
