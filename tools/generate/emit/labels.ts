import { GENERATED, quote } from './text';

/** A label, or an attribute, of a component. */
interface Label {
  /** Whether it's there where the arguments don't say. */
  readonly default?: boolean;
  readonly presence: string;
  readonly value: string;
  readonly leaves?: boolean;
}

export interface Vocabulary {
  readonly labels?: Readonly<Record<string, Label>>;
  readonly patterns?: readonly { readonly name: string; readonly from: string; readonly value: string }[];
  readonly attach?: readonly (Vocabulary & { readonly when: string })[];
}

interface Component extends Vocabulary {
  readonly kind?: string;
  /** Of attributes: what they are of. */
  readonly level?: string;
  readonly variantBy?: string;
  readonly variants?: Readonly<Record<string, Vocabulary & { readonly kind?: string }>>;
}

/** `labels.json` as it lies in the file. */
export type LabelsFile = Readonly<Record<string, Component | readonly string[]>>;

/** `label-flow.json` as it lies in the file. */
export type LabelFlowFile = Readonly<Record<string, object>>;

/** Signals whose items have labels, and targets. */
const LABELED = /^(?:targets|logs|metrics|profiles)\b/;

/**
 * `labels.gen.ts`: one JSON text for each component that makes items with labels, or passes them on: the labels that it puts on them, in a
 * short form (`lib/facts/label-facts.ts` reads it), and what it does with those that are there.
 */
export function emitLabels(labels: LabelsFile, flow: LabelFlowFile): string {
  const names = new Set([...Object.keys(labels), ...Object.keys(flow)]);
  const rows = [...names].sort().flatMap((name) => {
    const entry = labels[name];
    const made = entry === undefined || isList(entry) ? undefined : componentOf(entry, flow[name] !== undefined);
    if (made === undefined && flow[name] === undefined) return [];
    const packed = { ...made, ...(flow[name] && { flow: flow[name] }) };
    return [`  ${quote(name)}: ${quote(JSON.stringify(packed))},\n`];
  });
  return `${GENERATED}
/** What components do with labels. */
export const labels: { readonly [component: string]: string } = {
${rows.join('')}};
`;
}

function isList(entry: Component | readonly string[]): entry is readonly string[] {
  return Array.isArray(entry);
}

function componentOf(component: Component, isRead: boolean): object | undefined {
  const { kind, variantBy, variants } = component;
  if (variants !== undefined) {
    const known = Object.entries(variants).filter(([, variant]) => LABELED.test(variant.kind ?? kind ?? ''));
    if (known.length === 0) return undefined;
    return {
      // What custom resources say, which no configuration shows.
      by: variantBy?.startsWith('spec.') ? 'object' : variantBy,
      variants: Object.fromEntries(
        known.map(([name, variant]) => [name, vocabularyOf(spelledOut(variant, known), false)]),
      ),
    };
  }
  return isRead || LABELED.test(kind ?? '') ? vocabularyOf(component, isRead) : undefined;
}

/** Values that are `as above` are those of the same label in another variant. */
function spelledOut(variant: Vocabulary, all: readonly (readonly [string, Vocabulary])[]): Vocabulary {
  const labels = Object.entries(variant.labels ?? {}).map(([name, label]) => {
    const others = all.flatMap(([, { labels: given }]) => given?.[name] ?? []);
    const value = label.value === 'as above' ? others.find((other) => other.value !== label.value)?.value : undefined;
    return [name, { ...label, value: value ?? label.value }] as const;
  });
  return { ...variant, labels: Object.fromEntries(labels) };
}

/** @param isRead where label-flow.json says which labels come from arguments and from what comes in, patterns for all names don't */
function vocabularyOf({ labels = {}, patterns = [], attach = [] }: Vocabulary, isRead: boolean): object {
  const named = patterns.filter(({ name }) => name.indexOf('<') > 0);
  const isOpen = !isRead && patterns.some(({ name }) => name.startsWith('<'));
  return {
    labels: Object.fromEntries(Object.entries(labels).map(([name, label]) => [name, labelText(label)])),
    ...(named.length > 0 && {
      patterns: Object.fromEntries(named.map((pattern) => [pattern.name, patternText(pattern)])),
    }),
    ...(isOpen && { open: true }),
    ...(attach.length > 0 && {
      attach: attach.map(({ when, ...more }) => ({ when: predicateOf(when), ...vocabularyOf(more, isRead) })),
    }),
  };
}

/** Presence (`+` always, `?` sometimes, `-` inside of the component alone, `!` inside and behind it), and what is known of the value. */
export function labelText({ presence, value, leaves }: Label): string {
  const isAlways = presence === 'always' && !/\bempty\b|\[''/.test(value);
  const sign = leaves ? '!' : presence === 'relabel-only' ? '-' : isAlways ? '+' : '?';
  return sign + valueText(value);
}

/** `=a|b` for texts that it is one of; `:` with words otherwise. */
function valueText(value: string): string {
  const quoted = /^'[^']*'(?:\|'[^']*')*$/.test(value) ? value.split('|').map((text) => text.slice(1, -1)) : undefined;
  const texts = quoted ?? /^enum \[([\w,-]+)\]$/.exec(value)?.[1]?.split(',');
  if (texts !== undefined) return `=${texts.join('|')}`;
  return value === 'free text' ? '' : `:${value.replace(/, \w+: see notes$/, '')}`;
}

/** `w` where other characters than letters, digits and `_` become `_`. */
function patternText({ from, value }: { readonly from: string; readonly value: string }): string {
  return (/become _|^as above$/.test(from) ? 'w' : '*') + valueText(value);
}

/** `attach_metadata.node = true` */
function predicateOf(when: string): object {
  const found = /^([a-z_.]+) = true$/.exec(when);
  if (!found) throw new Error(`labels.json: no condition that is understood: ${when}`);
  return { equals: [found[1]!.replaceAll('.', '/'), true] };
}
