import { arrayCode, type Code, type Item, keyCode, objectCode, textCode } from '../code';

/** The props of something, in order, some of which are objects themselves. */
export class Props {
  readonly #props = new Map<string, Code | Props>();

  /** Sets a prop, by the names that dots join. */
  set(dotted: string, code: Code | undefined): this {
    return this.put(dotted.split('.'), code);
  }

  /** Sets a prop, by names one inside the other. */
  put([name, ...others]: readonly string[], code: Code | undefined): this {
    if (code === undefined || name === undefined) return this;
    if (others.length === 0) {
      this.#props.set(name, code);
      return this;
    }
    const inner = this.#props.get(name);
    const props = inner instanceof Props ? inner : new Props();
    this.#props.set(name, props);
    props.put(others, code);
    return this;
  }

  has(name: string): boolean {
    return this.#props.has(name);
  }

  get isEmpty(): boolean {
    return this.#props.size === 0;
  }

  /** Everything of others, in front of which it stands. */
  with(other: Props): Props {
    const both = new Props();
    for (const [name, code] of [...this.#props, ...other.#props]) both.#props.set(name, code);
    return both;
  }

  get items(): readonly Item[] {
    return [...this.#props].map(([name, code]) => ({
      key: keyCode(name),
      code: code instanceof Props ? code.code : code,
    }));
  }

  get code(): Code {
    return objectCode(this.items);
  }
}

/** A value as TypeScript writes it. */
export function literalCode(value: unknown): Code {
  if (typeof value === 'string') return textCode(value);
  if (Array.isArray(value)) return arrayCode(value.map(literalCode));
  if (typeof value === 'object' && value !== null) {
    return objectCode(
      Object.entries(value)
        .filter(([, inner]) => inner !== undefined)
        .map(([name, inner]) => ({ key: keyCode(name), code: literalCode(inner) })),
    );
  }
  return String(value);
}

/** Lists one behind the other. */
export function listsCode(lists: readonly (Code | undefined)[]): Code | undefined {
  const items = lists.flatMap((list) => (typeof list === 'object' && list.open === '[' ? list.items : []));
  return items.length === 0 ? undefined : arrayCode(items.map(({ code }) => code));
}
