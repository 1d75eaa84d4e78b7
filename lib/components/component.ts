import { Construct, type IConstruct } from 'constructs';
import { camelCase, componentSchema } from '../facts';
import { type Block, build, isIdentifier } from '../syntax';
import { Expression, type Problem, type Requirement } from '../values';
import { type BuiltBlock, buildBlock } from './build-block';
import { CreationSite } from './creation-site';
import { identifierLike } from './identifier-like';
import { argumentOrderAt, type ModuleScope, requireModuleScope } from './module-scope';

const mark = Symbol.for('cdk8s-alloy.Component');
const labelPart = Symbol.for('cdk8s-alloy.labelPart');
const labelClass = Symbol.for('cdk8s-alloy.labelClass');

/** What every component takes beside its arguments. */
export interface ComponentProps {
  /**
   * The label in Alloy. Alloy keeps a component's state (write-ahead log, positions of log files) under it: set it where the id of
   * the construct or of one of its parents changes and the state should stay.
   *
   * @default - the ids of the constructs around it, inside the configuration, and its own, joined by `_`; `-` becomes `_`
   */
  readonly label?: string;
}

/**
 * A component of an Alloy configuration. It lives in an `AlloyConfig`, or in a construct inside one, whose id is then part of its
 * label. Its classes are made from Alloy's schema: `prometheus.RemoteWrite`, `otelcol.receiver.Otlp`, ...
 *
 * Wrong values don't throw: they are kept in `problems` and reported together when the configuration is checked.
 */
export abstract class Component extends Construct {
  /** Whether `x` is a component, of this copy of the package or another. */
  static isComponent(x: unknown): x is Component {
    return typeof x === 'object' && x !== null && mark in x;
  }

  /** Name of the component in Alloy, `prometheus.remote_write`. */
  readonly componentName: string;
  /** Label of the component in Alloy, unique among the components of its name in a module. */
  readonly label: string;
  /** Where in the user's TypeScript the component was made. */
  readonly creationSite: CreationSite;

  readonly #props: ComponentProps;
  readonly #module: ModuleScope;
  readonly #labelProblems: readonly Problem[];

  /**
   * @throws Error outside of any configuration
   */
  protected constructor(scope: Construct, id: string, componentName: string, props: ComponentProps) {
    const nodeId = `${componentName}.${id}`;
    const module = requireModuleScope(scope, `${componentName} "${id}"`);
    const free = freeId(scope, nodeId);
    super(scope, free);
    Object.defineProperty(this, mark, { value: id });
    this.componentName = componentName;
    this.creationSite = new CreationSite();
    this.#props = props ?? {};
    this.#module = module;
    this.label = this.#props.label ?? freeLabel(module, scope, componentName, id);
    this.#labelProblems = [
      ...(free === nodeId ? [] : [repeatedId(scope, nodeId)]),
      ...claimLabel(module, this, componentName, this.label),
    ].slice(0, 1);
  }

  /** The component as a block, what its expressions ask for, and what is wrong with its label and arguments. */
  build(): BuiltBlock {
    const { label: _, ...args } = this.#props;
    const { body } = componentSchema(this.componentName)!;
    const built = buildBlock(
      this.componentName,
      this.label,
      body,
      args,
      argumentOrderAt(this.node.scope, this.#module),
    );
    return { ...built, problems: [...this.#labelProblems, ...built.problems] };
  }

  /** The component as a block of Alloy's syntax. */
  toBlock(): Block {
    return this.build().block;
  }

  /** Environment variables and files that the arguments read, each once. */
  get requirements(): readonly Requirement[] {
    return this.build().requirements;
  }

  /** What is wrong with the label and with the arguments, as far as it shows without the rest of the configuration. */
  get problems(): readonly Problem[] {
    return this.build().problems;
  }

  /** A reference to an export, by its name in Alloy. */
  protected export<T>(name: string): Expression<T> {
    return exportOf<T>(this.componentName, this.label, name);
  }
}

/**
 * The exports of a component that text declares, by their names in TypeScript. It's noted in the module of `scope`, which reports
 * it when the text declares no such component.
 * @throws Error outside of any configuration
 */
export function exportsFromLabel<E>(scope: Construct, componentName: string, label: string): E {
  const module = requireModuleScope(scope, `a reference to ${componentName} "${label}"`);
  module.references.push({ componentName, label, scope, creationSite: new CreationSite() });
  module.changes.count++;
  const names = [...componentSchema(componentName)!.exports.keys()];
  return Object.fromEntries(names.map((name) => [camelCase(name), exportOf(componentName, label, name)])) as E;
}

function exportOf<T>(componentName: string, label: string, name: string): Expression<T> {
  return new Expression<T>(build.reference([...componentName.split('.'), identifierLike(label), name]));
}

/**
 * The label of what is made in `scope` with this id: the ids of the constructs between the module and it, and its own.
 * @param withClass a composite whose class is named behind its id
 */
export function labelBelow(module: ModuleScope, scope: IConstruct, id: string, withClass?: IConstruct): string {
  const ids = [id];
  for (let at: IConstruct | undefined = scope; at && at !== module.construct; at = at.node.scope) {
    if (at === withClass) ids.push(classOf(at)!);
    ids.push(ownId(at));
  }
  return ids
    .reverse()
    .filter((part) => part !== '')
    .join('_')
    .replaceAll('-', '_');
}

/** The label of a component. Where a composite of another class has taken it, the class of its own composite is part of it, too. */
function freeLabel(module: ModuleScope, scope: IConstruct, name: string, id: string): string {
  const label = labelBelow(module, scope, id);
  const other = module.components.get(`${name}.${label}`);
  if (other === undefined) return label;
  const [own, theirs] = [outermostComposite(module, scope), outermostComposite(module, other)];
  if (own === undefined || theirs === undefined || classOf(own) === classOf(theirs)) return label;
  return labelBelow(module, scope, id, own);
}

/** The composite with a class of which a construct is a part. */
function outermostComposite(module: ModuleScope, construct: IConstruct): IConstruct | undefined {
  return construct.node.scopes.slice(module.construct.node.scopes.length).find((at) => classOf(at) !== undefined);
}

function classOf(composite: IConstruct): string | undefined {
  return (composite as { readonly [labelClass]?: string })[labelClass];
}

/**
 * Enters a block with a label into its module: what is wrong with the label, and whether another block of the same name has it.
 * `name` is the name of the block in Alloy.
 */
export function claimLabel(module: ModuleScope, construct: IConstruct, name: string, label: string): Problem[] {
  const path = ['label'];
  module.changes.count++;
  if (label === '') return [{ message: `${name} has an empty label`, path, hint: 'give the construct an id' }];
  if (!isIdentifier(label)) {
    const message = `"${label}" is no label of ${name}: a label is made of letters, digits and _, starts with a letter or _, and is none of true, false, null`;
    return [{ message, path, hint: 'change the id of the construct, or set the prop label' }];
  }
  const key = `${name}.${label}`;
  const other = module.components.get(key);
  if (other) {
    const message = `${name} "${label}" is there twice: "${other.node.path}" and "${construct.node.path}"`;
    return [{ message, path, hint: 'change the id of one of the constructs, or set its prop label' }];
  }
  module.components.set(key, construct);
  return [];
}

/**
 * Gives a composite another part in the labels of its components than its id. A composite whose node id carries its class, so that ids may
 * repeat among classes (a destination of metrics and one of logs, both `default`), gives the id of its user.
 * @param className its class, part of the labels that one of another class with the same id has already
 */
export function nameInLabels(composite: IConstruct, part: string, className?: string): void {
  Object.defineProperty(composite, labelPart, { value: part });
  if (className !== undefined) {
    const words = className.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toLowerCase();
    Object.defineProperty(composite, labelClass, { value: words });
  }
}

/** The id as the user gave it: that of a component's node carries the component's name in front. */
function ownId(construct: IConstruct): string {
  const { [labelPart]: part, [mark]: id } = construct as { readonly [labelPart]?: string; readonly [mark]?: string };
  return part ?? id ?? construct.node.id;
}

/** The id for a node: the one that it should have, or one with a number behind it, so that a repeated id can be reported with all other problems. */
export function freeId(scope: Construct, nodeId: string): string {
  let free = nodeId;
  for (let number = 2; scope.node.tryFindChild(free); number++) {
    free = `${nodeId} (${number})`;
  }
  return free;
}

/** What is said of a construct that didn't get the id that it should have. */
export function repeatedId(scope: Construct, nodeId: string): Problem {
  const other: IConstruct & { readonly creationSite?: CreationSite } = scope.node.findChild(nodeId);
  const made = other.creationSite ? `, made at ${other.creationSite}` : '';
  const message = `"${other.node.path}" is there already${made}`;
  return { message, path: ['label'], hint: 'give one of the constructs another id' };
}
