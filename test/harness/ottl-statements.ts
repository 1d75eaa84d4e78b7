import fc from 'fast-check';
import {
  type OttlLiteralRule,
  type OttlParameter,
  type OttlPath,
  ottlContext,
  ottlFunctions,
  ottlLiteralRules,
  ottlParameters,
} from '../../lib/facts';
import { type Fault, joined, listed, literal, type Piece, parenthesized, shifted } from './breakable-text';

/** A part of a call: the argument and, for some, its name. */
interface GivenArgument {
  readonly parameter: OttlParameter;
  readonly piece: Piece;
}

const STRINGS = ['a', 'http.route', '', 'two words', 'é', 'a\\"b', '^x$'];

/** Texts for the formats that functions read, a right and a wrong one each. */
const FORMATS: Readonly<Record<string, readonly [right: string, wrong: string]>> = {
  cidr: ['10.0.0.0/8', '10.0.0.0/99'],
  duration: ['1h5m', '1 hour'],
  encoding: ['base64', 'base46'],
  glob: ['a*', '[a'],
  grok: ['%{WORD:a}', '%{WROD:a}'],
  locale: ['en', '?'],
  location: ['Europe/Berlin', 'Europe/Nowhere'],
  regexp: ['^(?P<x>a+)$', 'a('],
  semconv: ['1.37.0', '1.x'],
  strptime: ['%Y-%m-%d', '%Q!'],
  xpath: ['/a/b', '/a['],
};

/** Statements, conditions and values in one context of one component, made of nothing but its facts. */
export class OttlTexts {
  readonly #context: string;
  readonly #editors: readonly string[];
  readonly #converters: readonly string[];

  constructor(component: string, context: string) {
    this.#context = context;
    const names = [...ottlFunctions(component, context)];
    this.#editors = names.filter((name) => /^[a-z]/.test(name));
    this.#converters = names.filter((name) => /^[A-Z]/.test(name));
  }

  statements(): fc.Arbitrary<Piece> {
    const editor = fc.constantFrom(...this.#editors).chain((name) => this.#call(name, 2));
    return fc
      .tuple(editor, fc.option(this.conditions(2)))
      .map(([call, where]) => (where ? joined(call, ' where ', where) : call));
  }

  conditions(depth = 2): fc.Arbitrary<Piece> {
    const operator = fc.constantFrom('==', '!=', '<', '>=');
    const comparison = fc
      .tuple(this.#value('Getter', 1), operator, this.#value('Getter', 1))
      .map(([left, compared, right]) => joined(left, ` ${compared} `, right));
    const call = fc.constantFrom('IsMatch', 'IsString', 'HasPrefix').chain((name) => this.#call(name, 1));
    if (depth === 0) return fc.oneof(comparison, call);
    const inner = this.conditions(depth - 1);
    return fc.oneof(
      comparison,
      call,
      inner.map((condition) => joined('not ', parenthesized(condition))),
      fc
        .tuple(inner, fc.constantFrom(' and ', ' or '), inner)
        .map(([left, word, right]) => joined(parenthesized(left), word, parenthesized(right))),
    );
  }

  #call(name: string, depth: number): fc.Arbitrary<Piece> {
    const parameters = ottlParameters(name);
    const rules = ottlLiteralRules(name);
    // Of optional parameters, one is given where the function asks for any.
    const needed = rules.flatMap((rule) => ('anyOf' in rule ? [rule.anyOf[0]!] : []));
    const required = parameters.filter(({ optional, name: own }) => !optional || needed.includes(own)).length;
    return fc.integer({ min: required, max: parameters.length }).chain((count) => {
      const given = parameters.slice(0, count);
      const values = given.map((parameter) => this.#argument(parameter, rules, depth));
      const firstNamed = given.findLastIndex(({ unnamed }) => unnamed) + 1;
      return fc.tuple(fc.tuple(...values), fc.integer({ min: firstNamed, max: count })).map(([pieces, namedFrom]) => {
        const args = pieces.map((piece, i) => ({ parameter: given[i]!, piece }));
        return callOf(name, args, namedFrom, parameters.length, required);
      });
    });
  }

  #argument(parameter: OttlParameter, rules: readonly OttlLiteralRule[], depth: number): fc.Arbitrary<Piece> {
    const literal = ruledLiteral(parameter, rules);
    return literal ? fc.constant(literal) : this.#value(parameter.type, depth);
  }

  #value(type: string, depth: number): fc.Arbitrary<Piece> {
    if (type.startsWith('[]')) {
      return fc.array(this.#value(type.slice(2), 0), { minLength: 1, maxLength: 3 }).map((items) => listOf(items));
    }
    switch (type) {
      case 'string':
        return string('1.5');
      case 'int64':
        return fc.nat(1000).map((value) => literal(String(value), 'a text for a whole number', '"1"'));
      case 'float64':
        return fc.constantFrom('1.5', '0.25').map((text) => literal(text, 'a text for a number', '"1"'));
      case 'bool':
        return fc.constantFrom('true', 'false').map((text) => literal(text, 'a text for a truth value', '"true"'));
      case 'FunctionGetter':
        return fc
          .constantFrom(...this.#converters)
          .map((name) => literal(name, 'a function that is not there', `${name}x`));
      case 'Setter':
      case 'GetSetter':
      case 'PSliceGetSetter':
        // What holds values of all types: nothing that is set there is of the wrong one.
        return this.#path((path) => !path.readOnly && path.keys === true, 'always').map(asTarget);
      case 'PMapGetSetter':
        return this.#path((path) => !path.readOnly && path.type === 'pcommon.Map', 'never').map(asTarget);
      default:
        return this.#got(type, depth);
    }
  }

  /** What a getter takes: a path, which is never of the wrong type as far as is known when it's read, a call, a literal. */
  #got(type: string, depth: number): fc.Arbitrary<Piece> {
    const ways = [this.#path(() => true), ...(literals[type] ?? [])];
    if (type === 'Getter' || type === 'StringLikeGetter') ways.push(string(), this.#enum());
    if (depth > 0) ways.push(fc.constantFrom(...this.#converters).chain((name) => this.#call(name, depth - 1)));
    return fc.oneof(...ways);
  }

  #enum(): fc.Arbitrary<Piece> {
    const { enums } = ottlContext(this.#context)!;
    if (enums.length === 0) return string();
    return fc.constantFrom(...enums).map((name) => literal(name, 'an enumeration that is not there', `${name}X`));
  }

  #path(allowed: (path: OttlPath) => boolean, keys: 'always' | 'never' | 'some' = 'some'): fc.Arbitrary<Piece> {
    const { prefixes } = ottlContext(this.#context)!;
    const found = [...prefixes].flatMap((prefix) => {
      const { paths } = ottlContext(prefix)!;
      const isOwn = prefix === this.#context;
      return Object.entries(paths)
        .filter(([name, path]) => allowed(path) && (isOwn || name !== 'cache'))
        .flatMap(([name, path]) => {
          const qualified = { start: prefix.length + 1, text: `${prefix}.${name}`, name, path, prefix };
          const isClear = isOwn && !prefixes.includes(name.split('.')[0]!);
          return isClear ? [qualified, { ...qualified, start: 0, text: name }] : [qualified];
        });
    });
    return fc.tuple(fc.constantFrom(...found), fc.boolean()).map(([{ start, text, name, path, prefix }, withKey]) => {
      const [first] = name.split('.');
      const known = Object.keys(ottlContext(prefix)!.paths);
      const end = start + first!.length;
      const faults = [{ what: 'a path that is not there', start, end, instead: `${first}_x`, from: 0 }];
      if (known.some((other) => other.startsWith(`${first}_x`))) faults.pop();
      if (!path.keys)
        faults.push({
          what: 'a key where none can be',
          start: text.length,
          end: text.length,
          instead: '["a"]',
          from: 0,
        });
      const key = path.keys && keys !== 'never' && (withKey || keys === 'always') ? '["a"]' : '';
      return { text: `${text}${key}`, faults };
    });
  }
}

const literals: Readonly<Record<string, readonly fc.Arbitrary<Piece>[]>> = {
  StringGetter: [string('1.5')],
  IntGetter: [fc.constant(literal('5', 'a text for a whole number', '"5"'))],
  FloatGetter: [fc.constant(literal('5.5', 'a whole number for another', '5'))],
  FloatLikeGetter: [fc.constant(literal('5.5', 'a text that is no number', '"five"'))],
  IntLikeGetter: [fc.constant(literal('5', 'a list for a number', '[5]'))],
  BoolGetter: [fc.constant(literal('true', 'a text for a truth value', '"true"'))],
  BoolLikeGetter: [fc.constant(literal('"true"', 'a text that is no truth value', '"yes"'))],
  PMapGetter: [fc.constant(literal('{"a": 1}', 'a list for a map', '[1]'))],
  PSliceGetter: [fc.constant(literal('[1, "a"]', 'a map for a list', '{"a": 1}'))],
  ByteSliceLikeGetter: [fc.constant(literal('0x0aff', 'a list for bytes', '[1]'))],
  StringLikeGetter: [fc.constantFrom('5', '1.5', 'true').map((text) => ({ text, faults: [] }))],
  Getter: [fc.constantFrom('5', '-1.5', 'nil', 'true', '[1, "a"]', '{"a": nil}').map((text) => ({ text, faults: [] }))],
};

/** @param wrong a literal of another type that may not stand there. @default - any may */
function string(wrong?: string): fc.Arbitrary<Piece> {
  return fc.constantFrom(...STRINGS).map((value) => {
    const text = `"${value}"`;
    const quotes = { what: 'single quotes', start: 0, end: text.length, instead: `'x'`, from: 0 };
    const type = { what: 'a number for a text', start: 0, end: text.length, instead: wrong ?? '', from: 0 };
    return { text, faults: wrong === undefined ? [quotes] : [quotes, type] };
  });
}

/** A literal for an argument that its function reads, when the statement is read, with what it would refuse. */
function ruledLiteral({ name, type }: OttlParameter, rules: readonly OttlLiteralRule[]): Piece | undefined {
  const own = rules.filter((rule) => 'argument' in rule && rule.argument === name);
  const pairs = rules.find((rule) => 'differ' in rule && rule.differ.includes(name));
  if (own.length === 0 && !pairs) return undefined;
  const [right, wrong] = texts(own, name);
  const quoted = (text: string): string => {
    const value = /^\d+$/.test(text) && type === 'int64' ? text : `"${text}"`;
    return type.startsWith('[]') ? `[${type.endsWith('float64') ? '1.5' : value}]` : value;
  };
  if (wrong === undefined) return { text: quoted(right), faults: [] };
  const instead = type.startsWith('[]') && wrong === '' ? '[]' : quoted(wrong);
  return literal(quoted(right), `${name} that its function refuses`, instead);
}

function texts(rules: readonly OttlLiteralRule[], name: string): readonly [right: string, wrong?: string] {
  for (const rule of rules) {
    if ('format' in rule && !rule.whenRun) return FORMATS[rule.format]!;
    if ('format' in rule) return [FORMATS[rule.format]![0]];
    if ('bytes' in rule) return ['0a'.repeat(rule.bytes), '0a'];
    if ('oneOf' in rule) return [rule.oneOf.at(-1)!, 'none of them'];
    if ('oneCharacter' in rule) return [',', ',,'];
    if ('least' in rule) return [String(rule.least), String(rule.least - 1)];
    if ('leastCountOf' in rule) return ['100', '0'];
  }
  return [name === 'pair_delimiter' ? ';' : name === 'delimiter' ? '=' : '%Y', rules.length === 0 ? undefined : ''] as [
    string,
    string?,
  ];
}

/** A path that something is written to: no literal can stand there. */
function asTarget({ text, faults }: Piece): Piece {
  return {
    text,
    faults: [...faults, { what: 'a literal as the target', start: 0, end: text.length, instead: '"x"', from: 0 }],
  };
}

function callOf(name: string, args: readonly GivenArgument[], namedFrom: number, most: number, least: number): Piece {
  const given = args.map(({ parameter, piece }, i) => {
    if (i < namedFrom) return piece;
    const wrongName = {
      what: 'a name of an argument',
      start: 0,
      end: parameter.name.length,
      instead: `${parameter.name}x`,
      from: 0,
    };
    const named = joined(`${parameter.name} = `, piece);
    // What is wrong with a value may be told of the argument as a whole.
    return { text: named.text, faults: [wrongName, ...named.faults.map((fault) => ({ ...fault, from: 0 }))] };
  });
  const list = listed(given);
  const text = `${name}(${list.text})`;
  const inner = shifted(list, name.length + 1);
  const open = name.length + 1;
  const without = given
    .slice(0, -1)
    .map((piece) => piece.text)
    .join(', ');
  const tooMany = [
    ...given.map((piece) => piece.text),
    ...Array.from({ length: most + 1 - given.length }, () => '"x"'),
  ];
  const faults: Fault[] = [
    { what: 'a function that is not there', start: 0, end: name.length, instead: `${name}x`, from: 0 },
    { what: 'no closing parenthesis', start: text.length - 1, end: text.length, instead: '', from: 0, isOpen: true },
  ];
  const call = { start: open, end: open + list.text.length, from: 0 };
  if (most > 0 && given.length === least && least > 0)
    faults.push({ ...call, what: 'an argument too few', instead: without });
  if (most > 0 && namedFrom === given.length) {
    faults.push({ ...call, what: 'an argument too many', instead: tooMany.join(', ') });
  }
  return { text, faults: [...faults, ...inner.faults] };
}

function listOf(items: readonly Piece[]): Piece {
  return joined('[', listed(items), ']');
}
