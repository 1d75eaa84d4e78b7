import { byteSizeProblem, parseByteSize, Regexp, RegexpError } from '../../languages';
import { parseDuration } from '../../values';
import { type FaultTime, type StageBlock, StageError } from './stage';

const sourceTypes = ['line', 'label', 'structured_metadata', 'extracted'];

/** The arguments of a stage with their types. What is absent has the default that is given. */
export class StageArguments {
  readonly blocks: readonly StageBlock[];
  readonly #values: Readonly<Record<string, unknown>>;

  constructor({ attributes, blocks }: StageBlock) {
    this.#values = attributes;
    this.blocks = blocks;
  }

  has(name: string): boolean {
    return this.#values[name] !== undefined;
  }

  text(name: string, absent = ''): string {
    const value = this.#values[name] ?? absent;
    return typeof value === 'string' ? value : String(value);
  }

  flag(name: string, absent = false): boolean {
    return (this.#values[name] ?? absent) === true;
  }

  number(name: string, absent = 0): number {
    return Number(this.#values[name] ?? absent);
  }

  list(name: string): readonly string[] {
    return ((this.#values[name] as readonly unknown[] | undefined) ?? []).map(String);
  }

  numbers(name: string): readonly number[] {
    return ((this.#values[name] as readonly unknown[] | undefined) ?? []).map(Number);
  }

  /** Names and texts; a value of null is an empty text. */
  map(name: string): ReadonlyMap<string, string> {
    const value = (this.#values[name] as Readonly<Record<string, unknown>> | undefined) ?? {};
    return new Map(Object.entries(value).map(([key, text]) => [key, text === null ? '' : String(text)]));
  }

  /** Nanoseconds. */
  duration(name: string, absent = '0'): bigint {
    const text = this.text(name, absent);
    const duration = parseDuration(text);
    if (typeof duration !== 'bigint') throw new StageError('argument', duration.error, this.#values[name]);
    return duration;
  }

  /** Bytes. */
  size(name: string): number {
    if (!this.has(name)) return 0;
    const text = this.text(name);
    const problem = byteSizeProblem(text);
    if (problem !== undefined) throw new StageError('argument', problem, this.#values[name]);
    return parseByteSize(text)!;
  }

  /** An expression, with `prefix` before the message where it is none; undefined where it is empty. */
  regexp(name: string, prefix = ''): Regexp | undefined {
    const text = this.text(name);
    return text === '' ? undefined : compiled(text, prefix);
  }

  /** The argument `source_type`: where a stage looks. */
  sourceType(absent: string): string {
    const type = this.text('source_type', absent);
    if (!sourceTypes.includes(type)) throw new StageError('argument', `unknown source_type: ${type}`, type);
    return type;
  }

  /** The argument `source`, undefined where it isn't given. An empty one is refused. */
  source(refusal: string | undefined): string | undefined {
    if (!this.has('source')) return undefined;
    const source = this.text('source');
    if (source === '' && refusal !== undefined) throw new StageError('building', refusal);
    return source === '' ? undefined : source;
  }
}

/** An expression; `prefix` stands before the message where it is none. */
export function compiled(expression: string, prefix = '', found: FaultTime = 'building'): Regexp {
  try {
    return Regexp.compile(expression);
  } catch (error) {
    if (error instanceof RegexpError) throw new StageError(found, prefix + error.message);
    throw error;
  }
}
