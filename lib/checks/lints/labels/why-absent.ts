import { type InstanceNode, placeOfInstance, valueAt } from '../../../analysis';
import { EACH, formatPath, type LabelFacts, type LabelVocabulary, labelFacts, traitsOf } from '../../../facts';
import { LabelState, type Passage, wayOf, wayText } from '../../../flow';
import { type DidYouMean, didYouMean } from '../../../syntax';

/** Why a label can't be there, and what to do. */
export interface Absence {
  /** Behind the message: `it is gone behind prometheus.scrape.pods`. */
  readonly why?: string;
  readonly hint?: string;
}

/** Where a label went that an item doesn't have at a point, or where it would be. */
export function whyAbsent(name: string, state: LabelState, at: InstanceNode, suggestions: DidYouMean): Absence {
  const gone = lastPassage(name, state);
  if (gone !== undefined) return withWay(goneAt(name, gone), wayText(wayOf(name, state)));
  const source = sourceOf(state);
  const facts = source && labelFacts(source.node.block.name);
  return (
    sanitized(name, state) ??
    (source && facts && ofSource(name, source, facts)) ??
    closest(name, state, suggestions) ??
    (name === '__name__' || !name.startsWith('__') ? ofSeries(name, at, source) : {})
  );
}

/** What the item passed last while it could have the label. */
export function lastPassage(name: string, state: LabelState): Passage | undefined {
  for (let { before } = state; before !== undefined; before = before.state.before) {
    if (before.state.get(name).presence !== 'never') return before.by;
  }
  return undefined;
}

/** The component that an item comes from; undefined for a target that is written, and for what nobody knows. */
export function sourceOf(state: LabelState): InstanceNode | undefined {
  for (let { before } = state; before !== undefined; before = before.state.before) {
    if (before.state === LabelState.EMPTY) return before.by.instance;
  }
  return undefined;
}

/** A label that was made of others before it went: the whole of its way. */
function withWay(absence: Absence, way: string | undefined): Absence {
  if (way === undefined) return absence;
  return { ...absence, hint: `${absence.hint === undefined ? '' : `${absence.hint}; `}its way: ${way}` };
}

function goneAt(name: string, { instance, what }: Passage): Absence {
  const { id, node } = instance;
  if (what !== undefined) return { why: `${what} of ${id} takes it away` };
  const passage = labelFacts(node.block.name)?.passage;
  if (passage?.hides === undefined || !name.startsWith(passage.hides)) return { why: `${id} takes it away` };
  const why = `labels that begin with ${passage.hides} are gone behind ${id}`;
  const { rules, takes, hidesUnless } = passage;
  if (rules !== undefined && rules.at(-1) !== EACH) return { why, hint: `use ${formatPath(rules)} of ${id}` };
  if (takes !== undefined) return { why, hint: `use discovery.relabel in front of ${id}` };
  if (hidesUnless !== undefined && 'equals' in hidesUnless) {
    const [path, value] = hidesUnless.equals;
    return { why, hint: `set ${formatPath(path)} = ${String(value)} in ${id}` };
  }
  return { why };
}

/** A label of another variant of its source, or one that has to be asked for. */
function ofSource(name: string, source: InstanceNode, { by, variants, own }: LabelFacts): Absence | undefined {
  const has = ({ labels, patterns }: LabelVocabulary): boolean =>
    labels.some((label) => label.name === name) ||
    patterns.some(({ prefix }) => name.startsWith(prefix) && /^\w+$/.test(name.slice(prefix.length)));
  const written = by === undefined || by === 'output' ? undefined : roleOf(source, by);
  const mine = own ?? (written === undefined ? undefined : variants.get(written));
  const attached = mine?.attached.find(({ vocabulary }) => has(vocabulary));
  const others = [...variants].filter(([variant, vocabulary]) => variant !== written && has(vocabulary));
  const names = others.map(([variant]) => variant).join(', ');
  const why = others.length === 0 ? undefined : `it is a label of ${by} ${names}`;
  if (attached !== undefined && 'equals' in attached.when) {
    const [path] = attached.when.equals;
    const alternative = written === undefined ? undefined : alikeFor(written, name, mine!);
    return {
      ...(why === undefined ? {} : { why }),
      hint: `${alternative === undefined ? '' : `take ${alternative}, or `}set ${formatPath(path)} = true in ${source.id}`,
    };
  }
  if (why === undefined) return undefined;
  const alternative = written === undefined ? undefined : alikeFor(written, name, mine!);
  return { why, ...(alternative === undefined ? {} : { hint: `take ${alternative}` }) };
}

/** The label of a role that says the same: for pods, `__meta_kubernetes_pod_node_name` is `__meta_kubernetes_node_name`. */
function alikeFor(role: string, name: string, { labels }: LabelVocabulary): string | undefined {
  const [, prefix, rest] = /^(__meta_[a-z]+_)(.+)$/.exec(name) ?? [];
  const alike = `${prefix}${role}_${rest}`;
  return labels.some((label) => label.name === alike) ? alike : undefined;
}

function roleOf(instance: InstanceNode, by: string): string | undefined {
  const value = valueAt(placeOfInstance(instance), [by]);
  return value.kind === 'scalar' ? String(value.value) : undefined;
}

/** A name with characters that the name of a label has `_` for. */
function sanitized(name: string, state: LabelState): Absence | undefined {
  const plain = name.replace(/[^a-zA-Z0-9_]/g, '_');
  if (plain === name || state.get(plain).presence === 'never') return undefined;
  return { why: 'names of labels have _ in place of all but letters and digits', hint: `write ${plain}` };
}

function closest(name: string, state: LabelState, suggestions: DidYouMean): Absence | undefined {
  const longer = state.names.filter((known) => known.startsWith(`${name}_`));
  if (longer.length === 1) return { hint: `did you mean "${longer[0]}"?` };
  const hint = didYouMean(name, () => state.names, suggestions);
  return hint === undefined ? undefined : { hint };
}

/** Targets have no labels of the series that are scraped from them. */
function ofSeries(name: string, { node }: InstanceNode, source: InstanceNode | undefined): Absence {
  if (labelFacts(node.block.name)?.passage?.takes === undefined) return {};
  if (name !== '__name__' && !traitsOf(source?.node.block.name ?? '').targets?.some(({ are }) => are === 'own'))
    return {};
  return { hint: 'labels of series are there behind prometheus.scrape alone: use prometheus.relabel' };
}
