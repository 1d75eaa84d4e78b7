import type { Signal } from '../values';
import { type ArgumentPath, parsePath } from './argument-path';
import type { AttributeSide } from './attribute-side';
import { labels } from './labels.gen';
import { lookup } from './lookup';
import { type PackedPredicate, unpackPredicate } from './packed-predicate';
import type { Predicate } from './predicate';

/** What is known of a label that a component puts on its items (`schema/<version>/labels.json`). */
export interface LabelFact {
  readonly name: string;
  /** Whether each item has it, with a value that isn't empty. */
  readonly isCertain: boolean;
  /** Where it is: for the rules inside of the component, behind it, or both. */
  readonly where: 'inside' | 'behind' | 'everywhere';
  /** The values that it has one of. @default - any */
  readonly texts?: readonly string[];
  /** What the value is, in words. */
  readonly what?: string;
}

/** Labels whose names begin alike, one for each label, annotation or field of something. */
export interface LabelPattern {
  /** How the names begin. */
  readonly prefix: string;
  /** Whether what follows is made of letters, digits and `_` alone. */
  readonly isWord: boolean;
  /** The values that they have one of. @default - any */
  readonly texts?: readonly string[];
}

/** The labels that a component makes. */
export interface LabelVocabulary {
  readonly labels: readonly LabelFact[];
  readonly patterns: readonly LabelPattern[];
  /** Whether there may be others, of any name. */
  readonly isOpen: boolean;
  /** Those that are there under a condition. */
  readonly attached: readonly { readonly when: Predicate; readonly vocabulary: LabelVocabulary }[];
}

/** What a component does with the labels of what comes in, or of what it makes (`schema/<version>/label-flow.json`). */
export interface LabelPassage {
  /** The argument with the targets that it takes. @default - what its receiver gets, or nothing */
  readonly takes?: ArgumentPath;
  /** Labels of targets that it goes by, and makes no others of. */
  readonly reads: readonly string[];
  /** Whether its items have labels of their own, whatever comes to its receiver. */
  readonly makes?: boolean;
  /** Arguments with labels that are added to items that don't have them. */
  readonly labels: readonly ArgumentPath[];
  /** Labels that items get which don't have them: of the first of these that is there. */
  readonly fills: readonly LabelFill[];
  /** Whether a label that such an argument gives without a value gets one elsewhere. */
  readonly fillsEmpty?: boolean;
  /** The label that is a pattern for files, of which each item behind it has the name of one. */
  readonly expands?: string;
  /** When it is. @default - always */
  readonly expandsWhen?: Predicate;
  /** The rules of relabeling: blocks, or an argument with those of another component. */
  readonly rules?: ArgumentPath;
  /** The blocks that are its stages. */
  readonly stages?: ArgumentPath;
  /** Labels that nobody knows: `public` are those that don't begin with `__`. */
  readonly adds?: 'any' | 'public';
  /** Whether its entries may have structured metadata of their own. */
  readonly metadata?: boolean;
  /** Labels that begin so are gone behind it. */
  readonly hides?: string;
  /** Where they aren't. */
  readonly hidesUnless?: Predicate;
  /** The labels that it makes of attributes of OpenTelemetry. */
  readonly converts?: LabelConversion;
}

/** What becomes of attributes of OpenTelemetry. */
export interface LabelConversion {
  /** The telemetry that it takes. */
  readonly signal: Signal;
  /** Labels, and the attributes of the resource that `/` joins to one: the last is needed, and those before it are there if the resource has them. */
  readonly labels: ReadonlyMap<string, readonly string[]>;
  /** Attributes, of the item `in` itself or its resource, that list others which become labels. */
  readonly named: readonly { readonly by: string; readonly in: AttributeSide; readonly of: AttributeSide }[];
  /** Whether each attribute of the item itself becomes a label. */
  readonly own: boolean;
  /** Labels that each item gets. */
  readonly always: readonly string[];
  /** Labels that only some items get. */
  readonly may: readonly string[];
  /** When all attributes of the resource become labels. @default - never */
  readonly allWhen?: Predicate;
  /** Series about resources and scopes, with the attributes of these. */
  readonly info: readonly { readonly name: string; readonly of?: 'resource'; readonly when: Predicate }[];
}

/** A label, and where its value comes from: another label, an argument, or the component's own `id`. */
export interface LabelFill {
  readonly name: string;
  readonly from: readonly ({ readonly label: string } | { readonly argument: ArgumentPath } | { readonly id: true })[];
}

/** What a component does with labels. */
export interface LabelFacts {
  /** The argument that tells which of the variants it is; `output` where each output has one of its own, `object` where objects in Kubernetes tell. */
  readonly by?: string;
  readonly variants: ReadonlyMap<string, LabelVocabulary>;
  /** Of a component without variants. */
  readonly own?: LabelVocabulary;
  readonly passage?: LabelPassage;
}

interface PackedVocabulary {
  readonly labels?: Readonly<Record<string, string>>;
  readonly patterns?: Readonly<Record<string, string>>;
  readonly open?: boolean;
  readonly attach?: readonly (PackedVocabulary & { readonly when: PackedPredicate })[];
}

interface PackedPassage {
  readonly takes?: string;
  readonly reads?: readonly string[];
  readonly makes?: boolean;
  readonly labels?: readonly string[];
  readonly fills?: Readonly<Record<string, readonly string[]>>;
  readonly fillsEmpty?: boolean;
  readonly expands?: string;
  readonly expandsWhen?: PackedPredicate;
  readonly rules?: string;
  readonly stages?: string;
  readonly adds?: 'any' | 'public';
  readonly metadata?: boolean;
  readonly hides?: string;
  readonly hidesUnless?: PackedPredicate;
  readonly converts?: PackedConversion;
}

interface PackedConversion {
  readonly signal: Signal;
  readonly labels: Readonly<Record<string, readonly string[]>>;
  readonly named?: LabelConversion['named'];
  readonly own?: boolean;
  readonly always?: readonly string[];
  readonly may?: readonly string[];
  readonly allWhen?: PackedPredicate;
  readonly info?: readonly { readonly name: string; readonly of?: 'resource'; readonly when: PackedPredicate }[];
}

interface PackedLabelFacts extends PackedVocabulary {
  readonly by?: string;
  readonly variants?: Readonly<Record<string, PackedVocabulary>>;
  readonly flow?: PackedPassage;
}

/** What a component does with labels; undefined for one of which nothing is known. */
export const labelFacts: (component: string) => LabelFacts | undefined = lookup(
  labels,
  (_name, { by, variants, flow, ...own }: PackedLabelFacts): LabelFacts => ({
    ...(by === undefined ? {} : { by }),
    variants: new Map(
      Object.entries(variants ?? {}).map(([name, vocabulary]) => [name, unpackVocabulary(vocabulary)] as const),
    ),
    ...(own.labels === undefined ? {} : { own: unpackVocabulary(own) }),
    ...(flow === undefined ? {} : { passage: unpackPassage(flow) }),
  }),
);

function unpackVocabulary({ labels = {}, patterns = {}, open, attach = [] }: PackedVocabulary): LabelVocabulary {
  return {
    labels: Object.entries(labels).map(([name, text]) => labelFact(name, text)),
    patterns: Object.entries(patterns).map(([name, text]) => ({
      prefix: name.slice(0, name.indexOf('<')),
      isWord: text.startsWith('w'),
      ...unpackValue(text),
    })),
    isOpen: open ?? false,
    attached: attach.map(({ when, ...vocabulary }) => ({
      when: unpackPredicate(when),
      vocabulary: unpackVocabulary(vocabulary),
    })),
  };
}

/** A label, and the short form of what is known of it. */
export function labelFact(name: string, text: string): LabelFact {
  return {
    name,
    isCertain: text.startsWith('+'),
    where: text.startsWith('-') ? 'inside' : text.startsWith('!') ? 'everywhere' : 'behind',
    ...unpackValue(text),
  };
}

function unpackValue(text: string): Pick<LabelFact, 'texts' | 'what'> {
  const value = text.slice(2);
  return text[1] === '=' ? { texts: value.split('|') } : text[1] === ':' ? { what: value } : {};
}

function unpackPassage({
  takes,
  reads = [],
  labels = [],
  fills = {},
  rules,
  stages,
  expandsWhen,
  hidesUnless,
  converts,
  ...flow
}: PackedPassage): LabelPassage {
  return {
    ...flow,
    reads,
    labels: labels.map(parsePath),
    fills: Object.entries(fills).map(([name, from]) => ({ name, from: from.map(fillOf) })),
    ...(takes === undefined ? {} : { takes: parsePath(takes) }),
    ...(rules === undefined ? {} : { rules: parsePath(rules) }),
    ...(stages === undefined ? {} : { stages: parsePath(stages) }),
    ...(expandsWhen === undefined ? {} : { expandsWhen: unpackPredicate(expandsWhen) }),
    ...(hidesUnless === undefined ? {} : { hidesUnless: unpackPredicate(hidesUnless) }),
    ...(converts === undefined ? {} : { converts: unpackConversion(converts) }),
  };
}

function unpackConversion(packed: PackedConversion): LabelConversion {
  const { signal, labels, named = [], own = false, always = [], may = [], allWhen, info = [] } = packed;
  return {
    signal,
    labels: new Map(Object.entries(labels)),
    named,
    own,
    always,
    may,
    ...(allWhen === undefined ? {} : { allWhen: unpackPredicate(allWhen) }),
    info: info.map(({ when, ...series }) => ({ ...series, when: unpackPredicate(when) })),
  };
}

function fillOf(text: string): LabelFill['from'][number] {
  const [kind, name = ''] = text.split(' ');
  return kind === 'label' ? { label: name } : kind === 'argument' ? { argument: parsePath(name) } : { id: true };
}
