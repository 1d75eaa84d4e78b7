import { Buffer } from 'node:buffer';
import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseAllDocuments,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { quote } from '../../../syntax';
import { textOf, wellFormed } from '../byte-text';
import { FunctionError } from '../error';
import { make, shared, type Value } from '../value';

/** Reads the first document of a YAML text. @throws FunctionError with a message that starts as those of Go's library do */
export function parseYaml(text: string): Value {
  try {
    const documents = parseAllDocuments(wellFormed(text), {
      // Plain scalars are resolved here, as Go's library does.
      schema: 'failsafe',
      version: '1.2',
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: 'silent',
    });
    const [document] = 'empty' in documents ? [] : documents;
    const error = document?.errors[0];
    if (error) throw new FunctionError(describe(error, text));
    return document?.contents ? new Reader(text).value(document.contents as Node) : shared.null;
  } catch (error) {
    if (error instanceof RangeError) throw new FunctionError('yaml: exceeded max depth of 10000');
    throw error;
  }
}

/** Messages of Go's library; where it says something else than ours, its words for the nearest case. */
function describe({ code, pos, message }: YAMLError, text: string): string {
  const line = text.slice(0, pos[0]).split('\n').length;
  return `yaml: ${line > 1 ? `line ${line}: ` : ''}${reason(code, message)}`;
}

function reason(code: YAMLError['code'], message: string): string {
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'mapping values are not allowed in this context';
    case 'TAB_AS_INDENT':
    case 'BAD_SCALAR_START':
      return 'found character that cannot start any token';
    case 'MISSING_CHAR':
      return 'found unexpected end of stream';
    case 'BAD_INDENT':
      if (message.startsWith('Flow seq')) return "did not find expected ',' or ']'";
      if (message.startsWith('Flow map')) return "did not find expected ',' or '}'";
      break;
  }
  const [first = ''] = message.split('\n');
  return first.charAt(0).toLowerCase() + first.slice(1);
}

/** What Go's library gives for aliases of aliases of aliases. */
const MOST_NODES = 1_000_000;

class Reader {
  private readonly anchors = new Map<string, { readonly value: Value; readonly nodes: number }>();
  /** Nodes that were read; what an alias stands for counts each time. */
  private nodes = 0;

  constructor(private readonly text: string) {}

  value(node: Node | null): Value {
    this.count(1);
    if (node === null) return shared.null;
    if (isAlias(node)) {
      const found = this.anchors.get(node.source);
      if (!found) throw new FunctionError(`yaml: unknown anchor '${node.source}' referenced`);
      this.count(found.nodes);
      return found.value;
    }
    const before = this.nodes;
    const value = this.content(node);
    if ('anchor' in node && node.anchor) this.anchors.set(node.anchor, { value, nodes: this.nodes - before });
    return value;
  }

  private count(nodes: number): void {
    this.nodes += nodes;
    if (this.nodes > MOST_NODES) throw new FunctionError('yaml: document contains excessive aliasing');
  }

  private content(node: Node): Value {
    if (isScalar(node)) {
      return scalar(node.source ?? '', node.type === 'PLAIN' || node.type === undefined, node.tag ?? '');
    }
    if (isSeq(node)) return make.array(node.items.map((item) => this.value(item as Node | null)));
    if (isMap(node)) return this.map(node as YAMLMap<Node, Node | null>);
    return shared.null;
  }

  private map(node: YAMLMap<Node, Node | null>): Value {
    const fields = new Map<string, Value>();
    const keys = new Map<string, Node>();
    const merged: Value[] = [];
    let other = false;
    for (const pair of node.items as Pair<Node, Node | null>[]) {
      if (!isPair(pair)) continue;
      if (isScalar(pair.key) && pair.key.value === '<<' && pair.key.type === 'PLAIN') {
        merged.push(this.value(pair.value));
        continue;
      }
      const key = this.value(pair.key);
      const value = this.value(pair.value);
      if (key.type !== 'string') {
        other = true;
      } else if (fields.has(key.value)) {
        throw new FunctionError(
          `yaml: unmarshal errors:\n  line ${this.lineOf(pair.key)}: mapping key ${quote(key.value)} already defined at line ${this.lineOf(keys.get(key.value)!)}`,
        );
      } else {
        fields.set(key.value, value);
        keys.set(key.value, pair.key);
      }
    }
    for (const source of merged.flatMap((value) => (value.type === 'array' ? value.elements : [value]))) {
      if (source.type !== 'object')
        throw new FunctionError('yaml: map merge requires map or sequence of maps as the value');
      for (const [key, value] of source.fields) if (!fields.has(key)) fields.set(key, value);
    }
    return other ? { type: 'capsule', capsule: 'other', name: 'map[interface {}]interface {}' } : make.object(fields);
  }

  private lineOf(node: Node): number {
    return this.text.slice(0, node.range?.[0] ?? 0).split('\n').length;
  }
}

/** The value of a scalar: a tag decides, or else the form of the text, if it has no quotes. */
function scalar(text: string, plain: boolean, tag: string): Value {
  switch (/[^:!]*$/.exec(tag)?.[0]) {
    case 'binary':
      return make.string(textOf(Buffer.from(text, 'base64')));
    case 'str':
      return make.string(text);
    case 'int':
    case 'float':
    case 'bool':
    case 'null':
      return resolve(text);
    default:
      return plain ? resolve(text) : make.string(text);
  }
}

/** The value of a plain scalar. */
function resolve(text: string): Value {
  switch (text) {
    case '':
    case '~':
    case 'null':
    case 'Null':
    case 'NULL':
      return shared.null;
    case 'true':
    case 'True':
    case 'TRUE':
      return make.bool(true);
    case 'false':
    case 'False':
    case 'FALSE':
      return make.bool(false);
  }
  if (/^[-+]?\.(inf|Inf|INF)$/.test(text)) {
    return make.float(text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY);
  }
  if (/^\.(nan|NaN|NAN)$/.test(text)) return make.float(Number.NaN);
  return number(text.replace(/_/g, '')) ?? timestamp(text) ?? make.string(text);
}

function number(text: string): Value | undefined {
  const integer = /^([-+]?)(0x[0-9a-fA-F]+|0o[0-7]+|0b[01]+|0[0-7]+|0|[1-9]\d*)$/.exec(text);
  if (integer && text.length < 70) {
    const [, sign, digits = ''] = integer;
    const magnitude = BigInt(/^0[0-7]/.test(digits) ? `0o${digits.slice(1)}` : digits);
    const value = sign === '-' ? -magnitude : magnitude;
    if (value >= -(2n ** 63n) && value < 2n ** 63n) return make.integer('int', value);
    if (value >= 0n && value < 2n ** 64n) return make.integer('uint', value);
  }
  if (/^[-+]?(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?$/.test(text)) {
    const value = Number(text);
    if (Number.isFinite(value)) return make.float(value);
  }
  return undefined;
}

/** A date or time, as the text that Go's library gives for it. */
function timestamp(text: string): Value | undefined {
  const found =
    /^(\d{4})-(\d\d?)-(\d\d?)(?:[Tt](\d\d?):(\d\d?):(\d\d?)(?:\.(\d{1,9}))?(Z|[-+]\d\d:\d\d))?$/.exec(text) ??
    /^(\d{4})-(\d\d?)-(\d\d?) (\d\d?):(\d\d?):(\d\d?)(?:\.(\d{1,9}))?()$/.exec(text);
  if (!found) return undefined;
  const [, year = '', month = '', day = '', hour, minute, second, fraction, zone] = found;
  const two = (part: string | undefined) => (part ?? '0').padStart(2, '0');
  const date = new Date(`${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}Z`);
  if (Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day)) return undefined;
  const digits = (fraction ?? '').replace(/0+$/, '');
  return make.string(
    `${date.toISOString().slice(0, 19)}${digits && `.${digits}`}${!zone || /^.00:00$/.test(zone) ? 'Z' : zone}`,
  );
}
