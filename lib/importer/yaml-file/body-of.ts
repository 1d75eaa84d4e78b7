import { type AttributeSchema, type BodySchema, definitionSchema, type TypeSchema } from '../../facts';
import { build, type Expr, type Statement } from '../../syntax';
import { parseDuration } from '../../values';
import type { Section } from './section';

/**
 * The body that a section becomes: members that Alloy has under the same name. A list under the plural of a block's name is one block for each item.
 * What has the value that Alloy has anyway is left out; members that the schema doesn't have stay in the section.
 */
export function bodyOf(section: Section, schema: BodySchema, own: Readonly<Record<string, Expr>> = {}): Statement[] {
  return schema.order.flatMap((name): Statement[] => {
    const given = own[name];
    if (given !== undefined) return [build.attribute(name, given)];
    const attribute = schema.attributes.get(name);
    if (attribute !== undefined) return attributeOf(section, name, attribute);
    const block = schema.blocks.get(name);
    if (block === undefined) return [];
    const parts = block.repeatable
      ? [...section.sections(section.has(name) ? name : `${name}s`)]
      : section.has(name)
        ? [section.section(name)]
        : [];
    return parts.map((part) => blockOf(name, part, resolved(block.body)));
  });
}

/** A block of a section of its own, of which nothing may be left. */
export function blockOf(name: string, part: Section, schema: BodySchema): Statement {
  if (schema.attributes.has('ca_pem')) pemNames(part);
  const body = bodyOf(part, schema);
  part.lose(['min_version', 'max_version'].filter((each) => !schema.attributes.has(each)));
  part.end(name);
  return build.block(name, undefined, body);
}

function resolved(body: BodySchema): BodySchema {
  return body.definition === undefined || body.order.length > 0 ? body : (definitionSchema(body.definition) ?? body);
}

function pemNames(part: Section): void {
  for (const name of ['ca', 'cert', 'key']) part.rename(name, `${name}_pem`);
}

function attributeOf(section: Section, name: string, schema: AttributeSchema): Statement[] {
  if (!section.has(name)) return [];
  const value = section.take(name);
  if (value === undefined) return [];
  const expression = expressionOf(value, schema.type, (message) => section.report('error', name, message));
  if (expression === undefined || isDefault(value, schema)) return [];
  return [build.attribute(name, expression)];
}

function isDefault(value: unknown, { default: usual, type, required }: AttributeSchema): boolean {
  if (usual === undefined || required) return false;
  if (type === 'duration') return nanosOf(String(value)) === nanosOf(String(usual));
  return JSON.stringify(value) === JSON.stringify(usual);
}

/** A value of YAML as an argument of a type; undefined, and a message, for one that it can't be. */
export function expressionOf(value: unknown, type: TypeSchema, fail: (message: string) => void): Expr | undefined {
  const wrong = (expected: string) => {
    fail(`expected ${expected}`);
    return undefined;
  };
  if (typeof type === 'object' && 'list' in type) {
    if (!Array.isArray(value)) return wrong('a list');
    return build.array(value.flatMap((item) => expressionOf(item, type.list, fail) ?? []));
  }
  if (typeof type === 'object' && 'map' in type) {
    if (typeof value !== 'object' || value === null) return wrong('a mapping');
    return objectOf(value, (inner) => expressionOf(inner ?? '', type.map, fail));
  }
  switch (type) {
    case 'bool':
      return typeof value === 'boolean' ? build.bool(value) : wrong('true or false');
    case 'number': {
      const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
      return typeof number === 'number' && Number.isFinite(number) ? build.number(number) : wrong('a number');
    }
    case 'duration': {
      const text = goDuration(String(value));
      return text === undefined ? wrong('a duration such as 30s or 1d') : build.string(text);
    }
    case 'bytes_size': {
      const text = sizeText(value);
      return text === undefined ? wrong('a size such as 1KB') : build.string(text);
    }
    default:
      if (typeof value === 'object' && value !== null) return wrong('a text');
      return build.string(String(value));
  }
}

/** A mapping in the order of its keys, as Alloy's own conversion has it. */
export function objectOf(value: object, inner: (value: unknown) => Expr | undefined): Expr {
  const fields = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, each]) => {
      const expression = inner(each);
      return expression === undefined ? [] : [build.field(name, expression, !/^[A-Za-z_]\w*$/.test(name))];
    });
  return build.object(fields);
}

const DAYS: Readonly<Record<string, number>> = { d: 24, w: 24 * 7, y: 24 * 365 };

/** Prometheus has days, weeks and years; Go has hours at most. */
function goDuration(text: string): string | undefined {
  let hours = 0;
  const rest = text.replace(/(\d+)([dwy])/g, (_, amount: string, unit: string) => {
    hours += Number(amount) * DAYS[unit]!;
    return '';
  });
  const given = hours === 0 ? text : `${hours}h${rest}`;
  return typeof parseDuration(given) === 'bigint' ? given : undefined;
}

function nanosOf(text: string): unknown {
  return String(parseDuration(goDuration(text) ?? '') ?? text);
}

const UNITS = ['', 'K', 'M', 'G', 'T'];

/** A size of Promtail or Prometheus, whose units are powers of 1024, in Alloy's units of that kind. */
export function sizeText(value: unknown): string | undefined {
  const [, digits, unit = ''] = /^(\d+(?:\.\d+)?)\s*([KMGT]?)i?B?$/i.exec(String(value)) ?? [];
  if (digits === undefined) return undefined;
  let [amount, power] = [Number(digits), UNITS.indexOf(unit.toUpperCase())];
  while (amount >= 1024 && amount % 1024 === 0 && power < 4) {
    amount /= 1024;
    power += 1;
  }
  return power === 0 ? `${amount}B` : `${amount}${UNITS[power]}iB`;
}
