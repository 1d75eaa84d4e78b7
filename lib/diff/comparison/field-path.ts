import type { Change } from '../tree-diff';

interface Segment {
  readonly text: string;
  /** A thing with a name of its own (`container alloy`) rather than a field. */
  readonly isNamed: boolean;
  /** A field with a number: what is in it is set off as in a thing with a name. */
  readonly isEntry?: boolean;
}

/** Where a difference is: for people and for programs. */
export class Place {
  static readonly root = new Place([], '');

  private constructor(
    private readonly segments: readonly Segment[],
    readonly path: string,
  ) {}

  /** A field; where `label` is empty, people aren't told of it. */
  field(name: string, label = name): Place {
    const path = isPlain(name) ? `${this.path === '' ? '' : `${this.path}.`}${name}` : `${this.path}[${name}]`;
    return new Place(label === '' ? this.segments : [...this.segments, { text: label, isNamed: false }], path);
  }

  /** A thing in a list or map, by what it's called. */
  named(name: string, key: string): Place {
    return new Place([...this.segments, { text: name, isNamed: true }], `${this.path}[${key}]`);
  }

  /** An entry of a list by its number, from 1. */
  numbered(number: string, noun?: string): Place {
    const path = `${this.path}[${number}]`;
    const last = this.segments.at(-1);
    if (noun !== undefined || last === undefined) {
      return new Place([...this.segments, { text: `${noun ?? 'entry'} #${number}`, isNamed: true }], path);
    }
    return new Place(
      [...this.segments.slice(0, -1), { ...last, text: `${last.text} #${number}`, isEntry: true }],
      path,
    );
  }

  /** What is at the place, for people: `container alloy: resources.limits.memory`. */
  get what(): string {
    return this.segments.reduce((text, { text: next, isNamed }, i) => {
      const before = this.segments[i - 1];
      return before === undefined ? next : `${text}${isNamed || before.isNamed || before.isEntry ? ': ' : '.'}${next}`;
    }, '');
  }
}

/** What a comparison knows besides the values, and where it puts what it finds. */
export interface Context {
  readonly place: Place;
  readonly report: (change: Change) => void;
  /** Whether values must not be shown. */
  readonly secret: boolean;
  /** Why the API server refuses a change here. */
  readonly refused?: string;
}

/** Compares two values, either of which may be absent. */
export type Comparison = (old: unknown, next: unknown, context: Context) => void;

/** The context of something within. */
export function at(context: Context, place: Place): Context {
  return { ...context, place };
}

/** Reports a change at the place of the context, or of a thing in it. */
export function report(context: Context, change: Omit<Change, 'what' | 'path'>, place = context.place): void {
  const { secret, refused } = context;
  const { old, new: next, lines, ...rest } = change;
  // What was hidden in both leaves nothing to see.
  const isHidden = secret || (old !== undefined && old === next);
  context.report({
    what: place.what === '' ? 'content' : place.what,
    path: place.path,
    ...rest,
    ...(isHidden || old === undefined ? {} : { old }),
    ...(isHidden || next === undefined ? {} : { new: next }),
    ...(secret || lines === undefined ? {} : { lines }),
    ...(refused === undefined ? {} : { refused }),
  });
}

function isPlain(name: string): boolean {
  return /^[A-Za-z_][\w-]*$/.test(name);
}
