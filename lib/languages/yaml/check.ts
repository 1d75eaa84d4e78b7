import type { Alias, Document, Node, Pair, Scalar, YAMLMap } from 'yaml';
import { type YamlCheck, type YamlLimitedType, type YamlShape, type YamlType, yamlShape } from '../../facts';
import { didYouMean } from '../../syntax';
import type { TextProblem } from '../text-problem';
import { library, rangeOf, readDocument } from './document';
import { isNull, scalarProblem, type WrittenScalar } from './scalar';

/**
 * What is wrong with a YAML text: that it can't be read, and what isn't as a shape of the facts wants it.
 *
 * @param shape the name of the shape; without one, everything is fine that is YAML
 */
export function yamlProblems(text: string, shape?: string): readonly TextProblem[] {
  const { document, problem } = readDocument(text);
  if (problem !== undefined) return [{ severity: 'error', ...problem }];
  if (document?.contents == null || shape === undefined) return [];
  const check = new ShapeCheck(document);
  check.value(document.contents, shape, document.contents);
  return check.problems;
}

/** No shape nests deeper; a text may. */
const deepest = 64;

/** Goes through a document and what is wanted of it. */
class ShapeCheck {
  readonly problems: TextProblem[] = [];
  readonly #document: Document.Parsed;
  readonly #yaml = library();
  /** What was looked at behind an alias. */
  readonly #aliased = new Set<Node>();

  constructor(document: Document.Parsed) {
    this.#document = document;
  }

  /** @param at what to point at where something is missing */
  value(node: Node | null | undefined, type: YamlType, at: Node, depth = 0): void {
    const { isAlias, isMap, isScalar, isSeq } = this.#yaml;
    if (node == null || type === 'any' || depth > deepest) return;
    if (isAlias(node)) {
      this.#alias(node, type, depth);
    } else if (node.tag !== undefined && !/^tag:yaml\.org,2002:(?:str|map|seq)$/.test(node.tag)) {
      // A tag changes what is read, in ways that no configuration needs.
    } else if (isScalar(node) && isNull(written(node))) {
      // Nothing is given.
    } else if (typeof type === 'object' && 'list' in type) {
      if (!isSeq(node)) this.#report(node, `a list is wanted here, not ${kindOf(node, this.#yaml)}`);
      else for (const item of node.items) this.value(item as Node | null, type.list, item as Node, depth + 1);
    } else if (typeof type === 'object' && 'map' in type) {
      if (!isMap(node)) this.#report(node, `a mapping is wanted here, not ${kindOf(node, this.#yaml)}`);
      else this.#map(node, type.map, type.keys, depth);
    } else if (typeof type === 'string' && yamlShape(type) !== undefined) {
      const shape = yamlShape(type)!;
      if (!isMap(node)) this.#report(node, `${shape.is} is a mapping, not ${kindOf(node, this.#yaml)}`);
      else this.#shape(node, shape, at, depth);
    } else if (!isScalar(node)) {
      this.#report(node, `a single value is wanted here, not ${kindOf(node, this.#yaml)}`);
    } else {
      this.#scalar(node, type as string | YamlLimitedType);
    }
  }

  #alias(alias: Alias, type: YamlType, depth: number): void {
    const node = alias.resolve(this.#document);
    if (node === undefined || this.#aliased.has(node)) return;
    this.#aliased.add(node);
    this.value(node, type, alias, depth + 1);
  }

  #scalar(node: Scalar, type: string | YamlLimitedType): void {
    const scalar = written(node);
    if (typeof type === 'string') {
      const problem = scalarProblem(scalar, type);
      if (problem !== undefined) this.#report(node, problem);
      return;
    }
    const problem = scalarProblem(scalar, type.type);
    if (problem !== undefined) this.#report(node, problem);
    else if (!isWithin(scalar.text, type)) {
      this.#report(node, type.message.replace('<value>', scalar.text), {
        severity: type.severity ?? 'error',
        hint: type.oneOf && didYouMean(scalar.text, () => type.oneOf!, { hints: 0 }),
      });
    }
  }

  #map(node: YAMLMap, type: YamlType, keys: 'int' | undefined, depth: number): void {
    const seen = new Set<string>();
    for (const { key, value, name } of this.#pairs(node)) {
      if (seen.has(name)) this.#report(key, `key ${JSON.stringify(name)} is given twice`);
      seen.add(name);
      const problem = keys && scalarProblem(written(key), keys);
      if (problem) this.#report(key, problem);
      this.value(value, type, key, depth + 1);
    }
  }

  #shape(node: YAMLMap, shape: YamlShape, at: Node, depth: number): void {
    const given = new Map<string, Node>();
    for (const { key, value, name } of this.#pairs(node)) {
      const type = Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined;
      if (type === undefined) {
        const hint = didYouMean(name, () => Object.keys(shape.fields), { hints: 0 });
        this.#report(key, `field ${name} not found in ${shape.is}`, { hint });
        continue;
      }
      if (given.has(name)) this.#report(key, `field ${name} is given twice in ${shape.is}`);
      if (value) given.set(name, value);
      this.value(value, type, key, depth + 1);
    }
    // What a merge key brings isn't among the pairs.
    if (node.items.some((pair) => isMerge(pair))) return;
    for (const check of shape.checks ?? []) this.#check(check, shape, given, at);
  }

  #check(check: YamlCheck, shape: YamlShape, given: ReadonlyMap<string, Node>, at: Node): void {
    // What is behind an alias or a tag isn't known.
    const unknown = (field: string): boolean => {
      const node = given.get(field);
      return node !== undefined && (this.#yaml.isAlias(node) || node.tag !== undefined);
    };
    const textOf = (field: string): string => {
      const node = given.get(field);
      if (node === undefined) return shape.defaults?.[field] ?? '';
      return this.#yaml.isScalar(node) && !isNull(written(node)) ? written(node).text : '';
    };
    const isSet = (field: string): boolean => {
      const node = given.get(field);
      if (node === undefined) return false;
      if (!this.#yaml.isScalar(node)) return true;
      // A truth value that is false is as none.
      return textOf(field) !== '' && !(shape.fields[field] === 'bool' && /^(?:n|no|off|false)$/i.test(textOf(field)));
    };
    const holds = Object.entries(check.when ?? {}).every(([field, values]) =>
      values === 'set' ? isSet(field) : !unknown(field) && values.includes(textOf(field)),
    );
    if (!holds) return;
    const { requiresOneOf, atMostOneOf, allowed = {}, forbidden = {}, message } = check;
    if (requiresOneOf && !requiresOneOf.some((field) => unknown(field) || isSet(field))) this.#report(at, message);
    const set = atMostOneOf?.filter(isSet) ?? [];
    if (set.length > 1) this.#report(given.get(set.at(-1)!)!, message);
    for (const [field, values] of Object.entries(allowed)) {
      if (!unknown(field) && !values.includes(textOf(field))) this.#report(given.get(field) ?? at, message);
    }
    for (const [field, values] of Object.entries(forbidden)) {
      if (!unknown(field) && values.includes(textOf(field))) this.#report(given.get(field) ?? at, message);
    }
  }

  /** The pairs of a mapping whose keys are scalars. */
  *#pairs(node: YAMLMap): Generator<{ key: Scalar; value: Node | null; name: string }> {
    for (const pair of node.items) {
      if (isMerge(pair) || !this.#yaml.isScalar(pair.key)) continue;
      yield { key: pair.key, value: pair.value as Node | null, name: written(pair.key).text };
    }
  }

  #report(node: Node, message: string, more: { severity?: TextProblem['severity']; hint?: string | undefined } = {}) {
    const { severity = 'error', hint } = more;
    // A value of several lines is told by its first one.
    const { start, end } = rangeOf(node);
    this.problems.push({ severity, message, start, end, ...(hint === undefined ? {} : { hint }) });
  }
}

function isMerge({ key }: Pair): boolean {
  return (key as Partial<Scalar> | null)?.value === '<<';
}

function written(node: Scalar): WrittenScalar {
  return { text: String(node.value ?? ''), isPlain: node.type === 'PLAIN' || node.type === undefined };
}

function kindOf(node: Node, { isMap, isSeq }: typeof import('yaml')): string {
  return isMap(node) ? 'a mapping' : isSeq(node) ? 'a list' : 'a single value';
}

function isWithin(text: string, { oneOf, min, max }: YamlLimitedType): boolean {
  if (oneOf !== undefined && !oneOf.includes(text)) return false;
  const number = Number(text);
  return !(min !== undefined && number < min) && !(max !== undefined && number > max);
}
