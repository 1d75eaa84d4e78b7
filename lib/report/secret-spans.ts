import { typedAttributes } from '../analysis';
import { secretLiterals } from '../checks';
import {
  type BodySchema,
  componentNames,
  componentSchema,
  configBlockNames,
  configBlockSchema,
  type TypeSchema,
} from '../facts';
import { type Expr, endOf, type ParseResult, parse, type Source, walk } from '../syntax';

/** Byte offsets of a stretch that must not be shown; `end` is the offset of its last byte. */
export interface SecretSpan {
  readonly start: number;
  readonly end: number;
}

const spansOf = new WeakMap<Source, readonly SecretSpan[]>();

/**
 * The literals of a source that may be secrets, in source order: all in the value of an attribute of secret type, in an attribute
 * that isn't known but named like one of secret type anywhere, those that are credentials by their form, the credentials in URLs, and, where the source can't be parsed, what
 * stands behind every name of that kind. Rather too many than one too few.
 * @param parsed what its text gives, where it was parsed already
 */
export function secretSpans(source: Source, parsed?: ParseResult): readonly SecretSpan[] {
  let spans = spansOf.get(source);
  if (!spans) {
    spans = findSpans(source, parsed ?? parse(source.text, { filename: source.name }));
    spansOf.set(source, spans);
  }
  return spans;
}

function findSpans(source: Source, { file, diagnostics }: ParseResult): readonly SecretSpan[] {
  const byType = typedAttributes(file.body).flatMap(({ attribute, schema }) =>
    (schema ? holdsSecret(schema.type) : secretNames().has(attribute.name)) ? literalsIn(attribute.value) : [],
  );
  const byName = diagnostics.length === 0 ? [] : literalsByName(source);
  const byForm = secretLiterals(file.body).map(({ literal }) => ({ start: literal.start, end: endOf(literal) }));
  return merged([...byType, ...byName, ...byForm, ...credentialsOfUrls(source)]);
}

/** In order, each stretch once. */
function merged(spans: SecretSpan[]): readonly SecretSpan[] {
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  let last = -1;
  return spans.filter(({ start, end }) => {
    if (start <= last) return false;
    last = end;
    return true;
  });
}

function literalsIn(value: Expr): readonly SecretSpan[] {
  return [...walk(value)].flatMap((node) =>
    node.kind === 'literal' && (node.type === 'string' || node.type === 'number' || node.type === 'float')
      ? [{ start: node.start, end: endOf(node) }]
      : [],
  );
}

/** User and password of URLs, wherever they stand. */
function credentialsOfUrls({ bytes }: Source): readonly SecretSpan[] {
  return Array.from(bytes.matchAll(/:\/\/[^\s"`/@]+@/g), ({ 0: text, index }) => ({
    start: index + '://'.length,
    end: index + text.length - 2,
  }));
}

/** Comments, texts, numbers, words, and the marks that tell where a value ends. */
const token =
  /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"\\\n]|\\.)*"?|`[^`]*`?|[0-9][0-9.]*|[A-Za-z_][A-Za-z0-9_]*|[=\n[\](){}]/g;

/** A source that can't be parsed still has names with an equals sign behind them. */
function literalsByName({ bytes }: Source): readonly SecretSpan[] {
  const spans: SecretSpan[] = [];
  let word = '';
  let inSecret = false;
  let depth = 0;
  for (const { 0: text, index } of bytes.matchAll(token)) {
    const isLiteral = /^["`0-9]/.test(text);
    if (/^[[({]/.test(text)) depth++;
    else if (/^[\])}]/.test(text)) depth--;
    else if (text === '\n' && depth <= 0) inSecret = false;
    else if (text === '=' && !inSecret && secretNames().has(word)) {
      inSecret = true;
      depth = 0;
    } else if (isLiteral && inSecret) spans.push({ start: index, end: index + text.length - 1 });
    if (!isLiteral && text !== '=') word = text;
  }
  return spans;
}

let names: ReadonlySet<string> | undefined;

/** Names of all attributes of secret type in the schema. */
function secretNames(): ReadonlySet<string> {
  names ??= new Set(
    [...componentNames().map(componentSchema), ...configBlockNames().map(configBlockSchema)].flatMap((schema) =>
      secretsIn(schema!.body),
    ),
  );
  return names;
}

function secretsIn(root: BodySchema): readonly string[] {
  const found: string[] = [];
  const seen = new Set<BodySchema>();
  const open = [root];
  for (let body = open.pop(); body !== undefined; body = open.pop()) {
    if (seen.has(body)) continue;
    seen.add(body);
    for (const [name, { type }] of body.attributes) {
      if (holdsSecret(type)) found.push(name);
    }
    const variants = [...body.enumBlocks.values()].flatMap((group) => [...group.values()]);
    for (const block of [...body.blocks.values(), ...variants]) open.push(block.body);
  }
  return found;
}

function holdsSecret(type: TypeSchema): boolean {
  if (type === 'secret' || type === 'optional_secret') return true;
  if (typeof type === 'string') return false;
  if ('list' in type) return holdsSecret(type.list);
  if ('map' in type) return holdsSecret(type.map);
  return 'object' in type && Object.values(type.object).some((member) => holdsSecret(member.type));
}
