import type { InstanceNode } from '../analysis';
import type { Regexp } from '../languages';
import type { Block } from '../syntax';
import { ANY_TEXT, type KnownText, literal, union } from './known-text';

export type Presence = 'surely' | 'possibly' | 'never';

/** What is known of a label: whether it is there, with a value that isn't empty, and what its value is if it is. */
export interface KnownLabel {
  readonly presence: Presence;
  readonly value: KnownText;
}

export const NEVER: KnownLabel = { presence: 'never', value: [] };

/** Names that labels may have that aren't known one by one. */
export interface OpenNames {
  /** How they begin. */
  readonly prefix: string;
  /** Whether what follows is made of letters, digits and `_` alone. */
  readonly isWord: boolean;
  readonly value: KnownText;
  /** What they have to pass. */
  readonly filters: readonly NameFilter[];
}

/** Names that match, or that don't. */
export interface NameFilter {
  readonly matches: Pick<Regexp, 'test'>;
  readonly keeps: boolean;
}

/** What an item has passed. */
export interface Passage {
  readonly instance: InstanceNode;
  /** The rule or the stage; the component as a whole otherwise. */
  readonly block?: Block;
  /** What it did: `rule 2: replace`. */
  readonly what?: string;
  /** The labels that the rule makes others of; undefined for one that only filters items, or is no rule. */
  readonly reads?: readonly string[];
}

/** The state of an item before, and what it has passed since. */
export interface Before {
  readonly state: LabelState;
  readonly by: Passage;
  /** Others that labels were taken from: attributes of the resource of a span, for those of the span. */
  readonly others?: readonly LabelState[];
}

const word = /^\w+$/;

/** Which labels an item can have at a point of its way, and what is known of them. A label that isn't known to be there possibly isn't. */
export class LabelState {
  /** An item of which nothing is known. */
  static readonly UNKNOWN = new LabelState(new Map(), [{ prefix: '', isWord: false, value: ANY_TEXT, filters: [] }]);
  /** An item without a label. */
  static readonly EMPTY = new LabelState(new Map(), []);

  constructor(
    /** What is known by name. */
    readonly labels: ReadonlyMap<string, KnownLabel>,
    /** Others that may be there. */
    readonly open: readonly OpenNames[],
    /** Undefined at its source. */
    readonly before?: Before,
  ) {}

  /** What is known of the label of a name. */
  get(name: string): KnownLabel {
    const known = this.labels.get(name);
    if (known !== undefined) return known;
    let value: KnownText = [];
    for (const names of this.open) {
      if (isAmong(name, names)) value = union(value, names.value);
    }
    return value.length === 0 ? NEVER : { presence: 'possibly', value };
  }

  /** The forms that the value has, the empty text of a label that may not be there among them. */
  formsOf(name: string): KnownText {
    const { presence, value } = this.get(name);
    return presence === 'surely' ? value : [literal(''), ...value];
  }

  /** Names of labels that may be there and are known by name, sorted. */
  get names(): readonly string[] {
    return [...this.labels].flatMap(([name, { presence }]) => (presence === 'never' ? [] : [name])).sort();
  }

  /** What the item had passed last when the label became what it is; undefined for one that it had from the start. */
  makerOf(name: string): Passage | undefined {
    const label = this.get(name);
    for (let { before } = this as LabelState; before !== undefined; before = before.state.before) {
      const earlier = before.state.labels.get(name);
      if (earlier?.presence !== label.presence || earlier.value !== label.value) return before.by;
    }
    return undefined;
  }

  /** Whether nobody knows which labels there are. */
  get isOpen(): boolean {
    return this.open.some(({ prefix }) => prefix === '');
  }

  /** Whether there is no label that can't be there. */
  get canHaveAll(): boolean {
    if (!this.open.some(({ prefix, filters }) => prefix === '' && filters.length === 0)) return false;
    for (const { presence } of this.labels.values()) if (presence === 'never') return false;
    return true;
  }

  with(changes: ReadonlyMap<string, KnownLabel>): LabelState {
    if (changes.size === 0) return this;
    const labels = new Map(this.labels);
    for (const [name, label] of changes) labels.set(name, label);
    return new LabelState(labels, this.open, this.before);
  }

  /** The state with another label of a name. */
  withLabel(name: string, label: KnownLabel): LabelState {
    if (this.labels.get(name) === label) return this;
    return new LabelState(new Map(this.labels).set(name, label), this.open, this.before);
  }

  without(names: Iterable<string>): LabelState {
    return this.with(new Map([...names].map((name) => [name, NEVER])));
  }

  /**
   * The state with other names that may be there.
   * @param overwrites whether they take the place of labels that are surely there
   */
  opened(names: OpenNames, overwrites = true): LabelState {
    const labels = new Map(this.labels);
    for (const [name, { presence, value }] of this.labels) {
      if (!isAmong(name, names) || (presence === 'surely' && !overwrites)) continue;
      labels.set(name, { presence: presence === 'surely' ? presence : 'possibly', value: union(value, names.value) });
    }
    return new LabelState(labels, [...this.open, names], this.before);
  }

  /** The state without the labels whose names match, or without the others. */
  filtered(filter: NameFilter): LabelState {
    const keeps = (name: string) => filter.matches.test(name) === filter.keeps;
    const labels = new Map(this.labels);
    for (const name of this.labels.keys()) if (!keeps(name)) labels.set(name, NEVER);
    return new LabelState(
      labels,
      this.open.map((names) => ({ ...names, filters: [...names.filters, filter] })),
      this.before,
    );
  }

  /** The state with labels any of which may be gone. */
  possiblyLess(): LabelState {
    return this.with(new Map([...this.labels].map(([name, label]) => [name, eitherLabel(label, NEVER)] as const)));
  }

  /** The state with these labels alone. */
  only(names: Iterable<string>): LabelState {
    return new LabelState(new Map([...names].map((name) => [name, this.get(name)])), [], this.before);
  }

  /** The state without the labels whose names begin so, but for some. */
  hidden(prefix: string, except: ReadonlySet<string>): LabelState {
    const matches = { test: (name: string) => name.startsWith(prefix) && !except.has(name) };
    const filter = { matches, keeps: false };
    const labels = new Map([...this.labels].filter(([name]) => !matches.test(name)));
    const open = this.open.flatMap((names) =>
      names.prefix.startsWith(prefix) ? [] : [{ ...names, filters: [...names.filters, filter] }],
    );
    return new LabelState(labels, open, this.before);
  }

  /**
   * The same, behind what it has passed.
   * @param others other states that labels may have been taken from
   */
  behind(state: LabelState, by: Passage, others: readonly LabelState[] = []): LabelState {
    return new LabelState(this.labels, this.open, { state, by, ...(others.length === 0 ? {} : { others }) });
  }

  /** The same behind another state; that one where nothing was changed. */
  behindOther(state: LabelState, by: Passage, others: readonly LabelState[] = []): LabelState {
    return state === this ? state : this.behind(state, by, others);
  }
}

function isAmong(name: string, { prefix, isWord, filters }: OpenNames): boolean {
  if (!name.startsWith(prefix)) return false;
  const rest = name.slice(prefix.length);
  if ((rest === '' && prefix !== '') || (isWord && !word.test(rest))) return false;
  return filters.every(({ matches, keeps }) => matches.test(name) === keeps);
}

/** More states than this at one point are taken together. */
export const MAX_STATES = 12;

/** What is known of an item that is either of the two. */
export function either(a: LabelState, b: LabelState): LabelState {
  const labels = new Map<string, KnownLabel>();
  for (const name of new Set([...a.labels.keys(), ...b.labels.keys()])) {
    labels.set(name, eitherLabel(a.get(name), b.get(name)));
  }
  return new LabelState(labels, [...new Set([...a.open, ...b.open])], a.before);
}

export function eitherLabel(a: KnownLabel, b: KnownLabel): KnownLabel {
  return { presence: a.presence === b.presence ? a.presence : 'possibly', value: union(a.value, b.value) };
}
