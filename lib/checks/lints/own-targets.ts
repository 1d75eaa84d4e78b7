import {
  envNamesIn,
  expressionAt,
  type GraphNode,
  isLoopback,
  isWritten,
  type Model,
  type Place,
  placesAt,
  valueAt,
  valueOfExpression,
} from '../../analysis';
import { type ArgumentPath, EACH, isPerNode, nodeLabels, traitsOf } from '../../facts';
import { podFieldOf } from '../../needs';
import { type Expr, namePathOf, namePathsIn, walk, withoutParens } from '../../syntax';
import type { LintedComponent } from './linted-component';

/** What every pod sees alike, what only the pod itself (or one on its node) sees, or nobody knows. */
export type TargetsPart =
  | { readonly seen: 'by all'; readonly from: GraphNode }
  | {
      readonly seen: 'by its own pod';
      /** The component that makes it so. */
      readonly from: GraphNode;
      /** How it does, behind its name in a message: `keeps what is on the pod's own node`. */
      readonly how: string;
      readonly because: 'node filter' | 'component' | 'address';
    }
  | { readonly seen: 'unknown' };

/** A label that has another value in each pod, on the way to a component. */
export interface OwnLabel {
  readonly label: string;
  readonly from: GraphNode;
}

const KEEPS = "keeps what is on the pod's own node";

/** Where components are looked up. */
interface Components {
  readonly model: Model;
  componentOf(node: GraphNode): LintedComponent | undefined;
}

const UNKNOWN: TargetsPart = { seen: 'unknown' };

/** Functions that only put lists of targets together. */
const JOINING: ReadonlySet<string> = new Set(['array.concat', 'concat']);

/** Which targets get to components: worked out once for each component, from its feeders. */
export class OwnTargets {
  readonly #components: Components;
  readonly #parts = new Map<GraphNode, readonly TargetsPart[]>();
  readonly #labels = new Map<GraphNode, readonly OwnLabel[]>();

  constructor(components: Components) {
    this.#components = components;
  }

  /** What a component scrapes or reads: the parts of its `targets`, or all that it finds by itself. */
  partsFor(component: LintedComponent): readonly TargetsPart[] {
    const { node, place, name } = component;
    const targets = expressionAt(place, ['targets']);
    if (targets !== undefined) return this.#partsOf(targets, node);
    if (component.schema.body.attributes.has('targets')) return [UNKNOWN];
    if (isFilteredByNode(component)) {
      return [byNode(node, "leaves out what isn't on the pod's own node")];
    }
    const filter = ruleFilter(place);
    if (filter === 'unknown') return [UNKNOWN];
    if (filter === 'own node') return [byNode(node, KEEPS)];
    return [isPerNode(name) ? UNKNOWN : { seen: 'by all', from: node }];
  }

  /** Labels of the targets of a component whose value is another one in each pod. */
  labelsFor({ node, place }: LintedComponent): readonly OwnLabel[] {
    const targets = expressionAt(place, ['targets']);
    return targets === undefined ? [] : this.#labelsOf(targets, node);
  }

  /** Who uses the targets of a component in the end: what reads its own node alone, or others too. Undefined if nobody does. */
  usersOf(node: GraphNode): 'on their own node' | 'others' | undefined {
    let local = false;
    const seen = new Set([node]);
    for (const source of seen) {
      for (const { from } of this.#components.model.wiresTo(source)) {
        const user = this.#components.componentOf(from);
        if (user === undefined) return 'others';
        const filter = ruleFilter(user.place);
        if (isPerNode(user.name) || filter === 'own node') local = true;
        else if (filter === 'unknown' || traitsOf(user.name).relabels === undefined) return 'others';
        else seen.add(from);
      }
    }
    return local ? 'on their own node' : undefined;
  }

  #partsOf(expr: Expr, at: GraphNode): readonly TargetsPart[] {
    const node = withoutParens(expr);
    switch (node.kind) {
      case 'array':
        return node.elements.flatMap((element) => this.#partsOf(element, at));
      case 'object':
        return [writtenTarget(node, at)];
      case 'index':
        return this.#partsOf(node.value, at);
      case 'call': {
        const name = namePathOf(node.callee)?.names.join('.');
        return name !== undefined && JOINING.has(name) ? node.args.flatMap((arg) => this.#partsOf(arg, at)) : [UNKNOWN];
      }
      default: {
        const path = namePathOf(node);
        const wire = path && this.#components.model.wireAt(path.node);
        const component = wire && this.#components.componentOf(wire.to);
        return component === undefined ? [UNKNOWN] : this.#exportedBy(component);
      }
    }
  }

  /** What the targets are that a component exports. */
  #exportedBy(component: LintedComponent): readonly TargetsPart[] {
    const { node } = component;
    let parts = this.#parts.get(node);
    if (parts === undefined) {
      // A cycle, which is reported elsewhere, ends here.
      this.#parts.set(node, [UNKNOWN]);
      parts = this.#exported(component);
      this.#parts.set(node, parts);
    }
    return parts;
  }

  #exported({ node, name, place }: LintedComponent): readonly TargetsPart[] {
    const { relabels, differs, filtersByNode, targets } = traitsOf(name);
    if (relabels !== undefined) {
      const given = expressionAt(place, relabels.targets);
      const filter = ruleFilter(place);
      if (filter === 'unknown') return [UNKNOWN];
      if (filter === 'own node') return [byNode(node, KEEPS)];
      const parts = given === undefined ? [UNKNOWN] : this.#partsOf(given, node);
      // Exporters tell their copies apart by this label alone; with another one, all copies may have the same target.
      return setsLabel(place, 'instance')
        ? parts.map((part) => (part.seen === 'by its own pod' && part.because === 'component' ? UNKNOWN : part))
        : parts;
    }
    if (differs === 'perhaps') return [UNKNOWN];
    if (differs !== undefined || isPerNode(name)) {
      const how = differs === 'per copy' ? 'is about the pod itself' : 'is about the node that it runs on';
      return [{ seen: 'by its own pod', from: node, how, because: 'component' }];
    }
    if (filtersByNode !== undefined) {
      const filter = selectorFilter(place, filtersByNode.node);
      if (filter === 'unknown') return [UNKNOWN];
      if (filter === 'own node') return [byNode(node, "selects what is on the pod's own node")];
    }
    // What isn't a source of targets at all may be anything.
    return targets === undefined ? [UNKNOWN] : [{ seen: 'by all', from: node }];
  }

  #labelsOf(expr: Expr, at: GraphNode): readonly OwnLabel[] {
    const found: OwnLabel[] = [];
    for (const { node } of namePathsIn(expr)) {
      const wire = this.#components.model.wireAt(node);
      const component = wire && this.#components.componentOf(wire.to);
      if (component !== undefined) found.push(...this.#labelsOfExports(component));
    }
    const written = withoutParens(expr);
    const objects = written.kind === 'array' ? written.elements.map(withoutParens) : [];
    for (const object of objects) {
      if (object.kind !== 'object') continue;
      for (const { name, value } of object.fields) {
        if (name !== '__address__' && hasOwnValue(value)) found.push({ label: name, from: at });
      }
    }
    return found;
  }

  #labelsOfExports({ node, name, place }: LintedComponent): readonly OwnLabel[] {
    const { relabels } = traitsOf(name);
    if (relabels === undefined) return [];
    let labels = this.#labels.get(node);
    if (labels === undefined) {
      this.#labels.set(node, []);
      const given = expressionAt(place, relabels.targets);
      labels = [
        ...(given === undefined ? [] : this.#labelsOf(given, node)),
        ...placesAt(place, relabels.rules).places.flatMap((rule) => {
          const label = textAt(rule, 'target_label');
          const action = textAt(rule, 'action') ?? 'replace';
          const value = expressionAt(rule, ['replacement']);
          return action === 'replace' && label !== undefined && value !== undefined && hasOwnValue(value)
            ? [{ label, from: node }]
            : [];
        }),
      ];
      this.#labels.set(node, labels);
    }
    return labels;
  }
}

function byNode(from: GraphNode, how: string): TargetsPart {
  return { seen: 'by its own pod', from, how, because: 'node filter' };
}

/** A target that is written out. */
function writtenTarget(object: Extract<Expr, { kind: 'object' }>, at: GraphNode): TargetsPart {
  const address = object.fields.find(({ name }) => name === '__address__')?.value;
  const value = address && valueOfExpression(address);
  if (value?.kind !== 'scalar' || object.fields.some(({ value }) => hasOwnValue(value))) return UNKNOWN;
  const host = String(value.value).replace(/:\d+$/, '');
  return isLoopback(host)
    ? { seen: 'by its own pod', from: at, how: 'names a target in the pod itself', because: 'address' }
    : { seen: 'by all', from: at };
}

/** Whether a component leaves out what isn't on a node, by a switch of its own. */
function isFilteredByNode({ name, place }: LintedComponent): boolean {
  const enabled = traitsOf(name).filtersByNode?.enabled;
  if (enabled === undefined || !isWritten(place, enabled.slice(0, -1))) return false;
  const value = valueAt(place, enabled);
  return value.kind !== 'scalar' || value.value !== false;
}

type Filter = 'own node' | 'unknown' | undefined;

/** Whether selectors leave out what isn't on the pod's own node; a node that is named is the same for all pods. */
function selectorFilter(place: Place, path: ArgumentPath): Filter {
  const { places, complete } = placesAt(place, path);
  let filter: Filter = complete ? undefined : 'unknown';
  for (const found of places) {
    const expr = found.kind === 'value' ? found.expr : undefined;
    if (expr === undefined || isConstant(expr)) continue;
    if (/(spec\.nodeName|metadata\.name)\s*=/.test(constantTextIn(expr))) return 'own node';
    filter = 'unknown';
  }
  return filter;
}

/** Whether rules leave out what isn't on the pod's own node: those that keep it do, those that only copy its name don't. */
function ruleFilter(place: Place): Filter {
  const { places, complete } = placesAt(place, ['rule', EACH]);
  let filter: Filter = complete ? undefined : 'unknown';
  for (const rule of places) {
    const action = expressionAt(rule, ['action']);
    if (action !== undefined && !isConstant(action)) filter = 'unknown';
    const labels = valueAt(rule, ['source_labels']);
    const names = labels.kind === 'list' ? labels.items.map(({ value }) => value) : [];
    const isOfNode =
      labels.kind === 'unknown' || names.some((name) => name.kind === 'scalar' && nodeLabels().has(String(name.value)));
    const wanted = textAt(rule, 'action');
    if (wanted === 'keepequal' && isOfNode) filter = 'unknown';
    const regex = expressionAt(rule, ['regex']);
    if (wanted !== 'keep' || regex === undefined || isConstant(regex)) continue;
    if (isOfNode || hasOwnValue(regex)) return 'own node';
    if (!isOfEnvironment(regex) || envNamesIn(regex).some((name) => name === undefined || /NODE|HOST/i.test(name))) {
      filter = 'unknown';
    }
  }
  return filter;
}

/** Whether a rule gives a label another value, or drops it. */
function setsLabel(place: Place, label: string): boolean {
  return placesAt(place, ['rule', EACH]).places.some((rule) => {
    const target = valueAt(rule, ['target_label']);
    return target.kind === 'unknown' || (target.kind === 'scalar' && target.value === label);
  });
}

/** Whether an expression has another value in each pod: by the host's name, or a variable that stands for a field of the pod. */
export function hasOwnValue(expr: Expr): boolean {
  const names = envNamesIn(expr);
  return (
    names.some(
      (name) => name === 'HOSTNAME' || (podFieldOf(name ?? '') ?? 'metadata.namespace') !== 'metadata.namespace',
    ) || namePathsIn(expr).some(({ names }) => names.join('.') === 'constants.hostname')
  );
}

/** Whether an expression is made of texts, functions and variables of the environment alone, which all pods may have alike. */
function isOfEnvironment(expr: Expr): boolean {
  return namePathsIn(expr).every(({ names: [first] }) => first !== undefined && BUILT_IN.has(first));
}

const BUILT_IN: ReadonlySet<string> = new Set(['sys', 'env', 'constants', 'string', 'coalesce']);

function isConstant(expr: Expr): boolean {
  return valueOfExpression(expr).kind !== 'unknown';
}

function textAt(place: Place, name: string): string | undefined {
  const value = valueAt(place, [name]);
  return value.kind === 'scalar' ? String(value.value) : undefined;
}

/** The texts that an expression is put together from. */
function constantTextIn(expr: Expr): string {
  const texts: string[] = [];
  for (const part of walk(expr)) {
    const value = part.kind === 'literal' ? valueOfExpression(part) : undefined;
    if (value?.kind === 'scalar') texts.push(String(value.value));
  }
  return texts.join(' ');
}
