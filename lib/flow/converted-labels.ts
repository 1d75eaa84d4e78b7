import type { LabelPassage } from '../facts';
import { prometheusLabel } from '../semantics';
import { type Form, joined, type KnownText, union } from './known-text';
import { eitherLabel, type KnownLabel, type LabelState } from './label-state';
import { namedHoles } from './label-values';

type Conversion = NonNullable<LabelPassage['converts']>;

/**
 * The labels that a converter makes of the attributes of a resource. What only the telemetry itself says isn't among them.
 * @param all whether each attribute may become a label
 */
export function convertedLabels(
  { labels, named }: Conversion,
  resource: LabelState,
  all: boolean,
): ReadonlyMap<string, KnownLabel> {
  const made = new Map<string, KnownLabel>();
  for (const [name, attributes] of labels) {
    const label = joinedAttributes(attributes, resource);
    if (label.presence !== 'never') made.set(name, label);
  }
  const add = (attribute: string, isCertain: boolean) => {
    const { presence, value } = resource.get(attribute);
    if (presence === 'never') return;
    const name = prometheusLabel(attribute);
    const label = { presence: isCertain ? presence : 'possibly', value: namedHoles(value, attribute) } as const;
    const other = made.get(name);
    made.set(name, other === undefined ? label : eitherLabel(other, label));
  };
  for (const hint of named)
    for (const [attribute, isCertain] of listedIn(resource.get(hint))) add(attribute, isCertain);
  // Series about resources and scopes have others.
  if (all) for (const attribute of resource.names) add(attribute, false);
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

/** The attributes that the text of another one lists, and whether it surely does. */
function listedIn({ presence, value }: KnownLabel): readonly (readonly [attribute: string, isCertain: boolean])[] {
  const lists = value.map((form) =>
    form.length === 1 && typeof form[0] === 'string' ? form[0].split(',') : undefined,
  );
  const isCertain = presence === 'surely' && lists.length === 1;
  return lists.flatMap((list) => list?.map((text) => [text.trim(), isCertain] as const) ?? []);
}
