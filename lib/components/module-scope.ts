import { Construct, type IConstruct } from 'constructs';
import type { ArgumentOrder } from './build-block';
import type { CreationSite } from './creation-site';

const mark = Symbol.for('cdk8s-alloy.ModuleScope');

/**
 * A component that TypeScript refers to by its label, without having made it: the text of the module has to declare it. Whoever
 * checks the module reports those that it doesn't declare.
 */
export interface LabelReference {
  /** Name of the component, `prometheus.remote_write`. */
  readonly componentName: string;
  readonly label: string;
  /** The construct that the reference was made in. */
  readonly scope: IConstruct;
  /** Where in the user's TypeScript the reference was made. */
  readonly creationSite: CreationSite;
}

/**
 * What a module knows of its components. A module is what has its own labels: a configuration, the body of a `declare` block,
 * the template of a `foreach` block.
 */
export interface ModuleScope {
  /** The construct that is the module. */
  readonly construct: IConstruct;
  /** Components of the module, by `<component name>.<label>`; of several with the same label, the first. */
  readonly components: Map<string, IConstruct>;
  /** References to components that text declares. */
  readonly references: LabelReference[];
  /**
   * How often something was added below the configuration: tells what was computed from it whether it's out of date. One object
   * for the configuration and the modules inside; every component counts itself when it's made.
   */
  readonly changes: { count: number };
  /** How the arguments of its blocks are ordered. */
  readonly argumentOrder: ArgumentOrder;
}

const schemaOrder = Symbol.for('cdk8s-alloy.schemaOrder');

/** Says of a composite that its components keep the order of the schema, whatever that of the module is: their props are its own business. */
export function keepSchemaOrder(composite: IConstruct): void {
  Object.defineProperty(composite, schemaOrder, { value: true });
}

/** How the arguments of a construct in a module are ordered. */
export function argumentOrderAt(scope: IConstruct | undefined, module: ModuleScope): ArgumentOrder {
  for (let at = scope; at && at !== module.construct; at = at.node.scope) if (schemaOrder in at) return 'schema';
  return module.argumentOrder;
}

/** Makes a construct the end of labels: components below it are components of its module, up to the next such construct. */
export function markModuleScope(construct: Construct, argumentOrder?: ArgumentOrder): ModuleScope {
  const outer = construct.node.scope && moduleScopeOf(construct.node.scope);
  const changes = outer?.changes ?? { count: 0 };
  const scope: ModuleScope = {
    construct,
    components: new Map(),
    references: [],
    changes,
    argumentOrder: argumentOrder ?? outer?.argumentOrder ?? 'schema',
  };
  Object.defineProperty(construct, mark, { value: scope });
  return scope;
}

/** The module that a construct is itself or lies in, or undefined outside of any configuration. */
export function moduleScopeOf(construct: IConstruct): ModuleScope | undefined {
  for (let at: IConstruct | undefined = construct; at; at = at.node.scope) {
    if (mark in at) return (at as { readonly [mark]: ModuleScope })[mark];
  }
  return undefined;
}

/**
 * The module that a component made in `scope` belongs to.
 * @throws Error outside of any configuration; `what` names the thing that is being made
 */
export function requireModuleScope(scope: IConstruct, what: string): ModuleScope {
  if (!Construct.isConstruct(scope)) {
    throw new Error(`${what} needs the construct that it is made in as its first argument, got ${String(scope)}`);
  }
  const module = moduleScopeOf(scope);
  if (!module) {
    const path = scope.node.path || '(root)';
    throw new Error(
      `${what} is made in "${path}", which is outside of any Alloy configuration: make it in an AlloyConfig or in a construct inside one`,
    );
  }
  return module;
}
