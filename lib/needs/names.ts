import {
  evaluatePredicate,
  expressionAt,
  type Feeders,
  type PathValue,
  type Place,
  type PredicateContext,
  valueAt,
  valueOfExpression,
} from '../analysis';
import { type NameSource, type Namespaces, traitsOf } from '../facts';
import { type Expr, walk } from '../syntax';

/** What names are resolved against. */
export interface NameContext {
  readonly predicates: PredicateContext;
  readonly feedersOf: (expr: Expr) => Feeders;
  /** The namespace that Alloy runs in. */
  readonly ownNamespace: string;
}

/** Names that sources give: some, and whether there may be more. `all` is the empty name in a list: every namespace. */
export interface Names {
  readonly names: ReadonlySet<string>;
  readonly unknown: boolean;
  readonly all: boolean;
}

/** Where a namespaced rule holds. */
export type NamespaceScope =
  | { readonly kind: 'namespaces'; readonly names: readonly string[] }
  /** `widened` says that only an unknown value made it the whole cluster. */
  | { readonly kind: 'cluster'; readonly widened: boolean }
  | { readonly kind: 'omit'; readonly unknown: boolean };

/** The namespaces of a rule: the union of its sources. */
export function namespaceScope(spec: Namespaces, place: Place, context: NameContext): NamespaceScope {
  const { names, unknown, all } = namesFrom(spec.from, place, context);
  if (all) return { kind: 'cluster', widened: false };
  if (unknown) {
    return spec.ifUnknown === 'cluster' ? { kind: 'cluster', widened: true } : { kind: 'omit', unknown: true };
  }
  if (names.size > 0) return { kind: 'namespaces', names: [...names].sort() };
  switch (spec.ifEmpty) {
    case 'cluster':
      return { kind: 'cluster', widened: false };
    case 'own':
      return { kind: 'namespaces', names: [context.ownNamespace] };
    case 'omit':
      return { kind: 'omit', unknown: false };
  }
}

/** The union of what sources of names give. */
export function namesFrom(sources: readonly NameSource[], place: Place, context: NameContext): Names {
  const all = sources.map((source) => namesOf(source, place, context));
  return {
    names: new Set(all.flatMap(({ names }) => [...names])),
    unknown: all.some(({ unknown }) => unknown),
    all: all.some((names) => names.all),
  };
}

const NONE: Names = { names: new Set(), unknown: false, all: false };
const UNKNOWN_NAMES: Names = { names: new Set(), unknown: true, all: false };

function namesOf(source: NameSource, place: Place, context: NameContext): Names {
  if ('literal' in source) return { ...NONE, names: new Set(source.literal) };
  if ('own' in source) {
    const holds = source.when === undefined ? true : evaluatePredicate(source.when, place, context.predicates);
    if (holds === undefined) return UNKNOWN_NAMES;
    return holds ? { ...NONE, names: new Set([context.ownNamespace]) } : NONE;
  }
  if ('path' in source) return namesInValue(valueAt(place, source.path));
  if ('dnsLabel' in source) {
    const [path, index] = source.dnsLabel;
    const host = valueAt(place, path);
    if (host.kind === 'unknown') return UNKNOWN_NAMES;
    const label = host.kind === 'scalar' ? String(host.value).split('.')[index] : undefined;
    return label ? { ...NONE, names: new Set([label]) } : NONE;
  }
  return namesOfFeeders(source.feeders, place, context);
}

function namesInValue(value: PathValue): Names {
  switch (value.kind) {
    case 'unknown':
      return UNKNOWN_NAMES;
    case 'scalar':
      return value.value === '' ? NONE : { ...NONE, names: new Set([String(value.value)]) };
    case 'list': {
      const texts = value.items.flatMap((item) => (item.value.kind === 'scalar' ? [String(item.value.value)] : []));
      return {
        names: new Set(texts.filter((text) => text !== '')),
        unknown: value.items.some((item) => item.value.kind === 'unknown'),
        all: texts.includes(''),
      };
    }
    default:
      return NONE;
  }
}

function namesOfFeeders(
  source: Extract<NameSource, { feeders: unknown }>['feeders'],
  place: Place,
  context: NameContext,
): Names {
  const expr = expressionAt(place, source.path);
  if (expr === undefined) return NONE;
  const { feeders, complete } = context.feedersOf(expr);
  const found: Names[] = [];
  if (!complete) found.push(UNKNOWN_NAMES);
  const targetExpressions = [expr];
  for (const feeder of feeders) {
    if (feeder.component === source.component) {
      const scope = namespaceScope(source.namespaces, feeder.place, context);
      if (scope.kind === 'namespaces') found.push({ ...NONE, names: new Set(scope.names) });
      else if (scope.kind === 'cluster') found.push({ ...NONE, all: !scope.widened, unknown: scope.widened });
      else if (scope.unknown) found.push(UNKNOWN_NAMES);
      continue;
    }
    const { relabels, targets } = traitsOf(feeder.component);
    const passed = relabels && expressionAt(feeder.place, relabels.targets);
    if (passed !== undefined) targetExpressions.push(passed);
    if (targets?.some(({ are }) => are !== 'own')) found.push(UNKNOWN_NAMES);
  }
  for (const targets of targetExpressions) found.push(labelInTargets(targets, source.label));
  return {
    names: new Set(found.flatMap(({ names }) => [...names])),
    unknown: found.some(({ unknown }) => unknown),
    all: found.some(({ all }) => all),
  };
}

/** The values of a label in the targets that are written out in an expression. */
function labelInTargets(expr: Expr, label: string): Names {
  const names = new Set<string>();
  let unknown = false;
  for (const node of walk(expr)) {
    if (node.kind !== 'object') continue;
    const field = node.fields.find(({ name }) => name === label);
    if (field === undefined) continue;
    const value = valueOfExpression(field.value);
    if (value.kind === 'scalar') names.add(String(value.value));
    else if (value.kind === 'unknown') unknown = true;
  }
  return { names, unknown, all: false };
}
