interface Segment {
  readonly text: string;
  /** A thing with a name of its own (`container alloy`) rather than a field. */
  readonly isNamed: boolean;
  /** A field with a number: what is in it is set off as in a thing with a name. */
  readonly isEntry?: boolean;
}

/** The field in which objects differ, from the object down: for programs (`text`) and for people (`what`). */
export class FieldPath {
  static readonly root = new FieldPath([], '');

  readonly #segments: readonly Segment[];

  private constructor(
    segments: readonly Segment[],
    /** `spec.template.spec.containers[alloy].image` */
    readonly text: string,
  ) {
    this.#segments = segments;
  }

  /** A field; where `label` is empty, people aren't told of it. */
  field(name: string, label = name): FieldPath {
    const text = isPlain(name) ? `${this.text === '' ? '' : `${this.text}.`}${name}` : `${this.text}[${name}]`;
    return new FieldPath(label === '' ? this.#segments : [...this.#segments, { text: label, isNamed: false }], text);
  }

  /** A thing in a list or map, by what it's called. */
  named(name: string, key: string): FieldPath {
    return new FieldPath([...this.#segments, { text: name, isNamed: true }], `${this.text}[${key}]`);
  }

  /** An entry of a list by its number, from 1. */
  numbered(number: string, noun?: string): FieldPath {
    const text = `${this.text}[${number}]`;
    const last = this.#segments.at(-1);
    if (noun !== undefined || last === undefined) {
      return new FieldPath([...this.#segments, { text: `${noun ?? 'entry'} #${number}`, isNamed: true }], text);
    }
    return new FieldPath(
      [...this.#segments.slice(0, -1), { ...last, text: `${last.text} #${number}`, isEntry: true }],
      text,
    );
  }

  /** The field as people call it: `container alloy: resources.limits.memory`. */
  get what(): string {
    return this.#segments.reduce((text, { text: next, isNamed }, i) => {
      const before = this.#segments[i - 1];
      return before === undefined ? next : `${text}${isNamed || before.isNamed || before.isEntry ? ': ' : '.'}${next}`;
    }, '');
  }
}

function isPlain(name: string): boolean {
  return /^[A-Za-z_][\w-]*$/.test(name);
}
