import {
  attributeOf,
  expressionAt,
  type GraphNode,
  type Model,
  nameEnd,
  type SourceSpan,
  valueAt,
  type Workload,
} from '../../analysis';
import { type ArgumentPath, type ComponentTraits, traitsOf } from '../../facts';
import { type AttributeFlow, LabelFlow } from '../../flow';
import { type Need, type Needs, needsOf } from '../../needs';
import {
  type Attribute,
  type Block,
  type Diagnostic,
  type DidYouMean,
  type Expr,
  endOf,
  type RelatedPlace,
  type Source,
  startOf,
} from '../../syntax';
import type { BrokenReferences } from '../broken-references';
import type { Context } from '../context';
import type { LintedComponent } from './linted-component';
import { OwnTargets } from './own-targets';

export type { LintedComponent } from './linted-component';

interface Reporter {
  readonly code: string;
}

interface More {
  /** @default 'warning' */
  readonly severity?: Diagnostic['severity'];
  readonly hint?: string;
  readonly related?: readonly RelatedPlace[];
}

/** What a lint looks at, and where its findings go. */
export class LintContext {
  readonly model: Model;
  /** Facts about the workload; one that is absent isn't known. */
  readonly workload: Workload;
  readonly components: readonly LintedComponent[];
  readonly #context: Context;
  readonly #broken: BrokenReferences;
  readonly #byNode: ReadonlyMap<GraphNode, LintedComponent>;
  #byPlace: ReadonlyMap<string, LintedComponent> | undefined;
  #needs: Needs | undefined;
  #ownTargets: OwnTargets | undefined;

  constructor(model: Model, workload: Workload, context: Context, broken: BrokenReferences) {
    this.model = model;
    this.#broken = broken;
    this.workload = workload;
    this.#context = context;
    this.components = model.nodes.flatMap((node) => {
      const schema = node.component;
      return schema ? [{ node, name: schema.name, schema, place: node.place }] : [];
    });
    this.#byNode = new Map(this.components.map((component) => [component.node, component]));
  }

  /** What the components ask of Kubernetes, modules seen through. What depends on the namespace of the workload isn't to be read from it. */
  get needs(): Needs {
    const { controller, multipleReplicas, privileged, hostNetwork } = this.workload;
    this.#needs ??= needsOf(this.model, {
      namespace: 'default',
      ...(controller === undefined ? {} : { controller }),
      ...(multipleReplicas === undefined ? {} : { multipleReplicas }),
      ...(privileged === undefined ? {} : { privileged }),
      ...(hostNetwork === undefined ? {} : { hostNetwork }),
    });
    return this.#needs;
  }

  /** Which targets each pod sees alike, and which only it. */
  get ownTargets(): OwnTargets {
    this.#ownTargets ??= new OwnTargets(this);
    return this.#ownTargets;
  }

  /** Which labels items have where. */
  get flow(): LabelFlow {
    return LabelFlow.of(this.model);
  }

  /** Which attributes telemetry of OpenTelemetry has where. */
  get attributes(): AttributeFlow {
    return LabelFlow.of(this.model).attributes;
  }

  /** How many suggestions were made. */
  get suggestions(): DidYouMean {
    return this.#context;
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.#context.diagnostics;
  }

  /** The components with a trait, and what it says of them. */
  componentsWith<T extends keyof ComponentTraits>(
    name: T,
  ): readonly { readonly component: LintedComponent; readonly trait: NonNullable<ComponentTraits[T]> }[] {
    return this.components.flatMap((component) => {
      const trait = traitsOf(component.name)[name];
      return trait ? [{ component, trait }] : [];
    });
  }

  componentOf(node: GraphNode): LintedComponent | undefined {
    return this.#byNode.get(node);
  }

  /** Whether something refers to a block, as far as is known: a reference that leads nowhere may be meant for it. */
  isReferredTo(node: GraphNode): boolean {
    return this.model.wiresTo(node).length > 0 || node.first !== undefined || this.#broken.mayMean(node);
  }

  /** The component that a need comes from, as it is written: in a module, once for all of its instances. */
  componentBehind({ origin: { id, at } }: Need): LintedComponent | undefined {
    this.#byPlace ??= new Map(
      this.components.map((component) => {
        const { block, origin, id } = component.node;
        return [placeKey(origin.source, block.nameStart, id), component];
      }),
    );
    const written = id.slice(id.lastIndexOf('/') + 1);
    return at === undefined ? undefined : this.#byPlace.get(placeKey(at.source, at.block.nameStart, written));
  }

  /** On a block: its name and label. */
  onBlock(lint: Reporter, node: Pick<GraphNode, 'block' | 'origin'>, message: string, more: More = {}): void {
    this.#report(lint, { origin: node.origin, start: node.block.nameStart, end: node.block.open }, message, more);
  }

  /** On a block inside of a component, or on an attribute of it, where that is written. */
  onInnerBlock(
    lint: Reporter,
    node: Pick<GraphNode, 'origin'>,
    block: Block,
    attribute: string | undefined,
    message: string,
    more: More = {},
  ): void {
    const written = attribute === undefined ? undefined : attributeOf(block, attribute);
    const start = written?.nameStart ?? block.nameStart;
    const name = written?.name ?? block.name;
    this.#report(lint, { origin: node.origin, start, end: nameEnd(start, name) }, message, more);
  }

  /** On the name of an attribute. */
  onAttribute(lint: Reporter, { origin }: GraphNode, attribute: Attribute, message: string, more: More = {}): void {
    const { nameStart, name } = attribute;
    this.#report(lint, { origin, start: nameStart, end: nameEnd(nameStart, name) }, message, more);
  }

  /** On an expression. */
  onExpression(lint: Reporter, { origin }: GraphNode, expr: Expr, message: string, more: More = {}): void {
    this.#report(lint, { origin, start: startOf(expr), end: endOf(expr) }, message, more);
  }

  /** On the argument at a path, or on the component where it's not written. */
  onArgument(lint: Reporter, component: LintedComponent, path: ArgumentPath, message: string, more: More = {}): void {
    const expr = expressionAt(component.place, path);
    if (expr) this.onExpression(lint, component.node, expr, message, more);
    else this.onBlock(lint, component.node, message, more);
  }

  /** The place of a block, for diagnostics on another one. */
  relatedBlock({ block, origin: { source } }: GraphNode, message: string): RelatedPlace {
    return { message, file: source.name, range: source.range(block.nameStart, block.open) };
  }

  /** The place of a block inside of a component, likewise. */
  relatedInnerBlock({ origin: { source } }: GraphNode, { nameStart, name }: Block, message: string): RelatedPlace {
    return { message, file: source.name, range: source.range(nameStart, nameEnd(nameStart, name)) };
  }

  #report({ code }: Reporter, span: SourceSpan, message: string, more: More): void {
    this.#context.report({ code, severity: more.severity ?? 'warning' }, span, message, more);
  }
}

function placeKey({ name }: Source, start: number, id: string): string {
  return `${name}:${start}:${id}`;
}

/** The text, number or truth value at a path, given or by default; undefined if it isn't known. */
export function scalarAt({ place }: LintedComponent, path: ArgumentPath): string | number | boolean | undefined {
  const value = valueAt(place, path);
  return value.kind === 'scalar' ? value.value : undefined;
}
