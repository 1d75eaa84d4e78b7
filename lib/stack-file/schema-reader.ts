import { isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { arrayCode, keyCode, objectCode } from '../importer';
import { didYouMean } from '../syntax';
import { formatPath } from '../values';
import { call, type Made, plain, referenced } from './made-values';
import type { RootSchema, Schema } from './schema';
import { pairsOf } from './yaml-source';

type Path = readonly (string | number)[];

/** Says what is wrong with a node of YAML, and what helps. */
export type Report = (node: Node | undefined, message: string, hint?: string) => void;

/** Reads YAML as a schema says, into values and the TypeScript that makes them. All problems are reported. */
export class SchemaReader {
  readonly #root: RootSchema;
  readonly #report: Report;
  readonly #hints = { hints: 0 };

  constructor(root: RootSchema, report: Report) {
    this.#root = root;
    this.#report = report;
  }

  /**
   * @param around where a problem is told of what isn't there
   * @returns undefined where something is wrong, which has been reported
   */
  read(node: Node | undefined, schema: Schema, path: Path, around?: Node): Made | undefined {
    if (isAlias(node)) return this.#fail(node, path, 'an alias stands here', 'write the value out');
    const forms = this.#forms(schema);
    if (isMap(node)) return this.#mapping(node, forms, path);
    if (isSeq(node)) return this.#list(node, forms, path);
    return this.#scalar(node?.range?.[0] === node?.range?.[1] ? (around ?? node) : node, forms, path, node);
  }

  /** The properties of a mapping, each by itself. @param expected what is said of something else */
  members(node: Node | undefined, schema: Schema, expected: string): ReadonlyMap<string, Made> | undefined {
    if (!isMap(node)) return this.#fail(node, [], expected);
    return this.#entries(node, schema, []);
  }

  /** The alternatives of a schema, without references. */
  #forms(schema: Schema): readonly Schema[] {
    if (schema.$ref !== undefined) {
      const { $ref, ...beside } = schema;
      const target = this.#root.$defs[$ref.slice('#/$defs/'.length)]!;
      return this.#forms(target).map((form) => ({ ...form, ...beside, ...descriptionOf(form) }));
    }
    return schema.anyOf?.flatMap((form) => this.#forms(form)) ?? [schema];
  }

  #scalar(place: Node | undefined, forms: readonly Schema[], path: Path, node: Node | undefined): Made | undefined {
    const value = isScalar(node) ? node.value : null;
    const form = forms.find((candidate) => takes(candidate, value));
    if (form === undefined) return this.#unexpected(place, forms, path, value);
    const made = plain(value as string);
    if (form['x-reference'] !== undefined) {
      return { value: referenced(form['x-reference']), code: form['x-reference'] };
    }
    if (form['x-call'] === undefined) return made;
    const { arguments: args } = form['x-call'];
    return call(form['x-call'], args.length === 0 ? [] : [made]) ?? this.#unexpected(place, [form], path, value);
  }

  #list(node: Node, forms: readonly Schema[], path: Path): Made | undefined {
    const form = forms.find(({ type }) => type === 'array');
    if (form === undefined || !isSeq(node)) return this.#unexpected(node, forms, path);
    const { items = {}, minItems = 0, maxItems = Number.POSITIVE_INFINITY } = form;
    const read = node.items.map((item, index) => this.read(item as Node, items, [...path, index]));
    if (read.length < minItems || read.length > maxItems) {
      return this.#fail(node, path, `has ${read.length} items, expected ${countOf(minItems, maxItems)}`);
    }
    const made = read.filter((item) => item !== undefined);
    if (made.length < read.length) return undefined;
    return { value: made.map(({ value }) => value), code: arrayCode(made.map(({ code }) => code)) };
  }

  #mapping(node: YAMLMap, forms: readonly Schema[], path: Path): Made | undefined {
    const mappings = forms.filter(({ type }) => type === 'object');
    if (mappings.length === 0) return this.#unexpected(node, forms, path);
    const form = this.#suitable(node, mappings, path);
    return form && this.#properties(node, form, path);
  }

  /** The form that a mapping is of: told by its `kind` and the like, else by its names. */
  #suitable(node: YAMLMap, forms: readonly Schema[], path: Path): Schema | undefined {
    if (forms.length === 1) return forms[0];
    const given = pairsOf(node);
    const names = given.map(([name]) => name);
    const wrappers = forms.filter((form) => form['x-unwrap']);
    const wrapper = wrappers.find((form) => names.length === 1 && form.required![0] === names[0]);
    if (wrapper !== undefined) return wrapper;
    const others = forms.filter((form) => !form['x-unwrap']);
    if (others.length === 0) return this.#wrongFactory(node, wrappers, path);
    let left = others;
    for (const name of distinctionsOf(others)) {
      const choices = left.filter((form) => fixedValues(form, name).length > 0);
      if (choices.length < 2) continue;
      const pair = given.find(([key]) => key === name);
      const value = isScalar(pair?.[2]) ? pair[2].value : undefined;
      const open = left.filter((form) => !choices.includes(form) && form.properties?.[name] === undefined);
      const fitting =
        pair === undefined ? open : choices.filter((form) => fixedValues(form, name).includes(value as string));
      if (fitting.length === 0) {
        const all = [...new Set(choices.flatMap((form) => fixedValues(form, name)))];
        const isMissing = pair === undefined;
        // Without what tells them apart, the ones that leave it away are taken.
        if (isMissing && choices.some((form) => !form.required?.includes(name))) continue;
        return this.#notAmong(pair?.[2] ?? node, value, all, [...path, name], isMissing);
      }
      left = fitting;
    }
    return best(left, names);
  }

  #notAmong(node: Node, value: unknown, all: readonly unknown[], path: Path, isMissing: boolean): undefined {
    const names = all.map(String).sort();
    if (isMissing) return this.#fail(node, path, 'is missing', `one of ${names.join(', ')}`);
    const close = typeof value === 'string' ? didYouMean(value, () => names, this.#hints) : undefined;
    const what = typeof value === 'string' ? `there is no ${JSON.stringify(value)} here` : 'is none that there is';
    return this.#fail(node, path, what, close ?? `one of ${names.join(', ')}`);
  }

  #wrongFactory(node: YAMLMap, wrappers: readonly Schema[], path: Path): undefined {
    const names = wrappers.map((form) => form.required![0]!);
    const [wrong] = pairsOf(node).filter(([name]) => !names.includes(name));
    if (wrong === undefined) {
      return this.#fail(node, path, 'expected one entry', `one of ${names.join(', ')}`);
    }
    const hint = didYouMean(wrong[0], () => names, this.#hints);
    return this.#fail(wrong[1], [...path, wrong[0]], 'there is no such prop', hint ?? `one of ${names.join(', ')}`);
  }

  #properties(node: YAMLMap, form: Schema, path: Path): Made | undefined {
    const made = this.#entries(node, form, path);
    return made && madeOf(form, made);
  }

  #entries(node: YAMLMap, form: Schema, path: Path): ReadonlyMap<string, Made> | undefined {
    const { properties = {}, additionalProperties, required = [] } = form;
    const given = pairsOf(node);
    const made = new Map<string, Made>();
    let isFine = true;
    for (const [name, keyNode, value] of given) {
      const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
      const schema = known ?? (typeof additionalProperties === 'object' ? additionalProperties : undefined);
      if (schema === undefined) {
        this.#unknown(keyNode, name, Object.keys(properties), path);
        isFine = false;
        continue;
      }
      const read = this.read(value, schema, [...path, name], keyNode);
      if (read === undefined) isFine = false;
      else made.set(form['x-names']?.[name] ?? name, read);
    }
    for (const name of required) {
      if (given.some(([key]) => key === name)) continue;
      this.#fail(node, [...path, name], 'is missing');
      isFine = false;
    }
    return isFine ? made : undefined;
  }

  #unknown(node: Node, name: string, names: readonly string[], path: Path): void {
    const hint = didYouMean(name, () => names, this.#hints);
    const all = names.length === 0 ? 'it takes none' : `one of ${names.join(', ')}`;
    this.#fail(node, [...path, name], 'there is no such prop', hint ?? all);
  }

  #unexpected(node: Node | undefined, forms: readonly Schema[], path: Path, value?: unknown): undefined {
    const values = forms.flatMap((form) => form.enum ?? (form.const === undefined ? [] : [form.const]));
    if (typeof value === 'string' && values.length > 0) {
      const close = didYouMean(value, () => values.map(String), this.#hints);
      if (close !== undefined) return this.#fail(node, path, `expected ${expected(forms)}`, close);
    }
    const wantsText = forms.some((form) => form.type === 'string' && form.pattern === undefined);
    const isOther = typeof value === 'number' || typeof value === 'boolean';
    const takesSecret = !wantsText && typeof value === 'string' && forms.some((form) => form.required?.[0] === 'env');
    const hint = takesSecret
      ? 'a credential stays out of the file: it is read from a Kubernetes Secret'
      : wantsText && isOther
        ? 'put it in quotes'
        : undefined;
    return this.#fail(node, path, `expected ${expected(forms)}`, hint);
  }

  #fail(node: Node | undefined, path: Path, message: string, hint?: string): undefined {
    this.#report(node, path.length === 0 ? message : `${formatPath(path)}: ${message}`, hint);
    return undefined;
  }
}

/** A mapping, or what its call makes of it. */
function madeOf(form: Schema, made: ReadonlyMap<string, Made>): Made | undefined {
  if (form['x-unwrap']) return [...made.values()][0];
  const whole = objectOf(made);
  const { 'x-call': make } = form;
  if (make === undefined) return whole;
  const named = make.arguments.filter((name) => name !== '*' && name !== '.');
  const rest = objectOf(new Map([...made].filter(([name]) => !named.includes(name))));
  const args = make.arguments.flatMap((name) => {
    if (name === '.') return [whole];
    if (name === '*') return made.size > named.length ? [rest] : [];
    return [made.get(name)!];
  });
  return call(make, args);
}

function objectOf(made: ReadonlyMap<string, Made>): Made {
  return {
    value: Object.fromEntries([...made].map(([name, { value }]) => [name, value])),
    code: objectCode([...made].map(([name, { code }]) => ({ key: keyCode(name), code }))),
  };
}

function takes({ type, const: constant, enum: values, pattern }: Schema, value: unknown): boolean {
  if (constant !== undefined) return value === constant;
  if (values !== undefined) return values.includes(value as string);
  switch (type) {
    case 'string':
      return typeof value === 'string' && (pattern === undefined || new RegExp(pattern, 'u').test(value));
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'null':
      return value === null;
    default:
      return false;
  }
}

/** Names of properties that are fixed in some of the forms. */
function distinctionsOf(forms: readonly Schema[]): readonly string[] {
  return [
    ...new Set(
      forms.flatMap(({ properties = {} }) =>
        Object.keys(properties).filter((name) => forms.filter((form) => fixedValues(form, name).length > 0).length > 1),
      ),
    ),
  ];
}

function fixedValues({ properties = {} }: Schema, name: string): readonly (string | number | boolean)[] {
  const property = Object.hasOwn(properties, name) ? properties[name]! : {};
  return property.enum ?? (property.const === undefined ? [] : [property.const]);
}

/** The form that knows most of the names, and of those the one that misses least. */
function best(forms: readonly Schema[], names: readonly string[]): Schema | undefined {
  const unknown = ({ properties = {}, additionalProperties }: Schema) =>
    typeof additionalProperties === 'object' ? 0.5 : names.filter((name) => !Object.hasOwn(properties, name)).length;
  const missing = ({ required = [] }: Schema) => required.filter((name) => !names.includes(name)).length;
  return [...forms].sort((a, b) => unknown(a) - unknown(b) || missing(a) - missing(b))[0];
}

function expected(forms: readonly Schema[]): string {
  const values = forms.flatMap((form) => form.enum ?? (form.const === undefined ? [] : [form.const]));
  const wrappers = forms.flatMap((form) => (form['x-unwrap'] ? form.required! : []));
  const secret = wrappers.includes('env')
    ? ['a key of a Kubernetes Secret, as in { env: { secret: name, key: key } }']
    : [];
  const others = wrappers.filter((name) => name !== 'env' && name !== 'file');
  const named = [...new Set([...values.map(String), ...others.filter((name) => name !== 'expression')])];
  const kinds = forms.flatMap((form) => {
    if (form['x-unwrap'] || form.const !== undefined || form.enum !== undefined) return [];
    return [
      form['x-expected'] ?? (form.pattern === undefined ? NAMES[form.type ?? 'object'] : `a text like ${form.pattern}`),
    ];
  });
  const all = [
    ...(named.length > 0 ? [named.length === 1 ? named[0]! : `one of ${named.join(', ')}`] : []),
    ...new Set(kinds),
    ...secret,
    ...(others.includes('expression') ? ['{ expression: ... }'] : []),
  ];
  return all.join(', or ');
}

const NAMES = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
  array: 'a list',
  object: 'a mapping',
} as const;

function countOf(least: number, most: number): string {
  if (least === most) return String(least);
  return most === Number.POSITIVE_INFINITY ? `at least ${least}` : `${least} to ${most}`;
}

function descriptionOf({ description }: Schema): { readonly description?: string } {
  return description === undefined ? {} : { description };
}
