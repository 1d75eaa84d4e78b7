import type { Construct } from 'constructs';
import type { BuiltBlock } from '../components';
import { componentNames } from '../facts';
import { type Attribute, build, isIdentifier } from '../syntax';
import {
  type AnyInput,
  aroundValue,
  commentsOn,
  Expression,
  mergeRequirements,
  type Problem,
  toSyntax,
} from '../values';
import { ConfigElement, type LabelProps } from './config-element';

/** What is wrong with the name of a module: a custom name hides all built-in components whose names start with it. */
export function hidingProblems(label: string): readonly Problem[] {
  const hides = componentNames().some((name) => name.startsWith(`${label}.`));
  return hides
    ? [
        {
          message: `"${label}" would hide all components of Alloy whose names start with ${label}`,
          path: ['label'],
          hint: 'change the id of the construct, or set the prop label',
        },
      ]
    : [];
}

/** Arguments of a custom component, by their names in Alloy. Undefined ones are left out. */
export interface CustomArguments {
  readonly [name: string]: AnyInput | undefined;
}

/**
 * An instance of a component that a `declare` block or an imported module defines. `E` is what it exports: names in Alloy, types
 * of values.
 */
export class CustomComponent<E extends object> extends ConfigElement {
  readonly #arguments: CustomArguments;

  /** Returned by `Declare.create` and by `component` of the imports. */
  constructor(scope: Construct, id: string, name: string, args: CustomArguments, props: LabelProps = {}) {
    super(scope, id, name, props);
    this.#arguments = args ?? {};
  }

  /** A reference to an export, by its name in Alloy. */
  export<K extends keyof E & string>(name: K): Expression<E[K]> {
    return new Expression(build.reference([...this.blockName.split('.'), this.label, name]));
  }

  protected buildArguments(): BuiltBlock {
    const problems: Problem[] = [];
    const statements = new Map<string, Attribute>();
    const given = Object.entries(this.#arguments).filter(([, value]) => value !== undefined);
    const written = given.map(([name, value]) => [name, toSyntax(value)] as const);
    const attributes = written.flatMap(([name, { node, problems: inner }]) => {
      problems.push(...inner.map((problem) => ({ ...problem, path: [name, ...problem.path] })));
      if (isIdentifier(name)) {
        const comments = aroundValue(commentsOn(this.#arguments[name]));
        const attribute = { ...build.attribute(name, node), ...(comments && { comments }) };
        statements.set(JSON.stringify([name]), attribute);
        return [attribute];
      }
      problems.push({ message: `${JSON.stringify(name)} can't be the name of an argument`, path: [] });
      return [];
    });
    const comments = commentsOn(this.#arguments);
    return {
      block: { ...build.block(this.blockName, this.label, attributes), ...(comments && { comments }) },
      requirements: mergeRequirements(...written.map(([, { requirements }]) => requirements)),
      problems,
      statements,
    };
  }
}
