import { Duration, Size } from 'cdk8s';
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { closestNames } from '../../syntax';
import { parseDuration } from '../../values';
import { kubernetesValue, unknownField } from './kubernetes-value';
import { expectedOf, type Factory, type FactoryShape, type PropShapes, type Shape, type ValueShape } from './shape';

/** Says what is wrong with a node of YAML. */
export type Report = (node: Node | undefined, message: string) => void;

const SIZES: Readonly<Record<string, (amount: number) => Size>> = {
  Ki: Size.kibibytes,
  Mi: Size.mebibytes,
  Gi: Size.gibibytes,
  Ti: (amount) => Size.tebibytes(amount),
};

/** Reads values as their shapes say. What is wrong is reported; all problems of a value, and `undefined` in its place. */
export class ValueReader {
  readonly #report: Report;

  constructor(report: Report) {
    this.#report = report;
  }

  read(node: Node | undefined, shape: Shape, path: string): unknown {
    if (isAlias(node)) return this.#fail(node, `${path}: an alias; write the value out`);
    if (typeof shape === 'string') return this.#value(node, shape, path);
    if ('choice' in shape) {
      const value = isScalar(node) ? node.value : undefined;
      return shape.choice.includes(value as string) ? value : this.#unexpected(node, shape, path);
    }
    if ('list' in shape) {
      if (!isSeq(node)) return this.#unexpected(node, shape, path);
      return node.items.map((item, i) => this.read(item as Node, shape.list, `${path}[${i}]`));
    }
    if ('map' in shape) {
      if (!isMap(node)) return this.#unexpected(node, shape, path);
      return Object.fromEntries(
        pairsOf(node).map(([key, , value]) => [key, this.read(value, shape.map, `${path}.${key}`)]),
      );
    }
    if ('props' in shape) return this.props(node, shape.props, path, shape.required);
    if ('oneOf' in shape) return this.#oneOf(node, shape.oneOf, path);
    if ('factories' in shape) return this.#factory(node, shape, path);
    return this.#kubernetes(node, shape.kubernetes, path);
  }

  /** The props of a mapping; a name that there isn't is reported. */
  props(
    node: Node | undefined,
    shapes: PropShapes,
    path: string,
    required: readonly string[] = [],
  ): object | undefined {
    if (!isMap(node)) return this.#unexpected(node, { props: shapes }, path || 'the file');
    const given = pairsOf(node);
    for (const name of required) {
      if (!given.some(([key]) => key === name)) this.#fail(node, `${joined(path, name)}: it is missing`);
    }
    const props: Record<string, unknown> = {};
    for (const [name, keyNode, value] of given) {
      const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
      if (shape === undefined) this.#unknown(keyNode, name, Object.keys(shapes), path);
      else props[name] = this.read(value, shape, joined(path, name));
    }
    return props;
  }

  #unknown(node: Node, name: string, names: readonly string[], path: string): void {
    const [closest] = closestNames(name, names);
    const way = closest === undefined ? `expected one of ${names.join(', ')}` : `did you mean ${closest}?`;
    this.#fail(node, `${joined(path, name)}: there is no such option; ${way}`);
  }

  #oneOf(node: Node | undefined, shapes: readonly Shape[], path: string): unknown {
    for (const shape of shapes) {
      let isFine = true;
      const value = new ValueReader(() => {
        isFine = false;
      }).read(node, shape, path);
      if (isFine) return value;
    }
    // A mapping that is none of them is told by its own mistakes.
    const mapping = isMap(node) ? shapes.find((shape) => typeof shape === 'object' && !('choice' in shape)) : undefined;
    return mapping === undefined ? this.#unexpected(node, { oneOf: shapes }, path) : this.read(node, mapping, path);
  }

  #factory(node: Node | undefined, shape: FactoryShape, path: string): unknown {
    const { factories } = shape;
    if (isScalar(node) && typeof node.value === 'string' && Object.hasOwn(factories, node.value)) {
      const factory = factories[node.value]!;
      if (factory.needs) return this.#fail(node, `${path}: ${node.value} needs ${expectedOf(factory.takes!)}`);
      return call(factory, undefined);
    }
    const pairs = isMap(node) ? pairsOf(node) : [];
    const [pair] = pairs;
    if (pair === undefined || pairs.length > 1) return this.#unexpected(node, shape, path);
    const [name, keyNode, value] = pair;
    if (!Object.hasOwn(factories, name)) {
      return this.#fail(keyNode, `${path}.${name}: expected ${expectedOf(shape)}`);
    }
    const factory = factories[name]!;
    const isEmpty = value === undefined || (isScalar(value) && value.value === null);
    if (factory.takes === undefined && !isEmpty && !(isMap(value) && value.items.length === 0)) {
      return this.#fail(value, `${path}.${name}: it takes no options`);
    }
    if (factory.takes === undefined || (isEmpty && !factory.needs)) return call(factory, undefined);
    const options = this.read(value, factory.takes, `${path}.${name}`);
    return options === undefined ? undefined : call(factory, options);
  }

  #kubernetes(node: Node | undefined, toJson: (value: never) => unknown, path: string): unknown {
    if (!isMap(node)) return this.#unexpected(node, { props: {} }, path);
    const value = kubernetesValue(node.toJSON());
    let made: unknown;
    try {
      made = toJson(value as never);
    } catch {
      return this.#fail(node, `${path}: this is none of what Kubernetes has there; compare it with the API reference`);
    }
    const unknown = unknownField(value, made);
    if (unknown === undefined) return value;
    const place = unknown.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
    const at = (unknown.length > 1 ? node.getIn(unknown.slice(0, -1), true) : node) as Node | undefined;
    return this.#fail(at ?? node, `${path}${place}: Kubernetes has no such field there`);
  }

  #value(node: Node | undefined, shape: ValueShape, path: string): unknown {
    const value = isScalar(node) ? node.value : undefined;
    const read = scalarOf(value, shape);
    return read === undefined ? this.#unexpected(node, shape, path) : read;
  }

  #unexpected(node: Node | undefined, shape: Shape, path: string): undefined {
    const names = typeof shape === 'string' && shape === 'text' && isScalar(node) && node.value !== null;
    const hint = names ? ': put it in quotes' : '';
    return this.#fail(node, `${path}: expected ${expectedOf(shape)}${hint}`);
  }

  #fail(node: Node | undefined, message: string): undefined {
    this.#report(node, message);
    return undefined;
  }
}

/** A value without structure; undefined where it's none of the shape. */
function scalarOf(value: unknown, shape: ValueShape): unknown {
  switch (shape) {
    case 'text':
      return typeof value === 'string' ? value : undefined;
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined;
    case 'count':
      return Number.isInteger(value) || /^\d+%$/.test(String(value)) ? value : undefined;
    case 'duration': {
      const nanos = typeof value === 'string' ? parseDuration(value) : undefined;
      return typeof nanos === 'bigint' && nanos >= 0n ? Duration.millis(Number(nanos) / 1e6) : undefined;
    }
    case 'size': {
      const [, amount, unit] = typeof value === 'string' ? (/^([1-9]\d*)([KMGT]i)$/.exec(value) ?? []) : [];
      return amount === undefined ? undefined : SIZES[unit!]!(Number(amount));
    }
  }
}

function call({ make }: Factory, options: unknown): unknown {
  return (make as (options?: unknown) => unknown)(options);
}

/** The entries of a mapping: name, the node of the name, the value. */
export function pairsOf(map: YAMLMap): readonly (readonly [string, Node, Node | undefined])[] {
  return map.items.map(({ key, value }: Pair) => [
    String(isScalar(key) ? key.value : key),
    key as Node,
    (value ?? undefined) as Node | undefined,
  ]);
}

function joined(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
