import fc from 'fast-check';
import type { TextProblem } from '../../lib/languages';

/** A way to break a text at one place. */
export interface Fault {
  readonly what: string;
  readonly start: number;
  readonly end: number;
  /** What stands there instead. */
  readonly instead: string;
  /** Where the problem has to begin at the earliest. */
  readonly from: number;
  /** Whether it can begin anywhere: parsers tell of what is left open where they read farthest. */
  readonly isOpen?: boolean;
}

/** A text that is right, and the ways to break it. */
export interface Piece {
  readonly text: string;
  readonly faults: readonly Fault[];
}

export function literal(text: string, what: string, instead: string): Piece {
  return { text, faults: [{ what, start: 0, end: text.length, instead, from: 0 }] };
}

export function listed(items: readonly Piece[]): Piece {
  return joined(...items.flatMap((item, i) => (i === 0 ? [item] : [', ', item])));
}

export function parenthesized(piece: Piece): Piece {
  return joined('(', piece, ')');
}

export function joined(...parts: readonly (Piece | string)[]): Piece {
  let text = '';
  const faults: Fault[] = [];
  for (const part of parts) {
    const piece = typeof part === 'string' ? { text: part, faults: [] } : part;
    faults.push(...shifted(piece, text.length).faults);
    text += piece.text;
  }
  return { text, faults };
}

export function shifted({ text, faults }: Piece, by: number): Piece {
  return {
    text,
    faults: faults.map((fault) => ({ ...fault, start: fault.start + by, end: fault.end + by, from: fault.from + by })),
  };
}

/** Holds that texts are right as they are. */
export function expectRight(pieces: fc.Arbitrary<Piece>, check: (text: string) => readonly TextProblem[]): void {
  fc.assert(
    fc.property(pieces, ({ text }) => {
      expect({ text, problems: check(text) }).toEqual({ text, problems: [] });
    }),
    { numRuns: 300, seed: 1 },
  );
}

/** Holds that texts with one fault have one problem, which begins where the fault is. */
export function expectFound(pieces: fc.Arbitrary<Piece>, check: (text: string) => readonly TextProblem[]): void {
  const breakable = pieces.filter(({ faults }) => faults.length > 0);
  fc.assert(
    fc.property(breakable, fc.nat(), ({ text, faults }, pick) => {
      const fault = faults[pick % faults.length]!;

      const wrong = broken(text, fault);

      const errors = check(wrong).filter(({ severity }) => severity === 'error');
      const end = fault.start + fault.instead.length;
      expect({ wrong, fault, errors: errors.length }).toEqual({ wrong, fault, errors: 1 });
      const [{ start }] = errors as [TextProblem];
      expect({ wrong, fault, start, isThere: fault.isOpen || (fault.from <= start && start <= end) }).toMatchObject({
        isThere: true,
      });
    }),
    { numRuns: 600, seed: 2 },
  );
}

function broken(text: string, { start, end, instead }: Fault): string {
  return text.slice(0, start) + instead + text.slice(end);
}
