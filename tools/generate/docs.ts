import type { AttributeSchema, SignalsSchema, TypeSchema } from '../../lib/components/schema';
import type { Doc, StabilityOf } from './model';
import { signalsOf } from './passes/carry-signals';
import type { BlockEntry } from './schema-file';
import { typeName } from './types';

/** The page of a component in Alloy's reference of this version. */
export function componentPage(name: string, alloyVersion: string): string {
  return `${reference(alloyVersion)}/components/${name.split('.')[0]}/${name}/`;
}

/** The page of a configuration block in Alloy's reference of this version. */
export function configBlockPage(name: string, alloyVersion: string): string {
  return `${reference(alloyVersion)}/config-blocks/${name}/`;
}

function reference(alloyVersion: string): string {
  const [major, minor] = alloyVersion.split('.');
  return `https://grafana.com/docs/alloy/${major}.${minor}/reference`;
}

export function componentDoc(
  name: string,
  entry: StabilityOf,
  signals: SignalsSchema,
  summary: string | undefined,
  page: string,
): Doc {
  const gives = [...new Set(Object.values(signals.emits).flat())];
  const takes = [...new Set([...signals.accepts, ...(signals.acceptsWhen ?? []).flatMap(({ accepts }) => accepts)])];
  const flow = [
    takes.length > 0 ? `takes ${words(takes)}` : '',
    gives.length > 0 ? `sends ${words(gives)}` : '',
  ].filter(Boolean);
  const facts = [`\`${name}\` in Alloy`, stabilityText(entry), ...flow];
  return { paragraphs: [...(summary ? [sentence(summary)] : []), sentence(facts.join('; '))], tags: [`@see ${page}`] };
}

function stabilityText({ stability, community }: StabilityOf): string {
  switch (stability) {
    case 'public-preview':
      return 'public preview, needs `--stability.level=public-preview` or lower';
    case 'experimental':
      return 'experimental, needs `--stability.level=experimental`';
    case 'generally-available':
      return 'generally available';
    default:
      return community
        ? 'made by the community, needs `--feature.community-components.enabled`'
        : 'of unknown stability';
  }
}

export function attributeDoc(name: string, attribute: AttributeSchema): Doc {
  const { type, required, enum: values, deprecated, documentedRequired } = attribute;
  const never = signalsOf(type)?.length === 0;
  const needed = required ? ', required' : documentedRequired ? ', required by the reference' : '';
  const first = `\`${name}\`: ${typeName(type)}${needed}.`;
  const allowed = values
    ? [
        `One of ${words(
          values.map((value) => `\`${JSON.stringify(value)}\``),
          'or',
        )}.`,
      ]
    : [];
  return {
    paragraphs: [
      [first, ...allowed].join(' '),
      ...(never ? ['Never carries anything: the component sends no such data.'] : []),
    ],
    tags: [
      ...(attribute.default === undefined || never ? [] : [`@default ${defaultText(attribute)}`]),
      ...(deprecated ? ['@deprecated by Alloy'] : []),
    ],
  };
}

function defaultText({ default: value }: AttributeSchema): string {
  return JSON.stringify(value);
}

export function blockDoc(name: string, { required, repeatable, labeled }: BlockEntry): Doc {
  const kind = repeatable
    ? `\`${name}\` blocks, one for each item${labeled ? ', with its label' : ''}`
    : `\`${name}\` block`;
  return { paragraphs: [`${kind}${required ? ', required' : ''}.`] };
}

export function enumBlockDoc(prefix: string): Doc {
  return { paragraphs: [`\`${prefix}.*\` blocks in their order, told apart by \`kind\`.`] };
}

export function exportDoc(name: string, type: TypeSchema): Doc {
  const signals = signalsOf(type);
  const carried = signals ? `, takes ${words(signals) || 'nothing'}` : '';
  return { paragraphs: [`\`${name}\`: ${typeName(type)}${carried}.`] };
}

/** `a`, `a and b`, `a, b and c`. */
export function words(items: readonly string[], last = 'and'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
