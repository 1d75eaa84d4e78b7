// What the texts are that a regular expression matches as a whole, where that can be said.

/** Whether an expression matches all texts, or all that aren't empty; its group, if any, is the text as a whole. */
export function matchesAll(expression: string): 'all' | 'full' | undefined {
  const found = /^\^?(?:\(\.([*+])\)|\.([*+]))\$?$/.exec(expression);
  if (!found) return undefined;
  return (found[1] ?? found[2]) === '*' ? 'all' : 'full';
}

/** Beyond this number of texts an expression isn't spelled out. */
const MAX_TEXTS = 32;

/**
 * All texts that an expression of plain characters, groups, alternatives and `?` matches as a whole; undefined for one that has anything else, or
 * too many texts.
 */
export function textsOfExpression(expression: string): readonly string[] | undefined {
  if (known.has(expression)) return known.get(expression);
  const reader = new TextReader(expression.replace(/^\^/, '').replace(/(^|[^\\])\$$/, '$1'));
  const texts = reader.alternatives();
  const found = reader.isAtEnd && texts !== undefined ? [...texts] : undefined;
  if (known.size > MAX_KNOWN) known.clear();
  known.set(expression, found);
  return found;
}

/** How many expressions are remembered. */
const MAX_KNOWN = 500;

const known = new Map<string, readonly string[] | undefined>();

class TextReader {
  readonly #chars: readonly string[];
  #at = 0;

  constructor(text: string) {
    this.#chars = [...text];
  }

  get isAtEnd(): boolean {
    return this.#at === this.#chars.length;
  }

  alternatives(depth = 0): ReadonlySet<string> | undefined {
    if (depth > 32) return undefined;
    const all = new Set<string>();
    for (;;) {
      const texts = this.#sequence(depth);
      if (texts === undefined) return undefined;
      for (const text of texts) all.add(text);
      if (all.size > MAX_TEXTS) return undefined;
      if (this.#chars[this.#at] !== '|') return all;
      this.#at++;
    }
  }

  #sequence(depth: number): ReadonlySet<string> | undefined {
    let texts: ReadonlySet<string> = new Set(['']);
    while (!this.isAtEnd && this.#chars[this.#at] !== '|' && this.#chars[this.#at] !== ')') {
      let atom = this.#atom(depth);
      if (atom === undefined) return undefined;
      if (this.#chars[this.#at] === '?') {
        this.#at++;
        // `??` is another matter only for what groups are.
        if (this.#chars[this.#at] === '?') this.#at++;
        atom = new Set([...atom, '']);
      }
      if (texts.size * atom.size > MAX_TEXTS) return undefined;
      const next = new Set<string>();
      for (const before of texts) for (const after of atom) next.add(before + after);
      texts = next;
    }
    return texts;
  }

  #atom(depth: number): ReadonlySet<string> | undefined {
    const char = this.#chars[this.#at++]!;
    if (char === '(') {
      if (this.#chars[this.#at] === '?') {
        if (this.#chars[this.#at + 1] !== ':') return undefined;
        this.#at += 2;
      }
      const texts = this.alternatives(depth + 1);
      return this.#chars[this.#at++] === ')' ? texts : undefined;
    }
    if (char === '\\') {
      const escaped = this.#chars[this.#at++];
      return escaped !== undefined && /^[^\p{L}\p{N}]$/u.test(escaped) ? new Set([escaped]) : undefined;
    }
    return /^[.[\]{}*+?^$]$/.test(char) ? undefined : new Set([char]);
  }
}
