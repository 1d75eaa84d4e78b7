import { type BodyPlace, placeOfBlock } from '../../analysis';
import {
  type ArgumentPath,
  type ArgumentRule,
  argumentRules,
  type BodySchema,
  type Bound,
  blockSchema,
  componentSchema,
  configBlockSchema,
  definitionSchema,
  formatPath,
  namesIn,
  ruleOwners,
  type TypeSchema,
} from '../../facts';
import { type Block, parse } from '../../syntax';
import { attributeAt } from './breaches';
import { kindsOfRules } from './kinds';

/** What is written at paths: a value, or nothing for a block. */
type Body = ReadonlyMap<ArgumentPath, string | undefined>;

interface Case {
  readonly name: string;
  readonly rule: ArgumentRule;
  readonly schema: BodySchema;
  readonly breaks: Body;
  readonly keeps: Body;
}

function schemaOf(owner: string, at: ArgumentPath = []): BodySchema | undefined {
  let body = (componentSchema(owner) ?? configBlockSchema(owner))?.body ?? definitionSchema(owner);
  for (const name of namesIn(at)) body = body && blockSchema(body, name)?.body;
  return body;
}

/** A value of a type that counts as set. */
function some(type: TypeSchema, values?: readonly (string | number)[]): string {
  const [value] = values?.filter((candidate) => candidate !== '') ?? [];
  if (typeof type === 'object') {
    if ('list' in type) return `[${some(type.list, values)}]`;
    if ('map' in type) return `{ k = ${some(type.map)} }`;
    return 'string' in type ? '"http://x"' : 'x.y.z';
  }
  if (type === 'number') return '7';
  if (type === 'bool') return 'true';
  if (type === 'duration') return '"7s"';
  if (type === 'bytes_size') return '"7MiB"';
  return JSON.stringify(String(value ?? 'x'));
}

function setting(schema: BodySchema, paths: readonly ArgumentPath[]): Body {
  return new Map(
    paths.map((path) => {
      const attribute = attributeAt(schema, path);
      return [path, attribute && some(attribute.type, attribute.enum)];
    }),
  );
}

function placeWith(schema: BodySchema, body: Body): BodyPlace {
  const write = (entries: readonly [readonly string[], string | undefined][]): string => {
    const heads = [...new Set(entries.map(([[head]]) => head!))];
    return heads
      .map((head) => {
        const inner = entries.filter(([[first]]) => first === head);
        const value = inner.find(([path]) => path.length === 1)?.[1];
        const name = head.replace(/^stage$/, 'stage.docker');
        return value === undefined
          ? `${name} {\n${write(inner.filter(([path]) => path.length > 1).map(([path, v]) => [path.slice(1), v]))}\n}`
          : `${name} = ${value}`;
      })
      .join('\n');
  };
  const text = `x {\n${write([...body].map(([path, value]) => [namesIn(path), value]))}\n}`;
  const { file, diagnostics } = parse(text);
  expect(diagnostics).toEqual([]);
  return placeOfBlock(file.body[0] as Block, schema);
}

function literal(bound: Bound | undefined, schema: BodySchema, step: number): string | undefined {
  if (typeof bound === 'object') return undefined;
  if (typeof bound === 'number') return String(bound + step);
  const found = /^(\d+)([A-Za-z]+)$/.exec(bound ?? '');
  return found && schema ? `"${Math.max(0, Number(found[1]) + step)}${found[2]}"` : undefined;
}

/** Bodies that break and keep a rule, where they follow from the rule alone. */
function caseOf(owner: string, rule: ArgumentRule, i: number): Case | undefined {
  const schema = schemaOf(owner, rule.at);
  if (!schema) return undefined;
  const { paths, limits = {} } = rule;
  const [path] = paths;
  const attribute = attributeAt(schema, path!);
  const make = (breaks: Body, keeps: Body): Case => ({
    name: `${owner} ${formatPath(rule.at ?? [])} ${rule.rule} ${i}: ${paths.map(formatPath).join(', ')}`,
    rule,
    schema,
    breaks,
    keeps,
  });
  const others = paths.some((candidate) => attributeAt(schema, candidate)?.default !== undefined);
  const one = (value: string): Body => new Map([[path!, value]]);
  switch (rule.rule) {
    case 'atMostOneOf':
      return others ? undefined : make(setting(schema, paths), setting(schema, paths.slice(0, 1)));
    case 'exactlyOneOf':
      return others ? undefined : make(setting(schema, paths.slice(0, 2)), setting(schema, paths.slice(0, 1)));
    case 'atLeastOneOf':
      return others ? undefined : make(new Map(), setting(schema, paths.slice(-1)));
    case 'requires':
      return others ? undefined : make(new Map(), setting(schema, paths));
    case 'forbiddenTogether':
      return others ? undefined : make(setting(schema, paths), setting(schema, paths.slice(1)));
    case 'nonEmpty':
      if (
        !attribute ||
        (attribute.type !== 'string' && typeof attribute.type !== 'object' && attribute.type !== 'secret')
      ) {
        return undefined;
      }
      return make(
        one(typeof attribute.type === 'object' && 'list' in attribute.type ? '[]' : '" "'),
        setting(schema, [path!]),
      );
    case 'range': {
      const low = literal(limits.min ?? limits.exclusiveMin, schema, limits.min === undefined ? 0 : -1);
      const high = literal(limits.max ?? limits.exclusiveMax, schema, 1);
      const inside = literal(limits.min ?? limits.exclusiveMin, schema, 1) ?? literal(limits.max, schema, -1);
      const outside = low !== undefined && low !== '"0s"' ? low : limits.min === undefined ? (high ?? low) : high;
      return outside === undefined || inside === undefined || limits.as ? undefined : make(one(outside), one(inside));
    }
    case 'format':
      if (!limits.enum || !attribute) return undefined;
      return typeof attribute.type === 'object' && 'list' in attribute.type
        ? make(one('["no such value"]'), one(`[${JSON.stringify(limits.enum.find((value) => value !== ''))}]`))
        : make(one('"no such value"'), one(JSON.stringify(limits.enum.find((value) => value !== ''))));
    default:
      return undefined;
  }
}

const owners = ruleOwners();
const cases = owners.flatMap((owner) => argumentRules(owner).flatMap((rule, i) => caseOf(owner, rule, i) ?? []));

test('the facts are there, and most of them can be tried out', () => {
  expect(owners.flatMap(argumentRules).length).toBeGreaterThan(700);
  expect(cases.length).toBeGreaterThan(430);
});

test.each(cases)('$name is broken by what breaks it', ({ rule, schema, breaks }) => {
  expect(kindsOfRules[rule.rule].find(rule, placeWith(schema, breaks))).not.toEqual([]);
});

test.each(cases)('$name is kept by what keeps it', ({ rule, schema, keeps }) => {
  expect(kindsOfRules[rule.rule].find(rule, placeWith(schema, keeps))).toEqual([]);
});

test('every path leads to something in the schema', () => {
  const missing = owners.flatMap((owner) =>
    argumentRules(owner).flatMap(({ at, paths }) => {
      const schema = schemaOf(owner, at);
      return paths
        .filter((path) => !attributeAt(schema, path) && !hasBlock(schema, path))
        .map((path) => `${owner} ${formatPath(at ?? [])} ${formatPath(path)}`);
    }),
  );

  expect(missing).toEqual([]);
});

function hasBlock(schema: BodySchema | undefined, path: ArgumentPath): boolean {
  const segments = [...namesIn(path)];
  const last = segments.pop()!;
  let body = schema;
  for (const segment of segments) body = body?.blocks.get(segment)?.body;
  const dot = last.indexOf('.');
  const isVariant = body?.enumBlocks.get(last.slice(0, dot))?.has(last.slice(dot + 1)) ?? false;
  return isVariant || (body?.blocks.has(last) ?? false) || (body?.enumBlocks.has(last) ?? false);
}
