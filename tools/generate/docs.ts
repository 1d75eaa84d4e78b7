import type { TypeSchema } from '../../lib/facts';
import type { PackedSignals } from '../../lib/facts/signals';
import type { Signal } from '../../lib/values';
import type { Doc, StabilityOf } from './model';
import { SIGNALS, signalsOf } from './passes/carry-signals';
import { type AttributeEntry, type BlockEntry, type Body, type Described, membersOf } from './schema-file';
import { typeName } from './type-name';

const MANY = 4;

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
  signals: PackedSignals,
  summary: string | undefined,
  page: string,
  example: string | undefined,
): Doc {
  const takes = signalWords([...signals.accepts, ...(signals.acceptsWhen ?? []).flatMap(({ accepts }) => accepts)]);
  const gives = signalWords(Object.values(signals.emits).flat());
  const flow = [takes && `takes ${takes}`, gives && `sends ${gives}`].filter(Boolean);
  const facts = [`\`${name}\` in Alloy`, stabilityText(entry), ...flow];
  return {
    paragraphs: [...(summary ? [sentence(summary)] : []), sentence(facts.join('; '))],
    tags: [`@see ${page}`, ...(example === undefined ? [] : [`@example\n\`\`\`ts\n${example}\n\`\`\``])],
  };
}

/** How mature it is, and the flag that it needs. */
export function stabilityText({ stability, community }: StabilityOf): string {
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

export function attributeDoc(name: string, attribute: AttributeEntry): Doc {
  const { type, required, enum: values, deprecated, documentedRequired } = attribute;
  const signals = signalsOf(type);
  const never = signals?.length === 0;
  const needed = required ? ', required' : documentedRequired ? ', required by the reference' : '';
  const carried = signals && !never ? ` of ${words(signals)}` : '';
  const first = `\`${name}\`: ${typeName(type)}${carried}${needed}.`;
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
      ...described(attribute),
      [first, ...allowed].join(' '),
      ...(never ? ['Never carries anything: no such data is sent here.'] : []),
    ],
    tags: [
      ...(attribute.default === undefined || never ? [] : [`@default ${defaultText(attribute)}`]),
      ...(deprecated ? ['@deprecated by Alloy'] : []),
    ],
  };
}

function defaultText({ default: value }: AttributeEntry): string {
  return JSON.stringify(value);
}

/** Says where a definition is used (many places are cut short), and which signals it carries. */
export function definitionDoc(body: Body, places: readonly string[], entry: Described = {}): Doc {
  const quoted = places.map((place) => `\`${place}\``);
  const rest = places.length - MANY;
  const used = words(rest > 1 ? [...quoted.slice(0, MANY), `${rest} others`] : quoted);
  const signals = membersOf(body).flatMap((name) => signalsOf(body.attributes[name]?.type ?? 'any') ?? []);
  const carried = signals.length > 0 ? [`Carries ${words(signals)}.`] : [];
  return { paragraphs: [...described(entry), [`The arguments of ${used}.`, ...carried].join(' ')] };
}

export function blockDoc(name: string, block: BlockEntry): Doc {
  const { required, repeatable, labeled } = block;
  const kind = repeatable
    ? `\`${name}\` blocks, one for each item${labeled ? ', with its label' : ''}`
    : `\`${name}\` block`;
  return { paragraphs: [...described(block), `${kind}${required ? ', required' : ''}.`] };
}

export function enumBlockDoc(prefix: string): Doc {
  return { paragraphs: [`\`${prefix}.*\` blocks in their order, told apart by \`kind\`.`] };
}

export function exportDoc(
  name: string,
  type: TypeSchema,
  { acceptsWhen }: PackedSignals,
  description: string | undefined,
): Doc {
  const signals = signalsOf(type);
  const carried = signals ? `, takes ${words(signals) || 'nothing'}` : '';
  const depends = signals && acceptsWhen ? '; which of them depends on the arguments' : '';
  return { paragraphs: [...described({ description }), `\`${name}\`: ${typeName(type)}${carried}${depends}.`] };
}

/** Of a block that is written out where it's used: what it's for, and its name. */
export function bodyDoc(name: string, entry: Described): Doc {
  return { paragraphs: [...described(entry), `The \`${name}\` block.`] };
}

/** Of the member that tells the blocks of a group apart: what the block is for, and its name. */
export function kindDoc(name: string, entry: Described): Doc {
  return { paragraphs: [...described(entry), `A \`${name}\` block.`] };
}

/** What is said of a member stands first in its doc comment; what the schema knows comes after. */
function described({ description }: Described): readonly string[] {
  return description === undefined ? [] : [description];
}

function signalWords(signals: readonly Signal[]): string {
  return words(SIGNALS.filter((signal) => signals.includes(signal)));
}

/** `a`, `a and b`, `a, b and c`. */
export function words(items: readonly string[], last = 'and'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
