import type { GraphNode, Model, Reference } from '../analysis';
import { type Diagnostic, walk } from '../syntax';
import { literalValue } from '../values';
import { mayMean } from './reference-hint';

/** Names are compared with those of blocks in so many cases: a text full of unknown names costs no more than a correct one. */
const MOST_COMPARED = 50;

/** The references of a configuration that lead nowhere, and what follows from them. */
export class BrokenReferences {
  readonly #model: Model;
  readonly #byStart = new Map<string, Reference>();
  readonly #ends = new Set<string>();
  #quoted: ReadonlySet<GraphNode> | undefined;
  #misspelt: readonly GraphNode[] | undefined;

  /** @param validated what `alloy validate` says of the model */
  constructor(model: Model, validated: readonly Diagnostic[]) {
    this.#model = model;
    const places = new Set(validated.filter(isBroken).map(placeOf));
    if (places.size === 0) return;
    for (const reference of model.nodes.flatMap(({ references }) => references)) {
      const { from, to, start, end } = reference;
      const file = from.origin.source.name;
      if (to || !places.has(`${file}:${start}`)) continue;
      this.#byStart.set(`${file}:${start}`, reference);
      this.#ends.add(`${file}:${end}`);
    }
  }

  /** Whether it is said of a reference that leads nowhere because of a hyphen before it, or of a misspelt name of a component. */
  isConsequence(problem: Diagnostic): boolean {
    const reference = isBroken(problem) ? this.#byStart.get(placeOf(problem)) : undefined;
    if (!reference) return false;
    const { from, start } = reference;
    const { bytes, name } = from.origin.source;
    return (bytes[start - 1] === '-' && this.#ends.has(`${name}:${start - 2}`)) || this.#isOfMisspelt(reference);
  }

  /** Whether a reference that leads nowhere, or stands in quotes, is probably meant for the block. */
  mayMean(node: GraphNode): boolean {
    this.#quoted ??= blocksInQuotes(this.#model);
    if (this.#quoted.has(node)) return true;
    const references = [...this.#byStart.values()].slice(0, MOST_COMPARED);
    return references.some((reference) => mayMean(reference, node));
  }

  #isOfMisspelt(reference: Reference): boolean {
    this.#misspelt ??= this.#model.nodes
      .filter(({ faults }) => faults.includes('unknown-component'))
      .slice(0, MOST_COMPARED);
    return this.#misspelt.some(
      (node) => node.block.label === reference.names[node.names.length - 1] && mayMean(reference, node),
    );
  }
}

/** Blocks whose names stand in a text, where somebody put a reference in quotes. */
function blocksInQuotes({ nodes }: Model): ReadonlySet<GraphNode> {
  const found = new Set<GraphNode>();
  for (const { attributes, parent } of nodes) {
    for (const part of attributes.flatMap(({ attribute }) => walk(attribute.value))) {
      if (part.kind !== 'literal' || part.type !== 'string') continue;
      const value = literalValue(part);
      const names = 'value' in value && typeof value.value === 'string' ? value.value.split('.') : [];
      const node = names.length > 2 ? parent.resolve(names) : undefined;
      if (node) found.add(node);
    }
  }
  return found;
}

function isBroken({ code }: Diagnostic): boolean {
  return code === 'unknown-reference';
}

function placeOf({ file, range }: Diagnostic): string {
  return `${file}:${range?.start.offset ?? -1}`;
}
