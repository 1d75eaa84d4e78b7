import { attributeOf, type InstanceNode } from '../analysis';
import { type ArgumentPath, namesIn } from '../facts';
import type { Block } from '../syntax';
import { plainValue } from '../values';
import { bodiesAt, type Wiring } from './wiring';

/** Arguments of blocks as texts, as far as they are known. */
export class ArgumentTexts {
  readonly #wiring: Wiring;

  constructor(wiring: Wiring) {
    this.#wiring = wiring;
  }

  /** The text or the texts of an argument, none where it isn't written; undefined where they aren't known. */
  textsAt(instance: InstanceNode, path: ArgumentPath, block: Block = instance.block): readonly string[] | undefined {
    const names = namesIn(path);
    const attributes = bodiesAt(block, names.slice(0, -1)).flatMap((body) => attributeOf(body, names.at(-1)!) ?? []);
    const texts = attributes.map((attribute) => {
      const value = this.#wiring.evaluated(attribute.value, instance);
      if (value.type === 'string') return [value.value];
      if (value.type !== 'array') return undefined;
      return value.elements.map((element) => (element.type === 'string' ? element.value : undefined));
    });
    return texts.every((list) => list?.every((text) => text !== undefined)) ? (texts.flat() as string[]) : undefined;
  }

  /** The text, number or truth value of an argument in a block, `''` where it isn't written; undefined where it isn't known. */
  textIn(instance: InstanceNode, block: Block, name: string): string | undefined {
    const attribute = attributeOf(block, name);
    if (attribute === undefined) return '';
    const value = this.#wiring.evaluated(attribute.value, instance);
    if (value.type === 'unknown' || ('partial' in value && value.partial)) return undefined;
    const plain = plainValue(value);
    return typeof plain === 'object' ? undefined : String(plain);
  }

  /** Whether an argument is true; undefined where that isn't known. */
  flagAt(instance: InstanceNode, path: ArgumentPath): boolean | undefined {
    const [body] = bodiesAt(instance.block, path.slice(0, -1));
    const attribute = body && attributeOf(body, path.at(-1)!);
    if (attribute === undefined) return defaultAt(instance, path) === true;
    const value = this.#wiring.evaluated(attribute.value, instance);
    return value.type === 'bool' ? plainValue(value) === true : undefined;
  }

  /** The texts that an argument has where nothing is written. */
  usualAt(instance: InstanceNode, path: ArgumentPath): readonly string[] | undefined {
    const given = defaultAt(instance, path);
    return Array.isArray(given) ? given.map(String) : undefined;
  }
}

function defaultAt({ node }: InstanceNode, path: ArgumentPath): unknown {
  return path.length === 1 ? node.component?.body.attributes.get(path[0]!)?.default : undefined;
}
