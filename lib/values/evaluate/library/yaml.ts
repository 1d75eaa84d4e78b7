import {
  type Document,
  isAlias,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseAllDocuments,
  type Scalar,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { quote } from '../../../syntax';
import { FunctionError, LeftUnknown } from '../error';
import { make, shared, type Value } from '../value';
import { plainScalar } from './yaml-scalar';

/** Lists and maps in each other that are read: no configuration holds deeper ones. Go reads 10,000. */
const DEEPEST = 500;

/** Nodes behind aliases that are read. Go refuses a text whose aliases stand for nearly all of it, or for millions of nodes. */
const MOST_ALIASED = 100_000;

/** Characters that Go's library refuses or takes for the end of a line; tabs, directives, further documents, keys behind `?`. */
const rare =
  /[^\n\r -~\xa0-\u{10ffff}]|\r(?!\n)|[\u2028\u2029\ufeff\ufffe\uffff]|\p{Cs}|^(?:%|\.\.\.)|\n---|(?:^| )\? /mu;

/**
 * `encoding.from_yaml`: the first document of a YAML text, as Go's library reads it.
 *
 * @throws FunctionError with Go's message for the usual mistakes; LeftUnknown for what Go's library may read otherwise: tags, dates, numbers
 * in other forms than decimal, control characters, errors that only one of the two finds, lists and maps deeper than 500 levels
 */
export function parseYaml(text: string): Value {
  if (rare.test(text)) throw new LeftUnknown();
  const lines = new LineCounter();
  const document = firstDocument(text, lines);
  const [error] = document?.errors ?? [];
  if (error) throw failure(error, text, lines);
  return document?.contents ? new YamlReader(text, lines).read(document.contents) : shared.null;
}

function firstDocument(text: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    const documents = parseAllDocuments(text, {
      // Plain scalars are resolved here.
      schema: 'failsafe',
      version: '1.2',
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: 'silent',
      lineCounter,
    });
    return 'empty' in documents ? undefined : documents[0];
  } catch (error) {
    // The package parses recursively.
    throw error instanceof RangeError ? new LeftUnknown() : error;
  }
}

function failure({ code, pos, message }: YAMLError, text: string, lines: LineCounter): FunctionError | LeftUnknown {
  const { line } = lines.linePos(pos[0]);
  const at = line > 1 ? `line ${line}: ` : '';
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return new FunctionError(`yaml: ${at}mapping values are not allowed in this context`);
    case 'BAD_SCALAR_START':
      if (!/[@`]/.test(text.charAt(pos[0]))) break;
      return new FunctionError(`yaml: ${at}found character that cannot start any token`);
    case 'MISSING_CHAR':
      if (message.startsWith('Missing closing')) return new FunctionError(`yaml: ${at}found unexpected end of stream`);
      break;
  }
  // A list that isn't closed by the end of the text.
  const isOpen = /^Flow sequence /.test(message) && /[[,]\s*$/.test(text) && text.slice(pos[0]).trim() === '';
  if (!isOpen || text.includes('#')) return new LeftUnknown();
  const end = text.replace(/\n$/, '').split('\n').length;
  return new FunctionError(`yaml: line ${end}: did not find expected node content`);
}

class YamlReader {
  readonly #text: string;
  readonly #lines: LineCounter;
  readonly #anchors = new Map<string, { readonly value: Value; readonly nodes: number }>();
  readonly #repeated: string[] = [];
  /** Nodes that were read; what an alias stands for counts each time. */
  #nodes = 0;
  #aliased = 0;
  #depth = 0;

  constructor(text: string, lines: LineCounter) {
    this.#text = text;
    this.#lines = lines;
  }

  read(root: Node): Value {
    const value = this.#value(root);
    if (this.#repeated.length > 1) throw new LeftUnknown();
    if (this.#repeated.length > 0) throw new FunctionError(`yaml: unmarshal errors:\n  ${this.#repeated[0]}`);
    return value;
  }

  #value(node: Node | null): Value {
    this.#nodes++;
    if (node === null) return shared.null;
    if (isAlias(node)) return this.#alias(node.source);
    if ('tag' in node && node.tag !== undefined) throw new LeftUnknown();
    const before = this.#nodes;
    const value = isScalar(node) ? this.#scalar(node) : this.#collection(node);
    if ('anchor' in node && node.anchor) this.#anchors.set(node.anchor, { value, nodes: this.#nodes - before + 1 });
    return value;
  }

  #scalar({ source = '', type }: Scalar): Value {
    if (type === 'PLAIN') return plainScalar(source);
    // The two don't agree on the end of a block that ends with the text.
    if (type?.startsWith('BLOCK') && !this.#text.endsWith('\n')) throw new LeftUnknown();
    return make.string(source);
  }

  #alias(name: string): Value {
    const found = this.#anchors.get(name);
    if (!found) {
      if (this.#text.includes(`&${name}`) || !/^[\w-]+$/.test(name)) throw new LeftUnknown();
      throw new FunctionError(`yaml: unknown anchor '${name}' referenced`);
    }
    this.#nodes += found.nodes;
    this.#aliased += found.nodes;
    const isNearlyAll = this.#aliased > 900 && this.#aliased > 0.9 * this.#nodes;
    if (isNearlyAll || this.#aliased > MOST_ALIASED) throw new LeftUnknown();
    return found.value;
  }

  #collection(node: Node): Value {
    if (++this.#depth > DEEPEST) throw new LeftUnknown();
    const value = isSeq<Node | null>(node)
      ? make.array(node.items.map((item) => this.#value(item)))
      : this.#map(node as YAMLMap<Node, Node | null>);
    this.#depth--;
    return value;
  }

  /** A map with a key that is no text is a capsule in Alloy. */
  #map(node: YAMLMap<Node, Node | null>): Value {
    const fields = new Map<string, Value>();
    const keys = new Map<string, Node>();
    let merged: Value | undefined;
    let isCapsule = false;
    for (const { key, value } of node.items) {
      if (isScalar(key) && key.source === '<<' && key.type === 'PLAIN') {
        if (merged) throw new LeftUnknown();
        merged = this.#value(value);
        continue;
      }
      const name = this.#value(key);
      const field = this.#value(value);
      if (!isScalar(key) || key.source === '') throw new LeftUnknown();
      const id = `${name.type} ${key.source}`;
      const first = keys.get(id);
      keys.set(id, key);
      if (name.type !== 'string') {
        if (first) throw new LeftUnknown();
        isCapsule = true;
        continue;
      }
      if (first) {
        this.#repeated.push(
          `line ${this.#lineOf(key)}: mapping key ${quote(name.value)} already defined at line ${this.#lineOf(first)}`,
        );
      }
      fields.set(name.value, field);
    }
    if (merged) merge(fields, merged);
    return isCapsule ? make.unknown('capsule') : make.object(fields);
  }

  #lineOf(node: Node): number {
    return this.#lines.linePos(node.range?.[0] ?? 0).line;
  }
}

/** `<<`: adds the fields of an object, or of several, that aren't there. */
function merge(fields: Map<string, Value>, merged: Value): void {
  for (const source of merged.type === 'array' ? merged.elements : [merged]) {
    if (source.type === 'unknown') throw new LeftUnknown();
    if (source.type !== 'object') {
      throw new FunctionError('yaml: map merge requires map or sequence of maps as the value');
    }
    for (const [key, value] of source.fields) if (!fields.has(key)) fields.set(key, value);
  }
}
