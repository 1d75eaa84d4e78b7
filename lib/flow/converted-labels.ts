import type { LabelConversion } from '../facts';
import { prometheusLabel } from '../semantics';
import { ANY_TEXT, type Form, type Hole, hasLiteral, joined, type KnownText, literal, union } from './known-text';
import { eitherLabel, type KnownLabel, LabelState, type OpenNames } from './label-state';
import { ANY, namedHoles, PUBLIC } from './label-values';
import type { TelemetryState } from './telemetry-state';

/** What arguments of a converter say. */
export interface ConversionOptions {
  /** Whether each attribute of the resource may become a label. */
  readonly all: boolean;
  /** Series about resources and scopes that it may make. */
  readonly info: LabelConversion['info'];
}

/**
 * The items that a converter makes of telemetry: those that the telemetry is, and those about its resource and scope.
 * @param basis the labels that the facts know of
 */
export function convertedLabels(
  conversion: LabelConversion,
  basis: LabelState,
  telemetry: TelemetryState,
  { all, info }: ConversionOptions,
): readonly LabelState[] {
  const origin = originLabels(conversion, telemetry.resource);
  const known = new Map([...basis.labels].filter(([name]) => !conversion.labels.has(name)));
  const items = new Conversion(new Map([...known, ...origin]));
  for (const name of conversion.always) items.add(name, { presence: 'surely', value: ANY_TEXT });
  for (const name of conversion.may) items.add(name, { presence: 'possibly', value: ANY_TEXT });
  for (const hint of conversion.named) items.addNamed(telemetry[hint.in].get(hint.by), telemetry[hint.of]);
  if (conversion.own) items.addAll(telemetry.own);
  if (all) items.addAll(telemetry.resource);
  const about = info.map(({ name, of }) => aboutOrigin(name, origin, of && telemetry[of]));
  return [items.state, ...about];
}

/** `target_info` and the like: a series with all attributes of a resource. Their values tell resources from each other, which is what it is for. */
function aboutOrigin(name: string, origin: ReadonlyMap<string, KnownLabel>, of: LabelState | undefined): LabelState {
  const series = new Conversion(new Map([...origin, ['__name__', { presence: 'surely', value: [literal(name)] }]]));
  for (const attribute of of?.names ?? []) {
    const { value } = of!.get(attribute);
    const what = `attribute ${attribute} of the resource`;
    series.add(prometheusLabel(attribute), { presence: 'possibly', value: value.map((form) => plainForm(form, what)) });
  }
  return (of?.open ?? [ANY]).reduce(withOpenLabels, series.state);
}

/** A form, with words for what isn't known of it. */
function plainForm(form: Form, what: string): Form {
  return form.map((part): string | Hole => (typeof part === 'string' ? part : { what }));
}

/** Labels as they are made one after the other: the last of a name counts. */
class Conversion {
  readonly #labels: Map<string, KnownLabel>;
  readonly #open: OpenNames[] = [];

  constructor(labels: ReadonlyMap<string, KnownLabel>) {
    this.#labels = new Map(labels);
  }

  get state(): LabelState {
    const state = new LabelState(this.#labels, []);
    return this.#open.reduce(withOpenLabels, state);
  }

  add(name: string, label: KnownLabel): void {
    if (label.presence === 'never') return;
    const other = this.#labels.get(name);
    this.#labels.set(name, other === undefined || label.presence === 'surely' ? label : covering(other, label));
  }

  addAll(from: LabelState): void {
    for (const attribute of from.names) this.#addAttribute(attribute, from, true);
    this.#open.push(...from.open);
  }

  /** The attributes that another one lists. */
  addNamed(hint: KnownLabel, from: LabelState): void {
    const isCertain = hint.presence === 'surely' && hint.value.length === 1;
    for (const form of hint.value) {
      const [part] = form;
      if (form.length === 1 && typeof part === 'string') {
        for (const name of part.split(',')) this.#addAttribute(name.trim(), from, isCertain);
      } else if (form.length === 1 && typeof part === 'object' && part.from !== undefined) {
        // Of a list that is made of names, each may be there.
        for (const name of part.from) this.#addAttribute(name, from, false);
      } else {
        this.#open.push(ANY);
      }
    }
  }

  #addAttribute(attribute: string, from: LabelState, isCertain: boolean): void {
    const { presence, value } = from.get(attribute);
    if (presence === 'never') return;
    // A label without a value is none.
    this.add(prometheusLabel(attribute), {
      presence: isCertain && value.every(hasLiteral) ? presence : 'possibly',
      value: namedHoles(value, attribute),
    });
  }
}

/** A label that another one may take the place of. */
function covering(before: KnownLabel, label: KnownLabel): KnownLabel {
  return before.presence === 'surely'
    ? { presence: 'surely', value: union(before.value, label.value) }
    : eitherLabel(before, label);
}

/** Names of attributes that aren't known, as names of labels: those that begin with `__` are none of these. */
function withOpenLabels(state: LabelState, { prefix, value }: OpenNames): LabelState {
  return state.opened({ ...PUBLIC, prefix: prefix === '' ? '' : prometheusLabel(prefix), value });
}

/** Labels that say where something comes from. */
function originLabels({ labels }: LabelConversion, resource: LabelState): ReadonlyMap<string, KnownLabel> {
  const made = new Map<string, KnownLabel>();
  for (const [name, attributes] of labels) {
    const label = joinedAttributes(attributes, resource);
    if (label.presence !== 'never') made.set(name, label);
  }
  return made;
}

/** Attributes with `/` between them: the last is needed, and those before it are there if the resource has them. */
function joinedAttributes(attributes: readonly string[], resource: LabelState): KnownLabel {
  const main = attributes.at(-1)!;
  const { presence, value } = resource.get(main);
  const forms = attributes.slice(0, -1).reduceRight<KnownText>(
    (behind, attribute) => {
      const before = resource.get(attribute);
      const both = namedHoles(before.value, attribute).flatMap((form) =>
        behind.map((rest): Form => joined([...form, '/', ...rest])),
      );
      return before.presence === 'surely' ? both : union(behind, both);
    },
    namedHoles(value, main),
  );
  return { presence, value: forms };
}
